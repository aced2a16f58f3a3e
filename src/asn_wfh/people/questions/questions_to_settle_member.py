"""On which questions the answer of a member turns, on each date that is asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from asn_wfh.analysis.elicitation import pivotal_slots
from asn_wfh.analysis.stated_case_box import stated_case
from asn_wfh.case import Case
from asn_wfh.engine.decide import decide_case
from asn_wfh.history import History
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    member_as_question_subject,
    who_to_ask_for_fact,
)
from asn_wfh.policy import Policy

__all__ = ["MemberQuestions"]

FactOfDescription = tuple[str, int | None]
"""A fact with the number of its description; None for a fact of the day."""

_OF_CALENDAR = frozenset({"libur", "cuti_bersama"})
"""What a decree says of a date, and nobody of the staff can."""


class MemberQuestions:
    """What a policy, or a history, leaves open of members on some dates.

    Members of whom the same is stated are looked at once.
    """

    def __init__(
        self, policy: Policy | History, dates: Sequence[date], calendar: WorkCalendar | None
    ) -> None:
        """Ask about these dates."""
        self.policies = {
            day: policy.resolution(day).policy if isinstance(policy, History) else policy
            for day in dates
        }
        self.calendar = calendar
        self._places: dict[Any, tuple[FactOfDescription, ...]] = {}

    def questions_to_settle(self, member: Member) -> frozenset[FactQuestion] | None:
        """The questions whose answers fix the outcome of a member on every date; none fewer do.

        None where it hangs on a decree that is still to come, which no answer replaces.
        """
        questions: set[FactQuestion] = set()
        for day in self.policies:
            for fact, description in self._remembered_deciding_facts(member, day):
                if fact in _OF_CALENDAR:
                    return None
                questions.update(_questions_about_fact(member, fact, description, day))
        return frozenset(questions)

    def _remembered_deciding_facts(
        self, member: Member, day: date
    ) -> tuple[FactOfDescription, ...]:
        """The facts that can change the outcome on a date, remembered by what is stated."""
        arguments = member.day_arguments(day)
        key = (member.who, day, tuple(arguments.values()))
        places = self._places.get(key)
        if places is None:
            places = tuple(self._deciding_facts(member.who, day, arguments))
            if ("rostered", None) in places:
                # Whoever is asked may answer that they are put down for the office, which
                # nobody is who is not asked; other facts may count then.
                office = {**arguments, "rostered": False}
                more = self._deciding_facts(member.who, day, office)
                places = tuple(dict.fromkeys((*places, *more)))
            self._places[key] = places
        return places

    def _deciding_facts(
        self, who: Sequence[CivilServant], day: date, arguments: Mapping[str, Any]
    ) -> Iterator[FactOfDescription]:
        policy = self.policies[day]
        case = Case(who, day, calendar=self.calendar, **arguments)
        missing = [item.fact for item in decide_case(policy, case).missing]
        if len(case.people) == 1 or not missing:
            yield from ((fact, 0 if fact in PERSON_FACETS else None) for fact in missing)
            return
        for slot in pivotal_slots(stated_case(policy, case)):
            description = slot.description
            original = None if description is None else who.index(case.people[description])
            yield slot.fact, original


def _questions_about_fact(
    member: Member, fact: str, description: int | None, day: date
) -> Iterator[FactQuestion]:
    """The questions that state a fact of a description, and of those that equal it."""
    if description is None:
        subject = (
            who_to_ask_for_fact(member, fact, 0)
            if fact == "absent"
            else member_as_question_subject(member)
        )
        yield FactQuestion(fact, subject, day if fact == "rostered" else None)
        return
    who = member.who[description]
    for number, other in enumerate(member.who):
        if other == who:
            yield FactQuestion(fact, who_to_ask_for_fact(member, fact, number))
