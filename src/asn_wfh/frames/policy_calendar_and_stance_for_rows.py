"""What is asked of every row: the policy or history, its facts, and how one question is put."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from typing import Any

from asn_wfh.case import Case
from asn_wfh.decision import Decision
from asn_wfh.engine.checked_case import (
    EXTREMES,
    OPEN_DAY,
    CheckedCase,
    Stance,
    checked_case,
    require_policy,
    stance_text_or_none_if_mapping,
)
from asn_wfh.engine.compiled_policy import CompiledPolicy, compiled_policy
from asn_wfh.engine.decide import decide
from asn_wfh.history import History, facts_without_those_of_other_policies
from asn_wfh.kernel.plain_dates_and_texts import is_iso_date
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy
from asn_wfh.policy.options_other_than_chosen import options_other_than_chosen

__all__ = ["DAY_FACTS", "SOME_DAY", "TableQuestion", "words_of_person_and_of_day"]

DAY_FACTS = ("rostered", "recalled", "absent")
"""What is stated of the day in the arguments of `decide`."""
SOME_DAY = date(2026, 4, 10)
"""A day on which a word or an argument is tried that is wrong on all of them."""
_FLAGS = {"ya": True, "tidak": False}
_OF_OTHERS = frozenset({"day_known", "tied_facts", "tied_own_facts"})
"""Faults of a word on one date only, or beside another fact, be it one that is left out."""

Words = Mapping[str, str]


@dataclass(frozen=True)
class TableQuestion:
    """A policy or a history, with the calendar and the stance under which all rows are asked."""

    policy: Policy | History
    calendar: WorkCalendar | None
    stance: Stance | None

    @classmethod
    def of(cls, policy: Any, calendar: Any, stance: Any) -> TableQuestion:
        """The question of these arguments; FactError where no row could be asked."""
        question = cls(policy, calendar, stance)
        if not isinstance(policy, History):
            require_policy(policy)
        question.decide([{}], {}, SOME_DAY)
        return question

    @property
    def own_facts(self) -> tuple[OwnFact, ...]:
        """The facts of the circulars' own."""
        return self.policy.facts

    @property
    def fact_names_columns_may_state(self) -> tuple[str, ...]:
        """Every fact that a column may state."""
        own = (fact.name for fact in self.own_facts)
        return (*PERSON_FACETS, *DAY_FACTS, *own, *OPEN_DAY)

    @cached_property
    def facts_checked_by_circular_of_date(self) -> frozenset[str]:
        """The facts of which a word may be right under one circular and wrong under another."""
        own = self.own_facts if isinstance(self.policy, History) else ()
        return frozenset(fact.name for fact in own)

    def own_facts_that_are_dates(self, on: date) -> frozenset[str]:
        """The facts that are dates where a date is asked; each day sees another side of them."""
        policies = self.policies_asked(on)
        return frozenset(f.name for policy in policies for f in policy.facts if f.is_date)

    @cached_property
    def facts_that_may_contradict_others(self) -> frozenset[str]:
        """The facts that may contradict others, or what a calendar knows."""
        boxes = (
            box
            for policy in self.compiled_policies_that_may_answer
            for box in policy.cases.impossible
        )
        return frozenset({name for box in boxes for name, _ in box}.union(OPEN_DAY))

    @cached_property
    def compiled_policies_that_may_answer(self) -> tuple[CompiledPolicy, ...]:
        """Every circular that may answer, compiled."""
        return tuple(map(compiled_policy, self.policies_that_may_answer))

    def compiled_policies_asked(self, on: date) -> tuple[CompiledPolicy, ...]:
        """The circulars that are asked about a date, compiled; a stance changes no fact of them."""
        if isinstance(self.policy, Policy):
            return self.compiled_policies_that_may_answer
        names = self.names_of_policies_asked(on)
        compiled = self.compiled_policies_that_may_answer
        return tuple(each for each in compiled if each.policy.name in names)

    def names_of_policies_asked(self, on: date) -> tuple[str, ...]:
        """The names of the circulars that are asked about a date."""
        return tuple(policy.name for policy in self.policies_asked(on))

    def policies_asked(self, on: date) -> tuple[Policy, ...]:
        """The circulars that are asked about a date: of a history those that may hold on it."""
        if isinstance(self.policy, Policy):
            return (self.policy,)
        word = stance_text_or_none_if_mapping(self.stance)
        history = self.policy
        if self.stance is not None and word is None:
            history = history.under(self.stance)  # type: ignore[arg-type]  # as was checked
        resolution = history.resolution(on)
        # One word for all readings is taken by the circular that holds as they are chosen.
        others = [policy for _, _, policy in resolution.otherwise] if word is None else []
        return (resolution.policy, *others)

    @property
    def policies_that_may_answer(self) -> tuple[Policy, ...]:
        """Every circular that may answer; with a history, the policy of no circular too."""
        if isinstance(self.policy, Policy):
            return (self.policy,)
        return (*self.policy.policies, self.policy.no_policy)

    @property
    def may_use_options_other_than_chosen(self) -> bool:
        """Whether a stance is asked for, or a policy reads itself under another than its own."""
        policies = self.policies_that_may_answer
        other = any(options_other_than_chosen(policy, policy.stance) for policy in policies)
        return self.stance is not None or other

    @property
    def counting_calendar(self) -> WorkCalendar:
        """The calendar by which days are counted, as far as a history knows it."""
        calendar = self.calendar or default_calendar()
        known_on = self.policy.known_on if isinstance(self.policy, History) else None
        return calendar.as_known(known_on) if known_on else calendar

    def compiled_if_one_policy_answers_alone(self, on: date) -> CompiledPolicy | None:
        """The circular that answers a date alone and under one stance, compiled; else None."""
        policy, stance = self.policy, self.stance
        if isinstance(policy, History):
            if policy.known_on is not None or stance is not None:
                return None
            resolution = policy.resolution(on)
            if resolution.none or resolution.otherwise:
                return None
            policy, stance = resolution.policy, None
        word = stance_text_or_none_if_mapping(stance)
        if word in EXTREMES:
            return None
        if stance is not None:
            options = policy.literal_stance if word else stance
            policy = policy.under(options)  # type: ignore[arg-type]  # a mapping, as was checked
        return compiled_policy(policy)

    def checked_case_of_day(self, policy: Policy, day: Words, on: date) -> CheckedCase:
        """A date put to a policy with what rows state of it; FactError where it cannot be."""
        case = Case(CivilServant(), on, **_decide_arguments_of_day(day), calendar=self.calendar)
        if isinstance(self.policy, History):
            own = facts_without_those_of_other_policies(
                self.policy, case.own_and_open_day_facts_as_pairs, policy
            )
            case = replace(case, facts=own)
        return checked_case(policy, case)

    def decide(self, people: Sequence[Words], day: Words, on: date) -> Decision:
        """The decision of one person, of whom each description is given in words, on a date."""
        who = [CivilServant(**words) for words in people]  # type: ignore[arg-type]  # checked there
        return decide(
            self.policy,
            who[0] if len(who) == 1 else who,
            on,
            **_decide_arguments_of_day(day),
            calendar=self.calendar,
            stance=self.stance,
        )

    def faults_of_word(self, fact: str, word: str, on: date = SOME_DAY) -> list[Fault]:
        """What is wrong with a word of a fact under the circulars that are asked about a date.

        What stands beside the word, or would be meant where nothing does, counts for nothing.
        """
        if fact in PERSON_FACETS:
            return _faults_of(lambda: CivilServant.read({fact: word}))
        for policy in self.policies_asked(on):
            if not _is_date_of_own_fact(policy, fact, word):
                faults = _faults_of(partial(self.checked_case_of_day, policy, {fact: word}, on))
                if faults:
                    return faults
        return []


def _faults_of(check: Callable[[], object]) -> list[Fault]:
    """The faults of a word by itself."""
    try:
        check()
    except FactError as error:
        return [fault for fault in error.faults if fault.code not in _OF_OTHERS]
    return []


def _is_date_of_own_fact(policy: Policy, fact: str, word: str) -> bool:
    """Whether a word is a date, and its fact is one under a circular."""
    return any(each.name == fact and each.is_date for each in policy.facts) and is_iso_date(word)


def words_of_person_and_of_day(words: Words) -> tuple[dict[str, str], dict[str, str]]:
    """The words of a row about the person, and those about the day."""
    person = {fact: word for fact, word in words.items() if fact in PERSON_FACETS}
    return person, {fact: word for fact, word in words.items() if fact not in PERSON_FACETS}


def _decide_arguments_of_day(day: Words) -> dict[str, Any]:
    """The words of a day as the arguments of `decide`."""
    stated = {fact: word for fact, word in day.items() if fact not in DAY_FACTS}
    return {
        "rostered": _FLAGS.get(day.get("rostered", ""), day.get("rostered")),
        "recalled": _FLAGS.get(day.get("recalled", ""), day.get("recalled")),
        "absent": day.get("absent"),
        "facts": stated or None,
    }
