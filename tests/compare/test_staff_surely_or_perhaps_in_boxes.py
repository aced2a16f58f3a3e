"""Staff lists: read from a CSV with every fault, nobody lost, nothing guessed."""

from pathlib import Path
from typing import Literal

import pytest

from asn_wfh import CivilServant, FactError
from asn_wfh.compare import Member, People, compare, read_staff
from places import EXAMPLES

HEADING = "id,employment,level,post,task,affair,unit,service,domicile,rostered\n"
PLAIN = "pns,pelaksana,lainnya,lainnya,perencanaan,induk,pendukung"
STAFF = f"""\
{HEADING}a1,{PLAIN},13.75,ya
a2,{PLAIN},13.75,tidak
a3,{PLAIN},13.75,
a4,{PLAIN},13.06,ya
a5,{PLAIN},,ya
a6,pns,ahli_madya,lainnya,lainnya,perencanaan,induk,pendukung,13.75.01,ya
a7,pppk,pelaksana,lainnya,sopir,perencanaan,induk,pendukung,13.75,ya
a8,non_asn,pelaksana,lainnya,sopir,perencanaan,induk,pendukung,13.75,ya
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A staff list in a file."""
    path = tmp_path / "pegawai.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def faults(tmp_path: Path, text: str, *, raw: bytes | None = None) -> list[str]:
    """What is wrong with a staff list, in English."""
    path = tmp_path / "pegawai.csv"
    path.write_bytes(raw if raw is not None else text.encode())
    with pytest.raises(FactError) as caught:
        read_staff(path)
    return [str(fault) for fault in caught.value.faults]


def test_whom_a_difference_concerns(file: Path) -> None:
    """Everyone is answered unlike, perhaps unlike, or alike; what is not known stays open."""
    comparison = compare("bukittinggi", "bangka_barat", staff=file)
    assert comparison.headcount
    assert comparison.headcount.differ == People(("a4", "a6", "a7"), ("a3", "a5"))
    assert (comparison.headcount.total, comparison.headcount.alike) == (8, 3)


def test_the_people_of_a_row_and_of_a_box(file: Path) -> None:
    """A row counts whom its clause concerns, a box whom it holds; boxes count nobody twice."""
    comparison = compare("bukittinggi", "bangka_barat", staff=file)
    rows = {row.reason.label: row.people for row in comparison.rows}
    assert rows["1.i.c"] == People(("a6",), ())
    assert rows["1.i.u"] == People(("a7",), ())
    assert rows["7/c"] == People(("a4",), ("a5",))
    assert rows["5.a/a"] == People((), ("a3",))
    ids = [one for each in comparison.boxes if each.people for one in each.people.surely]
    assert sorted(ids) == ["a4", "a6", "a7"]


def test_ids_with_persons(file: Path) -> None:
    """Pairs of an id and a person, and members, count as the lines of a file do."""
    pairs = [(member.id, member.who) for member in read_staff(file)]
    comparison = compare("bukittinggi", "bangka_barat", staff=pairs)
    assert comparison.headcount
    # No roster is known: whoever may in Bukittinggi may or may not in Bangka Barat.
    assert comparison.headcount.differ == People(("a4",), ("a1", "a2", "a3", "a5", "a6", "a7"))
    members = compare("bukittinggi", "bangka_barat", staff=read_staff(file))
    assert members.headcount == compare("bukittinggi", "bangka_barat", staff=str(file)).headcount


def test_two_differences_that_leave_no_choice() -> None:
    """Whoever differs whatever is not known does so surely, though no box holds them alone."""
    who = CivilServant.read(
        dict(zip(HEADING.strip().split(",")[1:-1], f"{PLAIN},13.06".split(","), strict=True))
    )
    comparison = compare("bukittinggi", "bangka_barat", staff=[("a9", who)])
    assert comparison.headcount
    assert comparison.headcount.differ == People(("a9",), ())


def test_staff_of_the_other_region() -> None:
    """Who works for the other region lives inside of that one, and is the same person in both."""
    facts = dict(zip(HEADING.strip().split(",")[1:-2], PLAIN.split(","), strict=True))
    own = CivilServant.read({**facts, "employer": "19.05", "domicile": "19.05.01"})
    other = CivilServant.read({**facts, "employer": "12.71", "domicile": "19.05.01"})
    unscheduled: Literal["tanpa_jadwal"] = "tanpa_jadwal"
    staff = [
        Member(name, who, rostered=unscheduled) for name, who in (("own", own), ("other", other))
    ]
    comparison = compare("bukittinggi", "bangka_barat", staff=staff)
    assert comparison.headcount
    assert comparison.headcount.differ == People(("own",), ())


