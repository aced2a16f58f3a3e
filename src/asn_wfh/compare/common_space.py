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

from asn_wfh.compare.date_ranges import DateSpan, validity_of, workable
from asn_wfh.engine.question import OPEN_DAY
from asn_wfh.kernel.possible import closed, is_possible, possible
from asn_wfh.kernel.space import Box, Facet, Space, count, intersection
from asn_wfh.law.facts import weekday_of
from asn_wfh.law.vocabulary import DAY_FACETS, PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.policy import Policy

__all__ = ["CommonSpace", "FacetMap", "common_space_of"]


@dataclass(frozen=True, slots=True)
class FacetMap:
    """Where one policy's facets stand in the common space.

    `at` has, per facet of the policy, its place in the common space and, where the values are not
    the same, a mask of the common values for each of the policy's.  `period` is the place of the
    policy's dates, and `spans` are the values of that facet.
    """

    at: tuple[tuple[int, tuple[int, ...] | None], ...]
    period: int
    spans: tuple[DateSpan, ...]

    def wide(self, box: Box, whole: Box) -> Box | None:
        """A box of the policy's cases in the common space; None where no date compared is in it."""
        sides = list(whole.sides)
        for side, (place, table) in zip(box.sides, self.at, strict=True):
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
    are compared and leave all else whole, `reach` the smallest box that holds them all.
    """

    policies: tuple[Policy, ...]
    labels: tuple[str, ...]
    on: date | None
    calendar: WorkCalendar
    space: Space
    places: tuple[FacetMap, ...]
    days: tuple[Box, ...]
    reach: Box

    def possible(self, boxes: Iterable[Box]) -> list[Box]:
        """Those of some boxes that hold a possible case."""
        return [box for box in boxes if is_possible(box, self.space.impossible)]

    def points(self, box: Box) -> int:
        """The number of possible cases in a box."""
        return sum(map(count, possible([box], self.space.impossible)))

    @property
    def day_places(self) -> tuple[int, ...]:
        """The facets that tell one day from another: the weekday and the periods."""
        periods = {place.period for place in self.places}
        return (self.space.place("weekday"), *sorted(periods))

    def narrowed(self, box: Box) -> dict[str, tuple[str, ...]]:
        """The values of each facet on which a box leaves out something that is compared."""
        return {
            facet.name: facet.spell(side & reach)
            for facet, side, reach in zip(
                self.space.facets, box.sides, self.reach.sides, strict=True
            )
            if side & reach != reach
        }

    def dates(self, weekday: str, periods: Sequence[int]) -> tuple[date, ...]:
        """One date per policy, of a weekday, in the first of its periods that has such a day.

        `periods` has one mask per policy, of the spans that it may lie in.
        """
        if self.on is not None:
            return (self.on,) * len(self.policies)
        dates = []
        for place, mask in zip(self.places, periods, strict=True):
            spans = (span for number, span in enumerate(place.spans) if mask >> number & 1)
            days = (span.working(weekday, self.calendar) for span in spans)
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
    labels = _labels(policies)
    spans = validity_of(policies, on, calendar)
    own = _own_names(policies, labels)
    periods = _period_names(labels, spans)
    space = Space(tuple(_facets(policies, own, dict(zip(periods, spans, strict=True)))))
    places = tuple(
        _place(space, policy, {**names, "period": period}, own_spans)
        for policy, names, period, own_spans in zip(policies, own, periods, spans, strict=True)
    )
    space = Space(space.facets, _impossible(space, policies, places))
    days = tuple(_days(space, places, on, calendar))
    sides = zip(*(box.sides for box in days), strict=True)
    reach = Box(tuple(reduce(int.__or__, masks) for masks in sides))
    return CommonSpace(tuple(policies), labels, on, calendar, space, places, days, reach)


def _facets(
    policies: Sequence[Policy],
    own: Sequence[Mapping[str, str]],
    periods: Mapping[str, tuple[DateSpan, ...]],
) -> Iterator[Facet]:
    """The facets of the law, then those of the policies' own facts, then the dates in force."""
    for name, words in {**PERSON_FACETS, **DAY_FACETS}.items():
        yield Facet(name, tuple(words.words))
    values: dict[str, tuple[str, ...]] = {}
    for policy, names in zip(policies, own, strict=True):
        for fact in policy.facts:
            values.setdefault(names[fact.name], fact.values)
    yield from (Facet(name, words) for name, words in values.items())
    for name, spans in periods.items():
        yield Facet(name, tuple(span.first.isoformat() for span in spans))


def _period_names(labels: Sequence[str], spans: Sequence[tuple[DateSpan, ...]]) -> list[str]:
    """What the facet of each policy's dates is called: one for all where they are the same."""
    shared = len(set(spans)) == 1
    return ["period" if shared else f"{label}.period" for label in labels]


def _impossible(
    space: Space, policies: Sequence[Policy], places: Sequence[FacetMap]
) -> tuple[Box, ...]:
    """What ties forbid: those of the vocabulary, and those of each policy between its own facts."""
    wide = (
        place.wide(box, space.whole)
        for policy, place in zip(policies, places, strict=True)
        for box in policy.cases.space.impossible
    )
    return closed(box for box in wide if box is not None)


def _labels(policies: Sequence[Policy]) -> tuple[str, ...]:
    """A name per policy; the second of one name has a number."""
    names = [policy.name for policy in policies]
    return tuple(
        name if names[: place + 1].count(name) == 1 else f"{name}#{names[: place + 1].count(name)}"
        for place, name in enumerate(names)
    )


def _own_names(policies: Sequence[Policy], labels: Sequence[str]) -> list[dict[str, str]]:
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


def _place(
    space: Space, policy: Policy, names: Mapping[str, str], spans: tuple[DateSpan, ...]
) -> FacetMap:
    """Where a policy's facets stand; `names` are the common names of its own facts and dates."""
    at: list[tuple[int, tuple[int, ...] | None]] = []
    for facet in policy.cases.space.facets:
        place = space.place(names.get(facet.name, facet.name))
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
    return FacetMap(tuple(at), space.place(names["period"]), spans)


def _days(
    space: Space, places: Sequence[FacetMap], on: date | None, calendar: WorkCalendar
) -> Iterator[Box]:
    """The days that are compared, as disjoint boxes."""
    if on is not None:
        day = calendar.day(on)
        kind = {name: getattr(day, name) for name in OPEN_DAY}
        yield space.box({"weekday": [weekday_of(on)], **kind})
        return
    days = [space.box({name: ["tidak"] for name in OPEN_DAY})]
    for period, spans in dict.fromkeys((place.period, place.spans) for place in places):
        alike: dict[tuple[str, ...], list[str]] = {}
        for span in spans:
            alike.setdefault(workable(span, calendar), []).append(span.first.isoformat())
        name = space.facets[period].name
        days = intersection(
            days, [space.box({"weekday": week, name: values}) for week, values in alike.items()]
        )
    yield from days
