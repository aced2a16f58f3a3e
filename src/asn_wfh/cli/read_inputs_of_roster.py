"""A roster that a command is asked for: its circular, its staff list, and files beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from asn_wfh.book import Book, BookedRecall, latest_planned_roster, open_book, recalls_as_absences
from asn_wfh.cli.read_option_values import load_calendar_if_given, require_file
from asn_wfh.cli.staff_list_with_side_files_and_answers import StaffRequest
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.members_and_staff_list_reading import StaffReading
from asn_wfh.policy import Policy
from asn_wfh.report.roster.contents_of_roster_prints import RosterToPrint
from asn_wfh.report.roster.holidays_on_wfh_weekdays import holidays_on_wfh_weekdays
from asn_wfh.roster import (
    Absence,
    Roster,
    RosterFile,
    certificate,
    read_absence_file,
    read_roster_file,
)
from asn_wfh.roster.memberships_and_absences import RECALLED

__all__ = ["RosterRequest", "RosterStaff", "check_roster_is_of_policy", "staff_request_of_policy"]


@dataclass(frozen=True, slots=True)
class RosterStaff:
    """The people of a roster: the staff list as it was read, and who is away when."""

    reading: StaffReading
    absences: Mapping[str, tuple[Absence, ...]]

    @property
    def list_rows(self) -> dict[str, int]:
        """The row of each person in the staff list, by id."""
        return {member.id: member.row for member in self.reading.members}


@dataclass(frozen=True)
class RosterRequest:
    """What a roster is made of, or verified by; the paths are those that were given."""

    policy: Policy
    staff: StaffRequest
    absences: Path | None
    published: Path | None
    book: Path | None
    calendar: Path | None

    @property
    def inputs(self) -> tuple[Path, ...]:
        """Every file that is read."""
        beside = (self.absences, self.published, self.book, self.calendar)
        return (*self.staff.inputs, *(path for path in beside if path is not None))

    @cached_property
    def work_days(self) -> WorkCalendar:
        """The calendar of the file, or the one that the library has."""
        return calendar_or_default(load_calendar_if_given(self.calendar))

    @cached_property
    def opened_book(self) -> Book | None:
        """The book, None where none is named."""
        return None if self.book is None else open_book(self.book)

    def read_standing_roster(self) -> Roster | None:
        """The roster of the file, or the last one published in the book; None without either."""
        if self.published is not None:
            return read_roster_file(require_file(self.published)).roster
        book = self.opened_book
        return None if book is None else latest_planned_roster(book.entries())

    def read_staff(self, recalls: Iterable[BookedRecall]) -> RosterStaff:
        """The people of the list, with the absences of the file and those recalled among them."""
        reading, _ = self.staff.read()
        path = self.absences
        absences = {} if path is None else read_absence_file(require_file(path))
        recalled = recalls_as_absences(recalls)
        for person in {member.id for member in reading.members} & recalled.keys():
            absences[person] = (*recalled[person], *absences.get(person, ()))
        return RosterStaff(reading, absences)

    def standing_recalls(self, first: date) -> list[BookedRecall]:
        """The recalls of the book that stand, from a day on."""
        recalls = [] if self.opened_book is None else self.opened_book.recalls()
        return [each for each in recalls if each.standing and each.order.day >= first]

    def recalls_named_by(self, roster: Roster) -> list[BookedRecall]:
        """The recalls of the book, also those withdrawn since, that a roster was drawn with."""
        recalls = [] if self.opened_book is None else self.opened_book.recalls()
        named = {
            (away.id, each.on)
            for each in roster.office_days
            for away in each.absent
            if away.word == RECALLED
        }
        return [each for each in recalls if (each.order.person, each.order.day) in named]

    def roster_to_print_with_certificate(
        self, roster: Roster, staff: RosterStaff, period: tuple[date, date], full_ids: bool
    ) -> RosterToPrint:
        """A roster with its certificate and the holidays of a period, to be printed."""
        holidays = holidays_on_wfh_weekdays(self.policy, *period, self.work_days)
        return RosterToPrint(
            self.policy, roster, certificate(roster), tuple(holidays), full_ids, staff.list_rows
        )


def staff_request_of_policy(
    policy: Policy,
    staff: Path,
    region: str | None,
    sides: Sequence[Path] | None,
    columns: Sequence[str] | None,
    answers: Sequence[Path] | None,
) -> StaffRequest:
    """A staff list, from the region that is named or else the one called as the circular is."""
    beside = (sides or (), columns or (), answers or ())
    return StaffRequest(require_file(staff), region or policy.name, *beside)


def check_roster_is_of_policy(file: RosterFile, policy: Policy, path: Path) -> None:
    """Raise FactError where a roster was made under another circular, or another reading of it."""
    roster = file.roster
    faults = []
    if (roster.policy, roster.digest) != (policy.name, policy.digest):
        faults.append(Fault.of("roster_other_policy", policy=roster.policy))
    elif roster.stance != tuple(sorted(policy.stance)):
        faults.append(Fault.of("roster_other_stance"))
    if faults:
        raise FactError([fault.at(file=path.name) for fault in faults])
