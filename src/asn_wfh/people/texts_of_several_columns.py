"""A row of which several columns tell one field: what it says, and what another would say.

Lists have a unit and its unit above in two columns, or the title of a post twice.  Neither column
is believed against the other: a unit below a unit is read as a path, a column that is blank says
nothing, and every other text is read as well, so that a row that says two things can be refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from asn_wfh.people.files.plain_cells_and_headings import (
    plain_name,
    trimmed_cell_or_empty_if_blank_mark,
)
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.staff_columns_by_field import ColumnMap

__all__ = ["OtherText", "TextsOfSeveralColumns"]

_UNITS = ("unor", "sub_unor")


@dataclass(frozen=True, slots=True)
class OtherText:
    """What a further column says of a field, and the texts of the row if it is believed.

    `first` is what the best column says.  Both are cells with the headings above them.
    """

    field: str
    texts: tuple[str, ...]
    first: tuple[str, str]
    other: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _CellText:
    """A text, with the cell that it is of and the heading above it."""

    text: str
    cell: str
    heading: str


class TextsOfSeveralColumns:
    """The texts of rows by field, for a list that has several columns of one."""

    def __init__(self, columns: ColumnMap, directory: Directory, fields: Sequence[str]) -> None:
        """Read these fields, in this order."""
        self.directory = directory
        self.fields = fields
        self.columns: Mapping[str, Sequence[tuple[int, str]]] = {
            field: columns.columns_of(field) for field in (*fields, "sub_unor")
        }
        self.several = [
            field
            for field in fields
            if len(self.columns[field]) > 1 or (field == "unor" and self.columns["sub_unor"])
        ]

    def texts_and_others(
        self, texts: tuple[str, ...], cells: Sequence[str]
    ) -> tuple[tuple[str, ...], list[OtherText]]:
        """The texts of a row with every column read, and what further columns say otherwise."""
        if not self.several:
            return texts, []
        texts_by_field = dict(zip(self.fields, texts, strict=True))
        others: list[tuple[str, _CellText, _CellText]] = []
        for field in self.several:
            different = self._different_texts(field, cells)
            texts_by_field[field] = different[0].text if different else ""
            others += [(field, different[0], each) for each in different[1:]]
        return tuple(texts_by_field.values()), [
            OtherText(
                field,
                tuple({**texts_by_field, field: other.text}.values()),
                (first.cell, first.heading),
                (other.cell, other.heading),
            )
            for field, first, other in others
        ]

    def _different_texts(self, field: str, cells: Sequence[str]) -> list[_CellText]:
        different = list(self._filled_cells(field, cells))
        if field == "unor":
            different = self._units_as_paths(different, list(self._filled_cells("sub_unor", cells)))
        elif field == "unor_induk":
            # The government itself is no office, where another column names one.
            own = self.directory.plain_government_names
            offices = [each for each in different if self.directory.plain(each.text) not in own]
            different = offices or different
        return list({plain_name(each.text): each for each in reversed(different)}.values())[::-1]

    def _filled_cells(self, field: str, cells: Sequence[str]) -> Iterator[_CellText]:
        for place, heading in self.columns[field]:
            text = trimmed_cell_or_empty_if_blank_mark(cells[place])
            if text:
                yield _CellText(text, text, heading)

    def _units_as_paths(
        self, units: Sequence[_CellText], below: Sequence[_CellText]
    ) -> list[_CellText]:
        """Units with those below and above them, from the smallest one up.

        What names offices alone stands above the others; it says no more than the office does.
        """
        offices = [each for each in units if self._names_offices_alone(each.text)]
        within = [each for each in units if each not in offices]
        if within and offices:
            above = list(dict.fromkeys(each.text for each in offices))
            within = [
                _CellText(_path(each.text, *above), each.cell, each.heading) for each in within
            ]
        units = within or offices
        if not units or not below:
            return list(units or below)
        paths = [
            unit
            if self.directory.plain(small.text) in self.directory.plain_path_steps(unit.text)
            else _CellText(_path(small.text, unit.text), *_cell_with_heading(small, unit, below))
            for unit, small in product(units, below)
        ]
        # A puskesmas is one below whatever unit; where the path leads elsewhere it is in doubt.
        return [*paths, *(each for each in below if self._is_placed_alone(each.text))]

    def _is_placed_alone(self, text: str) -> bool:
        """Whether a unit tells its place by its name, whatever office it is of."""
        return self.directory.placement("", text).unit is not None

    def _names_offices_alone(self, text: str) -> bool:
        """Whether every step of a name is an office or the government."""
        steps = self.directory.plain_path_steps(text)
        return all(step in self.directory.offices_by_name for step in steps)


def _cell_with_heading(
    small: _CellText, unit: _CellText, below: Sequence[_CellText]
) -> tuple[str, str]:
    """The cell that makes a path unlike the others: of the unit, unless units below differ."""
    return (small.cell, small.heading) if len(below) > 1 else (unit.cell, unit.heading)


def _path(*steps: str) -> str:
    """A path of units as directories read it, the smallest one first."""
    return " - ".join(steps)
