"""What may be a marker or a part of a sentence is refused, not guessed."""

import pytest

from paper.sound_circular import Damage, check_refusal, part_from

DAMAGES: dict[str, Damage] = {
    "a page number": (
        "2. Regu",
        "2.\n\nRegu",
        ":18: `2.` is alone on its line; it may be the number of an item or a page "
        "number; if it is an item, write its words after it; if it is a page number, "
        "delete the full stop",
    ),
    "running text": (
        "sesudah pukul 06.00 WIB",
        "yang disebut dalam angka\n3. WIB",
        ":19: `3.` may begin a new item or continue `pada pagi hari yang disebut "
        "dalam angka`; if it continues, join the two lines; if it is a new item, "
        "write `- ` before `3.`",
    ),
    "a time at a line start": (
        "sesudah pukul 06.00 WIB",
        "sesudah\n3. 00 WIB",
        ":19: `3.` may begin a new item or continue `dari dermaga pada pagi hari "
        "sesudah`; if it continues, join the two lines; if it is a new item, write "
        "`- ` before `3.`",
    ),
    "a dictum without a colon": (
        part_from("1. Setiap", "Demikian"),
        "KESATU : Sapulah pantai.\nKEDUA pihak menimbang sampah.\n\n",
        ":15: `KEDUA` may begin a new item or continue `Sapulah pantai.`; if it "
        "continues, join the two lines; if it is a new item, write `- ` before "
        "`KEDUA`",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_doubtful_marker_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
