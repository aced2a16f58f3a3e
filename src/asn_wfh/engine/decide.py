"""Decide a case: person and day -> case -> compiled policy -> judgement -> decision of the date.

Unknown never becomes a "no" or a "yes" by itself: an outcome is given only if every completion of
the facts has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from asn_wfh.case import Case, Recalled, Roster, StatedFacts
from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.bits_of_boxes_by_provision import STATED
from asn_wfh.engine.build_dated_decision_from_judgement import dated_decision
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.case_under_stances import analyse_checked_case
from asn_wfh.engine.checked_case import (
    EXTREMES,
    CheckedCase,
    Stance,
    case_or_all_faults_of_decide_arguments,
    checked_case,
    stance_text_or_none_if_mapping,
)
from asn_wfh.engine.compiled_date import StatedDay
from asn_wfh.engine.compiled_policy import PersonToken, compiled_policy
from asn_wfh.engine.describe_contested_option import contested_option
from asn_wfh.engine.judge_case import judge
from asn_wfh.engine.look_up_decision import look_up_decision, remember_policy_under
from asn_wfh.engine.masks_of_day_and_person import masks_of_case, person_mask_or_token
from asn_wfh.history import History, facts_without_those_of_other_policies
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy

__all__ = ["decide", "decide_case"]


def decide(  # noqa: PLR0913  # the front door takes what a case has, one by one
    policy: Policy | History,
    who: CivilServant | Iterable[CivilServant],
    on: date,
    *,
    rostered: Roster = None,
    recalled: Recalled = None,
    absent: str | None = None,
    facts: StatedFacts = None,
    calendar: WorkCalendar | None = None,
    stance: Stance | None = None,
) -> Decision:
    """The answer: may this person work from home on this date, and which clauses say so.

    The same arguments always give the same answer; no clock and no file is read.  Facts that
    are left out are never guessed: the answer names those that it needs.

    Args:
        policy: The circular, as `load_policy` gives it.  Of a `History` the circular that is in
            force on the date answers; `history.as_known(date)` asks what was known on a date.
        who: What is known of the person.  Several CivilServants are several posts or tasks of
            one person, who may work from home only if each of them may.
        on: The date, without a time of day.
        rostered: True for home, False for the office, `"tanpa_jadwal"` if there is no roster.
            Left out: for home or no roster; unknown if a clause asks for turns.
        recalled: True if the person was ordered to the office, `"?"` if that is not known.
            Left out: False.
        absent: `"cuti"`, `"dinas_luar"`, `"tugas_belajar"` or `"sakit"`, `"?"` if that is not
            known.  Left out: at work.
        facts: Facts that only this circular asks for, by name, a date as a date or an ISO text;
            also `libur` and `cuti_bersama` on a day that the calendar leaves open.  Left out,
            a fact is unknown, or what the circular says; `"?"` is unknown in any case.
        calendar: The working days, with local days off.  Left out: those of the decrees, and of
            a list of public holidays in other years.
        stance: How open words are read: options by reading, or `"literal"`, or `"strictest"` or
            `"most_lenient"` for this case.  Left out: as the policy has chosen.

    Returns:
        The `Decision` with its outcome, the clauses that decide, duties and missing facts.

    Raises:
        FactError: An argument that no answer could be about; `faults` holds every one of them.

    Example:
        >>> from datetime import date
        >>> from asn_wfh import CivilServant, decide, load_policy
        >>> clerk = CivilServant(employment="pns", level="ahli_madya")
        >>> decision = decide(load_policy("bukittinggi"), clerk, date(2026, 4, 17))
        >>> print(decision.outcome, [reason.label for reason in decision.reasons])
        not_permitted ['1.i.c']

    """
    # A plain question of a kind asked before skips the way below; the answer is the same.
    of_day = (rostered, recalled, absent, facts, calendar)
    decision = look_up_decision(policy, who, on, stance, of_day)
    if decision is not None:
        return decision
    arguments = {
        "who": who,
        "on": on,
        "rostered": rostered,
        "recalled": recalled,
        "absent": absent,
        "facts": facts,
        "calendar": calendar,
    }
    if isinstance(policy, History):
        return _decide_by_history(policy, arguments, stance)
    extreme = stance_text_or_none_if_mapping(stance) in EXTREMES
    case = case_or_all_faults_of_decide_arguments(policy, None if extreme else stance, arguments)
    decision = decide_case(policy, case, stance=stance)
    if type(stance) is dict and type(policy) is Policy:
        remember_policy_under(policy, stance)
    return decision


def decide_case(policy: Policy, case: Case, *, stance: Any = None) -> Decision:
    """The decision of a case under a policy; FactError where it cannot be put to it."""
    # The case is put to the policy: its facts are checked and its day is resolved, once.
    question = _checked_case_under_stance(policy, case, stance)
    # The policy is compiled under the stance, and what it sees of day and person looked up.
    compiled = compiled_policy(question.policy)
    day = compiled.compiled_date(
        case.on, case.calendar, case.own_and_open_day_facts_as_pairs, question.day
    )
    stated_day = day.stated_day(**case.roster_recall_and_absence_words)
    key = _answer_key_within_stated_day(
        stated_day, tuple([person_mask_or_token(compiled, who.key) for who in case.people])
    )
    decision = stated_day.answers.get(key)
    if decision is None:
        # What is seen for the first time is judged; the date adds times and warnings.
        if type(key) is int:
            masks = CaseMasks.of_mask(key)
        else:
            masks = masks_of_case(compiled, day, case.people, question.day_facts)
        decision = dated_decision(compiled, day, judge(compiled, masks, day))
        compiled.remember_answer(stated_day, key, decision)
    return decision


def _checked_case_under_stance(policy: Policy, case: Case, stance: Any) -> CheckedCase:
    """A case put to a policy under a stance, that of its least or most favourable outcome too."""
    word = stance_text_or_none_if_mapping(stance)
    if word not in EXTREMES:
        return checked_case(policy, case, stance)
    question = checked_case(policy, case)
    policy = question.policy
    spread = analyse_checked_case(question).outcomes
    options = spread.options_to_extreme_outcome(dict(policy.stance), favourable=word == EXTREMES[1])
    return replace(question, policy=policy.under(dict(options)))


def _answer_key_within_stated_day(
    stated_day: StatedDay, masks_or_tokens: tuple[int | PersonToken, ...]
) -> object:
    """What an answer is remembered by: the mask of one stated case, else what is seen of each."""
    if len(masks_or_tokens) != 1:
        return masks_or_tokens
    mask_or_token = masks_or_tokens[0]
    if type(mask_or_token) is int and (mask := mask_or_token & stated_day.mask) & STATED:
        return mask
    # Never a plain number, which would be a mask.
    return (mask_or_token,)


def _decide_by_history(history: History, arguments: Mapping[str, Any], stance: Any) -> Decision:
    """The decision of the circular that holds on a date, or that none of the region does.

    A word for the stance is taken by the circular that holds as all of them are read.
    What was known on a date was known of the calendar, too.
    """
    word = stance_text_or_none_if_mapping(stance)
    history, case = _history_under_stance_and_case(history, arguments, None if word else stance)
    if history.known_on is not None:
        days = (case.calendar or default_calendar()).as_known(history.known_on)
        case = replace(case, calendar=days)
    resolution = history.resolution(case.on)

    def answer(policy: Policy) -> Decision:
        facts = facts_without_those_of_other_policies(
            history, case.own_and_open_day_facts_as_pairs, policy
        )
        return decide_case(policy, replace(case, facts=facts), stance=word)

    decision = answer(resolution.policy)
    if resolution.none:
        # Its first reason says that nothing holds; these say why.
        reasons = (*resolution.none, *decision.reasons[1:])
        decision = replace(decision, title="", title_en="", reasons=reasons)
    if resolution.otherwise and word is None:
        others = {(name, option): answer(other) for name, option, other in resolution.otherwise}
        policies = (resolution.policy, *history.policies)
        decision = _with_contested_circulars(decision, policies, others)
    return decision


def _history_under_stance_and_case(
    history: History, arguments: Mapping[str, Any], stance: Any
) -> tuple[History, Case]:
    """A history under a stance, and the case; FactError with the faults of both."""
    faults: list[Fault] = []
    try:
        history = history if stance is None else history.under(stance)
    except FactError as error:
        faults += error.faults
    try:
        case = Case(**arguments)
    except FactError as error:
        raise FactError([*faults, *error.faults]) from None
    if faults:
        raise FactError(faults)
    return history, case


def _with_contested_circulars(
    decision: Decision,
    policies: Sequence[Policy],
    decisions_by_option: Mapping[tuple[str, str], Decision],
) -> Decision:
    """A decision that is also contested by options under which another circular answers.

    An option is explained by the first of some policies that has its reading: where no circular
    is in force, none is left that answers.
    """
    contested = [c for c in decision.contested if (c.reading, c.option) not in decisions_by_option]
    contested += [
        contested_option(
            _first_with_reading(policies, option[0]),
            option,
            other.outcome,
            other.required,
            other.ground,
        )
        for option, other in decisions_by_option.items()
        if other.outcome is not decision.outcome
        or (other.outcome is Outcome.PERMITTED and other.required is not decision.required)
    ]
    return replace(decision, contested=tuple(contested))


def _first_with_reading(policies: Sequence[Policy], reading: str) -> Policy:
    """The first of some policies that asks a question; the first of all where none does."""
    asking = (p for p in policies if any(one.name == reading for one in p.readings))
    return next(asking, policies[0])
