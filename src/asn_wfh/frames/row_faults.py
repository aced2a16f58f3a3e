"""What is wrong in a table: one fault for each wrong value, and how many rows have it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from asn_wfh.frames.read_word_columns import Codes
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["FaultsOfRow", "RowFaults", "Rows"]

Rows = npt.NDArray[np.intp]
"""Places of rows, in order."""
FaultsOfRow = tuple[Fault, ...]
"""All that is wrong with a row."""


@dataclass
class RowFaults:
    """The faults of a table's rows, gathered: each with the rows that have it.

    A fault of some dates only is noted with the place of the date.
    """

    rows: int
    _parts: dict[Fault, list[tuple[int | None, Rows]]] = field(default_factory=dict)

    def note(self, fault: Fault, rows: Rows, date_place: int | None = None) -> None:
        """Note a fault of some rows, on all dates or on one."""
        self._parts.setdefault(fault, []).append((date_place, rows))

    def rows_faulty_on_every_date(self) -> Rows:
        """The rows that have a fault on every date."""
        parts = [rows for noted in self._parts.values() for at, rows in noted if at is None]
        return np.unique(np.concatenate(parts)) if parts else np.empty(0, dtype=np.intp)

    def raise_all(self) -> None:
        """Raise a FactError with every fault, and the number of its rows, if there are any."""
        if self._parts:
            counts = {
                fault: len(np.unique(np.concatenate([rows for _, rows in noted])))
                for fault, noted in self._parts.items()
            }
            raise FactError([replace(fault, rows=count) for fault, count in counts.items()])

    def fault_codes_and_faults(self, date_count: int) -> tuple[Codes, tuple[FaultsOfRow, ...]]:
        """For each row on each date the place of all that is wrong with it, or -1."""
        codes = np.full((date_count, self.rows), -1, dtype=np.int32)
        places: dict[FaultsOfRow, int] = {}
        all_faults: list[FaultsOfRow] = []
        for fault, noted in self._parts.items():
            for at, rows in noted:
                for block in codes if at is None else codes[at : at + 1]:
                    _add_fault(block, rows, fault, places, all_faults)
        return codes.reshape(-1), tuple(all_faults)


def _add_fault(
    block: Codes,
    rows: Rows,
    fault: Fault,
    places: dict[FaultsOfRow, int],
    all_faults: list[FaultsOfRow],
) -> None:
    """Add a fault of some rows to those that they have already; none has it twice."""
    before = block[rows]
    for place in np.unique(before).tolist():
        faults = all_faults[place] if place >= 0 else ()
        if fault in faults:
            continue
        more = (*faults, fault)
        if more not in places:
            places[more] = len(all_faults)
            all_faults.append(more)
        block[rows[before == place]] = places[more]
