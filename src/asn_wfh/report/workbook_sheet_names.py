"""Names of sheets as every spreadsheet takes them: unique, short, without forbidden signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from asn_wfh.people.questions.lay_out_question_sheets import printable_text_on_one_line

__all__ = ["unique_sheet_names"]

_LONGEST = 31
"""So many units of UTF-16 a name may have."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_RESERVED = frozenset({"history"})
"""Names that a spreadsheet keeps for itself."""


def unique_sheet_names(titles: Iterable[str], others: Iterable[str] = ()) -> Iterator[str]:
    """A name for each title, in order, unlike each other and unlike `others`, whatever the case.

    A title that is too long is cut, and one that would be there twice has a number behind it.
    """
    used = {other.casefold() for other in others} | _RESERVED
    for title in titles:
        plain = (
            " ".join(_FORBIDDEN.sub(" ", printable_text_on_one_line(title)).split()).strip("'")
            or "-"
        )
        name, number = _cut_to_units(plain, _LONGEST), 1
        while name.casefold() in used:
            number += 1
            ending = f" ({number})"
            name = _cut_to_units(plain, _LONGEST - len(ending)) + ending
        used.add(name.casefold())
        yield name


def _cut_to_units(text: str, most: int) -> str:
    """A text with at most so many units of UTF-16; one that is cut ends with an ellipsis."""
    if _units(text) <= most:
        return text
    while _units(text) > most - 1:
        text = text[:-1]
    return text.rstrip(" '") + "\u2026"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
