"""How commands take a table or a list of people: their options, and the dates asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.people_request_with_answer_file_and_counts import Dates
from asn_wfh.cli.read_option_values import parse_date_or_today
from asn_wfh.history import History
from asn_wfh.policy import Policy

__all__ = [
    "ErrorsOption",
    "FactColumn",
    "FullIds",
    "IdColumn",
    "OutFile",
    "StaffList",
    "StaffListOrFacts",
    "TableFile",
    "parse_dates_or_column",
    "source_name",
]

_COLUMN = "kolom:"

TableFile = Annotated[
    Path | None,
    typer.Option("--table", metavar="metavar.file", help="help.table"),
]
StaffList = Annotated[
    Path | None,
    typer.Option("--staff", metavar="metavar.file", help="help.staff"),
]
StaffListOrFacts = Annotated[
    Path | None,
    typer.Option(
        "--staff",
        metavar="metavar.file",
        help="help.staff_or_facts",
    ),
]
OutFile = Annotated[
    Path | None,
    typer.Option("--out", metavar="metavar.file", help="help.answers_out"),
]
IdColumn = Annotated[
    str | None,
    typer.Option("--id", metavar="metavar.column", help="help.id_column"),
]
FactColumn = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="metavar.fact_column", help="help.fact_column"),
]
FullIds = Annotated[bool, typer.Option("--ids", help="help.full_ids")]
ErrorsOption = Annotated[
    str,
    typer.Option(
        "--errors",
        metavar="raise|column",
        help="help.errors",
    ),
]


def source_name(source: Policy | History) -> str:
    """What answers, by its name: a circular, or the government whose circulars they are."""
    return source.name if isinstance(source, Policy) else source.government.name


def parse_dates_or_column(text: str, policy: Policy | History) -> Dates:
    """A date, several apart by commas, or `kolom:NAME`: the name of a column of dates."""
    if text.startswith(_COLUMN):
        return text.removeprefix(_COLUMN)
    days = [parse_date_or_today(part.strip(), policy) for part in text.split(",")]
    return days if len(days) > 1 else days[0]
