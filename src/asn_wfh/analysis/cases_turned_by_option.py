"""The cases that one option of a reading turns, with the clauses and the days, as boxes.

An option turns a case if the policy permits it under one option of the reading and refuses it
under the other, all other readings the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from operator import or_
from typing import TypeAlias

from asn_wfh.analysis.case_and_stance_space import boxes_of_existing_days
from asn_wfh.analysis.outcome_regions import box_of_date, outcome_regions_of
from asn_wfh.analysis.witness import witness_in
from asn_wfh.case import Case
from asn_wfh.decision import Outcome
from asn_wfh.kernel.boxes import (
    Box,
    Space,
    difference,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.kernel.what_impossible_boxes_leave_possible import (
    has_possible_point,
    narrowed_to_possible_values,
)
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.policy import Policy
from asn_wfh.policy.provision_boxes import provision_boxes

__all__ = [
    "DaySpan",
    "TurnedCases",
    "options_that_let_another_turn",
    "turned_cases",
]

DaySpan: TypeAlias = tuple[date | None, date | None]
"""The first and the last date of a span of days, both included; None is open."""


@dataclass(frozen=True, slots=True)
class TurnedCases:
    """The cases that one policy permits and the other refuses, and the outcome before.

    `given` are all that the first permits, on the same days.
    """

    before: Outcome
    permitting: Policy
    refusing: Policy
    boxes: tuple[Box, ...]
    given: tuple[Box, ...]

    def on_date(self, on: date, calendar: WorkCalendar) -> TurnedCases:
        """Those of these cases that lie on a date."""
        day = [box_of_date(self.permitting, on, calendar)]
        boxes = _possible(self.permitting, intersection(self.boxes, day))
        return replace(self, boxes=tuple(boxes), given=tuple(intersection(self.given, day)))

    def witness(self, calendar: WorkCalendar) -> Case | None:
        """One of these cases, on a date of its own; None where the calendar has no such day."""
        in_boxes = (witness_in(self.permitting, box, calendar) for box in self.boxes)
        return next(filter(None, in_boxes), None)

    @property
    def refused_by_clause(self) -> bool | None:
        """Whether clauses take the permission away where it is refused; None if in some cases."""
        made = provision_boxes(self.refusing)
        permitted = [box for each in made for box in each.permit_boxes]
        denied = [box for each in made for box in each.denial_boxes]
        closed = [box for each in made for box in each.circular_not_in_force_boxes]
        asked = difference(intersection(self.boxes, permitted), closed)
        by_clause = intersection(asked, denied)
        if not _possible(self.refusing, by_clause):
            return False
        return True if not _possible(self.refusing, difference(self.boxes, by_clause)) else None

    def spans_of_days_unlike_force(self) -> Iterator[DaySpan]:
        """The spans of days of these cases; none where both are in force on just these days."""
        space, periods = self.permitting.cases.space, self.permitting.cases.periods
        sides = [space.narrowed_values(box) for box in self.boxes]
        names = {name for each in sides for name in each.get("period", ())}
        spans: list[DaySpan] = []
        for place, name in enumerate(periods.names):
            if names and name not in names:
                continue
            first, last = periods.bounds(place)
            since, until = None if first == date.min else first, None if last == date.max else last
            if spans and spans[-1][1] is not None and day_after(spans[-1][1]) == since:
                spans[-1] = (spans[-1][0], until)
            else:
                spans.append((since, until))
        forces = {(each.force.since, each.force.until) for each in (self.permitting, self.refusing)}
        if forces != set(spans) and (None, None) not in spans:
            yield from spans

    def facts_narrower_than_permitted(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The facts, but for the period, of which these cases have fewer values than all given."""
        space = self.permitting.cases.space
        ours, all_given = _union_of_sides(space, self.boxes), _union_of_sides(space, self.given)
        for facet, mine, other in zip(space.facets, ours, all_given, strict=True):
            if mine != other and facet.name != "period":
                yield facet.name, facet.values_in(mine)

    def deciding_clauses(self, reading_name: str) -> Iterator[str]:
        """The clauses of a reading that permit these in one policy, or refuse in the other."""
        cases = self.permitting.cases
        for one, other in zip(
            provision_boxes(self.permitting), provision_boxes(self.refusing, cases), strict=True
        ):
            if reading_name in one.stance:
                refusing = [*other.denial_boxes, *other.circular_not_in_force_boxes]
                applies = [*one.permit_boxes, *refusing]
                if _possible(self.permitting, intersection(self.boxes, applies)):
                    yield one.provision.label


def turned_cases(policy: Policy, reading_name: str, option: str) -> Iterator[TurnedCases]:
    """What one option alone turns from permitted to not, and the other way round."""
    other = policy.under({reading_name: option})
    days = boxes_of_existing_days(policy.cases)
    for before, yes, no in (
        (Outcome.PERMITTED, policy, other),
        (Outcome.NOT_PERMITTED, other, policy),
    ):
        given = intersection(outcome_regions_of(yes).permitted_boxes, days)
        boxes = difference(given, outcome_regions_of(no).permitted_boxes)
        boxes = _possible(policy, join_disjoint_boxes_into_fewer(boxes))
        if boxes:
            yield TurnedCases(before, yes, no, tuple(boxes), tuple(given))


def options_that_let_another_turn(
    policy: Policy, reading_name: str, option: str
) -> Iterator[tuple[str, str]]:
    """The options of other readings under each of which an option turns some case."""
    current = dict(policy.stance)
    for other in policy.readings:
        for name in other.option_names:
            if other.name != reading_name and name != current[other.name]:
                so_read = policy.under({other.name: name})
                if any(True for _ in turned_cases(so_read, reading_name, option)):
                    yield other.name, name


def _possible(policy: Policy, boxes: Iterable[Box]) -> list[Box]:
    """Those of some boxes in which some case is possible."""
    return [box for box in boxes if has_possible_point(box, policy.cases.space.impossible)]


def _union_of_sides(space: Space, boxes: Iterable[Box]) -> tuple[int, ...]:
    """The values that each facet has in some possible case of the boxes, as masks."""
    narrowed = (narrowed_to_possible_values(box, space.impossible) for box in boxes)
    return tuple(reduce(or_, sides) for sides in zip(*(box.sides for box in narrowed), strict=True))
