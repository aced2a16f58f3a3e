"""Wrong use of `asn-wfh roster`: code 2, a line for each fault, nothing printed or written."""

from pathlib import Path

import pytest

from asn_wfh.cli.app import main
from cli.invented_roster_folder import (
    OFFICE,
    PERIOD,
    PLAN,
    STAFF,
    plan_and_publish,
    ran,
    stop_clock,
)

FILE = "jadwal.json"
SHOW = ("show", "bangka_barat")
NO_DAYS = ("--from", "2026-04-11", "--until", "2026-04-12")
REPLAN = ("replan", "bangka_barat", *STAFF)
SWAP = ("swap", "--book", "buku", "--office", OFFICE, "--by", "Sekretaris", "--reason", "x")
TWICE = ("--person", "1", "--with", "1")

WRONG: list[tuple[tuple[object, ...], str]] = [
    ((*PLAN, "--out", "j.pdf"), "jadwal tidak dapat ditulis ke jenis berkas `j.pdf`"),
    ((*PLAN, "--out", "j.json"), "`j.json` akan memuat jadwal untuk diterbitkan"),
    ((*PLAN, "--out", "pegawai.csv"), "`pegawai.csv`"),
    ((*PLAN, "--out", "tiada/j.csv"), "`tiada/j.csv`"),
    ((*PLAN[:3], "besok", *PLAN[4:]), "`besok` bukan tanggal"),
    ((*PLAN[:5], "2026-03-01", *PLAN[6:]), "masa itu berakhir pada 2026-03-01"),
    (
        ("plan", "bangka_barat", *NO_DAYS, *STAFF),
        "tidak ada hari yang disebut untuk dijadwalkan",
    ),
    ((*PLAN, "--absences", "tiada.csv"), "berkas `tiada.csv` tidak ada"),
    ((*PLAN, "--absences", "fakta.csv"), "daftar ketidakhadiran ini tidak mempunyai kolom"),
    ((*PLAN, "--absences", "orang.csv"), "`***009`, yang tidak ada dalam daftar pegawai"),
    ((*PLAN, "--published", "fakta.csv"), "fakta.csv: berkas ini tidak lengkap"),
    ((*PLAN, "--book", "tiada"), "`tiada`"),
    ((*PLAN, "--book", "fakta.csv"), "`fakta.csv` bukan berkas buku WFH"),
    ((*PLAN, "--stance", "x"), "`x` tidak berbentuk `tafsir=pilihan`"),
    ((*PLAN, "--region", "tiada"), "`tiada`"),
    (("plan", "tiada", *PLAN[2:]), "`tiada`"),
    (("plan", "bangka_barat", *PERIOD, "--staff", "tiada.csv"), "berkas `tiada.csv` tidak ada"),
    (("plan", "bangka_barat", *PERIOD), "--staff"),
    (SHOW, "jadwal yang dimaksud belum disebut"),
    ((*SHOW, FILE, "--book", "buku"), "JADWAL dan --book"),
    ((*SHOW, FILE, "--office", "Dinas Kominfo"), "tidak ada dalam jadwal ini"),
    ((*SHOW, FILE, "--day", "2026-04-11"), "tidak termasuk dalam jadwal ini"),
    ((*SHOW, FILE, "--person", "7"), "`***` tidak ada dalam jadwal"),
    (
        (*SHOW, FILE, "--person", "7", "--day", "2026-04-10"),
        "--person dan --day",
    ),
    ((*SHOW, "pegawai.csv"), "pegawai.csv: berkas ini tidak lengkap"),
    (("show", "bukittinggi", FILE), "isi surat edaran yang lain (`bangka_barat`)"),
    ((*SHOW, "--book", "kosong"), "belum ada jadwal yang terbit"),
    (
        (*SHOW, "--book", "buku", "--out", "x.html"),
        "halaman HTML tidak dapat memuat",
    ),
    (("verify", "bangka_barat", "tiada.json", *STAFF), "berkas `tiada.json` tidak ada"),
    (
        (*REPLAN, "--from", "2026-04-17"),
        "belum ada jadwal yang terbit",
    ),
    (
        (
            *("replan", "bangka_barat", "--from", "2026-07-01"),
            *STAFF,
            "--published",
            "jadwal.json",
        ),
        "jadwal itu tidak memuat hari mulai 2026-07-01",
    ),
    (
        ("publish", "bangka_barat", "jadwal.json", "--book", "buku", "--by", " "),
        "by:",
    ),
    (("publish", "bangka_barat", "jadwal.json", "--by", "K"), "--book"),
    ((*SWAP, *TWICE, "--day", "2026-04-10", "--for", "2026-04-10"), "second_person:"),
    ((*SWAP, *TWICE, "--day", "x", "--for", "2026-04-10"), "`x` bukan tanggal"),
]


@pytest.fixture
def planned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    """A published roster, a book without one, and the absence of somebody who is not listed."""
    stop_clock(monkeypatch)
    monkeypatch.chdir(tmp_path)
    plan_and_publish(tmp_path)
    assert main(["book", "create", "bangka_barat", "kosong", "--by", "BKPSDMD"]) == 0
    line = "nip,mulai,selesai,alasan\n199001012015011009,2026-04-10,,sakit\n"
    (tmp_path / "orang.csv").write_text(line, encoding="utf-8")
    capsys.readouterr()
    return tmp_path


@pytest.mark.parametrize(("arguments", "begin"), WRONG, ids=lambda part: ascii(part)[-60:])
def test_wrong_use_is_told(
    capsys: pytest.CaptureFixture[str], planned: Path, arguments: tuple[object, ...], begin: str
) -> None:
    """Exit 2, nothing printed, nothing written, and a line that says what to do."""
    before = {path.name: path.read_bytes() for path in planned.iterdir()}
    out, err = ran(capsys, *arguments, code=2)
    assert out == []
    assert any(begin in line for line in err), err
    assert {path.name: path.read_bytes() for path in planned.iterdir()} == before
    english = ran(capsys, *arguments, "--lang", "en", code=2)[1]
    assert len(english) == len(err)
