"""What would have to change for another outcome: every smallest change, never one that cannot."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.analysis.counterfactual_search import CounterfactualSearch
from asn_wfh.analysis.fact_with_possible_values import FactValues, fact_values_of
from asn_wfh.analysis.format_facts import format_facts
from asn_wfh.analysis.stated_case_box import StatedCase, stated_case
from asn_wfh.case import Case
from asn_wfh.decision import Outcome, Reason
from asn_wfh.engine.checked_case import Stance
from asn_wfh.kernel.minimal_sets_for_which_predicate_holds import without_supersets
from asn_wfh.kernel.plain_dates_and_texts import (
    is_date_without_time,
    iterator_or_none,
    plain_day,
    plain_text,
)
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, check_language, shortened
from asn_wfh.messages.sentences import Lang, message
from asn_wfh.policy import Policy

__all__ = ["MOVABLE", "Change", "Changed", "Counterfactuals", "FactChange", "counterfactuals"]

MOVABLE = ("rostered", "recalled", "absent", "date")
"""The facts that an office can move from one day to the next; every other fact is slow."""
_DATE = -1
"""Stands for the date among the places of facts."""
MovableNames = frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Changed:
    """A fact that a change would alter, with its value before, and how easily it changes.

    `was` is None for a fact that was not stated.
    """

    fact: str
    description: int | None
    was: str | None

    @property
    def kind(self) -> str:
        """`movable` or `slow`."""
        return "movable" if self.fact in MOVABLE else "slow"


@dataclass(frozen=True, slots=True)
class FactChange:
    """One way to make a change: the new values of each fact, and the clauses that then decide."""

    facts: tuple[FactValues, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A smallest set of facts which, changed together, give another outcome, with every way to.

    Each way has the new values and the clauses that then decide.
    """

    outcome: Outcome
    facts: tuple[Changed, ...]
    ways: tuple[FactChange, ...]

    def sentence(self, lang: Lang) -> str:
        """Every way of the change, each with what decides then, in `id` or `en`."""
        check_language(lang)
        outcome = message(f"outcome.{self.outcome.value}", lang)
        return " ".join(
            message(
                "changes.way",
                lang,
                outcome=outcome,
                facts=format_facts(way.facts, lang),
                reasons=message("or", lang).join(r.sentence(lang) for r in way.reasons),
            )
            for way in self.ways
        )

    def as_dict(self) -> dict[str, Any]:
        """The change as plain JSON values."""
        return {
            "outcome": self.outcome.value,
            "facts": [
                {
                    "fact": f.fact,
                    "description": f.description,
                    "was": f.was,
                    "kind": f.kind,
                }
                for f in self.facts
            ],
            "ways": [
                {
                    "facts": [fact.as_dict() for fact in way.facts],
                    "reasons": [
                        {"clause": r.clause, "part": r.part, "why": r.why} for r in way.reasons
                    ],
                }
                for way in self.ways
            ],
        }


@dataclass(frozen=True, slots=True)
class Counterfactuals:
    """Every smallest change of facts that gives another outcome, fewest facts first.

    `changes` is empty if no change of the facts that may change gives another outcome.
    """

    outcome: Outcome
    changes: tuple[Change, ...]

    def sentence(self, lang: Lang) -> str:
        """How many changes there are, or that there is none, in `id` or `en`."""
        check_language(lang)
        outcome = message(f"outcome.{self.outcome.value}", lang)
        return message("changes.some" if self.changes else "changes.none", lang, outcome=outcome)

    def explain(self, lang: Lang = "id") -> str:
        """The outcome and every change, on several lines."""
        check_language(lang)
        lines = [f"  - {change.sentence(lang)}" for change in self.changes]
        return "\n".join([self.sentence(lang), *lines])

    def as_dict(self) -> dict[str, Any]:
        """The outcome and the changes as plain JSON values."""
        return {"outcome": self.outcome.value, "changes": [one.as_dict() for one in self.changes]}


def counterfactuals(
    policy: Policy,
    case: Case,
    *,
    stance: Stance | None = None,
    movable: Iterable[str] | None = None,
    dates: Collection[date] = (),
) -> Counterfactuals:
    """What would have to change for another answer: every smallest set of facts.

    `movable` names the facts that may change; left out, these are the facts that are stated, or
    not stated and then taken as usual (an own employer, no recall, no absence).  A fact that is
    unknown stays unknown unless it is named, and a change then states it.  The date moves only to
    one of `dates`, with the other facts of the day as they are.  A change counts where every
    completion of the changed case has the outcome.  While the outcome is undetermined, changes to
    both others are sought.
    Raises FactError as `decide` does, and for what cannot move.
    """
    stated = stated_case(policy, case, stance=stance)
    if movable is not None:
        _check_is_any_iterable_even_text(movable, "not_a_word", "movable")
    _check_is_any_iterable_even_text(dates, "not_a_day", "dates")
    names = _checked_movable_names(stated, movable, dates)
    days = [day for day in map(plain_day, dates) if day is not None]
    outcome = stated.certain_outcome()
    other = [o for o in (Outcome.PERMITTED, Outcome.NOT_PERMITTED) if o is not outcome]
    changes = [
        change for target in other for change in _smallest_changes_to(stated, target, names, days)
    ]
    changes.sort(
        key=lambda change: (
            len(change.facts),
            sum(f.kind == "slow" for f in change.facts),
        )
    )
    return Counterfactuals(outcome, tuple(changes))


