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
from asn_wfh.completions import Case, Column, World, within_reach, world_of
from asn_wfh.decision import Contested, Decision, Duty, Ground, Missing, Outcome, Reason, Warned
from asn_wfh.errors import FactError, Fault
from asn_wfh.facts import CivilServant
from asn_wfh.history import History
from asn_wfh.policy import Policy
from asn_wfh.tables import DayFacts, Facet, Tables
from asn_wfh.views import ROSTER_STATED, STATED, Citation, View, view_of
from asn_wfh.vocabulary import PERSON_FACETS
from asn_wfh.workdays import WorkCalendar, default_calendar, in_ramadan

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
    day = tables.day(on, calendar or default_calendar(), on if calendar is None else (calendar, on))
    settled(question.stated, on, day.day)
    case = _case(tables, day, question.people, question.stated)
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
    decision = _Judge(tables, day, case).decision()
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
        return _Judge(tables, self.day, self.case).why(view, outcome)[1]


def weighed(question: Asked) -> Weighed:
    """A case under every combination of readings; FactError where its facts contradict the day."""
    combinations = combinations_of(question.policy)
    tables, on, calendar = combinations.tables, question.on, question.calendar
    day = tables.day(on, calendar or default_calendar(), on if calendar is None else (calendar, on))
    settled(question.stated, on, day.day)
    case = _case(tables, day, question.people, question.stated)
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


class _Judge:
    """One case judged: what every completion of its facts says."""

    def __init__(self, tables: Tables, day: DayFacts, case: Case) -> None:
        self.tables = tables
        self.day = day
        self.case = case
        self.world: World = world_of(tables, case)

    def decision(self) -> Decision:
        """The decision under the tables' own view, and what other readings would make of it."""
        view, policy = self.tables.view, self.tables.policy
        outcome = self.world.outcome(view)
        ground, reasons = self.why(view, outcome)
        duties = tuple(self.duties(view)) if outcome is Outcome.PERMITTED else ()
        contested = tuple(
            Contested(reading, option, other)
            for reading, option, otherwise in self.tables.others
            if (other := self.world.outcome(otherwise)) is not outcome
        )
        return Decision(
            policy.name,
            policy.digest,
            policy.circular.title,
            self.day.on,
            outcome,
            ground,
            reasons,
            duties,
            self.missing(view) if outcome is Outcome.UNDETERMINED else (),
            contested,
            tuple(self.warnings(view, duties)),
        )

    def why(self, view: View, outcome: Outcome) -> tuple[Ground | None, tuple[Reason, ...]]:
        """The ground, and all that decides: what holds in every completion, else what may."""
        world = self.world
        if outcome is Outcome.PERMITTED:
            given = [c.reason for c in view.permits if world.always(c.bits)]
            return Ground.CLAUSE, tuple(
                given or [c.reason for c in view.permits if world.ever(c.bits)]
            )
        always: list[Reason] = []
        ever: list[Reason] = []
        ground: Ground | None = None
        for word, citations in view.grounds:
            held = [c for c in citations if world.ever(c.bits)]
            ever += [self.named(c.reason) for c in held]
            always += [self.named(c.reason) for c in held if world.always(c.bits)]
            if held and ground is None and world.always(_bits(held)):
                ground = word
        heard = within_reach(self.case, view.unreached)
        if heard is not None:
            spoken = world if heard is self.case else world_of(self.tables, heard)
            if spoken.no_leave_ever(view):
                ever.append(view.no_leave)
                if spoken.no_leave_always(view):
                    always.append(view.no_leave)
                    ground = ground or Ground.NO_LEAVE_GIVEN
            held = [c for c in view.takers if spoken.ever(c.bits)]
            ever += [c.reason for c in held]
            always += [c.reason for c in held if spoken.always(c.bits)]
            if ground is None and held and spoken.always(_bits(held)):
                ground = Ground.CLAUSE
        if outcome is Outcome.UNDETERMINED:
            return None, tuple(ever)
        return ground or Ground.MIXED, tuple(always or ever)

    def named(self, reason: Reason) -> Reason:
        """A reason about a day off, with the name of the day."""
        if reason.effect != Ground.NOT_A_WORKING_DAY.value or reason.why == "weekend":
            return reason
        return Reason(None, None, reason.effect, reason.why, "", (("name", self.day.day.name),))

    def duties(self, view: View) -> Iterator[Duty]:
        """What must be done if they work from home; with its condition where that is open."""
        for obligation in view.duties:
            if not self.world.ever(obligation.bits):
                continue
            timed = self.tables.duties(obligation, self.day)
            if self.world.always(obligation.bits):
                yield from timed
            else:
                condition = self.world.condition(obligation.bits)
                yield from (replace(duty, condition=condition) for duty in timed)

    def missing(self, view: View) -> tuple[Missing, ...]:
        """Exactly the facts that can still change the outcome, the most decisive first."""
        asks = {fact.name: fact.question for fact in self.tables.policy.facts}
        decisive: dict[str, float] = {}
        for column, share in self.world.turning(view):
            name = column.facet.name
            decisive[name] = max(share, decisive.get(name, 0.0))
        return tuple(
            Missing(name, self.turning_clauses(view, name), asks.get(name, ""))
            for name in sorted(decisive, key=lambda name: -decisive[name])
        )

    def turning_clauses(self, view: View, name: str) -> tuple[str, ...]:
        """The clauses that can hang on a fact, in printed order."""
        asking = [
            c.reason.label or ""
            for c in self.tables.printed_order(view)
            if self.world.asks(c.bits, name)
        ]
        return tuple(asking)

    def warnings(self, view: View, duties: Sequence[Duty]) -> Iterator[Warned]:
        """The warnings of the date, and those of this case."""
        yield from self.day.warnings
        if any(duty.due for duty in duties) and in_ramadan(self.day.on):
            yield Warned("ramadan_hours")
        if self.case.may[0] & ROSTER_STATED and not view.asks_roster:
            yield Warned("rostered_ignored")


def _bits(citations: Iterable[Citation]) -> int:
    bits = 0
    for citation in citations:
        bits |= citation.bits
    return bits
