"""`--staff` on compare and readings: an office's export, counted and written as a table is."""

import csv
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import Decision, Policy, decide, load_policy
from asn_wfh.cli.app import main
from asn_wfh.people import Member, read_staff
from cli.test_staff_command_group import BROKEN, HEADING, PEOPLE
from people.test_question_workbook import edited, row_of

IDS = [f"19900101201501100{n}" for n in range(1, 5)]
FRIDAY = date(2026, 4, 10)
FACTS = "id,level,task,unit\na1,pelaksana,lainnya,\n"
"""A list whose columns are called as the facts."""
EXPORT, FACTS_LIST = "pegawai.csv", "fakta.csv"
COMPARE = ("compare", "bukittinggi", "bangka_barat")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a staff list, a side file with an acting post, and a list of facts."""
    (tmp_path / EXPORT).write_text("\n".join((HEADING, *PEOPLE)) + "\n", encoding="utf-8")
    (tmp_path / FACTS_LIST).write_text(FACTS, encoding="utf-8")
    side = f"nip,tugas,kode_wilayah,jabatan_plt\n{IDS[1]},lainnya,19.05,Lurah\n{IDS[2]},sopir,,\n"
    (tmp_path / "tugas.csv").write_text(side, encoding="utf-8")
    return tmp_path


def members(folder: Path) -> tuple[Member, ...]:
    """The members that the commands ask about."""
    reading = read_staff(folder / EXPORT, "bukittinggi", sides=[folder / "tugas.csv"])
    assert any(len(member.who) > 1 for member in reading.members)
    return reading.members


def arguments(folder: Path, *command: str) -> list[str]:
    """A command about the staff list on a Friday, with the side file."""
    files = ("--staff", folder / EXPORT, "--side", folder / "tugas.csv")
    return [*command, "--on", "2026-04-10", *map(str, files)]


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    """What a command that is done answers as JSON."""
    assert main([*words, "--json"]) == 0
    answers: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answers


def decisions(folder: Path, policy: Policy) -> Iterator[Decision]:
    """What `decide` answers each member."""
    for member in members(folder):
        yield decide(policy, member.who, FRIDAY, **member.day_arguments(FRIDAY))


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a file of answers."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_compare_asks_each_member_once(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Every member has one row, whatever their descriptions, and one answer of each circular."""
    out = folder / "banding.csv"
    answers = asked(capsys, *arguments(folder, *COMPARE), "--out", str(out))
    assert (answers["members"], answers["rows"], answers["answers"]) == (4, 4, 4)
    assert answers["dates"] == ["2026-04-10"]
    rows = rows_of(out)
    assert [row["row"] for row in rows] == ["2", "3", "4", "5"]
    assert [row["id"] for row in rows] == ["***001", "***002", "***003", "***004"]
    expected = [each.outcome for each in decisions(folder, load_policy("bukittinggi"))]
    assert [row["outcome bukittinggi"] for row in rows] == expected
    assert answers["unlike"] == sum(row["unlike"] == "true" for row in rows)
    assert answers["unlike"] == sum(each["count"] for each in answers["pairs"]) > 0
    main(["staff", "delete", str(folder / EXPORT)])
    assert not out.exists()


