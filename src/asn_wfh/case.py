"""The question to `decide` as one value: who, on which date, and the facts of the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from datetime import date
from typing import ClassVar, Literal, TypeAlias, cast

from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none, plain_day, plain_text
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.own_facts import UNKNOWN
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = ["Case", "Pairs", "Recalled", "Roster", "StatedFacts"]

Roster: TypeAlias = bool | Literal["tanpa_jadwal"] | None
Recalled: TypeAlias = bool | Literal["?"] | None
"""On the roster, scheduled for the office, without a schedule, or not stated."""
Pairs: TypeAlias = tuple[tuple[str, str], ...]
StatedFacts: TypeAlias = Mapping[str, str | date] | tuple[tuple[str, str | date], ...] | None
"""The policy's own facts by name, and what a calendar leaves open."""

_FLAGS = {True: "ya", False: "tidak"}


@dataclass(frozen=True, slots=True)
class Case:
    """One question as a value: a person, a date, and what is known of the day.

    `who` is a CivilServant, or several that are all true of one person.  `rostered` is True,
    False, `tanpa_jadwal`, or None for not stated; `recalled` left out is no, `absent` left out
    is present, and `"?"` says of either that it is not known.  `facts` are the policy's own, and
    `libur` or `cuti_bersama` where the calendar leaves them open; they are held as pairs sorted
    by name, dates as ISO texts.  Every argument is checked and made
    plain: equal questions are equal cases.  Raises FactError with every fault.
    """

    who: CivilServant | Sequence[CivilServant]
    on: date
    _: KW_ONLY
    rostered: Roster = None
    recalled: Recalled = None
    absent: str | None = None
    facts: StatedFacts = ()
    calendar: WorkCalendar | None = None

    # For pydantic: unknown keys are refused.
    __pydantic_config__: ClassVar[Mapping[str, str]] = {"extra": "forbid"}

    def __post_init__(self) -> None:
        """Make every argument plain, or refuse it."""
        faults: list[Fault] = []
        people = tuple(_read_descriptions_of_one_person(self.who, faults))
        on = plain_day(self.on)
        if on is None:
            faults.append(Fault.of("not_a_day", value=shortened(self.on)).at(key="on"))
        plain: dict[str, object] = {
            "who": people[0] if len(people) == 1 else people,
            "on": on,
            "rostered": _read_roster_yes_no_or_tanpa_jadwal(self.rostered, faults),
            "recalled": _read_flag("recalled", self.recalled, faults),
            "absent": _read_absence(self.absent, faults),
        }
        _check_calendar(self.calendar, faults)
        plain["facts"] = tuple(sorted(_read_fact_pairs(self.facts, faults)))
        if faults:
            raise FactError(faults)
        for name, value in plain.items():
            object.__setattr__(self, name, value)

    @property
    def people(self) -> tuple[CivilServant, ...]:
        """Every description of the person, one or more."""
        return (self.who,) if isinstance(self.who, CivilServant) else tuple(self.who)

    @property
    def own_and_open_day_facts_as_pairs(self) -> Pairs:
        """The policy's own facts, and what is stated of an open day, as pairs."""
        return cast("Pairs", self.facts)

    @property
    def roster_recall_and_absence_words(self) -> dict[str, str | None]:
        """What is stated of the roster, of a recall and of absence, in the words of the facets."""
        roster: object = self.rostered
        return {
            "rostered": _FLAGS[roster] if isinstance(roster, bool) else cast("str | None", roster),
            "recalled": None if self.recalled == UNKNOWN else _FLAGS[self.recalled is True],
            "absent": None if self.absent == UNKNOWN else self.absent or "hadir",
        }


def _read_descriptions_of_one_person(who: object, faults: list[Fault]) -> Iterator[CivilServant]:
    """The distinct descriptions of a person, one or several that are all true."""
    if isinstance(who, CivilServant):
        yield who.as_plain_civil_servant
        return
    each = iterator_or_none(who)
    if each is None or isinstance(who, str | bytes | Mapping):
        faults.append(Fault.of("not_a_person", value=type(who).__name__).at(key="who"))
        return
    people = list(each)
    wrong = [item for item in people if not isinstance(item, CivilServant)]
    if wrong:
        faults.append(Fault.of("not_a_person", value=type(wrong[0]).__name__).at(key="who"))
    elif not people:
        faults.append(Fault.of("nobody").at(key="who"))
    else:
        yield from dict.fromkeys(person.as_plain_civil_servant for person in people)


def _read_flag(name: str, flag: object, faults: list[Fault]) -> Recalled:
    """A fact that is yes, no, not stated or not known, by identity: no number is a flag."""
    if flag is None or flag is True or flag is False:
        return flag
    if plain_text(flag) == UNKNOWN:
        return "?"
    faults.append(
        Fault.of("not_a_flag", fact=name, value=_short_value_for_fault(flag)).at(key=name)
    )
    return None


def _read_roster_yes_no_or_tanpa_jadwal(value: object, faults: list[Fault]) -> Roster:
    """What is stated of the roster: yes, no, that none was drawn up, or nothing."""
    if value is None or value is True or value is False:
        return value
    if plain_text(value) == "tanpa_jadwal":
        return "tanpa_jadwal"
    faults.append(Fault.of("not_a_roster", value=_short_value_for_fault(value)).at(key="rostered"))
    return None


def _check_calendar(calendar: object, faults: list[Fault]) -> None:
    """Refuse what is no calendar."""
    if not isinstance(calendar, WorkCalendar | None):
        fault = Fault.of("not_a_calendar", value=type(calendar).__name__)
        faults.append(fault.at(key="calendar"))


def _read_absence(absent: object, faults: list[Fault]) -> str | None:
    """Why they are absent; None for present."""
    if absent is None:
        return None
    text = plain_text(absent)
    if text == UNKNOWN:
        return text
    if text is None or text not in ABSENCE:
        hint = unknown_word_hint(absent, ABSENCE)
        faults.append(Fault.of("unknown_word", word=shortened(absent), **hint).at(key="absent"))
    return text


def _read_fact_pairs(facts: object, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    """The stated facts by name; one that is None is not stated."""
    if facts is None:
        return
    pairs = list(facts.items()) if isinstance(facts, Mapping) else facts
    if not isinstance(pairs, list | tuple) or not all(
        isinstance(pair, tuple) and len(pair) == 2 for pair in pairs
    ):
        faults.append(Fault.of("not_a_mapping").at(key="facts"))
        return
    names: set[str] = set()
    for name, value in pairs:
        fact, word = plain_text(name), plain_text(value)
        if word is None and (day := plain_day(value)) is not None:
            word = day.isoformat()
        if fact is None:
            faults.append(
                Fault.of("not_a_word", value=_short_value_for_fault(name)).at(key="facts")
            )
        elif fact in names:
            faults.append(Fault.of("repeated_word", word=shortened(fact)).at(key="facts"))
        elif value is not None and word is None:
            faults.append(
                Fault.of("not_a_word", value=_short_value_for_fault(value)).at(key=shortened(fact))
            )
        elif word is not None:
            yield fact, word
        if fact is not None:
            names.add(fact)


def _short_value_for_fault(value: object) -> str:
    """A value as a fault quotes it: one that only looks like a flag or a text, by its type."""
    text = shortened(value)
    looks = text in ("True", "False", "None") and not isinstance(value, str)
    return shortened(repr(value)) if looks else text
