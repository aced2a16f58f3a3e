"""`--table FILE` on decide, compare and readings: what is read, printed, written and refused."""

import csv
import json
import subprocess
import sys
from collections import Counter
from datetime import date
from operator import ne
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet
from python_calamine import CalamineWorkbook

from asn_wfh import Decision, Policy, load_policy
from asn_wfh.cli.app import main
from asn_wfh.compare import compare, read_staff
from asn_wfh.frames.table_files import write_table
from frames.random_rows import Row, answer, draw_rows

BUKITTINGGI = load_policy("policies/bukittinggi.yaml")
BANGKA_BARAT = load_policy("policies/bangka_barat.yaml")
FRIDAY, MONDAY = date(2026, 4, 10), date(2026, 4, 13)
ROWS = draw_rows(Random(31), BUKITTINGGI, 60)
IDS = [f"1990010120150110{number:02}" for number in range(60)]
ENDINGS = ("csv", "tsv", "parquet", "xlsx")


def table_file(folder: Path, name: str = "pegawai.csv", **columns: list[str]) -> Path:
    """The random people in a file, with further columns."""
    names = dict.fromkeys(fact for row in ROWS for fact in row)
    facts = {fact: pa.array([row.get(fact) for row in ROWS], pa.string()) for fact in names}
    path = folder / name
    write_table(pa.table({"nip": IDS, **facts, **columns}), path)
    return path


