"""Absences in a file: read as they stand, and every fault told with its row."""

from datetime import date
from pathlib import Path

import pytest

from asn_wfh import FactError
from asn_wfh.roster import Absence, read_absence_file

FIRST, SECOND = "198001012005031001", "198001012005031002"


def written(folder: Path, *lines: str) -> Path:
    """A file of these lines."""
    path = folder / "cuti.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_absences_are_read_by_person(tmp_path: Path) -> None:
    """Ids are made plain, a blank last day is the first, and several of one person are joined."""
    path = written(
        tmp_path,
        "NIP;Mulai;Selesai;Alasan;Catatan",
        f"'{FIRST};2026-04-10;2026-04-17;sakit;surat dokter",
        f"NIP. {SECOND};2026-05-08;;recalled;",
        f"{FIRST};2026-06-05;2026-06-05;cuti;",
    )
    day = date(2026, 5, 8)
    assert read_absence_file(path) == {
        FIRST: (
            Absence(date(2026, 4, 10), date(2026, 4, 17), "sakit"),
            Absence(date(2026, 6, 5), date(2026, 6, 5), "cuti"),
        ),
        SECOND: (Absence(day, day, "recalled"),),
    }


def test_every_fault_is_told_with_its_row(tmp_path: Path) -> None:
    """An id that is none, days that are none, an unknown word, a row too long: all at once."""
    path = written(
        tmp_path,
        "nip,mulai,selesai,alasan",
        ",2026-04-10,,sakit",
        f"{FIRST},10-04-2026,2026-02-30,sakit",
        f"{FIRST},2026-04-10,,tidur",
        f"{FIRST},2026-04-10,2026-04-10,sakit,lagi",
    )
    with pytest.raises(FactError) as error:
        read_absence_file(path)
    faults = [(fault.line, fault.key, fault.code) for fault in error.value.faults]
    assert faults[:4] == [
        (2, "nip", "id_blank"),
        (3, "mulai", "not_a_date"),
        (3, "selesai", "no_such_day"),
        (4, "alasan", "unknown_word"),
    ]
    assert faults[4][0] == 5
    assert {fault.file for fault in error.value.faults} == {"cuti.csv"}


def test_a_file_without_its_columns_is_refused(tmp_path: Path) -> None:
    """The fault names the columns that are not there."""
    with pytest.raises(FactError, match="mulai, selesai, alasan") as error:
        read_absence_file(written(tmp_path, "nip,x", f"{FIRST},1"))
    assert error.value.faults[0].line == 1
