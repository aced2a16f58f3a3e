"""Every combination of readings at once, for one case: which outcome under which.

A reading changes an outcome only through the boxes that its clauses take in or leave out, and a
box that no completion of the case meets bites under no reading.  So only the readings under which
some clause bites on other boxes that this case may meet are looked at; the others cannot change
its outcome.  More leave given and less taken away can only raise an outcome, from not permitted
over undetermined to permitted: where the least and the most that some combinations give and take
have one outcome, all of these combinations have it, and none of them is tried by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod
from typing import NamedTuple

from asn_wfh.decision import Ground, Outcome
from asn_wfh.engine.compiled import CompiledPolicy
from asn_wfh.engine.completions import CompletionSet, Masks, completion_set_of
from asn_wfh.engine.index import BoxIndex, StanceIndex, stance_index_of
from asn_wfh.kernel.search import turns_on
from asn_wfh.kernel.space import Box, Facet, Space, count, merge
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy, Provision

__all__ = ["MAX_SEARCHED", "ORDER", "AllStances", "OutcomesByStance", "all_stances_of"]

MAX_SEARCHED = 20_000
"""A case whose combinations would have to be tried in more parts than this is refused."""

ORDER = (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.PERMITTED)
"""The outcomes from the least to the most favourable."""

Taken = tuple[tuple[str, str], ...]
"""Options taken instead of those of a stance, by reading, in the order of the file."""


class _Effect(NamedTuple):
    """The numbered boxes that give leave, and those that take it away."""

    permit_mask: int
    deny_mask: int


class _StanceDependent(NamedTuple):
    """What one clause gives and takes, per combination of the readings on which that hangs."""

    readings: tuple[str, ...]
    by_options: dict[tuple[str, ...], _Effect]


@dataclass(frozen=True, slots=True)
class OutcomesByStance:
    """The outcomes of one case over all combinations of readings.

    `space` has a facet for each reading that can bite on the case, `boxes` the combinations of
    these by outcome, disjoint; `combinations` counts those of all readings of the policy.
    """

    space: Space
    boxes: Mapping[Outcome, tuple[Box, ...]]
    combinations: int

    @property
    def hangs_on(self) -> tuple[str, ...]:
        """The readings for which two combinations differ only in them and in the outcome."""
        return tuple(
            facet.name
            for place, facet in enumerate(self.space.facets)
            if any(turns_on(boxes, place, facet.whole) for boxes in self.boxes.values())
        )

    def counted(self, outcome: Outcome) -> int:
        """How many combinations of all readings have an outcome."""
        here = sum(map(count, self.boxes.get(outcome, ())))
        return here * self.combinations // count(self.space.whole)

    def changes(self, outcome: Outcome, stance: Mapping[str, str]) -> tuple[Taken, ...]:
        """The ways to an outcome from a stance of which nothing can be left out, shortest first.

        A stance that has the outcome already needs nothing.
        """
        ways: dict[Taken, None] = {}
        for box in self.boxes.get(outcome, ()):
            other = [
                [(facet.name, option) for option in facet.spell(side)]
                for facet, side in zip(self.space.facets, box.sides, strict=True)
                if stance[facet.name] not in facet.spell(side)
            ]
            ways |= dict.fromkeys(product(*other))
        sets = {way: frozenset(way) for way in ways}
        kept = [way for way in ways if not any(sets[o] < sets[way] for o in ways)]
        return tuple(sorted(kept, key=lambda way: (len(way), self._places(way))))

    def _places(self, way: Taken) -> list[tuple[int, int]]:
        places = [self.space.place(name) for name, _ in way]
        values = [self.space.facets[place].values for place in places]
        return [(p, v.index(o)) for p, v, (_, o) in zip(places, values, way, strict=True)]

    def extreme(self, stance: Mapping[str, str], most: bool) -> Taken:
        """The shortest way from a stance to the most favourable outcome, or to the least."""
        order = ORDER[::-1] if most else ORDER
        outcome = next(outcome for outcome in order if outcome in self.boxes)
        return self.changes(outcome, stance)[0]


class AllStances:
    """A policy compiled with the boxes of all its readings; its stance does not matter."""

    def __init__(self, policy: Policy) -> None:
        """Number the boxes of every clause under every combination of its readings."""
        self.policy = policy
        self.box_index = BoxIndex(policy)
        self.stance_index = stance_index_of(policy, self.box_index)
        self.hanging: list[_StanceDependent] = []
        self.always = _Effect(0, 0)
        for ground, citations in self.stance_index.grounds:
            for citation in citations if ground is not Ground.NOT_IN_FORCE else ():
                self.always = _both(self.always, _Effect(0, citation.bits))
        for provision in policy.provisions:
            found = self._hanging(provision)
            if found.readings:
                self.hanging.append(found)
            else:
                self.always = _both(self.always, found.by_options[()])
        self.compiled = CompiledPolicy(policy, self.box_index)

    def _hanging(self, provision: Provision) -> _StanceDependent:
        variants = self.box_index.variants(provision)
        effects = {
            tuple(bits.boxes.stance.values()): _Effect(
                deny_mask=bits.denials | bits.not_in_force, permit_mask=bits.permits
            )
            for bits in variants
        }
        return _needed(_StanceDependent(tuple(variants[0].boxes.stance), effects))

    def spread(self, case: Masks) -> OutcomesByStance:
        """The outcomes of a case, whose masks are those of `compiled`."""
        met = 0
        for may in case.may:
            met |= may
        always, hanging = _met(self.always, met), []
        for one in self.hanging:
            seen = {options: _met(leave, met) for options, leave in one.by_options.items()}
            needed = _needed(_StanceDependent(one.readings, seen))
            if needed.readings:
                hanging.append(needed)
            else:
                always = _both(always, needed.by_options[()])
        asked = {name for one in hanging for name in one.readings}
        readings = [Facet(r.name, r.option_names) for r in self.policy.readings if r.name in asked]
        search = _Search(completion_set_of(self.compiled, case), self.stance_index, always, hanging)
        found: dict[Outcome, list[Box]] = {}
        space = Space(tuple(readings))
        for box, outcome in search.leaves(space, space.whole):
            found.setdefault(outcome, []).append(box)
        return OutcomesByStance(
            space,
            {outcome: tuple(merge(found[outcome])) for outcome in ORDER if outcome in found},
            prod(len(reading.options) for reading in self.policy.readings),
        )


class _Search:
    """The outcomes of one completions, with those that were found already."""

    def __init__(
        self,
        completions: CompletionSet,
        index: StanceIndex,
        always: _Effect,
        hanging: Sequence[_StanceDependent],
    ) -> None:
        self.completions = completions
        self.stance_index = index
        self.always = always
        self.hanging = hanging
        # Worlds may remember a index by its identity, so each index is kept.
        self.found: dict[_Effect, tuple[StanceIndex, Outcome]] = {}
        self.searched = 0

    def leaves(self, space: Space, box: Box) -> Iterator[tuple[Box, Outcome]]:
        """Boxes of combinations with their outcome, halved until each has only one.

        Raises FactError where they are too many.
        """
        self.searched += 1
        if self.searched > MAX_SEARCHED:
            raise FactError([Fault.of("too_many_combinations", limit=MAX_SEARCHED)])
        least, most = self.bounds(space, box)
        outcome = self.outcome(least)
        if outcome is self.outcome(most):
            yield box, outcome
            return
        for part in self._divided(space, box):
            yield from self.leaves(space, part)

    def bounds(self, space: Space, box: Box) -> tuple[_Effect, _Effect]:
        """The least and the most leave that some combinations give."""
        allowed = {
            facet.name: frozenset(facet.spell(side))
            for facet, side in zip(space.facets, box.sides, strict=True)
        }
        least = most = self.always
        for one in self.hanging:
            held = [
                leave
                for options, leave in one.by_options.items()
                if all(o in allowed[name] for name, o in zip(one.readings, options, strict=True))
            ]
            least, most = _bounds(least, most, held)
        return least, most

    def _divided(self, space: Space, box: Box) -> list[Box]:
        """A box by the options of the reading that leaves the fewest of its parts open."""
        # The bounds of a single combination are the same, so some reading is still open.
        places = [place for place, side in enumerate(box.sides) if side & (side - 1)]
        best: list[Box] = []
        fewest = 0
        for place in places:
            values = range(len(space.facets[place].values))
            parts = [box.freed(place, 1 << v) for v in values if box.sides[place] >> v & 1]
            still_open = 0
            for part in parts:
                least, most = self.bounds(space, part)
                still_open += self.outcome(least) is not self.outcome(most)
            if not best or still_open < fewest:
                best, fewest = parts, still_open
            if not fewest:
                break
        return best

    def outcome(self, leave: _Effect) -> Outcome:
        """The outcome where these boxes give and take leave."""
        if leave not in self.found:
            index = replace(
                self.stance_index, permit_mask=leave.permit_mask, deny_mask=leave.deny_mask
            )
            self.found[leave] = index, self.completions.outcome(index)
        return self.found[leave][1]


def all_stances_of(policy: Policy) -> AllStances:
    """The combinations of a policy, compiled once."""
    return policy.memo.derived.once(AllStances, lambda: AllStances(policy))


def _both(one: _Effect, other: _Effect) -> _Effect:
    return _Effect(one.permit_mask | other.permit_mask, one.deny_mask | other.deny_mask)


def _met(leave: _Effect, met: int) -> _Effect:
    return _Effect(leave.permit_mask & met, leave.deny_mask & met)


def _bounds(least: _Effect, most: _Effect, held: Sequence[_Effect]) -> tuple[_Effect, _Effect]:
    """The least and the most leave, with one of several rules added to both."""
    given, taken = -1, -1
    for leave in held:
        least = _Effect(least.permit_mask, least.deny_mask | leave.deny_mask)
        most = _Effect(most.permit_mask | leave.permit_mask, most.deny_mask)
        given, taken = given & leave.permit_mask, taken & leave.deny_mask
    return (
        _Effect(least.permit_mask | given, least.deny_mask),
        _Effect(most.permit_mask, most.deny_mask | taken),
    )


def _needed(one: _StanceDependent) -> _StanceDependent:
    """The same without the readings on which nothing hangs."""
    place = 0
    while place < len(one.readings):
        less: dict[tuple[str, ...], _Effect] = {}
        for options, leave in one.by_options.items():
            rest = (*options[:place], *options[place + 1 :])
            if less.setdefault(rest, leave) != leave:
                place += 1
                break
        else:
            one = _StanceDependent((*one.readings[:place], *one.readings[place + 1 :]), less)
    return one