def ran(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The lines that a command prints; it is done and says nothing on standard error."""
    assert main([str(argument) for argument in arguments]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def asked(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """What a command answers as JSON."""
    (line,) = ran(capsys, *arguments, "--json")
    answers: dict[str, Any] = json.loads(line)
    return answers


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The faults of a command that is refused, in English."""
    assert main([*map(str, arguments), "--lang", "en"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err.splitlines()


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a file of answers, as texts."""
    if path.suffix == ".parquet":
        rows = parquet.read_table(path).to_pylist()
        return [{name: _shown(value) for name, value in row.items()} for row in rows]
    if path.suffix == ".xlsx":
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
        names, *cells = sheet.to_python(skip_empty_area=False)
        return [dict(zip(map(str, names), map(_shown, row), strict=True)) for row in cells]
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t" if path.suffix == ".tsv" else ","))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(int(value)) if isinstance(value, float) else str(value)


def decisions(policy: Policy, *dates: date) -> list[Decision]:
    """What `decide` answers row by row, date by date."""
    return [answer(policy, row, on) for on in dates for row in ROWS]


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_row_has_the_answer_of_decide(
    ending: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Whatever kind of file goes in and comes out, the answers are those of `decide`."""
    path, out = table_file(tmp_path, f"pegawai.{ending}"), tmp_path / f"jawaban.{ending}"
    *_, last = ran(
        capsys,
        *("decide", "bukittinggi", "2026-04-10,2026-04-13", "--table", path),
        *("--out", out, "--ids"),
    )
    assert last == f"jawaban ditulis ke {out}"
    rows = rows_of(out)
    assert [row["nip"] for row in rows] == IDS * 2
    assert [row["row"] for row in rows] == [str(n) for n in range(1, 61)] * 2
    assert [row["date"] for row in rows] == ["2026-04-10"] * 60 + ["2026-04-13"] * 60
    for row, decision in zip(rows, decisions(BUKITTINGGI, FRIDAY, MONDAY), strict=True):
        assert row["outcome"] == decision.outcome
        assert row["ground"] == (decision.ground or "")
        assert row["clauses"] == "; ".join(r.label for r in decision.reasons if r.label)
        assert row["missing"] == "; ".join(missing.fact for missing in decision.missing)
        assert row["policy"] == BUKITTINGGI.digest
        assert "code" not in row


def test_counts_are_those_of_the_decisions(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Outcomes are counted, and below each its clauses, grounds and open facts."""
    answers = asked(
        capsys, "decide", "bukittinggi", "2026-04-10,2026-04-13", "--table", table_file(tmp_path)
    )
    made = decisions(BUKITTINGGI, FRIDAY, MONDAY)
    assert (answers["rows"], answers["answers"], answers["faulty"]) == (60, 120, 0)
    assert answers["digests"] == {BUKITTINGGI.digest: 120}
    assert {each["outcome"]: each["answers"] for each in answers["outcomes"]} == Counter(
        decision.outcome.value for decision in made
    )
    for each in answers["outcomes"]:
        own = [decision for decision in made if decision.outcome == each["outcome"]]
        clauses = Counter(label for d in own for label in {r.label for r in d.reasons if r.label})
        assert each["clauses"] == clauses
        assert each["missing"] == Counter(missing.fact for d in own for missing in d.missing)
        assert each["grounds"] == Counter(d.ground.value for d in own if d.ground)


def test_counts_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The most frequent outcome comes first, in the language asked for."""
    path = tmp_path / "pegawai.csv"
    person = "pns;{};lainnya;lainnya;perencanaan;induk;pendukung;ya"
    levels = ("administrator", "administrator", "pelaksana", "")
    path.write_text(
        "employment;level;post;task;affair;unit;service;rostered\n"
        + "".join(f"{person.format(level)}\n" for level in levels),
        encoding="utf-8",
    )
    assert ran(capsys, "decide", "bukittinggi", "2026-04-10", "--table", path, "--lang", "en") == [
        "4 rows, 4 answers",
        "MAY NOT work from home: 2",
        "  clause 1.i.b: 2",
        "MAY work from home: 1",
        "  clause 1.b: 1",
        "CANNOT BE DECIDED YET: 1",
        "  clause 1.i.a: 1",
        "  clause 1.i.b: 1",
        "  clause 1.i.c: 1",
        "  depends on level of post: 1",
        "1 answer depends on a reading of the circular; `asn-wfh readings` lists it",
    ]


def test_a_column_of_dates_and_columns_by_other_names(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """`kolom:NAMA` asks each row about its own date, `--column` says where a fact stands."""
    dates = ["2026-04-10", "2026-04-13"] * 30
    path, out = table_file(tmp_path, on=dates), tmp_path / "jawaban.csv"
    path.write_text(path.read_text().replace('"level"', '"jenjang"', 1))
    command = ("decide", "13.75", "kolom:on", "--table", path, "--column", "level=jenjang")
    ran(capsys, *command, "--id", "nip", "--out", out)
    rows = rows_of(out)
    assert [row["on"] for row in rows] == dates
    assert [row["outcome"] for row in rows] == [
        answer(BUKITTINGGI, row, date.fromisoformat(on)).outcome
        for row, on in zip(ROWS, dates, strict=True)
    ]


def test_ids_are_masked_unless_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A file of answers shows no id but with `--ids`, and then exactly; faults never show one."""
    path, out = table_file(tmp_path), tmp_path / "jawaban.csv"
    command = ("decide", "bukittinggi", "2026-04-10", "--table", path, "--out", out)
    ran(capsys, *command)
    assert [row["nip"] for row in rows_of(out)] == [f"***{number[-3:]}" for number in IDS]
    ran(capsys, *command, "--ids")
    assert [row["nip"] for row in rows_of(out)] == IDS
    other = [f"{sign}{number}" for number, sign in enumerate(("=", "K-", "+", "00", "'", "") * 10)]
    path = table_file(tmp_path, "lain.csv", id=other)
    ran(capsys, *command[:4], path, "--id", "id", "--out", out)
    assert {row["id"] for row in rows_of(out)} == {"***"}


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_id_like_a_formula_is_harmless_and_survives(
    ending: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Such an id has an apostrophe in CSV, is a text in XLSX, and plain ids stay as they are."""
    ids = [f"{sign}{number}" for number, sign in enumerate(("=", "+", "-", "@", "", "0") * 10)]
    path, out = table_file(tmp_path, f"a.{ending}", id=ids), tmp_path / f"b.{ending}"
    ran(
        capsys,
        *("decide", "bukittinggi", "2026-04-10", "--table", path),
        *("--id", "id", "--out", out, "--ids"),
    )
    written = [row["id"] for row in rows_of(out)]
    marked = [f"'{each}" if each[0] in "=+-@" else each for each in ids]
    assert written == (marked if ending in ("csv", "tsv") else ids)


def test_rows_of_one_id_are_one_person(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Whoever stands in two rows has leave only if they have it as both."""
    path, out = tmp_path / "a.csv", tmp_path / "b.csv"
    person = "{},pns,{},lainnya,lainnya,perencanaan,induk,pendukung,ya"
    levels = (("1", "pelaksana"), ("2", "pelaksana"), ("1", "administrator"))
    path.write_text(
        "nip,employment,level,post,task,affair,unit,service,rostered\n"
        + "".join(f"{person.format(*each)}\n" for each in levels)
    )
    ran(capsys, "decide", "bukittinggi", "2026-04-10", "--table", path, "--out", out)
    assert [row["outcome"] for row in rows_of(out)] == [
        "not_permitted",
        "permitted",
        "not_permitted",
    ]


def test_every_fault_is_told_by_its_value(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Wrong words are told at once with the number of their rows, and nothing is written."""
    path, out = tmp_path / "salah.csv", tmp_path / "jawaban.csv"
    path.write_text(
        "nip,level,post,on\n1,pelaksan,lainnya,2026-04-10\n2,pelaksan,lainnya,10-04-2026\n"
        "3,pelaksana,camat,2026-04-10\n4,pelaksana,lainnya,\n"
    )
    command = ("decide", "bukittinggi", "kolom:on", "--table", path, "--out", out)
    assert refused(capsys, *command) == [
        (
            "salah.csv: level: the word `pelaksan` is not known here; did you mean "
            "`pelaksana`? (2 rows)"
        ),
        "salah.csv: on: `` is not a date; write year-month-day, for example 2026-04-08 (1 row)",
        (
            "salah.csv: on: `10-04-2026` is not a date; write year-month-day, for example "
            "2026-04-08 (1 row)"
        ),
        "salah.csv: level: `level: pelaksana` and `post: camat` cannot both be true "
        "of one person (PP 18/2016 (camat: eselon III.a atau Jabatan "
        "Administrator)); correct one of them; describe an acting post (Plt./Plh.) "
        "as a second person, with the rank of that post (1 row)",
    ]
    assert not out.exists()
    ran(capsys, *command, "--errors", "column")
    faults = [row["fault"] for row in rows_of(out)]
    assert faults[0] == ("level: kata `pelaksan` tidak dikenal di sini; maksudnya `pelaksana`?")
    assert len(faults[1].splitlines()) == 2
    assert all(faults)
    answers = asked(capsys, *command, "--errors", "column")
    assert (answers["faulty"], answers["outcomes"]) == (4, [])


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("decide", "bukittinggi", "2026-04-10", "--out", "x.csv"), "--out can only be used with"),
        (("decide", "bukittinggi", "2026-04-10", "--ids"), "--ids can only be used with a table"),
        (
            ("decide", "bukittinggi", "2026-04-10", "--id", "nip"),
            ("--id can only be used with a table"),
        ),
        (
            ("compare", "bukittinggi", "bangka_barat", "--column", "level=x"),
            "--column can only be used",
        ),
        (
            ("readings", "bukittinggi", "--errors", "column"),
            ("--errors can only be used with a table"),
        ),
        (("readings", "bukittinggi", "--table", "FILE"), "no date was given"),
        (("compare", "bukittinggi", "bangka_barat", "--table", "FILE"), "no date was given"),
        (
            ("decide", "bukittinggi", "2026-04-10", "--table", "FILE", "--set", "level=pelaksana"),
            "--set and --table cannot be used together",
        ),
        (
            ("readings", "bukittinggi", "--staff", "FILE", "--table", "FILE"),
            "--staff and --table cannot be used together",
        ),
        (
            ("compare", "bukittinggi", "bangka_barat", "--html", "x", "--table", "FILE"),
            "--html and --table cannot be used together",
        ),
        (("decide", "bukittinggi", "2026-04-10", "--table", "FILE", "--errors", "x"), "--errors"),
        (("decide", "bukittinggi", "2026-04-10", "--table", "FILE", "--column", "x"), "fact=colu"),
        (("decide", "bukittinggi", "2026-04-10,x", "--table", "FILE"), "`x` is not a date"),
        (("decide", "bukittinggi", "2026-04-10", "--table", "FILE", "--out", "x"), "what kind"),
        (("decide", "bukittinggi", "2026-04-10", "--table", "no.csv"), "does not exist"),
        (("decide", "bukittinggi", "kolom:x", "--table", "FILE"), "has no column `x`"),
        (("decide", "bukittinggi", "2026-04-10", "--table", "FILE", "--id", "x"), "no column `x`"),
        (
            ("decide", "bukittinggi", "2026-04-10", "--table", "FILE", "--out", "FILE"),
            "so it must not be overwritten",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_line(
    arguments: tuple[str, ...],
    fault: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """Options that go with no table, or not with one, and files that are none, exit with 2."""
    path = table_file(tmp_path)
    before = path.read_bytes()
    (line,) = refused(capsys, *(str(path) if each == "FILE" else each for each in arguments))
    assert fault in line
    assert path.read_bytes() == before


def test_a_policy_file_is_never_overwritten(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The answers may not go to a file that the command reads beside the table."""
    policy = tmp_path / "kebijakan.csv"
    policy.write_text(Path("policies/bukittinggi.yaml").read_text(encoding="utf-8"))
    calendar = tmp_path / "libur.csv"
    calendar.write_text("libur_setempat:\n  2026-04-17: Hari jadi\n")
    record = tmp_path / "catatan.csv"
    record.write_text(
        "reviews: [{policy: bukittinggi, due: 2026-06-08, known: 2026-06-05, source: Berita}]\n"
    )
    path = table_file(tmp_path)
    for out in (policy, calendar, record):
        beside = ("--calendar", calendar, "--also", record)
        command = ("decide", policy, "2026-04-10", "--table", path, *beside)
        (line,) = refused(capsys, *command, "--out", out)
        assert "so it must not be overwritten" in line


def test_a_calendar_and_a_stance_hold_for_every_row(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """`--calendar` and `--stance` are those of `decide`."""
    calendar = tmp_path / "libur.yaml"
    calendar.write_text("libur_setempat:\n  2026-04-10: Hari jadi\n")
    command = ("decide", "bukittinggi", "2026-04-10", "--table", table_file(tmp_path))
    (only,) = asked(capsys, *command, "--calendar", calendar)["outcomes"]
    assert only["outcome"] == "not_permitted"
    strictest = asked(capsys, *command, "--stance", "strictest")["outcomes"]
    assert {each["outcome"]: each["answers"] for each in strictest} == Counter(
        answer(BUKITTINGGI, row, FRIDAY, stance="strictest").outcome.value for row in ROWS
    )


def test_a_file_says_by_which_option_it_was_answered(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """An option that the policy did not choose stands in the file, on the screen and in JSON."""
    out, option = tmp_path / "jawaban.csv", "unit-layanan=perangkat_daerah"
    command = ("decide", "bukittinggi", "2026-04-10", "--table", table_file(tmp_path))
    lines = ran(capsys, *command, "--stance", option, "--out", out, "--lang", "en")
    assert f"under options other than those of the policy: {option}" in lines
    with out.open(newline="", encoding="utf-8") as file:
        assert {row["stance"] for row in csv.DictReader(file)} == {option}
    assert asked(capsys, *command, "--stance", option)["stances"] == {option: len(ROWS)}
    assert asked(capsys, *command)["stances"] == {}
    assert not any("pilihan bawaan" in line for line in ran(capsys, *command, "--out", out))
    assert "stance" not in out.read_text().splitlines()[0]


def moved(row: Row) -> Row:
    """A person of Bukittinggi as one of Bangka Barat who lives as far from home."""
    home = {"13.75": "19.05", "13.75.01": "19.05", "19.05.02": "13.75"}
    return {
        **row,
        "employer": {"13.75": "19.05"}.get(row["employer"], row["employer"]),
        "domicile": home.get(row["domicile"], row["domicile"]),
    }


def in_a_word(decision: Decision) -> str:
    """The outcome of a decision, and `required` where they must."""
    return "required" if decision.required else decision.outcome.value


def test_compare_counts_who_is_answered_unlike(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Each circular sees the people as its own; unlike answers are counted per pair."""
    path, out = table_file(tmp_path), tmp_path / "banding.csv"
    command = ("compare", "bukittinggi", "bangka_barat", "--on", "2026-04-10", "--table", path)
    answers = asked(capsys, *command, "--out", out)
    pairs = [
        (answer(BUKITTINGGI, row, FRIDAY), answer(BANGKA_BARAT, moved(row), FRIDAY)) for row in ROWS
    ]
    unlike = [one.outcome != other.outcome for one, other in pairs]
    assert answers["unlike"] == sum(unlike) > 0
    assert [row["unlike"] == "true" for row in rows_of(out)] == unlike
    assert [row["outcome bangka_barat"] for row in rows_of(out)] == [
        other.outcome for _, other in pairs
    ]
    assert Counter(
        tuple((one["outcome"], "; ".join(one["clauses"])) for one in pair["answers"])
        for pair in answers["pairs"]
        for _ in range(pair["count"])
    ) == Counter(
        tuple((d.outcome, "; ".join(r.label for r in d.reasons if r.label)) for d in pair)
        for pair in pairs
        if pair[0].outcome != pair[1].outcome
    )
    lines = ran(capsys, *command, "--lang", "en")
    assert lines[:2] == ["60 rows, 60 answers", f"{sum(unlike)} answers differ"]


def test_compare_agrees_with_the_staff_list(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Of people of whom everything is stated the two ways to compare count the same."""
    rows = [row for row in draw_rows(Random(4), BUKITTINGGI, 200, 0) if row["absent"] == ""]
    rows = [row for row in rows if row["recalled"] != "?" and row["rostered"] != "tanpa_jadwal"]
    path = tmp_path / "pegawai.csv"
    names = ["id", *(name for name in rows[0] if name != "absent")]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows({"id": n, **row} for n, row in enumerate(rows))
    command = ("compare", "bukittinggi", "bangka_barat", "--on", "2026-04-10", "--table", path)
    headcount = compare(BUKITTINGGI, BANGKA_BARAT, on=FRIDAY, staff=path).headcount
    assert len(read_staff(path)) == len(rows)
    assert headcount is not None
    assert asked(capsys, *command)["unlike"] == len(headcount.differ.surely) > 0


def test_readings_count_what_each_option_changes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Each option that is not in use is asked alone, and the changed answers are counted."""
    path, out = table_file(tmp_path), tmp_path / "tafsir.csv"
    command = ("readings", "bukittinggi", "--on", "2026-04-10", "--table", path)
    answers = asked(capsys, *command, "--out", out)["readings"]
    rows = rows_of(out)
    base = [in_a_word(answer(BUKITTINGGI, row, FRIDAY)) for row in ROWS]
    assert [row["outcome"] for row in rows] == base
    changed = 0
    for each in answers:
        policy = BUKITTINGGI.under({each["reading"]: each["option"]})
        other = [in_a_word(answer(policy, row, FRIDAY)) for row in ROWS]
        assert [row[f"{each['reading']}={each['option']}"] for row in rows] == other
        assert each["unlike"] == sum(map(ne, base, other))
        changed += each["unlike"]
    assert changed > 0
    lines = ran(capsys, *command, "--lang", "en")
    assert "jadwal-wfo: option in use terikat" in lines


def test_a_bar_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """On a terminal standard error shows what is done; in a pipe nothing (see the other tests)."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    command = ["decide", "bukittinggi", "2026-04-10", "--table", str(table_file(tmp_path))]
    assert main(command) == 0
    assert "pegawai.csv" in capsys.readouterr().err


def test_without_the_libraries_one_line_says_what_to_install(tmp_path: Path) -> None:
    """All other commands do without libraries of tables; with `--table` the extra is named."""
    code = (
        "import sys; sys.modules['pyarrow'] = None; from asn_wfh.cli.app import main; "
        "assert main(['decide', 'bukittinggi', '2026-04-10', '--set', 'unit=induk']) == 0; "
        "sys.exit(main(['decide', 'bukittinggi', '2026-04-10', '--table', 'x', '--lang', 'en']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 2
    assert done.stderr.startswith(
        "`asn_wfh.frames` needs libraries that are not installed; run `pip install"
    )
