"""The sheet of a spreadsheet that has the list: the visible one with the headings of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.files.csv_rows import Row
from asn_wfh.people.files.heading_row import ROWS_SEARCHED, heading_place
from asn_wfh.people.files.xlsx_rows_as_texts import Sheet, spreadsheet_sheets
from asn_wfh.people.nip_and_other_ids import StaffId, read_id
from asn_wfh.people.staff_columns_by_field import recognised_fields

__all__ = ["rows_of_list_sheet"]


def rows_of_list_sheet(
    path: Path, fields: Mapping[str, tuple[str, ...]], columns: Mapping[str, str]
) -> tuple[Iterator[Row], list[Fault]]:
    """The rows of the sheet that has the list, and a finding for other sheets that name people.

    FactError where several visible sheets have the headings of a list, since people of the others
    would be lost, and where a hidden one alone has them.  A sheet is read without them only where
    no sheet has them.
    """
    sheets = spreadsheet_sheets(path)
    headed = [sheet for sheet in sheets if _has_headings(sheet, fields, columns)]
    visible = [sheet for sheet in headed if sheet.is_visible]
    if len(visible) > 1:
        fault = Fault.of("staff_several_sheets", names=_names(visible))
        raise FactError([fault.at(file=path.name)])
    if headed and not visible:
        fault = Fault.of("staff_hidden_sheet", names=_names(headed))
        raise FactError([fault.at(file=path.name)])
    chosen = next(iter(visible or [sheet for sheet in sheets if sheet.is_visible]), None)
    if chosen is None:
        return iter(()), []
    others = [sheet for sheet in sheets if sheet is not chosen and _names_people(sheet)]
    values = {"names": _names(others), "sheet": _names([chosen])}
    return chosen.rows(), [Fault.of("staff_sheets_unread", **values)] if others else []


def _has_headings(
    sheet: Sheet, fields: Mapping[str, tuple[str, ...]], columns: Mapping[str, str]
) -> bool:
    """Whether a sheet heads ids and something else, or ids in its first row."""
    first = list(islice(sheet.rows(), ROWS_SEARCHED))
    if heading_place(first, fields, columns) is not None:
        return True
    (_, cells), *_ = first or [(0, ())]
    return not isinstance(cells, Fault) and "nip" in recognised_fields(cells, fields, columns)


def _names_people(sheet: Sheet) -> bool:
    """Whether any cell of a sheet is a NIP or NI PPPK."""
    texts = (cell for _, cells in sheet.rows() for cell in _texts(cells))
    ids = (read_id(text) for text in texts if any(map(str.isdecimal, text)))
    return any(isinstance(each, StaffId) and each.kind != "other" for each in ids)


def _texts(cells: Sequence[str] | Fault) -> Iterable[str]:
    return () if isinstance(cells, Fault) else cells


def _names(sheets: Iterable[Sheet]) -> str:
    return ", ".join(f"`{shortened(sheet.name)}`" for sheet in sheets)
