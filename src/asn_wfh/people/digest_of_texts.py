"""A short digest of some texts, by which it is told whether somebody has changed one of them.

The texts themselves need not be kept: a workbook of questions holds digests and no second copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from unicodedata import normalize

__all__ = ["digest_of_texts"]

_LENGTH = 16
"""So many signs tell a changed row from its original, and a million rows stay small."""

_WHOLE_NUMBER = re.compile(r"([0-9]+)\.0+")


def digest_of_texts(texts: Iterable[str]) -> str:
    """The digest of texts in their order; capitals, blanks and `.0` of a number do not count.

    A text that a spreadsheet has saved again has the digest that it had before.
    """
    return sha256("\n".join(map(_plain, texts)).encode("utf-8", "surrogatepass")).hexdigest()[
        :_LENGTH
    ]


@lru_cache(maxsize=32_768)
def _plain(text: str) -> str:
    one_line = " ".join(normalize("NFC", text).casefold().split())
    number = _WHOLE_NUMBER.fullmatch(one_line)
    return number[1] if number else one_line
