"""Everybody of all offices on one day: who is eligible, and how many each share counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from asn_wfh.people import Member
from asn_wfh.roster.memberships_and_absences import RECALLED
from asn_wfh.roster.planning.eligibility import (
    Eligibility,
    EligibilityOnDay,
    ShareRow,
    StatedPerson,
    stated_person,
)
from asn_wfh.roster.planning.read_and_check_staff_and_absences import Staff

__all__ = [
    "OfficeStaff",
    "PersonOnDay",
    "StatedStaff",
    "people_counted_by_share",
    "staff_by_office",
]


@dataclass(slots=True, eq=False)
class PersonOnDay:
    """A member on a day, with what is stated of them and the place that the head had set."""

    member: Member
    stated: StatedPerson
    scheduled: bool | None = None


@dataclass(slots=True, eq=False)
class OfficeStaff:
    """The people of one office on a day, by their eligibility."""

    office: str
    people: defaultdict[Eligibility, list[PersonOnDay]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def people_of_status(self, status: str) -> Iterator[tuple[Eligibility, list[PersonOnDay]]]:
        """The people of a status, those of whom the same is true together."""
        return ((one, people) for one, people in self.people.items() if one.status == status)

    @property
    def people_count(self) -> int:
        """How many people belong to the office."""
        return sum(map(len, self.people.values()))


class StatedStaff:
    """What is stated of each membership on any day, made once where it does not vary by day."""

    def __init__(self, staff: Staff) -> None:
        """Take the people of all offices."""
        self.staff = staff
        self._same: dict[StatedPerson, StatedPerson] = {}
        self._constant: dict[int, PersonOnDay] = {}
        for number, membership in enumerate(staff.memberships):
            member = membership.member
            dated = any(each.on for each in member.of_day)
            if not dated and member.id not in staff.absences:
                self._constant[number] = self._person(member, date.min)

    def people_on(self, day: date) -> Iterator[PersonOnDay]:
        """Everybody who belongs to an office on a day, by id."""
        constant = self._constant
        for number, membership in enumerate(self.staff.memberships):
            if membership.first <= day <= membership.last:
                person = constant.get(number)
                yield person or self._person(membership.member, day)

    def _person(self, member: Member, day: date) -> PersonOnDay:
        stated = stated_person(member, day, self.staff.absence_word(member, day))
        # One value for all of whom the same is stated, so that it is looked up by identity.
        stated = self._same.setdefault(stated, stated)
        rostered = (
            each.word for each in member.of_day if (each.fact, each.on) == ("rostered", day)
        )
        scheduled = {"ya": True, "tidak": False}.get(next(rostered, ""))
        return PersonOnDay(member, stated, scheduled)


def staff_by_office(
    people: Iterable[PersonOnDay], eligibility: EligibilityOnDay
) -> dict[str, OfficeStaff]:
    """The people of each office on a day by their eligibility, offices by name."""
    offices: dict[str, OfficeStaff] = {}
    # By identity: the values of a person are dear to hash, and alike for many.
    by_stated: dict[int, Eligibility] = {}
    for person in people:
        number = id(person.stated)
        answer = by_stated.get(number)
        if answer is None:
            answer = by_stated[number] = eligibility.eligibility_of(person.stated)
        office = offices.get(person.member.office)
        if office is None:
            office = offices[person.member.office] = OfficeStaff(person.member.office)
        office.people[answer].append(person)
    return dict(sorted(offices.items()))


def people_counted_by_share(share: ShareRow, base: str, offices: Iterable[OfficeStaff]) -> int:
    """How many people a share counts in an office, or in all offices of a region."""
    return sum(
        len(people)
        for office in offices
        for one, people in office.people.items()
        if share in one.shares and _is_counted_by_base(one, base)
    )


def _is_counted_by_base(eligibility: Eligibility, base: str) -> bool:
    """Whether a base counts people of whom this is true; nobody is counted who is undetermined."""
    if base in ("all_in_office", "smallest_unit"):
        return eligibility.status != "undetermined"
    if base == "present":
        return eligibility.status != "undetermined" and eligibility.absent in ("", RECALLED)
    return eligibility.status == "eligible"
