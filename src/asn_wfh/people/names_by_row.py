"""The names of the people in a staff list, read only where somebody must be told who is who."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike

from asn_wfh.messages.errors import Fault
from asn_wfh.people.file_rows import open_rows
from asn_wfh.people.plain_cells_and_headings import trimmed_cell_or_empty_if_blank_mark

__all__ = ["names_by_row"]


def names_by_row(
    path: str | PathLike[str], columns: Mapping[str, str] | None = None
) -> dict[int, str]:
    """The name in each row of a staff list that has one; empty where no column has names.

    Names decide nothing: no member, answer or count has one.  Raises FactError as `read_staff`
    does.
    """
    columns_map, _, rows = open_rows(path, columns)
    place = columns_map.place_of("nama")
    if place is None:
        return {}
    names = {
        number: trimmed_cell_or_empty_if_blank_mark(cells[place])
        for number, cells in rows
        if not isinstance(cells, Fault)
    }
    return {number: name for number, name in names.items() if name}
