"""The completions of a case of one description with one fact not stated, or none, as masks.

They are few enough to be walked one by one, in a half to a quarter of the time that
`_CompletionBoxes` takes to give the same answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.decision import Outcome
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks, UnstatedFact
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import StanceIndex
from asn_wfh.engine.completion_set_protocol import CompletionSet
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["completions_of_at_most_one_unstated_fact"]


def completions_of_at_most_one_unstated_fact(masks: CaseMasks) -> CompletionSet:
    """The completions of a case of one description, of which at most one fact is not stated."""
    return _OneFactUnstated(masks) if masks.unstated_facts else _SingleCompletion(masks.may[0])


class _SingleCompletion:
    """The one completion of a case in which everything is stated: a single mask.

    An optimisation of `_CompletionBoxes`, which gives the same answers.
    """

    def __init__(self, mask: int) -> None:
        self.mask = self.possible_bits = mask

    def outcome(self, index: StanceIndex) -> Outcome:
        permitted = self.mask & index.permit_mask and not self.mask & index.deny_mask
        return Outcome.PERMITTED if permitted else Outcome.NOT_PERMITTED

    def holds_in_every_completion(self, box_bits: int) -> bool:
        return self.mask & box_bits != 0

    def holds_in_some_completion(self, box_bits: int) -> bool:
        return self.mask & box_bits != 0

    def must_work_from_home_as_outcome(self, index: StanceIndex) -> Outcome:
        must = self.mask & index.require_mask and self.outcome(index) is Outcome.PERMITTED
        return Outcome.PERMITTED if must else Outcome.NOT_PERMITTED

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        return self.mask & box_bits != 0 and not self.mask & index.permit_mask

    def is_certainly_without_permit(self, index: StanceIndex) -> bool:
        return not self.mask & index.permit_mask

    def is_possibly_without_permit(self, index: StanceIndex) -> bool:
        return not self.mask & index.permit_mask

    def decisive_facts_with_fixing_fraction(
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
        self.possible_bits = self.may
        by_value = self.column.facet.by_value
        # Values that no box tells apart leave the same mask.
        self.masks = list({self.may & by_value[value] for value in self.column.values})

    def outcome(self, index: StanceIndex) -> Outcome:
        return self._outcome_of_giving_and_refusing_bits(index.permit_mask, index.deny_mask)

    def must_work_from_home_as_outcome(self, index: StanceIndex) -> Outcome:
        # Of one description, an order gives leave wherever it holds.
        return self._outcome_of_giving_and_refusing_bits(index.require_mask, index.deny_mask)

    def holds_without_permit_in_some_completion(self, box_bits: int, index: StanceIndex) -> bool:
        return any(mask & box_bits and not mask & index.permit_mask for mask in self.masks)

    def _outcome_of_giving_and_refusing_bits(self, giving: int, refusing: int) -> Outcome:
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

    def is_certainly_without_permit(self, index: StanceIndex) -> bool:
        return not self.holds_in_some_completion(index.permit_mask)

    def is_possibly_without_permit(self, index: StanceIndex) -> bool:
        return not self.holds_in_every_completion(index.permit_mask)

    def decisive_facts_with_fixing_fraction(
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
