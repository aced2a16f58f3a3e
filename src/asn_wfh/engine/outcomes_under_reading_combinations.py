"""The outcomes of one case over all combinations of readings, found by bounding them.

More leave given and less taken away can only raise an outcome, from not permitted over undetermined
to permitted.  Where the least and the most that some combinations give and take have one outcome,
all of these combinations have it, and none of them is tried by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce
from operator import and_, or_
from typing import NamedTuple

from asn_wfh.decision import Outcome
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import StanceIndex
from asn_wfh.engine.completion_set_protocol import CompletionSet
from asn_wfh.kernel.boxes import Box, Space, each_value_mask
from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "MAX_SEARCHED",
    "EffectByOptions",
    "StanceEffect",
    "StanceOutcomeSearch",
    "effect_restricted_to_bits",
    "effect_without_idle_readings",
    "union_of_effects",
]

MAX_SEARCHED = 20_000
"""A case whose combinations would have to be tried in more parts than this is refused."""


class StanceEffect(NamedTuple):
    """The numbered boxes that give leave, and those that take it away."""

    permit_mask: int
    deny_mask: int


class EffectByOptions(NamedTuple):
    """What one clause gives and takes, per combination of the readings on which that hangs."""

    readings: tuple[str, ...]
    by_options: dict[tuple[str, ...], StanceEffect]


class StanceOutcomeSearch:
    """The outcomes of one case under any effects of its clauses, each worked out once."""

    def __init__(
        self,
        completions: CompletionSet,
        index: StanceIndex,
        always: StanceEffect,
        dependent: Sequence[EffectByOptions],
    ) -> None:
        self.completions = completions
        self.stance_index = index
        self.always = always
        self.dependent = dependent
        # Completions may remember an index by its identity, so each index is kept.
        self.outcomes: dict[StanceEffect, tuple[StanceIndex, Outcome]] = {}
        self.searched = 0

    def stance_boxes_with_outcomes(self, space: Space, box: Box) -> Iterator[tuple[Box, Outcome]]:
        """Boxes of combinations with their outcome, halved until each has only one.

        Raises FactError where they are too many.
        """
        self.searched += 1
        if self.searched > MAX_SEARCHED:
            raise FactError([Fault.of("too_many_combinations", limit=MAX_SEARCHED)])
        least, most = self.least_and_most_effect(space, box)
        outcome = self.outcome_of(least)
        if outcome is self.outcome_of(most):
            yield box, outcome
            return
        for part in self._split_by_best_reading(space, box):
            yield from self.stance_boxes_with_outcomes(space, part)

    def least_and_most_effect(self, space: Space, box: Box) -> tuple[StanceEffect, StanceEffect]:
        """The least and the most leave that some combinations give."""
        allowed = {
            facet.name: frozenset(facet.values_in(side))
            for facet, side in zip(space.facets, box.sides, strict=True)
        }
        least = most = self.always
        for one in self.dependent:
            allowed_effects = [
                leave
                for options, leave in one.by_options.items()
                if all(o in allowed[name] for name, o in zip(one.readings, options, strict=True))
            ]
            least, most = _least_and_most_with_one_of_effects_added(least, most, allowed_effects)
        return least, most

    def _split_by_best_reading(self, space: Space, box: Box) -> list[Box]:
        """A box by the options of the reading that leaves the fewest of its parts open."""
        # The bounds of a single combination are the same, so some reading is still open.
        places = [place for place, side in enumerate(box.sides) if side & (side - 1)]
        ways = [
            [box.with_side(place, value) for value in each_value_mask(box.sides[place])]
            for place in places
        ]
        return min(
            ways,
            key=lambda parts: sum(
                self._is_outcome_open_in_stance_box(space, part) for part in parts
            ),
        )

    def _is_outcome_open_in_stance_box(self, space: Space, box: Box) -> bool:
        """Whether the bounds leave the outcome of a box open."""
        least, most = self.least_and_most_effect(space, box)
        return self.outcome_of(least) is not self.outcome_of(most)

    def outcome_of(self, effect: StanceEffect) -> Outcome:
        """The outcome where these boxes give and take leave."""
        if effect not in self.outcomes:
            index = replace(
                self.stance_index, permit_mask=effect.permit_mask, deny_mask=effect.deny_mask
            )
            self.outcomes[effect] = index, self.completions.outcome(index)
        return self.outcomes[effect][1]


def union_of_effects(one: StanceEffect, other: StanceEffect) -> StanceEffect:
    """The boxes of two effects together."""
    return StanceEffect(one.permit_mask | other.permit_mask, one.deny_mask | other.deny_mask)


def effect_restricted_to_bits(effect: StanceEffect, bits: int) -> StanceEffect:
    """What some effect has of some boxes."""
    return StanceEffect(effect.permit_mask & bits, effect.deny_mask & bits)


def _least_and_most_with_one_of_effects_added(
    least: StanceEffect, most: StanceEffect, effects: Sequence[StanceEffect]
) -> tuple[StanceEffect, StanceEffect]:
    """The least and the most leave, with one of several rules added to both."""
    permits = [leave.permit_mask for leave in effects]
    denials = [leave.deny_mask for leave in effects]
    return (
        union_of_effects(least, StanceEffect(reduce(and_, permits), reduce(or_, denials))),
        union_of_effects(most, StanceEffect(reduce(or_, permits), reduce(and_, denials))),
    )


def effect_without_idle_readings(effect: EffectByOptions) -> EffectByOptions:
    """The same without the readings on which nothing hangs."""
    place = 0
    while place < len(effect.readings):
        less: dict[tuple[str, ...], StanceEffect] = {}
        for options, leave in effect.by_options.items():
            rest = (*options[:place], *options[place + 1 :])
            if less.setdefault(rest, leave) != leave:
                place += 1
                break
        else:
            effect = EffectByOptions(
                (*effect.readings[:place], *effect.readings[place + 1 :]), less
            )
    return effect
