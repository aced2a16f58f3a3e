"""The rows of a table that are asked about one date, numbered by what is seen of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from asn_wfh.frames.distinct_rows import DistinctRows
from asn_wfh.frames.row_faults import Rows

__all__ = ["AskedRows"]


@dataclass(frozen=True, eq=False)
class AskedRows:
    """Rows and the date they are asked about; `keys` is the question of each.

    `rows` are their places in the table, None where all are asked; `date_place` is the place of
    the date among several.  `refused` is of some questions whether they cannot be asked.
    """

    on: date
    keys: DistinctRows
    rows: Rows | None = None
    date_place: int | None = None
    refused: dict[int, bool] = field(default_factory=dict)

    def places_in_table(self, places: Rows) -> Rows:
        """The places in the table of some of the rows."""
        return places if self.rows is None else self.rows[places]
