"""The decision of a case on a date: its judgement, with the times and warnings of that date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from asn_wfh.decision import Decision, Duty, Ground, Reason, Warned
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.judge_case import Judgement
from asn_wfh.law.workdays import may_be_in_ramadan
from asn_wfh.policy import SEMANTICS

__all__ = ["dated_decision", "with_day_off_named"]


def dated_decision(compiled: CompiledPolicy, day: CompiledDate, judgement: Judgement) -> Decision:
    """The decision that a judgement is on a date."""
    policy = compiled.policy
    duties = tuple(_timed_duties(compiled, day, judgement)) if judgement.duties else ()
    warnings = day.date_warnings
    if any(duty.due for duty in duties) and may_be_in_ramadan(day.on, day.calendar):
        warnings += (Warned("ramadan_hours"),)
    reasons = judgement.reasons
    return Decision(
        policy.name,
        policy.digest,
        compiled.titles[0],
        day.on,
        judgement.outcome,
        judgement.ground,
        reasons if day.is_certain_working_day else with_day_off_named(reasons, day),
        duties,
        judgement.missing,
        judgement.contested,
        warnings + judgement.ignored if judgement.ignored else warnings,
        judgement.required,
        judgement.required_missing,
        stance=compiled.stance,
        calendar=day.calendar_digest,
        engine=SEMANTICS,
        title_en=compiled.titles[1],
        set_aside=judgement.set_aside,
    )


def with_day_off_named(reasons: Iterable[Reason], day: CompiledDate) -> tuple[Reason, ...]:
    """Reasons, those about a day off with the name of that day."""
    return tuple(
        replace(reason, values=(("name", day.day.name),))
        if reason.effect == Ground.NOT_A_WORKING_DAY.value and reason.why != "weekend"
        else reason
        for reason in reasons
    )


def _timed_duties(
    compiled: CompiledPolicy, day: CompiledDate, judgement: Judgement
) -> Iterator[Duty]:
    """The duties of a judgement with their times on a date."""
    for obligation, condition in judgement.duties:
        duties = compiled.timed_duties(obligation, day)
        if condition:
            yield from (replace(duty, condition=condition) for duty in duties)
        else:
            yield from duties
