"""One policy in the common space: where each of its clauses applies on the days compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from asn_wfh.analysis.outcome_regions import outcome_regions_of
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.decision import Ground, Reason
from asn_wfh.engine.index import Citation, Obligation
from asn_wfh.engine.provision_boxes import ProvisionBoxes, provision_boxes
from asn_wfh.kernel.search import covers
from asn_wfh.kernel.space import Box, as_disjoint_boxes, difference, intersection, merge

__all__ = ["ClauseRegion", "PolicyRegions"]

COVERS = "not_covered_group"
"""Why whoever the circular is not about gets no leave from it."""


@dataclass(frozen=True, slots=True)
class ClauseRegion:
    """A clause, or a built-in ground, and the boxes of the common space to which it applies.

    `boxes` are cut to the days compared; `words` are the boxes as the words of the clause give
    them, on any day.
    """

    reason: Reason
    boxes: list[Box]
    words: list[Box]


class PolicyRegions:
    """Where the clauses of one policy apply in the common space, and whom it permits.

    Whether the policy is in force on the date compared stands apart in `in_force`: every region
    is made as though it were.  Each region is made when it is first asked for.
    """

    def __init__(self, field: CommonSpace, number: int) -> None:
        """Look at the policy that has this number in the common space."""
        self.field = field
        self.number = number
        self.policy = field.policies[number]
        self.label = field.labels[number]
        outcomes = outcome_regions_of(self.policy)
        self.box_index, self.stance_index = outcomes.box_index, outcomes.stance_index

    @cached_property
    def permits(self) -> list[ClauseRegion]:
        """The clauses that give leave."""
        return self._clauses(self.stance_index.permit_citations)

    @cached_property
    def denials(self) -> list[ClauseRegion]:
        """The clauses that take leave away."""
        return self._clauses(self.stance_index.denial_citations)

    @cached_property
    def grounds(self) -> list[ClauseRegion]:
        """The built-in grounds for refusing, but for the dates in force."""
        return self._clauses(
            citation
            for ground, citations in self.stance_index.grounds
            if ground is not Ground.NOT_IN_FORCE
            for citation in citations
        )

    @cached_property
    def not_in_force(self) -> Reason | None:
        """The ground that the policy is not in force on the date compared; None where it is."""
        clauses = self._clauses(
            citation
            for ground, citations in self.stance_index.grounds
            if ground is Ground.NOT_IN_FORCE
            for citation in citations
        )
        return next((clause.reason for clause in clauses if clause.boxes), None)

    @property
    def in_force(self) -> bool:
        """Whether the policy is in force on the days compared."""
        return self.not_in_force is None

    @cached_property
    def opening(self) -> ClauseRegion:
        """Whom the circular is not about, cited by where it says so."""
        (region,) = (clause for clause in self.grounds if clause.reason.why == COVERS)
        reason = Reason(str(self.policy.covers.at), None, "covers", COVERS)
        return replace(region, reason=reason)

    @property
    def uncovered(self) -> list[Box]:
        """The cases of those whom the circular is not about."""
        return self.opening.boxes

    @cached_property
    def permit_boxes(self) -> list[Box]:
        """Where some clause gives leave; the boxes may overlap."""
        return [box for clause in self.permits for box in clause.boxes]

    @cached_property
    def denial_boxes(self) -> list[Box]:
        """Where a ground or a clause takes leave away; the boxes may overlap."""
        return [box for clause in (*self.grounds, *self.denials) for box in clause.boxes]

    @cached_property
    def permitted(self) -> list[Box]:
        """The cases that are permitted where the policy is in force, as disjoint boxes."""
        return merge(difference(as_disjoint_boxes(self.permit_boxes), self.denial_boxes))

    @cached_property
    def provisions(self) -> tuple[ProvisionBoxes, ...]:
        """Where each provision applies, in the policy's own cases, in printed order."""
        return provision_boxes(self.policy)

    @cached_property
    def duties(self) -> list[tuple[Obligation, list[Box]]]:
        """The personal duties, each with those on whom it falls if they work from home."""
        boxes_of = self.box_index.boxes_of_mask
        return [(duty, self.wide(boxes_of(duty.bits))) for duty in self.stance_index.duties]

    def reasons(self, box: Box) -> tuple[Reason, ...]:
        """All reasons that `decide` may give in a box with one outcome, in its order."""
        if self.not_in_force is not None:
            return (self.not_in_force,)
        if self.field.possible(intersection([box], self.permitted)):
            return tuple(self._applying(self.permits, box))
        grounds = [*self._applying(self.grounds, box)]
        if not covers([*self.permit_boxes, *self.field.space.impossible], box):
            grounds.append(self.stance_index.no_permit_reason)
        return (*grounds, *self._applying(self.denials, box))

    def wide(self, boxes: Iterable[Box]) -> list[Box]:
        """Boxes of the policy's own cases in the common space, cut to the days compared."""
        return intersection(self._on_any_day(boxes), self.field.days)

    def _on_any_day(self, boxes: Iterable[Box]) -> list[Box]:
        place, whole = self.field.places[self.number], self.field.space.whole_box
        return [wide for box in boxes if (wide := place.wide(box, whole)) is not None]

    def _clauses(self, citations: Iterable[Citation]) -> list[ClauseRegion]:
        """Where each of some cited clauses applies."""
        cited = (
            (c.reason, self._on_any_day(self.box_index.boxes_of_mask(c.bits))) for c in citations
        )
        return [
            ClauseRegion(reason, intersection(words, self.field.days), words)
            for reason, words in cited
        ]

    def _applying(self, clauses: Iterable[ClauseRegion], box: Box) -> Iterator[Reason]:
        """The reasons of the clauses that apply to some possible case of a box."""
        possible = self.field.possible
        return (c.reason for c in clauses if possible(intersection([box], c.boxes)))
