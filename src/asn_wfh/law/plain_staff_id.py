"""The id of a person without what files and letters put around it."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["plain_id"]

_QUOTED_FORMULA = re.compile(r'="([^"]*)"')
"""How exports keep a spreadsheet from reading an id as a number."""
_APOSTROPHES = "'\u2018\u2019"
_PREFIX = re.compile(
    r"^(?:NIP(?:\s*PPPK)?|NI\.?\s*PPPK)(?:\s*[.:]\s*|\s+|(?=[0-9]))", re.IGNORECASE
)
_PRINTED_GROUPS = re.compile(r"(\d{8})[ .-]?(\d{6})[ .-]?(\d)[ .-]?(\d{3})", re.ASCII)
"""An id as letters print it: `19680523 199803 1 005`."""
_DIGITS = re.compile(r"[0-9]+")


def plain_id(text: str) -> str:
    """An id without what files put around it: spaces, an apostrophe before it, `NIP.`, `=""`.

    Spaces inside go where the rest is digits, and are one space otherwise; so do the dots and
    lines between the printed groups of a NIP.  Invisible characters go.
    """
    bare = text.strip().lstrip("'")
    if bare.isascii() and bare.isdigit():
        # What almost every row has, a hundred thousand times.
        return bare
    visible = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cf", "Cc"))
    plain = _id_without_wrapping(" ".join(visible.split()))
    if groups := _PRINTED_GROUPS.fullmatch(plain):
        return "".join(groups.groups())
    joined = plain.replace(" ", "")
    return joined if _DIGITS.fullmatch(joined) else plain


def _id_without_wrapping(text: str) -> str:
    """A text without the apostrophes, formulas and words that stand around an id, in any order."""
    wrapped, bare = "", text
    while bare != wrapped:
        wrapped, bare = bare, bare.lstrip(_APOSTROPHES).strip()
        if formula := _QUOTED_FORMULA.fullmatch(bare):
            bare = formula[1].strip()
        bare = _PREFIX.sub("", bare, count=1)
    return bare
