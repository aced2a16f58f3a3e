"""Fingerprints of a paper: one for each clause, and one for each part of its frame.

They say whether a copy of the paper reads as the one that a policy was made from, and nothing of
what stands in it: two digests, and a set of short hashes of its words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from asn_wfh.law.clause import Clause
from asn_wfh.paper.fingerprints.text_fingerprint import (
    FingerprintsByName,
    TextFingerprint,
    word_hash,
)
from asn_wfh.paper.paper import Paper

__all__ = [
    "DIGEST",
    "FRAME_PRINTS",
    "FingerprintsByName",
    "TextFingerprint",
    "clause_prints",
    "frame_prints",
    "frame_texts",
    "is_fingerprint_name",
    "prints_of_frame_and_clauses",
    "word_hash",
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


def is_fingerprint_name(name: str) -> bool:
    """Whether a name is that of a part of the frame, or a clause's path as it is written."""
    try:
        return name in FRAME_PRINTS or str(Clause.parse(name)) == name
    except ValueError:
        return False


def prints_of_frame_and_clauses(paper: Paper) -> dict[str, TextFingerprint]:
    """The fingerprints of a paper: of every part of its frame and of every clause."""
    return {**frame_prints(paper), **clause_prints(paper)}


def frame_prints(paper: Paper) -> dict[str, TextFingerprint]:
    """The fingerprint of every part of the frame that the paper has."""
    return {key: TextFingerprint.of_text(text) for key, text in frame_texts(paper).items()}


def frame_texts(paper: Paper) -> dict[str, str]:
    """The text of every part of the frame that the paper has, as its fingerprint is taken of it."""
    texts = {key: "\n".join(_texts_of_part(paper, name)) for key, name in FRAME_PRINTS.items()}
    return {key: text for key, text in texts.items() if text}


def _texts_of_part(paper: Paper, name: str) -> Iterator[str]:
    """The texts of a part of the frame; of a heading also the clause that it stands above."""
    clauses = paper.clauses if name == "headings" else ()
    for unit in paper.frame_parts_named(name):
        place = bisect_left(clauses, unit.end, key=lambda clause: clause.start)
        below = clauses[place] if place < len(clauses) else None
        above_clause = f"{below} " if below else ""
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
