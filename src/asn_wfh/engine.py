"""Decide one case: by masks where its facts are stated, by boxes where they are not.

Both ways give the same answer; the masks are only faster.  Unknown never becomes a "no" or a
"yes" by itself: an outcome is given only if every completion of the facts has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asn_wfh.arguments import EXTREMES, OPEN_DAY, Asked, Stance, asked, settled
from asn_wfh.combinations import Combinations, Spread, combinations_of
from asn_wfh.completions import Case, Column
from asn_wfh.decision import Contested, Decision, Outcome, Reason
from asn_wfh.errors import FactError, Fault
from asn_wfh.facts import CivilServant
from asn_wfh.history import History
from asn_wfh.judging import Judge
from asn_wfh.policy import Policy
from asn_wfh.tables import DayFacts, Facet, Tables
from asn_wfh.views import ROSTER_STATED, STATED, view_of
from asn_wfh.vocabulary import PERSON_FACETS
from asn_wfh.workdays import WorkCalendar, default_calendar

__all__ = ["Weighed", "decide", "weighed"]


def decide(
    policy: Policy | History,
    who: CivilServant | Iterable[CivilServant],
    on: date,
    rostered: bool | None = None,
    recalled: bool | None = None,
    absent: str | None = None,
    facts: Mapping[str, str] | None = None,
    calendar: WorkCalendar | None = None,
    stance: Stance | None = None,
) -> Decision:
    """Whether a person may work from home on a date under a circular, and by which clauses.

    `policy` may be a History: the circular of the region that holds on the date answers, or
    that none does; `history.as_known(date)` asks what was known on another date.
    `who` may be several CivilServants that are all true of one person (an acting post, a
    double task): leave is had only if it is had as each of them.  `rostered` left out is
    unknown; `recalled` left out is no, `absent` left out is present.  `facts` holds the
    policy's own facts, and `cuti_bersama` or `libur` where the calendar leaves them open.
    `stance` takes readings another way: options by reading; `literal`; or `strictest` and
    `most_lenient`, the combination of readings with the least or the most favourable outcome of
    this case that changes the fewest.  A pure function of its arguments: no clock, no locale.
    Raises FactError for anything that no answer could be about.
    """
    ordinary = facts is None and calendar is None and stance is None
    if ordinary:
        try:
            decision = _ordinary(policy, who, on, rostered, recalled, absent)
        except (AttributeError, KeyError, TypeError):
            # Something is not what it should be, or not met before: look at it with care.
            decision = None
        if decision is not None:
            return decision
    if isinstance(policy, History):
        return _over(policy, who, on, rostered, recalled, absent, facts, calendar, stance)
    extreme = stance in EXTREMES
    taken = None if extreme else stance
    question = asked(policy, who, on, rostered, recalled, absent, facts, calendar, taken)
    if extreme:
        question = _at_extreme(question, most=stance == EXTREMES[1])
    tables = _tables(question.policy)
    day, case = _met(tables, question)
    decision = day.remembered.get(case.key)
    if decision is None:
        decision = _judged(tables, day, case)
    if ordinary and isinstance(who, CivilServant):
        tables.remember(day, (who.key, rostered, recalled, absent), decision)
    return decision


def _ordinary(
    policy: Any,
    who: Any,
    on: date,
    rostered: bool | None,
    recalled: bool | None,
    absent: str | None,
) -> Decision | None:
    """The answer by a few look-ups, or None where a fact is unstated that was not met before.

    Anything out of the ordinary fails one of the look-ups.
    """
    tables: Tables = policy.memo["tables"]
    day = tables.days[on]
    mask = tables.people[who.key]
    if absent is not None or (recalled is not None and recalled is not False):
        mask &= day.mask(rostered, recalled, absent)
    elif rostered is None:
        mask &= day.unsaid
    elif rostered is True:
        mask &= day.on_roster
    elif rostered is False:
        mask &= day.off
    else:
        raise TypeError(rostered)
    if not mask & STATED:
        return day.remembered.get((who.key, rostered, recalled, absent))
    decision = day.remembered.get(mask)
    if decision is None:
        decision = _judged(tables, day, Case((mask,), (mask,), ()))
    return decision


def _over(
    history: History,
    who: Any,
    on: Any,
    rostered: Any,
    recalled: Any,
    absent: Any,
    facts: Any,
    calendar: Any,
    stance: object,
) -> Decision:
    """The decision of the circular that holds on a date, or that none of the region does.

    A word for the stance is taken by the circular that holds as all of them are read.
    """
    if stance is facts is None and type(on) is date:
        standing = history.standing(on)
        if not standing.none and not standing.otherwise:
            return decide(standing.policy, who, on, rostered, recalled, absent, None, calendar)
    who = tuple(who) if isinstance(who, Iterator) else who
    word: Any = stance if isinstance(stance, str) else None
    options: Any = None if word else stance
    faults: list[Fault] = []
    try:
        history = history if options is None else history.under(options)
    except FactError as error:
        faults += error.faults
    if faults or type(on) is not date:
        raise FactError([*faults, *_wrong(history, who, on, rostered, recalled, absent, calendar)])
    standing = history.standing(on)

    def answer(policy: Policy) -> Decision:
        heard = history.heard(facts, policy)
        return decide(policy, who, on, rostered, recalled, absent, heard, calendar, word)

    decision = answer(standing.policy)
    if standing.none:
        # Its first reason says that nothing holds; these say why.
        decision = replace(decision, title="", reasons=(*standing.none, *decision.reasons[1:]))
    if standing.otherwise and word is None:
        others = {(name, option): answer(other) for name, option, other in standing.otherwise}
        decision = _hanging(decision, others)
    return decision


def _hanging(decision: Decision, others: Mapping[tuple[str, str], Decision]) -> Decision:
    """A decision that also hangs on options under which another circular answers."""
    contested = [c for c in decision.contested if (c.reading, c.option) not in others]
    contested += [
        Contested(*option, other.outcome)
        for option, other in others.items()
        if other.outcome is not decision.outcome
    ]
    return replace(decision, contested=tuple(contested))


def _wrong(
    history: History,
    who: Any,
    on: Any,
    rostered: Any,
    recalled: Any,
    absent: Any,
    calendar: Any,
) -> Sequence[Fault]:
    """The faults of the arguments that do not hang on which circular answers."""
    try:
        asked(history.vacant, who, on, rostered, recalled, absent, None, calendar, None)
    except FactError as error:
        return error.faults
    return ()


def _judged(tables: Tables, day: DayFacts, case: Case) -> Decision:
    """The decision of a case, remembered."""
    decision = Judge(tables, day, case).decision()
    tables.remember(day, case.key, decision)
    return decision


@dataclass(frozen=True, slots=True)
class Weighed:
    """One case under every combination of readings.

    `spread` says which combinations have which outcome.
    """

    spread: Spread
    combinations: Combinations
    day: DayFacts
    case: Case

    def reasons(self, policy: Policy, outcome: Outcome) -> tuple[Reason, ...]:
        """What decides under a policy's stance, as `decide` would give it."""
        tables = self.combinations.tables
        view = view_of(policy, tables.numbering)
        return Judge(tables, self.day, self.case).why(view, outcome)[1]


