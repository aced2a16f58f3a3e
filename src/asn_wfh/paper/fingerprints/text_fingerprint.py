"""The fingerprint of a text: two digests, and a set of short hashes of its words.

It says whether another text reads the same and which words of that one are not in it, and nothing
of what stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TypeAlias

from asn_wfh.paper.normalize_text_keeping_case import fingerprint, normalised

__all__ = ["FingerprintsByName", "TextFingerprint", "casefolded_words", "word_hash"]

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class TextFingerprint:
    """The fingerprint of one text.

    `text` is the SHA-256 of its normalised form; `letters` that of its letters and digits alone,
    in small letters, which survives another punctuation, case or page break.  `words` are the
    hashes of its words, without their order and number: enough to mark which words of a copy the
    text does not have, and too little to read it.
    """

    text: str
    letters: str
    words: frozenset[int]

    @classmethod
    @lru_cache(maxsize=512)
    def of_text(cls, text: str) -> TextFingerprint:
        """The fingerprint of a text."""
        words = casefolded_words(text)
        letters = sha256("".join(words).encode("utf-8", "surrogatepass")).hexdigest()
        return cls(fingerprint(text), letters, frozenset(map(word_hash, words)))


FingerprintsByName: TypeAlias = Mapping[str, TextFingerprint]
"""Fingerprints by the name of the part of the frame (`FRAME_PRINTS`), or by the clause's path."""


@lru_cache(maxsize=4_096)
def word_hash(word: str) -> int:
    """The first 12 bits of the SHA-256 of a word in small letters: one of 4,096 for any word."""
    return int(sha256(word.casefold().encode("utf-8", "surrogatepass")).hexdigest()[:3], 16)


def casefolded_words(text: str) -> list[str]:
    """The words of a text: runs of letters and digits, in small letters."""
    return _WORD.findall(normalised(text).casefold())
