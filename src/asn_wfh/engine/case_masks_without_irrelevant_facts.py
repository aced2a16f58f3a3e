"""A case cut down to what can bear on its judgement: cases alike in that are judged once."""

from __future__ import annotations

from functools import reduce
from operator import or_

from asn_wfh.engine.bits_of_boxes_by_provision import STATED
from asn_wfh.engine.case_masks_and_unstated_facts import (
    CaseMasks,
    ImpossibleCombination,
    can_fact_change_live_boxes,
)
from asn_wfh.engine.compiled_policy import CompiledPolicy

__all__ = ["masks_restricted_to_bits", "narrowed_masks"]


def narrowed_masks(compiled: CompiledPolicy, masks: CaseMasks) -> CaseMasks:
    """The masks without the boxes and the unstated facts that make no difference to the case.

    Of whoever is refused in every completion and under every reading only what refuses, or would
    give leave, is looked at: other readings and duties have nothing to say of them.
    """
    return masks_restricted_to_bits(
        masks, compiled.refusal_bits if _is_always_refused(compiled, masks) else ~STATED
    )


def masks_restricted_to_bits(masks: CaseMasks, bits: int) -> CaseMasks:
    """The masks with some boxes only, and the unstated facts that make a difference to these."""
    may, must = tuple([m & bits for m in masks.may]), tuple([m & bits for m in masks.must])
    if not masks.unstated_facts:
        return CaseMasks(may, must, ())
    live = reduce(or_, may)
    chosen = [n for n, f in enumerate(masks.unstated_facts) if can_fact_change_live_boxes(f, live)]
    places = {number: place for place, number in enumerate(chosen)}
    return CaseMasks(
        may,
        must,
        tuple([masks.unstated_facts[number] for number in chosen]),
        tuple(_renumbered_combinations(masks.impossible, places)) if masks.impossible else (),
    )


def _is_always_refused(compiled: CompiledPolicy, masks: CaseMasks) -> bool:
    """Whether leave is refused, or given by nothing, whatever is open and however clauses are read.

    Leave that one description of the person does not have, the person does not have.
    """
    denied, permitting = compiled.always_denied_bits, compiled.ever_permitting_bits
    return any(must & denied for must in masks.must) or any(
        not may & permitting for may in masks.may
    )


def _renumbered_combinations(
    impossible: tuple[ImpossibleCombination, ...], places: dict[int, int]
) -> list[ImpossibleCombination]:
    """What ties forbid of the facts that are left, by their new places.

    The combinations are closed: what one says of other facts stands in others.
    """
    return [
        tuple([(places[number], side) for number, side in tied])
        for tied in impossible
        if all(number in places for number, _ in tied)
    ]
