"""One day of all offices planned: the shares worked out, turns given, everybody accounted for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from asn_wfh.messages.errors import Fault
from asn_wfh.roster.planned_office_day import AbsentPerson, DayShare, OfficeDay, TurnGroup, Unplaced
from asn_wfh.roster.planning.choose_turns import ShareOfOffice, SharePlaces, TurnClaim, choose_turns
from asn_wfh.roster.planning.eligibility import Eligibility, ShareRow
from asn_wfh.roster.planning.home_bounds_and_recall_caps import REGION, ShareFigures
from asn_wfh.roster.planning.preference_order import PreferencesOnDay
from asn_wfh.roster.planning.staff_by_office_and_eligibility import (
    OfficeStaff,
    PersonOnDay,
    people_counted_by_share,
)
from asn_wfh.roster.planning.turn_accounts import TurnAccounts

__all__ = ["DayPlan"]

Turns: TypeAlias = Mapping[tuple[ShareOfOffice, ...], tuple[int, int]]


@dataclass(slots=True)
class DayPlan:
    """The plan of one day for all offices.

    `faults` are the offices in which the head had set more people at home than the shares allow.
    """

    on: date
    figures: ShareFigures
    accounts: TurnAccounts
    preferences: PreferencesOnDay
    faults: list[Fault]
    is_holiday: bool = False

    def plan_offices(self, offices: Mapping[str, OfficeStaff]) -> Iterator[OfficeDay]:
        """The day of every office, by name; whoever has a turn is entered in the accounts."""
        of_region = {
            share
            for staff in offices.values()
            for one, _ in staff.people_of_status("eligible")
            for share in one.shares
            if self.figures.staff_base_word_of_share(share) == REGION
        }
        if of_region:
            everybody = list(offices.values())
            counts = {
                share: people_counted_by_share(share, REGION, everybody) for share in of_region
            }
            yield from self._plan_offices_together(everybody, counts)
            return
        for staff in offices.values():
            yield from self._plan_offices_together([staff], {})

    def _plan_offices_together(
        self, offices: Sequence[OfficeStaff], region_counts: Mapping[ShareRow, int]
    ) -> Iterator[OfficeDay]:
        """The days of offices among whose people the same shares are divided."""
        shares = {staff.office: self._day_shares(staff, region_counts) for staff in offices}
        by_key = {key: share for of_office in shares.values() for key, share in of_office.items()}
        places = {key: SharePlaces(share.high) for key, share in by_key.items()}
        claims = [claim for staff in offices for claim in self._turn_claims(staff, region_counts)]
        chosen = choose_turns(claims, places, self.accounts)
        self.faults += [
            _schedule_beyond_share(key, self.on, by_key[key].high, each.left)
            for key, each in places.items()
            if each.left < 0
        ]
        turns = self._enter_turns_and_count_places_by_shares(claims, chosen)
        for staff in offices:
            yield self._office_day(staff, shares[staff.office], turns)

    def _share_with_office_name_or_empty(
        self, office: str, share: ShareRow, region_counts: Mapping[ShareRow, int]
    ) -> ShareOfOffice:
        return ("" if share in region_counts else office, *share)

    def _day_shares(
        self, staff: OfficeStaff, region_counts: Mapping[ShareRow, int]
    ) -> dict[ShareOfOffice, DayShare]:
        """The shares of an office on the day, in the order of the paper."""
        rows = {share for one, _ in staff.people_of_status("eligible") for share in one.shares}
        day_shares = {}
        for share in self.figures.in_printed_order(rows):
            base = self.figures.staff_base_word_of_share(share)
            of = region_counts.get(share)
            of = people_counted_by_share(share, base, [staff]) if of is None else of
            low, high = self.figures.home_bounds_of(share, of)
            key = self._share_with_office_name_or_empty(staff.office, share, region_counts)
            day_shares[key] = DayShare(share[0], base, of, low, high)
        return day_shares

    def _turn_claims(
        self, staff: OfficeStaff, region_counts: Mapping[ShareRow, int]
    ) -> Iterator[TurnClaim]:
        """The people of an office whom a share divides."""
        for one, people in staff.people_of_status("eligible"):
            if not one.shares:
                continue
            shares = self.figures.in_printed_order(one.shares)
            keys = tuple(
                self._share_with_office_name_or_empty(staff.office, share, region_counts)
                for share in shares
            )
            for person in people:
                account = self.accounts.account_of(person.member.id)
                claim = TurnClaim(account, keys, person.scheduled)
                if not self.preferences.is_empty:
                    words = person.member.roster_recall_and_absence_words(self.on)
                    order = self.preferences.listed_order_and_weighed_sum(
                        person.stated, account, words
                    )
                    claim.first, claim.weighs = order
                yield claim

    def _enter_turns_and_count_places_by_shares(
        self, claims: Sequence[TurnClaim], chosen: Sequence[TurnClaim]
    ) -> Turns:
        """Give everybody what they earn, and a turn to whoever is at home; who earns how much."""
        by_shares: defaultdict[tuple[ShareOfOffice, ...], list[TurnClaim]] = defaultdict(list)
        for claim in claims:
            by_shares[claim.shares].append(claim)
        places = dict.fromkeys(by_shares, 0)
        ordinal = self.on.toordinal()
        for claim in chosen:
            places[claim.shares] += 1
            claim.account.turns += 1
            claim.account.last_turn = ordinal
        for shares, alike in by_shares.items():
            self.accounts.add_earned_part(
                (each.account for each in alike), places[shares], len(alike)
            )
        return {shares: (places[shares], len(alike)) for shares, alike in by_shares.items()}

    def _office_day(
        self, staff: OfficeStaff, shares: Mapping[ShareOfOffice, DayShare], turns: Turns
    ) -> OfficeDay:
        """The day of one office, once the turns are given."""
        keys = list(shares)
        groups = []
        for one, people in staff.people_of_status("eligible"):
            of_group = tuple(key for key in keys if key[1:] in one.shares)
            groups.append(self._turn_group_of_people_alike(one, people, of_group, keys, turns))
        groups.sort(key=lambda group: (group.leave, group.roster, group.shares))
        at_home = sum(len(group.at_home) for group in groups)
        caps = () if self.is_holiday else self.figures.recall_caps(at_home, staff.people_count)
        unplaced = (
            Unplaced(person.member.id, one.missing, one.clauses)
            for one, people in staff.people_of_status("undetermined")
            for person in people
        )
        absent = (
            AbsentPerson(person.member.id, one.absent)
            for one, people in staff.people_of_status("absent")
            for person in people
        )
        return OfficeDay(
            staff.office,
            self.on,
            tuple(groups),
            tuple(shares.values()),
            tuple(sorted(unplaced, key=lambda each: each.id)),
            tuple(sorted(absent, key=lambda each: each.id)),
            sum(len(people) for _, people in staff.people_of_status("not_eligible")),
            caps,
            self.is_holiday,
        )

    def _turn_group_of_people_alike(
        self,
        one: Eligibility,
        people: Sequence[PersonOnDay],
        shares: tuple[ShareOfOffice, ...],
        keys: Sequence[ShareOfOffice],
        turns: Turns,
    ) -> TurnGroup:
        """People of whom the same is true, by their places."""
        at_home: list[str] = []
        at_office: list[str] = []
        ordinal = self.on.toordinal()
        account_of = self.accounts.account_of
        for person in people:
            if shares:
                is_home = account_of(person.member.id).last_turn == ordinal
            else:
                # A mere schedule keeps at the office only whom it puts there.
                is_home = person.scheduled is not False or not one.roster
            (at_home if is_home else at_office).append(person.member.id)
        places, among = turns.get(shares, (0, 0))
        scheduled = tuple(person.member.id for person in people if person.scheduled is not None)
        numbers = tuple(keys.index(key) for key in shares)
        return TurnGroup(
            one.leave,
            one.roster,
            numbers,
            places,
            among,
            tuple(at_home),
            tuple(at_office),
            scheduled,
        )


def _schedule_beyond_share(key: ShareOfOffice, on: date, most: int, left: int) -> Fault:
    """That heads put more people at home than a share lets stay; no office where it is a region's.

    `left` are the places that would remain, fewer than none.
    """
    office, clause, *_ = key
    figures = {"date": on, "clause": clause, "most": most, "scheduled": most - left}
    if not office:
        return Fault.of("schedule_beyond_share_of_region", **figures).at(key="members")
    return Fault.of("schedule_beyond_share", office=office, **figures).at(key="members")
