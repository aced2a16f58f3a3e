"""One office on one day of a roster, laid beside what the circular says of its people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from asn_wfh.messages.errors import Fault
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.policy import Policy
from asn_wfh.roster.planned_office_day import DayShare, OfficeDay, TurnGroup
from asn_wfh.roster.verification.decided_people import DecidedPerson
from asn_wfh.roster.verification.expected_shares import expected_recall_caps

__all__ = ["OfficeDayCheck"]


@dataclass(frozen=True, slots=True)
class OfficeDayCheck:
    """A day of an office, the people who are in it, those of all offices, and the shares due.

    `turns_of_shares` says for the people of some shares how many of them are at home, and how many
    they are.
    """

    policy: Policy
    office_day: OfficeDay
    office: Mapping[str, DecidedPerson]
    region: Mapping[str, DecidedPerson]
    shares: Sequence[tuple[tuple[str, int], DayShare]]
    is_holiday: bool

    def faults(self) -> Iterator[Fault]:
        """Everything that is wrong with who is where, with clauses and with figures."""
        for fault in (
            *self._person_faults(),
            *self._unplaced_absent_and_cap_faults(),
            *self._group_faults(),
        ):
            yield self.at_office(fault)

    def at_office(self, fault: Fault) -> Fault:
        """A fault with its place in the roster."""
        return fault.at(key=f"{self.office_day.office} {self.office_day.on}")

    @property
    def _placed(self) -> list[str]:
        return [
            person
            for group in self.office_day.groups
            for person in (*group.at_home, *group.at_office)
        ]

    def _person_faults(self) -> Iterator[Fault]:
        """Whoever has a place and must not, has two, or has none and must."""
        beside = [each.id for each in self.office_day.unplaced]
        beside += [each.id for each in self.office_day.absent]
        listed = Counter((*self._placed, *beside))
        for person, count in sorted(listed.items()):
            if count > 1:
                yield Fault.of("roster_person_twice", mask=masked_id(person))
            if person not in self.region:
                yield Fault.of("roster_stranger", mask=masked_id(person))
            elif person not in self.office:
                yield Fault.of("roster_other_office", mask=masked_id(person))
        for person in self._placed:
            if person in self.office and not self.office[person].is_eligible:
                yield self._fault_of_placed_but_not_eligible(self.office[person])
        for person, each in self.office.items():
            if each.is_eligible and person not in listed:
                yield Fault.of("roster_person_left_out", mask=masked_id(person))

    def _fault_of_placed_but_not_eligible(self, person: DecidedPerson) -> Fault:
        """Why somebody may have no place."""
        mask = masked_id(person.id)
        if person.standing.open_facts:
            facts = ", ".join(person.standing.open_facts)
            return Fault.of("roster_undetermined_placed", mask=mask, facts=facts)
        if person.standing.leave is None:
            return Fault.of("roster_excluded_placed", mask=mask)
        return Fault.of("roster_absent_placed", mask=mask)

    def _unplaced_absent_and_cap_faults(self) -> Iterator[Fault]:
        """The lists beside the places, and the counts."""
        unplaced = sorted(
            (each.id, each.standing.open_facts, each.standing.open_clauses)
            for each in self.office.values()
            if each.standing.open_facts
        )
        if unplaced != [(u.id, u.missing, u.clauses) for u in self.office_day.unplaced]:
            yield Fault.of("roster_unplaced_list")
        absent = sorted(
            (each.id, each.away)
            for each in self.office.values()
            if each.standing.leave is not None and each.away
        )
        if absent != [(each.id, each.word) for each in self.office_day.absent]:
            yield Fault.of("roster_absent_list")
        others = [e for e in self.office.values() if e.standing.leave is None]
        count = sum(not each.standing.open_facts for each in others)
        if count != self.office_day.not_eligible:
            stated = self.office_day.not_eligible
            yield Fault.of("roster_count", stated=stated, right=count)
        if self.is_holiday != self.office_day.is_holiday:
            yield Fault.of("roster_holiday")
        at_home = sum(len(group.at_home) for group in self.office_day.groups)
        caps = expected_recall_caps(self.policy, at_home, self.office.values())
        if (() if self.is_holiday else caps) != self.office_day.recall_caps:
            yield Fault.of("roster_recall_cap")

    def _group_faults(self) -> Iterator[Fault]:
        """The clauses of each group, the shares, and the places that the head had set."""
        if tuple(share for _, share in self.shares) != self.office_day.shares:
            yield Fault.of("roster_share")
        keys = [key for key, _ in self.shares]
        for group in self.office_day.groups:
            for person in (*group.at_home, *group.at_office):
                each = self.office.get(person)
                if each is None or not each.is_eligible:
                    continue
                clauses = (each.standing.leave, each.standing.roster)
                numbers = tuple(n for n, key in enumerate(keys) if key in each.standing.counted_by)
                if (group.leave, group.roster) != clauses or group.shares != numbers:
                    yield Fault.of("roster_clauses", mask=masked_id(person))
                if not self._follows_schedule(group, each):
                    yield Fault.of("roster_schedule", mask=masked_id(person))

    def _follows_schedule(self, group: TurnGroup, person: DecidedPerson) -> bool:
        """Whether somebody is where the head had put them, and is marked so."""
        if (person.id in group.scheduled) != (person.place is not None):
            return False
        is_home = person.id in group.at_home
        if group.shares:
            return person.place in (None, is_home)
        # Without a share whoever is not put at the office is at home.
        return is_home == (person.place is not False or not group.roster)
