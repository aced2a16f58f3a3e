"""The fewest facts to ask for, so that everybody of a staff list has an answer.

Which questions a member's answer turns on is exact, and each of them is needed: without it two
answers stay possible.  So the smallest set that settles everybody is the union, and there is no
other one as small.  Only the order is a choice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush
from math import inf

from asn_wfh.history import History
from asn_wfh.law.vocabulary import FACETS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.people.questions.fact_question_and_whom_to_ask import FactQuestion, Person
from asn_wfh.people.questions.questions_to_settle_member import MemberQuestions
from asn_wfh.policy import Policy

__all__ = ["FewestFacts", "RankedQuestion", "fewest_facts"]

_FACT_ORDER = {name: place for place, name in enumerate(FACETS)}


@dataclass(frozen=True, slots=True)
class RankedQuestion:
    """A question at its place in the order of asking.

    `people` is how many answers depend on it; `settles` how many people have an answer once it and
    all questions before it are answered, and not earlier.
    """

    question: FactQuestion
    people: int
    settles: int


@dataclass(frozen=True, slots=True)
class FewestFacts:
    """The fewest questions after which everybody has an answer, and how many have one already.

    `settled` people have an answer already; those in `undecreed` (their rows) wait for a decree
    about a date.  No smaller set of questions settles the others, and no fact is asked that can
    change no outcome.  They stand in greedy order: next come those that settle the most people
    for each question, so that where each person lacks one fact the first so many settle as many
    as any so many could; in general no order is promised to be best, since to choose the best
    few is as hard as the densest part of a hypergraph.
    """

    dates: tuple[date, ...]
    questions: tuple[RankedQuestion, ...]
    settled: int
    undecreed: tuple[int, ...] = ()

    @property
    def unsettled(self) -> int:
        """How many people the questions settle."""
        return sum(ranked.settles for ranked in self.questions)


def fewest_facts(
    policy: Policy | History,
    members: Iterable[Member],
    on: date | Sequence[date],
    *,
    calendar: WorkCalendar | None = None,
) -> FewestFacts:
    """The fewest questions to ask, so that everybody in a staff list has an answer on each date.

    Raises FactError as `decide` does.
    """
    dates = (on,) if isinstance(on, date) else tuple(dict.fromkeys(on))
    answers = MemberQuestions(policy, dates, calendar)
    groups: dict[tuple[frozenset[FactQuestion], int], _MembersOfSameQuestions] = {}
    settled, undecreed = 0, []
    for member in members:
        questions = answers.questions_to_settle(member)
        if questions is None:
            undecreed.append(member.row)
        elif not questions:
            settled += 1
        else:
            shared = frozenset(question for question in questions if question.is_shared)
            own = tuple(sorted(questions - shared, key=_sort_key_by_fact_then_subject))
            group = groups.setdefault((shared, len(own)), _MembersOfSameQuestions(shared, len(own)))
            group.own_questions.append(own)
    ranked = tuple(_ranked_questions(list(groups.values())))
    return FewestFacts(dates, ranked, settled, tuple(undecreed))


@dataclass(slots=True)
class _MembersOfSameQuestions:
    """The members whose answers turn on the same shared questions and on as many of their own."""

    shared: frozenset[FactQuestion]
    own: int
    own_questions: list[tuple[FactQuestion, ...]] = field(default_factory=list)

    def people_settled_per_open_question(self, asked: Mapping[FactQuestion, int]) -> float:
        """How many are settled for each question that is not asked yet."""
        people = len(self.own_questions)
        cost = sum(question not in asked for question in self.shared) + people * self.own
        return people / cost if cost else inf


def _ranked_questions(groups: Sequence[_MembersOfSameQuestions]) -> Iterator[RankedQuestion]:
    """The questions of all groups in order, with how many people each concerns and settles."""
    people: Counter[FactQuestion] = Counter()
    for group in groups:
        people.update(dict.fromkeys(group.shared, len(group.own_questions)))
        people.update(question for own in group.own_questions for question in own)
    places = _places_in_greedy_order(groups, people)
    settles: Counter[FactQuestion] = Counter()
    for group in groups:
        for own in group.own_questions:
            settles[max((*group.shared, *own), key=places.__getitem__)] += 1
    for question in places:
        yield RankedQuestion(question, people[question], settles[question])


def _places_in_greedy_order(
    groups: Sequence[_MembersOfSameQuestions], people: Mapping[FactQuestion, int]
) -> dict[FactQuestion, int]:
    """Each question with its place: always next those of the group that gains most by each."""
    groups_of: defaultdict[FactQuestion, list[int]] = defaultdict(list)
    asked: dict[FactQuestion, int] = {}
    ahead: list[tuple[float, int]] = []

    def push_group(number: int) -> None:
        # What a group gains only grows, so an older entry of it comes later and is passed over.
        heappush(ahead, (-groups[number].people_settled_per_open_question(asked), number))

    for number, group in enumerate(groups):
        push_group(number)
        for question in group.shared:
            groups_of[question].append(number)
    done: set[int] = set()
    while ahead:
        _, number = heappop(ahead)
        if number in done:
            continue
        done.add(number)
        group = groups[number]
        new = sorted(
            group.shared - asked.keys(),
            key=lambda one: (-people[one], _sort_key_by_fact_then_subject(one)),
        )
        for question in (*new, *(each for own in group.own_questions for each in own)):
            asked.setdefault(question, len(asked))
        for other in {other for question in new for other in groups_of[question]} - done:
            push_group(other)
    return asked


def _sort_key_by_fact_then_subject(
    question: FactQuestion,
) -> tuple[int, str, int, tuple[str, ...], str]:
    """A fixed order of questions: by fact, then as their subjects stand in the list."""
    place, subject = _FACT_ORDER.get(question.fact, len(_FACT_ORDER)), question.subject
    row = subject.row if isinstance(subject, Person) else 0
    value = () if isinstance(subject, Person) else (subject.column, subject.value, subject.office)
    return place, question.fact, row, value, str(question.on or "")
