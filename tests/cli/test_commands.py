"""The commands put to right use: what they print, for people and for programs."""

import json
import os
import runpy
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import strategies
from asn_wfh import CivilServant, decide, load_policy
from asn_wfh.cli.app import main
from asn_wfh.messages.sentences import message
from places import EXAMPLES

EXAMPLE = EXAMPLES / "kota_contoh.yaml"
CLERK = {**strategies.CLERK, "domicile": "13.75.01"}


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """What a command prints; it says nothing on standard error."""
    assert main(arguments) == code
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """What a command prints as JSON."""
    answer: dict[str, object] = json.loads(run(capsys, *arguments, "--json"))
    return answer


def settings(facts: dict[str, str]) -> list[str]:
    """Facts as `--set` options."""
    return [word for name, value in facts.items() for word in ("--set", f"{name}={value}")]


def test_policies(capsys: pytest.CaptureFixture[str]) -> None:
    """The shipped circulars are listed with their titles and the dates from which they hold."""
    printed = run(capsys, "policies")
    assert "Surat Edaran Bupati Bangka Barat Nomor 800/61/BKPSDMD/2026" in printed
    assert "Berlaku sejak 8 April 2026" in printed
    listed = json.loads(run(capsys, "policies", "--json"))
    assert [item["policy"] for item in listed] == ["bangka_barat", "bukittinggi"]


def test_the_package_runs_as_a_module(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`python -m asn_wfh` is the command itself."""
    monkeypatch.setattr(sys, "argv", ["asn_wfh", "policies", "--json"])
    with pytest.raises(SystemExit) as closed:
        runpy.run_module("asn_wfh", run_name="__main__")
    assert closed.value.code == 0
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_decide_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    """A decision is explained in Indonesian, in English on request, with the deciding clause."""
    printed = run(capsys, "decide", "bukittinggi", "2026-04-10", *settings(CLERK))
    assert printed.startswith("BOLEH WFH pada Jumat, 10 April 2026\n")
    assert "Butir 1.b" in printed
    english = run(capsys, "decide", "bukittinggi", "2026-04-10", *settings(CLERK), "--lang", "en")
    assert english.startswith("MAY work from home on Friday, 10 April 2026\n")


def test_an_answer_that_permits_says_how_long(capsys: pytest.CaptureFixture[str]) -> None:
    """Below its circular stands what would end the permission; in JSON stands what stood there."""
    lines = run(capsys, "decide", "bukittinggi", "2026-04-10", *settings(CLERK)).splitlines()
    assert lines[2].startswith(
        "  berlaku selama pegawai tidak dijadwalkan WFO (butir 1.d bagian c)"
    )
    assert lines[3] == "Dasar:"
    stated = {**CLERK, "rostered": "ya", "recalled": "tidak"}
    lines = run(capsys, "decide", "bukittinggi", "2026-04-10", *settings(stated)).splitlines()
    assert lines[2] == "Dasar:"
    friday = date(2026, 4, 10)
    decision = decide(load_policy("bukittinggi"), CivilServant.read(CLERK), friday)
    answer = as_json(capsys, "decide", "bukittinggi", "2026-04-10", *settings(CLERK))
    assert answer == decision.as_dict()


def test_decide_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON of the command is the decision's own."""
    printed = as_json(capsys, "decide", "bangka_barat", "2026-04-10", *settings(CLERK))
    assert printed["outcome"] == "not_permitted"
    assert printed["ground"] == "clause"
    assert printed["digest"] == load_policy("bangka_barat").digest


@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_decide_from_a_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, ending: str
) -> None:
    """A person may stand in a YAML or JSON file, several descriptions in a list; `--set` adds."""
    camat = {**CLERK, "level": "administrator", "post": "camat", "affair": "kewilayahan"}
    acting = [CLERK, camat]
    path = tmp_path / f"orang.{ending}"
    # JSON with quoted texts is YAML too.
    path.write_text(json.dumps(acting), encoding="utf-8")
    answer = as_json(capsys, "decide", "bukittinggi", "2026-04-17", "--who", str(path))
    assert [r["clause"] for r in answer["reasons"]] == ["1.i.b"]  # type: ignore[attr-defined]
    path.write_text(json.dumps(CLERK), encoding="utf-8")
    answer = as_json(
        capsys, "decide", "bukittinggi", "2026-04-17", "--who", str(path), "--set", "recalled=ya"
    )
    assert [r["clause"] for r in answer["reasons"]] == ["1.d", "2.f"]  # type: ignore[attr-defined]


