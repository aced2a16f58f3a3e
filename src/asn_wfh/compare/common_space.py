"""One space for several policies, so that the same case can be put to each of them.

The same person in each region means the same facts relative to it: employed by that government
or by another, a home inside or outside it; every other fact has the same words.  A fact that only
one policy asks for is one more facet, which the others leave whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from itertools import product

from asn_wfh.compare.compared_date_spans import (
    DateSpan,
    shared_or_else_own_spans_per_policy,
    working_weekdays_in,
)
from asn_wfh.engine.checked_case import OPEN_DAY
from asn_wfh.kernel.boxes import Box, Facet, Space, intersection, point_count
from asn_wfh.kernel.what_impossible_boxes_leave_possible import (
    all_maximal_boxes_within_union,
    has_possible_point,
    subtract_impossible,
)
from asn_wfh.law.own_fact_value_labels import values_labelled_from_equal_others
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import (
    nth_weekday_facet_values,
    weekday_of,
)
from asn_wfh.law.vocabulary import DAY_FACETS, PERSON_FACETS, WEEK_FACETS
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.policy import Policy

__all__ = ["CommonSpace", "FacetMap", "common_space_of", "unique_labels"]


@dataclass(frozen=True, slots=True)
class FacetMap:
    """Where one policy's facets stand in the common space.

    `index_and_masks` has, per facet of the policy, its place in the common space and, where the
    values are not the same, a mask of the common values for each of the policy's.  `period_index`
    is the place of the policy's dates, and `spans` are the values of that facet.
    """

    index_and_masks: tuple[tuple[int, tuple[int, ...] | None], ...]
    period_index: int
    spans: tuple[DateSpan, ...]

    def to_common_box(self, policy_box: Box, all_cases: Box) -> Box | None:
        """A box of the policy's cases in the common space; None where no date compared is in it."""
        sides = list(all_cases.sides)
        for side, (place, table) in zip(policy_box.sides, self.index_and_masks, strict=True):
            if table is None:
                sides[place] &= side
                continue
            mask = 0
            for number, becomes in enumerate(table):
                if side >> number & 1:
                    mask |= becomes
            sides[place] &= mask
        return Box(tuple(sides)) if all(sides) else None


@dataclass(frozen=True, slots=True)
class CommonSpace:
    """Everything that is compared: the policies, their common space, and the days in it.

    `labels` names each policy, no two alike.  `days` are disjoint boxes that hold the days that
    are compared and leave all else whole, `bounds` the smallest box that holds them all.
    """

    policies: tuple[Policy, ...]
    labels: tuple[str, ...]
    on: date | None
    calendar: WorkCalendar
    space: Space
    facet_maps: tuple[FacetMap, ...]
    days: tuple[Box, ...]
    bounds: Box

    def boxes_with_possible_cases(self, boxes: Iterable[Box]) -> list[Box]:
        """Those of some boxes that hold a possible case."""
        return [box for box in boxes if has_possible_point(box, self.space.impossible)]

    def count_possible_cases(self, box: Box) -> int:
        """The number of possible cases in a box."""
        return sum(map(point_count, subtract_impossible([box], self.space.impossible)))

    @property
    def day_facet_indexes(self) -> tuple[int, ...]:
        """The facets that tell one day from another: the weekday, the periods, the weeks."""
        periods = {place.period_index for place in self.facet_maps}
        weeks = map(self.space.facet_index, WEEK_FACETS if self.has_weeks_of_month else ())
        return (self.space.facet_index("weekday"), *sorted(periods), *weeks)

    @property
    def has_weeks_of_month(self) -> bool:
        """Whether some policy tells the weekdays of a month apart."""
        return any(policy.cases.weeks for policy in self.policies)

    def values_of_narrowed_facets_only(self, box: Box) -> dict[str, tuple[str, ...]]:
        """The values of each facet on which a box leaves out something that is compared."""
        return {
            facet.name: facet.values_in(side & reach)
            for facet, side, reach in zip(
                self.space.facets, box.sides, self.bounds.sides, strict=True
            )
            if side & reach != reach
        }

    def one_date_per_policy(
        self, sides: Mapping[str, str], span_masks: Sequence[int]
    ) -> tuple[date, ...]:
        """One date per policy, of some sides, in the first of its periods that has such a day.

        `sides` names the weekday, and which of them in its month where that is told apart;
        `span_masks` has one mask per policy, of the spans that it may lie in.
        """
        if self.on is not None:
            return (self.on,) * len(self.policies)
        dates = []
        for place, mask in zip(self.facet_maps, span_masks, strict=True):
            spans = (span for number, span in enumerate(place.spans) if mask >> number & 1)
            days = (
                span.first_working_day_on(
                    sides["weekday"],
                    self.calendar,
                    {n: (sides[n],) for n in (WEEK_FACETS if self.has_weeks_of_month else ())},
                )
                for span in spans
            )
            dates.append(next(day for day in days if day is not None))
        return tuple(dates)


