"""What would have to change for another outcome: every smallest change, never one that cannot."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from asn_wfh.analysis.case_space import StatedCase, stated_case
from asn_wfh.analysis.counterfactual import Change, Changed, Counterfactuals, FactChange
from asn_wfh.analysis.counterfactual_search import Moves
from asn_wfh.analysis.format import FactValues, fact_values_of
from asn_wfh.case import Case
from asn_wfh.decision import Outcome, Reason
from asn_wfh.engine.question import Stance
from asn_wfh.kernel.hitting_sets import minimal
from asn_wfh.kernel.plain import each_of, is_day, plain_day, plain_text
from asn_wfh.law.hints import nearest
from asn_wfh.messages.errors import FactError, Fault, short
from asn_wfh.policy import Policy

__all__ = ["counterfactuals"]

_DATE = -1
"""Stands for the date among the places of facts."""
Names = frozenset[str] | None


def counterfactuals(
    policy: Policy,
    case: Case,
    *,
    stance: Stance | None = None,
    movable: Iterable[str] | None = None,
    dates: Collection[date] = (),
) -> Counterfactuals:
    """Every smallest change of facts that gives another outcome.

    `movable` names the facts that may change; where
    it is left out, these are the ones that are stated or taken as usual.  A fact that is not
    known stays so unless it is named, and a change then states it.  The date moves only to one
    of `dates`, with the other facts of the day as they are.  A change gives an outcome where
    every completion has it; while the outcome is undetermined, both others are sought.
    Raises FactError as `decide` does, and for what cannot move.
    """
    stated = stated_case(policy, case, stance=stance)
    if movable is not None:
        _refuse_single(movable, "not_a_word", "movable")
    _refuse_single(dates, "not_a_day", "dates")
    names = _named(stated, movable, dates)
    days = [day for day in map(plain_day, dates) if day is not None]
    outcome = stated.outcome()
    other = [o for o in (Outcome.PERMITTED, Outcome.NOT_PERMITTED) if o is not outcome]
    changes = [change for target in other for change in _towards(stated, target, names, days)]
    changes.sort(
        key=lambda change: (len(change.facts), sum(f.kind == "slow" for f in change.facts))
    )
    return Counterfactuals(outcome, tuple(changes))


def _refuse_single(values: object, code: str, key: str) -> None:
    """Refuse what is no list of values."""
    if each_of(values) is None:
        raise FactError([Fault.of(code, value=short(values)).at(key=key)])


def _named(case: StatedCase, movable: Iterable[str] | None, dates: Iterable[date]) -> Names:
    """The names of the facts that may change; FactError for what is no such fact or no date."""
    wrong = [day for day in dates if not is_day(day)]
    faults = [Fault.of("not_a_day", value=short(day)).at(key="dates") for day in wrong]
    named = [movable] if isinstance(movable, str) else [*(() if movable is None else movable)]
    held = [plain_text(name) for name in named]
    known = {slot.fact for slot in case.slots if slot.fact not in ("weekday", "period")}
    for name, text in zip(named, held, strict=True):
        if text not in known and text != "date":
            hint = nearest(name, known)
            faults.append(Fault.of("not_movable", fact=short(name), **hint).at(key="movable"))
    if faults:
        raise FactError(faults)
    return None if movable is None else frozenset(text for text in held if text)


def _may_move(case: StatedCase, place: int, names: Names) -> bool:
    """Whether a fact of a case may move; weekday and period only go with the date."""
    fact = case.slots[place].fact
    if fact in ("weekday", "period"):
        return False
    return case.known(place) if names is None else fact in names


def _towards(
    case: StatedCase,
    target: Outcome,
    names: Names,
    dates: Iterable[date],
) -> Iterator[Change]:
    """The smallest changes that give one outcome, on this date or on another."""
    today = case.question.case.on
    days = {today: case} | {day: case.on(day) for day in sorted(set(dates) - {today})}
    moves, found = {}, {}
    for day, each in days.items():
        places = [p for p in range(len(each.slots)) if _may_move(each, p, names)]
        moves[day] = Moves(each, target is Outcome.PERMITTED, places)
        # The date is one fact more.
        dated = frozenset[int]() if day == today else frozenset([_DATE])
        found[day] = [moved | dated for moved in moves[day].sets()]
    for moved in minimal(one for several in found.values() for one in several):
        fitting = {day: moves[day] for day, several in found.items() if moved in several}
        changed = tuple(_changed(case, place) for place in sorted(moved))
        yield Change(target, changed, tuple(_ways(fitting, moved)))


def _ways(moves: Mapping[date, Moves], moved: frozenset[int]) -> Iterator[FactChange]:
    """Every way to make one change, the dates with the same values and reasons together."""
    places = sorted(moved - {_DATE})
    days: dict[tuple[tuple[FactValues, ...], tuple[Reason, ...]], list[date]] = {}
    for day, each in moves.items():
        for box, reasons in each.ways(frozenset(places)):
            told = tuple(fact_values_of(each.case, place, box.sides[place]) for place in places)
            days.setdefault((told, reasons), []).append(day)
    for (told, reasons), several in days.items():
        yield FactChange((*_dated(several, moved), *told), reasons)


def _dated(days: Iterable[date], places: Collection[int]) -> tuple[FactValues, ...]:
    """The dates of a way, where the date is what moves."""
    return (FactValues("date", tuple(day.isoformat() for day in days)),) if _DATE in places else ()


def _changed(case: StatedCase, place: int) -> Changed:
    """A fact that a change touches, as it was."""
    if place == _DATE:
        return Changed("date", None, case.question.case.on.isoformat())
    was = fact_values_of(case, place, case.here.sides[place])
    return Changed(was.fact, was.description, was.values[0] if case.known(place) else None)
