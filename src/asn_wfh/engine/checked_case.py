"""A case put to a policy: the policy under its stance, and what the case states of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, TypeAlias

from asn_wfh.case import Case
from asn_wfh.engine.compiled_date import OPEN_DAY
from asn_wfh.kernel.plain_dates_and_texts import is_iso_date, plain_day, plain_text
from asn_wfh.law.civil_servant import CivilServant, contradiction_fault
from asn_wfh.law.fact_ties import contradictions
from asn_wfh.law.own_facts import UNKNOWN, possible_values_by_own_fact
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import DAY_FACETS
from asn_wfh.law.workdays import Day, WorkCalendar, default_calendar
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.policy import Policy

__all__ = [
    "EXTREMES",
    "OPEN_DAY",
    "STANCES",
    "CheckedCase",
    "Stance",
    "StanceWord",
    "case_or_all_faults_of_decide_arguments",
    "checked_case",
    "require_policy",
    "stance_text_or_none_if_mapping",
]

StanceWord: TypeAlias = Literal["literal", "strictest", "most_lenient"]
Stance: TypeAlias = Mapping[str, str] | StanceWord
"""How readings are taken: options by name, or one word for all of them."""
EXTREMES: tuple[StanceWord, ...] = ("strictest", "most_lenient")
"""The words for a stance that depends on the case: its least or most favourable outcome."""
STANCES: tuple[StanceWord, ...] = ("literal", *EXTREMES)
"""Every word for a stance."""
_OPEN_DAY_WORDS = {name: tuple(DAY_FACETS[name].words) for name in OPEN_DAY}


@dataclass(frozen=True, slots=True)
class CheckedCase:
    """A case put to a policy under a stance.

    `day` is what the calendar says of the date; `day_facts` has every fact that is not the
    person's; None is unknown, or known to the calendar alone.  `own_values` are the values that
    each of the policy's own facts may have.
    """

    policy: Policy
    case: Case
    day: Day
    day_facts: Mapping[str, str | None]
    own_values: Mapping[str, tuple[str, ...]]

    @property
    def calendar(self) -> WorkCalendar:
        """The calendar that counts."""
        return self.case.calendar or default_calendar()

    @property
    def descriptions(self) -> tuple[CivilServant, ...]:
        """Every description of the person."""
        return self.case.people

    def on_date(self, day: date) -> CheckedCase:
        """The same case on another date; what was stated of an open date stays behind."""
        facts = tuple(
            (n, v) for n, v in self.case.own_and_open_day_facts_as_pairs if n not in OPEN_DAY
        )
        return checked_case(self.policy, replace(self.case, on=day, facts=facts))


def checked_case(policy: object, case: Case, stance: object = None) -> CheckedCase:
    """A case put to a policy; FactError with every fault where it cannot be put so."""
    policy = require_policy(policy)
    if not isinstance(case, Case):
        raise FactError([Fault.of("not_a_case", value=type(case).__name__).at(key="case")])
    faults: list[Fault] = []
    policy = _policy_under_stance(policy, stance, faults)
    calendar = case.calendar or default_calendar()
    pairs = dict(case.own_and_open_day_facts_as_pairs)
    faults += _own_fact_faults(policy, case.own_and_open_day_facts_as_pairs)
    own = {} if faults else possible_values_by_own_fact(policy.facts, pairs, case.on, calendar)
    stated: dict[str, str | None] = {
        **case.roster_recall_and_absence_words,
        **{name: values[0] if len(values) == 1 else None for name, values in own.items()},
        **{name: _stated_word_of_open_day_fact_or_none(name, pairs) for name in OPEN_DAY},
    }
    cases = policy.cases
    faults += map(
        contradiction_fault, contradictions(stated, cases.impossible_own_facts, cases.ties)
    )
    day = calendar.day(case.on)
    faults += _day_off_contradicts_calendar_faults(stated, case.on, day)
    if faults:
        raise FactError(faults)
    return CheckedCase(policy, case, day, stated, own)


def require_policy(policy: object) -> Policy:
    """The policy that a caller gives; FactError for anything else."""
    if not isinstance(policy, Policy):
        raise FactError([Fault.of("not_a_policy", value=type(policy).__name__).at(key="policy")])
    return policy


def case_or_all_faults_of_decide_arguments(
    policy: object, stance: object, arguments: Mapping[str, Any]
) -> Case:
    """The case that the arguments of `decide` make; FactError with the faults of all of them."""
    try:
        return Case(**arguments)
    except FactError as error:
        if not isinstance(policy, Policy):
            raise
        faults: list[Fault] = []
        policy = _policy_under_stance(policy, stance, faults)
        faults += error.faults
        pairs = arguments["facts"].items() if isinstance(arguments["facts"], Mapping) else ()
        words = {plain_text(name): _stated_text_or_date_as_text(value) for name, value in pairs}
        named = {n: v for n, v in words.items() if n is not None and v is not None}
        faults += _own_fact_faults(policy, tuple(named.items()))
        raise FactError(faults) from None


def stance_text_or_none_if_mapping(stance: object) -> str | None:
    """The one word that a stance is; None where it is a mapping, or nothing."""
    return plain_text(stance)


def _policy_under_stance(policy: Policy, stance: object, faults: list[Fault]) -> Policy:
    """The policy under a stance."""
    if stance is None:
        return policy
    word = stance_text_or_none_if_mapping(stance)
    if word == "literal":
        return policy.under(policy.literal_stance)
    if word is not None and "=" not in word:
        # An extreme is of one case only; who can find it has taken it before.
        words = STANCES[:1] if word in EXTREMES else STANCES
        fault = Fault.of("unknown_word", word=shortened(word), **unknown_word_hint(word, words))
        faults.append(fault.at(key="stance"))
        return policy
    try:
        return policy.under(stance)  # type: ignore[arg-type]  # it refuses what is no mapping
    except FactError as error:
        faults += error.faults
        return policy


def _stated_word_of_open_day_fact_or_none(name: str, pairs: Mapping[str, str]) -> str | None:
    """What is stated of an open day; None where it is not known, or no word of that day."""
    word = pairs.get(name)
    return word if word in _OPEN_DAY_WORDS[name] else None


def _stated_text_or_date_as_text(value: object) -> str | None:
    """What is stated of a fact, as a text; None for what is neither a text nor a date."""
    day = plain_day(value)
    return plain_text(value) if day is None else day.isoformat()


def _own_fact_faults(policy: Policy, pairs: tuple[tuple[str, str], ...]) -> Iterator[Fault]:
    """The faults of what is stated of the policy's own facts, and of an open day."""
    values = {fact.name: fact.values for fact in policy.facts}
    values |= _OPEN_DAY_WORDS
    dates = {fact.name for fact in policy.facts if fact.is_date}
    for name, value in pairs:
        if name not in values:
            yield Fault.of(
                "unknown_fact", fact=shortened(name), **unknown_word_hint(name, values)
            ).at(key=name)
        elif value == UNKNOWN or value in values[name]:
            continue
        elif name in dates and not is_iso_date(value):
            yield Fault.of("not_a_fact_date", text=shortened(value)).at(key=name)
        elif name not in dates:
            hint = unknown_word_hint(value, values[name])
            yield Fault.of("unknown_word", word=shortened(value), **hint).at(key=name)


def _day_off_contradicts_calendar_faults(
    day_facts: Mapping[str, str | None], on: date, day: Day
) -> Iterator[Fault]:
    """A fault where what is stated of a date contradicts what the calendar knows."""
    for name in OPEN_DAY:
        values: tuple[str, ...] = getattr(day, name)
        word = day_facts[name]
        if word is not None and word not in values:
            listed = ", ".join(values)
            fault = Fault.of("day_known", known=listed, fact=name, date=on)
            yield fault.at(key=name)
