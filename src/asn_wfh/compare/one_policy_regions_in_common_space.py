"""One policy in the common space: where each of its clauses applies on the days compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from asn_wfh.analysis.outcome_regions import outcome_regions_of
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.decision import Ground, Reason
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import Citation, Obligation
from asn_wfh.kernel.boxes import (
    Box,
    as_disjoint_boxes,
    difference,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.kernel.search_outside_boxes import covers
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.policy.provision_boxes import ProvisionBoxes, is_provision_named, provision_boxes
from asn_wfh.rules import Rule

__all__ = ["PolicyRegions", "ReasonRegion"]

COVERS = "not_covered_group"
"""Why whoever the circular is not about is not permitted by it."""


@dataclass(frozen=True, slots=True)
class ReasonRegion:
    """A clause, or a built-in ground, and the boxes of the common space to which it applies.

    `boxes` are cut to the days compared; `boxes_on_any_day` are the boxes as the words of
    the clause give them.
    """

    reason: Reason
    boxes: list[Box]
    boxes_on_any_day: list[Box]


class PolicyRegions:
    """Where the clauses of one policy apply in the common space, and whom it permits.

    Whether the policy is in force on the date compared stands apart in `is_in_force`: every region
    is made as though it were.  Each region is made when it is first asked for.
    """

    def __init__(self, common: CommonSpace, number: int) -> None:
        """Look at the policy that has this number in the common space."""
        self.common = common
        self.number = number
        self.policy = common.policies[number]
        self.label = common.labels[number]
        outcomes = outcome_regions_of(self.policy)
        self.box_index, self.stance_index = outcomes.box_index, outcomes.stance_index

    @cached_property
    def permit_clauses(self) -> list[ReasonRegion]:
        """The clauses that permit, each with where it applies."""
        return self._regions_of_citations(self.stance_index.permit_citations)

    @cached_property
    def clauses_requiring_work_from_home(self) -> list[ReasonRegion]:
        """The clauses that order work from home, each with where it applies."""
        return self._regions_of_citations(self.stance_index.require_citations)

    @cached_property
    def boxes_where_wfh_is_required(self) -> list[Box]:
        """The cases that must work from home, and not only may, as disjoint boxes."""
        ordered = [box for clause in self.clauses_requiring_work_from_home for box in clause.boxes]
        return join_disjoint_boxes_into_fewer(
            intersection(self.permitted_boxes, as_disjoint_boxes(ordered))
        )

    @cached_property
    def denial_clauses(self) -> list[ReasonRegion]:
        """The clauses that deny, each with where it applies."""
        return self._regions_of_citations(self.stance_index.denial_citations)

    @cached_property
    def regions_of_built_in_denial_grounds(self) -> list[ReasonRegion]:
        """The built-in grounds for denying, but for the dates in force, with where each applies."""
        return self._regions_of_citations(
            citation
            for ground, citations in self.stance_index.grounds
            if ground is not Ground.NOT_IN_FORCE
            for citation in citations
        )

    @cached_property
    def reason_not_in_force(self) -> Reason | None:
        """The reason that the policy is not in force on the date compared; None where it is."""
        clauses = self._regions_of_citations(
            citation
            for ground, citations in self.stance_index.grounds
            if ground is Ground.NOT_IN_FORCE
            for citation in citations
        )
        return next((clause.reason for clause in clauses if clause.boxes), None)

    @property
    def is_in_force(self) -> bool:
        """Whether the policy is in force on the days compared."""
        return self.reason_not_in_force is None

    @cached_property
    def uncovered_region(self) -> ReasonRegion:
        """Whom the circular is not about, under the clause that says whom it is about."""
        (region,) = (
            clause
            for clause in self.regions_of_built_in_denial_grounds
            if clause.reason.why == COVERS
        )
        reason = Reason(str(self.policy.covers.at), None, "covers", COVERS)
        return replace(region, reason=reason)

    @property
    def uncovered_boxes(self) -> list[Box]:
        """The cases of those whom the circular is not about."""
        return self.uncovered_region.boxes

    @cached_property
    def permit_clause_boxes(self) -> list[Box]:
        """Where some clause permits, whatever denies there; the boxes may overlap."""
        return [box for clause in self.permit_clauses for box in clause.boxes]

    @cached_property
    def denial_or_ground_boxes(self) -> list[Box]:
        """Where a ground or a clause denies; the boxes may overlap."""
        return [
            box
            for clause in (*self.regions_of_built_in_denial_grounds, *self.denial_clauses)
            for box in clause.boxes
        ]

    @cached_property
    def permitted_boxes(self) -> list[Box]:
        """The cases that are permitted where the policy is in force, as disjoint boxes."""
        return join_disjoint_boxes_into_fewer(
            difference(as_disjoint_boxes(self.permit_clause_boxes), self.denial_or_ground_boxes)
        )

    @cached_property
    def provision_boxes_in_policy_space(self) -> tuple[ProvisionBoxes, ...]:
        """Where each provision applies, in the policy's own cases, in printed order."""
        return provision_boxes(self.policy)

    def labels_of_exempting_clauses(
        self, where: Sequence[Box], exempted_effect: Callable[[Rule, FactSpace], Sequence[Box]]
    ) -> tuple[str, ...]:
        """The clauses by which others, which would have an effect in some cases, do not apply."""
        labels = []
        for source, rule in self.policy.rules:
            for named, boxes in rule.silencing_boxes(self.policy.cases):
                own = [
                    box
                    for target, other in self.policy.rules
                    if is_provision_named(named, target, source)
                    for box in exempted_effect(other, self.policy.cases)
                ]
                silenced = self.to_common_boxes_on_compared_days(intersection(own, boxes))
                met = self.common.boxes_with_possible_cases(intersection(where, silenced))
                if rule.role == "exempts" and met:
                    labels.append(source.label)
        return tuple(dict.fromkeys(labels))

    @cached_property
    def personal_duties_with_boxes(self) -> list[tuple[Obligation, list[Box]]]:
        """The personal duties, each with those on whom it falls if they work from home."""
        boxes_of = self.box_index.boxes_of_mask
        return [
            (duty, self.to_common_boxes_on_compared_days(boxes_of(duty.bits)))
            for duty in self.stance_index.duties
        ]

    def possible_reasons_in(self, box: Box) -> tuple[Reason, ...]:
        """All reasons that `decide` may give in a box with one outcome, in its order."""
        if self.reason_not_in_force is not None:
            return (self.reason_not_in_force,)
        if self.common.boxes_with_possible_cases(intersection([box], self.permitted_boxes)):
            return tuple(self._reasons_that_apply_in(self.permit_clauses, box))
        grounds = [*self._reasons_that_apply_in(self.regions_of_built_in_denial_grounds, box)]
        if not covers([*self.permit_clause_boxes, *self.common.space.impossible], box):
            grounds.append(self.stance_index.no_permit_reason)
        return (*grounds, *self._reasons_that_apply_in(self.denial_clauses, box))

    def to_common_boxes_on_compared_days(self, policy_boxes: Iterable[Box]) -> list[Box]:
        """Boxes of the policy's own cases in the common space, cut to the days compared."""
        return intersection(self._to_common_boxes_on_any_day(policy_boxes), self.common.days)

    def _to_common_boxes_on_any_day(self, policy_boxes: Iterable[Box]) -> list[Box]:
        place, whole = self.common.facet_maps[self.number], self.common.space.whole_box
        return [
            wide for box in policy_boxes if (wide := place.to_common_box(box, whole)) is not None
        ]

    def _regions_of_citations(self, citations: Iterable[Citation]) -> list[ReasonRegion]:
        """Where each of some cited clauses applies."""
        cited = (
            (c.reason, self._to_common_boxes_on_any_day(self.box_index.boxes_of_mask(c.bits)))
            for c in citations
        )
        return [
            ReasonRegion(reason, intersection(words, self.common.days), words)
            for reason, words in cited
        ]

    def _reasons_that_apply_in(self, regions: Iterable[ReasonRegion], box: Box) -> Iterator[Reason]:
        """The reasons of the clauses that apply to some possible case of a box."""
        possible = self.common.boxes_with_possible_cases
        return (c.reason for c in regions if possible(intersection([box], c.boxes)))
