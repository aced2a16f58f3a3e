"""Many people that a command asks about, whatever file they come from, and their answers' file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import typer

from asn_wfh.cli.print_output import (
    print_json,
    print_line,
    print_plain_to_stderr_or_stream,
    progress_bar,
)
from asn_wfh.cli.printed_answer_counts import PrintedCounts
from asn_wfh.files.write_and_delete_files import status_of_file_that_may_be_replaced
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.sentences import message
from asn_wfh.people.nip_and_other_ids import masked_id

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames import Answers
    from asn_wfh.frames.answers_of_several_policies_on_table import TableToDecide

__all__ = ["Dates", "PeopleFile", "PeopleRequest", "PeopleToDecide"]

Dates = date | list[date] | str
"""A date, several, or the name of a column of dates."""


class PeopleToDecide(Protocol):
    """The people of a file as they were read, with what is asked of them."""

    @property
    def table_to_decide(self) -> TableToDecide:
        """The people as a table; only the circular is open."""
        ...

    @property
    def count_of_faults_leaving_people_out(self) -> int:
        """How many faults of the file keep somebody from being asked about."""
        ...

    def row_or_member_count_lines(self, answers: Answers | None, lang: str) -> Iterator[str]:
        """What was read, in words."""
        ...

    def as_dict(self) -> dict[str, Any]:
        """What was read, beside the counts, as plain JSON values."""
        ...

    def write_answers_table(
        self, answers: Any, out: Path, inputs: tuple[Path, ...], lang: str
    ) -> None:
        """Write a table of Arrow with their answers; `inputs` are never overwritten."""
        ...


class PeopleFile(Protocol):
    """A file of people, of any kind."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    @property
    def inputs(self) -> tuple[Path, ...]:
        """Every file that is read of people."""
        ...

    def read(self, on: Dates, calendar: WorkCalendar | None) -> PeopleToDecide:
        """The people, asked about dates; FactError with every fault of the file."""
        ...

    @contextmanager
    def naming_file_in_faults(self) -> Iterator[None]:
        """Faults raised inside say where they are."""
        ...


@dataclass(frozen=True, slots=True)
class PeopleRequest:
    """Many people that a command asks about, and where their answers go.

    `inputs` are all files that the command reads.
    """

    people: PeopleFile
    out: Path | None
    full_ids: bool
    calendar: WorkCalendar | None
    inputs: tuple[Path, ...]

    def read(self, on: Dates) -> PeopleToDecide:
        """The people with what is asked of them; FactError with every fault of the file."""
        from asn_wfh.frames.table_files import require_table_path

        if self.out is not None:
            # Told before the work, not behind it.
            require_table_path(self.out)
            status_of_file_that_may_be_replaced(self.out, self.inputs)
        return self.people.read(on, self.calendar)

    @property
    def id_mask(self) -> Callable[[str], str] | None:
        """What stands for an id in the file of answers; None where the id itself does."""
        return None if self.full_ids else masked_id

    def write(self, people: PeopleToDecide, answers: Any, lang: str) -> None:
        """Write a table of Arrow with answers to the file that is asked for, if one is."""
        if self.out is not None:
            people.write_answers_table(answers, self.out, self.inputs, lang)

    def print_counts(
        self, people: PeopleToDecide, counts: PrintedCounts, as_json: bool, lang: str
    ) -> None:
        """Print what was read, the counts of the answers, and to which file these are written.

        Exit 1 where a fault kept somebody from being asked about.
        """
        if as_json:
            print_json({**people.as_dict(), **counts.as_dict()})
        else:
            for line in (
                *people.row_or_member_count_lines(counts.answers_or_first_of_several, lang),
                *counts.lines(lang),
            ):
                print_line(line)
            if self.out is not None:
                print_line(message("answers.written", lang, file=self.out))
        if people.count_of_faults_leaving_people_out:
            print_plain_to_stderr_or_stream(
                message(
                    "staff.not_all_decided", lang, count=people.count_of_faults_leaving_people_out
                )
            )
            raise typer.Exit(1)

    @contextmanager
    def progress_bar_naming_file_in_faults(
        self, steps: int, lang: str
    ) -> Iterator[Callable[[str], None]]:
        """A bar on standard error that is one step further with each call; on a terminal only.

        Faults raised inside say where in the file of people they are.
        """
        begin = message("answers.reading_file", lang, file=self.people.path.name)
        with progress_bar(begin, steps + 1) as advance, self.people.naming_file_in_faults():
            yield advance
