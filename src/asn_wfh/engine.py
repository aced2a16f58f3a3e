"""Decide one case: by masks where its facts are stated, by boxes where they are not.

Both ways give the same answer; the masks are only faster.  Unknown never becomes a "no" or a
"yes" by itself: an outcome is given only if every completion of the facts has it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asn_wfh.arguments import EXTREMES, OPEN_DAY, Put, Stance, case_of, put, stance_word
from asn_wfh.case import Case, Roster, StatedFacts
from asn_wfh.combinations import Combinations, Spread, combinations_of
from asn_wfh.completions import Column, Masks, Tied
from asn_wfh.decision import Contested, Decision, Outcome, Reason
from asn_wfh.errors import FactError, Fault
from asn_wfh.facts import Cases, CivilServant
from asn_wfh.history import History
from asn_wfh.judging import Judge
from asn_wfh.plain import Real
from asn_wfh.policy import Policy
from asn_wfh.tables import DayFacts, Facet, Tables
from asn_wfh.views import ROSTER_STATED, STATED, view_of
from asn_wfh.vocabulary import PERSON_FACETS
from asn_wfh.workdays import WorkCalendar, default_calendar

__all__ = ["Weighed", "decide", "decided", "weighed"]

_UNASKED = dict.fromkeys(PERSON_FACETS, "")
"""No value of any fact of a person, where only those of the day are looked at."""


def decide(
    policy: Policy | History,
    who: CivilServant | Iterable[CivilServant],
    on: date,
    *,
    rostered: Roster = None,
    recalled: bool | None = None,
    absent: str | None = None,
    facts: StatedFacts = None,
    calendar: WorkCalendar | None = None,
    stance: Stance | None = None,
) -> Decision:
    """Whether a person may work from home on a date under a circular, and by which clauses.

    `policy` may be a History: the circular of the region that holds on the date answers, or
    that none does; `history.as_known(date)` asks what was known on another date.
    `who` may be several CivilServants that are all true of one person (an acting post, a
    double task): leave is had only if it is had as each of them.  `rostered` is True, False,
    `tanpa_jadwal` (no schedule was drawn up) or not stated; `recalled` left out is no, `absent`
    left out is present.  `facts` holds the policy's own facts, and `cuti_bersama` or `libur`
    where the calendar leaves them open.
    `stance` takes readings another way: options by reading; `literal`; or `strictest` and
    `most_lenient`, the combination of readings with the least or the most favourable outcome of
    this case that changes the fewest.  A pure function of its arguments: no clock, no locale.
    Raises FactError for anything that no answer could be about.
    """
    # Only what is plain and sound is looked up; all else is checked with care, cold or warm.
    ordinary = facts is None and calendar is None and stance is None
    if ordinary and type(who) is CivilServant and type(on) is Real.date:
        decision = _remembered(policy, who, on, rostered, recalled, absent)
        if decision is not None:
            return decision
    arguments = {
        "who": who if isinstance(who, CivilServant) else _listed(who),
        "on": on,
        "rostered": rostered,
        "recalled": recalled,
        "absent": absent,
        "facts": facts,
        "calendar": calendar,
    }
    if isinstance(policy, History):
        return _over(policy, arguments, stance)
    word = stance_word(stance)
    extreme = word in EXTREMES
    case = case_of(policy, None if extreme else stance, arguments)
    return decided(policy, case, stance=word if extreme else stance, ordinary=ordinary)


def decided(policy: Policy, case: Case, *, stance: Any = None, ordinary: bool = False) -> Decision:
    """The decision of a case under a policy; FactError where it cannot be put to it."""
    if stance in EXTREMES:
        taken = weighed(policy, case).spread.extreme(dict(policy.stance), stance == EXTREMES[1])
        stance = dict(taken)
    question = put(policy, case, stance)
    tables = _tables(question.policy)
    day, masks = _met(tables, question)
    decision = day.remembered.get(masks.key)
    if decision is None:
        decision = _judged(tables, day, masks)
    if ordinary and isinstance(case.who, CivilServant):
        key = (case.who.key, case.rostered, case.recalled, case.absent)
        tables.remember(day, key, decision)
    return decision


def _listed(who: Any) -> Any:
    """An iterator as a tuple, which can be looked at more than once."""
    return tuple(who) if isinstance(who, Iterator) else who


def _remembered(
    policy: Policy | History,
    who: CivilServant,
    on: date,
    rostered: object,
    recalled: object,
    absent: object,
) -> Decision | None:
    """The answer by a few look-ups, or None where something was not met before.

    The flags are told apart by identity: no number and no text passes for one.
    """
    if type(policy) is not Policy:
        # What was known on a date was known of the calendar, too: no ordinary one.
        if type(policy) is not History or policy.known_on is not None:
            return None
        standing = policy.standing(on)
        if standing.none or standing.otherwise:
            return None
        policy = standing.policy
    tables: Tables | None = policy.memo.get("tables")
    day = tables.days.get(on) if tables is not None else None
    if tables is None or day is None or absent is not None:
        return None
    if recalled is None or recalled is False:
        if rostered is None:
            of_day = day.unsaid
        elif rostered is True:
            of_day = day.on_roster
        elif rostered is False:
            of_day = day.off
        else:
            return None
    elif recalled is True and (rostered is None or rostered is True or rostered is False):
        of_day = day.mask(rostered, True, None)
    else:
        return None
    mask = tables.people[who.key] & of_day
    if not mask & STATED:
        return day.remembered.get((who.key, rostered, recalled, absent))
    decision = day.remembered.get(mask)
    return _judged(tables, day, Masks((mask,), (mask,), ())) if decision is None else decision


def _over(history: History, arguments: Mapping[str, Any], stance: Any) -> Decision:
    """The decision of the circular that holds on a date, or that none of the region does.

    A word for the stance is taken by the circular that holds as all of them are read.
    What was known on a date was known of the calendar, too.
    """
    word, faults = stance_word(stance), list[Fault]()
    try:
        history = history if stance is None or word else history.under(stance)
    except FactError as error:
        faults += error.faults
    try:
        case = Case(**arguments)
    except FactError as error:
        raise FactError([*faults, *error.faults]) from None
    if faults:
        raise FactError(faults)
    if history.known_on is not None:
        days = (case.calendar or default_calendar()).as_known(history.known_on)
        case = replace(case, calendar=days)
    standing = history.standing(case.on)

    def answer(policy: Policy) -> Decision:
        heard = history.heard(case.day_pairs, policy)
        return decided(policy, replace(case, facts=heard), stance=word)

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


def _judged(tables: Tables, day: DayFacts, masks: Masks) -> Decision:
    """The decision of a case, remembered."""
    decision = Judge(tables, day, masks).decision()
    tables.remember(day, masks.key, decision)
    return decision


@dataclass(frozen=True, slots=True)
class Weighed:
    """One case under every combination of readings.

    `spread` says which combinations have which outcome.
    """

    spread: Spread
    combinations: Combinations
    day: DayFacts
    masks: Masks

    def reasons(self, policy: Policy, outcome: Outcome) -> tuple[Reason, ...]:
        """What decides under a policy's stance, as `decide` would give it."""
        tables = self.combinations.tables
        view = view_of(policy, tables.numbering)
        return Judge(tables, self.day, self.masks).why(view, outcome)[1]


