"""Cells of a workbook that is printed: texts that are never formulas, numbers, dates, A4 pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from fractions import Fraction
from io import BytesIO
from typing import Any

from asn_wfh.messages.sentences import message
from asn_wfh.people.questions.lay_out_question_sheets import printable_text_on_one_line
from asn_wfh.people.questions.question_workbook import excel_library

__all__ = [
    "CellValue",
    "PrintedSheet",
    "PrintedWorkbook",
    "footer_with_page_numbers",
    "open_printed_workbook",
]

CellValue = str | int | Fraction | date | None

_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}
_A4 = 9
_HEADING_HEIGHT = 30
"""Two lines, in points."""
_GREY, _LINE = "#D9D9D9", "#BFBFBF"
# Format 49 is that of texts, and the quote before them keeps them so where a cell is edited.
_TEXT = {"num_format": 49, "quote_prefix": True, "valign": "vcenter"}
_BOX = {"border": 1, "border_color": _LINE, "valign": "vcenter"}
_IN_GRID = {**_BOX, "align": "center"}
_FORMATS: Mapping[str, Mapping[str, Any]] = {
    "title": {**_TEXT, "bold": True, "font_size": 14},
    "line": _TEXT,
    "wrapped": {**_TEXT, "text_wrap": True, "valign": "top"},
    "heading": {**_TEXT, **_BOX, "bold": True, "bg_color": "#EAF1F8", "text_wrap": True},
    "link": {**_BOX, "indent": 1, "shrink": True, "font_color": "#1F4E79", "underline": 1},
    "text": {**_TEXT, **_BOX, "indent": 1, "shrink": True},
    "number": {**_BOX, "num_format": "0"},
    "decimal": {**_BOX, "num_format": "0.00"},
    "signed": {**_BOX, "num_format": "+0.00;-0.00;0.00"},
    "date": {**_BOX, "num_format": "yyyy-mm-dd", "align": "left"},
    "month": {**_TEXT, **_IN_GRID, "bold": True, "bg_color": "#EAF1F8"},
    "weekday": {**_TEXT, **_IN_GRID, "font_size": 8, "bg_color": "#EAF1F8"},
    "weekday_off": {**_TEXT, **_IN_GRID, "font_size": 8, "bg_color": _GREY},
    "day": {**_IN_GRID, "num_format": "d", "bold": True, "bg_color": "#EAF1F8"},
    "day_off": {**_IN_GRID, "num_format": "d", "font_color": "#7F7F7F", "bg_color": _GREY},
    "off": {**_IN_GRID, "bg_color": _GREY},
    "blank": _BOX,
    "home": {**_IN_GRID, "bold": True, "bg_color": "#C6E7CE"},
    "office": {**_IN_GRID, "font_color": "#7F7F7F"},
    "absent": {**_IN_GRID, "italic": True, "bg_color": "#F2F2F2"},
    "recalled": {**_IN_GRID, "bold": True, "bg_color": "#FBE3D6"},
    "unplaced": {**_IN_GRID, "bold": True, "bg_color": "#FFF2CC"},
    "count": {**_IN_GRID, "num_format": "0", "bold": True, "top": 2},
}


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet that is being written; every place is a row and a column, counted from nought."""

    page: Any
    formats: Mapping[str, Any]

    def write(self, row: int, column: int, value: CellValue, style: str = "") -> None:
        """A value in a cell: a text as a text, whatever it begins with."""
        if value is None:
            self.page.write_blank(row, column, None, self.formats[style or "blank"])
        elif isinstance(value, str):
            # Already plain, or made so: a sheet has a cell for each person and day.
            plain = value if value.isprintable() else printable_text_on_one_line(value)
            self.page.write_string(row, column, plain, self.formats[style or "text"])
        elif isinstance(value, date):
            self.page.write_datetime(row, column, value, self.formats[style or "date"])
        else:
            kind = "decimal" if isinstance(value, Fraction) else "number"
            self.page.write_number(row, column, float(value), self.formats[style or kind])

    def write_across(self, row: int, columns: tuple[int, int], text: str, style: str) -> None:
        """A text across columns from one to another."""
        first, last = columns
        if first == last:
            self.write(row, first, text, style)
        else:
            self.page.merge_range(row, first, row, last, text, self.formats[style])

    def write_link(self, row: int, column: int, text: str, sheet: str) -> None:
        """A text that leads to another sheet."""
        place = sheet.replace("'", "''")
        self.page.write_url(row, column, f"internal:'{place}'!A1", self.formats["link"], text)

    def write_table(
        self, row: int, headings: Sequence[str], rows: Iterator[Sequence[CellValue]]
    ) -> int:
        """Headings and the rows below them; the number of the first row behind."""
        self.page.set_row(row, _HEADING_HEIGHT)
        for column, heading in enumerate(headings):
            self.write(row, column, heading, "heading")
        for values in rows:
            row += 1
            for column, value in enumerate(values):
                self.write(row, column, value)
        return row + 1

    def set_widths(self, widths: Sequence[float]) -> None:
        """How wide each column is, in characters."""
        for column, width in enumerate(widths):
            self.page.set_column(column, column, width)

    def lay_out(self, heads: tuple[int, int], head_columns: int, footer: str) -> None:
        """A4 on its side, as wide as one page, with rows and columns that stay in sight.

        `heads` are the first and the last row that each page repeats.
        """
        self.page.set_landscape()
        self.page.set_paper(_A4)
        self.page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self.page.fit_to_pages(1, 0)
        self.page.repeat_rows(*heads)
        self.page.freeze_panes(heads[1] + 1, head_columns)
        self.page.set_footer(footer)


@dataclass(frozen=True, slots=True)
class PrintedWorkbook:
    """A workbook that is being written."""

    book: Any
    formats: Mapping[str, Any]

    def add_sheet(self, name: str) -> PrintedSheet:
        """An empty sheet behind the others."""
        return PrintedSheet(self.book.add_worksheet(name), self.formats)


@contextmanager
def open_printed_workbook(stream: BytesIO, title: str, on: date) -> Iterator[PrintedWorkbook]:
    """A workbook written to a stream at the end; FactError without the extra `excel`.

    It says of itself that it is of the day `on`, and nothing of a clock, so that the same sheets
    are the same bytes.
    """
    with excel_library("xlsxwriter").Workbook(stream, _OPTIONS) as book:
        book.set_properties({"title": title, "created": datetime.combine(on, time(), UTC)})
        yield PrintedWorkbook(book, {name: book.add_format(one) for name, one in _FORMATS.items()})


def footer_with_page_numbers(text: str, lang: str) -> str:
    """The line below each page: a text, and which page of how many."""
    plain = printable_text_on_one_line(text).replace("&", "&&")
    return f"&L&8{plain[:160]}&R&8{message('roster.print.page', lang)}"
