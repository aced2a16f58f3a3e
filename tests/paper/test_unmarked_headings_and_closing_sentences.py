"""Text inside the clauses that no marker claims is refused."""

import pytest

from paper.sound_circular import Damage, check_refusal

DAMAGES: dict[str, Damage] = {
    "a second marker on a line": (
        "2. Regu berangkat",
        "2. a. Regu berangkat",
        ":18 (2.a): `a.` begins an item or is part of the text before it: the markers below fit "
        "both; begin the item on a line of its own, or join the marker to the word behind it",
    ),
    "an item inside a line": (
        "lurah; dan\n   2) camat",
        "lurah; dan 2) camat",
        ":20 (3.1): `2)` stands inside the line, where the start of a line was expected; begin "
        "the item on a line of its own, or join the marker to the word behind it",
    ),
    "a list inside a line": (
        "3. Hasilnya dilaporkan kepada:\n   1) lurah; dan\n   2) camat.",
        "3. Hasilnya dilaporkan kepada: a. lurah dan camat setiap hari.",
        ":19 (3): `a.` stands inside the line, where the start of a line was expected; begin the "
        "item on a line of its own, or join the marker to the word behind it",
    ),
    "a paragraph below a list": (
        "2. Regu",
        "\nSampah basah dipisahkan.\n2. Regu",
        ":19 (1.c): `Sampah basah dipisahkan.` begins a paragraph without a marker below the last "
        "item of a list; a marker or the closing was expected; join it to the line above if it "
        "belongs to that item, else begin it with its marker",
    ),
    "a paragraph below the last clause": (
        "\nDemikian",
        "\nEdaran ini berlaku besok.\n\nDemikian",
        ":23 (3.2): `Edaran ini berlaku besok.` begins a paragraph without a marker below the "
        "last item of a list; a marker or the closing was expected; join it to the line above if "
        "it belongs to that item, else begin it with its marker",
    ),
    "a paragraph without a blank line": (
        "2) camat.",
        "2) camat.\nHasil itu diumumkan di dermaga.",
        ":22 (3.2): `Hasil itu diumumkan di dermaga.` begins a paragraph without a marker below "
        "the last item of a list; a marker or the closing was expected; join it to the line above "
        "if it belongs to that item, else begin it with its marker",
    ),
    "a paragraph below a page number": (
        "   1) lurah; dan\n   2) camat.\n",
        (
            "1) lurah; dan\n"
            "2) camat yang membawahkan dermaga tempat regu itu berangkat pada pagi hari tersebut.\n"
            "\n"
            "- 2 -\n"
            "Hasil itu diumumkan.\n"
        ),
        ":24 (3.2): `Hasil itu diumumkan.` begins a paragraph without a marker below the last "
        "item of a list; a marker or the closing was expected; join it to the line above if it "
        "belongs to that item, else begin it with its marker",
    ),
    "an item without its marker": (
        "   2) camat",
        "   - camat",
        ":21 (3.1): `camat.` begins a paragraph without a marker below the last item of a list; a "
        "marker or the closing was expected; join it to the line above if it belongs to that "
        "item, else begin it with its marker",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_unclaimed_text_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
