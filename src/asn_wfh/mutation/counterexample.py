"""A question that tells two policies apart, put in the most usual words that still do."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from asn_wfh.analysis.question_space import UNSTATED, QuestionSpace
from asn_wfh.analysis.representative import USUAL, representative, representative_person
from asn_wfh.case import Case
from asn_wfh.kernel.space import Box
from asn_wfh.law.vocabulary import ROSTER
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.law.workdays.ordinary_days import dates_between, first_working_day
from asn_wfh.policy import Policy
from asn_wfh.scenarios.suite import CaseUnderStance

__all__ = ["Apart", "question_in"]


class Apart(NamedTuple):
    """Questions that are answered unlike, perhaps on one date only."""

    box: Box
    on: date | None = None


def question_in(space: QuestionSpace, policy: Policy, apart: Apart) -> CaseUnderStance:
    """One of the questions, with the usual facts and chosen options as far as they tell."""
    sides = dict(zip((f.name for f in space.facets), apart.box.sides, strict=True))
    unstated = {**dict(policy.stance), **dict.fromkeys(space.disputed, UNSTATED)}
    values = representative(
        space.facets, apart.box, {**USUAL, **unstated}, impossible=space.impossible
    )
    on, calendar = (apart.on, None) if apart.on is not None else _day(space, sides)
    case = Case(
        representative_person(values, policy.government.code),
        on,
        rostered=ROSTER[values["rostered"]],
        recalled=values["recalled"] == "ya",
        absent=None if values["absent"] == "hadir" else values["absent"],
        facts=tuple((fact.name, values[fact.name]) for fact in policy.facts),
        calendar=calendar,
    )
    options = ((facet.name, values[facet.name]) for facet in space.readings)
    return CaseUnderStance(
        case, tuple((n, option) for n, option in options if option != unstated.get(n))
    )


def _day(space: QuestionSpace, sides: dict[str, int]) -> tuple[date, WorkCalendar | None]:
    """A date of some sides, a working day if there is one; else one made so by a calendar.

    The first period has no beginning, so its last dates are looked at first.
    """
    weekdays = space.space.facets[space.space.facet_index("weekday")].values_in(sides["weekday"])
    dates = [
        on
        for period in range(len(space.cases.periods.names))
        if sides["period"] >> period & 1
        for on in dates_between(
            *space.cases.periods.bounds(period), weekdays, latest_first=period == 0
        )
    ]
    working = first_working_day(dates, default_calendar())
    return (working, None) if working else (dates[0], WorkCalendar(working=dates[:1]))
