"""The options and arguments that the commands about a staff list share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "AnswerFiles",
    "Columns",
    "OnDates",
    "OptionalRegion",
    "PolicyOption",
    "Region",
    "Sides",
    "StaffFile",
]

StaffFile = Annotated[
    Path,
    typer.Argument(metavar="metavar.file", help="help.staff"),
]
Region = Annotated[
    str,
    typer.Option(
        "--region",
        metavar="metavar.region",
        help="help.directory",
    ),
]
OptionalRegion = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="metavar.region",
        help="help.region",
    ),
]
PolicyOption = Annotated[
    str | None,
    typer.Option(
        "--policy",
        metavar="metavar.policy",
        help="help.policy_of_region",
    ),
]
OnDates = Annotated[
    str | None,
    typer.Option("--on", metavar="metavar.date", help="help.dates"),
]
Sides = Annotated[
    list[Path] | None,
    typer.Option(
        "--side",
        metavar="metavar.file",
        help="help.side",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="metavar.meaning_column", help="help.staff_column"),
]
AnswerFiles = Annotated[
    list[Path] | None,
    typer.Option("--answers", metavar="XLSX", help="help.answers"),
]
