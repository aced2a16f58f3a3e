"""The answer to a case of which only the mask is left, for whoever looks at many cases at once."""

from __future__ import annotations

from asn_wfh.decision import Decision
from asn_wfh.engine.build_decision import dated_decision
from asn_wfh.engine.compiled import CompiledDate, CompiledPolicy, StatedDay
from asn_wfh.engine.completions import CaseMasks
from asn_wfh.engine.evaluation import judge

__all__ = ["answer_by_mask"]


def answer_by_mask(
    compiled: CompiledPolicy, day: CompiledDate, stated_day: StatedDay, mask: int
) -> Decision:
    """The decision of a stated case, by all that its facts and its date leave standing."""
    decision = stated_day.answers.get(mask)
    if decision is None:
        decision = dated_decision(
            compiled, day, judge(compiled, CaseMasks((mask,), (mask,), ()), day)
        )
        compiled.remember_answer(stated_day, mask, decision)
    return decision
