"""A certificate beside the roster that it is about, counted again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from asn_wfh.messages.errors import Fault
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.roster.planned_office_day import OfficeDay
from asn_wfh.roster.record_of_turns_earned_and_had import (
    Certificate,
    DayCount,
    OfficeCertificate,
    WorstDeviation,
)
from asn_wfh.roster.roster import Roster
from asn_wfh.roster.verification.expected_turns import EarnedTurns

__all__ = ["certificate_faults"]


def certificate_faults(roster: Roster, certificate: Certificate) -> Iterator[Fault]:
    """What a certificate says that the roster does not."""
    head = (certificate.policy, certificate.digest, certificate.stance)
    if head != (roster.policy, roster.digest, roster.stance):
        yield Fault.of("certificate_other_policy").at(key="digest")
    if certificate.roster_digest != roster.roster_digest:
        yield Fault.of("certificate_other_roster").at(key="roster_digest")
    by_office: defaultdict[str, list[OfficeDay]] = defaultdict(list)
    for office_day in roster.office_days:
        by_office[office_day.office].append(office_day)
    if [each.office for each in certificate.offices] != sorted(by_office):
        yield Fault.of("certificate_offices").at(key="offices")
    count = _Recount(roster)
    if certificate.worst != count.worst:
        yield Fault.of("certificate_worst").at(key="worst")
    for office in certificate.offices:
        for fault in count.office_faults(office, by_office[office.office]):
            yield fault.at(key=office.office)


class _Recount:
    """Turns and entitlements counted again from the days of a roster."""

    def __init__(self, roster: Roster) -> None:
        self.earned = EarnedTurns()
        self.in_office: Counter[tuple[str, str]] = Counter()
        self.last_office: dict[str, str] = {}
        self.worst: WorstDeviation | None = None
        for office_day in roster.office_days:
            self.earned.add_earned_parts_and_turns_of_day(office_day)
            people = sorted(
                person
                for group in office_day.groups
                if group.shares
                for person in group.at_home + group.at_office
            )
            for person in people:
                self.in_office[person, office_day.office] += 1
                self.last_office[person] = office_day.office
                deviation = self.earned.turns_beyond_earned(person)
                if self.worst is None or abs(deviation) > abs(self.worst.deviation):
                    self.worst = WorstDeviation(person, office_day.office, office_day.on, deviation)

    def office_faults(
        self, office: OfficeCertificate, office_days: Sequence[OfficeDay]
    ) -> Iterator[Fault]:
        """What a certificate says of an office that is not so."""
        if office.days != tuple(map(_numbers_of_office_day, office_days)):
            yield Fault.of("certificate_counts")
        ours = sorted(p for p, last in self.last_office.items() if last == office.office)
        if [each.id for each in office.people] != ours:
            yield Fault.of("certificate_people")
        for each in office.people:
            mask = masked_id(each.id)
            if (each.turns, each.days) != (self.earned.turns[each.id], self.earned.days[each.id]):
                yield Fault.of("certificate_turns", mask=mask)
            if each.entitlement != self.earned.earned[each.id]:
                yield Fault.of("certificate_entitlement", mask=mask)
        divided = sum(any(group.shares for group in each.groups) for each in office_days)
        turns = sorted(
            self.earned.turns[person]
            for person in ours
            if self.in_office[person, office.office] == self.earned.days[person] == divided
        )
        if office.spread != (turns[-1] - turns[0] if len(turns) > 1 else None):
            yield Fault.of("certificate_spread")


def _numbers_of_office_day(office_day: OfficeDay) -> DayCount:
    home = [person for group in office_day.groups for person in group.at_home]
    office = [person for group in office_day.groups for person in group.at_office]
    beside = (len(office_day.unplaced), len(office_day.absent))
    eligible = len(home) + len(office)
    return DayCount(office_day.on, eligible, len(home), *beside, office_day.shares)
