"""The answers of several circulars, or of several readings of one, to the same rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from asn_wfh.frames.answer_counts import CodedWords, count_equal_rows
from asn_wfh.frames.answers_as_code_per_row import Answers, dictionary_column

__all__ = ["ComparedAnswers", "JointAnswer", "NamedAnswer", "outcome_column"]

REQUIRED = "required"
"""The outcome of whoever must, and not only may."""


@dataclass(frozen=True, slots=True)
class NamedAnswer:
    """What one circular, or one reading, answers: the outcome, its ground and its clauses."""

    label: str
    outcome: str
    ground: str
    clauses: str

    def as_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {
            "label": self.label,
            "outcome": self.outcome,
            "ground": self.ground or None,
            "clauses": self.clauses.split("; ") if self.clauses else [],
        }


@dataclass(frozen=True, slots=True)
class JointAnswer:
    """What all of them answer to some rows, and to how many."""

    answers: tuple[NamedAnswer, ...]
    count: int

    def as_dict(self) -> dict[str, Any]:
        """The answers as plain JSON values."""
        return {"answers": [each.as_dict() for each in self.answers], "count": self.count}


@dataclass(frozen=True, eq=False)
class ComparedAnswers:
    """Answers by label, to the same rows on the same dates; the first are those compared with."""

    by_label: Mapping[str, Answers]

    @property
    def first(self) -> Answers:
        """The answers with which the others are compared."""
        return next(iter(self.by_label.values()))

    @cached_property
    def which_all_answered(self) -> npt.NDArray[np.bool_]:
        """Which rows all of them have answered."""
        asked = np.ones(len(self.first), dtype=bool)
        for answers in self.by_label.values():
            asked &= answers.codes >= 0
        return asked

    @cached_property
    def which_are_unlike(self) -> npt.NDArray[np.bool_]:
        """Which rows do not have one outcome for all; may and must are two."""
        unlike = np.zeros(len(self.first), dtype=bool)
        places: dict[str, int] = {}
        columns = []
        for answers in self.by_label.values():
            codes, words = _outcomes_with_required(answers)
            table = [places.setdefault(word, len(places)) for word in words]
            columns.append(np.array([*table, -1], dtype=np.int32)[codes])
        for column in columns[1:]:
            unlike |= column != columns[0]
        return unlike & self.which_all_answered

    @property
    def unlike_count(self) -> int:
        """How many rows do not have one outcome for all."""
        return int(self.which_are_unlike.sum())

    @property
    def same_outcome_other_clauses_count(self) -> int:
        """How many rows have one outcome for all, and not the same clauses or ground."""
        every = ~self.which_are_unlike & self.which_all_answered
        return sum(
            joint.count
            for joint in self._answer_combinations(every)
            if len({(each.ground, each.clauses) for each in joint.answers}) > 1
        )

    def unlike_answer_combinations(self) -> tuple[JointAnswer, ...]:
        """What unlike rows are answered, each combination once, the most frequent first."""
        return self._answer_combinations(self.which_are_unlike)

    def _answer_combinations(self, rows: npt.NDArray[np.bool_]) -> tuple[JointAnswer, ...]:
        places = np.flatnonzero(rows)
        if not len(places):
            return ()
        columns: list[CodedWords] = []
        for answers in self.by_label.values():
            each = (
                _outcomes_with_required(answers),
                *map(answers.coded_words, ("ground", "clauses")),
            )
            columns += [(codes[places], words) for codes, words in each]
        joint = []
        for words, count in count_equal_rows(columns):
            texts = [word or "" for word in words]
            parts = zip(self.by_label, texts[::3], texts[1::3], texts[2::3], strict=True)
            joint.append(JointAnswer(tuple(NamedAnswer(*part) for part in parts), count))
        return tuple(joint)

    def unlike_and_outcome_columns(self) -> dict[str, pa.Array]:
        """Whether a row is answered unlike, and what each of them answers it."""
        columns: dict[str, pa.Array] = {
            "unlike": pa.array(self.which_are_unlike, mask=~self.which_all_answered)
        }
        for label, answers in self.by_label.items():
            columns[f"outcome {label}"] = outcome_column(answers)
            for name in ("ground", "clauses"):
                columns[f"{name} {label}"] = answers.column(name)
        return columns


def outcome_column(answers: Answers) -> pa.DictionaryArray:
    """The outcomes as texts; `required` is that of whoever must, and not only may."""
    return dictionary_column(*_outcomes_with_required(answers))


def _outcomes_with_required(answers: Answers) -> CodedWords:
    """The outcome of every row, with a word of its own for whoever must."""
    codes, words = answers.coded_words("outcome")
    required, flags = answers.coded_words("required")
    if "ya" not in flags:
        return codes, words
    return np.where(required == flags.index("ya"), len(words), codes), (*words, REQUIRED)
