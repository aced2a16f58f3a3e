"""What a circular tells of a date alone: its period, its weekday, which one of the month it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from asn_wfh.law.vocabulary import WEEKDAYS, Weekday

__all__ = [
    "Periods",
    "day_after",
    "is_nth_weekday_among_allowed_values",
    "nth_weekday_facet_values",
    "weekday_of",
]

_LAST_WEEK = date.max - timedelta(days=7)


def weekday_of(on: date) -> Weekday:
    """The Indonesian name of a date's weekday."""
    return tuple(WEEKDAYS)[on.weekday()]


@dataclass(frozen=True, slots=True)
class Periods:
    """All dates divided at the dates that a policy's words name: a few periods in order."""

    starts: tuple[date, ...]

    @classmethod
    def of(cls, starts: Iterable[date]) -> Periods:
        """The periods that begin at these dates, and the one before the first."""
        return cls(tuple(sorted(set(starts) - {date.min})))

    @property
    def names(self) -> tuple[str, ...]:
        """A name per period: the date it begins on, and `awal` for the first."""
        return ("awal", *(start.isoformat() for start in self.starts))

    def index_of(self, on: date) -> int:
        """The place of the period that holds a date."""
        return sum(start <= on for start in self.starts)

    def bounds(self, index: int) -> tuple[date, date]:
        """The first and the last date of the period at a place."""
        first = self.starts[index - 1] if index else date.min
        last = self.starts[index] - timedelta(days=1) if index < len(self.starts) else date.max
        return first, last

    def names_between(self, since: date | None, until: date | None) -> list[str]:
        """The periods that lie between two dates, both included; None is open."""
        names = self.names
        low = self.index_of(since) if since else 0
        high = self.index_of(until) if until else len(names) - 1
        return list(names[low : high + 1])


def nth_weekday_facet_values(on: date) -> dict[str, str]:
    """Which of its weekdays in the month a date is, and whether it is the last of them."""
    last = on > _LAST_WEEK or on.month != (on + timedelta(days=7)).month
    return {"nth": str((on.day - 1) // 7 + 1), "last": "ya" if last else "tidak"}


def is_nth_weekday_among_allowed_values(sides: Mapping[str, Collection[str]], on: date) -> bool:
    """Whether a date is one of those weekdays of its month that some sides allow."""
    return all(
        value in sides.get(name, (value,)) for name, value in nth_weekday_facet_values(on).items()
    )


def day_after(day: date) -> date | None:
    """The day after a date, or None at the end of the calendar."""
    return day + timedelta(days=1) if day < date.max else None
