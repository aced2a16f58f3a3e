"""Whether a person has leave on a day but for the roster, and which clauses divide them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Literal, TypeAlias

from asn_wfh.case import Case
from asn_wfh.decision import Decision, Ground, Missing, Outcome
from asn_wfh.engine.case_box import case_box
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.engine.compiled_policy import compiled_policy
from asn_wfh.engine.decide import decide
from asn_wfh.kernel.boxes import difference
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PREFERENCE
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.people import Member
from asn_wfh.policy import Policy
from asn_wfh.rules import Rotate, Share

__all__ = [
    "Eligibility",
    "EligibilityMemory",
    "EligibilityOnDay",
    "ShareRow",
    "StatedPerson",
    "eligible",
    "stated_person",
]

ShareRow: TypeAlias = tuple[str, int]
"""A clause that divides a staff, and the row of its table, counted from nought."""

_DIVIDES = (Rotate.why, Share.why)


@dataclass(frozen=True, slots=True)
class StatedPerson:
    """All that is stated of somebody on a day; whoever is alike has the same answer."""

    who: tuple[CivilServant, ...]
    absent: str | None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Eligibility:
    """Whether somebody may be on the roster of a day, and by which clauses; one for all alike.

    `leave` are the clauses that give leave, `roster` those that take it from whoever is not on
    the roster; `shares` are the shares that count the person among their staff, eligible or not.
    `absent` is the word for whoever is away; `missing` are the facts on which it turns where it
    is undetermined.
    """

    status: Literal["eligible", "absent", "undetermined", "not_eligible"]
    leave: tuple[str, ...] = ()
    roster: tuple[str, ...] = ()
    shares: tuple[ShareRow, ...] = ()
    absent: str = ""
    missing: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()


def stated_person(member: Member, on: date, absent: str | None = None) -> StatedPerson:
    """What the staff list states of a member on a date; `absent` is a word stated beside it."""
    arguments = member.day_arguments(on)
    # When somebody signed up orders a roster, and is no fact of the circular.
    facts = tuple(pair for pair in arguments["facts"] if pair[0] not in PREFERENCE)
    return StatedPerson(member.who, absent or arguments["absent"], facts)


@dataclass(slots=True)
class EligibilityMemory:
    """What was worked out: by day, or kind of day, and person; and one value for all alike."""

    by_day_and_person: dict[object, Eligibility] = field(default_factory=dict)
    by_values: dict[object, Eligibility] = field(default_factory=dict)


class EligibilityOnDay:
    """The eligibility of everybody on one day: worked out once for all of whom the same is stated.

    `policy` is under the stance that counts.  `memory` is shared by days: what is true of one day
    is true of every day of its kind.
    """

    def __init__(
        self,
        policy: Policy,
        on: date,
        calendar: WorkCalendar | None,
        memory: EligibilityMemory | None = None,
    ) -> None:
        """Take the circular, the day and the calendar."""
        self.policy = policy
        self.on = on
        # What is plainly put is answered fastest.
        self.calendar = None if calendar == default_calendar() else calendar
        self._kind = compiled_policy(policy).compiled_date(on, calendar).kind
        self._memory = EligibilityMemory() if memory is None else memory
        self._tables = {p.label: r for p, r in policy.rules if isinstance(r, Share) and r.table}

    def eligibility_of(self, stated: StatedPerson) -> Eligibility:
        """The eligibility of whoever is described so; FactError as `decide` raises it."""
        # A fact of the circular's own may be a date, of which each day sees something else.
        key = (self.on if stated.facts else self._kind, stated)
        eligibility = self._memory.by_day_and_person.get(key)
        if eligibility is None:
            eligibility = self._work_out_eligibility(stated)
            values = tuple(getattr(eligibility, each.name) for each in fields(eligibility))
            eligibility = self._memory.by_values.setdefault(values, eligibility)
            self._memory.by_day_and_person[key] = eligibility
        return eligibility

    def _work_out_eligibility(self, stated: StatedPerson) -> Eligibility:
        on_roster, off_roster = self._decide(stated, True), self._decide(stated, False)
        if on_roster.outcome is Outcome.UNDETERMINED:
            return _undetermined(on_roster.missing)
        if on_roster.outcome is Outcome.PERMITTED and off_roster.outcome is Outcome.UNDETERMINED:
            return _undetermined(off_roster.missing)
        dividing = _labels_by_why(off_roster, *_DIVIDES)
        # Whoever the circular does not cover belongs to no staff that it counts.
        covered = Ground.NOT_COVERED not in (on_roster.ground, off_roster.ground)
        shares, missing = self._share_rows(stated, dividing if covered else ())
        away = stated.absent if stated.absent not in (None, "?") else None
        if on_roster.outcome is Outcome.NOT_PERMITTED:
            return Eligibility("not_eligible", shares=shares, absent=away or "")
        if missing:
            return _undetermined(missing)
        roster = dividing + _labels_by_why(off_roster, "scheduled_wfo")
        leave = tuple(reason.label or "" for reason in on_roster.reasons)
        status: Literal["absent", "eligible"] = "absent" if away else "eligible"
        return Eligibility(status, leave, roster, shares, away or "")

    def _decide(self, stated: StatedPerson, rostered: bool) -> Decision:
        """The decision as if whoever is away were there."""
        return decide(
            self.policy,
            stated.who[0] if len(stated.who) == 1 else stated.who,
            self.on,
            rostered=rostered,
            absent="?" if stated.absent == "?" else None,
            facts=stated.facts or None,
            calendar=self.calendar,
        )

    def _share_rows(
        self, stated: StatedPerson, labels: Iterable[str]
    ) -> tuple[tuple[ShareRow, ...], Sequence[Missing]]:
        """The shares of some clauses with their rows, and the facts on which a row turns."""
        rows: list[ShareRow] = []
        for label in labels:
            rule = self._tables.get(label)
            if rule is None:
                rows.append((label, 0))
                continue
            for who in stated.who:
                row = self._row_of_table(rule, stated, who)
                if not isinstance(row, int):
                    return (), tuple(Missing(fact, (label,)) for fact in row)
                rows.append((label, row))
        return tuple(dict.fromkeys(rows)), ()

    def _row_of_table(
        self, rule: Share, stated: StatedPerson, who: CivilServant
    ) -> int | tuple[str, ...]:
        """The row in which a description surely lies, or the facts on which that turns."""
        case = Case(who, self.on, rostered=True, facts=stated.facts, calendar=self.calendar)
        box = case_box(checked_case(self.policy, case), who)
        for place, (row, _) in enumerate(rule.rows()):
            if not difference([box], [self.policy.cases.box(dict(row))]):
                return place
        assert rule.table is not None
        space = self.policy.cases.space
        return tuple(
            fact for fact in rule.table.by if box.sides[space.facet_index(fact)].bit_count() > 1
        )


def _undetermined(missing: Iterable[Missing]) -> Eligibility:
    asked = tuple(missing)
    clauses = tuple(dict.fromkeys(label for each in asked for label in each.clauses))
    facts = tuple(each.fact for each in asked)
    return Eligibility("undetermined", missing=facts, clauses=clauses)


def _labels_by_why(decision: Decision, *whys: str) -> tuple[str, ...]:
    """The clauses that decide for one of some reasons."""
    return tuple(reason.label for reason in decision.reasons if reason.why in whys and reason.label)


def eligible(
    policy: Policy,
    members: Iterable[Member],
    on: date,
    *,
    calendar: WorkCalendar | None = None,
) -> tuple[Member, ...]:
    """The members who may be on the roster of a date: only the roster decides about them.

    Nobody who is absent, and nobody whose answer depends on another fact.  Raises FactError as
    `decide` does.
    """
    day = EligibilityOnDay(policy, on, calendar)
    return tuple(
        member
        for member in members
        if day.eligibility_of(stated_person(member, on)).status == "eligible"
    )
