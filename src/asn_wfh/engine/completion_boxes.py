"""The completions of a case: every combination of values for the facts that are not stated.

`_CompletionBoxes` holds any set of completions as a space of its own, over which the box algebra is
exact.  Where they are few, `completions_of_at_most_one_unstated_fact` gives the same answers by a
shorter way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import and_, or_

from asn_wfh.decision import Outcome
from asn_wfh.engine.bits_of_boxes_by_provision import MARKS
from asn_wfh.engine.case_masks_and_unstated_facts import (
    CaseMasks,
    UnstatedFact,
    can_fact_change_live_boxes,
)
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import StanceIndex
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.completion_set_protocol import CompletionSet
from asn_wfh.engine.completions_of_at_most_one_unstated_fact import (
    completions_of_at_most_one_unstated_fact,
)
from asn_wfh.kernel.boxes import (
    Box,
    as_disjoint_boxes,
    difference,
    each_value_mask,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.kernel.search_outside_boxes import (
    MAX_STEPS,
    Allowance,
    Outside,
    value_masks_of_box_points_lying_outside,
)
from asn_wfh.kernel.what_impossible_boxes_leave_possible import (
    find_outside_box_one_facet_from_inside,
)
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["completion_set_of"]

_BOXES = ~MARKS
_REMEMBERED = 50
"""So many parts with leave, and stances without, are looked at before a new search."""


def completion_set_of(compiled: CompiledPolicy, masks: CaseMasks) -> CompletionSet:
    """The completions of a case, in the quickest form that holds them."""
    if len(masks.may) == 1 and len(masks.unstated_facts) <= 1:
        return completions_of_at_most_one_unstated_fact(masks)
    return _CompletionBoxes(compiled, masks)


class _CompletionBoxes:
    """The completions as a space with one facet per fact that is not stated and makes a difference.

    What no live box narrows cannot turn anything and is left out.  The impossible boxes that
    narrow it go with it: they are closed, so what they say of the other facts stands in others.
    """

    def __init__(self, compiled: CompiledPolicy, case: CaseMasks) -> None:
        self.compiled = compiled
        self.masks = case
        self.possible_bits = live = reduce(or_, case.may)
        self.certain_bits = reduce(or_, map(and_, case.may, case.must))
        chosen = [
            n
            for n, column in enumerate(case.unstated_facts)
            if can_fact_change_live_boxes(column, live)
        ]
        self.unstated_facts = tuple(case.unstated_facts[n] for n in chosen)
        self.facet_indices = tuple(
            compiled.facet_indices[column.facet.name] for column in self.unstated_facts
        )
        self.sides = tuple(column.possible_values_as_side_mask for column in self.unstated_facts)
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
            sides = self.compiled.box_index.box_of_single_bit_mask(bit).sides
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

    def _boxes_with_leave_for_every_description(self, index: StanceIndex) -> list[Box]:
        """Where some clause gives leave to every description, as disjoint boxes."""
        boxes = [self.whole_box]
        for number in range(len(self.masks.may)):
            boxes = intersection(
                boxes,
                as_disjoint_boxes(self._boxes_holding_for_description(index.permit_mask, number)),
            )
        return boxes

    def _boxes_without_leave_for_some_description(self, index: StanceIndex) -> list[Box]:
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
        if self.certain_bits & index.deny_mask:
            return Outcome.NOT_PERMITTED
        # Readings that differ in boxes which cannot bite here are one.
        live = self.possible_bits
        key = index.permit_mask & live, index.deny_mask & live
        outcome = self.outcomes.get(key)
        if outcome is None:
            outcome = Outcome.NOT_PERMITTED
            if self._is_permitted_in_some_completion(index):
                refused = self._has_possible_completion_in(
                    self._boxes_holding_for_any_description(index.deny_mask)
                ) or self.is_possibly_without_permit(index)
                outcome = Outcome.UNDETERMINED if refused else Outcome.PERMITTED
            self.outcomes[key] = outcome
        return outcome

    def must_work_from_home_as_outcome(self, index: StanceIndex) -> Outcome:
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
        given = self._boxes_with_leave_for_every_description(index)
        refused = [
            *self._boxes_holding_for_any_description(index.deny_mask),
            *self._boxes_without_leave_for_some_description(index),
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
            met, within = self._bits_of_boxes_overlapping_or_covering(part)
            if not refusing & met and all(giving & bits for bits in within):
                # What helped last is looked at first.
                self.permitted_boxes.insert(0, self.permitted_boxes.pop(place))
                return True
        permitted = self.outside.avoiding_also(
            self._boxes_holding_for_any_description(refusing)
        ).find_box_within(self._boxes_with_leave_for_every_description(index))
        if permitted is None:
            self.masks_without_permit.insert(0, (giving, refusing))
            del self.masks_without_permit[_REMEMBERED:]
        else:
            self.permitted_boxes.insert(0, permitted)
            del self.permitted_boxes[_REMEMBERED:]
        return permitted is not None

    def _bits_of_boxes_overlapping_or_covering(self, permitted_box: Box) -> tuple[int, list[int]]:
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
        if not self.possible_bits & box_bits:
            return False
        if self.certain_bits & box_bits:
            return True
        boxes = self._boxes_holding_for_any_description(box_bits)
        if len(boxes) == 1 and not self.impossible:
            return boxes[0] == self.whole_box
        return not self._has_possible_completion_in([self.whole_box], boxes)

    def holds_in_some_completion(self, box_bits: int) -> bool:
        if not self.impossible or not self.possible_bits & box_bits:
            return self.possible_bits & box_bits != 0
        return self.certain_bits & box_bits != 0 or any(
            map(
                self.outside.has_possible_point_even_if_avoided,
                self._boxes_holding_for_any_description(box_bits),
            )
        )

    def is_certainly_without_permit(self, index: StanceIndex) -> bool:
        return not self._has_possible_completion_in(
            self._boxes_with_leave_for_every_description(index)
        )

    def is_possibly_without_permit(self, index: StanceIndex) -> bool:
        return self._has_possible_completion_in(
            self._boxes_without_leave_for_some_description(index)
        )

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        without = self._boxes_without_leave_for_some_description(index)
        holding = self._boxes_holding_for_any_description(box_bits)
        return self._has_possible_completion_in(intersection(without, holding))

    def decisive_facts_with_fixing_fraction(
        self, index: StanceIndex, required: bool = False
    ) -> Iterator[tuple[UnstatedFact, float]]:
        refusing = self._boxes_holding_for_any_description(index.deny_mask)
        given, refused = self._given_and_refused_boxes(index, required)
        beyond = self.outside.avoiding_also(refusing)
        yes, no = (
            value_masks_of_box_points_lying_outside(given, beyond),
            value_masks_of_box_points_lying_outside(refused, self.outside),
        )
        for place, column in enumerate(self.unstated_facts):
            if (
                find_outside_box_one_facet_from_inside(
                    place, refused, given, beyond, self.impossible
                )
                is not None
            ):
                fixed = self.sides[place] & ~(yes[place] & no[place])
                yield column, fixed.bit_count() / self.sides[place].bit_count()

    def can_boxes_depend_on_fact_alone(self, box_bits: int, fact_name: str) -> bool:
        if not self.possible_bits & box_bits or self.certain_bits & box_bits:
            return False
        union = self._boxes_holding_for_any_description(box_bits)
        return any(
            find_outside_box_one_facet_from_inside(
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
            if self.outside.has_possible_point_even_if_avoided(box)
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
            for box in join_disjoint_boxes_into_fewer(largest)
        )
        # What holds of either of two descriptions is said once.
        return tuple(dict.fromkeys(spelled))
