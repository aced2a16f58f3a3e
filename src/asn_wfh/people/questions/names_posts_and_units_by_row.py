"""Who the people in a staff list are, read only where somebody must be told who is meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike

from asn_wfh.messages.errors import Fault
from asn_wfh.people.files.file_rows import open_rows
from asn_wfh.people.files.plain_cells_and_headings import trimmed_cell_or_empty_if_blank_mark

__all__ = ["NamePostUnit", "names_posts_and_units_by_row"]


@dataclass(frozen=True, slots=True)
class NamePostUnit:
    """The name of a person, their post and their unit, as a list writes them; empty for none."""

    name: str = ""
    post: str = ""
    unit: str = ""


_FIELDS = ("nama", "jabatan", "unor")


def names_posts_and_units_by_row(
    path: str | PathLike[str], columns: Mapping[str, str] | None = None
) -> dict[int, NamePostUnit]:
    """Who each row of a staff list is about; empty where no column says so.

    Names decide nothing: no member, answer or count has one.  Raises FactError as `read_staff`
    does.
    """
    columns_map, _, rows = open_rows(path, columns)
    places = [columns_map.place_of(field) for field in _FIELDS]
    if places == [None] * len(_FIELDS):
        return {}
    each_row = {
        number: NamePostUnit(
            *(
                "" if place is None else trimmed_cell_or_empty_if_blank_mark(cells[place])
                for place in places
            )
        )
        for number, cells in rows
        if not isinstance(cells, Fault)
    }
    return {number: person for number, person in each_row.items() if person != NamePostUnit()}
