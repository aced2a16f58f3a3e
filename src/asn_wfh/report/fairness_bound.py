"""How far turns may be from what people earned, as the staff of an office was steady or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

from asn_wfh.policy import Policy
from asn_wfh.roster import OfficeDay, Roster
from asn_wfh.rules import Prefer

__all__ = ["FairnessBound", "fairness_bounds"]


@dataclass(frozen=True, slots=True)
class FairnessBound:
    """By how many turns somebody may be ahead or behind.

    With a steady staff, where nobody is away, joins or leaves, it is one turn, and everybody is
    nearer than that.  Else it is a half and half the binary logarithm of `people`.
    """

    is_steady: bool
    people: int

    @property
    def turns(self) -> float:
        """The bound in turns."""
        return 1.0 if self.is_steady else 0.5 + log2(max(self.people, 1)) / 2

    def includes(self, deviation: float) -> bool:
        """Whether a deviation is within the bound."""
        return abs(deviation) < 1 if self.is_steady else abs(deviation) <= self.turns


def fairness_bounds(policy: Policy, roster: Roster) -> dict[str, FairnessBound | None]:
    """The bound of each office by name; none where something else than turns decides.

    So it is where the circular prefers some people, or a head had set who is at home.
    """
    by_office: dict[str, list[OfficeDay]] = {office: [] for office in roster.offices}
    for each in roster.office_days:
        by_office[each.office].append(each)
    if any(isinstance(rule, Prefer) for _, rule in policy.rules):
        return dict.fromkeys(by_office)
    people = {office: _divided_people(days) for office, days in by_office.items()}
    everybody = set().union(*people.values())
    # Whoever moves brings along what they are behind; then all offices are one staff.
    moved = sum(map(len, people.values())) != len(everybody)
    return {
        office: None
        if any(group.scheduled for day in days for group in day.groups)
        else FairnessBound(
            _is_steady(days) and not moved, len(everybody if moved else people[office])
        )
        for office, days in by_office.items()
    }


def _divided_people(office_days: Sequence[OfficeDay]) -> set[str]:
    return {
        person
        for day in office_days
        for group in day.groups
        if group.shares
        for person in (*group.at_home, *group.at_office)
    }


def _is_steady(office_days: Sequence[OfficeDay]) -> bool:
    """Whether the same people are divided alike on every day, and nobody is away."""
    divided = {
        frozenset(
            frozenset((*group.at_home, *group.at_office)) for group in day.groups if group.shares
        )
        for day in office_days
    }
    return len(divided) <= 1 and not any(day.absent for day in office_days)
