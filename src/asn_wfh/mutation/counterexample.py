"""A question that tells two policies apart, put in the most usual words that still do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from asn_wfh.analysis.representative import USUAL, person_as_told, usually
from asn_wfh.kernel.space import Box
from asn_wfh.law.vocabulary import ROSTER
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.mutation.regions import UNSAID, Field
from asn_wfh.policy import Policy
from asn_wfh.scenarios.suite import Case

__all__ = ["Apart", "question"]

_FAR = 800
"""The days in which a working day of some weekday is looked for."""
_LISTED = 1980


class Apart(NamedTuple):
    """Questions that are answered unlike, perhaps on one date only."""

    box: Box
    on: date | None = None


def question(field: Field, policy: Policy, apart: Apart) -> Case:
    """One of the questions, with usual facts as far as they tell."""
    facets = (*field.cases.space.facets, *field.readings)
    sides = dict(zip((f.name for f in facets), apart.box.sides, strict=True))
    unsaid = {**dict(policy.stance), **dict.fromkeys(field.torn, UNSAID)}
    told = usually(facets, apart.box, {**USUAL, **unsaid}, field.impossible)
    on, calendar = _day(field, apart, sides)
    return Case(
        (person_as_told(told, policy.government.code),),
        on,
        rostered=ROSTER[told["rostered"]],
        recalled=told["recalled"] == "ya",
        absent=None if told["absent"] == "hadir" else told["absent"],
        facts=tuple((fact.name, told[fact.name]) for fact in policy.facts),
        stance=tuple(
            (facet.name, told[facet.name])
            for facet in field.readings
            if told[facet.name] != unsaid.get(facet.name)
        ),
        calendar=calendar,
    )


def _day(field: Field, apart: Apart, sides: dict[str, int]) -> tuple[date, WorkCalendar | None]:
    """A date of the box, a working day if there is one; else one made so by a calendar."""
    if apart.on is not None:
        return apart.on, None
    found: list[date] = []
    for period in range(len(field.cases.periods.names)):
        if sides["period"] >> period & 1:
            found += islice(_dates(field, period, sides["weekday"]), _FAR)
    working = next(filter(_is_working, found), None)
    return (working, None) if working else (found[0], WorkCalendar(working=found[:1]))


def _is_working(on: date) -> bool:
    """Whether a date is known to be a working day; the lists do not reach far back."""
    day = default_calendar().day(on) if on.year > _LISTED else None
    return day is not None and day.surely_working


def _dates(field: Field, period: int, weekdays: int) -> Iterator[date]:
    """The dates of a period with these weekdays, from the end that lies nearer to the others."""
    first, last = field.cases.periods.bounds(period)
    step = -1 if period == 0 else 1
    day = last if period == 0 else first
    for _ in range(_FAR):
        if weekdays >> day.weekday() & 1:
            yield day
        if day == (first if step < 0 else last):
            return
        day += timedelta(days=step)
