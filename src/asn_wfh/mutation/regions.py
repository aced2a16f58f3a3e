"""Where the clauses of two policies bite, over every reading and every date at once.

A reading is one more facet, its options are the values: a clause that bites otherwise under
another reading bites on other boxes of this wider space.  Dates are divided at whatever date
either policy names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import product

from asn_wfh.engine.dates import duty_times
from asn_wfh.engine.index import Obligation
from asn_wfh.kernel.space import Box, Facet
from asn_wfh.law.facts import FactSpace, weekday_of
from asn_wfh.law.workdays import default_calendar
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import InForce, Oblige, Rule
from asn_wfh.rules.group_format import group_boxes

__all__ = ["UNSAID", "Field", "Seen", "touching"]

UNSAID = ""
"""The option of a reading on which each policy takes its own choice."""

_WEEK = tuple(date(2026, 4, day) for day in range(13, 20))
"""An ordinary week from Monday on: the times of a duty on a weekday can be seen on one such day.

Two words for a moment that agree on one date of a weekday agree on all (see `workdays.moment`),
and the zones of Indonesia have had one offset each since 1988.
"""


@dataclass(frozen=True, slots=True)
class Field:
    """Everything that two policies can be asked, as one space.

    `readings` have an option that a question takes as a value each; `UNSAID` is one more for a
    reading that the two choose differently, and of which a question may say nothing.
    """

    cases: FactSpace
    readings: tuple[Facet, ...]

    @property
    def impossible(self) -> list[Box]:
        """What ties forbid, whatever the readings."""
        return [self.wide(box, {}) for box in self.cases.space.impossible]

    @classmethod
    def of(cls, one: Policy, other: Policy) -> Field:
        """The field of two policies of one government with the same facts."""
        starts = {*one.cases.periods.starts, *other.cases.periods.starts}
        chosen, also = dict(one.stance), dict(other.stance)
        options: dict[str, dict[str, None]] = {}
        for reading in (*one.readings, *other.readings):
            name = reading.name
            options.setdefault(name, {}).update(dict.fromkeys(reading.option_names))
            if chosen.get(name, also.get(name)) != also.get(name, chosen.get(name)):
                options[name][UNSAID] = None
        facets = tuple(Facet(name, tuple(values)) for name, values in options.items())
        return cls(FactSpace.of(one.government.code, one.facts, starts, one.cases.ties), facets)

    @property
    def torn(self) -> set[str]:
        """The readings that the two policies choose differently."""
        return {facet.name for facet in self.readings if UNSAID in facet.values}

    @property
    def whole(self) -> Box:
        """The box that holds every question."""
        return Box((*self.cases.space.whole.sides, *(facet.whole for facet in self.readings)))

    def wide(self, box: Box, taken: Mapping[str, str]) -> Box:
        """A box of cases, under the readings as taken and any other."""
        sides = (
            facet.mask((taken[facet.name],)) if facet.name in taken else facet.whole
            for facet in self.readings
        )
        return Box((*box.sides, *sides))

    def stances(self, names: set[str]) -> Iterator[dict[str, str]]:
        """Every combination of options of the readings named."""
        facets = [facet for facet in self.readings if facet.name in names]
        for combination in product(*(facet.values for facet in facets)):
            yield dict(zip((facet.name for facet in facets), combination, strict=True))

    def days(self) -> list[Box]:
        """The days that exist: a period of less than a week has only some weekdays."""
        periods: dict[tuple[str, ...], list[str]] = {}
        for place, name in enumerate(self.cases.periods.names):
            first, last = self.cases.periods.bounds(place)
            length = min((last - first).days + 1, 7)
            found = {weekday_of(first + timedelta(days=n)) for n in range(length)}
            periods.setdefault(tuple(sorted(found)), []).append(name)
        return [
            self.wide(self.cases.box({"weekday": weekdays, "period": names}), {})
            for weekdays, names in periods.items()
        ]


def touching(policy: Policy, provision: Provision) -> set[str]:
    """The readings on which a provision hangs, also through a clause it takes its times from."""
    pointed = {rule.times_of for _, rule in provision.rules if isinstance(rule, Oblige)}
    sources = [p for p in policy.provisions if p.at in pointed]
    return {name for p in (provision, *sources) for name in p.touched}


class Seen:
    """One of the two policies: the regions of its clauses in the field."""

    def __init__(self, field: Field, policy: Policy) -> None:
        """See a policy in a field."""
        self.field = field
        self.policy = policy
        self.provisions = {provision.label: provision for provision in policy.provisions}
        self._kept: dict[tuple[str, str], list[Box]] = {}

    def stance(self, taken: Mapping[str, str]) -> dict[str, str]:
        """The stance on which a question with these readings is answered."""
        known = {reading.name: reading.option_names for reading in self.policy.readings}
        return {
            name: option if option in known[name] else chosen
            for name, chosen in self.policy.stance
            for option in (taken.get(name, chosen),)
        }

    def _region(
        self, kind: str, label: str, bites: Callable[[Rule, FactSpace], list[Box]]
    ) -> list[Box]:
        """Where one provision bites, under every stance."""
        if (kind, label) not in self._kept:
            kept = self._kept[kind, label] = []
            for taken, rule in self._rules(label):
                kept += [self.field.wide(box, taken) for box in bites(rule, self.field.cases)]
        return self._kept[kind, label]

    def _rules(self, label: str) -> Iterator[tuple[dict[str, str], Rule]]:
        """The rule of a provision under every stance; none where there is no such provision."""
        provision = self.provisions.get(label)
        if provision is not None:
            for taken in self.field.stances(set(provision.touched)):
                yield taken, provision.rule_under(self.stance(taken))

    def taken(self, label: str) -> list[Box]:
        """Where a clause takes leave away."""
        return self._region("taken", label, lambda rule, cases: rule.takes_leave_from(cases))

    def given(self, label: str) -> list[Box]:
        """Where a clause gives leave."""
        return self._region("given", label, lambda rule, cases: rule.gives_leave_to(cases))

    @cached_property
    def denials(self) -> list[Box]:
        """Where any clause takes leave away."""
        return [box for label in self.provisions for box in self.taken(label)]

    @cached_property
    def permit_mask(self) -> list[Box]:
        """Where any clause gives leave."""
        return [box for label in self.provisions for box in self.given(label)]

    @cached_property
    def force(self) -> Provision:
        """The provision that says when the circular holds."""
        return next(
            p
            for p in self.policy.provisions
            if any(isinstance(rule, InForce) for _, rule in p.rules)
        )

    @cached_property
    def held(self) -> list[Box]:
        """The days on which the circular holds."""

        def within(rule: Rule, cases: FactSpace) -> list[Box]:
            assert isinstance(rule, InForce)
            return [cases.box({"period": cases.periods.within(rule.since, rule.until)})]

        return self._region("held", self.force.label, within)

    @cached_property
    def covered(self) -> list[Box]:
        """The people whom the circular covers."""
        boxes = group_boxes(self.policy.covers.whose.boxes, self.field.cases)
        return [self.field.wide(box, {}) for box in boxes]

    @cached_property
    def asks_roster(self) -> list[Box]:
        """The stances under which some clause asks for the roster, its cases left open."""
        place = self.field.cases.space.place("rostered")
        whole = self.field.whole.sides
        cases = len(self.field.cases.space.facets)
        return [
            Box((*whole[:cases], *box.sides[cases:]))
            for box in (*self.permit_mask, *self.denials)
            if box.sides[place] != whole[place]
        ]

    def duties(self, label: str) -> dict[str, list[Box]]:
        """Where a personal duty falls, per line that a decision would show of it."""
        provision = self.provisions.get(label)
        found: dict[str, list[Box]] = {}
        if provision is None:
            return found
        for taken in self.field.stances(touching(self.policy, provision)):
            policy = self.policy.under(self.stance(taken))
            rule = provision.rule_under(dict(policy.stance))
            if not isinstance(rule, Oblige) or rule.who != "asn":
                continue
            boxes = [self.field.wide(box, taken) for box in rule.binds(self.field.cases)]
            for number, on in enumerate(_WEEK):
                for line in _lines(policy, Obligation(0, provision, rule), on):
                    found.setdefault(line, []).extend(self._on(box, number) for box in boxes)
        return found

    def _on(self, box: Box, weekday: int) -> Box:
        place = self.field.cases.space.place("weekday")
        return Box((*box.sides[:place], 1 << weekday, *box.sides[place + 1 :]))


def _lines(policy: Policy, obligation: Obligation, on: date) -> Iterator[str]:
    """What is shown of a duty on a day, its times told from that day."""
    for duty in duty_times(policy, obligation, on, default_calendar()):
        times = (
            f"{(moment.date() - on).days} {moment:%H:%M%z}" if moment else "-"
            for moment in (duty.opens, duty.due)
        )
        owed = (duty.to or "-", duty.through or "-")
        yield " ".join((duty.label, duty.duty, *owed, *times))
