"""The sheet of one office: who is at home on which day, for the wall of the office."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from asn_wfh.messages.sentences import long_date, message, month_name, weekday_name
from asn_wfh.people.questions.lay_out_question_sheets import printable_text_on_one_line
from asn_wfh.report.printed_workbook import PrintedSheet, footer_with_page_numbers
from asn_wfh.report.roster.contents_of_roster_prints import GRID_WORDS, RosterToPrint
from asn_wfh.report.roster.roster_grids_of_offices import OfficeGrid, OfficeGridDay

__all__ = [
    "FIRST_DAY_COLUMN",
    "FIRST_PERSON_ROW",
    "note_on_masked_ids_with_or_without_rows",
    "office_name_or_no_office",
    "write_office_sheet",
]

FIRST_DAY_COLUMN = 2
"""The number of a person and the id stand before the days."""
FIRST_PERSON_ROW = 6
_MONTHS, _WEEKDAYS, _DAYS = 3, 4, 5
"""The rows of the heads."""


def write_office_sheet(
    sheet: PrintedSheet, grid: OfficeGrid, printed: RosterToPrint, lang: str
) -> None:
    """Write the sheet of an office."""
    _write_heads(sheet, grid, printed, lang)
    _write_people(sheet, grid, printed, lang)
    row = FIRST_PERSON_ROW + len(grid.rows)
    row = _write_counts(sheet, grid, row, lang)
    masking = [] if printed.full_ids else [note_on_masked_ids_with_or_without_rows(printed, lang)]
    for line in (*_holiday_and_unplaced_notes(grid, lang), *masking):
        row += 1
        sheet.write(row, 0, line, "line")
    totals = [7.5, 7.5, 7.5] if grid.is_divided else []
    sheet.set_widths([4, 22, *(3.3 for _ in grid.columns), *totals])
    name = office_name_or_no_office(grid.office, lang)
    foot = f"{name} \u2013 {printed.policy.circular.title_in(lang)}"
    sheet.lay_out((_MONTHS, _DAYS), FIRST_DAY_COLUMN, footer_with_page_numbers(foot, lang))


def office_name_or_no_office(office: str, lang: str) -> str:
    """An office by its name, or words for none."""
    return printable_text_on_one_line(office) or message("page.offices.no_office", lang)


def note_on_masked_ids_with_or_without_rows(printed: RosterToPrint, lang: str) -> str:
    """What stands in the place of ids."""
    key = "roster.print.masked_with_rows" if printed.list_rows else "roster.print.masked"
    return message(key, lang)


def _write_heads(sheet: PrintedSheet, grid: OfficeGrid, printed: RosterToPrint, lang: str) -> None:
    sheet.write(0, 0, office_name_or_no_office(grid.office, lang), "title")
    days = printed.roster.days
    period = {"first": long_date(days[0], lang), "last": long_date(days[-1], lang)}
    title = printed.policy.circular.title_in(lang)
    sheet.write(1, 0, message("roster.print.about", lang, title=title, **period), "line")
    words = (message(f"roster.sign.{word}", lang) for word in GRID_WORDS)
    meanings = (message(f"roster.word.{word}", lang) for word in GRID_WORDS)
    legend = "; ".join(f"{sign} = {meaning}" for sign, meaning in zip(words, meanings, strict=True))
    sheet.write(2, 0, legend, "line")
    _write_headings_from_column(sheet, 0, ("number", "person"), lang)
    _write_months(sheet, grid.columns, lang)
    for place, day in enumerate(grid.columns, start=FIRST_DAY_COLUMN):
        name = weekday_name(day.on, lang)[:3]
        sheet.write(_WEEKDAYS, place, name, "weekday_off" if day.is_holiday else "weekday")
        sheet.write(_DAYS, place, day.on, "day_off" if day.is_holiday else "day")
    if grid.is_divided:
        behind = FIRST_DAY_COLUMN + len(grid.columns)
        _write_headings_from_column(sheet, behind, ("turns", "entitlement", "deviation"), lang)


def _write_headings_from_column(
    sheet: PrintedSheet, first: int, keys: Sequence[str], lang: str
) -> None:
    """The headings of columns beside the days, from a column on."""
    for column, key in enumerate(keys, start=first):
        sheet.write(_MONTHS, column, None, "heading")
        sheet.write(_WEEKDAYS, column, None, "heading")
        sheet.write(_DAYS, column, message(f"roster.column.{key}", lang), "heading")


def _write_months(sheet: PrintedSheet, columns: Sequence[OfficeGridDay], lang: str) -> None:
    """The months above their days; one with few days by its first letters."""
    place = FIRST_DAY_COLUMN
    for (year, _), in_month in groupby(columns, key=lambda each: (each.on.year, each.on.month)):
        days = list(in_month)
        name = f"{month_name(days[0].on, lang)} {year}"
        name = name if len(days) > 3 else name[:3]
        last = place + len(days) - 1
        sheet.write_across(_MONTHS, (place, last), name, "month")
        place = last + 1


def _write_people(sheet: PrintedSheet, grid: OfficeGrid, printed: RosterToPrint, lang: str) -> None:
    signs = {word: message(f"roster.sign.{word}", lang) for word in GRID_WORDS}
    off = [column.is_holiday for column in grid.columns]
    behind = FIRST_DAY_COLUMN + len(grid.columns)
    for number, row in enumerate(grid.rows, start=1):
        place = FIRST_PERSON_ROW + number - 1
        sheet.write(place, 0, number)
        sheet.write(place, 1, printed.shown_id(row.id))
        for column, word in enumerate(row.words):
            if word:
                sheet.write(place, FIRST_DAY_COLUMN + column, signs[word], word)
            else:
                sheet.write(place, FIRST_DAY_COLUMN + column, None, "off" if off[column] else "")
        if row.turns is not None:
            sheet.write(place, behind, row.turns.turns)
            sheet.write(place, behind + 1, row.turns.entitlement)
            sheet.write(place, behind + 2, row.turns.deviation, "signed")
        elif grid.is_divided:
            for column in range(behind, behind + 3):
                sheet.write(place, column, None)


def _write_counts(sheet: PrintedSheet, grid: OfficeGrid, row: int, lang: str) -> int:
    """The numbers of each day below its people; the number of the last row."""
    days = {
        place: each.office_day
        for place, each in enumerate(grid.columns)
        if each.office_day is not None and not each.is_holiday
    }
    counts: dict[str, dict[int, int]] = {
        "at_home": {place: grid.people_at_home(place) for place in days},
        "eligible": {place: day.eligible for place, day in days.items()},
        # Several shares of a day count different people, and stand in the certificate by day.
        "most": {place: d.shares[0].high for place, d in days.items() if len(d.shares) == 1},
        "recall_cap": {
            place: min(cap.at_most for cap in day.recall_caps)
            for place, day in days.items()
            if day.recall_caps
        },
    }
    for key, numbers in counts.items():
        if not numbers:
            continue
        sheet.write(row, 0, None, "heading")
        sheet.write(row, 1, message(f"roster.count.{key}", lang), "heading")
        for place, column in enumerate(grid.columns):
            style = "off" if column.is_holiday else "count"
            sheet.write(row, FIRST_DAY_COLUMN + place, numbers.get(place), style)
        row += 1
    return row


def _holiday_and_unplaced_notes(grid: OfficeGrid, lang: str) -> list[str]:
    """What the shaded days are, and how many people are not placed."""
    lines = []
    holidays = [
        f"{long_date(each.on, lang)} ({each.holiday})" for each in grid.columns if each.holiday
    ]
    if holidays:
        lines.append(message("roster.print.holidays", lang, days="; ".join(holidays)))
    unplaced = {
        person.id for each in grid.columns if each.office_day for person in each.office_day.unplaced
    }
    if unplaced:
        lines.append(message("roster.print.unplaced", lang, count=len(unplaced)))
    return lines
