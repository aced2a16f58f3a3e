"""Fingerprints of a paper: one for each clause, and one for each part of its frame.

They say whether a copy of the paper reads as the one that a policy was made from, and nothing of
what stands in it: two digests, and a set of short hashes of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import TypeAlias

from asn_wfh.law.clause import Clause
from asn_wfh.paper.normalize_text_keeping_case import fingerprint, normalised
from asn_wfh.paper.paper import Paper

__all__ = [
    "DIGEST",
    "FRAME_PRINTS",
    "FingerprintsByName",
    "TextFingerprint",
    "clause_prints",
    "frame_prints",
    "is_fingerprint_name",
    "prints_of_frame_and_clauses",
    "word_hash",
    "words_and_hashes",
]

FRAME_PRINTS: Mapping[str, str] = MappingProxyType(
    {
        "issuer": "letterhead",
        "addressees": "addressees",
        "number": "number",
        "title": "title",
        "opening": "opening",
        "closing": "closing",
        "date": "date",
        "signature": "signature",
        "copies": "copies",
        "headings": "headings",
    }
)
"""The names by which fingerprints know the parts of a paper's frame, and the paper's own."""

DIGEST = re.compile(r"[0-9a-f]{64}")
"""A SHA-256 as it is written."""
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
    def of_text(cls, text: str) -> TextFingerprint:
        """The fingerprint of a text."""
        words = _casefolded_words(text)
        letters = sha256("".join(words).encode("utf-8", "surrogatepass")).hexdigest()
        return cls(fingerprint(text), letters, frozenset(map(word_hash, words)))


FingerprintsByName: TypeAlias = Mapping[str, TextFingerprint]
"""Fingerprints by the name of the part of the frame (`FRAME_PRINTS`), or by the clause's path."""


def is_fingerprint_name(name: str) -> bool:
    """Whether a name is that of a part of the frame, or a clause's path as it is written."""
    try:
        return name in FRAME_PRINTS or str(Clause.parse(name)) == name
    except ValueError:
        return False


def word_hash(word: str) -> int:
    """The first 12 bits of the SHA-256 of a word in small letters: one of 4,096 for any word."""
    return int(sha256(word.casefold().encode("utf-8", "surrogatepass")).hexdigest()[:3], 16)


def words_and_hashes(text: str) -> tuple[tuple[str, int], ...]:
    """The words of a text in small letters, in their order, each with its hash."""
    return tuple((word, word_hash(word)) for word in _casefolded_words(text))


def prints_of_frame_and_clauses(paper: Paper) -> dict[str, TextFingerprint]:
    """The fingerprints of a paper: of every part of its frame and of every clause."""
    return {**frame_prints(paper), **clause_prints(paper)}


def frame_prints(paper: Paper) -> dict[str, TextFingerprint]:
    """The fingerprint of every part of the frame that the paper has."""
    texts = {key: "\n".join(_frame_texts(paper, name)) for key, name in FRAME_PRINTS.items()}
    return {key: TextFingerprint.of_text(text) for key, text in texts.items() if text}


def _frame_texts(paper: Paper, name: str) -> Iterator[str]:
    """The texts of a part of the frame; of a heading also the clause that it stands above."""
    for unit in paper.frame_parts_named(name):
        below = next((one for one in paper.clauses if one.start >= unit.end), None)
        above_clause = f"{below} " if name == "headings" and below else ""
        yield above_clause + paper.text_of_unit_with_marker(unit)


def clause_prints(paper: Paper) -> dict[str, TextFingerprint]:
    """The fingerprint of every clause that the paper prints.

    It is taken of the words behind the marker, so that a clause keeps its fingerprint where only
    its place changes; the numbers of pages are left out, since no two copies need have the same.
    """
    return {
        str(unit): TextFingerprint.of_text(paper.text_without_marker_and_page_numbers(unit))
        for unit in paper.clauses
    }


def _casefolded_words(text: str) -> list[str]:
    """The words of a text: runs of letters and digits, in small letters."""
    return _WORD.findall(normalised(text).casefold())
