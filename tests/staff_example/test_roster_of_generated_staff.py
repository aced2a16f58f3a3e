"""One command gives the rosters of a whole regency, and other libraries read the plan in them."""

import shutil
import zipfile
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest
from ical.calendar_stream import IcsCalendarStream

from asn_wfh.cli.app import main
from asn_wfh.report.roster.rows_of_roster_places import places_of_roster
from asn_wfh.roster import Roster, read_roster_file, wfh_days
from report.invented_roster_read_back import sheet_names, signs_by_place
from roster.invented_staff import BANGKA_BARAT
from staff_example.written import example

pytestmark = pytest.mark.slow
STAFF = (
    *("--staff", "siasn.csv", "--side", "tugas.csv", "--side", "domisili.csv"),
    *("--side", "plt.csv"),
)
PERIOD = ("--from", "2026-04-01", "--until", "2026-12-31")
OUTS = ("--out", "j.xlsx", "--out", "j.zip", "--out", "j.json", "--ids")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that the one command writes of the generated staff of Bangka Barat."""
    folder = tmp_path_factory.mktemp("jadwal")
    for name in STAFF[1::2]:
        shutil.copy(example("bangka_barat") / name, folder / name)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.chdir(folder)
        # 1, since the generated list has rows with faults on purpose.
        assert main(["roster", "plan", "bangka_barat", *PERIOD, *STAFF, *OUTS]) == 1
    return folder


@pytest.fixture(scope="module")
def roster(folder: Path) -> Roster:
    """The roster itself."""
    return read_roster_file(folder / "j.json").roster


def test_the_days_are_those_of_the_circular(roster: Roster) -> None:
    """The 35 working Fridays from 10 April to 18 December 2026."""
    days = wfh_days(BANGKA_BARAT, date(2026, 4, 1), date(2026, 12, 31)).days
    assert roster.days == days
    assert (len(days), days[0], days[-1]) == (35, date(2026, 4, 10), date(2026, 12, 18))


def test_the_workbook_equals_the_plan(folder: Path, roster: Roster) -> None:
    """Read back, each office with a place has its people, days and places, and no others."""
    workbook = (folder / "j.xlsx").read_bytes()
    cells = {cell for cell in signs_by_place(workbook) if cell[3]}
    with_places = {each.office for each in roster.office_days if each.eligible}
    assert cells == {
        (each.office, each.id, each.on, each.place)
        for each in places_of_roster(roster)
        if each.office in with_places
    }
    assert len(sheet_names(workbook)) == 5 + len(with_places)


def test_the_calendars_show_the_days_at_home(folder: Path, roster: Roster) -> None:
    """Each person's own calendar has their days at home, as dates, and no other event."""
    days: defaultdict[str, list[date]] = defaultdict(list)
    for each in roster.assignments():
        if each.rostered:
            days[each.id].append(each.on)
    with zipfile.ZipFile(folder / "j.zip") as archive:
        for name in archive.namelist():
            text = archive.read(name).decode()
            calendar = IcsCalendarStream.calendar_from_ics(text)
            assert "X-WR-TIMEZONE:Asia/Jakarta" in text
            if name.startswith("pegawai/"):
                read = [event.dtstart for event in calendar.events]
                assert read == days.pop(Path(name).stem)
    assert not days


def test_the_roster_verifies(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its certificate, by code that planned nothing."""
    monkeypatch.chdir(folder)
    assert main(["roster", "verify", "bangka_barat", "j.json", *STAFF]) == 0
    assert capsys.readouterr().err == ""
