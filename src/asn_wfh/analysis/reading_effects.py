"""What one option of a reading changes, under some combination of the other readings.

The regions of the clauses with one option are laid over those with the other; where they are the
same everywhere, nothing changes anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from asn_wfh.analysis.regions import Wide
from asn_wfh.kernel.space import Box, difference, intersection
from asn_wfh.policy import Reading

__all__ = ["Effect", "effects"]

KeyT = TypeVar("KeyT")


class Effect(StrEnum):
    """What a reading can change, the weightiest first."""

    OUTCOME = "outcome"
    REASONS = "reasons"
    DUTIES = "duties"
    OFFICE = "office"


def effects(wide: Wide, reading: Reading, option: str, against: str) -> tuple[Effect, ...]:
    """What an option changes against another one, with the other readings taken in any way."""
    sides = _Sides(wide, reading, (against, option))
    found = {
        Effect.OUTCOME: sides.outcome,
        Effect.REASONS: sides.reasons,
        Effect.DUTIES: sides.duties,
        Effect.OFFICE: sides.office,
    }
    return tuple(effect for effect, changes in found.items() if changes())


class _Sides:
    """A policy with one option of a reading, and with another."""

    def __init__(self, wide: Wide, reading: Reading, options: tuple[str, str]) -> None:
        self.wide = wide
        self.reading = reading
        self.options = options
        self.reach = self._both(wide.reach)
        self.permit_mask = self._both(wide.permit_mask)
        self.deny_mask = self._both(wide.deny_mask)

    def _both(self, boxes: Sequence[Box]) -> tuple[list[Box], list[Box]]:
        one, other = (self.wide.at(boxes, self.reading.name, o) for o in self.options)
        return one, other

    def _unlike(self, regions: Mapping[KeyT, Sequence[Box]]) -> Iterator[tuple[KeyT, list[Box]]]:
        """The points of each region that lie in it with one of the two options only."""
        for key, boxes in regions.items():
            one, other = self._both(boxes)
            if set(one) != set(other):
                yield key, [*difference(one, other), *difference(other, one)]

    def outcome(self) -> bool:
        """Whether some case is permitted with one option and not with the other."""
        wide = self.wide
        regions = (wide.denials, wide.permits, wide.grounds)
        where = [box for held in regions for _, boxes in self._unlike(held) for box in boxes]
        return any(self._lost(where, mine, 1 - mine) for mine in (0, 1))

    def _lost(self, where: list[Box], mine: int, other: int) -> bool:
        """Whether a case there is permitted with one option and refused with the other."""
        given = self.wide.within(where, self.reach[mine], self.permit_mask[mine])
        lost = [
            *intersection(given, self.deny_mask[other]),
            *difference(given, self.permit_mask[other]),
        ]
        return self.wide.outside(lost, self.deny_mask[mine]) is not None

    def reasons(self) -> bool:
        """Whether some case is decided by other clauses or grounds."""
        reach = [*self.reach[0], *self.reach[1]]
        regions = (self.wide.denials, self.wide.grounds, {"": self.wide.permit_mask})
        unlike = [box for held in regions for _, boxes in self._unlike(held) for box in boxes]
        if self.wide.within(unlike, reach):
            return True
        return any(self._permitted(boxes) for _, boxes in self._unlike(self.wide.permits))

    def duties(self) -> bool:
        """Whether someone who may work from home has other duties, or others' times."""
        return any(
            self._permitted(boxes)
            for lines in self.wide.duties.values()
            for _, boxes in self._unlike(lines)
        )

    def _permitted(self, boxes: list[Box]) -> bool:
        """Whether some case of the boxes is permitted with either option."""
        return any(
            self.wide.outside(self.wide.within(boxes, reach, giving), refusing) is not None
            for reach, giving, refusing in zip(
                self.reach, self.permit_mask, self.deny_mask, strict=True
            )
        )

    def office(self) -> bool:
        """Whether a clause says something else to the office."""
        one, other = self.options
        for provision in self.wide.policy.provisions:
            if self.reading.name not in provision.touched:
                continue
            for taken, rule in self.wide.variants(provision):
                if taken[self.reading.name] == one:
                    stance = {**taken, self.reading.name: other}
                    if rule.office_words() != provision.rule_under(stance).office_words():
                        return True
        return False
