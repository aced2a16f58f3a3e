"""What is asked of the completions of a case: all combinations of values for what is not stated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from asn_wfh.decision import Outcome
from asn_wfh.engine.case_masks_and_unstated_facts import UnstatedFact
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import StanceIndex
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["CompletionSet"]


class CompletionSet(Protocol):
    """All completions of a case, and what holds in some or in all of them.

    `box_bits` are numbered boxes; they hold in a completion if one of them bites on any
    description of the person.  No other box than the `possible_bits` holds in any.
    """

    possible_bits: int

    def outcome(self, index: StanceIndex) -> Outcome:
        """The outcome of every completion, or undetermined where two differ."""
        ...

    def must_work_from_home_as_outcome(self, index: StanceIndex) -> Outcome:
        """Permitted where every completion must work from home, not permitted where none must."""
        ...

    def holds_in_every_completion(self, box_bits: int) -> bool:
        """Whether the boxes hold in every completion."""
        ...

    def holds_in_some_completion(self, box_bits: int) -> bool:
        """Whether the boxes hold in some completion."""
        ...

    def is_certainly_without_permit(self, index: StanceIndex) -> bool:
        """Whether no clause gives leave, in every completion."""
        ...

    def is_possibly_without_permit(self, index: StanceIndex) -> bool:
        """Whether no clause gives leave, in some completion."""
        ...

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        """Whether the boxes hold in some completion in which some description has no leave."""
        ...

    def decisive_facts_with_fixing_fraction(
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
