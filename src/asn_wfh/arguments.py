"""What `decide` was asked: its arguments checked, all faults at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from asn_wfh.errors import FactError, Fault, nearest, short
from asn_wfh.facts import CivilServant
from asn_wfh.policy import Policy
from asn_wfh.vocabulary import ABSENCE
from asn_wfh.workdays import Day, WorkCalendar

__all__ = ["EXTREMES", "OPEN_DAY", "STANCES", "Asked", "Stance", "asked", "settled"]

OPEN_DAY = ("libur", "cuti_bersama")
"""The facts of a date that a calendar may leave open."""

StanceWord: TypeAlias = Literal["literal", "strictest", "most_lenient"]
Stance: TypeAlias = "Mapping[str, str] | StanceWord"
"""How readings are taken: options by name, or one word for all of them."""
EXTREMES: tuple[StanceWord, ...] = ("strictest", "most_lenient")
"""The words for a stance that depends on the case: its least or most favourable outcome."""
STANCES: tuple[StanceWord, ...] = ("literal", *EXTREMES)
"""Every word for a stance."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question: a policy under its stance, a person, a date, and the stated facts of the day.

    `stated` has every fact that is not the person's; None is unknown.
    """

    policy: Policy
    people: tuple[CivilServant, ...]
    on: date
    stated: dict[str, str | None]
    calendar: WorkCalendar | None


def asked(
    policy: object,
    who: object,
    on: object,
    rostered: object,
    recalled: object,
    absent: object,
    facts: object,
    calendar: object,
    stance: object,
) -> Asked:
    """The question that the arguments ask; FactError with every fault where they ask none."""
    if not isinstance(policy, Policy):
        raise FactError([Fault.of("not_a_policy", value=type(policy).__name__)])
    faults: list[Fault] = []
    policy = _taken(policy, stance, faults)
    people = _people(who, faults)
    if type(on) is not date:
        faults.append(Fault.of("not_a_day", value=short(on)).at(key="on"))
    stated = {
        "rostered": _flag("rostered", rostered, None, faults),
        "recalled": _flag("recalled", recalled, "tidak", faults),
        "absent": _absence(absent, faults),
    }
    if calendar is not None and not isinstance(calendar, WorkCalendar):
        faults.append(Fault.of("not_a_calendar", value=type(calendar).__name__))
    faults += _own_facts(policy, facts, stated)
    if faults or type(on) is not date or not isinstance(calendar, WorkCalendar | None):
        raise FactError(faults)
    return Asked(policy, people, on, stated, calendar)


def settled(stated: dict[str, str | None], on: date, day: Day) -> None:
    """Put what the calendar knows among the stated facts; FactError where they contradict it."""
    faults = []
    for name in OPEN_DAY:
        values: tuple[str, ...] = getattr(day, name)
        said = stated.get(name)
        if said is not None and said not in values:
            known = ", ".join(values)
            faults.append(Fault.of("day_known", known=known, fact=name, date=on))
        stated[name] = values[0] if len(values) == 1 else said
    if faults:
        raise FactError(faults)


def _taken(policy: Policy, stance: object, faults: list[Fault]) -> Policy:
    """The policy under a stance."""
    if stance is None:
        return policy
    if stance == "literal":
        return policy.under(policy.literally)
    if isinstance(stance, str) and "=" not in stance:
        # An extreme is of one case only; who can find it has taken it before.
        known = STANCES[:1] if stance in EXTREMES else STANCES
        fault = Fault.of("unknown_word", word=short(stance), **nearest(stance, known))
        faults.append(fault.at(key="stance"))
        return policy
    try:
        return policy.under(stance)  # type: ignore[arg-type]  # it refuses what is no mapping
    except FactError as error:
        faults += error.faults
        return policy


def _people(who: object, faults: list[Fault]) -> tuple[CivilServant, ...]:
    """One description of a person, or several that are all true."""
    if isinstance(who, CivilServant):
        return (who,)
    if not isinstance(who, Iterable) or isinstance(who, str | bytes | Mapping):
        faults.append(Fault.of("not_a_person", value=type(who).__name__))
        return ()
    people = list(who)
    wrong = [item for item in people if not isinstance(item, CivilServant)]
    if wrong:
        faults.append(Fault.of("not_a_person", value=type(wrong[0]).__name__))
    elif not people:
        faults.append(Fault.of("nobody"))
    return () if wrong else tuple(dict.fromkeys(people))


def _flag(name: str, flag: object, unstated: str | None, faults: list[Fault]) -> str | None:
    """A fact that is yes, no or not stated."""
    if flag is None:
        return unstated
    if not isinstance(flag, bool):
        faults.append(Fault.of("not_a_flag", fact=name, value=short(flag)))
    return "ya" if flag else "tidak"


def _absence(absent: object, faults: list[Fault]) -> str:
    """Why they are absent, or `hadir`."""
    if absent is None:
        return "hadir"
    if not isinstance(absent, str) or absent not in ABSENCE:
        hint = nearest(str(absent), ABSENCE)
        faults.append(Fault.of("unknown_word", word=short(absent), **hint).at(key="absent"))
        return "hadir"
    return absent


def _own_facts(policy: Policy, facts: object, stated: dict[str, str | None]) -> Iterator[Fault]:
    """Add the policy's own facts, and what is said of an open day, to the stated ones."""
    known = {fact.name: fact.values for fact in policy.facts}
    stated.update(dict.fromkeys(known))
    if facts is None:
        return
    if not isinstance(facts, Mapping):
        yield Fault.of("not_a_mapping").at(key="facts")
        return
    places = {facet.name: facet.values for facet in policy.cases.space.facets}
    known |= {name: places[name] for name in OPEN_DAY}
    for name, value in facts.items():
        if name not in known:
            yield Fault.of("unknown_fact", fact=short(name), **nearest(str(name), known))
        elif value is not None and value not in known[name]:
            hint = nearest(str(value), known[name])
            yield Fault.of("unknown_word", word=short(value), **hint).at(key=str(name))
        else:
            stated[name] = value
