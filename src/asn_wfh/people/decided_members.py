"""The members of a staff list decided, one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.decision import Decision
from asn_wfh.engine.checked_case import StanceWord
from asn_wfh.engine.decide import decide
from asn_wfh.history import History
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.policy import Policy

__all__ = ["AnsweredMember", "decided_members"]


@dataclass(frozen=True, slots=True)
class AnsweredMember:
    """One person of a staff list on one date, with the decision."""

    member: Member
    on: date
    decision: Decision


def decided_members(
    policy: Policy | History,
    members: Iterable[Member],
    dates: Sequence[date],
    *,
    calendar: WorkCalendar | None = None,
    stance: StanceWord | None = None,
) -> Iterator[AnsweredMember]:
    """The decision for each person of a staff list on each date, as `decide` gives it.

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