def test_json_flags(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """In a JSON file true and false answer yes and no, and null is not stated."""
    path = tmp_path / "orang.json"
    facts = {**CLERK, "domicile": "19.05", "rostered": False, "absent": None}
    path.write_text(json.dumps(facts), encoding="utf-8")
    answer = as_json(capsys, "decide", "bangka_barat", "2026-04-17", "--who", str(path))
    assert answer["ground"] == "clause"
    assert [r["clause"] for r in answer["reasons"]] == ["5.a"]  # type: ignore[attr-defined]


def test_a_stance(capsys: pytest.CaptureFixture[str]) -> None:
    """A reading taken another way changes the answer, and what `show` says is in use."""
    senior = {**CLERK, "level": "ahli_utama"}
    asked = ("decide", "bukittinggi", "2026-04-17", *settings(senior))
    assert as_json(capsys, *asked)["outcome"] == "permitted"
    turned = as_json(capsys, *asked, "--stance", "ahli-utama=a_fortiori")
    assert turned["outcome"] == "not_permitted"
    shown = run(capsys, "show", "bukittinggi", "1.i.c", "--stance", "ahli-utama=a_fortiori")
    assert "dipakai karena ahli-utama: a_fortiori" in shown
    assert "JF Ahli Utama" in shown


def test_show_stands_clause_by_clause(capsys: pytest.CaptureFixture[str]) -> None:
    """`show` prints every provision in printed order, with our sentence and its effect."""
    policy = load_policy("bukittinggi")
    printed = run(capsys, "show", "bukittinggi")
    places = [
        printed.index(f"\n{p.label}  {message(f'effect.{p.effect}', 'id')} ({p.effect})\n")
        for p in policy.provisions
    ]
    assert places == sorted(places)
    assert all(p.says in printed for p in policy.provisions)
    assert all(reading.because in printed for reading in policy.readings)


def test_show_one_clause(capsys: pytest.CaptureFixture[str]) -> None:
    """One clause is shown with its parts, one part alone, and an item with what speaks for it."""
    assert run(capsys, "show", "bukittinggi", "1.d").count("\n1.d/") == 2
    assert run(capsys, "show", "bukittinggi", "1.d/b").startswith("1.d/b  perintah WFO (recall)\n")
    assert "1.c.1" in run(capsys, "show", "bukittinggi", "1.c.3")
    shown = as_json(capsys, "show", "bukittinggi", "1.d/b")
    assert shown["provisions"][0]["parameters"] == {  # type: ignore[index]
        "at_most": "10%",
        "of": "wfh_that_day",
        "round": "down",
    }


def test_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """The office's figures are shown with their clauses, and those not set are named."""
    printed = run(capsys, "figures", "bukittinggi")
    assert "10%" in printed
    assert "1.d bagian b" in printed
    listed = as_json(capsys, "figures", "bangka_barat", "--lang", "en")["figures"]
    unset = {f["figure"] for f in listed if f["clause"] is None}  # type: ignore[attr-defined]
    assert unset == {"recall_cap", "foreign_travel", "vehicles", "monthly_report"}


def test_check(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A sound file exits 0; a broken one exits 1 with place, clause, fault, remedy and caret."""
    assert "tidak ada kesalahan" in run(capsys, "check", str(EXAMPLE))
    broken = tmp_path / "salah.yaml"
    text = EXAMPLE.read_text(encoding="utf-8")
    broken.write_text(text.replace("[selasa, rabu]", "[selasa, rabbu]"), encoding="utf-8")
    printed = run(capsys, "check", str(broken), "--lang", "en", code=1)
    assert "(1): every: the word `rabbu` is not known here; did you mean `rabu`?" in printed
    line, caret = printed.splitlines()[1:3]
    assert line[caret.index("^") :].startswith("rabbu")
    faults = json.loads(run(capsys, "check", str(broken), "--json", code=1))[0]["faults"]
    assert [fault["code"] for fault in faults] == ["unknown_word"]


def test_check_counts_the_faults_that_are_not_shown(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Of many faults alike the first are shown; the count below them is that of all."""
    text = EXAMPLE.read_text(encoding="utf-8")
    clauses = [f'  - at: "{n}"\n    says: Butir.\n    undecided: baca\n' for n in range(1, 31)]
    broken = tmp_path / "kerangka.yaml"
    head = text[: text.index("provisions:\n")]
    broken.write_text(f"{head}provisions:\n{''.join(clauses)}", encoding="utf-8")
    printed = run(capsys, "check", str(broken), "--lang", "en", code=1)
    assert printed.count("undecided: baca\n") < 30
    assert printed.endswith(f"{broken}: 30 faults\n")
    (result,) = json.loads(run(capsys, "check", str(broken), "--json", code=1))
    assert result["count"] == 30
    assert sum(1 + fault["more"] for fault in result["faults"]) == 30
    assert [fault["more"] for fault in result["faults"] if fault["more"]] == [10]
    (result,) = json.loads(run(capsys, "check", str(EXAMPLE), "--json"))
    assert (result["count"], result["faults"]) == (0, [])


def test_no_colour_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    """What is no terminal gets no colour and no line is broken."""
    printed = run(capsys, "show", "bangka_barat")
    assert "\x1b" not in printed
    assert max(map(len, printed.splitlines())) >= 150


def test_faults_of_a_person_have_their_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A wrong fact in a file is told with its file and line, one given by `--set` without."""
    path = tmp_path / "orang.yaml"
    path.write_text("level: bos\nlevl: pelaksana\nrostered: mungkin\n", encoding="utf-8")
    asked = ["decide", "bukittinggi", "2026-04-17", "--who", str(path), "--lang", "en"]
    assert main(asked) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[:2] for line in lines] == [["orang.yaml", "2"], ["orang.yaml", "1"]]
    assert main([*asked, "--set", "level=boss", "--set", "levl=x"]) == 2
    assert not any(line.startswith("orang") for line in capsys.readouterr().err.splitlines())


@pytest.mark.parametrize("target", ["gone", "/dev/full"])
def test_an_output_that_cannot_be_written(target: str) -> None:
    """A reader that has gone is no error; a full disk is one line and exit 2."""
    if target != "gone" and not Path(target).exists():
        pytest.skip(f"this system has no {target}")
    code = "import sys; from asn_wfh.cli import run; sys.argv[1:] = ['show', 'bukittinggi']; run()"
    with Path(target if target != "gone" else os.devnull).open("w") as full:
        shown = subprocess.Popen(
            [sys.executable, "-c", code],
            stdout=full if target != "gone" else subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        )
        if shown.stdout is not None:
            shown.stdout.close()
        assert shown.stderr is not None
        errors = shown.stderr.read()
        shown.stderr.close()
        status = shown.wait()
    expected = (0, 0) if target == "gone" else (2, 1)
    assert (status, errors.count("\n")) == expected
    assert "Traceback" not in errors


def test_show_tells_the_head_and_the_readings(capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON of `show` has the paper, the government, whom it covers and every reading."""
    shown = as_json(capsys, "show", "bukittinggi")
    assert shown["government"] == {
        "name": "Kota Bukittinggi",
        "code": "13.75",
        "timezone": "Asia/Jakarta",
    }
    assert shown["covers"] == {
        "clause": "opening",
        "whose": [{"employment": ["pns", "cpns", "pppk", "pppk_paruh_waktu"]}],
    }
    readings = load_policy("bukittinggi").readings
    assert [r["reading"] for r in shown["readings"]] == [r.name for r in readings]  # type: ignore[attr-defined]
