"""The fast path of `decide`: a plain question of a kind asked before, by a few look-ups.

It gives the answer of the long way, or none.  It checks no argument and refuses none: whatever
is not of the very type it knows, or not remembered, is left to the long way, which does.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from asn_wfh.decision import Decision
from asn_wfh.engine.bits_of_boxes_by_provision import STATED
from asn_wfh.engine.build_dated_decision_from_judgement import dated_decision
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.compiled_date import CompiledDate, StatedDay
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.judge_case import judge
from asn_wfh.engine.masks_of_day_and_person import person_mask_or_token
from asn_wfh.history import History
from asn_wfh.kernel.plain_dates_and_texts import Real
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.policy import Policy

__all__ = ["look_up_decision", "remember_policy_under"]

MAX_STANCES = 1_024
"""So many ways of reading it, as callers give them, are remembered with a policy."""


def look_up_decision(  # noqa: C901, PLR0911, PLR0912  # written out: the inner loop of every caller
    policy: object,
    who: Any,
    on: Any,
    stance: Any,
    day_arguments: tuple[Any, Any, Any, Any, Any],
) -> Decision | None:
    """The answer by a few look-ups; None for all that is not plain, or not remembered.

    `day_arguments` are the roster, a recall, an absence, the policy's own facts and the calendar.
    Flags are told apart by identity, dates, persons and calendars by their very type, and a
    mapping holds nothing but texts.
    """
    if type(on) is not Real.date:
        return None
    read = (
        policy
        if stance is None and type(policy) is Policy
        else _policy_if_remembered(policy, on, stance)
    )
    if read is None:
        return None
    rostered, recalled, absent, facts, calendar = day_arguments
    compiled: CompiledPolicy | None = read.memo.derived.get(CompiledPolicy)
    if compiled is None:
        return None
    day: CompiledDate | None
    if facts is None and calendar is None:
        day = compiled.days.young.get(on) or compiled.compiled_date(on, None)
    else:
        day = _compiled_date_or_none_for_odd_types(compiled, on, facts, calendar)
        if day is None:
            return None
    stated_day: StatedDay | None
    ordinary = absent is None and (recalled is None or recalled is False)
    if ordinary and rostered is None:
        stated_day = day.roster_unstated or day.stated_day(None, "tidak", "hadir")
    elif ordinary and rostered is True:
        stated_day = day.on_roster or day.stated_day("ya", "tidak", "hadir")
    elif ordinary and rostered is False:
        stated_day = day.off_roster or day.stated_day("tidak", "tidak", "hadir")
    else:
        stated_day = _stated_day_if_plain(day, rostered, recalled, absent)
        if stated_day is None:
            return None
    if type(who) is CivilServant:
        mask_or_token = compiled.masks_or_tokens.young.get(who.key)
        if mask_or_token is None:
            mask_or_token = person_mask_or_token(compiled, who.key)
        if type(mask_or_token) is int and (mask := mask_or_token & stated_day.mask) & STATED:
            decision = stated_day.answers.young.get(mask)
            if decision is None:
                decision = stated_day.answers.get(mask)
            if decision is None:
                masks = CaseMasks.of_mask(mask)
                judgement = judge(compiled, masks, day)
                decision = dated_decision(compiled, day, judgement)
                compiled.remember_answer(stated_day, mask, decision)
            return decision
        return stated_day.answers.get((mask_or_token,))
    if type(who) is tuple or type(who) is list:
        return _remembered_decision_of_descriptions(compiled, stated_day, who)
    return None


def remember_policy_under(policy: Policy, options: Mapping[str, str]) -> None:
    """Remember how a policy is read with options that were found sound, within a bound."""
    memory = policy.memo.by_options
    if len(memory) < MAX_STANCES:
        plain = {str.__str__(name): str.__str__(option) for name, option in options.items()}
        memory[tuple(plain.items())] = policy.under(plain)


def _policy_if_remembered(policy: object, on: date, stance: object) -> Policy | None:
    """The policy that answers under a stance, if it is remembered; of a history, on a date."""
    if type(policy) is History:
        # What was known on a date was known of the calendar, too: no ordinary one.
        if policy.known_on is not None or stance is not None:
            return None
        resolution = policy.resolution(on)
        return None if resolution.none or resolution.otherwise else resolution.policy
    if type(policy) is not Policy:
        return None
    if type(stance) is str:
        return policy.under(policy.literal_stance) if stance == "literal" else None
    if type(stance) is not dict:
        return None
    for name, option in stance.items():
        if type(name) is not str or type(option) is not str:
            return None
    return policy.memo.by_options.get(tuple(stance.items()))


def _compiled_date_or_none_for_odd_types(
    compiled: CompiledPolicy, on: date, facts: object, calendar: object
) -> CompiledDate | None:
    """A date under a calendar; with own facts stated only if it is remembered."""
    if calendar is not None and type(calendar) is not WorkCalendar:
        return None
    if facts is None:
        return compiled.compiled_date(on, calendar)
    if type(facts) is not dict:
        return None
    for name, value in facts.items():
        if type(name) is not str or type(value) is not str:
            return None
    pairs = tuple(facts.items()) if len(facts) < 2 else tuple(sorted(facts.items()))
    return (
        compiled.days.get((on, calendar, pairs)) if pairs else compiled.compiled_date(on, calendar)
    )


def _stated_day_if_plain(
    day: CompiledDate, rostered: object, recalled: object, absent: object
) -> StatedDay | None:
    """A date with what is stated of it; None for what nobody can state."""
    if rostered is None or rostered is True or rostered is False:
        word = None if rostered is None else "ya" if rostered else "tidak"
    elif type(rostered) is str and rostered == "tanpa_jadwal":
        word = rostered
    else:
        return None
    if not (recalled is None or recalled is True or recalled is False):
        return None
    if absent is not None and (type(absent) is not str or absent not in ABSENCE):
        return None
    return day.stated_day(word, "ya" if recalled else "tidak", absent or "hadir")


def _remembered_decision_of_descriptions(
    compiled: CompiledPolicy, stated_day: StatedDay, who: tuple[object, ...] | list[object]
) -> Decision | None:
    """The answer for several descriptions of one person, if it is remembered."""
    keys = [each.key for each in who if type(each) is CivilServant]
    count = len(keys)
    if count < 2 or count < len(who):
        return None
    # One description given twice is one; two, as most are, need no hash to be told apart.
    if keys[0] == keys[1] or (count > 2 and len(set(keys)) < count):
        return None
    young, answers = compiled.masks_or_tokens.young, stated_day.answers
    masks_or_tokens = tuple([young.get(key) for key in keys])
    decision = answers.young.get(masks_or_tokens)
    return answers.get(masks_or_tokens) if decision is None else decision
