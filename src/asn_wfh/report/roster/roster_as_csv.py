"""A roster as CSV: a row for each person and day, and no cell that a spreadsheet reckons."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from io import StringIO

from asn_wfh.report.csv_cell_without_formula import csv_cell_without_formula
from asn_wfh.report.roster.rows_of_roster_places import RosterPlace

__all__ = ["ROSTER_CSV_COLUMNS", "roster_csv_bytes"]

ROSTER_CSV_COLUMNS = ("date", "office", "id", "place", "why", "clauses", "missing")


def roster_csv_bytes(places: Iterable[RosterPlace], shown_id: Callable[[str], str]) -> bytes:
    """The rows below their headings, in UTF-8; lists have a semicolon between their items."""
    stream = StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(ROSTER_CSV_COLUMNS)
    for each in places:
        cells = (each.office, shown_id(each.id), each.place, each.why)
        lists = ("; ".join(each.clauses), "; ".join(each.missing))
        writer.writerow([each.on.isoformat(), *map(csv_cell_without_formula, (*cells, *lists))])
    return stream.getvalue().encode()
