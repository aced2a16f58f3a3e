"""Small tables of a roster, as they are printed and as JSON."""

from asn_wfh.report.roster.roster_tables_by_office_day_and_person import (
    table_of_head_counts_by_day_of_office,
    table_of_place_of_person_on_each_day,
    table_of_places_of_all_people_on_day,
    table_of_totals_one_row_per_office,
)
from asn_wfh.report.roster.rows_of_roster_places import places_of_roster
from report.invented_roster_read_back import DAYS, mixed_roster
from roster.invented_staff import people

ROSTER = mixed_roster()
PLACES = list(places_of_roster(ROSTER))


def test_offices() -> None:
    """A row for each office with its people, and the least and the most at home on a day."""
    rows = table_of_totals_one_row_per_office(PLACES).as_json_rows()
    assert [row["office"] for row in rows] == list(ROSTER.offices)
    of_office = [len(each.at_home) for each in ROSTER.days_of_office("Bappeda")]
    assert rows[1] == {
        "office": "Bappeda",
        "days": len(DAYS),
        "people": 6,
        "least_at_home": min(of_office),
        "most_at_home": max(of_office),
        "unplaced": 1,
    }


def test_days_of_an_office() -> None:
    """How many people are where on each day."""
    table = table_of_head_counts_by_day_of_office(PLACES, "Bappeda")
    for row, day in zip(table.rows, ROSTER.days_of_office("Bappeda"), strict=True):
        assert row["day"] == day.on
        assert row["at_home"] == len(day.at_home)
        assert row["at_office"] == len(day.at_office)
        away = [each.word == "recalled" for each in day.absent]
        assert (row["recalled"], row["absent"]) == (away.count(True), away.count(False))
        assert row["unplaced"] == 1
    lines = list(table.as_text_table("id").lines())
    assert lines[0].split() == [
        "Tanggal",
        "WFH",
        "WFO",
        "Perintah",
        "WFO",
        "Tidak",
        "masuk",
        "Belum",
        "dijadwalkan",
    ]
    assert lines[1].startswith("10 April 2026")


def test_people_of_a_day_and_days_of_a_person() -> None:
    """Those at home first; the same places, seen from either side."""
    shown = {each.id: each.id for each in PLACES}
    rows = table_of_places_of_all_people_on_day(PLACES, DAYS[0], None, shown).rows
    assert len(rows) == sum(each.on == DAYS[0] for each in PLACES)
    bappeda = table_of_places_of_all_people_on_day(PLACES, DAYS[0], "Bappeda", shown).rows
    words = [str(row["place"]) for row in bappeda]
    assert words == sorted(words, key=["home", "office", "unplaced"].index)
    one = people(1)[0].id
    days = table_of_place_of_person_on_each_day(PLACES, one).rows
    assert [row["place"] for row in days[1:3]] == ["absent", "absent"]
    assert {row["day"]: row["place"] for row in days}[DAYS[0]] == next(
        row["place"] for row in bappeda if row["person"] == one
    )
    text = table_of_place_of_person_on_each_day(PLACES, one).as_text_table("en").rows[1]
    assert text == ("17 April 2026", "Bappeda", "away", "", "")
