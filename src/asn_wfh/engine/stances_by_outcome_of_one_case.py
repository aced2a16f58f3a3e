"""Which combinations of readings give which outcome of one case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from asn_wfh.decision import Outcome
from asn_wfh.kernel.boxes import Box, Space, point_count
from asn_wfh.kernel.search_outside_boxes import depends_on_facet

__all__ = ["ORDER", "OutcomesByStance"]

ORDER = (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.PERMITTED)
"""The outcomes from the least to the most favourable."""

Options: TypeAlias = tuple[tuple[str, str], ...]
"""Options chosen instead of those of a stance, by reading, in the order of the file."""


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
    def deciding_readings(self) -> tuple[str, ...]:
        """The readings for which two combinations differ only in them and in the outcome."""
        return tuple(
            facet.name
            for place, facet in enumerate(self.space.facets)
            if any(
                depends_on_facet(boxes, place, facet.whole_mask) for boxes in self.boxes.values()
            )
        )

    def stance_count(self, outcome: Outcome) -> int:
        """How many combinations of all readings have an outcome."""
        here = sum(map(point_count, self.boxes.get(outcome, ())))
        return here * self.combinations // point_count(self.space.whole_box)

    def minimal_changes_to(
        self, outcome: Outcome, stance: Mapping[str, str]
    ) -> tuple[Options, ...]:
        """The ways to an outcome from a stance of which nothing can be left out, shortest first.

        A stance that has the outcome already needs nothing.
        """
        ways: dict[Options, None] = {}
        for box in self.boxes.get(outcome, ()):
            other = [
                [(facet.name, option) for option in facet.values_in(side)]
                for facet, side in zip(self.space.facets, box.sides, strict=True)
                if stance[facet.name] not in facet.values_in(side)
            ]
            ways |= dict.fromkeys(product(*other))
        sets = {way: frozenset(way) for way in ways}
        minimal = [way for way in ways if not any(sets[o] < sets[way] for o in ways)]
        return tuple(
            sorted(minimal, key=lambda way: (len(way), self._reading_and_option_indices(way)))
        )

    def _reading_and_option_indices(self, options: Options) -> list[tuple[int, int]]:
        places = [self.space.facet_index(name) for name, _ in options]
        values = [self.space.facets[place].values for place in places]
        return [(p, v.index(o)) for p, v, (_, o) in zip(places, values, options, strict=True)]

    def options_to_extreme_outcome(self, stance: Mapping[str, str], favourable: bool) -> Options:
        """The shortest way from a stance to the most favourable outcome, or to the least."""
        order = ORDER[::-1] if favourable else ORDER
        outcome = next(outcome for outcome in order if outcome in self.boxes)
        return self.minimal_changes_to(outcome, stance)[0]
