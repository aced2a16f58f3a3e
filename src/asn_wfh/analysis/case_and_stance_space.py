"""The space of all that a policy can be asked: every case under every combination of readings.

A reading is one more facet whose values are its options.  Two policies share one such space to be
compared clause by clause.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import product

from asn_wfh.kernel.boxes import Box, Facet, Space, intersection, join_disjoint_boxes_into_fewer
from asn_wfh.kernel.search_outside_boxes import find_box_outside
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import (
    nth_weekday_facet_values,
    weekday_of,
)
from asn_wfh.policy import Policy

__all__ = ["UNSTATED", "CaseAndStanceSpace", "Options", "boxes_of_existing_days"]

_YEAR = 400
"""So many days have every weekday of a month, the fifth of each included."""

UNSTATED = ""
"""The option of a reading on which each policy takes its own choice."""

Options = Mapping[str, str]
"""An option for each of some readings."""


@dataclass(frozen=True)
class CaseAndStanceSpace:
    """Everything that one policy, or two, can be asked: every case under every combination.

    Its boxes have the sides of a case first and a side per reading behind them.  A reading that
    two policies choose differently has `UNSTATED` as one more option: a question may leave it out.
    """

    cases: FactSpace
    readings: tuple[Facet, ...]

    @classmethod
    def of(cls, policy: Policy) -> CaseAndStanceSpace:
        """The space of one policy."""
        return cls(policy.cases, tuple(Facet(r.name, r.option_names) for r in policy.readings))

    @classmethod
    def of_both(cls, one: Policy, other: Policy) -> CaseAndStanceSpace:
        """The space of two policies of one government with the same facts.

        Dates are divided at whatever date either policy names.
        """
        starts = {*one.cases.periods.starts, *other.cases.periods.starts}
        chosen, also = dict(one.stance), dict(other.stance)
        options: dict[str, dict[str, None]] = {}
        for reading in (*one.readings, *other.readings):
            name = reading.name
            options.setdefault(name, {}).update(dict.fromkeys(reading.option_names))
            if chosen.get(name, also.get(name)) != also.get(name, chosen.get(name)):
                options[name][UNSTATED] = None
        facets = tuple(Facet(name, tuple(values)) for name, values in options.items())
        weeks = one.cases.weeks or other.cases.weeks
        cases = FactSpace.of(one.government.code, one.facts, starts, one.cases.ties, weeks=weeks)
        return cls(cases, facets)

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The facts of a case, then the readings."""
        return (*self.cases.space.facets, *self.readings)

    @cached_property
    def every_case_and_stance_box(self) -> Box:
        """The box that holds every question."""
        return self.with_options(self.cases.space.whole_box, {})

    @cached_property
    def boxes_forbidden_by_ties(self) -> tuple[Box, ...]:
        """What ties forbid, whatever the readings."""
        return tuple([self.with_options(box, {}) for box in self.cases.space.impossible])

    @cached_property
    def space(self) -> Space:
        """The facets and the impossible boxes as one space."""
        return Space(self.facets, self.boxes_forbidden_by_ties)

    @cached_property
    def existing_day_boxes(self) -> list[Box]:
        """The days that exist: a period of less than a week has only some weekdays."""
        return [self.with_options(box, {}) for box in boxes_of_existing_days(self.cases)]

    @property
    def readings_both_policies_choose_unlike(self) -> set[str]:
        """The readings that the two policies choose differently."""
        return {facet.name for facet in self.readings if UNSTATED in facet.values}

    def with_options(self, case_box: Box, options: Options) -> Box:
        """A box of cases in this space: under these options, and under any of other readings."""
        sides = (
            facet.mask((options[facet.name],)) if facet.name in options else facet.whole_mask
            for facet in self.readings
        )
        return Box((*case_box.sides, *sides))

    def option_combinations(self, reading_names: Iterable[str]) -> Iterator[dict[str, str]]:
        """Every combination of the options of some readings."""
        wanted = set(reading_names)
        facets = [facet for facet in self.readings if facet.name in wanted]
        for options in product(*(facet.values for facet in facets)):
            yield dict(zip((facet.name for facet in facets), options, strict=True))

    def intersection_boxes_with_possible_case(
        self, boxes: Iterable[Box], *regions: Sequence[Box]
    ) -> list[Box]:
        """The possible part of some boxes that lies in each of some regions."""
        part = list(boxes)
        for region in regions:
            part = intersection(part, region)
        return [box for box in part if has_possible_point(box, self.boxes_forbidden_by_ties)]

    def possible_box_outside(self, boxes: Iterable[Box], others: Sequence[Box]) -> Box | None:
        """A possible part of some boxes that lies in none of the others, or None."""
        return find_box_outside(boxes, [*others, *self.boxes_forbidden_by_ties])

    def boxes_of_option_opened_to_all_options(
        self, boxes: Iterable[Box], reading: str, option: str
    ) -> list[Box]:
        """The boxes in which a reading has one option, opened to all its options."""
        place = self.space.facet_index(reading)
        facet = self.space.facets[place]
        bit = facet.mask((option,))
        return [box.with_side(place, facet.whole_mask) for box in boxes if box.sides[place] & bit]


def boxes_of_existing_days(fact_space: FactSpace) -> list[Box]:
    """The cases of days that exist: a period of less than a week has only some weekdays."""
    boxes = []
    for place, name in enumerate(fact_space.periods.names):
        first, last = fact_space.periods.bounds(place)
        length = min((last - first).days + 1, 7)
        weekdays = {weekday_of(first + timedelta(days=n)) for n in range(length)}
        boxes.append(fact_space.box({"weekday": weekdays, "period": [name]}))
        if fact_space.weeks and (last - first).days < _YEAR:
            boxes.pop()
            days = (first + timedelta(days=n) for n in range((last - first).days + 1))
            kinds = dict.fromkeys(
                (weekday_of(day), *nth_weekday_facet_values(day).values()) for day in days
            )
            boxes += [
                fact_space.box({"weekday": [w], "period": [name], "nth": [n], "last": [e]})
                for w, n, e in kinds
            ]
    return join_disjoint_boxes_into_fewer(boxes)
