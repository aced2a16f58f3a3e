"""Steps of functional posts in titles that are old, glued together or misspelt."""

from itertools import product

import pytest

from asn_wfh.people.levels_of_title import EXPERT, FUNCTIONAL
from asn_wfh.people.read_position import read_level_and_post

NOT_AS_TODAY = (
    *("Auditor Madya", "Penyuluh Pertanian Madya", "Auditor Muda", "Arsiparis Pertama"),
    *("Auditor Ahli Mdya", "Auditor Ahli", "Auditor Ahli-Madia", "Auditor AhliMdya", "Madya"),
    *("Auditor Madya pada Inspektorat", "Auditor (Madya)"),
)
OTHER_COLUMNS = (
    *({"jenis_jabatan": "Pelaksana"}, {"eselon": "V.a"}, {"eselon": "IV.a"}, {"eselon": "III.b"}),
    {"eselon": "IV.a", "jenis_jabatan": "Jabatan Struktural"},
)


@pytest.mark.parametrize("title", NOT_AS_TODAY)
def test_a_step_that_is_not_written_as_today_is_settled_by_no_other_kind_of_post(
    title: str,
) -> None:
    """Whether the title or the other column is old cannot be seen, so the level is unknown."""
    for cells in OTHER_COLUMNS:
        position = read_level_and_post({"jabatan": title, **cells})
        assert position.level is None, cells
        assert position.levels_left & FUNCTIONAL


def test_a_step_without_a_space_is_read() -> None:
    """`AhliMadya` says what `Ahli Madya` says, and contradicts the same columns."""
    for step, cells in product(("Utama", "Madya", "Muda", "Pertama"), OTHER_COLUMNS):
        glued = {"jabatan": f"Auditor Ahli{step}"}
        assert read_level_and_post(glued).level == f"ahli_{step.lower()}"
        assert read_level_and_post({**glued, **cells}).faults


@pytest.mark.parametrize(
    ("title", "cells", "level"),
    [
        ("Staf Ahli Bidang Hukum", {"eselon": "II.b"}, "jpt_pratama"),
        ("Kepala Puskesmas Madya", {"eselon": "IV.a"}, "pengawas"),
        ("Kepala Bidang Ahli Waris", {"eselon": "III.b"}, "administrator"),
        ("Pengelola Santunan Ahli Waris", {"jenis_jabatan": "Pelaksana"}, "pelaksana"),
        ("Pengelola Data Generasi Muda", {"jenis_jabatan": "Pelaksana"}, "pelaksana"),
        ("Penjaga SMP Tunas Muda", {"jenis_jabatan": "Pelaksana"}, "pelaksana"),
        ("Pengadministrasi Kelurahan Tanjung Pertama", {"jenis_jabatan": "JFU"}, "pelaksana"),
        ("Pejabat Pimpinan Tinggi Madya", {"eselon": "I.b"}, "jpt_madya"),
    ],
)
def test_a_word_that_is_like_a_step_of_another_post_leaves_the_level_certain(
    title: str, cells: dict[str, str], level: str
) -> None:
    """Names of places, heirs, and heads and advisers with an eselon are no functional posts."""
    assert read_level_and_post({"jabatan": title, **cells}).level == level


@pytest.mark.parametrize("title", ["Asisten Administrasi Umum", "Asisten III", "Asisten Bidang X"])
def test_no_assistant_of_the_secretary_is_a_pengawas(title: str) -> None:
    """As of a head of a bidang, an eselon IV beside the title settles nothing."""
    assert read_level_and_post({"jabatan": title, "eselon": "IV.a"}).level is None
    assert read_level_and_post({"jabatan": title, "eselon": "II.b"}).level == "jpt_pratama"


@pytest.mark.parametrize(
    ("title", "kind", "level"),
    [
        ("Pranata Komputer Pelaksana Pemula", "Jabatan Fungsional", "pemula"),
        ("Pranata Komputer Pelaksana", "Jabatan Fungsional", "terampil"),
        ("Pranata Komputer Pelaksana Lanjutan", "Jabatan Fungsional", "mahir"),
        ("Arsiparis Pelaksana Lanjutan", "", "mahir"),
        # A nurse who carries out what others plan is of any step.
        ("Perawat Pelaksana", "Jabatan Fungsional", None),
        ("Pengadministrasi Umum Pelaksana", "", None),
        ("Pelaksana", "Jabatan Fungsional", None),
    ],
)
def test_the_old_names_of_the_skilled_steps_are_read(
    title: str, kind: str, level: str | None
) -> None:
    """PermenPANRB 1/2023 calls them Pemula, Terampil and Mahir."""
    position = read_level_and_post({"jabatan": title, "jenis_jabatan": kind})
    assert (position.level, position.faults) == (level, ())
    assert not EXPERT & {position.level}
