"""One case as a box: a side per fact with the values it may have.

The points of the box are the completions of the case: every unknown fact has one of its values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from asn_wfh.analysis.outcome_regions import OutcomeRegions, outcome_regions_of
from asn_wfh.case import Case
from asn_wfh.decision import Outcome
from asn_wfh.engine.case_box import possible_values_or_none_if_every_value
from asn_wfh.engine.checked_case import CheckedCase, Stance, checked_case
from asn_wfh.kernel.boxes import Box, Facet, as_disjoint_boxes, difference, intersection
from asn_wfh.kernel.search_outside_boxes import MAX_STEPS, Allowance, Outside
from asn_wfh.kernel.what_impossible_boxes_leave_possible import narrowed_to_possible_values
from asn_wfh.law.vocabulary import PERSON_FACETS, UNSTATED
from asn_wfh.law.workdays import Day

__all__ = [
    "DEFAULTS",
    "Slot",
    "StatedCase",
    "stated_case",
]

DEFAULTS = {"employer": "own", "recalled": "tidak", "absent": "hadir"}
"""What `decide` takes a fact to be where it is left out; any other fact is then unknown."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A fact of one description of the person (counted from 0), or of the day (None)."""

    facet: Facet
    facet_index: int
    description: int | None

    @property
    def fact(self) -> str:
        """The name of the fact."""
        return self.facet.name


class BoxesExcept(NamedTuple):
    """A set of cases as some boxes, without what lies in any of the excluded ones."""

    boxes: list[Box]
    excluded: list[Box]


