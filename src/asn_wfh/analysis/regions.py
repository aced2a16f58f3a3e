"""Where the clauses of a policy bite, over all its cases and all its readings at once.

A reading is one more facet, its options are the values: a clause that bites otherwise under
another reading bites on other boxes of this wider space.  What holds nowhere in it holds under no
combination of readings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from itertools import product
from typing import Any, TypeVar

from asn_wfh.decision import Ground
from asn_wfh.engine.index import BoxIndex, stance_index_of
from asn_wfh.kernel.possible import is_possible
from asn_wfh.kernel.search import some_outside
from asn_wfh.kernel.space import Box, Facet, Space, difference, intersection, merge
from asn_wfh.law.facts import weekday_of
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import InForce, Oblige, Rule

__all__ = ["Regions", "Wide", "wide_of"]

KeyT = TypeVar("KeyT")

Regions = Mapping[str, Sequence[Box]]
"""The boxes of each clause by its label, or of each built-in ground by its code."""


class Wide:
    """One policy's regions; made when first asked for and kept.

    A stance of the policy does not matter but for `chosen`.
    """

    def __init__(self, policy: Policy) -> None:
        """See a policy under all its readings."""
        self.policy = policy
        self.cases = policy.cases
        self.readings = tuple(Facet(r.name, r.option_names) for r in policy.readings)
        open_readings = tuple(facet.whole for facet in self.readings)
        impossible = (Box((*box.sides, *open_readings)) for box in self.cases.space.impossible)
        self.space = Space((*self.cases.space.facets, *self.readings), tuple(impossible))

    def wide(self, box: Box, taken: Mapping[str, str]) -> Box:
        """A box of cases, under the readings as taken and any other."""
        sides = (
            facet.mask((taken[facet.name],)) if facet.name in taken else facet.whole
            for facet in self.readings
        )
        return Box((*box.sides, *sides))

    @cached_property
    def chosen(self) -> Box:
        """Every case under the policy's own stance."""
        return self.wide(self.cases.space.whole, dict(self.policy.stance))

    def stances(self, names: Iterable[str]) -> Iterator[dict[str, str]]:
        """Every combination of options of some readings."""
        facets = [facet for facet in self.readings if facet.name in set(names)]
        for options in product(*(facet.values for facet in facets)):
            yield dict(zip((facet.name for facet in facets), options, strict=True))

    @cached_property
    def denials(self) -> Regions:
        """Where each clause takes leave away; without the clauses that never do."""
        return _held((p.label, self._region(p, "takes_leave_from")) for p in self._provisions)

    @cached_property
    def permits(self) -> Regions:
        """Where each clause gives leave; without the clauses that never do."""
        return _held((p.label, self._region(p, "gives_leave_to")) for p in self._provisions)

    @cached_property
    def duties(self) -> Mapping[str, Mapping[tuple[object, ...], Sequence[Box]]]:
        """Where each clause binds whoever works from home, by what is to be done and when."""
        return _held((p.label, self._duties(p)) for p in self._provisions)

    @cached_property
    def grounds(self) -> Regions:
        """Where each built-in ground refuses, by its code."""
        found: dict[str, list[Box]] = {}
        for taken in self.stances(self.force.touched):
            numbering = BoxIndex(self.policy)
            for _, citations in stance_index_of(self.policy.under(taken), numbering).grounds:
                for citation in citations:
                    boxes = [self.wide(box, taken) for box in numbering.boxes_of(citation.bits)]
                    found.setdefault(citation.reason.why, []).extend(boxes)
        return {why: merge(boxes) for why, boxes in found.items()}

    @cached_property
    def force(self) -> Provision:
        """The provision that says when the circular holds."""
        return next(p for p in self._provisions if isinstance(p.rules[0][1], InForce))

    @cached_property
    def permit_mask(self) -> list[Box]:
        """Where some clause gives leave."""
        return [box for boxes in self.permits.values() for box in boxes]

    @cached_property
    def deny_mask(self) -> list[Box]:
        """Where a clause takes leave away or a ground refuses."""
        regions = (*self.denials.values(), *self.grounds.values())
        return [box for boxes in regions for box in boxes]

    @cached_property
    def reach(self) -> list[Box]:
        """The questions to which clauses speak: days that exist, in force, of its own people."""
        silent = [*self.grounds[Ground.NOT_IN_FORCE], *self.grounds["other_employer"]]
        return difference([self.wide(day, {}) for day in self.days], silent)

    @property
    def _provisions(self) -> tuple[Provision, ...]:
        return self.policy.provisions

    def _region(self, provision: Provision, bites: str) -> list[Box]:
        """Where one provision bites, under every combination of the readings that touch it."""
        return merge(
            self.wide(box, taken)
            for taken, rule in self.variants(provision)
            for box in getattr(rule, bites)(self.cases)
        )

    def variants(self, provision: Provision) -> Iterator[tuple[dict[str, str], Rule]]:
        """Every combination of the readings that touch a provision, with its rule."""
        for options, rule in provision.rules:
            yield dict(zip(provision.touched, options, strict=True)), rule

    def _duties(self, provision: Provision) -> dict[tuple[object, ...], list[Box]]:
        pointed = {rule.times_of for _, rule in provision.rules if isinstance(rule, Oblige)}
        sources = [p for p in self._provisions if p.at in pointed]
        found: dict[tuple[object, ...], list[Box]] = {}
        for taken in self.stances({n for p in (provision, *sources) for n in p.touched}):
            stance = dict(self.policy.under(taken).stance)
            rule = provision.rule_under(stance)
            if isinstance(rule, Oblige) and rule.who == "asn":
                rules = [source.rule_under(stance) for source in sources]
                times = [r.times for r in rules if isinstance(r, Oblige) and rule.times_of]
                line = (rule.do, rule.by, rule.opens, rule.until, rule.times, *filter(None, times))
                boxes = [self.wide(box, taken) for box in rule.binds(self.cases)]
                found.setdefault(line, []).extend(boxes)
        return {line: merge(boxes) for line, boxes in found.items()}

    @cached_property
    def days(self) -> list[Box]:
        """The cases of days that exist: a period of less than a week has only some weekdays."""
        found = []
        for place, name in enumerate(self.cases.periods.names):
            first, last = self.cases.periods.bounds(place)
            length = min((last - first).days + 1, 7)
            weekdays = {weekday_of(first + timedelta(days=n)) for n in range(length)}
            found.append(self.cases.box({"weekday": weekdays, "period": [name]}))
        return found

    def within(self, boxes: Iterable[Box], *regions: Sequence[Box]) -> list[Box]:
        """The part of some boxes that lies in each of some regions, as far as it is possible."""
        held = list(boxes)
        for region in regions:
            held = intersection(held, region)
        return [box for box in held if is_possible(box, self.space.impossible)]

    def outside(self, boxes: Iterable[Box], others: Sequence[Box]) -> Box | None:
        """A possible part of some boxes that lies in none of the others, or None."""
        return some_outside(boxes, [*others, *self.space.impossible])

    def at(self, boxes: Iterable[Box], reading: str, option: str) -> list[Box]:
        """What boxes are where a reading has one option, left open in the reading."""
        place = self.space.place(reading)
        whole = self.space.facets[place].whole
        bit = self.space.facets[place].mask((option,))
        return [box.freed(place, whole) for box in boxes if box.sides[place] & bit]

    def taken(self, box: Box) -> dict[str, str]:
        """The readings that must be taken otherwise than chosen to come into a box."""
        chosen = dict(self.policy.stance)
        sides = box.sides[len(self.cases.space.facets) :]
        spelled = {f.name: f.spell(side) for f, side in zip(self.readings, sides, strict=True)}
        return {
            name: options[0] for name, options in spelled.items() if chosen[name] not in options
        }


def wide_of(policy: Policy) -> Wide:
    """The regions of a policy, made once."""
    return policy.memo.derived.once(Wide, lambda: Wide(policy))


def _held(found: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {label: held for label, held in found if held}
