"""What a comparison shows of each table, in words: a value per cell, row, paragraph and box."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.compare import People

__all__ = [
    "SIGNS",
    "AnswerView",
    "ClauseStatement",
    "DifferenceRowView",
    "DifferingBoxView",
    "DutyOrFigureView",
    "GroupView",
    "InForceView",
    "WordingView",
]

SIGNS = {"must": "!", "may": "\u2713", "may_not": "\u2715", "by_roster": "\u25d0", "some": "?"}
"""One sign for each answer, beside its word."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One cell: an answer with its sign and its word, the weekdays, and the clauses."""

    answer: str
    word: str
    days: str
    clauses: str

    @property
    def symbol(self) -> str:
        """The sign of the answer."""
        return SIGNS[self.answer]


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group of people with an answer per policy; `facet` is the one that it is named by."""

    facet: str
    name: str
    alike: bool
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class DifferenceRowView:
    """One clause that makes a difference: whom it is about, what both answer, who is concerned.

    `answers` are those of the policies with the numbers `by` and `against`.  `opening` says that
    the clause is where the circular says whom it is about.
    """

    by: int
    against: int
    clause: str
    opening: bool
    says: str
    about: str
    rest: str
    answers: tuple[AnswerView, AnswerView]
    people: People | None


@dataclass(frozen=True, slots=True)
class ClauseStatement:
    """What one clause says in a table; `brief` leaves out what the heading says already.

    `clause` is empty where a figure is not set by any.
    """

    clause: str
    text: str
    brief: str


@dataclass(frozen=True, slots=True)
class DutyOrFigureView:
    """One duty or figure: what it is, who is bound, for whom it differs, what each policy says."""

    name: str
    who: str
    cells: tuple[tuple[ClauseStatement, ...], ...]
    people: People | None = None
    case: str = ""


@dataclass(frozen=True, slots=True)
class InForceView:
    """When one policy is in force: as a sentence, and piece by piece."""

    clause: str
    signed: str
    dates: str
    sentence: str
    reviews: str
    in_force: str


@dataclass(frozen=True, slots=True)
class WordingView:
    """One clause that two versions put otherwise: the number of each policy, and what it says."""

    clause: str
    versions: tuple[tuple[int, str], tuple[int, str]]


@dataclass(frozen=True, slots=True)
class DifferingBoxView:
    """One box: its cases in words, their number, and an answer per policy."""

    case: str
    points: str
    answers: tuple[AnswerView, ...]
    people: People | None
