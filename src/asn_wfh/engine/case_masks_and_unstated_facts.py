"""A case as masks: the boxes that may and that must bite, and the facts that are not stated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from asn_wfh.engine.facet_masks import FacetMasks

__all__ = [
    "CaseMasks",
    "ImpossibleCombination",
    "UnstatedFact",
    "can_fact_change_live_boxes",
    "masks_in_scope_or_none_if_all_out",
]


@dataclass(frozen=True, slots=True)
class UnstatedFact:
    """A fact not stated: of one description of the person, or of the day (None).

    `values` are those that the stated facts leave possible.
    """

    description_number: int | None
    facet: FacetMasks
    values: tuple[str, ...]

    @property
    def possible_values_as_side_mask(self) -> int:
        """The mask of the values."""
        return sum(1 << self.facet.values.index(value) for value in self.values)

    def values_in(self, mask: int) -> tuple[str, ...]:
        """The values that a mask allows."""
        return tuple(v for n, v in enumerate(self.facet.values) if mask >> n & 1)


ImpossibleCombination = tuple[tuple[int, int], ...]
"""A box of impossible completions: index of an unstated fact, and the mask of its values, each."""


@dataclass(frozen=True, slots=True)
class CaseMasks:
    """A case as masks: per description the boxes that may and that must bite.

    `impossible` are the combinations of unstated facts that ties forbid: per box the facts that
    it narrows, each with the mask of its values.
    """

    may: tuple[int, ...]
    must: tuple[int, ...]
    unstated_facts: tuple[UnstatedFact, ...]
    impossible: tuple[ImpossibleCombination, ...] = ()

    @classmethod
    def of_mask(cls, mask: int) -> CaseMasks:
        """A case of one description with every fact stated: what it leaves standing bites."""
        return cls((mask,), (mask,), ())

    @property
    def cache_key(self) -> Any:
        """What an answer is remembered by: the mask where everything is stated."""
        if not self.unstated_facts and len(self.may) == 1:
            return self.may[0]
        columns = tuple((c.description_number, c.facet.name, c.values) for c in self.unstated_facts)
        return self.may, columns, self.impossible


def masks_in_scope_or_none_if_all_out(masks: CaseMasks, out_of_scope_mask: int) -> CaseMasks | None:
    """The case with only the descriptions to which the clauses speak; None where there is none."""
    within = [number for number, may in enumerate(masks.may) if not may & out_of_scope_mask]
    if len(within) == len(masks.may):
        return masks
    if not within:
        return None
    new: dict[int | None, int | None] = {None: None}
    new |= {number: place for place, number in enumerate(within)}
    places = [
        n for n, column in enumerate(masks.unstated_facts) if column.description_number in new
    ]
    moved = {old: place for place, old in enumerate(places)}
    return CaseMasks(
        tuple(masks.may[number] for number in within),
        tuple(masks.must[number] for number in within),
        tuple(
            UnstatedFact(new[column.description_number], column.facet, column.values)
            for column in (masks.unstated_facts[place] for place in places)
        ),
        tuple(
            tuple((moved[n], side) for n, side in tied)
            for tied in masks.impossible
            if all(n in moved for n, _ in tied)
        ),
    )


def can_fact_change_live_boxes(fact: UnstatedFact, live_mask: int) -> bool:
    """Whether the values of a fact leave different boxes standing, among those that may bite."""
    by_value = fact.facet.by_value
    return len({by_value[value] & live_mask for value in fact.values}) > 1
