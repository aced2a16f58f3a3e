"""A table as a workbook of XLSX: its first sheet in, one sheet out, texts always as texts.

A text that begins like a formula stands in a cell of texts, and no program reckons it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pyarrow as pa

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["read_xlsx_table", "xlsx_bytes"]

_MOST_ROWS = 1 << 20
"""So many rows a sheet has, its heading among them."""
_LONGEST_TEXT = 32_767
"""So many characters a cell has."""
_EXACT = 10**15
"""From here on a spreadsheet rounds a whole number, and an id is no longer what it was."""
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}

Cell = str | float | bool | datetime | date | time | timedelta


def read_xlsx_table(path: Path) -> pa.Table:
    """The first sheet as columns of texts; FactError with every fault, each with its row."""
    rows = _rows_of_first_sheet(path)
    while rows and not any(cell != "" for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise FactError([Fault.of("empty").at(line=1)])
    faults: list[Fault] = []
    names = [_text(cell) for cell in rows[0]]
    columns = []
    for place, name in enumerate(names):
        cells = [row[place] for row in rows[1:]]
        faults += _rounded_number_in_any_column_faults(name, cells)
        columns.append(pa.array(map(_text, cells), pa.string()))
    if faults:
        raise FactError(sorted(faults, key=lambda fault: fault.line))
    return pa.table(columns, names=names)


def xlsx_bytes(table: pa.Table) -> bytes:
    """A table as a workbook of one sheet; FactError where no sheet can hold it."""
    if table.num_rows >= _MOST_ROWS:
        raise FactError([Fault.of("xlsx_rows", count=table.num_rows, limit=_MOST_ROWS - 1)])
    stream = BytesIO()
    with _library("xlsxwriter").Workbook(stream, _OPTIONS) as workbook:
        sheet = workbook.add_worksheet()
        as_text = workbook.add_format({"num_format": "@"})
        as_date = workbook.add_format({"num_format": "yyyy-mm-dd"})
        bold = workbook.add_format({"bold": True, "num_format": "@"})
        sheet.set_column(0, max(0, table.num_columns - 1), 20)
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(table.column_names):
            sheet.write_string(0, place, name, bold)
        for number, row in enumerate(_rows_of(table), start=1):
            for place, value in enumerate(row):
                _write_cell(sheet, (number, place), value, (as_text, as_date))
    return stream.getvalue()


def _rows_of(table: pa.Table) -> Iterator[tuple[Any, ...]]:
    """The rows of a table, some thousands made at once."""
    for batch in table.to_batches(max_chunksize=1 << 13):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def _write_cell(sheet: Any, at: tuple[int, int], value: object, formats: tuple[Any, Any]) -> None:
    """Write one value: texts as texts, dates as dates, flags as flags; nothing as nothing."""
    as_text, as_date = formats
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(*at, value)
    elif isinstance(value, date):
        sheet.write_datetime(*at, value, as_date)
    elif isinstance(value, int | float):
        sheet.write_number(*at, value)
    else:
        text = str(value)
        if len(text) > _LONGEST_TEXT:
            fault = Fault.of("xlsx_cell", limit=_LONGEST_TEXT)
            raise FactError([fault.at(line=at[0] + 1)])
        sheet.write_string(*at, text, as_text)


def _rows_of_first_sheet(path: Path) -> list[Sequence[Cell]]:
    calamine = _library("python_calamine")
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(BytesIO(path.read_bytes()))
        rows: list[Sequence[Cell]] = workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (calamine.CalamineError, IndexError):
        raise FactError([Fault.of("no_xlsx")]) from None
    return rows


def _library(name: str) -> Any:
    """A library of the extra `excel`; FactError says how to get it."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise FactError([Fault.of("no_excel_libraries")]) from None


def _rounded_number_in_any_column_faults(name: str, cells: Sequence[Cell]) -> Iterator[Fault]:
    """A fault for each number that the spreadsheet has rounded."""
    for row, cell in enumerate(cells, start=2):
        if isinstance(cell, int | float) and abs(cell) >= _EXACT:
            yield Fault.of("xlsx_number", text=f"{cell:.0f}").at(line=row, key=name)


def _text(cell: Cell) -> str:
    """A cell as the text that it shows."""
    if isinstance(cell, bool):
        return "ya" if cell else "tidak"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
