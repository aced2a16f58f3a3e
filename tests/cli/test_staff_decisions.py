"""`asn-wfh decide --staff`: a whole list decided, counted, and written to a file."""

import csv
import json
from pathlib import Path

import pyarrow.parquet
import pytest
import python_calamine

from asn_wfh.cli.app import main
from cli.test_staff_command_group import BROKEN, HEADING, PEOPLE

IDS = [f"19900101201501100{n}" for n in range(1, 5)]


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    """A staff list, and a side file with the tasks of two."""
    path = tmp_path / "pegawai.csv"
    path.write_text("\n".join((HEADING, *PEOPLE)) + "\n", encoding="utf-8")
    side = tmp_path / "tugas.csv"
    side.write_text(f"nip,tugas\n{IDS[1]},lainnya\n{IDS[2]},sopir\n", encoding="utf-8")
    return path


def arguments(staff: Path, *more: object) -> list[str]:
    """The decisions about a list under Bukittinggi's circular on a Friday."""
    side = staff.with_name("tugas.csv")
    words = ("decide", "bukittinggi", "2026-04-10", "--staff", staff, "--side", side, *more)
    return list(map(str, words))


def test_counts(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Answers are counted by outcome, and below it by clause and by open fact."""
    assert main(arguments(staff)) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    lines = printed.out.splitlines()
    assert lines[0] == "pegawai.csv: 4 pegawai, 0 sudah berhenti atau pensiun, 0 kesalahan"
    place = lines.index("TIDAK BOLEH WFH: 2")
    assert {"  butir 1.i.c: 1", "  butir 1.i.u: 1"} <= set(lines[place:])
    assert "BOLEH WFH: 1" in lines
    assert "  bergantung pada urusan pemerintahan: 1" in lines


def test_answers_that_depend_on_a_reading_are_counted(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """The last line says how many answers another reading would change; none where none would."""
    assert main(arguments(staff)) == 0
    *_, last = capsys.readouterr().out.splitlines()
    assert last == (
        "3 jawaban bergantung pada penafsiran; rinciannya ditampilkan oleh `asn-wfh readings`"
    )
    on_a_monday = ["2026-04-13" if word == "2026-04-10" else word for word in arguments(staff)]
    assert main(on_a_monday) == 0
    assert "penafsiran" not in capsys.readouterr().out


def test_counts_as_json(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """The same for programs, on several dates."""
    words = arguments(staff, "--json")
    words[2] = "2026-04-09,2026-04-10"
    assert main(words) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["dates"] == ["2026-04-09", "2026-04-10"]
    assert {each["outcome"]: each["answers"] for each in printed["outcomes"]} == {
        "not_permitted": 6,
        "permitted": 1,
        "undetermined": 1,
    }


def test_a_row_for_each_in_a_file(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """CSV, XLSX and Parquet hold the same rows; ids are masked unless they are asked for."""
    for ending in ("csv", "xlsx", "parquet"):
        assert main(arguments(staff, "--out", staff.with_name(f"jawaban.{ending}"))) == 0
    assert IDS[0] not in capsys.readouterr().out
    with staff.with_name("jawaban.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["outcome"] for row in rows] == [
        *("not_permitted", "permitted", "not_permitted", "undetermined"),
    ]
    assert [row["id"] for row in rows] == ["***001", "***002", "***003", "***004"]
    sheet = python_calamine.CalamineWorkbook.from_path(staff.with_name("jawaban.xlsx"))
    heading, *cells = sheet.get_sheet_by_index(0).to_python()
    place = heading.index("clauses")
    assert [row[place] for row in cells] == [row["clauses"] for row in rows]
    table = pyarrow.parquet.read_table(staff.with_name("jawaban.parquet"))
    assert table.column("clauses").to_pylist() == [row["clauses"] for row in rows]
    assert main(arguments(staff, "--ids", "--out", staff.with_name("jawaban.csv"))) == 0
    with staff.with_name("jawaban.csv").open(encoding="utf-8", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file)] == IDS
    capsys.readouterr()
    assert main(["staff", "delete", str(staff)]) == 0
    assert sorted(path.name for path in staff.parent.iterdir()) == ["pegawai.csv", "tugas.csv"]


def test_a_broken_row_is_told_and_loses_no_other(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """Exit 1 says that not everybody was decided; the file names the row and why."""
    with staff.open("a", encoding="utf-8") as file:
        file.write(BROKEN + "\n")
    out = staff.with_name("jawaban.csv")
    assert main(arguments(staff, "--out", out)) == 1
    err = capsys.readouterr().err
    assert "1 kesalahan pada daftar" in err
    with out.open(encoding="utf-8", newline="") as file:
        *others, last = csv.DictReader(file)
    assert len(others) == 4
    assert (last["row"], last["outcome"]) == ("6", "")
    assert last["fault"].startswith("pegawai.csv:6: NIP BARU: ")


@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_a_list_of_broken_rows_alone_is_written(
    capsys: pytest.CaptureFixture[str], staff: Path, ending: str
) -> None:
    """Where nobody could be decided, the file still names each row and why."""
    staff.write_text(f"{HEADING}\n{BROKEN}\n{BROKEN}\n", encoding="utf-8")
    staff.with_name("tugas.csv").write_text("nip,tugas\n", encoding="utf-8")
    out = staff.with_name(f"jawaban.{ending}")
    assert main(arguments(staff, "--out", out)) == 1
    assert "2 kesalahan pada daftar" in capsys.readouterr().err
    if ending == "csv":
        with out.open(encoding="utf-8", newline="") as file:
            assert [row["row"] for row in csv.DictReader(file)] == ["2", "3"]
    elif ending == "parquet":
        assert pyarrow.parquet.read_table(out).column("row").to_pylist() == [2, 3]


def test_a_cell_that_begins_like_a_formula_is_harmless(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """The name of an office that is a formula is a text in CSV and XLSX."""
    evil = "=HYPERLINK(A1)"
    text = staff.read_text(encoding="utf-8").replace("Dinas Rekaan", evil)
    staff.write_text(text, encoding="utf-8")
    for ending in ("csv", "xlsx"):
        main(arguments(staff, "--out", staff.with_name(f"jawaban.{ending}")))
    capsys.readouterr()
    assert f'"\'{evil}"' in staff.with_name("jawaban.csv").read_text(encoding="utf-8")
    sheet = python_calamine.CalamineWorkbook.from_path(staff.with_name("jawaban.xlsx"))
    assert evil in [row[2] for row in sheet.get_sheet_by_index(0).to_python()]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (("--set", "level=pelaksana"), "--set dan --staff tidak dapat digunakan bersama-sama"),
        (("--out", "jawaban.doc"), "jawaban.doc"),
        (("--region", "atlantis"), "atlantis"),
    ],
)
def test_wrong_use(
    capsys: pytest.CaptureFixture[str], staff: Path, more: tuple[str, ...], expected: str
) -> None:
    """Wrong options exit with 2."""
    assert main(arguments(staff, *more)) == 2
    assert expected in capsys.readouterr().err


def test_options_of_a_list_need_one(capsys: pytest.CaptureFixture[str]) -> None:
    """Without `--staff` what only a list has is refused."""
    assert main(["decide", "bukittinggi", "2026-04-10", "--region", "bukittinggi"]) == 2
    assert "`--region` hanya dapat digunakan bersama `--staff`" in capsys.readouterr().err


def test_the_literal_stance(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """A word for all readings counts for a list as for one person."""
    assert main(arguments(staff, "--stance", "literal", "--json")) == 0
    assert json.loads(capsys.readouterr().out)["members"] == 4


def test_a_side_file_of_the_roster(
    capsys: pytest.CaptureFixture[str], staff: Path, tmp_path: Path
) -> None:
    """`terjadwal` counts on the date that is asked about; another word is a fault with its row."""
    roster = tmp_path / "jadwal.csv"
    roster.write_text(f"nip,terjadwal\n{IDS[1]},tidak\n{IDS[3]},mungkin\n", encoding="utf-8")
    assert main(arguments(staff, "--side", roster, "--json")) == 1
    printed = json.loads(capsys.readouterr().out)
    outcomes = {each["outcome"]: each for each in printed["outcomes"]}
    assert outcomes["not_permitted"]["clauses"]["1.d/c"] == 1
    words = ["staff", "check", str(staff), "--region", "bukittinggi", "--side", str(roster)]
    assert main(words) == 1
    assert (
        "  jadwal.csv:3: terjadwal: kata `mungkin` tidak dikenal di sini;"
    ) in capsys.readouterr().out
