"""A staff list as a command asks about it: its members, and the rows of it that are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asn_wfh.cli.options import CommandError
from asn_wfh.cli.people_request_with_answer_file_and_counts import Dates
from asn_wfh.cli.staff_list_with_side_files_and_answers import StaffRequest
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import Fault, shortened
from asn_wfh.messages.sentences import message
from asn_wfh.people.members_as_table import DATE_COLUMN, dated_description_table_and_person_rows
from asn_wfh.people.record_and_delete_files_about_list import write_and_record_file

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames import Answers
    from asn_wfh.frames.answers_of_several_policies_on_table import TableToDecide

__all__ = ["StaffListFile", "StaffToDecide"]


@dataclass(frozen=True, slots=True)
class StaffToDecide:
    """The members of a staff list, asked about dates.

    Of the list itself only the counts and the faults are left: with all members a long list takes
    as much memory again as its table.
    """

    list: StaffRequest
    member_count: int
    former_count: int
    faults: Sequence[Fault]
    finding_count: int
    dates: Sequence[date]
    table_to_decide: TableToDecide

    @property
    def count_of_faults_leaving_people_out(self) -> int:
        """How many faults of the list keep somebody from being asked about."""
        return len(self.faults)

    def row_or_member_count_lines(self, answers: Answers | None, lang: str) -> Iterator[str]:  # noqa: ARG002  # members are counted
        """How many members the list has, and what became of its other rows."""
        counts = {**self._member_former_and_fault_counts, "file": self.list.file.name}
        yield message("staff.rows", lang, **counts)
        if self.finding_count:
            where = {"file": self.list.file.name, "region": self.list.region}
            yield message("staff.findings_to_look_at", lang, count=self.finding_count, **where)

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON values, with the dates."""
        return {
            "dates": [day.isoformat() for day in self.dates],
            **self._member_former_and_fault_counts,
            "findings": self.finding_count,
        }

    @property
    def _member_former_and_fault_counts(self) -> dict[str, Any]:
        return {
            "members": self.member_count,
            "left": self.former_count,
            "faults": len(self.faults),
        }

    def write_answers_table(
        self, answers: Any, out: Path, inputs: tuple[Path, ...], lang: str
    ) -> None:
        """Write a row for each answer, and behind them one for each fault of the list.

        The file is noted as a trace of the list.
        """
        from asn_wfh.frames.table_files import table_pieces
        from asn_wfh.frames.table_from_columns import with_rows_below

        name = self.list.file.name
        faults = [each for each in self.faults if each.file == name and each.line]
        whole = with_rows_below(
            answers,
            {
                "row": [each.line for each in faults],
                "fault": [each.message(lang) for each in faults],
            },
        )
        write_and_record_file(self.list.file, out, table_pieces(whole, out), inputs)


@dataclass(frozen=True, slots=True)
class StaffListFile:
    """The file of a staff list, with what is laid beside it."""

    list: StaffRequest

    @property
    def path(self) -> Path:
        """Where the list is."""
        return self.list.file

    @property
    def inputs(self) -> tuple[Path, ...]:
        """The list, and every file beside it."""
        return self.list.inputs

    def read(self, on: Dates, calendar: WorkCalendar | None) -> StaffToDecide:
        """The members, asked about dates; FactError where the list cannot be read at all."""
        from asn_wfh.frames.answers_of_several_policies_on_table import TableToDecide

        if isinstance(on, str):
            raise CommandError(Fault.of("needs_table", option=shortened(f"kolom:{on}")))
        dates = on if isinstance(on, list) else [on]
        reading, _ = self.list.read()
        table, people = dated_description_table_and_person_rows(reading.members, dates)
        asked = TableToDecide(table, DATE_COLUMN, id="id", calendar=calendar, people=people)
        counts = len(reading.members), len(reading.left)
        findings = len(reading.findings)
        return StaffToDecide(self.list, *counts, reading.faults, findings, dates, asked)

    @contextmanager
    def naming_file_in_faults(self) -> Iterator[None]:
        """Faults of a list and of the files beside it name their file themselves."""
        yield
