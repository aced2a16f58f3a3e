"""The marker of an item at the start of a line, and the places in a list that it can stand for.

`c.` is the third letter, `i.` the ninth letter or the first roman numeral, `KEDUA :` the second
dictum of a decree.  What a marker means is not decided here: the numbering around it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.paper.lines import BULLETS

__all__ = ["ListPlace", "Marker", "format_marker", "inline_markers", "marker_at"]

ListPlace = tuple[str, int]
"""A kind of list and an ordinal in it, counted from one."""

_SIGNS = "[1-9][0-9]{0,2}|[a-z]{1,7}|[A-Z]{1,7}"
_UNITS = ("SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN")
_WORD = (
    rf"PERTAMA|KE(?:(?:{'|'.join(_UNITS)})(?:\s?(?:BELAS|PULUH(?:\s?(?:{'|'.join(_UNITS)}))?))?"
    r"|SEPULUH|SEBELAS)(?![A-Z])"
)
_ENUMERATED = rf"\((?P<inner>{_SIGNS})\)|(?P<token>{_SIGNS})\\?(?P<close>\.\)|\)\.|[.)])"
# Text may follow without a space, but `a.n.` and `10.00` are no markers.
_FOLLOWED = r"[*_]{0,3}(?=\s|\Z|[A-Z*_(\"'\u201c]|[a-z]{3})"
_AT_START = re.compile(
    rf"[^\S\r\n\f]*(?:{BULLETS}+[^\S\r\n\f]+)*[*_]{{0,3}}(?P<marker>"
    rf"(?:{_ENUMERATED}){_FOLLOWED}"
    rf"|(?P<word>(?i:{_WORD}))[*_]{{0,3}}(?P<colon>\s*:)?(?=\s|\Z))"
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


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as it is printed, the step of a path it makes, and the places it can stand for.

    `form` is what encloses it: `.`, `)`, `()`, or `:` for the words of a decree.  The words of
    the item begin at `end`; `spaced` and `sure` say whether white space, and for a word its
    colon, sets it off.
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
    def is_common(self) -> bool:
        """Whether this is a marker in all but a few texts: no initial, no abbreviation."""
        return any(
            kind in ("number", "roman", "word") or (kind == "letter" and ordinal <= 26)
            for kind, ordinal in self.places
        )


def marker_at(text: str, start: int, end: int) -> Marker | None:
    """The marker with which a line begins, behind its bullet; None for a line of text."""
    match = _AT_START.match(text, start, end)
    return _marker_from_match(match) if match else None


def inline_markers(text: str, start: int, end: int) -> Iterator[Marker]:
    """What would be markers if a line began there, behind the end of a sentence or an item."""
    for match in _INLINE.finditer(text, start, end):
        marker = _marker_from_match(match)
        if marker:
            yield marker


def format_marker(kind: str, ordinal: int, form: str) -> str:
    """The marker of a place as a paper prints it."""
    if kind == "word":
        return _dictum_words(ordinal)
    token = _format_ordinal(kind.removeprefix("capital "), ordinal)
    token = token.upper() if kind.startswith("capital ") else token
    return f"({token})" if form == "()" else f"{token}{form}"


def _marker_from_match(match: re.Match[str]) -> Marker | None:
    groups = match.groupdict()
    word, after = groups.get("word"), match.string[match.end() : match.end() + 1]
    spaced = not after.isalnum()
    if word:
        colon = groups["colon"]
        ordinal = _WORDS.get(re.sub(r"\s", "", word).upper())
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


def _dictum_words(ordinal: int) -> str:
    """KESATU, KEDUA ... KESEPULUH, KESEBELAS, KEDUA BELAS ... KEDUA PULUH SATU ..."""
    if ordinal in (10, 11):
        return "KESEPULUH" if ordinal == 10 else "KESEBELAS"
    tens, units = divmod(ordinal, 10)
    if tens > 9:
        return "KESERATUS"
    unit = _UNITS[units - 1] if units else ""
    if tens == 1:
        return f"KE{unit} BELAS"
    return f"KE{_UNITS[tens - 1]} PULUH {unit}".strip() if tens else f"KE{unit}"


_WORDS = {_dictum_words(ordinal).replace(" ", ""): ordinal for ordinal in range(1, 100)}
_WORDS["PERTAMA"] = 1
_ROMANS = {_format_ordinal("roman", value): value for value in range(1, _MOST_ROMAN + 1)}


def _roman_value_or_zero(letters: str) -> int:
    """The value of a roman numeral as it is properly written, or 0."""
    return _ROMANS.get(letters, 0)
