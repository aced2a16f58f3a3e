"""Names, posts and units of a staff list, as a workbook shows them; names are nowhere else."""

from pathlib import Path

import pytest

from asn_wfh.people import read_staff
from asn_wfh.people.questions.names_posts_and_units_by_row import (
    NamePostUnit,
    names_posts_and_units_by_row,
)

ROWS = (
    "199001012015011001;  Misal   Cempaka ;BKPSDM",
    "199001012015011002;-;BKPSDM",
    "199001012015011003;Umpama Melati",
    "199001012015011004;Contoh Kenanga;BKPSDM",
)


def staff_list(folder: Path, heading: str) -> Path:
    """A list of four rows, one of them too short, below a heading."""
    path = folder / "pegawai.csv"
    path.write_text("\n".join((heading, *ROWS)) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("title", ["NAMA", "Nama Pegawai", "nama_lengkap", "NAMA PNS"])
def test_names_are_found_by_their_heading(tmp_path: Path, title: str) -> None:
    """Each name is on one line under its row; blank cells and broken rows have none."""
    path = staff_list(tmp_path, f"NIP;{title};UNOR INDUK")
    assert names_posts_and_units_by_row(path) == {
        2: NamePostUnit("Misal Cempaka"),
        5: NamePostUnit("Contoh Kenanga"),
    }


def test_posts_and_units_are_read_beside_names(tmp_path: Path) -> None:
    """What the list says of a person's post and unit is read too, with or without a name."""
    path = tmp_path / "pegawai.csv"
    path.write_text("NIP;JABATAN NAMA;UNOR NAMA\n1;Analis;Sekretariat\n2;;-\n3;;Bidang\n")
    assert names_posts_and_units_by_row(path) == {
        2: NamePostUnit("", "Analis", "Sekretariat"),
        4: NamePostUnit("", "", "Bidang"),
    }


def test_a_column_of_names_may_be_named(tmp_path: Path) -> None:
    """What is called otherwise is named by its field, and a list without names has none."""
    path = staff_list(tmp_path, "NIP;PANGGILAN;UNOR INDUK")
    assert names_posts_and_units_by_row(path) == {}
    assert names_posts_and_units_by_row(path, {"nama": "Panggilan"})[5].name == "Contoh Kenanga"


def test_two_columns_of_names_are_no_fault(tmp_path: Path) -> None:
    """What decides nothing stops nothing: such a list is read, and shows no names."""
    path = tmp_path / "pegawai.csv"
    path.write_text("NIP;NAMA;NAMA;UNOR INDUK\n199001012015011001;A;B;BKPSDM\n")
    assert names_posts_and_units_by_row(path) == {}
    (member,) = read_staff(path, "bukittinggi").members
    assert member.who[0].affair == "kepegawaian"


def test_no_member_has_a_name(tmp_path: Path) -> None:
    """A reading holds no name, whatever stands in the list."""
    path = staff_list(tmp_path, "NIP;NAMA;UNOR INDUK")
    reading = read_staff(path, "bukittinggi")
    assert len(reading.members) == 3
    assert "Cempaka" not in repr(reading)
