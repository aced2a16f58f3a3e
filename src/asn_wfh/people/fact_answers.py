"""Answers to what was asked, and a staff list with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.day_facts import DayFact
from asn_wfh.people.fact_question import (
    FactQuestion,
    Person,
    Subject,
    person_of,
    subject_of,
    subject_of_reason,
)
from asn_wfh.people.ids import masked
from asn_wfh.people.members import Member, StaffReading

__all__ = ["FactAnswer", "answered"]


@dataclass(frozen=True, slots=True)
class FactAnswer:
    """A word for a question; `file`, `line` and `column` are where it stands."""

    question: FactQuestion
    word: str
    file: str = ""
    line: int = 0
    column: int = 0

    def locate_fault(self, fault: Fault) -> Fault:
        """A fault with the place of the answer."""
        return fault.at(file=self.file, line=self.line, column=self.column)


def answered(reading: StaffReading, answers: Iterable[FactAnswer]) -> StaffReading:
    """The staff list with the answers: each states a fact of all of whom it was asked.

    An answer about nobody in the list, one that contradicts what the list states, and one that
    cannot be true of a person are faults with the place of the answer; whom they concern stays as
    before.
    """
    by_subject: dict[Subject, list[FactAnswer]] = {}
    for answer in answers:
        by_subject.setdefault(answer.question.subject, []).append(answer)
    ids = {member.id for member in reading.members}
    faults = [
        of_person[0].locate_fault(Fault.of("answer_about_nobody", mask=masked(subject.id)))
        for subject, of_person in by_subject.items()
        if isinstance(subject, Person) and subject.id not in ids
    ]
    members = []
    for member in reading.members:
        try:
            members.append(_AnsweredMember(member, by_subject).member())
        except FactError as error:
            faults += error.faults
            members.append(member)
    return replace(reading, members=tuple(members), faults=(*reading.faults, *faults))


class _AnsweredMember:
    """One member with the answers that concern them."""

    def __init__(self, member: Member, by_subject: dict[Subject, list[FactAnswer]]) -> None:
        self.before = member
        self.by_subject = by_subject
        self.own = by_subject.get(person_of(member), ())

    def member(self) -> Member:
        """The member with every fact that an answer states; FactError where one cannot be."""
        before = self.before
        if not self.own and not before.unknown:
            return before
        who = tuple(self._description(number) for number in range(len(before.who)))
        faults = list(self._contradictions(who))
        if faults:
            raise FactError(faults)
        day = self._day_facts()
        absent = next((each.word for each in day if each.fact == "absent"), None)
        return replace(
            before,
            who=who,
            absent=before.absent if absent is None else None if absent == "hadir" else absent,
            unknown=tuple(
                unknown
                for unknown in before.unknown
                if self._answer_to(subject_of_reason(before, unknown), unknown.fact) is None
            ),
            of_day=(*before.of_day, *(each for each in day if each.fact != "absent")),
        )

    def _answer_to(self, subject: Subject, fact: str) -> FactAnswer | None:
        """The answer of a subject about a fact that is none of a date."""
        return next(
            (
                answer
                for answer in self.by_subject.get(subject, ())
                if answer.question.fact == fact and answer.question.on is None
            ),
            None,
        )

    def _description(self, number: int) -> CivilServant:
        """One description with the facts that answers state of it."""
        one = self.before.who[number]
        new = {
            fact: answer
            for fact in PERSON_FACETS
            if getattr(one, fact) is None
            and (answer := self._answer_to(subject_of(self.before, fact, number), fact))
        }
        if not new:
            return one
        words = {fact: getattr(one, fact) for fact in PERSON_FACETS}
        words |= {fact: answer.word for fact, answer in new.items()}
        try:
            return CivilServant.read({n: word for n, word in words.items() if word is not None})
        except FactError as error:
            last = list(new.values())[-1]
            raise FactError([last.locate_fault(each) for each in error.faults]) from None

    def _contradictions(self, who: Sequence[CivilServant]) -> Iterator[Fault]:
        """A fault for each answer of the person that the list states otherwise."""
        for answer in self.own:
            fact = answer.question.fact
            if fact not in PERSON_FACETS:
                continue
            words = {getattr(one, fact) for one in who}
            if answer.word not in words:
                stated = ", ".join(sorted(word for word in words if word))
                fault = Fault.of("answer_contradicts", word=answer.word, stated=stated)
                yield answer.locate_fault(fault.at(key=fact))

    def _day_facts(self) -> list[DayFact]:
        """What answers state beside the person."""
        before = self.before
        shared = self._answer_to(subject_of(before, "absent", 0), "absent")
        answers = [*self.own, *([shared] if shared and shared not in self.own else [])]
        return [
            DayFact(answer.question.fact, answer.word, answer.question.on)
            for answer in answers
            if answer.question.fact not in PERSON_FACETS
        ]