def common_space_of(
    policies: Sequence[Policy], on: date | None = None, calendar: WorkCalendar | None = None
) -> CommonSpace:
    """The common space of some policies on a date, or in an ordinary working week.

    In an ordinary week each policy is in force: on the dates on which all are, or, where there
    are none, each on dates of its own.  Raises FactError for a policy that is in force on no
    working day.
    """
    calendar = calendar or default_calendar()
    labels = unique_labels(policies)
    spans = shared_or_else_own_spans_per_policy(policies, on, calendar)
    own = _common_names_of_own_facts(policies, labels)
    periods = _shared_or_own_period_facet_names(labels, spans)
    space = Space(tuple(_common_facets(policies, own, dict(zip(periods, spans, strict=True)))))
    facet_maps = tuple(
        _facet_map_of(space, policy, {**names, "period": period}, own_spans)
        for policy, names, period, own_spans in zip(policies, own, periods, spans, strict=True)
    )
    space = Space(space.facets, _impossible_common_boxes(space, policies, facet_maps))
    days = tuple(_compared_day_boxes(space, facet_maps, on, calendar))
    sides = zip(*(box.sides for box in days), strict=True)
    bounds = Box(tuple(reduce(int.__or__, masks) for masks in sides))
    return CommonSpace(tuple(policies), labels, on, calendar, space, facet_maps, days, bounds)


def _common_facets(
    policies: Sequence[Policy],
    common_names: Sequence[Mapping[str, str]],
    spans_by_period_name: Mapping[str, tuple[DateSpan, ...]],
) -> Iterator[Facet]:
    """The facets of the law, then those of the policies' own facts, then the dates in force."""
    weeks = WEEK_FACETS if any(policy.cases.weeks for policy in policies) else {}
    for name, words in {**PERSON_FACETS, **DAY_FACETS, **weeks}.items():
        yield Facet(name, tuple(words.words))
    values: dict[str, tuple[str, ...]] = {}
    for policy, names in zip(policies, common_names, strict=True):
        for fact in policy.facts:
            name = names[fact.name]
            values[name] = values_labelled_from_equal_others(
                values.get(name, fact.values), fact.values
            )
    yield from (Facet(name, words) for name, words in values.items())
    for name, spans in spans_by_period_name.items():
        yield Facet(name, tuple(span.first.isoformat() for span in spans))


def _shared_or_own_period_facet_names(
    labels: Sequence[str], spans_per_policy: Sequence[tuple[DateSpan, ...]]
) -> list[str]:
    """What the facet of each policy's dates is called: one for all where they are the same."""
    shared = len(set(spans_per_policy)) == 1
    return ["period" if shared else f"{label}.period" for label in labels]


