"""Cases judged without a date of their own, for whoever looks at many of them at once.

A judgement holds on every day of one kind; `dated_decision` makes it the decision of a date.
"""

from __future__ import annotations

from asn_wfh.engine.build_dated_decision_from_judgement import dated_decision
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.compiled_policy import CompiledPolicy, PersonToken
from asn_wfh.engine.judge_case import Judgement, judge
from asn_wfh.engine.masks_of_day_and_person import (
    day_masks,
    joined_day_and_person_masks,
    masks_of_mask_or_token,
)

__all__ = ["Judgement", "dated_decision", "day_masks", "judge_person"]


def judge_person(
    compiled: CompiledPolicy, day: CompiledDate, of_day: CaseMasks, person: int | PersonToken
) -> Judgement:
    """The judgement of whom the circular sees so, on a day of which it sees these masks."""
    if isinstance(person, int) and not of_day.unstated_facts:
        return judge(compiled, CaseMasks.of_mask(person & of_day.may[0]), day)
    return judge(
        compiled, joined_day_and_person_masks(of_day, [masks_of_mask_or_token(person)]), day
    )
