"""The rows of a file of any of the three kinds, below its headings.

Above the headings a list may have a title; they are the first row in which the number of a person
and something else that is known are looked for with success, or else the first row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from os import PathLike
from pathlib import Path

from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.files.csv_rows import Row, csv_rows
from asn_wfh.people.files.json_rows import json_rows
from asn_wfh.people.files.xlsx_rows_as_texts import spreadsheet_rows
from asn_wfh.people.staff_columns_by_field import (
    FIELDS,
    ColumnMap,
    checked_columns_by_field,
    map_columns,
    recognised_fields,
)

__all__ = ["open_rows", "staff_columns"]

_SHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_ABOVE = 20
"""So many rows of a title may stand above the headings."""


def open_rows(
    path: str | PathLike[str],
    columns: Mapping[str, str] | None = None,
    fields: Mapping[str, tuple[str, ...]] = FIELDS,
) -> tuple[ColumnMap, list[Fault], Iterator[Row]]:
    """The columns of a file, the findings about them, and its rows.

    A row is as wide as the headings; one of another width is a fault.  Raises FactError where the
    file or its headings cannot be read.
    """
    file, wished = _path_or_error(path), checked_columns_by_field(columns, fields)
    rows = _rows_of(file)
    first = [row for _, row in zip(range(_ABOVE), rows, strict=False)]
    heading = _first_heading_place_or_zero(first, fields, wished)
    number, cells = first[heading] if first else (0, Fault.of("staff_empty"))
    if isinstance(cells, Fault):
        raise FactError([cells.at(file=file.name, line=number)])
    columns_map, faults, findings = map_columns(cells, number, wished, fields)
    if faults:
        raise FactError([fault.at(file=file.name, line=number) for fault in faults])
    below = chain(first[heading + 1 :], rows)
    placed = [fault.at(file=file.name, line=number) for fault in findings]
    return columns_map, placed, _rows_cut_or_faulted_to_width(below, columns_map.width)


def staff_columns(path: str | PathLike[str], columns: Mapping[str, str] | None = None) -> ColumnMap:
    """Which columns of a staff list are read as what; no row is read.

    Raises FactError as `read_staff` does.
    """
    return open_rows(path, columns)[0]


def _path_or_error(path: object) -> Path:
    if isinstance(path, str | PathLike):
        return Path(path)
    raise FactError([Fault.of("staff_no_path", value=type(path).__name__).at(key="path")])


def _rows_of(path: Path) -> Iterator[Row]:
    ending = path.suffix.lower()
    if ending == ".json":
        return json_rows(path)
    return spreadsheet_rows(path) if ending in _SHEETS else csv_rows(path)


def _first_heading_place_or_zero(
    rows: Sequence[Row],
    fields: Mapping[str, tuple[str, ...]],
    columns: Mapping[str, str],
) -> int:
    for place, (_, cells) in enumerate(rows):
        if not isinstance(cells, Fault):
            names = recognised_fields(cells, fields, columns)
            if "nip" in names and len(names) > 1:
                return place
    return 0


def _rows_cut_or_faulted_to_width(rows: Iterator[Row], width: int) -> Iterator[Row]:
    """The rows, each as wide as the headings; blank cells beyond them are nothing."""
    numbering = [str(place) for place in range(1, width + 1)]
    for place, (number, cells) in enumerate(rows):
        if isinstance(cells, Fault) or len(cells) == width:
            # Below the headings lists often number their columns.
            if place or width < 3 or cells != numbering:
                yield number, cells
        elif len(cells) > width and not any(cell.strip() for cell in cells[width:]):
            yield number, cells[:width]
        else:
            yield number, Fault.of("csv_width", count=len(cells), wanted=width)
