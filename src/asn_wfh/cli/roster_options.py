"""The options that the commands about a roster share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "AbsenceFile",
    "OptionalBook",
    "OptionalRosterArgument",
    "PublishedFile",
    "RosterArgument",
    "RosterOutputFiles",
    "StaffListOption",
]

StaffListOption = Annotated[
    Path,
    typer.Option("--staff", metavar="metavar.file", help="help.staff"),
]
AbsenceFile = Annotated[
    Path | None,
    typer.Option(
        "--absences",
        metavar="metavar.file",
        help="help.absences",
    ),
]
OptionalBook = Annotated[
    Path | None,
    typer.Option(
        "--book",
        metavar="metavar.book",
        help="help.book_of_roster",
    ),
]
PublishedFile = Annotated[
    Path | None,
    typer.Option(
        "--published",
        metavar="JSON",
        help="help.published",
    ),
]
RosterArgument = Annotated[Path, typer.Argument(metavar="metavar.roster", help="help.roster")]
OptionalRosterArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="metavar.roster",
        help="help.roster_or_book",
    ),
]
RosterOutputFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--out",
        metavar="metavar.file",
        help="help.roster_out",
    ),
]