def test_compare_agrees_with_decide_under_the_other_circular(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """A circular compared with itself answers nobody unlike, and the counts are those of decide."""
    words = arguments(folder, "compare", "bukittinggi", "bukittinggi")
    answers = asked(capsys, *words)
    assert (answers["unlike"], answers["cited_otherwise"]) == (0, 0)
    counted = asked(capsys, "decide", "bukittinggi", "2026-04-10", *words[5:])
    assert {each["outcome"]: each["answers"] for each in counted["outcomes"]} == Counter(
        each.outcome for each in decisions(folder, load_policy("bukittinggi"))
    )


def test_readings_count_what_an_option_changes(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """Each option is asked about every member, on several dates too."""
    out, policy = folder / "tafsir.csv", load_policy("bukittinggi")
    words = arguments(folder, "readings", "bukittinggi")
    words[3] = "2026-04-10,2026-04-17"
    answers = asked(capsys, *words, "--out", str(out), "--ids")
    rows = rows_of(out)
    assert [row["id"] for row in rows] == IDS * 2
    assert [row["date"] for row in rows] == ["2026-04-10"] * 4 + ["2026-04-17"] * 4
    for each in answers["readings"]:
        name = f"{each['reading']}={each['option']}"
        under = decisions(folder, policy.under({each["reading"]: each["option"]}))
        assert [row[name] for row in rows[:4]] == [one.outcome for one in under]
        assert each["unlike"] == sum(row[name] != row["outcome"] for row in rows)


@pytest.mark.parametrize("command", [COMPARE, ("readings", "bukittinggi")])
def test_faults_of_the_list_are_told(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """Exit 1 says that not everybody is counted, and the file has a row for each fault."""
    with (folder / EXPORT).open("a", encoding="utf-8") as file:
        file.write(BROKEN + "\n")
    words = [*arguments(folder, *command), "--lang", "en"]
    assert main([*words, "--out", str(folder / "out.csv")]) == 1
    printed = capsys.readouterr()
    assert printed.out.splitlines()[0] == "pegawai.csv: 4 people, 0 no longer in service, 1 fault"
    assert printed.err.startswith("1 fault in the list or the files beside it")
    last = rows_of(folder / "out.csv")[-1]
    assert last["row"] == "6"
    assert last["fault"].startswith("pegawai.csv:6: NIP BARU: ")


def test_a_broken_file_is_refused(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A list that cannot be read at all exits with 2, told by its own name."""
    (folder / EXPORT).write_text("NAMA;JABATAN\nA;B\n", encoding="utf-8")
    assert main([*arguments(folder, *COMPARE), "--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith("pegawai.csv:1: ")


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ((*COMPARE, "--staff", EXPORT), "no date was given"),
        (("readings", "bukittinggi", "--staff", EXPORT), "no date was given"),
        (
            (*COMPARE, "--staff", EXPORT, "--table", EXPORT),
            ("--staff and --table cannot be used together"),
        ),
        (
            (*COMPARE, "--staff", EXPORT, "--html", "x.html"),
            ("--html and --staff cannot be used together"),
        ),
        ((*COMPARE, "--region", "bukittinggi"), "`--region` can only be used with `--staff`"),
        (("readings", "bukittinggi", "--side", "x"), "`--side` can only be used with `--staff`"),
        ((*COMPARE, "--table", EXPORT, "--answers", "x"), "`--answers` can only be used with"),
        ((*COMPARE, "--staff", EXPORT, "--id", "nip"), "--id can only be used with a table"),
        (
            (*COMPARE, "--staff", EXPORT, "--errors", "column"),
            ("--errors can only be used with a table"),
        ),
        ((*COMPARE, "--out", "x.csv"), "--out can only be used with a table or a staff list"),
        ((*COMPARE, "--staff", "none.csv", "--on", "2026-04-10"), "does not exist"),
        (
            ("readings", "bukittinggi", "--staff", EXPORT, "--on", "kolom:x"),
            "kolom:x can only be used",
        ),
        (
            (*COMPARE, "--staff", FACTS_LIST, "--out", "x.csv"),
            ("`--out` cannot be used with a staff list"),
        ),
        (
            (*COMPARE, "--staff", FACTS_LIST, "--region", "x"),
            ("`--region` cannot be used with a staff list"),
        ),
        (
            (*COMPARE, "--staff", EXPORT, "--on", "2026-04-10", "--out", EXPORT),
            "so it must not be overwritten",
        ),
        ((*COMPARE, "--staff", EXPORT, "--on", "2026-04-10", "--region", "atlantis"), "atlantis"),
    ],
)
def test_wrong_use(
    words: tuple[str, ...],
    fault: str,
    capsys: pytest.CaptureFixture[str],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Options that mean nothing together exit with 2 in a line, and the list stays as it is."""
    monkeypatch.chdir(folder)
    before = (folder / EXPORT).read_bytes()
    assert main([*words, "--lang", "en"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert fault in line
    assert (folder / EXPORT).read_bytes() == before


def test_a_list_of_facts_is_told_by_the_differences(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """A CSV with a column `id` and columns called as facts is counted beside each difference."""
    staff = str(folder / FACTS_LIST)
    assert "unlike" not in asked(capsys, *COMPARE, "--staff", staff)
    assert main([*COMPARE, "--staff", staff]) == 0
    *_, counts, ids = capsys.readouterr().out.splitlines()
    assert counts.startswith("Dari 1 pegawai: ")
    assert ids.endswith(": a1")
    listed = asked(capsys, "readings", "bukittinggi", "--staff", staff)
    assert "unlike" not in listed["readings"][0]


def test_an_export_with_a_column_id_is_an_export(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """A list whose NIP stands under `id` beside headings of an export is read as one."""
    text = (folder / EXPORT).read_text(encoding="utf-8").replace("NIP BARU", "id")
    (folder / EXPORT).write_text(text, encoding="utf-8")
    assert asked(capsys, *arguments(folder, *COMPARE))["members"] == 4


@pytest.mark.parametrize(
    "command", [COMPARE, ("decide", "bukittinggi"), ("readings", "bukittinggi")]
)
def test_a_list_of_facts_with_other_columns_is_no_export(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    """Facts beside `nip` are not read as an export that knows nothing: `--table` is named."""
    path = tmp_path / "pegawai.csv"
    path.write_text(f"nip,nama,level,affair\n{IDS[0]},Satu,pelaksana,keuangan\n", encoding="utf-8")
    on = ("2026-04-10",) if command[0] == "decide" else ("--on", "2026-04-10")
    assert main([*command, *on, "--staff", str(path), "--lang", "en"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("pegawai.csv:1: ")
    assert "`--table FILE`" in line


STALE = (
    ("decide", "bukittinggi", "2026-04-10"),
    (*COMPARE, "--on", "2026-04-10"),
    ("readings", "bukittinggi", "--on", "2026-04-10"),
    ("staff", "check"),
)


@pytest.mark.parametrize("command", STALE)
def test_every_command_tells_answers_about_a_row_that_has_changed(
    folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    """An answer about a post that somebody has no more is a fault, and so nobody's answer."""
    book, staff = folder / "tanya.xlsx", folder / EXPORT
    where = ("--region", "bukittinggi")
    check = ("staff", "check", str(staff), *where, "--on", "2026-04-10")
    assert main([*check, "--workbook", str(book)]) == 1
    edited(book, lambda sheets: row_of(sheets, IDS[1]).__setitem__(-1, "lainnya"))
    asks = (str(staff),) if command[0] == "staff" else ("--staff", str(staff))
    words = (*command, *asks, *where, "--answers", str(book.with_name("isi.xlsx")))
    before = fault_count(capsys, *words)
    text = staff.read_text(encoding="utf-8")
    line = next(each for each in text.splitlines() if IDS[1] in each)
    other = line.replace("Pengadministrasi Perkantoran", "Pengolah Data")
    staff.write_text(text.replace(line, other), encoding="utf-8")
    assert fault_count(capsys, *words) == before + 1


def fault_count(capsys: pytest.CaptureFixture[str], *words: str) -> int:
    """How many faults a command finds in a list and the workbook beside it."""
    capsys.readouterr()
    main([*words, "--json"])
    faults = json.loads(capsys.readouterr().out)["faults"]
    return len(faults) if isinstance(faults, list) else int(faults)
