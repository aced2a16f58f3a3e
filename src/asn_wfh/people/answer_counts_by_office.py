"""How many people of each office may work from home on a date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asn_wfh.decision import Outcome
from asn_wfh.history import History
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.people.decided_members import decided_members
from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.policy import Policy

__all__ = ["OfficeCount", "count_by_office", "total_of"]


@dataclass(frozen=True, slots=True)
class OfficeCount:
    """How many people of an office may, may not, or are undetermined; `office` may be empty."""

    office: str
    permitted: int
    not_permitted: int
    undetermined: int

    @property
    def people(self) -> int:
        """All people of the office."""
        return self.permitted + self.not_permitted + self.undetermined


def count_by_office(
    policy: Policy | History,
    members: Iterable[Member],
    on: date,
    *,
    calendar: WorkCalendar | None = None,
) -> tuple[OfficeCount, ...]:
    """How many people of each office may work from home on a date, the largest office first.

    Raises FactError as `decide` does.
    """
    counts: dict[str, Counter[Outcome]] = {}
    for answer in decided_members(policy, members, [on], calendar=calendar):
        office = counts.setdefault(answer.member.office, Counter())
        office[answer.decision.outcome] += 1
    offices = (
        OfficeCount(
            office,
            count[Outcome.PERMITTED],
            count[Outcome.NOT_PERMITTED],
            count[Outcome.UNDETERMINED],
        )
        for office, count in counts.items()
    )
    return tuple(sorted(offices, key=lambda each: (-each.people, each.office)))


def total_of(counts: Iterable[OfficeCount]) -> OfficeCount:
    """All offices as one, without a name."""
    every = tuple(counts)
    return OfficeCount(
        "",
        sum(each.permitted for each in every),
        sum(each.not_permitted for each in every),
        sum(each.undetermined for each in every),
    )
