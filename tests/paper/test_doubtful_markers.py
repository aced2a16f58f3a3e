"""What may be a marker or a part of a sentence is refused, not guessed."""

import pytest

from paper.sound_circular import Damage, check_refusal, part_from

DAMAGES: dict[str, Damage] = {
    "a page number": (
        "2. Regu",
        "2.\n\nRegu",
        ":18: `2.` would be the next marker, but it stands alone and may number a page; write the "
        "words of the item behind it, or a page number without a full stop",
    ),
    "running text": (
        "sesudah pukul 06.00 WIB",
        "yang disebut dalam angka\n3. WIB",
        ":19: `3.` would be the next marker, but the line may run on from `pada pagi hari yang "
        "disebut dalam angka`; join the two lines if it does; if an item begins here, write `- ` "
        "before its marker",
    ),
    "a time at a line start": (
        "sesudah pukul 06.00 WIB",
        "sesudah\n3. 00 WIB",
        ":19: `3.` would be the next marker, but the line may run on from `dari dermaga pada pagi "
        "hari sesudah`; join the two lines if it does; if an item begins here, write `- ` before "
        "its marker",
    ),
    "a dictum without a colon": (
        part_from("1. Setiap", "Demikian"),
        "KESATU : Sapulah pantai.\nKEDUA pihak menimbang sampah.\n\n",
        ":15: `KEDUA` would be the next marker, but the line may run on from `Sapulah pantai.`; "
        "join the two lines if it does; if an item begins here, write `- ` before its marker",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_doubtful_marker_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
