"""A table of people in a file, as a command asks about it: a row is a person, or a description."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from asn_wfh.cli.people_request_with_answer_file_and_counts import Dates
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError
from asn_wfh.messages.sentences import message

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames import Answers
    from asn_wfh.frames.answers_of_several_policies_on_table import TableToDecide

__all__ = ["TableFileOfPeople", "TableOfPeople"]

_USUAL_IDS = ("id", "nip")
"""Columns that are taken for ids where none is named."""
_UNPLACED = (
    *("disk_full", "not_writable", "own_input", "no_table_file", "no_file"),
    *("folder", "is_link", "is_pipe", "is_socket", "is_device", "workbook_has_answers"),
)
"""Faults that are not in the table, and so do not stand at its name."""


@dataclass(frozen=True, slots=True)
class TableOfPeople:
    """A table of people, asked about dates."""

    table_to_decide: TableToDecide

    @property
    def count_of_faults_leaving_people_out(self) -> int:
        """None: a fault of a row stops the command, or is an answer of its own."""
        return 0

    def row_or_member_count_lines(self, answers: Answers | None, lang: str) -> Iterator[str]:
        """How many rows and answers there are."""
        if answers is not None:
            yield message("answers.all", lang, rows=answers.rows, count=len(answers))

    def as_dict(self) -> dict[str, Any]:
        """Nothing beside the counts."""
        return {}

    def write_answers_table(
        self,
        answers: Any,
        out: Path,
        inputs: tuple[Path, ...],
        lang: str,  # noqa: ARG002  # all is said
    ) -> None:
        """Write the answers, a row for each."""
        from asn_wfh.frames.table_files import write_table

        write_table(answers, out, inputs)


@dataclass(frozen=True, slots=True)
class TableFileOfPeople:
    """The file of a table of people, and how its columns are to be read."""

    path: Path
    id: str | None
    columns: dict[str, str]
    errors: Literal["raise", "column"]

    @property
    def inputs(self) -> tuple[Path, ...]:
        """The file."""
        return (self.path,)

    def read(self, on: Dates, calendar: WorkCalendar | None) -> TableOfPeople:
        """The table with what is asked of it; FactError with every fault of the file."""
        from asn_wfh.frames.answers_of_several_policies_on_table import TableToDecide
        from asn_wfh.frames.table_files import read_table

        table = read_table(self.path)
        usual = (name for name in _USUAL_IDS if name in table.column_names)
        name = self.id or next(usual, None)
        return TableOfPeople(TableToDecide(table, on, self.columns, name, calendar, self.errors))

    @contextmanager
    def naming_file_in_faults(self) -> Iterator[None]:
        """Faults raised inside name the file of the table."""
        try:
            yield
        except FactError as error:
            raise FactError(
                [
                    fault
                    if fault.file or fault.code in _UNPLACED
                    else fault.at(file=self.path.name)
                    for fault in error.faults
                ]
            ) from None
