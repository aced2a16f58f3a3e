"""What one option of a reading changes, under some combination of the other readings.

The regions of the clauses with one option are laid over those with the other; where they are the
same everywhere, nothing changes anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from asn_wfh.analysis.regions import Regions
from asn_wfh.kernel.space import Box, difference, intersection
from asn_wfh.policy import Reading
from asn_wfh.rules import EFFECTS, InForce, Limit, Oblige, Recall, Rotate, Rule
from asn_wfh.rules.dated_rule import DatedRule

__all__ = ["Effect", "effects", "words_to_office"]

KeyT = TypeVar("KeyT")


class Effect(StrEnum):
    """What a reading can change, the weightiest first."""

    OUTCOME = "outcome"
    REASONS = "reasons"
    DUTIES = "duties"
    OFFICE = "office"


def effects(regions: Regions, reading: Reading, option: str, against: str) -> tuple[Effect, ...]:
    """What an option changes against another one, under any options of the other readings."""
    pair = _OptionPair(regions, reading, (against, option))
    checks = {
        Effect.OUTCOME: pair.outcome,
        Effect.REASONS: pair.reasons,
        Effect.DUTIES: pair.duties,
        Effect.OFFICE: pair.office,
    }
    return tuple(effect for effect, differs in checks.items() if differs())


class _OptionPair:
    """The regions of a policy with one option of a reading, and with another."""

    def __init__(self, regions: Regions, reading: Reading, options: tuple[str, str]) -> None:
        self.regions = regions
        self.space = regions.space
        self.reading = reading
        self.options = options
        self.reach = self._both(regions.reach)
        self.permits = self._both(regions.permit_boxes)
        self.refusals = self._both(regions.refusal_boxes)

    def _both(self, boxes: Sequence[Box]) -> tuple[list[Box], list[Box]]:
        one, other = (self.space.freed(boxes, self.reading.name, o) for o in self.options)
        return one, other

    def _differing(self, regions: Mapping[KeyT, Sequence[Box]]) -> Iterator[tuple[KeyT, list[Box]]]:
        """The part of each region that belongs to it under one of the two options only."""
        for key, boxes in regions.items():
            one, other = self._both(boxes)
            if set(one) != set(other):
                yield key, [*difference(one, other), *difference(other, one)]

    def outcome(self) -> bool:
        """Whether some case is permitted with one option and not with the other."""
        every = (self.regions.denials, self.regions.permits, self.regions.grounds)
        where = [b for regions in every for _, boxes in self._differing(regions) for b in boxes]
        return any(self._turned(where, mine, 1 - mine) for mine in (0, 1))

    def _turned(self, where: list[Box], mine: int, other: int) -> bool:
        """Whether a case there is permitted with one option and refused with the other."""
        permitted = self.space.possible_part(where, self.reach[mine], self.permits[mine])
        refused = [
            *intersection(permitted, self.refusals[other]),
            *difference(permitted, self.permits[other]),
        ]
        return self.space.part_outside(refused, self.refusals[mine]) is not None

    def reasons(self) -> bool:
        """Whether other clauses or grounds decide some case."""
        reach = [*self.reach[0], *self.reach[1]]
        every = (self.regions.denials, self.regions.grounds, {"": self.regions.permit_boxes})
        where = [b for regions in every for _, boxes in self._differing(regions) for b in boxes]
        if self.space.possible_part(where, reach):
            return True
        return any(self._permitted(boxes) for _, boxes in self._differing(self.regions.permits))

    def duties(self) -> bool:
        """Whether someone who may work from home has other duties, or the same at other times."""
        return any(
            self._permitted(boxes)
            for lines in self.regions.duties.values()
            for _, boxes in self._differing(lines)
        )

    def _permitted(self, boxes: list[Box]) -> bool:
        """Whether some case of the boxes is permitted with either option."""
        part, outside = self.space.possible_part, self.space.part_outside
        return any(
            outside(part(boxes, reach, permits), refusals) is not None
            for reach, permits, refusals in zip(
                self.reach, self.permits, self.refusals, strict=True
            )
        )

    def office(self) -> bool:
        """Whether a clause says something else to the office."""
        one, other = self.options
        for provision in self.regions.policy.provisions:
            if self.reading.name not in provision.touched:
                continue
            for options, boxes in self.regions.variants(provision):
                if options[self.reading.name] == one:
                    stance = {**options, self.reading.name: other}
                    if words_to_office(boxes.rule) != words_to_office(provision.rule_under(stance)):
                        return True
        return False


def words_to_office(rule: Rule) -> tuple[object, ...]:
    """What a rule says to the office, beside whom and when it concerns; empty where nothing."""
    personal = isinstance(rule, Oblige) and rule.who == "asn"
    if personal or not isinstance(rule, InForce | Limit | Oblige | Recall | Rotate):
        return ()
    spared = (
        {*DatedRule.model_fields, "since", "until"}
        if isinstance(rule, DatedRule | InForce)
        else set()
    )
    fields = EFFECTS[rule.word].model_fields
    return (rule.word, *(getattr(rule, name) for name in fields if name not in spared))
