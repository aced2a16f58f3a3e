"""A question that tells two policies apart, put in the most usual words that still do."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import NamedTuple

from asn_wfh.analysis.case_and_stance_space import UNSTATED, CaseAndStanceSpace
from asn_wfh.analysis.one_usual_value_per_facet_in_box import (
    USUAL,
    most_usual_values,
    person_from_region_relative_values,
)
from asn_wfh.case import Case
from asn_wfh.kernel.boxes import Box
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import (
    is_nth_weekday_among_allowed_values,
)
from asn_wfh.law.vocabulary import ROSTER, WEEK_FACETS
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.law.workdays.ordinary_dates import dates_between, first_working_day
from asn_wfh.policy import Policy
from asn_wfh.scenarios.suite import CaseUnderStance

__all__ = ["DifferingQuestions", "most_usual_differing_question"]


class DifferingQuestions(NamedTuple):
    """Questions that are answered unlike, perhaps on one date only."""

    box: Box
    on: date | None = None


def most_usual_differing_question(
    space: CaseAndStanceSpace, policy: Policy, differing: DifferingQuestions
) -> CaseUnderStance:
    """One of the questions, with the usual facts and chosen options as far as they tell."""
    sides = dict(zip((f.name for f in space.facets), differing.box.sides, strict=True))
    unstated = {
        **dict(policy.stance),
        **dict.fromkeys(space.readings_both_policies_choose_unlike, UNSTATED),
    }
    values = most_usual_values(
        space.facets,
        differing.box,
        {**USUAL, **unstated},
        impossible_boxes=space.boxes_forbidden_by_ties,
    )
    on, calendar = (
        (differing.on, None)
        if differing.on is not None
        else _working_date_and_calendar(space, sides)
    )
    case = Case(
        person_from_region_relative_values(values, policy.government.code),
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


def _working_date_and_calendar(
    space: CaseAndStanceSpace, side_by_facet: dict[str, int]
) -> tuple[date, WorkCalendar | None]:
    """A date of some sides, a working day if there is one; else one made so by a calendar.

    The first period has no beginning, so its last dates are looked at first.
    """
    weekdays = space.space.facets[space.space.facet_index("weekday")].values_in(
        side_by_facet["weekday"]
    )
    weeks = {
        name: space.space.facets[space.space.facet_index(name)].values_in(side_by_facet[name])
        for name in (WEEK_FACETS if space.cases.weeks else ())
    }
    dates = [
        on
        for period in range(len(space.cases.periods.names))
        if side_by_facet["period"] >> period & 1
        for on in dates_between(
            *space.cases.periods.bounds(period),
            weekdays,
            latest_first=period == 0,
            is_wanted=partial(is_nth_weekday_among_allowed_values, weeks)
            if space.cases.weeks
            else None,
        )
    ]
    working = first_working_day(dates, default_calendar())
    return (working, None) if working else (dates[0], WorkCalendar(working=dates[:1]))
