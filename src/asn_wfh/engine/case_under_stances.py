"""One case under every combination of readings: its outcomes, and what decides under each."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.case import Case
from asn_wfh.decision import Outcome, Reason
from asn_wfh.engine.build_dated_decision_from_judgement import with_day_off_named
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.checked_case import CheckedCase, Stance, checked_case
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import build_stance_index
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.judge_case import Evaluation
from asn_wfh.engine.masks_of_day_and_person import masks_of_case
from asn_wfh.engine.policy_under_all_stances import (
    OutcomesByStance,
    PolicyUnderAllStances,
    policy_under_all_stances,
)
from asn_wfh.policy import Policy

__all__ = ["StanceAnalysis", "analyse_checked_case", "case_outcomes_under_every_stance"]


@dataclass(frozen=True, slots=True)
class StanceAnalysis:
    """One case under every combination of readings.

    `outcomes` says which combinations have which outcome.
    """

    outcomes: OutcomesByStance
    combinations: PolicyUnderAllStances
    day: CompiledDate
    masks: CaseMasks

    def reasons_under(self, policy: Policy, outcome: Outcome) -> tuple[Reason, ...]:
        """What decides under a policy's stance, as `decide` would give it."""
        compiled = self.combinations.compiled
        index = build_stance_index(policy, compiled.box_index)
        _, reasons = Evaluation(compiled, self.masks).ground_or_none_if_undetermined_and_reasons(
            index, outcome
        )
        return with_day_off_named(reasons, self.day)

    def is_wfh_required_under(self, policy: Policy, outcome: Outcome) -> bool | None:
        """Whether they must under a policy's stance that gives an outcome, as `decide` says."""
        compiled = self.combinations.compiled
        index = build_stance_index(policy, compiled.box_index)
        return Evaluation(compiled, self.masks).is_wfh_required_under(index, outcome)

    def has_outcome_under_options(
        self, options: tuple[tuple[str, str], ...], policy: Policy, outcome: Outcome
    ) -> bool:
        """Whether some options, and else a policy's stance, have an outcome."""
        stance = {**dict(policy.stance), **dict(options)}
        ways = self.outcomes.minimal_changes_to(outcome, stance)
        return bool(ways) and not ways[0]


def case_outcomes_under_every_stance(
    policy: Policy, case: Case, *, stance: Stance | None = None
) -> StanceAnalysis:
    """A case under every combination of readings; FactError where it cannot be put to the policy.

    The stance changes only from where the combinations are looked at.
    """
    return analyse_checked_case(checked_case(policy, case, stance))


def analyse_checked_case(question: CheckedCase) -> StanceAnalysis:
    """A case that was put to a policy, under every combination of the policy's readings."""
    case, combinations = question.case, policy_under_all_stances(question.policy)
    day = combinations.compiled.compiled_date(
        case.on, case.calendar, case.own_and_open_day_facts_as_pairs, question.day
    )
    masks = masks_of_case(combinations.compiled, day, case.people, question.day_facts)
    return StanceAnalysis(combinations.stance_boxes_by_outcome(masks), combinations, day, masks)