def _check_is_any_iterable_even_text(values: object, fault_code: str, argument_name: str) -> None:
    """Refuse what is no list of values."""
    if iterator_or_none(values) is None:
        raise FactError([Fault.of(fault_code, value=shortened(values)).at(key=argument_name)])


def _checked_movable_names(
    case: StatedCase, movable: Iterable[str] | None, dates: Iterable[date]
) -> MovableNames:
    """The names of the facts that may change; FactError for what is no such fact or no date."""
    wrong = [day for day in dates if not is_date_without_time(day)]
    faults = [Fault.of("not_a_day", value=shortened(day)).at(key="dates") for day in wrong]
    named = [movable] if isinstance(movable, str) else [*(() if movable is None else movable)]
    texts = [plain_text(name) for name in named]
    of_date = case.question.policy.cases.date_facets
    movable_facts = {slot.fact for slot in case.slots if slot.fact not in of_date}
    for name, text in zip(named, texts, strict=True):
        if text not in movable_facts and text != "date":
            hint = unknown_word_hint(name, movable_facts)
            faults.append(Fault.of("not_movable", fact=shortened(name), **hint).at(key="movable"))
    if faults:
        raise FactError(faults)
    return None if movable is None else frozenset(text for text in texts if text)


def _is_movable_fact(case: StatedCase, slot_index: int, movable_names: MovableNames) -> bool:
    """Whether a fact of a case may move; weekday and period only go with the date."""
    fact = case.slots[slot_index].fact
    if fact in case.question.policy.cases.date_facets:
        return False
    return case.has_single_value(slot_index) if movable_names is None else fact in movable_names


def _smallest_changes_to(
    case: StatedCase,
    target: Outcome,
    movable_names: MovableNames,
    dates: Iterable[date],
) -> Iterator[Change]:
    """The smallest changes that give one outcome, on this date or on another."""
    today = case.question.case.on
    days = {today: case} | {day: case.moved_to_date(day) for day in sorted(set(dates) - {today})}
    moves, sets = {}, {}
    for day, each in days.items():
        places = [p for p in range(len(each.slots)) if _is_movable_fact(each, p, movable_names)]
        moves[day] = CounterfactualSearch(each, target is Outcome.PERMITTED, places)
        # The date is one fact more.
        dated = frozenset[int]() if day == today else frozenset([_DATE])
        sets[day] = [moved | dated for moved in moves[day].smallest_slot_sets_reaching_outcome()]
    for moved in without_supersets(one for several in sets.values() for one in several):
        fitting = {day: moves[day] for day, several in sets.items() if moved in several}
        changed = tuple(_fact_before_change(case, place) for place in sorted(moved))
        yield Change(target, changed, tuple(_fact_changes_grouping_dates(fitting, moved)))


def _fact_changes_grouping_dates(
    search_by_date: Mapping[date, CounterfactualSearch], moved_slots: frozenset[int]
) -> Iterator[FactChange]:
    """Every way to make one change, the dates with the same values and reasons together."""
    places = sorted(moved_slots - {_DATE})
    days: dict[tuple[tuple[FactValues, ...], tuple[Reason, ...]], list[date]] = {}
    for day, each in search_by_date.items():
        for box, reasons in each.boxes_reaching_outcome_with_reasons(frozenset(places)):
            values = tuple(fact_values_of(each.case, place, box.sides[place]) for place in places)
            days.setdefault((values, reasons), []).append(day)
    for (values, reasons), several in days.items():
        yield FactChange((*_date_fact_if_date_moves(several, moved_slots), *values), reasons)


def _date_fact_if_date_moves(
    days: Iterable[date], moved_slots: Collection[int]
) -> tuple[FactValues, ...]:
    """The dates of a way, where the date is what moves."""
    return (
        (FactValues("date", tuple(day.isoformat() for day in days)),)
        if _DATE in moved_slots
        else ()
    )


def _fact_before_change(case: StatedCase, slot_index: int) -> Changed:
    """A fact that a change touches, as it was."""
    if slot_index == _DATE:
        return Changed("date", None, case.question.case.on.isoformat())
    was = fact_values_of(case, slot_index, case.case_box.sides[slot_index])
    return Changed(
        was.fact, was.description, was.values[0] if case.has_single_value(slot_index) else None
    )
