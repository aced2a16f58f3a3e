"""Members as a table are answered as `decide` answers each of them."""

from datetime import date
from pathlib import Path

import pytest

from asn_wfh import decide, load_policy
from asn_wfh.frames import decide_table
from asn_wfh.people import read_staff, staff_table
from people.lists import SIASN, nip, person, write_csv

OFFICES = {
    "Inspektorat": ("Inspektorat", "Bidang A", ""),
    "Dinas Pertanian dan Pangan": ("Dinas Pertanian dan Pangan", "UPTD BPP", "Sekretariat"),
    "Dinas Kesehatan": ("UPTD Puskesmas X", "Bidang Y", ""),
    "Satpol PP": ("Bidang Linmas", "Sekretariat", ""),
    "Dinas Anu": ("", "Sekretariat", "X"),
}
TITLES = (
    {"post_kind": "Pelaksana", "title": "Pengelola"},
    {"post_kind": "Fungsional", "title": "Analis Ahli Madya"},
    {"post_kind": "Struktural", "title": "Kepala Bidang", "eselon": "III.b"},
    {"post_kind": "", "title": ""},
)
DAY = date(2026, 4, 10)


def staff(tmp_path: Path, employer: str) -> tuple[Path, Path]:
    """A list of every mix of office, unit and title, and a side file for some of its people."""
    people = [
        person(n, office=office, unit=unit, employer=employer, **title)
        for n, (office, unit, title) in enumerate(
            (
                (office, unit, title)
                for office, units in OFFICES.items()
                for unit in units
                for title in TITLES
            ),
            start=1,
        )
    ]
    people[3]["standing"] = "Tugas Belajar"
    people[4]["standing"] = ""
    side = tmp_path / "side.csv"
    lines = [f"{nip(n)};lainnya;13.75;" for n in range(1, 40)]
    lines += [f"{nip(n)};sopir;19.05;Lurah" for n in range(40, 50)]
    side.write_text("\n".join(["nip;tugas;kode_wilayah;jabatan_plt", *lines]))
    return write_csv(tmp_path / "a.csv", people, headings=SIASN), side


@pytest.mark.parametrize(
    ("name", "employer"),
    [
        ("bukittinggi", "Pemerintah Kota Bukittinggi"),
        ("bangka_barat", "Pemerintah Kabupaten Bangka Barat"),
    ],
)
def test_the_table_is_answered_member_by_member(tmp_path: Path, name: str, employer: str) -> None:
    """The decision of each row is that of `decide` for all descriptions of its member."""
    policy = load_policy(name)
    path, side = staff(tmp_path, employer)
    reading = read_staff(path, name, sides=[side], government=policy.government.code)
    assert len(reading.members) == 60
    table = staff_table(reading.members)
    assert table.num_rows == sum(len(member.who) for member in reading.members) > 60
    answers = decide_table(policy, table, DAY, id="id")
    by_id = dict(zip(table.column("id").to_pylist(), answers.codes, strict=True))
    for member in reading.members:
        expected = decide(policy, member.who, DAY, absent=member.absent)
        assert answers.decisions[by_id[member.id]] == expected


def test_a_table_of_nobody_is_empty() -> None:
    """No members give a table with its columns and no rows."""
    table = staff_table([])
    assert table.num_rows == 0
    assert table.column_names[0] == "id"
