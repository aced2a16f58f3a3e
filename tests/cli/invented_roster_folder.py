"""A folder with an invented staff list, a roster planned of it, and a book that has it."""

from pathlib import Path

import pytest

from asn_wfh.cli.app import main
from asn_wfh.roster import read_roster_file
from report.invented_roster_read_back import STAMP

__all__ = [
    "IDS",
    "OFFICE",
    "PERIOD",
    "PLAN",
    "STAFF",
    "plan_and_publish",
    "ran",
    "stop_clock",
    "swap_of_first_days",
    "write_staff",
]

HEADING = (
    "NIP BARU;JENIS PEGAWAI NAMA;KEDUDUKAN PNS NAMA;JENIS JABATAN NAMA;JABATAN NAMA;"
    "UNOR NAMA;UNOR INDUK NAMA"
)
CLERK = "PNS;Aktif;Jabatan Pelaksana;Pengadministrasi Perkantoran"
OFFICE = "Dinas Komunikasi dan Informatika"
IDS = [f"19900101201501{1000 + n}" for n in range(1, 6)]
PERIOD = ("--from", "2026-04-01", "--until", "2026-05-31")
STAFF = ("--staff", "pegawai.csv", "--side", "fakta.csv")
PLAN = ("plan", "bangka_barat", *PERIOD, *STAFF)
SWAP = ("--by", "Sekretaris", "--reason", "keluarga", "--request", "tukar-1")
CLOCK_READERS = (
    *("roster_plan", "roster_replan", "roster_publish", "roster_swap", "roster_of_file_or_book"),
    *("recall_order", "book_create"),
)


def stop_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock of the region stand on the day before the first WFH Friday."""
    for module in CLOCK_READERS:
        monkeypatch.setattr(f"asn_wfh.cli.{module}.time_in_region", lambda _: STAMP)


def staff_row(person: str) -> str:
    """The row of a clerk."""
    return f"{person};{CLERK};Sekretariat;{OFFICE}"


def write_staff(folder: Path) -> None:
    """A staff list of five clerks, with their tasks and where they live beside it."""
    rows = "\n".join((HEADING, *map(staff_row, IDS)))
    (folder / "pegawai.csv").write_text(rows + "\n", encoding="utf-8")
    facts = "\n".join(("nip,tugas,kode_wilayah", *(f"{each},lainnya,19.05" for each in IDS)))
    (folder / "fakta.csv").write_text(facts + "\n", encoding="utf-8")


def plan_and_publish(folder: Path) -> None:
    """A roster in `jadwal.json`, and a book `buku` in which it is published."""
    write_staff(folder)
    assert main(["roster", *PLAN, "--out", "jadwal.json", "--ids"]) == 0
    assert main(["book", "create", "bangka_barat", "buku", "--by", "BKPSDMD"]) == 0
    words = ("--book", "buku", "--by", "Kepala", "--request", "terbit-1")
    assert main(["roster", "publish", "bangka_barat", "jadwal.json", *words]) == 0


def ran(
    capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0
) -> tuple[list[str], list[str]]:
    """The lines that `asn-wfh roster` prints, and those on standard error."""
    assert main(["roster", *map(str, arguments)]) == code
    printed = capsys.readouterr()
    if "--ids" not in arguments:
        assert "19900101201501" not in printed.out + printed.err
    return printed.out.splitlines(), printed.err.splitlines()


def swap_of_first_days() -> tuple[str, ...]:
    """A swap of the first two days between two people who may."""
    roster = read_roster_file(Path("jadwal.json")).roster
    first, second = roster.office_days[:2]
    one = next(each for each in first.at_home if each in second.at_office)
    other = next(each for each in second.at_home if each in first.at_office)
    people = ("--person", one, "--with", other)
    days = ("--day", first.on.isoformat(), "--for", second.on.isoformat())
    return ("swap", "--book", "buku", "--office", OFFICE, *people, *days, *SWAP)
