"""A staff list with answers to what was asked about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import product

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.people.members_and_staff_list_reading import Member, StaffReading, UnknownFact
from asn_wfh.people.questions.fact_answers_that_agree import (
    AnswersBySubject,
    FactAnswer,
    agreeing_answers_by_subject,
)
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    SharedValue,
    Subject,
    member_as_question_subject,
    who_to_ask_for_fact,
    who_to_ask_for_unknown,
)

__all__ = ["answered"]


def answered(reading: StaffReading, answers: Iterable[FactAnswer]) -> StaffReading:
    """The staff list with answers to its questions put in, for everybody whom they concern.

    Answers that contradict each other, an answer about nobody in the list, one that contradicts
    what the list states, and one that cannot be true of a person are faults with the place of the
    answer.  Whom they concern stays as before, and is asked for alone from then on.  Give the
    answers of all workbooks at once: then their order changes nothing.
    """
    by_subject, faults = agreeing_answers_by_subject(reading.members, answers)
    if not by_subject:
        # A long list stands as it is: to look at everybody takes as long as to read the list.
        return replace(reading, faults=(*reading.faults, *faults))
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
    """One member with the answers that concern them.

    What is answered of the person counts before what is answered of all who share a value.
    """

    def __init__(
        self, member: Member, by_subject: AnswersBySubject, *, without_own: bool = False
    ) -> None:
        self.before = member
        self.by_subject = by_subject
        own = {} if without_own else by_subject.get(member_as_question_subject(member), {})
        self.own = own

    def member(self) -> Member:
        """The member with every fact that an answer states; FactError where one cannot be."""
        before = self.before
        if not self.own and not before.unknown:
            return before
        self._refuse_own_answers_unlike_shared_ones()
        described = self._answered_descriptions_by_post()
        faults = list(self._contradicted_answer_faults(described))
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
        """What is answered of a fact that is none of a date: of the member, or of the subject."""
        shared = self.by_subject.get(subject, {}).get((fact, None))
        if isinstance(subject, SharedValue):
            return self.own.get((fact, None), shared)
        is_own = subject == member_as_question_subject(self.before)
        return self.own.get((fact, None)) if is_own else shared

    def _refuse_own_answers_unlike_shared_ones(self) -> None:
        """FactError where an office answered otherwise of all, and this may be true of the member.

        Where it cannot be, the member was asked alone, and the answer of the member counts.
        """
        faults = []
        for unknown in self.before.unknown:
            subject = who_to_ask_for_unknown(self.before, unknown)
            own = self.own.get((unknown.fact, None))
            shared = self.by_subject.get(subject, {}).get((unknown.fact, None))
            if (
                isinstance(subject, SharedValue)
                and own is not None
                and shared is not None
                and own.contradicts(shared)
            ):
                faults.append(own.contradiction_fault(shared))
        if faults and self._are_shared_answers_possible():
            raise FactError(faults)

    def _are_shared_answers_possible(self) -> bool:
        try:
            _MemberWithAnswers(self.before, self.by_subject, without_own=True).member()
        except FactError:
            return False
        return True

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

    def _contradicted_answer_faults(
        self, described: Sequence[tuple[int, CivilServant]]
    ) -> Iterator[Fault]:
        """A fault for each answer of the person that the list states otherwise or rules out.

        The tasks of a title are those of the person's own post, and so are the affairs with which
        the law has them.
        """
        who = [one for _, one in described]
        affairs = {one.affair for post, one in described if not post}
        for (fact, _), answer in self.own.items():
            if fact in PERSON_FACETS:
                words = {getattr(one, fact) for one in who}
                unlike = set() if words.issuperset(answer.words) else words
                stated = [*answer.words, *self._words_before(fact)]
                unlike |= {*self.before.words_against(fact, stated, affairs=affairs)}
            else:
                unlike = self._words_of_day_unlike(answer)
            yield from _contradicted_answer_fault(answer, unlike)
        for unknown in (each for each in self.before.unknown if each.post):
            subject = who_to_ask_for_unknown(self.before, unknown)
            if (of_post := self._answer_to(subject, unknown.fact)) is not None:
                left = self.before.words_against(unknown.fact, of_post.words, unknown.post)
                yield from _contradicted_answer_fault(of_post, {*left})

    def _words_before(self, fact: str) -> Iterator[str]:
        """What is stated already of a fact of the person's own post, as one of two tasks."""
        for number, one in enumerate(self.before.who):
            if not self.before.post_of(number) and getattr(one, fact) is not None:
                yield getattr(one, fact)

    def _words_of_day_unlike(self, answer: FactAnswer) -> set[str]:
        """What the list states otherwise than an answer about a day or a policy's own fact."""
        question, before = answer.question, self.before
        if question.fact == "absent":
            stated = {before.absent} - {None, "?"}
        else:
            stated = {
                each.word
                for each in before.of_day
                if each.fact == question.fact
                and (each.on is None or question.on is None or each.on == question.on)
            }
        return {word for word in stated if word is not None and word not in answer.words}

    def _day_facts_stated_by_answers(self) -> list[DayFact]:
        """What answers state beside the person."""
        return [
            DayFact(fact, answer.words[0], on)
            for (fact, on), answer in self.own.items()
            if fact not in PERSON_FACETS
        ]


def _contradicted_answer_fault(answer: FactAnswer, unlike: Set[str | None]) -> Iterator[Fault]:
    """The fault of an answer where a list says otherwise; none where it does not."""
    if unlike:
        stated = ", ".join(sorted(word for word in unlike if word))
        fault = Fault.of("answer_contradicts", word=", ".join(answer.words), stated=stated)
        yield answer.fault_at_place(fault.at(key=answer.heading or answer.question.fact))
