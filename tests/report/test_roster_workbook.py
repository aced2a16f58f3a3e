"""The workbook of a roster: what another library reads in it is the plan."""

import dataclasses
import re
import zipfile
from datetime import date
from io import BytesIO

import pytest

from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.report.roster.contents_of_roster_prints import GridWord
from asn_wfh.report.roster.roster_workbook import roster_workbook_bytes
from asn_wfh.report.roster.rows_of_roster_places import places_of_roster
from asn_wfh.roster import Roster
from report.invented_roster_read_back import (
    DAYS,
    mixed_roster,
    printed,
    sheet_names,
    sheet_rows,
    signs_by_place,
)
from roster.invented_staff import people


@pytest.fixture(scope="module")
def roster() -> Roster:
    """A roster of three offices."""
    return mixed_roster()


@pytest.fixture(scope="module")
def workbook(roster: Roster) -> bytes:
    """Its workbook in Indonesian, with whole ids."""
    return roster_workbook_bytes(printed(roster, full_ids=True))


def part(workbook: bytes, name: str) -> str:
    """The XML of a part of the workbook."""
    with zipfile.ZipFile(BytesIO(workbook)) as archive:
        return archive.read(name).decode()


def test_what_is_read_back_equals_the_plan(roster: Roster, workbook: bytes) -> None:
    """Every person and day of every office with a place is in the workbook, and nothing else."""
    cells = {cell for cell in signs_by_place(workbook) if cell[3]}
    placed = {each.office for each in roster.office_days if each.eligible}
    expected = {
        (each.office, each.id, each.on, each.place)
        for each in places_of_roster(roster)
        if each.office in placed
    }
    assert cells == expected
    assert {word for *_, word in cells} == {"home", "office", "absent", "recalled", "unplaced"}


def test_sheets_and_their_order(workbook: bytes) -> None:
    """A summary, four of the certificate, then one for each office that has a place."""
    assert sheet_names(workbook) == [
        *("Ringkasan", "Sertifikat", "Sertifikat per hari", "Sertifikat per orang"),
        *("Belum dijadwalkan", "=HYPERLINK(A1)", "Bappeda"),
    ]


def test_the_summary_has_a_row_for_each_office(workbook: bytes) -> None:
    """Also for an office without a sheet of its own."""
    rows = sheet_rows(workbook, "Ringkasan")
    assert [row[1:3] for row in rows[5:]] == [
        ["=HYPERLINK(A1)", 4.0],
        ["Bappeda", 6.0],
        ["Dinas Rekaan", 1.0],
    ]
    assert rows[5][3:5] == [2.0, "butir 5.a bagian a: paling banyak 2 dari 4"]


def test_no_text_is_a_formula(workbook: bytes) -> None:
    """The name of an office that begins with `=` is a text wherever it stands."""
    with zipfile.ZipFile(BytesIO(workbook)) as archive:
        sheets = [name for name in archive.namelist() if "/worksheets/sheet" in name]
        assert not any("<f>" in archive.read(name).decode() for name in sheets)
        styles = archive.read("xl/styles.xml").decode()
    assert 'quotePrefix="1"' in styles


def test_holidays_are_columns_of_their_own(workbook: bytes) -> None:
    """A holiday stands between the days, empty for everybody, and its name below."""
    rows = sheet_rows(workbook, "Bappeda")
    days = [cell for cell in rows[5] if hasattr(cell, "year")]
    assert len(days) == len(DAYS) + 2
    off = {place for place, day in enumerate(rows[5]) if hasattr(day, "year") and day not in DAYS}
    assert {row[place] for row in rows[6:12] for place in off} == {""}
    assert any("Hari Buruh" in str(row[0]) and "15 Mei 2026" in str(row[0]) for row in rows)


def test_an_office_sheet_is_printed_on_a4_on_its_side(workbook: bytes) -> None:
    """One page wide, the heads repeated on each page and kept in sight."""
    sheet = part(workbook, "xl/worksheets/sheet7.xml")
    assert re.search(r'<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"', sheet)
    assert 'fitToHeight="0"' in sheet
    assert re.search(r'<pane xSplit="2" ySplit="6" [^>]*state="frozen"', sheet)
    assert "Bappeda!$4:$6" in part(workbook, "xl/workbook.xml")


