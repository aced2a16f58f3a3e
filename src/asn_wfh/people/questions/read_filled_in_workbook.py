"""A workbook of questions read back: the answers in it, and a fault for whatever was changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from asn_wfh.files.question_workbook_as_written import RECORD_SHEET
from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.digest_of_texts import digest_of_texts
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    Person,
    SharedValue,
    Subject,
)
from asn_wfh.people.questions.lay_out_question_sheets import (
    QuestionColumn,
    QuestionRow,
    QuestionSheet,
    key_cells_of_subject,
    printable_text_on_one_line,
)
from asn_wfh.people.questions.question_workbook import VERSION, excel_library
from asn_wfh.people.questions.read_answer_cell import read_answer_cell

__all__ = ["WorkbookReading", "read_workbook"]

Cells = Sequence[Any]


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """What was read of a workbook that was filled in: its answers, and faults of wrong cells.

    `staff` is the digest of the staff list that it was made from; `empty` counts the cells that
    were asked and not filled in.
    """

    answers: tuple[FactAnswer, ...]
    faults: tuple[Fault, ...]
    staff: str = ""
    empty: int = 0


def read_workbook(path: Path, *, name: str = "") -> WorkbookReading:
    """The answers in a workbook that `workbook_bytes` made and somebody filled in.

    Rows and columns may be in another order.  A row of which a cell beside the answers is not as it
    was written is a fault, and its answers are not read: the answers may be about somebody else.
    FactError if the file is no such workbook; what is wrong in its cells is a fault with sheet,
    row and column, and loses no other answer.
    Faults call the file by its `name`, or by the last part of its path.
    """
    name = name or path.name
    sheets = _cells_by_sheet_name(path)
    try:
        head, *lines = (json.loads(row[0]) for row in sheets[RECORD_SHEET])
        if head["version"] != VERSION:
            # Nothing says what its rows were, but still which list it is about.
            fault = Fault.of("answer_workbook_of_other_version").at(file=name)
            return WorkbookReading((), (fault,), str(head["staff"]))
        asked = _sheets_of_record(lines)
    except (KeyError, ValueError, TypeError, IndexError):
        raise FactError([Fault.of("answer_no_workbook").at(file=name)]) from None
    readings = []
    for sheet in asked:
        if sheet.name in sheets:
            readings.append(_SheetReading(name, sheet, sheets[sheet.name]))
        else:
            fault = Fault.of("answer_sheet_missing", name=sheet.name)
            readings.append(_SheetReading(name, sheet, [], [fault.at(file=name)]))
    return WorkbookReading(
        tuple(answer for reading in readings for answer in reading.answers),
        tuple(fault for reading in readings for fault in reading.faults),
        str(head["staff"]),
        sum(reading.empty for reading in readings),
    )


def _cells_by_sheet_name(path: Path) -> dict[str, list[Cells]]:
    """The cells of every sheet, by name; FactError where the file is no workbook."""
    fault = not_ordinary_file_fault(path)
    if fault is not None:
        raise FactError([fault])
    calamine = excel_library("python_calamine")
    try:
        book = calamine.CalamineWorkbook.from_filelike(BytesIO(path.read_bytes()))
        return {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in book.sheet_names
        }
    except OSError as error:
        raise FactError([unreadable_path_fault(path, error)]) from None
    except calamine.CalamineError:
        raise FactError([Fault.of("answer_no_workbook").at(file=path.name)]) from None


def _sheets_of_record(lines: Sequence[Any]) -> list[QuestionSheet]:
    """What a workbook asked, from the lines of its record; an error where this is none."""
    sheets = [line for line in lines if isinstance(line, dict)]
    rows: list[list[QuestionRow]] = [[] for _ in sheets]
    for number, cells, people, asked, digest in (line for line in lines if isinstance(line, list)):
        kind = SharedValue if sheets[number]["shared"] else Person
        rows[number].append(QuestionRow(kind(*cells), people, frozenset(asked), (), digest))
    return [
        QuestionSheet(
            line["sheet"],
            line["shared"],
            tuple(line["keys"]),
            tuple(_question_column_from_json(column) for column in line["columns"]),
            tuple(own),
            headings=tuple(line["shown"]),
        )
        for line, own in zip(sheets, rows, strict=True)
    ]


def _question_column_from_json(column: Mapping[str, Any]) -> QuestionColumn:
    on = column["on"] and date.fromisoformat(column["on"])
    choices = {word: (first, second) for word, (first, second) in column["choices"].items()}
    return QuestionColumn(column["heading"], column["fact"], on, choices)


class _SheetReading:
    """The answers of one sheet, and its faults."""

    def __init__(
        self,
        file: str,
        sheet: QuestionSheet,
        cells: Sequence[Cells],
        faults: Sequence[Fault] = (),
    ) -> None:
        self.place = f"{file} [{sheet.name}]"
        self.sheet = sheet
        self.faults = list(faults)
        self.answers: list[FactAnswer] = []
        self.empty = 0
        if faults:
            return
        headings = [printable_text_on_one_line(str(cell)) for cell in cells[0]] if cells else []
        self.places = {heading: place for place, heading in reversed([*enumerate(headings)])}
        for name in (*sheet.headings, *(column.heading for column in sheet.columns)):
            if name not in self.places:
                self._note_workbook_fault("answer_column_missing", 1, name=name)
            elif headings.count(name) > 1:
                # Which of them was meant nobody knows: none is read.
                self._note_workbook_fault("answer_column_twice", 1, name=name)
                del self.places[name]
        if all(heading in self.places for heading in sheet.headings):
            self._read_rows(sheet.key_headings, cells)

    def _read_rows(self, keys: Sequence[str], cells: Sequence[Cells]) -> None:
        """Read every row, and note those not asked, changed, there twice, or gone."""
        asked: dict[tuple[str, ...], list[QuestionRow]] = {}
        for row in self.sheet.rows:
            asked.setdefault(key_cells_of_subject(row.subject), []).append(row)
        rows: dict[tuple[str, ...], int] = {}
        for line, own in enumerate(cells[1:], start=2):
            key = self._key_of_row_unless_id_is_number(
                line, [own[self.places[name]] for name in keys]
            )
            if key is None or not any(str(cell).strip() for cell in own):
                continue
            if key not in asked:
                self._note_workbook_fault(
                    "answer_not_asked", line, text=self._subject_text_for_fault(key)
                )
                continue
            if key in rows:
                text = self._subject_text_for_fault(key)
                self._note_workbook_fault("answer_row_twice", line, text=text, first=rows[key])
            # Of two rows that say otherwise neither is preferred: their answers contradict.
            first = rows.setdefault(key, line)
            shown = (_shown_text(own[self.places[name]]) for name in self.sheet.headings)
            digest = digest_of_texts(shown)
            as_written = [row for row in asked[key] if row.digest == digest]
            if not as_written:
                self._note_workbook_fault(
                    "answer_row_changed", line, text=self._subject_text_for_fault(key)
                )
            for row in as_written:
                self._read_row(line, own, row, counts_empty=first == line)
        gone = [key for key in asked if key not in rows]
        if gone:
            text = self._subject_text_for_fault(gone[0])
            self._note_workbook_fault("answer_rows_missing", 0, count=len(gone), text=text)

    def _key_of_row_unless_id_is_number(self, line: int, cells: Cells) -> tuple[str, ...] | None:
        """Whom a row is about; None for an id that is a number, which is a fault."""
        number = next((c for c in cells if isinstance(c, float) and not self.sheet.shared), None)
        if number is not None:
            self._note_workbook_fault("answer_number", line, text=f"{number:.15g}")
            return None
        return tuple(map(_shown_text, cells))

    def _subject_text_for_fault(self, key: tuple[str, ...]) -> str:
        """Whom a row is about, as a fault may show it."""
        if self.sheet.shared:
            return ", ".join(cell for cell in key[1:] if cell)
        return masked_id(key[0])

    def _read_row(self, line: int, cells: Cells, row: QuestionRow, *, counts_empty: bool) -> None:
        """Read the answers of a row."""
        for number, column in enumerate(self.sheet.columns):
            place = self.places.get(column.heading)
            text = "" if place is None else _cell_as_unstripped_text(cells[place]).strip()
            if number not in row.asked:
                if text:
                    self._note_workbook_fault("answer_cell_not_asked", line, column, text=text)
            elif text and (words := read_answer_cell(column, text)):
                self._note_answer(line, words, column, row.subject)
            else:
                self.empty += counts_empty

    def _note_answer(
        self, line: int, words: tuple[str, ...] | Fault, column: QuestionColumn, subject: Subject
    ) -> None:
        """Note what one cell states, or what is wrong with it."""
        if isinstance(words, Fault):
            self.faults.append(self._fault_at_cell(words, line, column))
        else:
            question = FactQuestion(column.fact, subject, column.on)
            place = self.places[column.heading] + 1
            answer = FactAnswer(question, words, self.place, line, place, column.heading)
            self.answers.append(answer)

    def _note_workbook_fault(
        self, code: str, line: int, column: QuestionColumn | None = None, **values: object
    ) -> None:
        self.faults.append(self._fault_at_cell(Fault.of(code, **values), line, column))

    def _fault_at_cell(self, fault: Fault, line: int, column: QuestionColumn | None) -> Fault:
        """A fault with sheet, row and column."""
        if column is None:
            return fault.at(file=self.place, line=line)
        place = self.places[column.heading] + 1
        return fault.at(file=self.place, line=line, column=place, key=column.heading)


def _cell_as_unstripped_text(cell: object) -> str:
    """A cell as a text; a date as a date is written."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _shown_text(cell: object) -> str:
    """A cell beside the answers as it was written, however it was saved since."""
    return printable_text_on_one_line(_cell_as_unstripped_text(cell))