class StatedCase:
    """A case put to a policy, as a box: one value of each stated fact, else all of them.

    `slots` names the sides of `case_box`.  Several descriptions of one person have a side each for
    every fact of the person.  A fact of which the stated ones leave one value counts as stated.
    `impossible` are the boxes that ties forbid.
    """

    def __init__(self, question: CheckedCase) -> None:
        """Lay out the facts of a case put to a policy."""
        self.question = question
        self.allowance = Allowance(MAX_STEPS)
        self.outcome_regions: OutcomeRegions = outcome_regions_of(question.policy)
        self.day: Day = question.day
        self.stated = question.day_facts
        facets = list(enumerate(self.outcome_regions.space.facets))
        people = self._description_indices = range(len(question.descriptions))
        self.slots: tuple[Slot, ...] = (
            *(Slot(f, p, n) for n in people for p, f in facets if f.name in PERSON_FACETS),
            *(Slot(f, p, None) for p, f in facets if f.name not in PERSON_FACETS),
        )
        self.impossible = [
            self.policy_box_as_case_box(box, n)
            for n in people
            for box in self.outcome_regions.space.impossible
        ]
        stated = Box(tuple(slot.facet.mask(self._possible_values(slot)) for slot in self.slots))
        left = narrowed_to_possible_values(stated, self.impossible).sides
        self.case_box = Box(
            tuple(
                side if side.bit_count() == 1 else whole
                for side, whole in zip(left, stated.sides, strict=True)
            )
        )

    def _possible_values(self, slot: Slot) -> Sequence[str]:
        """The values that a fact may have."""
        name = slot.fact
        who = self.question.descriptions[slot.description or 0]
        values = possible_values_or_none_if_every_value(self.question, who, name)
        return slot.facet.values if values is None else values

    def moved_to_date(self, day: date) -> StatedCase:
        """The same case on another date; what was stated of an open date stays behind."""
        moved = StatedCase(self.question.on_date(day))
        moved.allowance = self.allowance
        return moved

    def with_unstated_fact_opened_to_all_values(self, slot_index: int) -> StatedCase:
        """The same case with one unknown fact open to every value, where it is not yet."""
        facet, fact = self.slots[slot_index].facet, self.slots[slot_index].fact
        if fact not in UNSTATED or self.case_box.sides[slot_index] == facet.whole_mask:
            return self
        opened = copy(self)
        opened.case_box = self.case_box.with_side(slot_index, facet.whole_mask)
        return opened

    def has_single_value(self, slot_index: int) -> bool:
        """Whether a fact can have one value only."""
        return self.case_box.sides[slot_index].bit_count() == 1

    def policy_box_as_case_box(self, policy_box: Box, description_index: int) -> Box:
        """A box of the policy's space as a box of this case, about one description alone."""
        sides = policy_box.sides
        if len(self.question.descriptions) == 1:
            return policy_box
        return Box(
            tuple(
                [
                    sides[slot.facet_index]
                    if slot.description in (None, description_index)
                    else slot.facet.whole_mask
                    for slot in self.slots
                ]
            )
        )

    def _policy_boxes_as_case_boxes_within(
        self, policy_boxes: Iterable[Box], bounds: Box, description_index: int
    ) -> list[Box]:
        """Boxes of the policy's space as boxes of this case, cut to some bounds."""
        return intersection(
            [bounds], [self.policy_box_as_case_box(box, description_index) for box in policy_boxes]
        )

    def boxes_permitted_to_every_description(
        self, bounds: Box, description_indices: Iterable[int] | None = None
    ) -> list[Box]:
        """The part of a box in which a clause permits every description, as disjoint boxes."""
        boxes = [bounds]
        for number in (
            self._description_indices if description_indices is None else description_indices
        ):
            boxes = intersection(
                boxes,
                as_disjoint_boxes(
                    self._policy_boxes_as_case_boxes_within(
                        self.outcome_regions.boxes_some_clause_permits, bounds, number
                    )
                ),
            )
        return boxes

    def not_permitted_boxes_within(self, bounds: Box) -> list[Box]:
        """The part of a box that is refused, possible or not, as boxes that may overlap.

        Only clauses that meet the box are looked at: the more is stated, the less is to be done.
        """
        without_permit = (
            box
            for n in self._description_indices
            for box in difference(
                [bounds],
                self._policy_boxes_as_case_boxes_within(
                    self.outcome_regions.boxes_some_clause_permits, bounds, n
                ),
            )
        )
        return [
            *self._denial_or_ground_boxes_within(bounds, self._description_indices),
            *without_permit,
        ]

    def required_wfh_boxes_within(self, bounds: Box) -> list[Box]:
        """The part of a box in which a clause orders work from home, of any description."""
        return [
            box
            for n in self._description_indices
            for box in self._policy_boxes_as_case_boxes_within(
                self.outcome_regions.boxes_some_clause_orders, bounds, n
            )
        ]

    def _denial_or_ground_boxes_within(
        self, bounds: Box, description_indices: Iterable[int]
    ) -> list[Box]:
        """The part of a box in which a clause or a ground refuses one of some descriptions."""
        return [
            box
            for n in description_indices
            for box in self._policy_boxes_as_case_boxes_within(
                self.outcome_regions.denial_or_ground_boxes, bounds, n
            )
        ]

    def boxes_with_outcome(
        self, bounds: Box, permitted: bool, description_indices: Sequence[int] | None = None
    ) -> BoxesExcept:
        """The part of a box that has an answer, as some boxes without the excluded ones.

        The part may hold impossible cases.  `description_indices` limits it to these
        descriptions: what is permitted as far as they go.
        """
        if not permitted:
            return BoxesExcept(self.not_permitted_boxes_within(bounds), [])
        description_indices = (
            self._description_indices if description_indices is None else description_indices
        )
        return BoxesExcept(
            self.boxes_permitted_to_every_description(bounds, description_indices),
            self._denial_or_ground_boxes_within(bounds, description_indices),
        )

    def certain_outcome(self) -> Outcome:
        """The certain answer: that of every possible completion, or undetermined if two differ."""
        refusing = self._denial_or_ground_boxes_within(self.case_box, self._description_indices)
        permitted = self.possible_case_search.avoiding_also(refusing).find_box_within(
            self.boxes_permitted_to_every_description(self.case_box)
        )
        refused = self.possible_case_search.find_box_within(
            self.not_permitted_boxes_within(self.case_box)
        )
        if permitted is None:
            return Outcome.NOT_PERMITTED
        return Outcome.PERMITTED if refused is None else Outcome.UNDETERMINED

    @cached_property
    def possible_case_search(self) -> Outside:
        """The search for a possible case of a box."""
        whole = Box(tuple([slot.facet.whole_mask for slot in self.slots]))
        return Outside((), whole, self.allowance, impossible=self.impossible)

    def boxes_with_possible_case(self, boxes: Iterable[Box]) -> list[Box]:
        """Those of some boxes that contain a possible case."""
        return [
            box
            for box in boxes
            if self.possible_case_search.has_possible_point_even_if_avoided(box)
        ]


def stated_case(policy: object, case: Case, *, stance: Stance | None = None) -> StatedCase:
    """A case as `decide` takes it; FactError where it cannot be put to the policy."""
    return StatedCase(checked_case(policy, case, stance))
