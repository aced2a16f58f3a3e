"""How commands take a table of people: their options, its dates, its ids, and its answers' file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import typer

from asn_wfh.cli.options import (
    CommandError,
    load_calendar_if_given,
    parse_date_or_today,
    parse_pairs,
    print_line,
    progress_bar,
)
from asn_wfh.history import History
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.loading.load_policy import policy_files_of
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames.compare_tables import TableAsked

__all__ = [
    "Dates",
    "ErrorsOption",
    "FactColumn",
    "FullIds",
    "IdColumn",
    "OutFile",
    "TableFile",
    "TableOptions",
    "TableRequest",
    "mask_id",
    "parse_dates",
    "source_name",
]

Dates = date | list[date] | str
"""A date, several, or the name of a column of dates."""

_COLUMN = "kolom:"
_USUAL_IDS = ("id", "nip")
"""Columns that are taken for ids where none is named."""

TableFile = Annotated[
    Path | None,
    typer.Option(
        "--table", metavar="FILE", help="Tabel orang: CSV, Parquet, atau XLSX, satu orang sebaris."
    ),
]
OutFile = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help="Tulis jawaban tiap baris: CSV, Parquet, XLSX."),
]
IdColumn = Annotated[
    str | None,
    typer.Option("--id", metavar="KOLOM", help="Kolom nomor pegawai; tanpa ini `id` atau `nip`."),
]
FactColumn = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="FAKTA=KOLOM", help="Kolom suatu fakta; dapat diulang."),
]
FullIds = Annotated[bool, typer.Option("--ids", help="Tulis nomor pegawai tanpa disamarkan.")]
ErrorsOption = Annotated[
    str,
    typer.Option(
        "--errors",
        metavar="raise|column",
        help="Baris yang salah: tolak semuanya, atau tulis sebabnya di kolom `fault`.",
    ),
]


@dataclass(frozen=True, slots=True)
class TableRequest:
    """A table that a command asks about, and where its answers go.

    `inputs` are all files that the command reads.
    """

    path: Path
    out: Path | None
    id: str | None
    columns: dict[str, str]
    errors: Literal["raise", "column"]
    full_ids: bool
    calendar: WorkCalendar | None
    inputs: tuple[Path, ...]

    def read(self, on: Dates) -> TableAsked:
        """The table with what is asked of it; FactError with every fault of the file."""
        from asn_wfh.frames.compare_tables import TableAsked
        from asn_wfh.frames.table_files import read_table, require_table_path

        if self.out is not None:
            # Told before the work, not behind it.
            require_table_path(self.out)
        table = read_table(self.path)
        usual = (name for name in _USUAL_IDS if name in table.column_names)
        id_name = self.id or next(usual, None)
        return TableAsked(table, on, self.columns, id_name, self.calendar, self.errors)

    @property
    def mask(self) -> Callable[[str], str] | None:
        """What stands for an id in the file of answers; None where the id itself does."""
        return None if self.full_ids else mask_id

    def write(self, answers: Any) -> None:
        """Write a table of Arrow with answers to the file that is asked for, if one is."""
        from asn_wfh.frames.table_files import write_table

        if self.out is not None:
            write_table(answers, self.out, self.inputs)

    def print_lines(self, lines: Iterable[str], lang: str) -> None:
        """Print the counts of the answers, and to which file these are written."""
        for line in lines:
            print_line(line)
        if self.out is not None:
            print_line(message("answers.written", lang, file=self.out))

    @contextmanager
    def progress(self, steps: int, lang: str) -> Iterator[Callable[[str], None]]:
        """A bar on standard error that is one step further with each call; on a terminal only.

        Faults raised inside name the file of the table.
        """
        begin = message("answers.reading_file", lang, file=self.path.name)
        with progress_bar(begin, steps + 1) as advance:
            try:
                yield advance
            except FactError as error:
                raise _placed(error, self.path) from None


@dataclass(frozen=True, slots=True)
class TableOptions:
    """The options of a command about a table, as they are given."""

    table: Path | None
    out: Path | None
    id: str | None
    columns: list[str] | None
    errors: str
    full_ids: bool

    def request(self, calendar: Path | None, policies: Iterable[Policy]) -> TableRequest | None:
        """What the options ask for, None without a table; CommandError where they cannot be so.

        `calendar` and `policies` are what else the command reads.
        """
        if self.errors not in ("raise", "column"):
            word = shortened(self.errors)
            raise CommandError(Fault.of("not_errors", word=word).at(key="--errors"))
        if self.table is None:
            self._require_none()
            return None
        try:
            import asn_wfh.frames  # noqa: F401  # says what to install where it cannot be
        except ImportError:
            raise CommandError(Fault.of("no_table_libraries")) from None
        files = [self.table, *([calendar] if calendar else [])]
        files += [
            path for policy in policies if policy.file for path in policy_files_of(policy.file)
        ]
        return TableRequest(
            self.table,
            self.out,
            self.id,
            parse_pairs(self.columns, "no_column_pair"),
            cast("Literal['raise', 'column']", self.errors),
            self.full_ids,
            load_calendar_if_given(calendar),
            tuple(files),
        )

    def _require_none(self) -> None:
        """Raise CommandError for an option that is nothing without a table."""
        given = {
            "--out": self.out is not None,
            "--id": self.id is not None,
            "--column": bool(self.columns),
            "--errors": self.errors != "raise",
            "--ids": self.full_ids,
        }
        for name, is_given in given.items():
            if is_given:
                raise CommandError(Fault.of("needs_table", option=name))


def _placed(error: FactError, path: Path) -> FactError:
    """The error with the file of a table before each fault that names none."""
    unplaced = ("disk_full", "not_writable", "own_input", "no_table_file", "no_file")
    return FactError(
        [f if f.file or f.code in unplaced else f.at(file=path.name) for f in error.faults]
    )


def source_name(source: Policy | History) -> str:
    """What answers, by its name: a circular, or the government whose circulars they are."""
    return source.name if isinstance(source, Policy) else source.government.name


def parse_dates(text: str, policy: Policy | History) -> Dates:
    """A date, several apart by commas, or `kolom:NAME`: the name of a column of dates."""
    if text.startswith(_COLUMN):
        return text.removeprefix(_COLUMN)
    days = [parse_date_or_today(part.strip(), policy) for part in text.split(",")]
    return days if len(days) > 1 else days[0]


def mask_id(id: str) -> str:  # noqa: A002  # the field's own word
    """What stands for an id where it is not asked for: `***`, and the serial of a NIP."""
    return f"***{id[-3:]}" if len(id) == 18 and id.isdecimal() else "***"
