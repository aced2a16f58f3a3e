"""Answers to what was asked, and of these the ones that no other answer contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from asn_wfh.messages.errors import Fault
from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    Person,
    SharedValue,
    Subject,
    member_as_question_subject,
)

__all__ = ["AnswersBySubject", "FactAnswer", "agreeing_answers_by_subject"]


@dataclass(frozen=True, slots=True)
class FactAnswer:
    """The answer to one question about a staff list, in words of the law, with its place.

    An office may have several affairs, and a person several tasks.  `heading` is that of the
    column where the answer stands.
    """

    question: FactQuestion
    words: tuple[str, ...]
    file: str = ""
    line: int = 0
    column: int = 0
    heading: str = ""

    def fault_at_place(self, fault: Fault) -> Fault:
        """A fault with the place of the answer."""
        return fault.at(file=self.file, line=self.line, column=self.column)

    def contradicts(self, other: FactAnswer) -> bool:
        """Whether an answer to the same question says otherwise."""
        return {*self.words} != {*other.words}

    def contradiction_fault(self, other: FactAnswer) -> Fault:
        """The fault of an answer that another one contradicts, with both places."""
        place = f"{other.file}:{other.line}" if other.line else other.file or "-"
        fault = Fault.of(
            "answers_contradict",
            word=", ".join(self.words),
            other=", ".join(other.words),
            place=place,
        )
        return self.fault_at_place(fault).at(key=self.heading or self.question.fact)


AnswersBySubject: TypeAlias = Mapping[Subject, Mapping[tuple[str, date | None], FactAnswer]]
"""The answers about each subject, by fact and date."""


def agreeing_answers_by_subject(
    members: Sequence[Member], answers: Iterable[FactAnswer]
) -> tuple[AnswersBySubject, list[Fault]]:
    """The answers that all workbooks agree about, and a fault for each that cannot be used.

    In which order the answers come changes nothing: of two that contradict neither is an answer.
    Left out are also those about nobody in the list, those about somebody whose row says something
    else than when it was asked, and those about a unit without an office that several people have:
    units of one name stand in many offices.
    """
    faults: list[Fault] = []
    by_question: dict[FactQuestion, list[FactAnswer]] = {}
    digests = {member.id: member.row_digest for member in members}
    outdated: dict[Subject, Fault] = {}
    for answer in sorted(answers, key=lambda one: (one.file, one.line, one.column, one.words)):
        if not answer.words:
            continue
        if _is_about_earlier_row(answer, digests):
            outdated.setdefault(answer.question.subject, _outdated_fault(answer))
            continue
        own = _answer_about_person_if_no_office(answer, members)
        if isinstance(own, Fault):
            faults.append(own)
        else:
            by_question.setdefault(own.question, []).append(own)
    by_subject: dict[Subject, dict[tuple[str, date | None], FactAnswer]] = {}
    for question, (first, *others) in by_question.items():
        unlike = [each.contradiction_fault(first) for each in others if each.contradicts(first)]
        faults += unlike
        if not unlike:
            by_subject.setdefault(question.subject, {})[question.fact, question.on] = first
    about_nobody = list(_faults_of_persons_not_among(digests.keys(), by_question))
    return by_subject, [*about_nobody, *outdated.values(), *faults]


def _is_about_earlier_row(answer: FactAnswer, digests: Mapping[str, str]) -> bool:
    """Whether the row of the person has changed since the question, as far as anything says."""
    subject = answer.question.subject
    if not isinstance(subject, Person) or not subject.row_digest:
        return False
    return digests.get(subject.id, "") not in ("", subject.row_digest)


def _outdated_fault(answer: FactAnswer) -> Fault:
    """The fault of answers about somebody whose row has changed, at the first of them."""
    subject = answer.question.subject
    mask = masked_id(subject.id) if isinstance(subject, Person) else ""
    return answer.fault_at_place(Fault.of("answer_about_earlier_row", mask=mask))


def _faults_of_persons_not_among(
    ids: Set[str], by_question: Mapping[FactQuestion, Sequence[FactAnswer]]
) -> Iterator[Fault]:
    """A fault for each person that is answered about and not in the list, at the first answer."""
    firsts: dict[Subject, FactAnswer] = {}
    for question, (answer, *_) in by_question.items():
        firsts.setdefault(question.subject, answer)
    for subject, answer in firsts.items():
        if isinstance(subject, Person) and subject.id not in ids:
            fault = Fault.of("answer_about_nobody", mask=masked_id(subject.id))
            yield answer.fault_at_place(fault)


def _answer_about_person_if_no_office(
    answer: FactAnswer, members: Sequence[Member]
) -> FactAnswer | Fault:
    """The answer itself; about a unit without an office, the answer about who alone has it."""
    question, subject = answer.question, answer.question.subject
    if not isinstance(subject, SharedValue) or question.fact == "affair" or subject.plain[1]:
        return answer
    concerned = [
        member
        for member in members
        if any(
            unknown.fact == question.fact
            and unknown.value is not None
            and SharedValue(unknown.column or "", unknown.value, member.office) == subject
            for unknown in member.unknown
        )
    ]
    if len(concerned) > 1:
        fault = answer.fault_at_place(Fault.of("answer_without_office", name=subject.value))
        return fault.at(key=answer.heading or question.fact)
    if not concerned:
        return answer
    person = member_as_question_subject(concerned[0])
    return replace(answer, question=replace(question, subject=person))
