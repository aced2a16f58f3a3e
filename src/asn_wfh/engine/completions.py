"""A case and its completions: every combination of values for the facts that are not stated.

`_CompletionBoxes` holds any set of completions as a space of its own, over which the box algebra is
exact.  `_SingleCompletion` and `_OneFactUnstated` are optimisations of it: there the
completions are few enough to be walked as masks, in a half to a quarter of the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, Protocol

from asn_wfh.decision import Outcome
from asn_wfh.engine.box_index import MARKS
from asn_wfh.engine.compiled_policy import CompiledPolicy, FacetMasks
from asn_wfh.engine.stance_index import StanceIndex
from asn_wfh.kernel.boxes import (
    Box,
    as_disjoint_boxes,
    difference,
    each_value_mask,
    intersection,
    merge,
)
from asn_wfh.kernel.impossible_boxes import find_box_depending_on_facet
from asn_wfh.kernel.search_outside_boxes import (
    MAX_STEPS,
    Allowance,
    Outside,
    value_masks_of_points_outside,
)
from asn_wfh.rules.group_of_people import FacetValues

__all__ = [
    "CaseMasks",
    "CompletionSet",
    "ImpossibleCombination",
    "UnstatedFact",
    "can_fact_change_live_boxes",
    "completion_set_of",
    "restrict_to_descriptions_in_scope",
]

ImpossibleCombination = tuple[tuple[int, int], ...]
"""A box of impossible completions: index of an unstated fact, and the mask of its values, each."""


_BOXES = ~MARKS
_REMEMBERED = 50
"""So many parts with leave, and stances without, are looked at before a new search."""


@dataclass(frozen=True, slots=True)
class UnstatedFact:
    """A fact not stated: of one description of the person, or of the day (None).

    `values` are those that the stated facts leave possible.
    """

    description_number: int | None
    facet: FacetMasks
    values: tuple[str, ...]

    @property
    def values_mask(self) -> int:
        """The mask of the values."""
        return sum(1 << self.facet.values.index(value) for value in self.values)

    def values_in(self, mask: int) -> tuple[str, ...]:
        """The values that a mask allows."""
        return tuple(v for n, v in enumerate(self.facet.values) if mask >> n & 1)


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


class CompletionSet(Protocol):
    """All completions of a case, and what holds in some or in all of them.

    `box_bits` are numbered boxes; they hold in a completion if one of them bites on any
    description of the person.
    """

    def outcome(self, index: StanceIndex) -> Outcome:
        """The outcome of every completion, or undetermined where two differ."""
        ...

    def requirement_as_outcome(self, index: StanceIndex) -> Outcome:
        """Permitted where every completion must work from home, not permitted where none must."""
        ...

    def holds_in_every_completion(self, box_bits: int) -> bool:
        """Whether the boxes hold in every completion."""
        ...

    def holds_in_some_completion(self, box_bits: int) -> bool:
        """Whether the boxes hold in some completion."""
        ...

    def certainly_no_permit(self, index: StanceIndex) -> bool:
        """Whether no clause gives leave, in every completion."""
        ...

    def possibly_no_permit(self, index: StanceIndex) -> bool:
        """Whether no clause gives leave, in some completion."""
        ...

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        """Whether the boxes hold in some completion in which some description has no leave."""
        ...

    def decisive_facts_with_shares(
        self, index: StanceIndex, required: bool = False
    ) -> Iterator[tuple[UnstatedFact, float]]:
        """The facts that can change the outcome, each with the share of its values that fix it.

        With `required`, those that can change whether they must.  Asked only where the outcome is
        undetermined.
        """
        ...

    def can_boxes_depend_on_fact_alone(self, box_bits: int, fact_name: str) -> bool:
        """Whether it can hang on a fact that is not stated, it alone, if the boxes bite."""
        ...

    def condition_on_unstated_facts(self, box_bits: int) -> tuple[FacetValues, ...]:
        """The unstated facts under which the boxes hold, boxes with "or" between them."""
        ...


def completion_set_of(compiled: CompiledPolicy, masks: CaseMasks) -> CompletionSet:
    """The completions of a case, in the quickest form that holds them."""
    if len(masks.may) == 1 and len(masks.unstated_facts) <= 1:
        return _OneFactUnstated(masks) if masks.unstated_facts else _SingleCompletion(masks.may[0])
    return _CompletionBoxes(compiled, masks)


def restrict_to_descriptions_in_scope(masks: CaseMasks, out_of_scope_mask: int) -> CaseMasks | None:
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


class _SingleCompletion:
    """The one completion of a case in which everything is stated: a single mask.

    An optimisation of `_CompletionBoxes`, which gives the same answers.
    """

    def __init__(self, mask: int) -> None:
        self.mask = mask

    def outcome(self, index: StanceIndex) -> Outcome:
        permitted = self.mask & index.permit_mask and not self.mask & index.deny_mask
        return Outcome.PERMITTED if permitted else Outcome.NOT_PERMITTED

    def holds_in_every_completion(self, box_bits: int) -> bool:
        return self.mask & box_bits != 0

    def holds_in_some_completion(self, box_bits: int) -> bool:
        return self.mask & box_bits != 0

    def requirement_as_outcome(self, index: StanceIndex) -> Outcome:
        must = self.mask & index.require_mask and self.outcome(index) is Outcome.PERMITTED
        return Outcome.PERMITTED if must else Outcome.NOT_PERMITTED

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        return self.mask & box_bits != 0 and not self.mask & index.permit_mask

    def certainly_no_permit(self, index: StanceIndex) -> bool:
        return not self.mask & index.permit_mask

    def possibly_no_permit(self, index: StanceIndex) -> bool:
        return not self.mask & index.permit_mask

    def decisive_facts_with_shares(
        self,
        index: StanceIndex,  # noqa: ARG002  # nothing can
        required: bool = False,  # noqa: ARG002  # nothing can
    ) -> Iterator[tuple[UnstatedFact, float]]:
        return iter(())

    def can_boxes_depend_on_fact_alone(self, box_bits: int, fact_name: str) -> bool:  # noqa: ARG002  # nothing is open
        return False

    def condition_on_unstated_facts(self, box_bits: int) -> tuple[FacetValues, ...]:  # noqa: ARG002  # nothing is open
        return ()


class _OneFactUnstated:
    """One mask per completion of the single fact that is not stated.

    An optimisation of `_CompletionBoxes`, which gives the same answers.
    """

    def __init__(self, case: CaseMasks) -> None:
        self.column = case.unstated_facts[0]
        self.may, self.must = case.may[0], case.must[0]
        by_value = self.column.facet.by_value
        # Values that no box tells apart leave the same mask.
        self.masks = list({self.may & by_value[value] for value in self.column.values})

    def outcome(self, index: StanceIndex) -> Outcome:
        return self._outcome_where(index.permit_mask, index.deny_mask)

    def requirement_as_outcome(self, index: StanceIndex) -> Outcome:
        # Of one description, an order gives leave wherever it holds.
        return self._outcome_where(index.require_mask, index.deny_mask)

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        return any(mask & box_bits and not mask & index.permit_mask for mask in self.masks)

    def _outcome_where(self, giving: int, refusing: int) -> Outcome:
        yes = no = False
        for mask in self.masks:
            if mask & giving and not mask & refusing:
                yes = True
            else:
                no = True
        if yes and no:
            return Outcome.UNDETERMINED
        return Outcome.PERMITTED if yes else Outcome.NOT_PERMITTED

    def holds_in_every_completion(self, box_bits: int) -> bool:
        return self.must & box_bits != 0 or all(mask & box_bits for mask in self.masks)

    def holds_in_some_completion(self, box_bits: int) -> bool:
        return self.may & box_bits != 0

    def certainly_no_permit(self, index: StanceIndex) -> bool:
        return not self.holds_in_some_completion(index.permit_mask)

    def possibly_no_permit(self, index: StanceIndex) -> bool:
        return not self.holds_in_every_completion(index.permit_mask)

    def decisive_facts_with_shares(
        self,
        index: StanceIndex,  # noqa: ARG002  # the one fact that is open
        required: bool = False,  # noqa: ARG002  # the one fact that is open
    ) -> Iterator[tuple[UnstatedFact, float]]:
        yield self.column, 1.0

    def can_boxes_depend_on_fact_alone(self, box_bits: int, fact_name: str) -> bool:
        return (
            fact_name == self.column.facet.name
            and self.holds_in_some_completion(box_bits)
            and not self.holds_in_every_completion(box_bits)
        )

    def condition_on_unstated_facts(self, box_bits: int) -> tuple[FacetValues, ...]:
        by_value = self.column.facet.by_value
        values = (value for value in self.column.values if self.may & by_value[value] & box_bits)
        return (((self.column.facet.name, tuple(values)),),)


class _CompletionBoxes:
    """The completions as a space with one facet per fact that is not stated and makes a difference.

    What no live box narrows cannot turn anything and is left out.  The impossible boxes that
    narrow it go with it: they are closed, so what they say of the other facts stands in others.
    """

    def __init__(self, compiled: CompiledPolicy, case: CaseMasks) -> None:
        self.compiled = compiled
        self.masks = case
        self.live = live = reduce(or_, case.may)
        chosen = [
            n
            for n, column in enumerate(case.unstated_facts)
            if can_fact_change_live_boxes(column, live)
        ]
        self.unstated_facts = tuple(case.unstated_facts[n] for n in chosen)
        self.facet_indices = tuple(
            compiled.facet_indices[column.facet.name] for column in self.unstated_facts
        )
        self.sides = tuple(column.values_mask for column in self.unstated_facts)
        self.whole_box = Box(self.sides)
        self.impossible = [
            Box(tuple(dict(tied).get(n, side) for n, side in zip(chosen, self.sides, strict=True)))
            for tied in case.impossible
            if all(n in chosen for n, _ in tied)
        ]
        self.outcomes: dict[tuple[int, int], Outcome] = {}
        self.projected: dict[tuple[int, int], Box] = {}
        # What was learned of other stances: where leave was left, and with which boxes none was.
        self.permitted_boxes: list[Box] = []
        self.bits_by_permitted_box: dict[Box, tuple[int, list[int]]] = {}
        self.masks_without_permit: list[tuple[int, int]] = []
        self.outside = Outside((), self.whole_box, Allowance(MAX_STEPS), impossible=self.impossible)

    def _box_over_unstated_facts(self, bit: int, description_number: int) -> Box:
        box = self.projected.get((bit, description_number))
        if box is None:
            sides = self.compiled.box_index.box_of_bit(bit).sides
            box = self.projected[bit, description_number] = Box(
                tuple(
                    [
                        whole & sides[place]
                        if column.description_number in (None, description_number)
                        else whole
                        for column, place, whole in zip(
                            self.unstated_facts, self.facet_indices, self.sides, strict=True
                        )
                    ]
                )
            )
        return box

    def _boxes_holding_for_description(self, box_bits: int, description_number: int) -> list[Box]:
        """The completions in which some of the boxes bite on one description."""
        may = box_bits & self.masks.may[description_number] & _BOXES
        if may & self.masks.must[description_number]:
            return [self.whole_box]
        return list(
            dict.fromkeys(
                self._box_over_unstated_facts(bit, description_number)
                for bit in each_value_mask(may)
            )
        )

    def _boxes_holding_for_any_description(self, box_bits: int) -> list[Box]:
        return [
            box
            for n in range(len(self.masks.may))
            for box in self._boxes_holding_for_description(box_bits, n)
        ]

    def _boxes_permitting_every_description(self, index: StanceIndex) -> list[Box]:
        """Where some clause gives leave to every description, as disjoint boxes."""
        boxes = [self.whole_box]
        for number in range(len(self.masks.may)):
            boxes = intersection(
                boxes,
                as_disjoint_boxes(self._boxes_holding_for_description(index.permit_mask, number)),
            )
        return boxes

    def _boxes_not_permitting_some_description(self, index: StanceIndex) -> list[Box]:
        """Where no clause gives leave to some description."""
        return [
            box
            for number in range(len(self.masks.may))
            for box in difference(
                [self.whole_box], self._boxes_holding_for_description(index.permit_mask, number)
            )
        ]

    def _has_possible_completion_in(
        self, boxes: Iterable[Box], avoided: Sequence[Box] = ()
    ) -> bool:
        """Whether some possible completion lies in the boxes and in none of the others."""
        return self.outside.avoiding_also(avoided).find_box_within(boxes) is not None

    def outcome(self, index: StanceIndex) -> Outcome:
        # Readings that differ in boxes which cannot bite here are one.
        key = index.permit_mask & self.live, index.deny_mask & self.live
        outcome = self.outcomes.get(key)
        if outcome is None:
            outcome = Outcome.NOT_PERMITTED
            if self._is_permitted_in_some_completion(index):
                refused = self._has_possible_completion_in(
                    self._boxes_holding_for_any_description(index.deny_mask)
                ) or self.possibly_no_permit(index)
                outcome = Outcome.UNDETERMINED if refused else Outcome.PERMITTED
            self.outcomes[key] = outcome
        return outcome

    def requirement_as_outcome(self, index: StanceIndex) -> Outcome:
        given, refused = self._given_and_refused_boxes(index, required=True)
        denied = self._boxes_holding_for_any_description(index.deny_mask)
        if not self._has_possible_completion_in(given, denied):
            return Outcome.NOT_PERMITTED
        return (
            Outcome.UNDETERMINED if self._has_possible_completion_in(refused) else Outcome.PERMITTED
        )

    def _given_and_refused_boxes(
        self, index: StanceIndex, required: bool
    ) -> tuple[list[Box], list[Box]]:
        """Where leave is given (or ordered too), as disjoint boxes; and where it is not."""
        given = self._boxes_permitting_every_description(index)
        refused = [
            *self._boxes_holding_for_any_description(index.deny_mask),
            *self._boxes_not_permitting_some_description(index),
        ]
        if required:
            ordered = self._boxes_holding_for_any_description(index.require_mask)
            given = intersection(given, as_disjoint_boxes(ordered))
            refused += difference([self.whole_box], ordered)
        return given, refused

    def _is_permitted_in_some_completion(self, index: StanceIndex) -> bool:
        """Whether some possible completion is permitted.

        With more to refuse and less to give, none is left where none was; and a part that was
        permitted is so in every index that gives leave in all of it and refuses none of it.
        """
        giving, refusing = index.permit_mask, index.deny_mask
        for given, refused in self.masks_without_permit:
            if not giving & ~given and not refused & ~refusing:
                return False
        for place, part in enumerate(self.permitted_boxes):
            met, within = self._overlapping_and_containing_bits(part)
            if not refusing & met and all(giving & bits for bits in within):
                # What helped last is looked at first.
                self.permitted_boxes.insert(0, self.permitted_boxes.pop(place))
                return True
        permitted = self.outside.avoiding_also(
            self._boxes_holding_for_any_description(refusing)
        ).find_box_within(self._boxes_permitting_every_description(index))
        if permitted is None:
            self.masks_without_permit.insert(0, (giving, refusing))
            del self.masks_without_permit[_REMEMBERED:]
        else:
            self.permitted_boxes.insert(0, permitted)
            del self.permitted_boxes[_REMEMBERED:]
        return permitted is not None

    def _overlapping_and_containing_bits(self, permitted_box: Box) -> tuple[int, list[int]]:
        """The numbered boxes that meet a part, and by description those that hold it."""
        bits = self.bits_by_permitted_box.get(permitted_box)
        if bits is None:
            met, within = 0, []
            for number, (may, must) in enumerate(zip(self.masks.may, self.masks.must, strict=True)):
                boxes = {
                    bit: self._box_over_unstated_facts(bit, number)
                    for bit in each_value_mask(may & _BOXES)
                }
                met |= may & must | sum(
                    bit for bit, box in boxes.items() if box.overlaps(permitted_box)
                )
                holding = sum(bit for bit, box in boxes.items() if box.contains(permitted_box))
                within.append(may & must | holding)
            bits = self.bits_by_permitted_box[permitted_box] = met, within
        return bits

    def holds_in_every_completion(self, box_bits: int) -> bool:
        if not any(may & box_bits for may in self.masks.may):
            return False
        return any(must & box_bits for must in self.masks.must) or not (
            self._has_possible_completion_in(
                [self.whole_box], self._boxes_holding_for_any_description(box_bits)
            )
        )

    def holds_in_some_completion(self, box_bits: int) -> bool:
        if not self.impossible or not any(may & box_bits for may in self.masks.may):
            return any(may & box_bits for may in self.masks.may)
        return any(must & box_bits for must in self.masks.must) or any(
            map(self.outside.has_possible_point, self._boxes_holding_for_any_description(box_bits))
        )

    def certainly_no_permit(self, index: StanceIndex) -> bool:
        return not self._has_possible_completion_in(self._boxes_permitting_every_description(index))

    def possibly_no_permit(self, index: StanceIndex) -> bool:
        return self._has_possible_completion_in(self._boxes_not_permitting_some_description(index))

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        without = self._boxes_not_permitting_some_description(index)
        holding = self._boxes_holding_for_any_description(box_bits)
        return self._has_possible_completion_in(intersection(without, holding))

    def decisive_facts_with_shares(
        self, index: StanceIndex, required: bool = False
    ) -> Iterator[tuple[UnstatedFact, float]]:
        refusing = self._boxes_holding_for_any_description(index.deny_mask)
        given, refused = self._given_and_refused_boxes(index, required)
        beyond = self.outside.avoiding_also(refusing)
        yes, no = (
            value_masks_of_points_outside(given, beyond),
            value_masks_of_points_outside(refused, self.outside),
        )
        for place, column in enumerate(self.unstated_facts):
            if (
                find_box_depending_on_facet(place, refused, given, beyond, self.impossible)
                is not None
            ):
                fixed = self.sides[place] & ~(yes[place] & no[place])
                yield column, fixed.bit_count() / self.sides[place].bit_count()

    def can_boxes_depend_on_fact_alone(self, box_bits: int, fact_name: str) -> bool:
        union = self._boxes_holding_for_any_description(box_bits)
        return any(
            find_box_depending_on_facet(
                place, union, [self.whole_box], self.outside.avoiding_also(union), self.impossible
            )
            is not None
            for place, column in enumerate(self.unstated_facts)
            if column.facet.name == fact_name
        )

    def condition_on_unstated_facts(self, box_bits: int) -> tuple[FacetValues, ...]:
        boxes = [
            box
            for box in self._boxes_holding_for_any_description(box_bits)
            if self.outside.has_possible_point(box)
        ]
        largest = [box for box in boxes if not any(o.contains(box) and o != box for o in boxes)]
        spelled = (
            tuple(
                (column.facet.name, column.values_in(side))
                for column, side, whole in zip(
                    self.unstated_facts, box.sides, self.sides, strict=True
                )
                if side != whole
            )
            for box in merge(largest)
        )
        # What holds of either of two descriptions is said once.
        return tuple(dict.fromkeys(spelled))


def can_fact_change_live_boxes(fact: UnstatedFact, live_mask: int) -> bool:
    """Whether the values of a fact leave different boxes standing, among those that may bite."""
    by_value = fact.facet.by_value
    return len({by_value[value] & live_mask for value in fact.values}) > 1
