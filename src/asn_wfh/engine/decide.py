"""Decide one case: by masks where its facts are stated, by boxes where they are not.

Both ways give the same answer; the masks are only faster.  Unknown never becomes a "no" or a
"yes" by itself: an outcome is given only if every completion of the facts has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asn_wfh.case import Case, Roster, StatedFacts
from asn_wfh.decision import Contested, Decision, Outcome, Reason
from asn_wfh.engine.compiled import CompiledDate, CompiledPolicy, Part, Sight
from asn_wfh.engine.completions import Masks
from asn_wfh.engine.evaluation import Evaluation, Judgement, dated, named
from asn_wfh.engine.index import STATED, stance_index_of
from asn_wfh.engine.masks import masks_of, seen_of
from asn_wfh.engine.question import EXTREMES, Stance, case_of, put, stance_word
from asn_wfh.engine.stances import AllStances, OutcomesByStance, all_stances_of
from asn_wfh.history import History, facts_for
from asn_wfh.kernel.plain import Real
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy

__all__ = ["StanceAnalysis", "analyse_stances", "decide", "decided"]


MAX_STANCES = 1_024
"""How many ways of reading it a policy remembers."""


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
    decision = _warm(policy, who, on, rostered, recalled, absent, facts, calendar, stance)
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
        return _over(policy, arguments, stance)
    extreme = stance_word(stance) in EXTREMES
    case = case_of(policy, None if extreme else stance, arguments)
    decision = decided(policy, case, stance=stance)
    if type(stance) is dict and type(policy) is Policy:
        _keep(policy, stance)
    return decision


def decided(policy: Policy, case: Case, *, stance: Any = None) -> Decision:
    """The decision of a case under a policy; FactError where it cannot be put to it."""
    word = stance_word(stance)
    if word in EXTREMES:
        taken = analyse_stances(policy, case).spread.extreme(
            dict(policy.stance), word == EXTREMES[1]
        )
        stance = dict(taken)
    question = put(policy, case, stance)
    tables = _tables(question.policy)
    day = tables.day(case.on, case.calendar, case.day_pairs)
    part = day.part(**case.day_words)
    seen = tuple([seen_of(tables, who) for who in case.people])
    return _answered(tables, day, part, seen, case)


def _answered(
    tables: CompiledPolicy, day: CompiledDate, part: Part, seen: tuple[int | Sight, ...], case: Case
) -> Decision:
    """The decision of a case that is seen so on a date, remembered or made."""
    key = _key(part, seen)
    decision = part.answers.get(key)
    if decision is None:
        if type(key) is int:
            masks = Masks((key,), (key,), ())
        else:
            stated = day.stated(**case.day_words)
            masks = masks_of(tables, day, case.people, stated)
        decision = dated(tables, day, _judged(tables, masks))
        tables.remember(part, key, decision)
    return decision


def _key(part: Part, seen: tuple[int | Sight, ...]) -> object:
    """What an answer is remembered by: the mask of one stated case, else what is seen."""
    if len(seen) != 1:
        return seen
    one = seen[0]
    if type(one) is int and (mask := one & part.mask) & STATED:
        return mask
    # Never a plain number, which would be a mask.
    return (one,)


def _judged(tables: CompiledPolicy, masks: Masks) -> Judgement:
    """The judgement of a case, on whatever day of its kind."""
    key = masks.key
    memory = tables.points if type(key) is int else tables.boxes
    judged: Judgement | None = memory.get(key)
    if judged is None:
        judged = Evaluation(tables, masks).judgement()
        memory.put(key, judged)
    return judged


def _warm(  # noqa: C901, PLR0911, PLR0912  # written out: the inner loop of every caller
    policy: object,
    who: Any,
    on: Any,
    rostered: Any,
    recalled: Any,
    absent: Any,
    facts: Any,
    calendar: Any,
    stance: Any,
) -> Decision | None:
    """The answer by a few look-ups; None for all that is out of the ordinary, or not met before.

    Every argument is checked before it is looked at: flags are told apart by identity, dates,
    persons and calendars by their very type, and a mapping holds nothing but texts.
    """
    if type(on) is not Real.date:
        return None
    met = policy if stance is None and type(policy) is Policy else _policy_met(policy, on, stance)
    if met is None:
        return None
    tables: CompiledPolicy | None = met.memo.get("tables")
    if tables is None:
        return None
    day: CompiledDate | None
    part: Part | None
    if facts is None and calendar is None:
        day = tables.days.young.get(on) or tables.day(on, None)
    else:
        day = _day_met(tables, on, facts, calendar)
        if day is None:
            return None
    ordinary = absent is None and (recalled is None or recalled is False)
    if ordinary and rostered is None:
        part = day.unsaid or day.part(None, "tidak", "hadir")
    elif ordinary and rostered is True:
        part = day.on_roster or day.part("ya", "tidak", "hadir")
    elif ordinary and rostered is False:
        part = day.off or day.part("tidak", "tidak", "hadir")
    else:
        part = _part_met(day, rostered, recalled, absent)
        if part is None:
            return None
    if type(who) is CivilServant:
        one = tables.people.young.get(who.key)
        if one is None:
            one = seen_of(tables, who)
        if type(one) is int and (mask := one & part.mask) & STATED:
            decision = part.answers.young.get(mask)
            if decision is None:
                decision = part.answers.get(mask)
            if decision is None:
                decision = dated(tables, day, _judged(tables, Masks((mask,), (mask,), ())))
                tables.remember(part, mask, decision)
            return decision
        return part.answers.get((one,))
    if type(who) is tuple or type(who) is list:
        return _several_met(tables, part, who)
    return None


def _policy_met(policy: object, on: date, stance: object) -> Policy | None:
    """The policy that answers, if it was met: of a history on a date, under a stance."""
    if type(policy) is History:
        # What was known on a date was known of the calendar, too: no ordinary one.
        if policy.known_on is not None or stance is not None:
            return None
        standing = policy.standing(on)
        return None if standing.none or standing.otherwise else standing.policy
    if type(policy) is not Policy:
        return None
    if type(stance) is str:
        return policy.under(policy.literal_stance) if stance == "literal" else None
    if type(stance) is not dict:
        return None
    for name, option in stance.items():
        if type(name) is not str or type(option) is not str:
            return None
    taken: Policy | None = policy.memo.get(_asked(stance))
    return taken


def _keep(policy: Policy, stance: Mapping[str, str]) -> None:
    """Remember how a policy is read under a stance that was found sound, within a bound."""
    if len(policy.memo) < MAX_STANCES:
        options = {str.__str__(name): str.__str__(option) for name, option in stance.items()}
        policy.memo[_asked(options)] = policy.under(options)


def _asked(stance: Mapping[str, str]) -> tuple[object, ...]:
    """What a policy read another way is remembered by, beside the options taken."""
    return ("asked", *stance.items())


def _day_met(
    tables: CompiledPolicy, on: date, facts: object, calendar: object
) -> CompiledDate | None:
    """A date under a calendar with own facts stated, if it was met; without facts, in any case."""
    if calendar is not None and type(calendar) is not WorkCalendar:
        return None
    if facts is None:
        return tables.day(on, calendar)
    if type(facts) is not dict:
        return None
    for name, value in facts.items():
        if type(name) is not str or type(value) is not str:
            return None
    pairs = tuple(facts.items()) if len(facts) < 2 else tuple(sorted(facts.items()))
    return tables.days.get((on, calendar, pairs)) if pairs else tables.day(on, calendar)


def _part_met(day: CompiledDate, rostered: object, recalled: object, absent: object) -> Part | None:
    """A date with what is stated of it; None for what nobody can state."""
    if rostered is None or rostered is True or rostered is False:
        word = None if rostered is None else "ya" if rostered else "tidak"
    elif type(rostered) is str and rostered == "tanpa_jadwal":
        word = rostered
    else:
        return None
    if not (recalled is None or recalled is True or recalled is False):
        return None
    if absent is not None and (type(absent) is not str or absent not in ABSENCE):
        return None
    return day.part(word, "ya" if recalled else "tidak", absent or "hadir")


def _several_met(
    tables: CompiledPolicy, part: Part, who: tuple[object, ...] | list[object]
) -> Decision | None:
    """The answer for several descriptions of one person, if they were met."""
    keys = [each.key for each in who if type(each) is CivilServant]
    count = len(keys)
    if count < 2 or count < len(who):
        return None
    # One description said twice is one; two, as most are, need no hash to be told apart.
    if keys[0] == keys[1] or (count > 2 and len(set(keys)) < count):
        return None
    young, answers = tables.people.young, part.answers
    sights = tuple([young.get(key) for key in keys])
    decision = answers.young.get(sights)
    return answers.get(sights) if decision is None else decision


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
        facts = facts_for(history, case.day_pairs, policy)
        return decided(policy, replace(case, facts=facts), stance=word)

    decision = answer(standing.policy)
    if standing.none:
        # Its first reason says that nothing holds; these say why.
        reasons = (*standing.none, *decision.reasons[1:])
        decision = replace(decision, title="", title_en="", reasons=reasons)
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


@dataclass(frozen=True, slots=True)
class StanceAnalysis:
    """One case under every combination of readings.

    `spread` says which combinations have which outcome.
    """

    spread: OutcomesByStance
    combinations: AllStances
    day: CompiledDate
    masks: Masks

    def reasons(self, policy: Policy, outcome: Outcome) -> tuple[Reason, ...]:
        """What decides under a policy's stance, as `decide` would give it."""
        tables = self.combinations.tables
        view = stance_index_of(policy, tables.numbering)
        return named(Evaluation(tables, self.masks).why(view, outcome)[1], self.day)


def analyse_stances(policy: Policy, case: Case, *, stance: Stance | None = None) -> StanceAnalysis:
    """A case under every combination of readings; FactError where its facts contradict the day."""
    question = put(policy, case, stance)
    combinations = all_stances_of(question.policy)
    day = combinations.tables.day(case.on, case.calendar, case.day_pairs)
    masks = masks_of(combinations.tables, day, case.people, question.stated)
    return StanceAnalysis(combinations.spread(masks), combinations, day, masks)


def _tables(policy: Policy) -> CompiledPolicy:
    """The compiled policy, compiled once."""
    tables: CompiledPolicy | None = policy.memo.get("tables")
    if tables is None:
        tables = policy.memo["tables"] = CompiledPolicy(policy)
    return tables
