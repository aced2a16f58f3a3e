"""The rows of a spreadsheet (XLSX) as texts; needs the extra `excel`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.files.csv_rows import Row

__all__ = ["cell_text", "spreadsheet_rows"]

_EXACT = 10**15
"""Whole numbers below it are exact in a spreadsheet; larger ones may have lost digits."""


def spreadsheet_rows(path: Path) -> Iterator[Row]:
    """The rows of the first sheet that has any; FactError where the file is no spreadsheet."""
    fault = not_ordinary_file_fault(path)
    if fault is None and find_spec("python_calamine") is None:
        fault = Fault.of("no_sheet_library")
    if fault is not None:
        raise FactError([fault])
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_path(path)
        sheets = map(workbook.get_sheet_by_index, range(len(workbook.sheet_names)))
        sheet = next((sheet for sheet in sheets if sheet.start is not None), None)
    except (CalamineError, OSError, ValueError) as error:
        raise FactError([Fault.of("staff_no_sheet", name=path.name)]) from error
    for number, cells in enumerate(sheet.iter_rows() if sheet else (), start=1):
        texts = [cell_text(cell) for cell in cells]
        if any(texts):
            yield number, texts


def cell_text(cell: object) -> str:
    """A cell as text: a whole number with its digits, as far as the file still has them."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return str(int(cell))
    # `1.96805231998031e+17` shows what became of an id that was typed as a number.
    return repr(cell) if isinstance(cell, float) else str(cell)
