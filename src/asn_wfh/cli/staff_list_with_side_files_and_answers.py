"""A staff list that a command asks about, with the files and workbooks beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from asn_wfh.cli.read_option_values import load_policy_or_history, parse_pairs, read_file_bytes
from asn_wfh.history import History
from asn_wfh.people.members_and_staff_list_reading import StaffReading
from asn_wfh.people.office_directory_file import load_directory
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.read_filled_in_workbook import WorkbookReading, read_workbook
from asn_wfh.people.read_staff import read_staff
from asn_wfh.people.record_and_delete_files_about_list import record_written_file
from asn_wfh.policy import Policy

__all__ = ["StaffRequest"]


@dataclass(frozen=True, slots=True)
class StaffRequest:
    """A staff list that a command asks about, with what is laid beside it."""

    file: Path
    region: str
    sides: Sequence[Path]
    columns: Sequence[str]
    answers: Sequence[Path]

    @property
    def inputs(self) -> tuple[Path, ...]:
        """Every file that is read, the list first."""
        return (self.file, *self.sides, *self.answers)

    @property
    def list_sha256(self) -> str:
        """The SHA-256 of the list."""
        return sha256(read_file_bytes(self.file)).hexdigest()

    def source(self, policy: str | None) -> Policy | History:
        """The circular that is asked, or the history of a region."""
        return load_policy_or_history(policy or load_directory(self.region).name)

    def read(self) -> tuple[StaffReading, list[tuple[Path, WorkbookReading]]]:
        """The list with the answers of all workbooks together, and these themselves.

        In which order the workbooks are named changes nothing but the order of their faults.
        """
        directory = load_directory(self.region)
        columns = parse_pairs(self.columns, "no_field_pair")
        reading = read_staff(self.file, directory, sides=self.sides, columns=columns or None)
        workbooks = []
        for path in self.answers:
            workbook = read_workbook(path, name=self._name_told_from_other_workbooks(path))
            # A workbook that is filled in is a trace of the list, too.
            record_written_file(self.file, path, read_file_bytes(path))
            workbooks.append((path, workbook))
        reading = answered(reading, (each for _, book in workbooks for each in book.answers))
        unread = (fault for _, book in workbooks for fault in book.faults)
        return replace(reading, faults=(*reading.faults, *unread)), workbooks

    def _name_told_from_other_workbooks(self, path: Path) -> str:
        """What a fault calls a workbook: its whole path where another one has the same name."""
        names = [each.name for each in self.answers if each.absolute() != path.absolute()]
        return str(path) if path.name in names else path.name
