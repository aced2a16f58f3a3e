"""A roster as CSV: a row for each person and day, harmless in a spreadsheet."""

import csv
from io import StringIO

from asn_wfh.report.roster.roster_as_csv import ROSTER_CSV_COLUMNS, roster_csv_bytes
from asn_wfh.report.roster.rows_of_roster_places import places_of_roster
from report.invented_roster_read_back import mixed_roster


def test_a_row_for_each_person_and_day() -> None:
    """What is read back equals the roster; an office like a formula has an apostrophe before it."""
    places = list(places_of_roster(mixed_roster()))
    raw = roster_csv_bytes(places, str)
    heading, *rows = csv.reader(StringIO(raw.decode(), newline=""))
    assert tuple(heading) == ROSTER_CSV_COLUMNS
    assert len(rows) == len(places)
    for row, each in zip(rows, places, strict=True):
        office = f"'{each.office}" if each.office.startswith("=") else each.office
        expected = [each.on.isoformat(), office, each.id, each.place, each.why]
        assert row == [*expected, "; ".join(each.clauses), "; ".join(each.missing)]
    assert {row[3] for row in rows} == {"home", "office", "absent", "recalled", "unplaced"}
    assert b"\n=HYPER" not in raw
    assert b",=HYPER" not in raw
