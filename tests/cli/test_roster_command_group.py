"""`asn-wfh roster`: what it prints, what it writes, how it exits, and that no id is shown."""

import csv
import json
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.book import open_book
from asn_wfh.cli.app import main
from asn_wfh.people.record_and_delete_files_about_list import TRACES_FILE
from asn_wfh.roster import read_roster_file
from cli.invented_roster_folder import (
    IDS,
    OFFICE,
    PLAN,
    STAFF,
    plan_and_publish,
    ran,
    staff_row,
    stop_clock,
    swap_of_first_days,
    write_staff,
)
from report.invented_roster_read_back import sheet_names, signs_by_place


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A staff list of five clerks in a folder of its own."""
    stop_clock(monkeypatch)
    monkeypatch.chdir(tmp_path)
    write_staff(tmp_path)
    return tmp_path


@pytest.fixture
def planned(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A roster in a file, and a book in which it is published."""
    plan_and_publish(folder)
    capsys.readouterr()
    return folder


def test_plan(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """The offices with how many are at home, and what is certified of the whole."""
    out, err = ran(capsys, *PLAN)
    assert err == []
    digest = out[-2].partition(": ")[2]
    assert re.fullmatch("[0-9a-f]{64}", digest)
    assert out == [
        "pegawai.csv: 5 pegawai, 0 sudah berhenti atau pensiun, 0 kesalahan",
        "6 hari WFH dijadwalkan",
        "  Perangkat daerah                  Jumlah hari  Pegawai  WFH paling sedikit  "
        "WFH paling banyak  Belum dijadwalkan",
        f"  {OFFICE}{6:13}{5:9}{2:20}{2:19}{0:19}",
        f"Sidik digital jadwal: {digest}",
        f"Selisih terbesar: -0,80 giliran (-4/5): ***002 #3, {OFFICE}, sesudah 17 April 2026",
    ]
    assert sorted(path.name for path in folder.iterdir()) == ["fakta.csv", "pegawai.csv"]


@pytest.mark.usefixtures("folder")
def test_plan_in_english_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """The same for English readers and for programs."""
    out, _ = ran(capsys, *PLAN, "--lang", "en")
    assert out[1] == "6 days are planned"
    assert out[-1].startswith("Worst deviation: -0.80 of a turn (-4/5): ***002 #3")
    (line,), _ = ran(capsys, *PLAN, "--json")
    value = json.loads(line)
    assert value["days"][0] == "2026-04-10"
    assert value["offices"][0]["office"] == OFFICE
    assert value["worst"]["deviation"] == "-4/5"
    assert (value["schema"], value["members"], value["faults"]) == (1, 5, 0)


def test_plan_writes_every_kind_of_file(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """One command writes them all, and `staff delete` finds every one."""
    names = ["j.xlsx", "j.html", "j.csv", "j.ics", "j.zip", "j.json"]
    outs = [word for name in names for word in ("--out", name)]
    out, _ = ran(capsys, *PLAN, "--ids", *outs)
    assert out[-6:] == [f"Ditulis: {name}" for name in names]
    roster = read_roster_file(folder / "j.json").roster
    expected = {(each.id, each.on, each.rostered) for each in roster.assignments()}
    with (folder / "j.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    read = {(r["id"], date.fromisoformat(r["date"]), r["place"] == "home") for r in rows}
    assert read == expected
    workbook = (folder / "j.xlsx").read_bytes()
    cells = {cell[1:] for cell in signs_by_place(workbook) if cell[3]}
    assert cells == {(i, on, "home" if home else "office") for i, on, home in expected}
    with zipfile.ZipFile(folder / "j.zip") as archive:
        assert len(archive.namelist()) == 1 + len(IDS)
    assert "<script" not in (folder / "j.html").read_text(encoding="utf-8")
    assert (folder / TRACES_FILE).exists()
    assert main(["staff", "delete", "pegawai.csv"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["fakta.csv", "pegawai.csv"]


def test_ids_are_masked_in_files(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Unless they are asked for; a person's own calendar needs the whole id."""
    outs = [
        word for name in ("j.xlsx", "j.html", "j.csv", "j.ics", "j.zip") for word in ("--out", name)
    ]
    ran(capsys, *PLAN, *outs)
    for name in ("j.html", "j.csv", "j.ics"):
        assert not any(each in (folder / name).read_text(encoding="utf-8") for each in IDS)
    with zipfile.ZipFile(folder / "j.zip") as archive:
        assert archive.namelist() == ["kantor/Dinas-Komunikasi-dan-Informatika.ics"]
        assert not any(each in archive.read(archive.namelist()[0]).decode() for each in IDS)
    shown = {cell[1] for cell in signs_by_place((folder / "j.xlsx").read_bytes())}
    assert shown == {f"***00{n} #{n + 1}" for n in range(1, 6)}


def test_a_row_with_a_fault_is_told(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """The others are planned, and exit 1 says that not everybody is."""
    with (folder / "pegawai.csv").open("a", encoding="utf-8") as file:
        file.write(staff_row("1.99E+17") + "\n")
    out, err = ran(capsys, *PLAN, code=1)
    assert out[0].endswith("1 kesalahan")
    assert len(err) == 1
    assert err[0].startswith("1 kesalahan pada daftar pegawai; ")


def test_absences_are_planned_around(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Whoever is away is not at home, and the share is of those who are there."""
    text = f"nip,mulai,selesai,alasan\n{IDS[0]},2026-04-10,2026-04-24,sakit\n"
    (folder / "cuti.csv").write_text(text, encoding="utf-8")
    ran(capsys, *PLAN, "--absences", "cuti.csv", "--out", "j.json", "--ids")
    roster = read_roster_file(folder / "j.json").roster
    assert [[away.id for away in day.absent] for day in roster.office_days[:4]] == [
        *([IDS[0]] for _ in range(3)),
        [],
    ]
    words = ("verify", "bangka_barat", "j.json", *STAFF)
    assert ran(capsys, *words, "--absences", "cuti.csv")[1] == []
    assert len(ran(capsys, *words, code=1)[1]) > 0


def test_turns_of_a_published_roster_count(
    capsys: pytest.CaptureFixture[str], planned: Path
) -> None:
    """A plan of the days after goes on where the one before ended, from a file or a book."""
    days = ("--from", "2026-06-01", "--until", "2026-06-30")
    for source in (("--published", "jadwal.json"), ("--book", "buku")):
        ran(capsys, "plan", "bangka_barat", *days, *STAFF, *source, "--out", "j.json", "--ids")
        roster = read_roster_file(planned / "j.json").roster
        assert roster.days[0] == date(2026, 4, 10)
        assert roster.drawn_from == date(2026, 6, 5)
        words = ("verify", "bangka_barat", "j.json", *STAFF, "--published", "jadwal.json")
        assert ran(capsys, *words)[1] == []


def test_verify(capsys: pytest.CaptureFixture[str], planned: Path) -> None:
    """Exit 0 for a roster as it must be; 1 and the findings for one that was changed."""
    out, err = ran(capsys, "verify", "bangka_barat", "jadwal.json", *STAFF)
    digest = read_roster_file(planned / "jadwal.json").roster.roster_digest
    assert out == [
        f"Jadwal dan sertifikatnya sesuai dengan surat edaran, sidik digital jadwal {digest}",
    ]
    assert err == []
    value = json.loads((planned / "jadwal.json").read_text(encoding="utf-8"))
    group = value["roster"]["office_days"][0]["groups"][0]
    group["at_home"].append(group["at_office"].pop())
    (planned / "ubah.json").write_text(json.dumps(value), encoding="utf-8")
    out, err = ran(capsys, "verify", "bangka_barat", "ubah.json", *STAFF, code=1)
    assert re.match(r"Jadwal tidak sesuai: \d+ temuan", out[0])
    assert len(err) > 2
    out, _ = ran(capsys, "verify", "bangka_barat", "ubah.json", *STAFF, "--json", code=1)
    codes = {each["code"] for each in json.loads(out[0])["findings"]}
    assert "certificate_other_roster" in codes or len(codes) > 1
    del value["certificate"]
    out, _ = ran(capsys, "verify", "bangka_barat", "ubah.json", *STAFF, "--lang", "en", code=1)
    assert out[0].startswith("The roster does not comply: ")


def test_a_roster_without_a_certificate(capsys: pytest.CaptureFixture[str], planned: Path) -> None:
    """It is verified all the same, and the sentence says that it has none."""
    roster = read_roster_file(planned / "jadwal.json").roster
    (planned / "polos.json").write_text(roster.as_json(), encoding="utf-8")
    out, _ = ran(capsys, "verify", "bangka_barat", "polos.json", *STAFF)
    assert out[0].startswith("Jadwal sesuai dengan surat edaran dan tidak bersertifikat")


@pytest.mark.usefixtures("planned")
def test_publish(capsys: pytest.CaptureFixture[str]) -> None:
    """The entry of the log; the same request has the same answer."""
    words = ("publish", "bangka_barat", "jadwal.json", "--book", "buku", "--by", "Kepala")
    out, _ = ran(capsys, *words, "--request", "terbit-1")
    assert out == ["Jadwal terbit, catatan 2", "Nomor permintaan: terbit-1"]
    out, _ = ran(capsys, *words, "--json")
    assert json.loads(out[0])["entry"] == 3
    assert main(["book", "verify", "buku"]) == 0


@pytest.mark.usefixtures("planned")
def test_publish_only_what_the_circular_says(capsys: pytest.CaptureFixture[str]) -> None:
    """A roster of another circular, or of another reading of it, is refused."""
    words = ("--book", "buku", "--by", "Kepala")
    _, err = ran(capsys, "publish", "bukittinggi", "jadwal.json", *words, code=2)
    assert len(err) == 1
    assert err[0].startswith("jadwal.json: jadwal ini disusun menurut isi surat edaran yang lain")
    stance = ("--stance", "orang-ganjil=wfh")
    _, err = ran(capsys, "publish", "bangka_barat", "jadwal.json", *words, *stance, code=2)
    assert len(err) == 1


def test_swap(capsys: pytest.CaptureFixture[str], planned: Path) -> None:
    """Both days change hands, which the book shows; a second time is refused."""
    words = swap_of_first_days()
    out, _ = ran(capsys, *words)
    assert out == ["Pertukaran hari WFH dicatat, catatan 3", "Nomor permintaan: tukar-1"]
    one = words[words.index("--person") + 1]
    shown, _ = ran(capsys, "show", "bangka_barat", "--book", "buku", "--person", one)
    assert shown[1].split()[-3:] == ["bekerja", "di", "kantor"]
    assert shown[2].split()[-3:] == ["bekerja", "dari", "rumah"]
    out, _ = ran(capsys, *words[:-1], "tukar-2", code=1)
    assert out[0] == (
        "Ditolak, menurut jadwal perangkat daerah itu pegawai tersebut tidak WFH pada hari itu"
    )
    assert len(list(open_book(planned / "buku").entries())) == 4


def test_replan(capsys: pytest.CaptureFixture[str], planned: Path) -> None:
    """Days past stand, absences count, a swap that falls away is told, calendars cancel days."""
    ran(capsys, *swap_of_first_days())
    text = f"nip,mulai,selesai,alasan\n{IDS[0]},2026-04-17,2026-05-29,cuti\n"
    (planned / "cuti.csv").write_text(text, encoding="utf-8")
    words = ("replan", "bangka_barat", "--from", "2026-04-17", *STAFF, "--absences", "cuti.csv")
    outs = ("--out", "baru.json", "--out", "baru.zip", "--ids")
    _, err = ran(capsys, *words, "--book", "buku", "--revision", "3", *outs)
    assert err == [
        f"Pertukaran pada catatan 3 ({OFFICE}) tidak berlaku lagi begitu jadwal ini terbit; "
        "sepakati kembali jika masih diperlukan"
    ]
    before = read_roster_file(planned / "jadwal.json").roster
    after = read_roster_file(planned / "baru.json").roster
    assert after.office_days[0] == before.office_days[0]
    assert after.previous == before.roster_digest
    assert all(IDS[0] not in day.at_home for day in after.office_days[1:])
    with zipfile.ZipFile(planned / "baru.zip") as archive:
        calendar = archive.read(f"pegawai/{IDS[0]}.ics").decode()
    assert "STATUS:CANCELLED" in calendar
    assert "SEQUENCE:3" in calendar
    checked = ("verify", "bangka_barat", "baru.json", *STAFF, "--absences", "cuti.csv")
    assert ran(capsys, *checked, "--published", "jadwal.json")[1] == []
    out, _ = ran(capsys, "publish", "bangka_barat", "baru.json", "--book", "buku", "--by", "Kepala")
    assert out[0] == "Jadwal terbit, catatan 4"


def test_a_recall_is_planned_around_and_shown(
    capsys: pytest.CaptureFixture[str], planned: Path
) -> None:
    """Whoever was ordered to the office is recalled in the roster drawn anew, and in the book."""
    roster = read_roster_file(planned / "jadwal.json").roster
    day, person = roster.office_days[2].on, roster.office_days[2].at_home[0]
    order = ("--office", OFFICE, "--day", day.isoformat(), "--person", person, "--clause", "5.a")
    words = ["recall", "order", "bangka_barat", "--book", "buku", *order, "--by", "K"]
    assert main([*words, "--reason", "rapat"]) == 0
    capsys.readouterr()
    out, _ = ran(capsys, "show", "bangka_barat", "--book", "buku", "--office", OFFICE)
    assert out[3].split()[3:] == ["1", "3", "1", "0", "0"]
    again = ("replan", "bangka_barat", "--from", day.isoformat(), *STAFF, "--book", "buku")
    ran(capsys, *again, "--out", "baru.json", "--ids")
    anew = read_roster_file(planned / "baru.json").roster
    assert [(away.id, away.word) for away in anew.office_days[2].absent] == [(person, "recalled")]
    checked = ("verify", "bangka_barat", "baru.json", *STAFF, "--published", "jadwal.json")
    assert ran(capsys, *checked, "--book", "buku")[1] == []
    assert ran(capsys, *checked, code=1)[1]
    shown = ("show", "bangka_barat", "--book", "buku", "--office", OFFICE, "--out", "buku.xlsx")
    assert ran(capsys, *shown)[0][-1] == "Ditulis: buku.xlsx"
    words_of_day = [
        c[3] for c in signs_by_place((planned / "buku.xlsx").read_bytes()) if c[2] == day
    ]
    assert words_of_day.count("recalled") == 1


@pytest.mark.usefixtures("planned")
def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    """By office, by day of an office, of a day, and of a person."""
    show = ("show", "bangka_barat", "jadwal.json")
    out, _ = ran(capsys, *show)
    assert out[1].split()[-5:] == ["6", "5", "2", "2", "0"]
    out, _ = ran(capsys, *show, "--office", OFFICE)
    assert out[1] == "  10 April 2026    2    3             0            0                  0"
    out, _ = ran(capsys, *show, "--day", "2026-04-10")
    assert len(out) == 6
    out, _ = ran(capsys, *show, "--day", "2026-04-10", "--json")
    rows: list[dict[str, Any]] = json.loads(out[0])["rows"]
    assert [row["place"] for row in rows] == ["home"] * 2 + ["office"] * 3
    assert rows[0]["clauses"] == ["1.b/a"]
    out, _ = ran(capsys, *show, "--day", "2026-04-10", "--ids")
    assert sum(any(each in line for each in IDS) for line in out) == 5
    assert main(["roster", *show, "--person", IDS[0]]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 7


def test_show_writes_files(capsys: pytest.CaptureFixture[str], planned: Path) -> None:
    """A roster in JSON becomes a workbook or calendars without the staff list."""
    outs = ("--out", "j.xlsx", "--out", "j.ics", "--out", "j.html")
    out, _ = ran(capsys, "show", "bangka_barat", "jadwal.json", *outs, "--lang", "en")
    assert out[-3:] == ["Written: j.xlsx", "Written: j.ics", "Written: j.html"]
    assert sheet_names((planned / "j.xlsx").read_bytes())[0] == "Summary"
    out, _ = ran(capsys, "show", "bangka_barat", "--book", "buku", "--out", "b.ics")
    assert "SEQUENCE:0" in (planned / "b.ics").read_text(encoding="utf-8")
