"""The marker of an item at the start of a line, and the places in a list that it can stand for.

`c.` is the third letter, `i.` the ninth letter or the first roman numeral, `KEDUA :` the second
dictum of a decree, `Pasal 3` a part of a regulation.  What a marker means is not decided here: the
numbering around it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.law.clause_path_from_printed_form import SECTIONS, section_as_clause_step
from asn_wfh.law.dictum_ordinals import UNITS, dictum_ordinal, dictum_ordinal_in_words
from asn_wfh.paper.nonempty_lines_of_paper_text import BULLETS

__all__ = [
    "SECTION_FORM",
    "ListPlace",
    "Marker",
    "format_marker",
    "marker_at_line_start",
    "ordinals_of_marker_text",
    "possible_inline_markers",
]

ListPlace = tuple[str, int]
"""A kind of list and an ordinal in it, counted from one."""

SECTION_FORM = "section"
"""The form of the markers that a word names: BAB, Bagian, Paragraf, Pasal."""

_SIGNS = "[1-9][0-9]{0,2}|[a-z]{1,7}|[A-Z]{1,7}"
_WORD = (
    rf"PERTAMA|KE(?:(?:{'|'.join(UNITS)})(?:\s?(?:BELAS|PULUH(?:\s?(?:{'|'.join(UNITS)}))?))?"
    r"|SEPULUH|SEBELAS)(?![A-Z])"
)
_ENUMERATED = rf"\((?P<inner>{_SIGNS})\)|(?P<token>{_SIGNS})\\?(?P<close>\.\)|\)\.|[.)])"
# A line of its own, but for the title of a chapter behind its number.
_SECTION = (
    r"(?P<kind>BAB)\s+(?P<chapter>[IVXL]{1,8})(?=[.:]?\s|\Z)"
    r"|(?P<part>(?i:Pasal|Paragraf|Bagian))\s+(?P<number>[1-9][0-9]{0,2}|(?i:"
    rf"{_WORD}))(?=[*_]{{0,3}}[^\S\r\n\f]*(?:[\r\n\f]|\Z))"
)
# Text may follow without a space, but `a.n.` and `10.00` are no markers.
_FOLLOWED = r"[*_]{0,3}(?=\s|\Z|[A-Z*_(\"'\u201c]|[a-z]{3})"
_AT_START = re.compile(
    rf"[^\S\r\n\f]*(?:{BULLETS}+[^\S\r\n\f]+)*[*_]{{0,3}}(?P<marker>"
    rf"(?:{_ENUMERATED}){_FOLLOWED}"
    rf"|(?P<word>(?i:{_WORD}))[*_]{{0,3}}(?P<colon>\s*:)?(?=\s|\Z)|{_SECTION})"
)
_GAP = r"(?<=\S)[^\S\r\n\f]++"
# What ends a sentence or an item goes before `a.`; before `a)` nothing need.
_INLINE = re.compile(
    rf"(?:(?<=[.;:,]){_GAP}(?:(?:dan|atau|dan/atau){_GAP})?(?:{BULLETS}{_GAP})?"
    rf"|{_GAP}{BULLETS}{_GAP}|{_GAP}(?=[(0-9a-zA-Z]{{1,8}}\)))"
    rf"[*_]{{0,3}}(?P<marker>{_ENUMERATED})(?=[*_]{{0,3}}\s+[A-Za-z(*_])"
)
_COLON_BELOW = re.compile(r"[^\S\r\n\f]*\r?\n[^\S\r\n\f]*:")
_ROMAN = (("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_MOST_ROMAN = 89
_MARKER_SIGNS = "().,:*_-\u2022"


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as it is printed, the step of a path it makes, and the places it can stand for.

    `form` is what encloses it: `.`, `)`, `()`, `:` for the words of a decree, or `section`.  The
    words of the item begin at `end`; `spaced` and `sure` say whether white space, and for a word
    its colon, sets it off.
    """

    text: str
    step: str
    form: str
    places: tuple[ListPlace, ...]
    start: int
    end: int
    spaced: bool
    sure: bool

    @property
    def is_no_capital_or_double_letter(self) -> bool:
        """Whether this is a marker in all but a few texts: no initial, no abbreviation."""
        return any(
            kind in ("number", "roman", "word", *SECTIONS) or (kind == "letter" and ordinal <= 26)
            for kind, ordinal in self.places
        )


def marker_at_line_start(text: str, start: int, end: int) -> Marker | None:
    """The marker with which a line begins, behind its bullet; None for a line of text."""
    match = _AT_START.match(text, start, end)
    return _marker_from_match(match) if match else None


def possible_inline_markers(text: str, start: int, end: int) -> Iterator[Marker]:
    """What would be markers if a line began there, behind the end of a sentence or an item."""
    for match in _INLINE.finditer(text, start, end):
        marker = _marker_from_match(match)
        if marker:
            yield marker


