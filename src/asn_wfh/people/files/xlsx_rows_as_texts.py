"""The rows of a spreadsheet (XLSX) as texts; needs the extra `excel`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.files.csv_rows import Row

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

__all__ = ["Sheet", "cell_text", "spreadsheet_sheets"]

_EXACT = 10**15
"""Whole numbers below it are exact in a spreadsheet; larger ones may have lost digits."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a spreadsheet that has any cell, by the name on its tab."""

    name: str
    is_visible: bool
    cells: CalamineSheet

    def rows(self) -> Iterator[Row]:
        """The rows that are not empty, from the first one on."""
        for number, cells in enumerate(self.cells.iter_rows(), start=1):
            texts = [cell_text(cell) for cell in cells]
            if any(texts):
                yield number, texts


def spreadsheet_sheets(path: Path) -> list[Sheet]:
    """The sheets that have any cell; FactError where the file is no spreadsheet."""
    fault = not_ordinary_file_fault(path)
    if fault is None and find_spec("python_calamine") is None:
        fault = Fault.of("no_sheet_library")
    if fault is not None:
        raise FactError([fault])
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        workbook = CalamineWorkbook.from_path(path)
        sheets = [
            Sheet(
                each.name,
                each.visible == SheetVisibleEnum.Visible,
                workbook.get_sheet_by_name(each.name),
            )
            for each in workbook.sheets_metadata
            if each.typ == SheetTypeEnum.WorkSheet
        ]
    except (CalamineError, OSError, ValueError) as error:
        raise FactError([Fault.of("staff_no_sheet", name=path.name)]) from error
    return [sheet for sheet in sheets if sheet.cells.start is not None]


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