def weighed(policy: Policy, case: Case, *, stance: Stance | None = None) -> Weighed:
    """A case under every combination of readings; FactError where its facts contradict the day."""
    question = put(policy, case, stance)
    combinations = combinations_of(question.policy)
    day, masks = _met(combinations.tables, question)
    return Weighed(combinations.spread(masks), combinations, day, masks)


def _tables(policy: Policy) -> Tables:
    """The compiled policy, compiled once."""
    tables: Tables | None = policy.memo.get("tables")
    if tables is None:
        tables = policy.memo["tables"] = Tables(policy)
    return tables


def _met(tables: Tables, question: Put) -> tuple[DayFacts, Masks]:
    """The date and the masks of a case put to a policy."""
    on, calendar = question.case.on, question.case.calendar
    day = tables.day(on, question.calendar, on if calendar is None else (calendar, on))
    return day, _case(tables, day, question.case.people, question.stated)


def _case(
    tables: Tables,
    day: DayFacts,
    people: tuple[CivilServant, ...],
    stated: Mapping[str, str | None],
) -> Masks:
    """The masks of a case, and the facts it leaves open."""
    columns: list[Column] = []
    cases = tables.cases

    def both(
        facet: Facet, value: str | None, description: int | None, gone: Collection[str]
    ) -> tuple[int, int]:
        if value is not None:
            mask = facet.by_value[value]
            return mask, mask
        values = facet.left_out
        if facet.name in OPEN_DAY:
            values = getattr(day.day, facet.name)
        values = tuple(each for each in values if each not in gone)
        may, must = 0, -1
        for each in values:
            may, must = may | facet.by_value[each], must & facet.by_value[each]
        if may != must:
            columns.append(Column(description, facet, values))
        return may, must

    shared_may = shared_must = day.date_mask
    gone = cases.excluded({**_UNASKED, **stated})
    for name, value in stated.items():
        may, must = both(tables.facet(name), value, None, gone.get(name, ()))
        if name == "rostered" and value is None:
            may, must = may & ~ROSTER_STATED, must & ~ROSTER_STATED
        shared_may, shared_must = shared_may & may, shared_must & must
    mays, musts = [], []
    for number, who in enumerate(people):
        all_may, all_must = shared_may, shared_must
        facts = {name: cases.sees(name, getattr(who, name)) for name in PERSON_FACETS}
        gone = cases.excluded(facts)
        for name, value in facts.items():
            may, must = both(tables.facet(name), value, number, gone.get(name, ()))
            all_may, all_must = all_may & may, all_must & must
        mays.append(all_may)
        musts.append(all_must)
    described = [{**stated, **{n: getattr(who, n) for n in PERSON_FACETS}} for who in people]
    tied = _tied(cases, described, columns) if len(columns) > 1 else ()
    return Masks(tuple(mays), tuple(musts), tuple(columns), tuple(tied))


def _tied(
    cases: Cases, described: Sequence[Mapping[str, str | None]], columns: Sequence[Column]
) -> Iterator[Tied]:
    """What ties forbid of the facts left open, of each description.

    A box that narrows a fact which makes no difference is left out (see `completions`).
    """
    places = {(c.description, c.facet.name): place for place, c in enumerate(columns)}
    boxes: dict[Tied, None] = {}
    for number, facts in enumerate(described):
        for box in cases.impossible:
            narrowed = [(name, values) for name, values in box if facts[name] is None]
            if any(facts[n] not in values for n, values in box if facts[n] is not None):
                continue
            tied = [
                (place, columns[place].facet.values, values)
                for name, values in narrowed
                for place in [places.get((number, name), places.get((None, name), -1))]
            ]
            if all(place >= 0 for place, _, _ in tied):
                sides = (
                    (
                        place,
                        sum(1 << n for n, word in enumerate(words) if word in values)
                        & columns[place].side,
                    )
                    for place, words, values in tied
                )
                boxes[tuple(sorted(sides))] = None
    yield from (box for box in boxes if all(side for _, side in box))