def ordinals_of_marker_text(text: str) -> frozenset[int]:
    """The ordinals that a marker can stand for as it is printed: 9 and 1 for `i.`."""
    dictum = dictum_ordinal(text.partition(":")[0].strip())
    if dictum:
        return frozenset({dictum})
    token = text.rsplit(maxsplit=1)[-1].strip(_MARKER_SIGNS) if text.split() else ""
    if not token.isascii() or not (token.isdigit() or token.isalpha()):
        return frozenset()
    return frozenset(ordinal for _, ordinal in _possible_list_places(token))


def format_marker(kind: str, ordinal: int, form: str) -> str:
    """The marker of a place as a paper prints it."""
    if kind == "word":
        return dictum_ordinal_in_words(ordinal)
    if kind in SECTIONS:
        return _format_chapter_or_article(kind, ordinal)
    token = _format_ordinal(kind.removeprefix("capital "), ordinal)
    token = token.upper() if kind.startswith("capital ") else token
    return f"({token})" if form == "()" else f"{token}{form}"


def _marker_from_match(match: re.Match[str]) -> Marker | None:
    groups = match.groupdict()
    if groups.get("kind") or groups.get("part"):
        return _chapter_or_article_marker(match)
    word, after = groups.get("word"), match.string[match.end() : match.end() + 1]
    spaced = not after.isalnum()
    if word:
        colon = groups["colon"]
        ordinal = dictum_ordinal(word)
        if not ordinal or not (colon or word.isupper()):
            return None
        # The colon of a dictum may stand on the next line.
        below = None if colon else _COLON_BELOW.match(match.string, match.end())
        start, end = match.start("word"), below.end() if below else match.end()
        dictum, sure = (("word", ordinal),), bool(colon or below)
        return Marker(word, str(ordinal), ":", dictum, start, end, spaced, sure)
    token, form = groups["inner"] or groups["token"], groups["close"] or "()"
    places = tuple(_possible_list_places(token))
    text = f"({token})" if form == "()" else token + form
    start, step = match.start("marker"), token.lower()
    return Marker(text, step, form, places, start, match.end(), spaced, True) if places else None


def _chapter_or_article_marker(match: re.Match[str]) -> Marker | None:
    """The marker of a part of a regulation, where its number is one of its kind."""
    kind = (match["kind"] or match["part"]).lower()
    number = (match["chapter"] or match["number"]).lower()
    if kind == "bab":
        ordinal = _roman_value_or_zero(number)
    elif kind == "bagian":
        ordinal = dictum_ordinal(number)
    else:
        ordinal = int(number) if number.isdigit() else 0
    if not ordinal:
        return None
    text = " ".join(match["marker"].split())
    start, place = match.start("marker"), (kind, ordinal)
    step = section_as_clause_step(kind, number)
    return Marker(text, step, SECTION_FORM, (place,), start, match.end(), True, True)


def _format_chapter_or_article(kind: str, ordinal: int) -> str:
    """`BAB II`, `Bagian Kedua`, `Paragraf 1`, `Pasal 3`."""
    if kind == "bab":
        return f"BAB {_format_ordinal('roman', ordinal).upper()}"
    number = dictum_ordinal_in_words(ordinal).title() if kind == "bagian" else str(ordinal)
    return f"{kind.capitalize()} {number}"


def _possible_list_places(token: str) -> Iterator[ListPlace]:
    """The places a token can stand for; `i` is a letter and a roman numeral."""
    if token.isdigit():
        yield "number", int(token)
        return
    lower = token.lower()
    capital = "" if token == lower else "capital "
    if len(lower) <= 2:
        yield f"{capital}letter", _ordinal_of_letters(lower)
    if len(lower) == 2 and lower[0] == lower[1] != "a":
        # After z many papers print aa, bb, cc.
        yield f"{capital}doubled", 26 + _ordinal_of_letters(lower[0])
    value = _roman_value_or_zero(lower)
    if value:
        yield f"{capital}roman", value


def _format_ordinal(kind: str, ordinal: int) -> str:
    if kind == "number":
        return str(ordinal)
    if kind == "doubled":
        return chr(ord("a") + ordinal - 27) * 2 if ordinal <= 52 else "aaa"
    token = ""
    if kind == "roman":
        for letters, value in _ROMAN:
            while ordinal >= value:
                token, ordinal = token + letters, ordinal - value
        return token
    while ordinal:
        ordinal, rest = divmod(ordinal - 1, 26)
        token = chr(ord("a") + rest) + token
    return token


def _ordinal_of_letters(letters: str) -> int:
    """The place of a, b ... z, aa, ab ..."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("a") + 1
    return place


_ROMANS = {_format_ordinal("roman", value): value for value in range(1, _MOST_ROMAN + 1)}


def _roman_value_or_zero(letters: str) -> int:
    """The value of a roman numeral as it is properly written, or 0."""
    return _ROMANS.get(letters, 0)
