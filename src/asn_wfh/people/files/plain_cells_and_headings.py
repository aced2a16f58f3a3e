"""Cells and names made plain: what counts as blank, and when two names are one.

Names are equal if they differ in case, punctuation, spaces, `dan` for `&`, and the abbreviations
that a directory declares.  Nothing else is equal; a near miss is at most a suggestion.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

__all__ = ["plain_heading", "plain_name", "trimmed_cell_or_empty_if_blank_mark"]

_BLANK = frozenset(
    {"", "-", "--", "---", "nan", "na", "n/a", "#n/a", "null", "none", "<na>", "nil", "(null)"}
    | {"#ref!", "#value!", "#name?", "tidak ada", "belum diisi"}
)
"""What stands in a cell that says nothing, in small letters."""
_NO_WORD = re.compile(r"[\W_]+")


def trimmed_cell_or_empty_if_blank_mark(text: str) -> str:
    """A cell without spaces around it; empty where it says nothing."""
    plain = " ".join(text.split())
    if plain[:1] == "'":
        plain = plain[1:].strip()
    return "" if plain.lower() in _BLANK else plain


def plain_heading(text: str) -> str:
    """The heading of a column as letters and digits, so that `NIP BARU` and `nipBaru` are one."""
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())


def plain_name(text: str, abbreviations: Mapping[str, str] | None = None) -> str:
    """A name as small words with a space between them, abbreviations written out."""
    small = unicodedata.normalize("NFKC", text).casefold().replace("&", " dan ")
    words = _NO_WORD.sub(" ", small.replace("'", "").replace("\u2019", "")).split()
    if abbreviations:
        words = [abbreviations.get(word, word) for word in words]
    return " ".join(words)
