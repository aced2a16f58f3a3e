"""A case of a box, put in the most usual words that still lie in it."""

from __future__ import annotations

from functools import partial
from typing import Any

from asn_wfh.analysis.one_usual_value_per_facet_in_box import (
    most_usual_values,
    person_from_region_relative_values,
)
from asn_wfh.case import Case
from asn_wfh.engine.checked_case import OPEN_DAY
from asn_wfh.kernel.boxes import Box
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import (
    is_nth_weekday_among_allowed_values,
)
from asn_wfh.law.vocabulary import PERSON_FACETS, ROSTER, WEEKDAYS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.law.workdays.ordinary_dates import dates_between, first_working_day
from asn_wfh.policy import Policy

__all__ = ["witness_in", "witness_json"]


def witness_in(policy: Policy, box: Box, calendar: WorkCalendar) -> Case | None:
    """A case of the box on an ordinary working day; None where the box has no such day.

    A day that may yet be declared a day off is used only where there is no other, and the facts
    that it leaves open are stated.
    """
    cases, periods = policy.cases, policy.cases.periods
    values = most_usual_values(cases.space.facets, box, impossible_boxes=cases.space.impossible)
    sides = cases.space.narrowed_values(box)
    dates = [
        on
        for name in sides.get("period", periods.names)
        for on in dates_between(
            *periods.bounds(periods.names.index(name)),
            sides.get("weekday", tuple(WEEKDAYS)),
            is_wanted=partial(is_nth_weekday_among_allowed_values, sides) if cases.weeks else None,
        )
    ]
    on = first_working_day(dates, calendar) or first_working_day(dates, calendar, certain=False)
    if on is None:
        return None
    open_facts = (name for name in OPEN_DAY if len(getattr(calendar.day(on), name)) > 1)
    own_facts = ((fact.name, values[fact.name]) for fact in policy.facts)
    return Case(
        person_from_region_relative_values(values, policy.government.code),
        on,
        rostered=ROSTER[values["rostered"]],
        recalled=values["recalled"] == "ya",
        facts=(*own_facts, *((name, "tidak") for name in open_facts)),
    )


def witness_json(case: Case) -> dict[str, Any]:
    """The case of one person as plain JSON values."""
    (who,) = case.people
    stated = {name: getattr(who, name) for name in PERSON_FACETS}
    flags = {"rostered": case.rostered, "recalled": case.recalled}
    return {
        "date": case.on.isoformat(),
        **stated,
        **flags,
        "facts": dict(case.own_and_open_day_facts_as_pairs),
    }
