"""Dates on which nothing special happens: an ordinary week, and the first working day of some.

Whoever shows an example of a case wants such a date, so that nothing but the case decides.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, timedelta

from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.law.workdays.calendar import WorkCalendar

__all__ = ["ORDINARY_WEEK", "dates_between", "first_working_day"]

ORDINARY_WEEK = tuple(date(2026, 4, day) for day in range(13, 20))
"""An ordinary week from Monday on: the times of a duty on a weekday can be seen on one such day.

Two words for a moment that agree on one date of a weekday agree on all (see `moment_instant`), and
the zones of Indonesia have had one offset each since 1988.
"""

_WEEKS = 60
"""The weeks in which a date is looked for; a year has a working day on every weekday but two."""


def dates_between(
    first: date,
    last: date,
    weekdays: Collection[str],
    *,
    latest_first: bool = False,
    is_wanted: Callable[[date], bool] | None = None,
) -> Iterator[date]:
    """The dates of some weekdays between two dates, both included, of 60 weeks at most.

    They are the first 60 weeks, in order; with `latest_first` the last ones, backwards.  With
    `is_wanted` they are only those of which it is true.
    """
    names = tuple(WEEKDAYS)
    for days in range(min((last - first).days + 1, 7 * _WEEKS)):
        on = last - timedelta(days=days) if latest_first else first + timedelta(days=days)
        if names[on.weekday()] in weekdays and (is_wanted is None or is_wanted(on)):
            yield on


def first_working_day(
    dates: Iterable[date], calendar: WorkCalendar, *, certain: bool = True
) -> date | None:
    """The first of some dates that is a working day, or None where none is.

    A day that may yet be declared a day off is one only where `certain` is False.
    """
    for on in dates:
        day = calendar.day(on)
        if day.is_certainly_working or (day.is_working and not certain):
            return on
    return None
