"""Which row of a table has its headings, and which rows below repeat, number or continue them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asn_wfh.messages.errors import Fault
from asn_wfh.people.files.csv_rows import Row
from asn_wfh.people.files.plain_cells_and_headings import plain_heading
from asn_wfh.people.staff_columns_by_field import ColumnMap, recognised_fields

__all__ = [
    "ROWS_SEARCHED",
    "has_further_headings",
    "heading_place",
    "numbers_columns",
    "repeats_headings",
]

ROWS_SEARCHED = 20
"""In so many rows the headings are looked for; above them a list may have a title."""
_FEWEST_NUMBERED = 3
"""So many cells in order are the numbers of columns, and not the cells of a person."""


def heading_place(
    rows: Sequence[Row],
    fields: Mapping[str, tuple[str, ...]],
    columns: Mapping[str, str],
) -> int | None:
    """The place of the first row that heads the ids and something else; None where none does."""
    for place, (_, cells) in enumerate(rows):
        if not isinstance(cells, Fault):
            names = recognised_fields(cells, fields, columns)
            if "nip" in names and len(names) > 1:
                return place
    return None


def numbers_columns(cells: Sequence[str]) -> bool:
    """Whether a row numbers the columns: `1`, `2`, or `(1)`, `(2)`; some may be left blank."""
    numbers = [cell.strip().strip("()[].") for cell in cells]
    stated = sum(map(bool, numbers))
    return stated >= _FEWEST_NUMBERED and all(
        number in ("", str(place)) for place, number in enumerate(numbers, start=1)
    )


def repeats_headings(cells: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a row has the headings again, as on every page of a printed list."""
    return [*map(plain_heading, cells)] == [*map(plain_heading, headings)]


def has_further_headings(
    cells: Sequence[str],
    headings: Sequence[str],
    columns: ColumnMap,
    fields: Mapping[str, tuple[str, ...]],
) -> bool:
    """Whether a row goes on with the headings above it, as below merged cells.

    It names nobody and has no digit, and it has a heading, or a text where none stands above.
    """
    if any(c.isdecimal() for cell in cells for c in cell):
        return False
    place = columns.place_of("nip") or 0
    if cells[place : place + 1] and plain_heading(cells[place]) not in ("", *fields["nip"]):
        return False
    others = [(n, cell) for n, cell in enumerate(cells) if n != place and cell.strip()]
    return bool(recognised_fields([cell for _, cell in others], fields)) or any(
        n >= len(headings) or not headings[n].strip() for n, _ in others
    )
