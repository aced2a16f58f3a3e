"""The rows of a file of any of the three kinds, below its headings.

Above the headings a list may have a title; they are the first row in which the number of a person
and something else that is known are looked for with success, or else the first row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from os import PathLike
from pathlib import Path

from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.files.csv_rows import Row, csv_rows
from asn_wfh.people.files.heading_row import (
    ROWS_SEARCHED,
    has_further_headings,
    heading_place,
    numbers_columns,
    repeats_headings,
)
from asn_wfh.people.files.json_rows import json_rows
from asn_wfh.people.files.sheet_with_list import rows_of_list_sheet
from asn_wfh.people.staff_columns_by_field import (
    FIELDS,
    ColumnMap,
    checked_columns_by_field,
    map_columns,
)

__all__ = ["cells_of_width_or_fault", "open_rows", "open_rows_of_any_width", "staff_columns"]

_SHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")


def open_rows(
    path: str | PathLike[str],
    columns: Mapping[str, str] | None = None,
    fields: Mapping[str, tuple[str, ...]] = FIELDS,
) -> tuple[ColumnMap, list[Fault], Iterator[Row]]:
    """The columns of a file, the findings about them, and its rows.

    A row is as wide as the headings; one of another width is a fault.  Raises FactError where the
    file or its headings cannot be read.
    """
    columns_map, findings, rows = open_rows_of_any_width(path, columns, fields)
    width = columns_map.width
    return columns_map, findings, ((n, cells_of_width_or_fault(cells, width)) for n, cells in rows)


def open_rows_of_any_width(
    path: str | PathLike[str],
    columns: Mapping[str, str] | None = None,
    fields: Mapping[str, tuple[str, ...]] = FIELDS,
) -> tuple[ColumnMap, list[Fault], Iterator[Row]]:
    """The columns of a file, the findings about them, and its rows as wide as they are.

    Raises FactError as `open_rows` does.
    """
    file, wished = _path_or_error(path), checked_columns_by_field(columns, fields)
    rows, of_sheets = _rows_of(file, fields, wished)
    first = [row for _, row in zip(range(ROWS_SEARCHED), rows, strict=False)]
    heading = heading_place(first, fields, wished) or 0
    number, cells = first[heading] if first else (0, Fault.of("staff_empty"))
    if isinstance(cells, Fault):
        raise FactError([cells.at(file=file.name, line=number)])
    columns_map, faults, findings = map_columns(cells, number, wished, fields)
    if faults:
        faults += _heading_further_down_faults(rows, fields, wished)
        raise FactError([fault.at(file=file.name, line=number) for fault in faults])
    placed = [fault.at(file=file.name, line=number) for fault in findings]
    placed += [fault.at(file=file.name) for fault in of_sheets]
    below = chain(first[heading + 1 :], rows)
    next_row = list(islice(below, 1))
    for row, under in next_row:
        if isinstance(under, Fault):
            continue
        if has_further_headings(under, cells, columns_map, fields):
            # Of a heading in two rows neither says alone what stands in a column.
            fault = Fault.of("staff_two_heading_rows", row=number)
            raise FactError([fault.at(file=file.name, line=row)])
        if numbers_columns(under):
            next_row = []
    return columns_map, placed, _rows_without_headings(chain(next_row, below), cells)


def staff_columns(path: str | PathLike[str], columns: Mapping[str, str] | None = None) -> ColumnMap:
    """Which columns of a staff list are read as what; no row is read.

    Raises FactError as `read_staff` does.
    """
    return open_rows(path, columns)[0]


def _path_or_error(path: object) -> Path:
    if isinstance(path, str | PathLike):
        return Path(path)
    raise FactError([Fault.of("staff_no_path", value=type(path).__name__).at(key="path")])


def _rows_of(
    path: Path, fields: Mapping[str, tuple[str, ...]], columns: Mapping[str, str]
) -> tuple[Iterator[Row], list[Fault]]:
    """The rows of a file, and what is found about its sheets."""
    ending = path.suffix.lower()
    if ending == ".json":
        return json_rows(path), []
    return rows_of_list_sheet(path, fields, columns) if ending in _SHEETS else (csv_rows(path), [])


def _heading_further_down_faults(
    rows: Iterator[Row], fields: Mapping[str, tuple[str, ...]], columns: Mapping[str, str]
) -> list[Fault]:
    """The fault of headings that stand below the rows in which they are looked for."""
    for number, cells in rows:
        if heading_place([(number, cells)], fields, columns) is not None:
            return [Fault.of("staff_heading_below", count=ROWS_SEARCHED, row=number)]
    return []


def _rows_without_headings(rows: Iterator[Row], headings: Sequence[str]) -> Iterator[Row]:
    """The rows that do not repeat the headings."""
    for number, cells in rows:
        is_heading = (
            not isinstance(cells, Fault)
            and cells[0] in headings
            and repeats_headings(cells, headings)
        )
        if not is_heading:
            yield number, cells


def cells_of_width_or_fault(cells: Sequence[str] | Fault, width: int) -> Sequence[str] | Fault:
    """The cells of a row as wide as the headings; blank ones beyond them are nothing."""
    if isinstance(cells, Fault) or len(cells) == width:
        return cells
    if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
        return cells[:width]
    return Fault.of("csv_width", count=len(cells), wanted=width)
