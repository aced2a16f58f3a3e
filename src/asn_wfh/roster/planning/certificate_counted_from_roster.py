"""The certificate of a roster: counted from its days alone, whatever planned them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from asn_wfh.roster.planned_office_day import OfficeDay
from asn_wfh.roster.planning.turn_accounts import TurnAccount, TurnAccounts
from asn_wfh.roster.record_of_turns_earned_and_had import (
    Certificate,
    DayCount,
    OfficeCertificate,
    PersonTurns,
    WorstDeviation,
)
from asn_wfh.roster.roster import Roster

__all__ = ["certificate"]


def certificate(roster: Roster) -> Certificate:
    """What a roster gave each office and person: shares, counts, turns earned and turns had.

    A holiday that uses up a turn counts as a day.  A person is listed in the office that they
    were last in.
    """
    count = _TurnCount()
    for office_day in roster.office_days:
        count.count_office_day(office_day)
    return Certificate(
        roster.policy,
        roster.digest,
        roster.stance,
        roster.roster_digest,
        tuple(count.offices()),
        count.worst,
    )


class _TurnCount:
    """The turns counted day by day."""

    def __init__(self) -> None:
        self.accounts = TurnAccounts()
        self.days: Counter[str] = Counter()
        self.days_in_office: Counter[tuple[str, str]] = Counter()
        self.last_office: dict[str, str] = {}
        self.by_office: defaultdict[str, list[OfficeDay]] = defaultdict(list)
        self.worst: WorstDeviation | None = None

    def count_office_day(self, office_day: OfficeDay) -> None:
        """Count one day of an office."""
        self.by_office[office_day.office].append(office_day)
        self.accounts.add_earned_parts_and_turns_of_day(office_day)
        first_of: dict[tuple[int, int], TurnAccount] = {}
        for person in _divided_people(office_day):
            self.days[person] += 1
            self.days_in_office[person, office_day.office] += 1
            self.last_office[person] = office_day.office
            account = self.accounts.account_of(person)
            first_of.setdefault((account.entitlement, account.turns), account)
        for (entitlement, turns), account in first_of.items():
            deviation = -self.accounts.arrears_of(entitlement, turns)
            if self.worst is None or abs(deviation) > abs(self.worst.deviation):
                self.worst = WorstDeviation(account.id, office_day.office, office_day.on, deviation)

    def offices(self) -> Iterator[OfficeCertificate]:
        """Every office by name."""
        people: defaultdict[str, list[PersonTurns]] = defaultdict(list)
        for person, office in sorted(self.last_office.items()):
            account = self.accounts.account_of(person)
            entitlement = self.accounts.entitlement_of(account)
            turns = PersonTurns(person, self.days[person], account.turns, entitlement)
            people[office].append(turns)
        for office, office_days in sorted(self.by_office.items()):
            yield OfficeCertificate(
                office,
                tuple(map(numbers_of_office_day, office_days)),
                tuple(people[office]),
                self._turn_spread_of_always_eligible_or_none(office, people[office]),
            )

    def _turn_spread_of_always_eligible_or_none(
        self, office: str, people: Sequence[PersonTurns]
    ) -> int | None:
        """The greatest difference of turns between those eligible on every divided day."""
        divided = sum(any(group.shares for group in each.groups) for each in self.by_office[office])
        turns = [
            each.turns
            for each in people
            if each.days == self.days_in_office[each.id, office] == divided
        ]
        return max(turns) - min(turns) if len(turns) > 1 else None


def _divided_people(office_day: OfficeDay) -> Iterable[str]:
    """The people whom a share divides on a day, by id."""
    return sorted(
        person
        for group in office_day.groups
        if group.shares
        for person in (*group.at_home, *group.at_office)
    )


def numbers_of_office_day(office_day: OfficeDay) -> DayCount:
    """One day of an office in numbers."""
    return DayCount(
        office_day.on,
        office_day.eligible,
        sum(len(group.at_home) for group in office_day.groups),
        len(office_day.unplaced),
        len(office_day.absent),
        office_day.shares,
    )
