"""The members of a staff list decided, one by one and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.decide import decide
from asn_wfh.engine.question import StanceWord
from asn_wfh.history import History
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.people.members import Member
from asn_wfh.policy import Policy

__all__ = ["AnsweredMember", "MemberCount", "count_answers", "decided_members"]


@dataclass(frozen=True, slots=True)
class AnsweredMember:
    """A member on a date, with the decision of `decide`."""

    member: Member
    on: date
    decision: Decision


@dataclass(frozen=True, slots=True)
class MemberCount:
    """How many answers have an outcome, and how many of them name each clause, ground and fact.

    An answer that names several clauses counts for each of them.
    """

    outcome: Outcome
    answers: int
    clauses: tuple[tuple[str, int], ...]
    grounds: tuple[tuple[str, int], ...]
    missing: tuple[tuple[str, int], ...]

    def as_dict(self) -> dict[str, Any]:
        """The counts as plain JSON values."""
        return {
            "outcome": self.outcome.value,
            "answers": self.answers,
            "clauses": dict(self.clauses),
            "grounds": dict(self.grounds),
            "missing": dict(self.missing),
        }


def decided_members(
    policy: Policy | History,
    members: Iterable[Member],
    dates: Sequence[date],
    *,
    calendar: WorkCalendar | None = None,
    stance: StanceWord | None = None,
) -> Iterator[AnsweredMember]:
    """Each member on each date, as `decide` answers; members of whom the same is stated at once.

    Raises FactError as `decide` does.
    """
    decisions: dict[Any, Decision] = {}
    for member in members:
        for day in dates:
            arguments = member.day_arguments(day)
            key = (member.who, day, *arguments.values())
            decision = decisions.get(key)
            if decision is None:
                decision = decisions[key] = decide(
                    policy, member.who, day, calendar=calendar, stance=stance, **arguments
                )
            yield AnsweredMember(member, day, decision)


def count_answers(answers: Iterable[Decision]) -> tuple[MemberCount, ...]:
    """The answers counted by outcome, the most frequent first."""
    counted = Counter(answers)
    by_outcome: dict[Outcome, _Counters] = {}
    for decision, people in counted.items():
        counters = by_outcome.setdefault(decision.outcome, _Counters())
        counters.add(decision, people)
    counts = (counters.count(outcome) for outcome, counters in by_outcome.items())
    return tuple(sorted(counts, key=lambda count: (-count.answers, count.outcome.value)))


class _Counters:
    """What the answers of one outcome name."""

    def __init__(self) -> None:
        self.answers = 0
        self.clauses: Counter[str] = Counter()
        self.grounds: Counter[str] = Counter()
        self.missing: Counter[str] = Counter()

    def add(self, decision: Decision, people: int) -> None:
        self.answers += people
        self.clauses.update(dict.fromkeys([r.label for r in decision.reasons if r.label], people))
        self.missing.update(dict.fromkeys([item.fact for item in decision.missing], people))
        if decision.ground:
            self.grounds[decision.ground.value] += people

    def count(self, outcome: Outcome) -> MemberCount:
        clauses, grounds, missing = map(_in_order, (self.clauses, self.grounds, self.missing))
        return MemberCount(outcome, self.answers, clauses, grounds, missing)


def _in_order(counter: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counter.items(), key=lambda one: (-one[1], one[0])))
