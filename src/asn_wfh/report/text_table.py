"""A small table as text: headings, rows, and which columns are numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["TextTable"]


@dataclass(frozen=True, slots=True)
class TextTable:
    """Rows of texts below their headings; `numbers` are the places of the columns of numbers."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()

    def lines(self) -> Iterator[str]:
        """The table with its columns below each other, for where no terminal draws it."""
        every = (self.headings, *self.rows)
        widths = [max(len(row[place]) for row in every) for place in range(len(self.headings))]
        for row in every:
            cells = (
                cell.rjust(width) if place in self.numbers else cell.ljust(width)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            yield "  ".join(cells).rstrip()
