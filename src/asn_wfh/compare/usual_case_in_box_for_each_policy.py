"""One fully stated case, as a question to each of the policies compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_wfh.analysis.one_usual_value_per_facet_in_box import (
    most_usual_values,
    person_from_region_relative_values,
)
from asn_wfh.case import Case, Pairs
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.engine.checked_case import OPEN_DAY
from asn_wfh.kernel.boxes import Box
from asn_wfh.law.vocabulary import ROSTER

__all__ = ["ComparedCase", "usual_case_in_box"]


@dataclass(frozen=True, slots=True)
class ComparedCase:
    """One case, as each of several policies is asked it.

    `facts` has every fact in the words of the common space.  `cases` has one question per
    policy: a home inside of one region lies outside of another, each policy asks for facts of
    its own, and in an ordinary week the dates may differ.
    """

    facts: Pairs
    cases: tuple[Case, ...]

    @property
    def date_of_each_policy(self) -> tuple[date, ...]:
        """The date on which each policy is asked."""
        return tuple(case.on for case in self.cases)


def usual_case_in_box(common: CommonSpace, box: Box) -> ComparedCase:
    """One case of a box, with usual facts where the box leaves them open."""
    facts = most_usual_values(common.space.facets, box, impossible_boxes=common.space.impossible)
    dates = common.one_date_per_policy(
        facts, [box.sides[place.period_index] for place in common.facet_maps]
    )
    for place, on in zip(common.facet_maps, dates, strict=True):
        period = next(span for span in place.spans if span.first <= on <= span.last)
        facts[common.space.facets[place.period_index].name] = period.first.isoformat()
    cases = (_case_for_policy(common, number, facts, on) for number, on in enumerate(dates))
    return ComparedCase(tuple(facts.items()), tuple(cases))


def _case_for_policy(
    common: CommonSpace, policy_number: int, facts: Mapping[str, str], on: date
) -> Case:
    """The case as one policy is asked it, with its own facts and what the calendar leaves open."""
    policy = common.policies[policy_number]
    names = {
        facet.name: common.space.facets[place].name
        for facet, (place, _) in zip(
            policy.cases.space.facets, common.facet_maps[policy_number].index_and_masks, strict=True
        )
    }
    day = common.calendar.day(on)
    own = {fact.name: facts[names[fact.name]] for fact in policy.facts}
    of_day = {name: facts[name] for name in OPEN_DAY if len(getattr(day, name)) > 1}
    return Case(
        person_from_region_relative_values(facts, policy.government.code),
        on,
        rostered=ROSTER[facts["rostered"]],
        recalled=facts["recalled"] == "ya",
        absent=None if facts["absent"] == "hadir" else facts["absent"],
        facts=own | of_day,
        calendar=common.calendar,
    )