def test_counts_below_the_people(workbook: bytes, roster: Roster) -> None:
    """How many are at home, of how many, and how many may be."""
    rows = sheet_rows(workbook, "Bappeda")
    counts = {row[1]: [cell for cell in row[2:] if cell != ""] for row in rows if row[0] == ""}
    office_days = roster.days_of_office("Bappeda")
    assert counts["Jumlah WFH"] == [len(day.at_home) for day in office_days]
    assert counts["dari yang berhak"] == [day.eligible for day in office_days]
    assert counts["Paling banyak"] == [day.shares[0].high for day in office_days]


def test_the_certificate_is_in_the_workbook(workbook: bytes, roster: Roster) -> None:
    """Digests, readings, the worst deviation; entitlement and deviation of each person, exact."""
    about = printed(roster).certificate
    head = {row[0]: row[1] for row in sheet_rows(workbook, "Sertifikat")[1:25]}
    assert head["Sidik digital jadwal"] == roster.roster_digest
    assert head["Sidik digital berkas kebijakan"] == roster.digest
    assert about.worst is not None
    assert str(about.worst.deviation) in head["Selisih terbesar"]
    rows = sheet_rows(workbook, "Sertifikat per orang")[3:]
    expected = [
        [office.office, each.id, each.days, each.turns, str(each.entitlement), str(each.deviation)]
        for office in about.offices
        for each in office.people
    ]
    assert [[*row[:4], *row[6:8]] for row in rows] == expected
    days = sheet_rows(workbook, "Sertifikat per hari")[3:]
    assert len(days) == sum(max(1, len(d.shares)) for office in about.offices for d in office.days)


def test_who_is_not_placed_stands_with_the_missing_fact(workbook: bytes) -> None:
    """One row for each person, from the first to the last day."""
    rows = sheet_rows(workbook, "Belum dijadwalkan")[3:]
    assert [row[0] for row in rows] == ["Bappeda", "Dinas Rekaan"]
    assert rows[0][2] == "unit layanan"
    assert rows[0][4:] == [DAYS[0], DAYS[-1], 8.0]


def test_ids_are_masked_unless_asked_for(roster: Roster) -> None:
    """Without whole ids nobody can be told from the workbook alone, but by the row of the list."""
    rows = {each.id: each.row for each in people(5)}
    for more, shown in ((rows, "***001 #1"), ({}, "***001")):
        workbook = roster_workbook_bytes(printed(roster, list_rows=more))
        cells = [str(c) for n in sheet_names(workbook) for r in sheet_rows(workbook, n) for c in r]
        assert not any(each.id in cell for each in people(11) for cell in cells)
        assert shown in cells
    assert masked_id(people(1)[0].id) == "***001"


def test_english(roster: Roster) -> None:
    """Everything but the words of the law is said in English."""
    workbook = roster_workbook_bytes(printed(roster), lang="en")
    assert sheet_names(workbook)[:3] == ["Summary", "Certificate", "Certificate by day"]
    signs = {cell for row in sheet_rows(workbook, "Bappeda")[6:12] for cell in row[2:12]}
    assert signs == {"H", "O", "A", "R", "?", ""}


def test_the_same_roster_is_the_same_bytes(roster: Roster) -> None:
    """Nothing of a clock, and nothing of an order that may change, is in a workbook."""
    one = roster_workbook_bytes(printed(roster))
    assert one == roster_workbook_bytes(printed(mixed_roster()))
    assert "2026-04-10T00:00:00Z</dcterms:created>" in part(one, "docProps/core.xml")


def test_places_of_a_book_stand_in_the_place_of_the_plan(roster: Roster) -> None:
    """After a recall the cell says so, and the number at home is one less."""
    one = next(each for each in places_of_roster(roster) if each.place == "home")
    now: dict[tuple[date, str], GridWord] = {(one.on, one.id): "recalled"}
    workbook = roster_workbook_bytes(
        dataclasses.replace(printed(roster, full_ids=True), places_now=now)
    )
    cells = {cell[:3]: cell[3] for cell in signs_by_place(workbook)}
    assert cells[one.office, one.id, one.on] == "recalled"
