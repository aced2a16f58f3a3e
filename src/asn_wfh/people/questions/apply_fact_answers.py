"""Answers to what was asked, and a staff list with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.people.members_and_staff_list_reading import Member, StaffReading, UnknownFact
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    Person,
    Subject,
    member_as_question_subject,
    who_to_ask_for_fact,
    who_to_ask_for_unknown,
)

__all__ = ["FactAnswer", "answered"]


@dataclass(frozen=True, slots=True)
class FactAnswer:
    """The answer to one question about a staff list, in words of the law, with its place.

    An office may have several affairs, and a person several tasks.
    """

    question: FactQuestion
    words: tuple[str, ...]
    file: str = ""
    line: int = 0
    column: int = 0

    def fault_at_place(self, fault: Fault) -> Fault:
        """A fault with the place of the answer."""
        return fault.at(file=self.file, line=self.line, column=self.column)


def answered(reading: StaffReading, answers: Iterable[FactAnswer]) -> StaffReading:
    """The staff list with answers to its questions put in, for everybody whom they concern.

    An answer about nobody in the list, one that contradicts what the list states, and one that
    cannot be true of a person are faults with the place of the answer.  Whom they concern stays
    as before, and is asked for alone from then on.
    """
    by_subject: dict[Subject, list[FactAnswer]] = {}
    for answer in answers:
        by_subject.setdefault(answer.question.subject, []).append(answer)
    ids = {member.id for member in reading.members}
    faults = [
        of_person[0].fault_at_place(Fault.of("answer_about_nobody", mask=masked_id(subject.id)))
        for subject, of_person in by_subject.items()
        if isinstance(subject, Person) and subject.id not in ids
    ]
    members = []
    for member in reading.members:
        change = _MemberWithAnswers(member, by_subject)
        try:
            members.append(change.member())
        except FactError as error:
            faults += error.faults
            members.append(change.member_asked_alone_what_others_answered())
    return replace(reading, members=tuple(members), faults=(*reading.faults, *faults))


class _MemberWithAnswers:
    """One member with the answers that concern them."""

    def __init__(self, member: Member, by_subject: Mapping[Subject, Sequence[FactAnswer]]) -> None:
        self.before = member
        self.by_subject = by_subject
        self.own = by_subject.get(member_as_question_subject(member), ())

    def member(self) -> Member:
        """The member with every fact that an answer states; FactError where one cannot be."""
        before = self.before
        if not self.own and not before.unknown:
            return before
        described = self._answered_descriptions_by_post()
        faults = list(self._contradicted_answer_faults([who for _, who in described]))
        if faults:
            raise FactError(faults)
        day = self._day_facts_stated_by_answers()
        absent = next((each.word for each in day if each.fact == "absent"), None)
        return replace(
            before,
            who=tuple(who for _, who in described),
            posts=tuple(post for post, _ in described) if before.posts else (),
            absent=before.absent if absent is None else None if absent == "hadir" else absent,
            unknown=tuple(each for each in before.unknown if not self._is_answered(each)),
            of_day=(*before.of_day, *(each for each in day if each.fact != "absent")),
        )

    def member_asked_alone_what_others_answered(self) -> Member:
        """The member as before, but that what others answered is asked of them alone."""
        unknown = (
            replace(each, reason="contradicted", value=None)
            if self._is_answered(each) and not each.post
            else each
            for each in self.before.unknown
        )
        return replace(self.before, unknown=tuple(unknown))

    def _is_answered(self, unknown: UnknownFact) -> bool:
        return (
            self._answer_to(who_to_ask_for_unknown(self.before, unknown), unknown.fact) is not None
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

    def _answered_descriptions_by_post(self) -> list[tuple[int, CivilServant]]:
        """Every description with what is answered, behind the number of its post.

        What stands for one affair of an office goes where an answer makes it impossible and that
        of another affair possible: a school of an office for education and sports has the one.
        FactError where nothing is left of a post.
        """
        described: list[tuple[int, CivilServant]] = []
        faults: dict[int, list[Fault]] = {}
        for number in range(len(self.before.who)):
            post = self.before.post_of(number)
            for who in self._description_per_answer_or_faults(number):
                if isinstance(who, CivilServant):
                    described.append((post, who))
                else:
                    faults.setdefault(post, []).extend(who)
        left = {post for post, _ in described}
        lost = [fault for post, own in faults.items() if post not in left for fault in own]
        if lost:
            raise FactError(lost)
        return described

    def _description_per_answer_or_faults(
        self, number: int
    ) -> Iterator[CivilServant | Sequence[Fault]]:
        """What becomes of one description with each word of the answers, or why it cannot be."""
        one = self.before.who[number]
        new = {
            fact: answer
            for fact in PERSON_FACETS
            if getattr(one, fact) is None
            and (answer := self._answer_to(who_to_ask_for_fact(self.before, fact, number), fact))
        }
        facts = {fact: getattr(one, fact) for fact in PERSON_FACETS}
        for words in product(*(answer.words for answer in new.values())):
            try:
                yield CivilServant(**{**facts, **dict(zip(new, words, strict=True))})
            except FactError as error:
                last = list(new.values())[-1]
                yield [last.fault_at_place(each) for each in error.faults]

    def _contradicted_answer_faults(self, who: Sequence[CivilServant]) -> Iterator[Fault]:
        """A fault for each answer of the person that the list states otherwise."""
        for answer in self.own:
            fact = answer.question.fact
            if fact not in PERSON_FACETS:
                continue
            words = {getattr(one, fact) for one in who}
            if not words.issuperset(answer.words):
                stated = ", ".join(sorted(word for word in words if word))
                word = ", ".join(answer.words)
                fault = Fault.of("answer_contradicts", word=word, stated=stated)
                yield answer.fault_at_place(fault.at(key=fact))

    def _day_facts_stated_by_answers(self) -> list[DayFact]:
        """What answers state beside the person."""
        before = self.before
        shared = self._answer_to(who_to_ask_for_fact(before, "absent", 0), "absent")
        answers = [*self.own, *([shared] if shared and shared not in self.own else [])]
        return [
            DayFact(answer.question.fact, answer.words[0], answer.question.on)
            for answer in answers
            if answer.question.fact not in PERSON_FACETS
        ]
