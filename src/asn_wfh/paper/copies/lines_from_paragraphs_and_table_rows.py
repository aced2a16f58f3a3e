"""The lines of a document that knows paragraphs and tables rather than lines."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["PrintedLines"]

_GAP = "    "
"""What stands between two cells of a row; so wide a gap is no space between words."""


@dataclass(slots=True)
class PrintedLines:
    """Lines in the order of print, filled paragraph by paragraph.

    A row whose cells hold a line each is one line, with a gap between its cells; the lines of any
    other row stand below each other, cell by cell.
    """

    _body: list[str] = field(default_factory=list)
    _rows: list[list[list[str]]] = field(default_factory=list)

    def add_paragraph(self, text: str) -> None:
        """Add the lines of a paragraph to the cell that is open, or else to the page."""
        in_cell = bool(self._rows and self._rows[-1])
        lines = self._rows[-1][-1] if in_cell else self._body
        lines += [line.strip() for line in text.split("\n")]

    def open_row(self) -> None:
        """Begin a row of a table, which may stand in a cell of another."""
        self._rows.append([])

    def open_cell(self) -> None:
        """Begin a cell of the row that is open."""
        if self._rows:
            self._rows[-1].append([])

    def close_row(self) -> None:
        """Put the row that is open where it stands."""
        if not self._rows:
            return
        cells = [[line for line in cell if line] for cell in self._rows.pop()]
        if all(len(cell) <= 1 for cell in cells):
            self.add_paragraph(_GAP.join(cell[0] for cell in cells if cell))
        else:
            self.add_paragraph("\n".join(line for cell in cells for line in cell))

    def text(self) -> str:
        """Every line, the rows that were never closed too."""
        while self._rows:
            self.close_row()
        return "\n".join(self._body).strip("\n") + "\n"
