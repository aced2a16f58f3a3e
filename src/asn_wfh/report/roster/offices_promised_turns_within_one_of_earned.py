"""In which offices nobody may be a whole turn ahead or behind: those whose staff did not change."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.policy import Policy
from asn_wfh.roster import OfficeDay, Roster
from asn_wfh.rules import Prefer

__all__ = ["offices_promised_within_one_of_earned"]


def offices_promised_within_one_of_earned(policy: Policy, roster: Roster) -> frozenset[str]:
    """The offices in which turns differ by less than one from what was earned, on every day.

    So it is where the same people are divided on every day, nobody is away, joins or leaves, the
    circular prefers nobody, and no head had set who is at home.  Elsewhere no planner that does
    not look ahead can promise as much (`docs/how-to/rosters.md`).
    """
    if any(isinstance(rule, Prefer) for _, rule in policy.rules):
        return frozenset()
    by_office: dict[str, list[OfficeDay]] = {office: [] for office in roster.offices}
    for each in roster.office_days:
        by_office[each.office].append(each)
    people = {office: _ids_of_people_divided_by_shares(days) for office, days in by_office.items()}
    # Whoever moves brings along what they are behind; then no office keeps its staff.
    if sum(map(len, people.values())) != len(set().union(*people.values())):
        return frozenset()
    return frozenset(
        office
        for office, days in by_office.items()
        if _has_same_groups_and_no_absences(days)
        and not any(group.scheduled for day in days for group in day.groups)
    )


def _ids_of_people_divided_by_shares(office_days: Sequence[OfficeDay]) -> set[str]:
    return {
        person
        for day in office_days
        for group in day.groups
        if group.shares
        for person in (*group.at_home, *group.at_office)
    }


def _has_same_groups_and_no_absences(office_days: Sequence[OfficeDay]) -> bool:
    """Whether the same people are divided alike on every day, and nobody is away."""
    divided = {
        frozenset(
            frozenset((*group.at_home, *group.at_office)) for group in day.groups if group.shares
        )
        for day in office_days
    }
    return len(divided) <= 1 and not any(day.absent for day in office_days)