def weighed(question: Asked) -> Weighed:
    """A case under every combination of readings; FactError where its facts contradict the day."""
    combinations = combinations_of(question.policy)
    day, case = _met(combinations.tables, question)
    return Weighed(combinations.spread(case), combinations, day, case)


def _at_extreme(question: Asked, most: bool) -> Asked:
    """The question under the combination of readings that is best, or worst, for the person."""
    policy = question.policy
    taken = weighed(question).spread.extreme(dict(policy.stance), most)
    return replace(question, policy=policy.under(dict(taken)))


def _tables(policy: Policy) -> Tables:
    """The compiled policy, compiled once."""
    tables: Tables | None = policy.memo.get("tables")
    if tables is None:
        tables = policy.memo["tables"] = Tables(policy)
    return tables


def _met(tables: Tables, question: Asked) -> tuple[DayFacts, Case]:
    """The date and the case that a question is about; FactError where they contradict."""
    on, calendar = question.on, question.calendar
    day = tables.day(on, calendar or default_calendar(), on if calendar is None else (calendar, on))
    settled(question.stated, on, day.day)
    return day, _case(tables, day, question.people, question.stated)


def _case(
    tables: Tables,
    day: DayFacts,
    people: tuple[CivilServant, ...],
    stated: Mapping[str, str | None],
) -> Case:
    """The masks of a case, and the facts it leaves open."""
    columns: list[Column] = []

    def both(facet: Facet, value: str | None, description: int | None) -> tuple[int, int]:
        if value is not None:
            mask = facet.by_value[value]
            return mask, mask
        values = facet.values
        if facet.name in OPEN_DAY:
            values = getattr(day.day, facet.name)
        may, must = 0, -1
        for each in values:
            may, must = may | facet.by_value[each], must & facet.by_value[each]
        if may != must:
            columns.append(Column(description, facet, values))
        return may, must

    shared_may = shared_must = day.date_mask
    for name, value in stated.items():
        may, must = both(tables.facet(name), value, None)
        if name == "rostered" and value is None:
            may, must = may & ~ROSTER_STATED, must & ~ROSTER_STATED
        shared_may, shared_must = shared_may & may, shared_must & must
    mays, musts = [], []
    for number, who in enumerate(people):
        all_may, all_must = shared_may, shared_must
        for name in PERSON_FACETS:
            may, must = both(
                tables.facet(name), tables.cases.sees(name, getattr(who, name)), number
            )
            all_may, all_must = all_may & may, all_must & must
        mays.append(all_may)
        musts.append(all_must)
    return Case(tuple(mays), tuple(musts), tuple(columns))
