"""Answers counted: by outcome, and below it by clause, by ground and by open fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from asn_wfh.frames.answers_as_code_per_row import JOINT, Answers
from asn_wfh.frames.read_word_columns import Codes

__all__ = ["CodedWords", "OutcomeCount", "count_equal_rows", "count_outcomes"]

CodedWords = tuple[Codes, Sequence[str]]
"""A column of answers: a code for each, -1 for none, and the word of each code."""


@dataclass(frozen=True, slots=True)
class OutcomeCount:
    """How many answers have an outcome, and how many of them name each clause, ground and fact.

    An answer that names several clauses counts for each of them.
    """

    outcome: str
    answers: int
    clauses: tuple[tuple[str, int], ...]
    grounds: tuple[tuple[str, int], ...]
    missing: tuple[tuple[str, int], ...]

    def as_dict(self) -> dict[str, Any]:
        """The counts as plain JSON values."""
        return {
            "outcome": self.outcome,
            "answers": self.answers,
            "clauses": dict(self.clauses),
            "grounds": dict(self.grounds),
            "missing": dict(self.missing),
        }


def count_outcomes(answers: Answers) -> tuple[OutcomeCount, ...]:
    """The counts of each outcome that occurs, the most frequent first."""
    names = ("outcome", "clauses", "ground", "missing")
    counted = count_equal_rows([answers.coded_words(name) for name in names])
    by_outcome: dict[str, tuple[Counter[str], ...]] = {}
    for words, count in counted:
        if words[0] is None:
            continue
        counters = by_outcome.setdefault(words[0], tuple(Counter() for _ in names))
        for counter, joined in zip(counters, words, strict=True):
            for word in dict.fromkeys((joined or "").split(JOINT)):
                if word:
                    counter[word] += count
    counts = (
        OutcomeCount(outcome, answered[outcome], *map(_most_frequent_first, below))
        for outcome, (answered, *below) in by_outcome.items()
    )
    return tuple(sorted(counts, key=lambda count: (-count.answers, count.outcome)))


def count_equal_rows(
    columns: Sequence[CodedWords],
) -> list[tuple[tuple[str | None, ...], int]]:
    """How many rows have the same words in all of some columns, the most frequent first."""
    rows = len(columns[0][0])
    numbers = np.zeros(rows, dtype=np.int64)
    for codes, words in columns:
        # Numbered anew after each column, so that no product of many grows out of bounds.
        wide = numbers * (len(words) + 1) + codes + 1
        _, numbers = np.unique(wide, return_inverse=True)
    _, example, counts = np.unique(numbers, return_index=True, return_counts=True)
    occurring = [(codes[example].tolist(), words) for codes, words in columns]
    words_by_column = [[words[c] if c >= 0 else None for c in codes] for codes, words in occurring]
    counted = zip(zip(*words_by_column, strict=True), counts.tolist(), strict=True)
    return sorted(counted, key=lambda one: (-one[1], tuple(word or "" for word in one[0])))


def _most_frequent_first(counter: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counter.items(), key=lambda one: (-one[1], one[0])))
