"""`asn-wfh staff chart`: who may work from home, by office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from asn_wfh.cli.options import CalendarFile, Json, Lang, LangOption
from asn_wfh.cli.print_output import (
    print_drawing,
    print_json,
    print_line,
    progress_bar,
    rendered_page,
)
from asn_wfh.cli.read_option_values import load_calendar_if_given, parse_date_or_today, require_file
from asn_wfh.cli.staff_list_option_types import (
    AnswerFiles,
    Columns,
    PolicyOption,
    Region,
    Sides,
    StaffFile,
)
from asn_wfh.cli.staff_list_with_side_files_and_answers import StaffRequest
from asn_wfh.messages.errors import escape_unprintable
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.people.answer_counts_by_office import OfficeCount, count_by_office
from asn_wfh.people.record_and_delete_files_about_list import write_and_record_file
from asn_wfh.policy import Policy
from asn_wfh.report.chart_of_permissions_by_office import (
    ANSWERS,
    bar_piece_lengths,
    office_page,
    table_of_office_outcome_counts,
)

__all__ = ["chart_staff"]

_COLOURS = {"permitted": "green", "undetermined": "yellow", "not_permitted": "bright_black"}
_SIGNS = {"permitted": "\u2588", "undetermined": "\u2592", "not_permitted": "\u2591"}
"""How each answer is drawn, told apart without colour too."""
_BAR = 40


def chart_staff(
    file: StaffFile,
    region: Region,
    on: Annotated[str, typer.Option("--on", metavar="metavar.date", help="help.day")],
    policy: PolicyOption = None,
    side: Sides = None,
    column: Columns = None,
    answers: AnswerFiles = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="metavar.out", help="help.html")
    ] = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Show who may work from home on a date, by office."""
    require_file(file)
    request = StaffRequest(file, region, side or (), column or (), answers or ())
    with progress_bar(message("staff.step.read", lang, file=file.name), 2) as step:
        reading, _ = request.read()
        source = request.source(policy)
        day = parse_date_or_today(on, source)
        step(message("staff.step.count", lang))
        days = load_calendar_if_given(calendar)
        counts = count_by_office(source, reading.members, day, calendar=days)
    if html is not None:
        page = rendered_page(lambda: office_page(counts, source, day, lang))
        write_and_record_file(file, html, page.encode(), request.inputs)
    if as_json:
        print_json({"date": day.isoformat(), "offices": [_office_json(each) for each in counts]})
        return
    name = source.name if isinstance(source, Policy) else source.government.name
    when = long_date(day, lang, weekday=True)
    print_line(message("page.offices.head", lang, policy=name, day=when), style="bold")
    _print_chart(counts, lang)
    if html is not None:
        print_line(message("page.offices.written", lang, file=html))


def _office_json(count: OfficeCount) -> dict[str, object]:
    return {"office": count.office or None, **{each: getattr(count, each) for each in ANSWERS}}


def _print_chart(counts: Sequence[OfficeCount], lang: str) -> None:
    """Bars on a terminal, the numbers alone in a pipe."""
    table = table_of_office_outcome_counts(counts, lang)
    widest = max((each.people for each in counts), default=0)
    drawn = Table(box=None)
    drawn.add_column(table.headings[0])
    drawn.add_column("")
    for place, answer in enumerate(ANSWERS, start=1):
        heading = f"{_SIGNS[answer]} {table.headings[place]}"
        drawn.add_column(heading, justify="right", header_style=_COLOURS[answer])
    drawn.add_column(table.headings[-1], justify="right")
    bars = [_bar(each, widest) for each in counts]
    for row, bar in zip(table.rows, [*bars, Text("")], strict=True):
        drawn.add_row(escape_unprintable(row[0]), bar, *row[1:])
    print_drawing(drawn, ["  " + line for line in table.lines()])


def _bar(count: OfficeCount, widest: int) -> Text:
    bar = Text(no_wrap=True)
    for answer, length in zip(ANSWERS, bar_piece_lengths(count, widest, _BAR), strict=True):
        bar.append(_SIGNS[answer] * length, style=_COLOURS[answer])
    return bar
