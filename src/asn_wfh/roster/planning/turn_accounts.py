"""What each person has earned of turns, and how many they had: exact, and quick for many people.

Whoever is eligible on a day earns the places divided by the people of a turn.  People with the
same days earned the same, so that each distinct sum is worked out once and has a number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256

from asn_wfh.roster.planned_office_day import OfficeDay

__all__ = ["TurnAccount", "TurnAccounts"]


@dataclass(slots=True, eq=False)
class TurnAccount:
    """The turns of one person.

    `entitlement` is the number of the sum that they earned, `turns` how many they had, and
    `last_turn` the ordinal of the day of the last, 0 before the first.
    """

    id: str
    tie_order: bytes
    entitlement: int = 0
    turns: int = 0
    last_turn: int = 0


class TurnAccounts:
    """The accounts of everybody, by id."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._by_id: dict[str, TurnAccount] = {}
        self._sums = [Fraction(0)]
        self._numbers = {Fraction(0): 0}
        self._sum_after: dict[tuple[int, int, int], int] = {}

    def account_of(self, person: str) -> TurnAccount:
        """The account of a person, opened with nothing where there is none."""
        account = self._by_id.get(person)
        if account is None:
            # Nothing of the id itself orders people: who was born or appointed first is no reason.
            tie_order = sha256(person.encode()).digest()
            account = self._by_id[person] = TurnAccount(person, tie_order)
        return account

    def entitlement_of(self, account: TurnAccount) -> Fraction:
        """What somebody has earned, in turns."""
        return self._sums[account.entitlement]

    def arrears_of(self, number_of_earned_sum: int, turns: int) -> Fraction:
        """By how many turns somebody is behind who earned a sum, given by its number."""
        return self._sums[number_of_earned_sum] - turns

    def add_earned_part(self, accounts: Iterable[TurnAccount], places: int, among: int) -> None:
        """Give each of some people their part of a day's places."""
        for account in accounts:
            key = (account.entitlement, places, among)
            after = self._sum_after.get(key)
            if after is None:
                total = self._sums[account.entitlement] + Fraction(places, among)
                after = self._numbers.setdefault(total, len(self._sums))
                if after == len(self._sums):
                    self._sums.append(total)
                self._sum_after[key] = after
            account.entitlement = after

    def add_earned_parts_and_turns_of_day(self, office_day: OfficeDay) -> None:
        """Give everybody what they earned on a day that stands, and the turns that they had."""
        ordinal = office_day.on.toordinal()
        for group in office_day.groups:
            if not group.shares:
                continue
            at_home = [self.account_of(person) for person in group.at_home]
            at_office = [self.account_of(person) for person in group.at_office]
            self.add_earned_part((*at_home, *at_office), group.places, group.among)
            for account in at_home:
                account.turns += 1
                account.last_turn = ordinal