def test_own_facts_are_columns(tmp_path: Path) -> None:
    """A fact that one circular asks for besides is a column of the file."""
    path = tmp_path / "pegawai.csv"
    text = HEADING.strip() + ",zona_banjir,kelompok_rentan\n"
    text += f"b1,{PLAIN},13.75,ya,merah,tidak\nb2,{PLAIN},13.75,ya,hijau,tidak\n"
    path.write_text(text, encoding="utf-8")
    contoh = EXAMPLES / "kota_contoh.yaml"
    comparison = compare("bukittinggi", contoh, staff=path)
    assert comparison.headcount
    assert set(comparison.headcount.differ.surely) == {"b1", "b2"}
    row = next(r for r in comparison.rows if r.reason.label == "2" and r.by == 1)
    assert row.people == People(("b1",), ())
    with pytest.raises(FactError, match="zona_banjir"):
        compare("bukittinggi", "bangka_barat", staff=path)


def test_a_file_of_a_spreadsheet(tmp_path: Path) -> None:
    """Semicolons, quotes, a byte order mark and empty lines are read."""
    path = tmp_path / "pegawai.csv"
    path.write_bytes(b'\xef\xbb\xbfid;level;rostered\r\n"a;1";pelaksana;ya\r\n;;\r\na2;;tidak\r\n')
    assert read_staff(path) == [
        Member("a;1", CivilServant(level="pelaksana"), rostered=True),
        Member("a2", CivilServant(), rostered=False),
    ]


def test_every_fault_with_its_line(tmp_path: Path) -> None:
    """All faults are told at once, each with its line."""
    text = (
        "id,level,domicile,rostered,absent\n"
        "a1,pelaksna,1375,ya,\n"
        "a1,pelaksana,13.75,mungkin,libur\n"
        ",pelaksana,13.75,ya,\n"
        "a4,pelaksana,13.75,ya\n"
    )
    lines = faults(tmp_path, text)
    assert [line.split(": ")[0] for line in lines] == [
        *("pegawai.csv:2", "pegawai.csv:2"),
        *("pegawai.csv:3", "pegawai.csv:3", "pegawai.csv:3"),
        *("pegawai.csv:4", "pegawai.csv:5"),
    ]
    assert "did you mean `pelaksana`?" in lines[0]
    assert "13.75" in lines[1]
    assert lines[-2] == ("pegawai.csv:4: the cell in the column `id` is empty; fill in the cell")
    assert lines[-1] == (
        "pegawai.csv:5: this line has 4 columns, but the heading has 5; write 5 "
        "columns; leave a cell empty if a fact is not known"
    )


def test_a_heading_that_is_none(tmp_path: Path) -> None:
    """An unknown, a repeated and a missing column are told with the first line."""
    lines = faults(tmp_path, "nip,level,level\na1,pelaksana,pelaksana\n")
    assert all(line.startswith("pegawai.csv:1: ") for line in lines)
    assert len(lines) == 3
    assert lines[-1] == "pegawai.csv:1: the heading has no column `id`; add a column `id`"
    assert len(faults(tmp_path, "")) == 1


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """Quotes that do not close, other encodings, folders and missing files are faults."""
    assert (
        "a quote on this line is never closed" in faults(tmp_path, 'id,level\n"a1,pelaksana\n')[0]
    )
    assert "UTF-8" in faults(tmp_path, "", raw=b"id\n\xff\n")[0]
    for path in (tmp_path, tmp_path / "tidak_ada.csv"):
        with pytest.raises(FactError):
            read_staff(path)


def test_members_that_cannot_be() -> None:
    """A repeated id, an absence and a fact that nobody asks for are told, each with the member."""
    who = CivilServant()
    staff = [Member("a", who), Member("a", who, absent="libur"), Member("b", who, facts={"x": "y"})]
    with pytest.raises(FactError) as caught:
        compare("bukittinggi", "bangka_barat", staff=staff)
    assert len(caught.value.faults) == 3
