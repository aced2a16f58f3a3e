"""One case as a box: a side per fact with the values it may have, and what decides in a part of it.

The points of the box are the completions of the case: every unknown fact has one of its values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from asn_wfh.analysis.outcome_regions import OutcomeRegions, outcome_regions_of
from asn_wfh.case import Case
from asn_wfh.decision import Ground, Outcome, Reason
from asn_wfh.engine.case_box import possible_values
from asn_wfh.engine.checked_case import CheckedCase, Stance, checked_case
from asn_wfh.kernel.boxes import Box, Facet, as_disjoint_boxes, difference, intersection
from asn_wfh.kernel.impossible_boxes import narrowed_to_possible_values
from asn_wfh.kernel.search_outside_boxes import MAX_STEPS, Allowance, Outside
from asn_wfh.law.vocabulary import PERSON_FACETS, UNSTATED
from asn_wfh.law.workdays import Day

__all__ = [
    "DEFAULTS",
    "ReasonSource",
    "Slot",
    "StatedCase",
    "certain_or_else_possible_reasons",
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


class ReasonSource(NamedTuple):
    """A clause or a ground that gives a reason for an answer, and the boxes in which it does.

    `clause_of` is the description that a clause is about, if it is about one alone: the clause
    says nothing where that description is out of the circular's scope.
    """

    reason: Reason
    boxes: list[Box]
    clause_of: int | None


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
        values = possible_values(self.question, who, name)
        return slot.facet.values if values is None else values

    def moved_to_date(self, day: date) -> StatedCase:
        """The same case on another date; what was stated of an open date stays behind."""
        moved = StatedCase(self.question.on_date(day))
        moved.allowance = self.allowance
        return moved

    def opened_to_all_values(self, slot_index: int) -> StatedCase:
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

    def permit_boxes_within(
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

    def ordered_boxes_within(self, bounds: Box) -> list[Box]:
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
            self.permit_boxes_within(bounds, description_indices),
            self._denial_or_ground_boxes_within(bounds, description_indices),
        )

    def certain_outcome(self) -> Outcome:
        """The certain answer: that of every possible completion, or undetermined if two differ."""
        refusing = self._denial_or_ground_boxes_within(self.case_box, self._description_indices)
        permitted = self.possible_case_search.avoiding_also(refusing).find_box_within(
            self.permit_boxes_within(self.case_box)
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
        return [box for box in boxes if self.possible_case_search.has_possible_point(box)]

    @cached_property
    def reason_sources_by_permitted(self) -> dict[bool, list[ReasonSource]]:
        """All clauses and grounds that may give an answer, per answer, in the order of `decide`."""
        index, boxes_of = (
            self.outcome_regions.stance_index,
            self.outcome_regions.box_index.boxes_of_mask,
        )
        people = range(len(self.question.descriptions))

        def lifted_boxes(bits: int) -> list[Box]:
            return [self.policy_box_as_case_box(box, n) for n in people for box in boxes_of(bits)]

        def each(reason: Reason, boxes: Iterable[Box]) -> Iterator[ReasonSource]:
            every = list(boxes)
            for n in people:
                yield ReasonSource(
                    reason, [self.policy_box_as_case_box(box, n) for box in every], n
                )

        permits = [
            ReasonSource(c.reason, lifted_boxes(c.bits), None) for c in index.permit_citations
        ]
        refusing = [
            ReasonSource(self._with_day_off_name(c.reason), lifted_boxes(c.bits), None)
            for _, citations in index.grounds
            for c in citations
        ]
        without = self.outcome_regions.boxes_without_permit
        for citation in index.act_citations:
            refusing += each(citation.reason, intersection(boxes_of(citation.bits), without))
        if_acts = list(boxes_of(index.permit_if_acts_mask))
        refusing += each(index.no_permit_reason, difference(without, if_acts))
        for citation in index.denial_citations:
            refusing += each(citation.reason, boxes_of(citation.bits))
        return {True: permits, False: refusing}

    def _with_day_off_name(self, reason: Reason) -> Reason:
        """A reason about a day off, with the name of the day, as `decide` gives it."""
        if reason.effect != Ground.NOT_A_WORKING_DAY.value or reason.why == "weekend":
            return reason
        return replace(reason, values=(("name", self.day.name),))

    def reason_sources_within(self, box: Box, permitted: bool) -> list[ReasonSource]:
        """The sources of an answer somewhere in a box, each with its possible part of the box."""
        return [
            ReasonSource(source.reason, part, source.clause_of)
            for source in self.reason_sources_by_permitted[permitted]
            if (part := self.boxes_with_possible_case(intersection([box], source.boxes)))
        ]

    @cached_property
    def out_of_scope_boxes(self) -> list[Box]:
        """The cases out of the circular's scope, per description in turn."""
        boxes = list(
            self.outcome_regions.box_index.boxes_of_mask(
                self.outcome_regions.stance_index.out_of_scope_mask
            )
        )
        return [
            self.policy_box_as_case_box(box, n)
            for n in range(len(self.question.descriptions))
            for box in boxes
        ]

    def sources_in_scope(self, sources: Sequence[ReasonSource], box: Box) -> list[ReasonSource]:
        """The sources without the clauses about a description that a box has out of scope."""
        each = len(self.out_of_scope_boxes) // len(self.question.descriptions)
        out = {
            n // each for n, far in enumerate(self.out_of_scope_boxes) if box.intersection_with(far)
        }
        return [source for source in sources if source.clause_of not in out]


def certain_or_else_possible_reasons(
    case: StatedCase, sources: Iterable[ReasonSource], box: Box
) -> tuple[Reason, ...]:
    """The reasons that hold in every possible case of a box; where none does, all that may."""
    regions: dict[Reason, list[Box]] = {}
    for source in sources:
        part = case.boxes_with_possible_case(intersection([box], source.boxes))
        if part:
            regions.setdefault(source.reason, []).extend(part)
    always, parts = list[Reason](), list[Box]()
    for reason, boxes in regions.items():
        if any(not any(one.overlaps(part) for one in boxes) for part in parts):
            continue
        without = (
            None
            if box in boxes
            else case.possible_case_search.avoiding_also(boxes).find_box_within([box])
        )
        if without is None:
            always.append(reason)
        else:
            # Where one reason does not hold, most others do not either.
            parts.append(without)
    return tuple(always or regions)


def stated_case(policy: object, case: Case, *, stance: Stance | None = None) -> StatedCase:
    """A case as `decide` takes it; FactError where it cannot be put to the policy."""
    return StatedCase(checked_case(policy, case, stance))
