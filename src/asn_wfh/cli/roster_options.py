"""What the commands about a roster share: their options, and how they read the people of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.book import Book, latest_planned_roster, open_book, recalls_as_absences
from asn_wfh.cli.options import CommandError, require_file
from asn_wfh.cli.staff_options import StaffRequest
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.members import StaffReading
from asn_wfh.policy import Policy
from asn_wfh.roster import Absence, Roster, RosterFile, read_absence_file, read_roster_file

__all__ = [
    "AbsenceFile",
    "OptionalBook",
    "OptionalRosterArgument",
    "PublishedFile",
    "RosterArgument",
    "RosterOutputFiles",
    "RosterStaff",
    "StaffListOption",
    "check_roster_is_of_policy",
    "read_published_roster",
    "read_roster_staff",
]

StaffListOption = Annotated[
    Path,
    typer.Option("--staff", metavar="FILE", help="Daftar pegawai: ekspor CSV, XLSX, atau JSON."),
]
AbsenceFile = Annotated[
    Path | None,
    typer.Option(
        "--absences",
        metavar="FILE",
        help="Ketidakhadiran: kolom nip, mulai, selesai, dan alasan (sakit, cuti, ...).",
    ),
]
OptionalBook = Annotated[
    Path | None,
    typer.Option(
        "--book",
        metavar="BUKU",
        help="Buku kantor: jadwal yang terbit dan perintah WFO di dalamnya.",
    ),
]
PublishedFile = Annotated[
    Path | None,
    typer.Option(
        "--published",
        metavar="JSON",
        help="Jadwal yang berlaku; giliran di dalamnya ikut dihitung.",
    ),
]
RosterArgument = Annotated[
    Path, typer.Argument(metavar="JADWAL", help="Jadwal yang ditulis `roster plan --out` (JSON).")
]
OptionalRosterArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="JADWAL",
        help="Jadwal yang ditulis `roster plan --out` (JSON); atau berikan --book.",
    ),
]
RosterOutputFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--out",
        metavar="FILE",
        help="Tulis jadwal: XLSX, CSV, JSON, ICS (kalender kantor), atau ZIP (kalender "
        "tiap kantor, dengan --ids juga tiap orang); berulang.",
    ),
]


@dataclass(frozen=True, slots=True)
class RosterStaff:
    """The people of a roster: the staff list as it was read, and who is away when."""

    request: StaffRequest
    reading: StaffReading
    absences: Mapping[str, tuple[Absence, ...]]

    @property
    def list_rows(self) -> dict[str, int]:
        """The row of each person in the staff list, by id."""
        return {member.id: member.row for member in self.reading.members}


def read_roster_staff(
    request: StaffRequest, absence_file: Path | None, book: Book | None, first: date
) -> RosterStaff:
    """The people of a staff list, with the absences of a file and the recalls of a book.

    Recalls count from the day `first` on, and only of people who are in the list.
    """
    reading, _ = request.read()
    absences = {} if absence_file is None else read_absence_file(require_file(absence_file))
    if book is not None:
        listed = {member.id for member in reading.members}
        for person, recalled in recalls_as_absences(book.recalls(), first).items():
            if person in listed:
                absences[person] = (*recalled, *absences.get(person, ()))
    return RosterStaff(request, reading, absences)


def read_published_roster(path: Path | None, book: Book | None) -> Roster | None:
    """The roster of a file, or the last one that was published in a book; None without either."""
    if path is not None:
        return read_roster_file(require_file(path)).roster
    return None if book is None else latest_planned_roster(book.entries())


def open_book_if_given(path: Path | None) -> Book | None:
    """The book in a file; None where no file is named."""
    return None if path is None else open_book(path)


def require_roster_or_book(roster: Path | None, book: Path | None) -> None:
    """Raise CommandError where neither a roster nor a book is given, or both are."""
    if roster is None and book is None:
        raise CommandError(Fault.of("roster_or_book"))
    if roster is not None and book is not None:
        raise CommandError(Fault.of("not_both", first="JADWAL", second="--book"))


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
