"""A workbook that asks for facts, to be sent to the offices and read back.

It holds whole ids, as text, and no text of it is ever a formula: what begins with `=`, `+`, `-`
or `@` is a text to every program, and stays one where its cell is edited.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from io import BytesIO
from types import MappingProxyType
from typing import Any

from asn_wfh.files.question_workbook_as_written import (
    PROPERTY,
    RECORD_SHEET,
    with_digest_of_parts,
)
from asn_wfh.history import History
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.people.questions.fact_question_and_whom_to_ask import Person
from asn_wfh.people.questions.fewest_facts_to_ask import FewestFacts
from asn_wfh.people.questions.lay_out_question_sheets import (
    SEVERAL,
    QuestionColumn,
    QuestionRow,
    QuestionSheet,
    choice_text,
    question_sheets,
)
from asn_wfh.people.questions.names_posts_and_units_by_row import NamePostUnit
from asn_wfh.policy import Policy
from asn_wfh.rules.group_in_words import format_fact_name

__all__ = ["VERSION", "excel_library", "workbook_bytes"]

VERSION = 2
"""Of the record: the first version had no digests of the rows."""
_MOST_ROWS = 1_048_575
"""So many rows a sheet has below its heading."""
_LONGEST_TEXT = 32_767
"""So many characters a cell has."""
_FREE = SEVERAL | {"domicile"}
"""The facts for which more may be written than a choice of the list."""
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}
_AS_TEXT = 49
"""The format of texts that every spreadsheet has."""
_TEXT = {"num_format": _AS_TEXT, "quote_prefix": True, "valign": "top"}
_FORMATS = {
    "text": {**_TEXT, "bg_color": "#F2F2F2"},
    "heading": {"bold": True, "num_format": _AS_TEXT, "bottom": 1, "text_wrap": True},
    "asked": {
        **_TEXT,
        "bg_color": "#FFF2CC",
        "border": 1,
        "border_color": "#BFBFBF",
        "locked": False,
    },
    "idle": {"num_format": _AS_TEXT, "bg_color": "#D9D9D9"},
    "title": {"bold": True, "font_size": 14},
    "line": {"text_wrap": True, "valign": "top"},
    "number": {"bg_color": "#F2F2F2"},
}
_WIDTHS = {
    "column": 18,
    "value": 44,
    "office": 36,
    "people": 10,
    "id": 22,
    "name": 30,
    "title": 32,
    "unit": 32,
    "row": 8,
    "post": 20,
    "number": 6,
}


def workbook_bytes(
    fewest: FewestFacts,
    policy: Policy | History,
    *,
    lang: str = "id",
    staff: str = "",
    people: Mapping[int, NamePostUnit] = MappingProxyType({}),
) -> bytes:
    """An XLSX workbook with questions about a staff list, for an office to fill in.

    `staff` is the digest of that list; `people` are shown beside the ids, by row of the list.

    Raises FactError without the extra `excel`, and where a sheet cannot hold all rows.
    """
    sheets = question_sheets(fewest, policy, lang, people)
    for sheet in sheets:
        if len(sheet.rows) > _MOST_ROWS:
            raise FactError([Fault.of("workbook_rows", count=len(sheet.rows), limit=_MOST_ROWS)])
    stream = BytesIO()
    with excel_library("xlsxwriter").Workbook(stream, _OPTIONS) as book:
        book.set_properties({"comments": PROPERTY})
        writer = _WorkbookWriter(book, lang)
        writer.write_about_sheet(_about_sheet_lines(fewest, policy, sheets, lang))
        for sheet in sheets:
            writer.write_question_sheet(sheet)
        writer.write_choices_sheet(sheets)
        head = {"version": VERSION, "staff": staff, "dates": [d.isoformat() for d in fewest.dates]}
        writer.write_record_sheet(head, sheets)
    return with_digest_of_parts(stream.getvalue())


def excel_library(name: str) -> Any:
    """A library of the extra `excel`; FactError says how to get it."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise FactError([Fault.of("no_workbook_libraries")]) from None


def _about_sheet_lines(
    fewest: FewestFacts, policy: Policy | History, sheets: Sequence[QuestionSheet], lang: str
) -> Iterator[str]:
    """The sheet of explanation, line by line."""
    if isinstance(policy, Policy):
        yield message("workbook.about.policy", lang, title=policy.circular.title_in(lang))
    days = ", ".join(long_date(day, lang, weekday=True) for day in fewest.dates)
    yield message("workbook.about.dates", lang, days=days)
    yield message("workbook.about.fill", lang)
    for sheet in sheets:
        kind = "shared" if sheet.shared else "person"
        yield message(f"workbook.about.{kind}", lang, sheet=sheet.name)
    if any(column.fact == "domicile" for sheet in sheets for column in sheet.columns):
        yield message("workbook.about.home", lang, code=policy.government.code)
    if any(column.fact in SEVERAL for sheet in sheets for column in sheet.columns):
        yield message("workbook.about.several", lang)
    yield message("workbook.about.leave", lang)
    has_names = any("name" in sheet.kinds for sheet in sheets)
    yield message("workbook.about.names" if has_names else "workbook.about.ids", lang)


