"""From one case to another outcome: which facts must move, and to which values.

A set of facts leads to the outcome if some new values of them give it in every completion of the
other facts.  It is found from the other side: each completion with another outcome rules out the
box of new values from which it can be reached.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import product
from math import prod

from asn_wfh.analysis.reason_sources import (
    ReasonSource,
    ReasonSources,
    certain_or_else_possible_reasons,
)
from asn_wfh.analysis.stated_case_box import StatedCase
from asn_wfh.decision import Reason
from asn_wfh.engine.checked_case import OPEN_DAY
from asn_wfh.kernel.boxes import (
    MAX_BOXES,
    Box,
    difference,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.kernel.minimal_sets_for_which_predicate_holds import minimal_and_hitting_sets
from asn_wfh.kernel.search_outside_boxes import Outside, find_box_outside
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["CounterfactualSearch"]

SlotIndices = frozenset[int]


class _OtherOutcome:
    """The cases with the other answer (`boxes` without `others`), and which moves end there.

    `ruled_out` has boxes of moves, each with the facts that must move to come into it.  It begins
    with the impossible cases, and grows by each box that turns out to have the other answer, so
    that the cases of that answer need never be listed.
    """

    def __init__(self, case: StatedCase, reach: Box, boxes: list[Box], others: list[Box]) -> None:
        self.here = case.case_box.sides
        self.boxes = boxes
        impossible = intersection([reach], case.impossible)
        self.outside = Outside([*others, *impossible], reach, case.allowance)
        self.always_cut = others
        # A move into a box that narrows no fact which is not known is impossible itself.
        unknown = [place for place, here in enumerate(self.here) if here & (here - 1)]
        self.may_cut = [
            other
            for other in impossible
            if any(self.here[place] & ~other.sides[place] for place in unknown)
        ]
        self.ruled_out: list[tuple[SlotIndices, Box]] = [
            (frozenset(p for p, side in enumerate(box.sides) if self.here[p] & ~side), box)
            for box in case.impossible
        ]

    def boxes_no_move_of_slots_may_end_in(self, moved_slots: SlotIndices) -> list[Box]:
        """The boxes in which a move of some facts must not end, as far as they are known."""
        return [box for missed, box in self.ruled_out if missed <= moved_slots]

    def find_other_outcome_box_and_rule_it_out(
        self, box: Box, movable_slots: Collection[int]
    ) -> Box | None:
        """A part of a box whose moves leave a completion with the other answer, or None.

        It is as wide as possible over the facts that may move, so that few are needed.
        """
        part = self.outside.find_box_within(intersection([box], self.boxes))
        if part is None:
            return None
        whole = next(one for one in self.boxes if one.contains(part))
        sides = list(part.sides)
        free = [place for place in range(len(sides)) if place not in movable_slots]
        cutting = [
            *self.always_cut,
            # A move into one of these leaves completions that are possible, or it does not.
            *(
                other
                for other in self.may_cut
                if not any(sides[place] & ~other.sides[place] for place in free)
            ),
        ]
        for place in movable_slots:
            sides[place] = whole.sides[place]
            for other in cutting:
                if other.overlaps(Box(tuple(sides))):
                    sides[place] &= ~other.sides[place]
        wide = Box(tuple(sides))
        missed = frozenset(p for p, side in enumerate(sides) if not side & self.here[p])
        self.ruled_out.append((missed, wide))
        return wide


class CounterfactualSearch:
    """The changes of some facts of a case that give one outcome in every completion.

    `movable_slots` are the facts that may move.  A known fact moves to another value; an unknown
    one is stated by its move.  Facts that do not move stay as they are, known or unknown.
    """

    def __init__(self, case: StatedCase, permitted: bool, movable_slots: Collection[int]) -> None:
        """Take a case and the outcome that is wanted of it."""
        self.case = case
        self.permitted = permitted
        self.movable_slots = sorted(movable_slots)
        self._reason_sources = ReasonSources(case)

    def _case_box_with_moves_open(self, slot_indices: Collection[int]) -> Box:
        """The case with some facts opened to all that they can move to."""
        sides = list(self.case.case_box.sides)
        for place in slot_indices:
            slot = self.case.slots[place]
            sides[place] = slot.facet.whole_mask
            if slot.fact in OPEN_DAY:
                sides[place] = slot.facet.mask(getattr(self.case.day, slot.fact))
        return Box(tuple(sides))

    @cached_property
    def _other_outcome_parts_avoiding_one_is_enough(self) -> list[_OtherOutcome]:
        """The cases without the outcome, in parts: a move gives it if it avoids one part entirely.

        A person is refused as soon as one description of them is, so each description is a part.
        An unknown fact of the day may refuse now one, now another: then all of them together are
        one more part.
        """
        reach = self._case_box_with_moves_open(self.movable_slots)
        if not self.permitted and len(people := range(len(self.case.question.descriptions))) > 1:
            alone = [self.case.boxes_with_outcome(reach, True, [number]) for number in people]
            open_days = [
                place
                for place, slot in enumerate(self.case.slots)
                if slot.description is None and not self.case.has_single_value(place)
            ]
            narrowed = (
                box.sides[place] != reach.sides[place]
                for pair in alone
                for boxes in pair
                for box in boxes
                for place in open_days
            )
            if not any(narrowed):
                return [_OtherOutcome(self.case, reach, *pair) for pair in alone]
            together = self.case.boxes_with_outcome(reach, permitted=True)
            return [_OtherOutcome(self.case, reach, *pair) for pair in (*alone, together)]
        return [
            _OtherOutcome(
                self.case, reach, *self.case.boxes_with_outcome(reach, not self.permitted)
            )
        ]

    def _box_projected_to_slots(self, box: Box, slot_indices: Sequence[int]) -> Box:
        """A box over some facts alone."""
        return Box(tuple([box.sides[place] for place in slot_indices]))

    def _case_box_with_sides_of(self, projected_box: Box, slot_indices: Sequence[int]) -> Box:
        """The case with a box over some facts put in its place."""
        sides = list(self.case.case_box.sides)
        for place, side in zip(slot_indices, projected_box.sides, strict=True):
            sides[place] = side
        return Box(tuple(sides))

    def _projected_boxes_no_move_may_end_in(
        self, other: _OtherOutcome, slot_indices: Sequence[int]
    ) -> list[Box]:
        boxes = other.boxes_no_move_of_slots_may_end_in(frozenset(slot_indices))
        return list(dict.fromkeys(self._box_projected_to_slots(box, slot_indices) for box in boxes))

    def can_reach_outcome_by_moving(self, slot_indices: Collection[int]) -> bool:
        """Whether some new values of just these facts give the outcome in every completion."""
        order = sorted(slot_indices)
        whole = self._box_projected_to_slots(self._case_box_with_moves_open(slot_indices), order)
        for other in self._other_outcome_parts_avoiding_one_is_enough:
            ruled_out = self._projected_boxes_no_move_may_end_in(other, order)
            while (part := find_box_outside([whole], ruled_out, self.case.allowance)) is not None:
                bad = other.find_other_outcome_box_and_rule_it_out(
                    self._case_box_with_sides_of(part, order), self.movable_slots
                )
                if bad is None:
                    return True
                ruled_out.append(self._box_projected_to_slots(bad, order))
        return False

    def boxes_reaching_outcome(self, slot_indices: SlotIndices) -> list[Box]:
        """The new values of just these facts that give the outcome, as disjoint boxes."""
        order, good = sorted(slot_indices), list[Box]()
        whole = self._box_projected_to_slots(self._case_box_with_moves_open(slot_indices), order)
        for other in self._other_outcome_parts_avoiding_one_is_enough:
            ahead = difference(
                [whole], [*self._projected_boxes_no_move_may_end_in(other, order), *good]
            )
            while ahead:
                box = ahead.pop()
                bad = other.find_other_outcome_box_and_rule_it_out(
                    self._case_box_with_sides_of(box, order), self.movable_slots
                )
                if bad is None:
                    good.append(box)
                else:
                    ahead = difference([*ahead, box], [self._box_projected_to_slots(bad, order)])
        return [
            self._case_box_with_sides_of(box, order)
            for box in join_disjoint_boxes_into_fewer(sorted(good, key=lambda one: one.sides))
        ]

    def smallest_slot_sets_reaching_outcome(self) -> list[SlotIndices]:
        """Every smallest set of facts whose move gives the outcome, fewest facts first."""
        return minimal_and_hitting_sets(self.movable_slots, self.can_reach_outcome_by_moving)[0]

    def boxes_reaching_outcome_with_reasons(
        self, slot_indices: SlotIndices
    ) -> Iterator[tuple[Box, tuple[Reason, ...]]]:
        """The new values of the facts, as boxes in each of which the same clauses decide."""
        cells: dict[tuple[Reason, ...], list[Box]] = {}
        for box in self.boxes_reaching_outcome(slot_indices):
            sources = self._reason_sources.sources_in_box(box, self.permitted)
            for cell in self._cut_where_sources_differ(box, slot_indices, sources):
                reasons = certain_or_else_possible_reasons(
                    self.case,
                    self._reason_sources.sources_of_descriptions_in_scope(sources, cell),
                    cell,
                )
                cells.setdefault(reasons, []).append(cell)
        for reasons, boxes in cells.items():
            for box in join_disjoint_boxes_into_fewer(boxes):
                yield box, reasons

    def _cut_where_sources_differ(
        self, box: Box, slot_indices: SlotIndices, sources: list[ReasonSource]
    ) -> Iterator[Box]:
        """A box cut into cells: wherever a clause that may decide tells two values apart."""
        borders = [box for source in sources for box in source.boxes]
        borders += [*self._reason_sources.out_of_scope_boxes, *self.case.impossible]
        sides: list[list[int]] = []
        for place, side in enumerate(box.sides):
            classes: dict[tuple[int, ...], int] = {}
            if place not in slot_indices:
                classes[()] = side
            for value in range(side.bit_length() if place in slot_indices else 0):
                if side >> value & 1:
                    key = tuple([each.sides[place] >> value & 1 for each in borders])
                    classes[key] = classes.get(key, 0) | 1 << value
            sides.append(list(classes.values()))
        if (cells := prod(map(len, sides))) > MAX_BOXES:
            raise FactError([Fault.of("too_many_boxes", count=cells, limit=MAX_BOXES)])
        return map(Box, product(*sides))
