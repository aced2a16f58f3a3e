"""Every combination of readings at once, for one case: which outcome under which.

A reading changes an outcome only through the boxes that its clauses take in or leave out, and a
box that no completion of the case meets applies under no reading.  So only the readings under
which some clause has other boxes that this case may meet are looked at; the others cannot change
its outcome.  Over these, `StanceOutcomeSearch` bounds the outcomes.
"""

from __future__ import annotations

from functools import reduce
from math import prod
from operator import or_

from asn_wfh.decision import Ground, Outcome
from asn_wfh.engine.bits_of_boxes_by_provision import BoxIndex
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import build_stance_index
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.completion_boxes import completion_set_of
from asn_wfh.engine.outcomes_under_reading_combinations import (
    EffectByOptions,
    StanceEffect,
    StanceOutcomeSearch,
    effect_restricted_to_bits,
    effect_without_idle_readings,
    union_of_effects,
)
from asn_wfh.engine.stances_by_outcome_of_one_case import ORDER, OutcomesByStance
from asn_wfh.kernel.boxes import Box, Facet, Space, join_disjoint_boxes_into_fewer
from asn_wfh.policy import Policy, Provision

__all__ = ["ORDER", "OutcomesByStance", "PolicyUnderAllStances", "policy_under_all_stances"]


def policy_under_all_stances(policy: Policy) -> PolicyUnderAllStances:
    """The combinations of a policy, compiled once."""
    return policy.memo.derived.get_or_make(
        PolicyUnderAllStances, lambda: PolicyUnderAllStances(policy)
    )


class PolicyUnderAllStances:
    """A policy compiled with the boxes of all its readings; its stance does not matter."""

    def __init__(self, policy: Policy) -> None:
        """Number the boxes of every clause under every combination of its readings."""
        self.policy = policy
        self.box_index = BoxIndex(policy)
        self.stance_index = build_stance_index(policy, self.box_index)
        self.dependent: list[EffectByOptions] = []
        self.always = StanceEffect(0, 0)
        for ground, citations in self.stance_index.grounds:
            for citation in citations if ground is not Ground.NOT_IN_FORCE else ():
                self.always = union_of_effects(self.always, StanceEffect(0, citation.bits))
        for provision in policy.provisions:
            effect = self._effect_by_options_of(provision)
            if effect.readings:
                self.dependent.append(effect)
            else:
                self.always = union_of_effects(self.always, effect.by_options[()])
        self.compiled = CompiledPolicy(policy, self.box_index)

    def _effect_by_options_of(self, provision: Provision) -> EffectByOptions:
        combinations = self.box_index.provision_bits_per_combination(provision)
        effects = {
            tuple(bits.boxes.stance.values()): StanceEffect(
                deny_mask=bits.denial_mask | bits.not_in_force_mask, permit_mask=bits.permit_mask
            )
            for bits in combinations
        }
        readings = tuple(combinations[0].boxes.stance)
        return effect_without_idle_readings(EffectByOptions(readings, effects))

    def stance_boxes_by_outcome(self, masks: CaseMasks) -> OutcomesByStance:
        """The outcomes of a case, whose masks are those of `compiled`."""
        possible = reduce(or_, masks.may)
        always, dependent = effect_restricted_to_bits(self.always, possible), []
        for each in self.dependent:
            effects = {
                o: effect_restricted_to_bits(effect, possible)
                for o, effect in each.by_options.items()
            }
            needed = effect_without_idle_readings(EffectByOptions(each.readings, effects))
            if needed.readings:
                dependent.append(needed)
            else:
                always = union_of_effects(always, needed.by_options[()])
        asked = {name for each in dependent for name in each.readings}
        readings = [Facet(r.name, r.option_names) for r in self.policy.readings if r.name in asked]
        search = StanceOutcomeSearch(
            completion_set_of(self.compiled, masks), self.stance_index, always, dependent
        )
        boxes: dict[Outcome, list[Box]] = {}
        space = Space(tuple(readings))
        for box, outcome in search.stance_boxes_with_outcomes(space, space.whole_box):
            boxes.setdefault(outcome, []).append(box)
        return OutcomesByStance(
            space,
            {
                outcome: tuple(join_disjoint_boxes_into_fewer(boxes[outcome]))
                for outcome in ORDER
                if outcome in boxes
            },
            prod(len(reading.options) for reading in self.policy.readings),
        )
