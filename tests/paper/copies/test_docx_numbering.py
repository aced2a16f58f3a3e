"""The markers that a word processor counts: their forms, where they begin, what restarts them."""

from collections.abc import Sequence
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.copies.docx_numbering import (
    ListPlace,
    number_in_form,
    numbering_of_document,
)
from paper.copies.write_docx import W


def level(number: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    """The XML of a level."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def markers(
    definitions: str, places: Sequence[tuple[str | None, int | None, str]], styles: str = ""
) -> list[str]:
    """The marker of each paragraph: its list, its level, its style."""
    numbering = numbering_of_document(
        fromstring(f'<w:numbering xmlns:w="{W}">{definitions}</w:numbering>'),
        fromstring(f'<w:styles xmlns:w="{W}">{styles}</w:styles>'),
    )
    return [numbering.next_marker(ListPlace(number, at), style) for number, at, style in places]


def one_list(*levels: str) -> str:
    """A definition with levels, and the list 1 that has it."""
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


LETTER = one_list(
    level(0, "decimal", "%1."),
    level(1, "lowerLetter", "%2."),
    level(2, "decimal", "%3)"),
    level(3, "lowerRoman", "(%4)"),
)


def test_each_level_has_its_form_and_begins_anew_below_the_next_item() -> None:
    """`1.`, `a.`, `1)` and `(i)` are printed as the document says, not all as one kind."""
    levels = [0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1]
    assert markers(LETTER, [("1", at, "") for at in levels]) == (
        ["1.", "a.", "b.", "1)", "2)", "(i)", "(ii)", "c.", "1)", "2.", "a."]
    )


def test_a_marker_may_print_the_levels_above() -> None:
    """`1.2.` has the number of the level above, as digits where the level asks for that."""
    both = one_list(
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%1.%2."),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    )
    printed = markers(both, [("1", at, "") for at in (0, 0, 1, 1, 2)])
    assert printed == ["I.", "II.", "II.1.", "II.2.", "2.2.1"]


def test_lists_of_one_definition_count_on_and_a_restart_begins_anew() -> None:
    """Two lists that share a definition go on from each other, unless one overrides its start."""
    shared = (
        f'<w:abstractNum w:abstractNumId="7">{level(0, "decimal", "%1.")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    places = [(number, 0, "") for number in ("1", "1", "2", "3", "3")]
    assert markers(shared, places) == ["1.", "2.", "3.", "5.", "6."]


def test_a_level_may_go_on_below_the_next_item() -> None:
    """`lvlRestart` of 0 lets a level count through, as articles do below chapters."""
    through = one_list(
        level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
    )
    printed = markers(through, [("1", at, "") for at in (0, 1, 1, 0, 1)])
    assert printed == ["I.", "1.", "2.", "II.", "3."]


def test_a_style_may_bring_the_numbering() -> None:
    """A paragraph in a style of a list, or in one based on it, is numbered; 0 takes that away."""
    styles = (
        '<w:style w:styleId="Butir"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        "</w:style>"
        '<w:style w:styleId="Anak"><w:basedOn w:val="Butir"/></w:style>'
        '<w:style w:styleId="Biasa"/>'
    )
    linked = one_list(
        level(0, "decimal", "%1."), level(1, "lowerLetter", "%2.", '<w:pStyle w:val="Anak"/>')
    )
    places = [(None, None, "Butir"), (None, None, "Anak"), (None, None, "Biasa"), ("0", 0, "Butir")]
    assert markers(linked, places, styles) == ["1.", "a.", "", ""]


@pytest.mark.parametrize("styles", ["", '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>'])
def test_what_is_not_defined_is_not_numbered(styles: str) -> None:
    """A list, a level or a style that the document lacks, or a circle of styles, gives nothing."""
    places = [("9", 0, ""), ("1", 8, ""), (None, None, "A")]
    assert markers(LETTER, places, styles) == ["", "", ""]


def test_bullets_are_dashes() -> None:
    """A bullet of a symbol font counts nothing."""
    assert markers(one_list(level(0, "bullet", "\uf0b7")), [("1", 0, "")] * 2) == ["-", "-"]


@pytest.mark.parametrize(
    ("number", "form", "printed"),
    [
        (27, "lowerLetter", "aa"),
        (53, "upperLetter", "AAA"),
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (3, "decimalZero", "03"),
        (3, "ideographDigital", "3"),
        (0, "lowerLetter", "0"),
        (3, "none", ""),
    ],
)
def test_forms_of_numbers(number: int, form: str, printed: str) -> None:
    """Numbers as letters, Roman and digits."""
    assert number_in_form(number, form) == printed


@given(st.integers(1, 3999))
def test_roman_numbers_are_what_they_stand_for(number: int) -> None:
    """Reading a Roman number sign by sign gives the number back."""
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    signs = [values[sign] for sign in number_in_form(number, "lowerRoman")]
    total = sum(
        -one if any(one < later for later in signs[at + 1 : at + 2]) else one
        for at, one in enumerate(signs)
    )
    assert total == number


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30))
def test_counts_are_those_of_a_list_counted_by_hand(levels: list[int]) -> None:
    """Each marker counts the items of its level since the last item above it."""
    plain = one_list(*(level(at, "decimal", f"%{at + 1}") for at in range(4)))
    expected = []
    for place, at in enumerate(levels):
        since = next((n for n in range(place, -1, -1) if levels[n] < at), -1)
        expected.append(str(levels[since + 1 : place + 1].count(at)))
    assert markers(plain, [("1", at, "") for at in levels]) == expected