def _impossible_common_boxes(
    space: Space, policies: Sequence[Policy], facet_maps: Sequence[FacetMap]
) -> tuple[Box, ...]:
    """What ties forbid: those of the vocabulary, and those of each policy between its own facts."""
    wide = (
        place.to_common_box(box, space.whole_box)
        for policy, place in zip(policies, facet_maps, strict=True)
        for box in policy.cases.space.impossible
    )
    return all_maximal_boxes_within_union(box for box in wide if box is not None)


def unique_labels(policies: Sequence[Policy]) -> tuple[str, ...]:
    """A name per policy; the second of one name has a number."""
    names = [policy.name for policy in policies]
    return tuple(
        name if names[: place + 1].count(name) == 1 else f"{name}#{names[: place + 1].count(name)}"
        for place, name in enumerate(names)
    )


def _common_names_of_own_facts(
    policies: Sequence[Policy], labels: Sequence[str]
) -> list[dict[str, str]]:
    """What each policy's own facts are called: one name where all mean the same values by it."""
    meant: dict[str, set[frozenset[str]]] = {}
    for policy in policies:
        for fact in policy.facts:
            meant.setdefault(fact.name, set()).add(frozenset(fact.values))
    return [
        {
            fact.name: fact.name if len(meant[fact.name]) == 1 else f"{label}.{fact.name}"
            for fact in policy.facts
        }
        for policy, label in zip(policies, labels, strict=True)
    ]


def _facet_map_of(
    space: Space, policy: Policy, common_names: Mapping[str, str], spans: tuple[DateSpan, ...]
) -> FacetMap:
    """Where a policy's facets stand; `common_names` are those of its own facts and dates."""
    at: list[tuple[int, tuple[int, ...] | None]] = []
    for facet in policy.cases.space.facets:
        place = space.facet_index(common_names.get(facet.name, facet.name))
        table: tuple[int, ...] | None = None
        if facet.name == "period":
            indexes = [policy.cases.periods.index_of(span.first) for span in spans]
            table = tuple(
                sum(1 << number for number, index in enumerate(indexes) if index == period)
                for period in range(len(facet.values))
            )
        elif facet.values != space.facets[place].values:
            table = tuple(space.facets[place].mask((value,)) for value in facet.values)
        at.append((place, table))
    return FacetMap(tuple(at), space.facet_index(common_names["period"]), spans)


def _compared_day_boxes(
    space: Space, facet_maps: Sequence[FacetMap], on: date | None, calendar: WorkCalendar
) -> Iterator[Box]:
    """The days that are compared, as disjoint boxes."""
    if on is not None:
        day = calendar.day(on)
        kind = {name: getattr(day, name) for name in OPEN_DAY}
        weeks = [f.name for f in space.facets if f.name in WEEK_FACETS]
        sides = {
            name: [value] for name, value in nth_weekday_facet_values(on).items() if name in weeks
        }
        yield space.box({"weekday": [weekday_of(on)], **sides, **kind})
        return
    days = [space.box({name: ["tidak"] for name in OPEN_DAY})]
    for period, spans in dict.fromkeys((place.period_index, place.spans) for place in facet_maps):
        alike: dict[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], list[str]] = {}
        for span in spans:
            for of_week in _week_of_month_combinations(space):
                working = working_weekdays_in(span, calendar, dict(of_week))
                if working:
                    alike.setdefault((working, of_week), []).append(span.first.isoformat())
        name = space.facets[period].name
        days = intersection(
            days,
            [
                space.box({"weekday": week, name: values, **{n: [v] for n, v in of_week}})
                for (week, of_week), values in alike.items()
            ],
        )
    yield from days


def _week_of_month_combinations(space: Space) -> Iterator[tuple[tuple[str, str], ...]]:
    """Each way in which a space tells the weekdays of a month apart; one where it does not."""
    weeks = [facet for facet in space.facets if facet.name in WEEK_FACETS]
    for values in product(*(facet.values for facet in weeks)):
        yield tuple(zip((facet.name for facet in weeks), values, strict=True))
