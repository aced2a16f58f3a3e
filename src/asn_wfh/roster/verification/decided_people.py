"""What the circular says of everybody on a day, asked by the verifier for itself.

Nothing here, and nothing that the verifier imports, is code of the planner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.case import Case
from asn_wfh.decision import Decision, Ground, Outcome
from asn_wfh.engine.case_box import case_box, possible_values_or_none_if_every_value
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.engine.decide import decide
from asn_wfh.law.vocabulary import PREFERENCE
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.people import Member
from asn_wfh.policy import Policy
from asn_wfh.roster.memberships_and_absences import Absence, Absences, Membership
from asn_wfh.rules import Share
from asn_wfh.rules.group_of_people import FacetValues

_OF_THE_DAY = ("rostered", "absent")

__all__ = ["DecidedDay", "DecidedPerson", "PersonStanding", "surely_in_box"]


@dataclass(frozen=True, slots=True)
class PersonStanding:
    """Whether somebody has leave if rostered, by which clauses, and which shares count them."""

    leave: tuple[str, ...] | None
    roster: tuple[str, ...] = ()
    counted_by: tuple[tuple[str, int], ...] = ()
    open_facts: tuple[str, ...] = ()
    open_clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DecidedPerson:
    """A person on a day as the staff list has them.

    `place` is what the head had set; `away` is the word of an absence, `signed_up` when they asked
    for a turn.
    """

    id: str
    office: str
    case: tuple[Any, ...]
    standing: PersonStanding
    place: bool | None
    away: str
    signed_up: str

    @property
    def is_eligible(self) -> bool:
        """Whether they must have a place on the roster."""
        return self.standing.leave is not None and not self.away


class DecidedDay:
    """Everybody on one day."""

    def __init__(self, policy: Policy, on: date, calendar: WorkCalendar) -> None:
        """Take the circular under its stance, the day, and the calendar."""
        self.policy = policy
        self.on = on
        # `decide` answers what is plainly put much faster.
        self.calendar = None if calendar == default_calendar() else calendar
        self._rules = {provision.label: rule for provision, rule in policy.rules}
        self._standings: dict[tuple[Any, ...], PersonStanding] = {}

    def people(
        self, members: Iterable[Member | Membership], absences: Absences
    ) -> Iterator[DecidedPerson]:
        """Whoever is in an office on the day."""
        for each in members:
            member = each.member if isinstance(each, Membership) else each
            if isinstance(each, Membership) and not each.first <= self.on <= each.last:
                continue
            words = member.roster_recall_and_absence_words(self.on)
            away = _absence_on(absences.get(member.id, ()), self.on) or words.get("absent") or ""
            set_by_head = {
                one.word for one in member.of_day if one.fact == "rostered" and one.on == self.on
            }
            place = True if "ya" in set_by_head else False if "tidak" in set_by_head else None
            own = {name: text for name, text in words.items() if name not in _OF_THE_DAY}
            signed_up = words.get("waktu_mendaftar", "~")
            facts = tuple(sorted(pair for pair in own.items() if pair[0] not in PREFERENCE))
            case = (member.who, facts, away == "?")
            standing = self._standings.get(case)
            if standing is None:
                standing = self._standings[case] = self._decide_standing(*case)
            word = "" if away == "?" else away
            yield DecidedPerson(member.id, member.office, case, standing, place, word, signed_up)

    def _decide_standing(
        self, who: Sequence[Any], facts: Any, is_absence_unknown: bool
    ) -> PersonStanding:
        answers: list[Decision] = [
            decide(
                self.policy,
                who[0] if len(who) == 1 else who,
                self.on,
                rostered=rostered,
                absent="?" if is_absence_unknown else None,
                facts=facts or None,
                calendar=self.calendar,
            )
            for rostered in (True, False)
        ]
        rostered, not_rostered = answers
        if Outcome.UNDETERMINED in (rostered.outcome, not_rostered.outcome) and (
            rostered.outcome is not Outcome.NOT_PERMITTED
        ):
            asking = rostered if rostered.missing else not_rostered
            return _standing_with_open_facts(asking.missing)
        whys = {reason.label: reason.why for reason in not_rostered.reasons if reason.label}
        dividing = [label for label, why in whys.items() if why == "not_rostered"]
        rows: list[tuple[str, int]] = []
        if Ground.NOT_COVERED not in (rostered.ground, not_rostered.ground):
            for label in dividing:
                own_rows, open_facts = self._labelled_table_rows_and_open_facts(label, who, facts)
                if open_facts and rostered.outcome is Outcome.PERMITTED:
                    return PersonStanding(None, open_facts=tuple(open_facts), open_clauses=(label,))
                rows += own_rows
        counted = tuple(dict.fromkeys(rows))
        if rostered.outcome is not Outcome.PERMITTED:
            return PersonStanding(None, counted_by=counted)
        schedules = [label for label, why in whys.items() if why == "scheduled_wfo"]
        leave = tuple(str(reason.label or "") for reason in rostered.reasons)
        return PersonStanding(leave, (*dividing, *schedules), counted)

    def _labelled_table_rows_and_open_facts(
        self, label: str, who: Sequence[Any], facts: Any
    ) -> tuple[list[tuple[str, int]], list[str]]:
        """The rows of a clause that are about somebody, and the facts on which a row turns."""
        rule = self._rules[label]
        if not isinstance(rule, Share) or rule.table is None:
            return [(label, 0)], []
        rows, open_facts = [], []
        for one in who:
            case = Case(one, self.on, rostered=True, facts=facts, calendar=self.calendar)
            inside = [
                number
                for number, (box, _) in enumerate(rule.rows())
                if surely_in_box(self.policy, case, box)
            ]
            rows += [(label, number) for number in inside]
            if not inside:
                question = checked_case(self.policy, case)
                allowed = {
                    name: possible_values_or_none_if_every_value(question, one, name)
                    for name in rule.table.by
                }
                open_facts += [name for name, values in allowed.items() if len(values or "?!") > 1]
        return rows, open_facts


def _absence_on(absences: Iterable[Absence | tuple[date, date, str]], on: date) -> str | None:
    for each in absences:
        first, last, word = (
            (each.first, each.last, each.word) if isinstance(each, Absence) else each
        )
        if first <= on <= last:
            return word
    return None


def _standing_with_open_facts(missing: Iterable[Any]) -> PersonStanding:
    asked = list(missing)
    clauses = {label: None for each in asked for label in each.clauses}
    return PersonStanding(None, (), (), tuple(each.fact for each in asked), tuple(clauses))


def surely_in_box(policy: Policy, case: Case, box: FacetValues) -> bool:
    """Whether whatever a case leaves open, some description of its person lies in a box."""
    question = checked_case(policy, case)
    allowed = policy.cases.box({facet: list(values) for facet, values in box}).sides
    return any(
        all(
            side & ~wide == 0
            for side, wide in zip(case_box(question, who).sides, allowed, strict=True)
        )
        for who in case.people
    )
