"""Text inside the clauses that no marker claims is refused."""

import pytest

from paper.sound_circular import Damage, check_refusal

DAMAGES: dict[str, Damage] = {
    "a second marker on a line": (
        "2. Regu berangkat",
        "2. a. Regu berangkat",
        ":18 (2.a): `a.` may begin an item or be part of the text before it; the "
        "numbering below fits both; if it is an item, begin it on its own line; if "
        "not, join `a.` to the word after it",
    ),
    "an item inside a line": (
        "lurah; dan\n   2) camat",
        "lurah; dan 2) camat",
        ":20 (3.1): `2)` is in the middle of a line, but an item must begin at the "
        "start of a line; if it is an item, begin it on its own line; if not, join "
        "`2)` to the word after it",
    ),
    "a list inside a line": (
        "3. Hasilnya dilaporkan kepada:\n   1) lurah; dan\n   2) camat.",
        "3. Hasilnya dilaporkan kepada: a. lurah dan camat setiap hari.",
        ":19 (3): `a.` is in the middle of a line, but an item must begin at the "
        "start of a line; if it is an item, begin it on its own line; if not, join "
        "`a.` to the word after it",
    ),
    "a paragraph below a list": (
        "2. Regu",
        "\nSampah basah dipisahkan.\n2. Regu",
        ":19 (1.c): `Sampah basah dipisahkan.` begins a paragraph without a number "
        "after the last item of a list; if it belongs to that item, join it to the "
        "line above; if it is a new item, write its number",
    ),
    "a paragraph below the last clause": (
        "\nDemikian",
        "\nEdaran ini berlaku besok.\n\nDemikian",
        ":23 (3.2): `Edaran ini berlaku besok.` begins a paragraph without a number "
        "after the last item of a list; if it belongs to that item, join it to the "
        "line above; if it is a new item, write its number",
    ),
    "a paragraph without a blank line": (
        "2) camat.",
        "2) camat.\nHasil itu diumumkan di dermaga.",
        ":22 (3.2): `Hasil itu diumumkan di dermaga.` begins a paragraph without a "
        "number after the last item of a list; if it belongs to that item, join it "
        "to the line above; if it is a new item, write its number",
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
        ":24 (3.2): `Hasil itu diumumkan.` begins a paragraph without a number after "
        "the last item of a list; if it belongs to that item, join it to the line "
        "above; if it is a new item, write its number",
    ),
    "an item without its marker": (
        "   2) camat",
        "   - camat",
        ":21 (3.1): `camat.` begins a paragraph without a number after the last item "
        "of a list; if it belongs to that item, join it to the line above; if it is "
        "a new item, write its number",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_unclaimed_text_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
