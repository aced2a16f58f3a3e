"""The facts that a circular asks about itself: their kinds, and the values each may have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from asn_wfh.law.date_classes_between_thresholds import (
    Threshold,
    dates_on_each_side,
    possible_classes_of_date,
)
from asn_wfh.law.own_fact_value_labels import FactValue
from asn_wfh.law.vocabulary import LEVEL, Word
from asn_wfh.law.workdays import WorkCalendar

__all__ = [
    "ACT_GIVEN",
    "ACT_NOT_GIVEN",
    "ACT_REFUSED",
    "ACT_VALUES",
    "LEVEL_TRACKS",
    "UNKNOWN",
    "OwnFact",
    "possible_date_classes",
    "possible_values_by_own_fact",
]

UNKNOWN: Literal["?"] = "?"
"""What is stated of a fact that is not known, where leaving it out would mean something."""

ACT_NOT_GIVEN, ACT_GIVEN, ACT_REFUSED = ACT_VALUES = ("belum", "sudah", "ditolak")
"""What may be said of an act that must be given first; left out it is not given yet."""

LEVEL_TRACKS: tuple[tuple[str, ...], ...] = (
    ("pelaksana", "pengawas", "administrator", "jpt_pratama", "jpt_madya", "jpt_utama"),
    ("ahli_pertama", "ahli_muda", "ahli_madya", "ahli_utama"),
    ("pemula", "terampil", "mahir", "penyelia"),
)
"""The levels in order from low to high: structural posts, expertise, skill (PP 11/2017)."""
assert {level for track in LEVEL_TRACKS for level in track} == set(LEVEL)

_ACT_WORDS = {
    ACT_NOT_GIVEN: Word(ACT_NOT_GIVEN, "not given yet"),
    ACT_GIVEN: Word(ACT_GIVEN, "given"),
    ACT_REFUSED: Word(ACT_REFUSED, "refused"),
}


@dataclass(frozen=True, slots=True)
class OwnFact:
    """A fact that one circular asks about: its id, its closed values and its question.

    `unstated` is what it means where it is left out; None where it is unknown then.  `act_of` is
    whose act it is, where it is one.  `ordered` says that the values go from low to high.
    `thresholds` divide the dates of a fact that is a date; its values are the classes of dates
    between them.  `labels` and `printed` are how the values are told and printed; each value
    that has words of its own carries them.
    """

    name: str
    values: tuple[str, ...]
    question: str
    unstated: str | None = None
    act_of: str | None = None
    ordered: bool | None = None
    thresholds: tuple[Threshold, ...] | None = None
    labels: tuple[tuple[str, Word], ...] | None = None
    printed: tuple[tuple[str, tuple[str, ...]], ...] | None = None

    def __post_init__(self) -> None:
        """Give the values of an act, and those that have labels, their words."""
        words = _ACT_WORDS if self.act_of else dict(self.labels or ())
        values = (FactValue(v, words[v]) if v in words else v for v in self.values)
        object.__setattr__(self, "values", tuple(values))

    @property
    def is_date(self) -> bool:
        """Whether the fact is a date."""
        return self.thresholds is not None

    def classes_of_date(self, value: date, on: date, calendar: WorkCalendar) -> tuple[str, ...]:
        """The classes that a date may be of, as seen from another: several where days are open."""
        return possible_classes_of_date(value, on, calendar, self.thresholds or ())

    def possible_values(
        self, stated: str | None, on: date | None, calendar: WorkCalendar
    ) -> tuple[str, ...]:
        """The values that the fact may have: one where it is stated, or means something left out.

        `stated` is a value, `?`, an ISO date of a fact that is a date, or None where it is left
        out; a date has a class only as seen from a date, `on`.
        """
        word = self.unstated if stated is None else stated
        if word in self.values:
            return (str(word),)
        if not self.is_date or on is None:
            return self.values
        if word is None or word == UNKNOWN:
            return possible_date_classes(self, on, calendar)
        return self.classes_of_date(date.fromisoformat(word), on, calendar)


def possible_date_classes(fact: OwnFact, on: date, calendar: WorkCalendar) -> tuple[str, ...]:
    """The classes that some date is of, as seen from a date, and what leaving it out means."""
    samples = dates_on_each_side(fact.thresholds or (), on, calendar)
    possible = {name for day in samples for name in fact.classes_of_date(day, on, calendar)}
    return tuple(value for value in fact.values if value in possible or value == fact.unstated)


def possible_values_by_own_fact(
    facts: Iterable[OwnFact], stated: Mapping[str, str], on: date, calendar: WorkCalendar
) -> dict[str, tuple[str, ...]]:
    """The values that each fact may have: one where it is stated, or means something left out."""
    return {fact.name: fact.possible_values(stated.get(fact.name), on, calendar) for fact in facts}
