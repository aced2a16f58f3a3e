"""The clauses and grounds that give a reason for an answer, in a part of a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from asn_wfh.analysis.stated_case_box import StatedCase
from asn_wfh.decision import Ground, Reason
from asn_wfh.kernel.boxes import Box, difference, intersection

__all__ = ["ReasonSource", "ReasonSources", "certain_or_else_possible_reasons"]


class ReasonSource(NamedTuple):
    """A clause or a ground that gives a reason for an answer, and the boxes in which it does.

    `clause_of` is the description that a clause is about, if it is about one alone: the clause
    says nothing where that description is out of the circular's scope.
    """

    reason: Reason
    boxes: list[Box]
    clause_of: int | None


class ReasonSources:
    """All clauses and grounds that may give an answer to a case, in the order of `decide`."""

    def __init__(self, case: StatedCase) -> None:
        """Take a case put to a policy."""
        self.case = case
        self._people = range(len(case.question.descriptions))
        self._index = case.outcome_regions.stance_index
        self._boxes_of_mask = case.outcome_regions.box_index.boxes_of_mask

    def sources_in_box(self, box: Box, permitted: bool) -> list[ReasonSource]:
        """The sources of an answer somewhere in a box, each with its possible part of the box."""
        return [
            ReasonSource(source.reason, part, source.clause_of)
            for source in (self._permit_sources if permitted else self._refusal_sources)
            if (part := self.case.boxes_with_possible_case(intersection([box], source.boxes)))
        ]

    @cached_property
    def _permit_sources(self) -> list[ReasonSource]:
        """The clauses that give leave."""
        return [
            ReasonSource(c.reason, self._case_boxes_of_mask_per_description(c.bits), None)
            for c in self._index.permit_citations
        ]

    @cached_property
    def _refusal_sources(self) -> list[ReasonSource]:
        """The grounds and clauses that refuse, and what is wanting where nothing gives leave."""
        index, boxes_of = self._index, self._boxes_of_mask
        sources = [
            ReasonSource(
                self._with_day_off_name(c.reason),
                self._case_boxes_of_mask_per_description(c.bits),
                None,
            )
            for _, citations in index.grounds
            for c in citations
        ]
        without = self.case.outcome_regions.boxes_no_clause_permits
        for citation in index.act_citations:
            boxes = intersection(boxes_of(citation.bits), without)
            sources += self._source_per_description(citation.reason, boxes)
        if_acts = list(boxes_of(index.mask_of_boxes_permitted_if_acts_given))
        sources += self._source_per_description(
            index.no_permit_reason, difference(without, if_acts)
        )
        for citation in index.denial_citations:
            sources += self._source_per_description(citation.reason, boxes_of(citation.bits))
        return sources

    def _case_boxes_of_mask_per_description(self, mask: int) -> list[Box]:
        """The boxes of some bits as boxes of the case, about one description after the other."""
        return [
            self.case.policy_box_as_case_box(box, n)
            for n in self._people
            for box in self._boxes_of_mask(mask)
        ]

    def _source_per_description(
        self, reason: Reason, boxes: Iterable[Box]
    ) -> Iterator[ReasonSource]:
        """A reason that is about one description alone, for each of them."""
        every = list(boxes)
        for n in self._people:
            yield ReasonSource(
                reason, [self.case.policy_box_as_case_box(box, n) for box in every], n
            )

    def _with_day_off_name(self, reason: Reason) -> Reason:
        """A reason about a day off, with the name of the day, as `decide` gives it."""
        if reason.effect != Ground.NOT_A_WORKING_DAY.value or reason.why == "weekend":
            return reason
        return replace(reason, values=(("name", self.case.day.name),))

    @cached_property
    def out_of_scope_boxes(self) -> list[Box]:
        """The cases out of the circular's scope, per description in turn."""
        return self._case_boxes_of_mask_per_description(self._index.out_of_scope_mask)

    def sources_of_descriptions_in_scope(
        self, sources: Sequence[ReasonSource], box: Box
    ) -> list[ReasonSource]:
        """The sources without the clauses about a description that a box has out of scope."""
        each = len(self.out_of_scope_boxes) // len(self._people)
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
