"""Cases judged without a date of their own, for whoever looks at many of them at once.

A judgement holds on every day of one kind; `dated_decision` makes it the decision of a date.
"""

from __future__ import annotations

from collections.abc import Mapping

from asn_wfh.engine.build_decision import dated_decision
from asn_wfh.engine.case_masks import case_masks
from asn_wfh.engine.compiled import CompiledDate, CompiledPolicy
from asn_wfh.engine.completions import CaseMasks
from asn_wfh.engine.evaluation import Judgement, judge
from asn_wfh.law.facts import CivilServant

__all__ = ["Judgement", "dated_decision", "judge_mask", "judge_people"]


def judge_mask(compiled: CompiledPolicy, day: CompiledDate, mask: int) -> Judgement:
    """The judgement of a stated case, by all that its facts and its date leave standing."""
    return judge(compiled, CaseMasks((mask,), (mask,), ()), day)


def judge_people(
    compiled: CompiledPolicy,
    day: CompiledDate,
    people: tuple[CivilServant, ...],
    day_facts: Mapping[str, str | None],
) -> Judgement:
    """The judgement of a case of which something that the circular asks for is open."""
    return judge(compiled, case_masks(compiled, day, people, day_facts), day)