class _WorkbookWriter:
    """A workbook that is being written, sheet by sheet."""

    def __init__(self, book: Any, lang: str) -> None:
        self.book = book
        self.lang = lang
        self.formats = {name: book.add_format(each) for name, each in _FORMATS.items()}
        self.choices_name = message("workbook.sheet.choices", lang)
        self.listed: dict[str, int] = {}

    def write_about_sheet(self, lines: Iterator[str]) -> None:
        """The sheet of explanation."""
        about = self.book.add_worksheet(message("workbook.sheet.about", self.lang))
        about.set_column(0, 0, 100)
        about.write_string(0, 0, message("workbook.title", self.lang), self.formats["title"])
        for number, line in enumerate(lines, start=2):
            about.write_string(number, 0, line, self.formats["line"])

    def write_question_sheet(self, sheet: QuestionSheet) -> None:
        """A sheet of questions: who is asked on the left, a column of answers for each fact."""
        page = self.book.add_worksheet(sheet.name)
        keys = len(sheet.headings)
        for place, kind in enumerate(sheet.kinds):
            page.set_column(place, place, _WIDTHS[kind])
        page.set_column(keys, keys + len(sheet.columns) - 1, 34)
        headings = (*sheet.headings, *(column.heading for column in sheet.columns))
        for place, heading in enumerate(headings):
            page.write_string(0, place, heading, self.formats["heading"])
        for number, row in enumerate(sheet.rows, start=1):
            self._write_row(page, number, row, sheet)
        for place, column in enumerate(sheet.columns, start=keys):
            self._add_choice_list(page, place, len(sheet.rows), column)
        page.freeze_panes(1, 2 if sheet.shared else 1)
        page.autofilter(0, 0, len(sheet.rows), len(headings) - 1)
        page.protect("", {"autofilter": True, "format_columns": True, "format_rows": True})

    def _write_row(self, page: Any, number: int, row: QuestionRow, sheet: QuestionSheet) -> None:
        """One row: the cells that tell who is asked, then those to be filled in."""
        for place, cell in enumerate(row.cells):
            if isinstance(cell, int):
                page.write_number(number, place, cell, self.formats["number"])
            else:
                page.write_string(number, place, cell, self.formats["text"])
        for place in range(len(sheet.columns)):
            name = "asked" if place in row.asked else "idle"
            page.write_blank(number, len(row.cells) + place, None, self.formats[name])

    def _add_choice_list(self, page: Any, place: int, rows: int, column: QuestionColumn) -> None:
        """The drop-down list of a column."""
        if not column.choices:
            return
        letter = excel_library("xlsxwriter.utility").xl_col_to_name(
            self._number_of_column_in_choices_sheet(column)
        )
        last = len(column.choices) + 1
        page.data_validation(
            1,
            place,
            rows,
            place,
            {
                "validate": "list",
                "source": f"='{self.choices_name}'!${letter}$2:${letter}${last}",
                "error_type": "information" if column.fact in _FREE else "stop",
            },
        )

    def _number_of_column_in_choices_sheet(self, column: QuestionColumn) -> int:
        """The column of the sheet of choices that lists those of a fact."""
        return self.listed.setdefault(column.fact, len(self.listed))

    def write_choices_sheet(self, sheets: Sequence[QuestionSheet]) -> None:
        """The sheet that the drop-down lists are taken from."""
        page = self.book.add_worksheet(self.choices_name)
        side = 0 if self.lang == "id" else 1
        for column in (column for sheet in sheets for column in sheet.columns if column.choices):
            place = self._number_of_column_in_choices_sheet(column)
            name = format_fact_name(column.fact, self.lang)
            page.write_string(0, place, name, self.formats["heading"])
            for number, (word, labels) in enumerate(column.choices.items(), start=1):
                text = choice_text(word, labels[side])
                page.write_string(number, place, text, self.formats["text"])
        page.protect()

    def write_record_sheet(self, head: dict[str, Any], sheets: Sequence[QuestionSheet]) -> None:
        """The sheet that records what was asked, for whoever reads the workbook back."""
        page = self.book.add_worksheet(RECORD_SHEET)
        page.very_hidden()
        lines: list[Any] = [head, *map(_sheet_as_json, sheets)]
        lines += [_row_as_json(number, row) for number, s in enumerate(sheets) for row in s.rows]
        for number, line in enumerate(lines):
            text = json.dumps(line)
            if len(text) > _LONGEST_TEXT:
                raise FactError([Fault.of("workbook_cell", limit=_LONGEST_TEXT)])
            page.write_string(number, 0, text)


def _sheet_as_json(sheet: QuestionSheet) -> dict[str, Any]:
    """A sheet without its rows, as JSON."""
    return {
        "sheet": sheet.name,
        "shared": sheet.shared,
        "keys": sheet.key_headings,
        "shown": sheet.headings,
        "columns": [
            {
                "heading": column.heading,
                "fact": column.fact,
                "on": column.on and column.on.isoformat(),
                "choices": column.choices,
            }
            for column in sheet.columns
        ],
    }


def _row_as_json(sheet: int, row: QuestionRow) -> list[Any]:
    """A row of a sheet, as JSON."""
    subject = row.subject
    if isinstance(subject, Person):
        cells: list[Any] = [subject.id, subject.post, subject.row, subject.office]
        cells.append(subject.row_digest)
    else:
        cells = [subject.column, subject.value, subject.office]
    return [sheet, cells, row.people, sorted(row.asked), row.digest]
