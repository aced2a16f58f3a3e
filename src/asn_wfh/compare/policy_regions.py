"""One policy in the field: where each of its clauses bites on the days that are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from asn_wfh.analysis.outcome_regions import outcome_regions_of
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.decision import Ground, Reason
from asn_wfh.engine.index import Citation, Obligation
from asn_wfh.kernel.search import covers
from asn_wfh.kernel.space import Box, difference, disjoint, intersection, merge

__all__ = ["ClauseRegion", "PolicyRegions"]

COVERS = "not_covered_group"
"""Why whoever the circular is not about gets no leave from it."""


@dataclass(frozen=True, slots=True)
class ClauseRegion:
    """A clause, or a ground, and the boxes of the field on which it bites.

    `words` are the boxes as its words give them, on the days that are compared and any other.
    """

    reason: Reason
    boxes: list[Box]
    words: list[Box]


class PolicyRegions:
    """A policy as it is seen in a field.

    Whether it is in force on a date is kept apart (`held`): everything else is seen as though it
    were.  What is made is made when first asked for.
    """

    def __init__(self, field: CommonSpace, number: int) -> None:
        """See one of the policies of a field."""
        self.field = field
        self.number = number
        self.policy = field.policies[number]
        self.label = field.labels[number]
        answers = outcome_regions_of(self.policy)
        self.numbering, self.view = answers.box_index, answers.stance_index

    def wide(self, boxes: Iterable[Box]) -> list[Box]:
        """Boxes of the policy's own cases, in the field, as far as they are compared."""
        return intersection(self._worded(boxes), self.field.days)

    def _worded(self, boxes: Iterable[Box]) -> list[Box]:
        place, whole = self.field.places[self.number], self.field.space.whole
        return [wide for box in boxes if (wide := place.wide(box, whole)) is not None]

    def _bites(self, citations: Iterable[Citation]) -> list[ClauseRegion]:
        found = ((c.reason, self._worded(self.numbering.held(c.bits))) for c in citations)
        return [
            ClauseRegion(reason, intersection(words, self.field.days), words)
            for reason, words in found
        ]

    @cached_property
    def permits(self) -> list[ClauseRegion]:
        """The clauses that give leave."""
        return self._bites(self.view.permits)

    @cached_property
    def denials(self) -> list[ClauseRegion]:
        """The clauses that take leave away."""
        return self._bites(self.view.denials)

    @cached_property
    def grounds(self) -> list[ClauseRegion]:
        """The built-in grounds, but for the dates in force."""
        held = [cs for ground, cs in self.view.grounds if ground is not Ground.NOT_IN_FORCE]
        return self._bites(citation for citations in held for citation in citations)

    @cached_property
    def not_in_force(self) -> Reason | None:
        """The ground that the policy is not in force on the date compared; None where it is."""
        held = [cs for ground, cs in self.view.grounds if ground is Ground.NOT_IN_FORCE]
        bites = self._bites(citation for citations in held for citation in citations)
        return next((bite.reason for bite in bites if bite.boxes), None)

    @property
    def held(self) -> bool:
        """Whether the policy is in force on the days compared."""
        return self.not_in_force is None

    @cached_property
    def permit_mask(self) -> list[Box]:
        """Where some clause gives leave."""
        return [box for bite in self.permits for box in bite.boxes]

    @cached_property
    def opening(self) -> ClauseRegion:
        """Whom the circular is not about, cited by where it says so."""
        (found,) = (bite for bite in self.grounds if bite.reason.why == COVERS)
        reason = Reason(str(self.policy.covers.at), None, "covers", COVERS)
        return replace(found, reason=reason)

    @property
    def uncovered(self) -> list[Box]:
        """The cases of those whom the circular is not about."""
        return self.opening.boxes

    @cached_property
    def deny_mask(self) -> list[Box]:
        """Where a ground or a clause takes leave away."""
        return [box for bite in (*self.grounds, *self.denials) for box in bite.boxes]

    @cached_property
    def yes(self) -> list[Box]:
        """The cases that are permitted where the policy is in force, as disjoint boxes."""
        return merge(difference(disjoint(self.permit_mask), self.deny_mask))

    @cached_property
    def duties(self) -> list[tuple[Obligation, list[Box]]]:
        """The personal duties, and on whom they fall if they work from home."""
        return [(duty, self.wide(self.numbering.held(duty.bits))) for duty in self.view.duties]

    def reasons(self, box: Box) -> tuple[Reason, ...]:
        """All that may speak on a box with one answer, in the order of `decide`."""
        if self.not_in_force is not None:
            return (self.not_in_force,)
        if self.field.possible(intersection([box], self.yes)):
            return tuple(self._speaking(self.permits, box))
        found = [*self._speaking(self.grounds, box)]
        if not covers([*self.permit_mask, *self.field.space.impossible], box):
            found.append(self.view.no_leave)
        return (*found, *self._speaking(self.denials, box))

    def _speaking(self, bites: Iterable[ClauseRegion], box: Box) -> Iterator[Reason]:
        """The reasons of clauses that bite on some possible case of a box."""
        possible = self.field.possible
        return (bite.reason for bite in bites if possible(intersection([box], bite.boxes)))
