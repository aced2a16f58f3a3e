"""What the commands about a staff list share: their options, and how they read the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from asn_wfh.cli.print_output import print_drawing
from asn_wfh.cli.read_arguments import (
    load_policy_or_history,
    parse_date_or_today,
    parse_pairs,
    read_file_bytes,
)
from asn_wfh.history import History
from asn_wfh.messages.errors import escape_unprintable
from asn_wfh.people.apply_fact_answers import answered
from asn_wfh.people.files_written_about_list import record_written_file
from asn_wfh.people.members import StaffReading
from asn_wfh.people.office_directory_file import load_directory
from asn_wfh.people.read_filled_in_workbook import WorkbookReading, read_workbook
from asn_wfh.people.read_staff import read_staff
from asn_wfh.policy import Policy
from asn_wfh.report.text_table import TextTable

__all__ = [
    "AnswerFiles",
    "Columns",
    "OnDates",
    "OptionalRegion",
    "PolicyOption",
    "Region",
    "Sides",
    "StaffFile",
    "StaffRequest",
    "parse_date_list",
    "print_table",
]

StaffFile = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="Daftar pegawai: ekspor CSV, XLSX, atau JSON."),
]
Region = Annotated[
    str,
    typer.Option(
        "--region",
        metavar="DAERAH",
        help="Direktori perangkat daerah: nama bawaan atau jalur YAML.",
    ),
]
OptionalRegion = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="DAERAH",
        help="Direktori perangkat daerah; tanpa ini, yang bernama sama dengan surat edarannya.",
    ),
]
PolicyOption = Annotated[
    str | None,
    typer.Option(
        "--policy",
        metavar="POLICY",
        help="Surat edaran; tanpa ini, yang bernama sama dengan daerah.",
    ),
]
OnDates = Annotated[
    str | None,
    typer.Option("--on", metavar="DATE", help="Tanggal, atau beberapa dengan koma."),
]
Sides = Annotated[
    list[Path] | None,
    typer.Option(
        "--side",
        metavar="FILE",
        help="Berkas sampingan: tugas, domisili, pelaksana tugas; berulang.",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column", metavar="ARTI=KOLOM", help="Kolom yang tidak dikenali sendiri; berulang."
    ),
]
AnswerFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--answers", metavar="XLSX", help="Buku kerja pertanyaan yang sudah diisi; berulang."
    ),
]


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
        """The list with the answers of all workbooks, one after the other, and these themselves."""
        directory = load_directory(self.region)
        columns = parse_pairs(self.columns, "no_field_pair")
        reading = read_staff(self.file, directory, sides=self.sides, columns=columns or None)
        workbooks = []
        for path in self.answers:
            workbook = read_workbook(path)
            # A workbook that is filled in is a trace of the list, too.
            record_written_file(self.file, path, read_file_bytes(path))
            reading = answered(reading, workbook.answers)
            reading = replace(reading, faults=(*reading.faults, *workbook.faults))
            workbooks.append((path, workbook))
        return reading, workbooks


def parse_date_list(text: str, source: Policy | History) -> list[date]:
    """One date or several apart by commas; each may be `hari-ini`."""
    return [parse_date_or_today(part.strip(), source) for part in text.split(",")]


def print_table(table: TextTable) -> None:
    """A table, drawn on a terminal, and plain in a pipe."""
    drawn = Table()
    for place, heading in enumerate(table.headings):
        drawn.add_column(heading, justify="right" if place in table.numbers else "left")
    for row in table.rows:
        drawn.add_row(*map(escape_unprintable, row))
    print_drawing(drawn, ["  " + line for line in table.lines()])
