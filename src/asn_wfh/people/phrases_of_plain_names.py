"""Words and phrases of plain names: what a text begins with, and what stands at a place in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from asn_wfh.people.words_of_unit_names import JOINTS

__all__ = [
    "begins_with_any",
    "begins_with_phrase",
    "longest_phrase_at",
    "whole_words",
    "without_last_joints",
]


def begins_with_phrase(text: str, phrase: str) -> bool:
    """Whether a text is a phrase, or goes on behind it with another word."""
    return text == phrase or text.startswith(phrase + " ")


def begins_with_any(text: str, phrases: Iterable[str]) -> bool:
    """Whether a text begins with one of some phrases."""
    return any(begins_with_phrase(text, phrase) for phrase in phrases)


def longest_phrase_at(words: Sequence[str], place: int, phrases: Iterable[str]) -> int:
    """How many words from a place on are the longest of some phrases, 0 if they are none."""
    text = " ".join(words[place:])
    return max((len(p.split()) for p in phrases if begins_with_phrase(text, p)), default=0)


def without_last_joints(words: list[str]) -> list[str]:
    """Words without those at their end that only join them to the next."""
    while words and words[-1] in JOINTS:
        words = words[:-1]
    return words


def whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of some phrases as whole words; nothing where there are none."""
    listed = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"\b(?:{listed})\b" if listed else r"(?!)")
