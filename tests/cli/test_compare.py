"""`asn-wfh compare`: what it prints, what it writes, and how it exits."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.cli.app import main
from asn_wfh.compare import compare
from asn_wfh.report import comparison_json, html_page
from scenarios import teladan

STAFF = "id,level,domicile,rostered\na1,pelaksana,13.75,ya\na2,ahli_madya,13.75,ya\n"


def ran(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The lines that a command prints; it is done and says nothing on standard error."""
    assert main([str(argument) for argument in arguments]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The faults of a command that is refused."""
    assert main([str(argument) for argument in arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err.splitlines()


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    """Two versions of a small circular, each in a file."""
    old, new = tmp_path / "lama.yaml", tmp_path / "baru.yaml"
    old.write_text(teladan.POLICY, encoding="utf-8")
    text = teladan.POLICY.replace("level: administrator}", "level: pengawas}", 1)
    text = text.replace("by: h-1", 'by: "07:30"').replace("cut: 50%", "cut: 40%")
    new.write_text(text, encoding="utf-8")
    return old, new


def test_the_differences_as_text(
    capsys: pytest.CaptureFixture[str], versions: tuple[Path, Path]
) -> None:
    """Each difference stands with its clauses: answers, duties, limits; then the count of cases."""
    lines = ran(capsys, "compare", *versions, "--lang", "en")
    title = "Surat Edaran Wali Kota Teladan No. 1/SE/2026 of 6 April 2026"
    assert lines == [
        "Comparison of kota_teladan and kota_teladan#2 in an ordinary working week, "
        "with all of them in force",
        f"  kota_teladan: {title}",
        f"  kota_teladan#2: {title}",
        "2 clauses cause different answers",
        "  kota_teladan 2: level of post: administrator (eselon III)",
        "      kota_teladan: may not work from home (2)",
        "      kota_teladan#2: may work from home (1)",
        "      where: task: all but driver; weekday: Friday",
        "  kota_teladan#2 2: level of post: supervisor (eselon IV)",
        "      kota_teladan#2: may not work from home (2)",
        "      kota_teladan: may work from home (1)",
        "      where: task: all but driver; weekday: Friday",
        "304560 cases with different answers, in 2 groups of cases that do not overlap",
        "1 duty differs",
        "  write a work plan",
        "      kota_teladan: clause 5: Obliges staff at home to: write a work plan by "
        "the last working day before the day at home",
        "      kota_teladan#2: clause 5: Obliges staff at home to: write a work plan by 07.30",
        "1 limit differs",
        "  cut of domestic official travel",
        "      kota_teladan: Clause 7: Cuts domestic official travel by 50%",
        "      kota_teladan#2: Clause 7: Cuts domestic official travel by 40%",
    ]


def test_nothing_to_tell(capsys: pytest.CaptureFixture[str]) -> None:
    """A circular with itself differs in nothing, and the command is done."""
    lines = ran(capsys, "compare", "bukittinggi", "bukittinggi", "--on", "2026-04-17")
    assert lines[0].endswith("pada Jumat, 17 April 2026")
    assert lines[-1] == "Tidak ada perbedaan"


def test_all_kinds_in_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Dates in force, silent clauses, people and a date that one does not hold on are told."""
    old, new = tmp_path / "lama.yaml", tmp_path / "baru.yaml"
    old.write_text(teladan.POLICY, encoding="utf-8")
    text = teladan.POLICY.replace("{from: 2026-04-06, review", "{from: 2026-07-01, review")
    new.write_text(text.replace("do: jadwal}", "do: jadwal, by: h-1}"), encoding="utf-8")
    staff = tmp_path / "pegawai.csv"
    staff.write_text("id,level,task\na1,pelaksana,lainnya\na2,pelaksana,\n", encoding="utf-8")
    lines = ran(capsys, "compare", old, new, "--on", "2026-04-17", "--staff", staff)
    text = "\n".join(lines)
    assert "Masa berlaku berbeda" in text
    assert "berbeda hanya karena ada surat edaran yang belum atau tidak lagi berlaku" in text
    assert lines[-2].startswith("Dari 2 pegawai: 0 berbeda jawabannya, 2 mungkin berbeda")
    assert lines[-1] == "  Jawaban mungkin berbeda: a1, a2"


def test_a_clause_that_changes_nothing(
    capsys: pytest.CaptureFixture[str], versions: tuple[Path, Path]
) -> None:
    """A clause that a new version adds without any effect is told with both sentences."""
    old, new = versions
    added = '  - {at: "9", says: Bagian penutup., no_rule: Penutup.}\n'
    new.write_text(teladan.POLICY + added, encoding="utf-8")
    lines = ran(capsys, "compare", old, new, "--lang", "en")
    assert lines[3:] == [
        "1 clause differs in wording and does not change an answer",
        "  9",
        "      kota_teladan: no such clause",
        "      kota_teladan#2: Does not change an answer: Penutup.",
    ]


def test_people_in_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Beside each difference stand the people it concerns, at the end all who differ."""
    staff = tmp_path / "pegawai.csv"
    usual = "pns,pelaksana,lainnya,sopir,perencanaan,induk,pendukung,13.75"
    staff.write_text(
        "id,employment,level,post,task,affair,unit,service,domicile,rostered\n"
        f"a1,{usual},ya\na2,{usual},\n",
        encoding="utf-8",
    )
    lines = ran(capsys, "compare", "bukittinggi", "bangka_barat", "--staff", staff, "--lang", "en")
    at = lines.index("  bukittinggi 1.i.u: task: driver")
    assert lines[at + 4] == "      1 person: a1; perhaps 1 person: a2"
    assert not [line for line in lines if line.strip().startswith("0 people")]
    assert lines[-2:] == ["  Different answers: a1", "  Perhaps different answers: a2"]


def test_a_page_needs_its_extra(
    capsys: pytest.CaptureFixture[str],
    versions: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without the extra `report` one line says what to install."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    html_page._template_environment.cache_clear()
    page = tmp_path / "banding.html"
    (line,) = refused(capsys, "compare", *versions, "--html", page, "--lang", "en")
    assert "asn-wfh[report]" in line
    assert not page.exists()


def test_the_same_as_json(
    capsys: pytest.CaptureFixture[str], versions: tuple[Path, Path], tmp_path: Path
) -> None:
    """`--json` prints what `comparison_json` gives, on one line in a pipe."""
    staff = tmp_path / "pegawai.csv"
    staff.write_text(STAFF, encoding="utf-8")
    (line,) = ran(capsys, "compare", *versions, "--json", "--staff", staff)
    assert json.loads(line) == comparison_json(compare(*versions, staff=staff))


def test_the_keys_of_the_json() -> None:
    """The JSON has the keys that the documentation lists, in both languages."""
    answer: dict[str, Any] = comparison_json(compare("bukittinggi", "bangka_barat"), "en")
    assert list(answer) == [
        *("schema", "policies", "on", "matrix", "rows", "boxes", "duties", "limits", "force"),
        *("silent", "staff"),
    ]
    assert answer["schema"] == 1
    assert answer["on"] is answer["staff"] is None
    row = answer["rows"][0]
    assert (row["by"], row["against"], row["clause"]) == ("bukittinggi", "bangka_barat", "1.i.c")
    assert row["about"] == {"level": ["ahli_madya"]}
    assert row["outcomes"] == {"bukittinggi": "not_permitted", "bangka_barat": "permitted"}
    assert row["witness"]["facts"]["level"] == "ahli_madya"
    assert sum(each["cases"] for each in answer["boxes"]) > 500_000
    assert answer["matrix"][0]["cells"]["bangka_barat"]["answer"] == "by_roster"
    assert answer["force"]["dates"]["bukittinggi"]["from"] == "2026-04-08"
    assert {each["figure"] for each in answer["limits"]} >= {"foreign_travel", "turns"}
    json.dumps(answer)


def test_a_page(
    capsys: pytest.CaptureFixture[str], versions: tuple[Path, Path], tmp_path: Path
) -> None:
    """`--html` writes a page beside what is printed, whole or not at all."""
    page = tmp_path / "banding.html"
    ran(capsys, "compare", *versions, "--html", page)
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert not list(tmp_path.glob("*.part"))
    assert refused(capsys, "compare", *versions, "--html", tmp_path, "--lang", "en") == [
        (
            f"`{tmp_path}` is a folder, and a file is expected; write the path of a file "
            f"in that folder"
        )
    ]


def test_wrong_use(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One policy, an unknown one, a date and a staff list that cannot be read are refused."""
    assert refused(capsys, "compare", "bukittinggi", "--lang", "en") == [
        (
            "only one policy was named, so there is nothing to compare it with; name at "
            "least two policies"
        )
    ]
    assert len(refused(capsys, "compare", "bukittinggi", "bangka_barrat")) == 1
    both = ("bukittinggi", "bangka_barat", "--lang", "en")
    assert len(refused(capsys, "compare", *both, "--on", "17 April")) == 1
    staff = tmp_path / "pegawai.csv"
    assert len(refused(capsys, "compare", *both, "--staff", staff)) == 1
    staff.write_text("id,level\na1,pelaksna\na1,pelaksana\n", encoding="utf-8")
    assert refused(capsys, "compare", *both, "--staff", staff) == [
        "pegawai.csv:2: level: the word `pelaksna` is not known here; did you mean `pelaksana`?",
        "pegawai.csv:3: id: `a1` is written twice; write it once",
    ]
