"""`asn-wfh test` and `asn-wfh mutate`: what they print, and how they exit."""

import json
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.cli.app import main
from scenarios import teladan

SUITE = teladan.HEAD + teladan.GIVEN


@pytest.fixture
def circular(tmp_path: Path) -> Path:
    """The small circular in a folder, with its suite beside it."""
    path = tmp_path / "kota_teladan.yaml"
    path.write_text(teladan.POLICY, encoding="utf-8")
    path.with_name("kota_teladan.scenarios.yaml").write_text(SUITE, encoding="utf-8")
    return path


def put_suite(circular: Path, suite: str) -> None:
    """Another suite beside the circular."""
    circular.with_name("kota_teladan.scenarios.yaml").write_text(suite, encoding="utf-8")


def ran(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> list[str]:
    """The lines that a command prints; it says nothing on standard error."""
    assert main([str(argument) for argument in arguments]) == code
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def as_json(
    capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0
) -> dict[str, Any]:
    """What a command prints as JSON."""
    answer: dict[str, Any] = json.loads("\n".join(ran(capsys, *arguments, "--json", code=code)))
    return answer


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The faults of a command that is refused."""
    assert main([str(argument) for argument in arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err.splitlines()


def test_a_suite_that_holds(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """One line says how many scenarios and questions are as stated."""
    assert ran(capsys, "test", circular) == [
        "kota_teladan: 21 skenario dengan 929 pertanyaan, semuanya menghasilkan "
        "jawaban yang diharapkan"
    ]
    assert ran(capsys, "test", circular, "--lang", "en") == [
        "kota_teladan: 21 scenarios with 929 questions, all as expected"
    ]
    answer = as_json(capsys, "test", circular)
    assert (answer["policy"], answer["passed"], answer["failed"]) == ("kota_teladan", 21, 0)
    assert answer["results"][0]["questions"] == 192


def test_a_suite_that_does_not_hold(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """Each scenario that fails is told with its line, and the exit code is 1."""
    put_suite(circular, SUITE.replace('because: ["3"]', 'because: ["2"]'))
    lines = ran(capsys, "test", circular, "--lang", "en", code=1)
    assert lines[0].endswith(": Sopir")
    assert lines[2] == "      because: expected 2; did not expect 3"
    assert lines[-2:] == [
        "    and 93 questions more",
        "kota_teladan: 1 scenario not as expected, 20 as expected",
    ]
    answer = as_json(capsys, "test", circular, code=1)
    (failed,) = [result for result in answer["results"] if not result["passed"]]
    assert len(failed["failures"]) == 96
    assert failed["failures"][0]["differences"] == [
        {"part": "because", "lacking": ["2"], "unexpected": ["3"]}
    ]


def test_a_suite_elsewhere(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """`--scenarios` names a suite that stands elsewhere; one that is nowhere is wrong use."""
    beside = circular.with_name("kota_teladan.scenarios.yaml")
    other = beside.rename(circular.with_name("lain.yaml"))
    assert ran(capsys, "test", circular, "--scenarios", other)
    assert refused(capsys, "test", circular, "--lang", "en") == [
        f"the file `{beside}` does not exist; write the path of a file that exists"
    ]


def test_an_empty_suite(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """An empty suite is an error and never a pass."""
    put_suite(circular, "scenarios: kota_teladan\ngiven: []\n")
    for command in ("test", "mutate"):
        assert refused(capsys, command, circular, "--lang", "en") == [
            "kota_teladan.scenarios.yaml:2: given: the list here is empty; write at least one item"
        ]


@pytest.mark.slow
def test_mutate(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """A table shows per clause what became of its mutants; without survivors the exit code is 0."""
    lines = ran(capsys, "mutate", circular, "--lang", "en")
    assert lines[0].split() == [
        *("clause", "detected", "refused", "not", "detected", "equivalent"),
        *("binds", "the", "office", "only"),
    ]
    rows = {line.split()[0]: line.split()[1:] for line in lines[1:-1]}
    assert rows["7"] == [".", "2", ".", ".", "4"]
    assert rows["total"] == ["163", "13", "0", "2", "10"]
    assert lines[-1] == "every change was detected"
    answer = as_json(capsys, "mutate", circular)
    assert answer["total"] == {
        "killed": 163,
        "refused": 13,
        "survived": 0,
        "equivalent": 2,
        "not_executable": 10,
    }
    assert len(answer["mutants"]) == 188
    killed = next(m for m in answer["mutants"] if (m["clause"], m["kind"]) == ("3", "delete"))
    assert killed == {
        "clause": "3",
        "kind": "delete",
        "mutant": "exclude dihapus",
        "fate": "killed",
        "by": "Sopir",
        "fault": None,
        "telling": None,
    }
    refusal = next(m for m in answer["mutants"] if m["fate"] == "refused")
    assert refusal["fault"]


def test_a_survivor(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """A survivor is told with a question that no scenario asks, and the exit code is 1."""
    one, _, rest = SUITE.partition("  - name: Tugas lain\n")
    put_suite(circular, one + rest[rest.index("  - name") :])
    lines = ran(capsys, "mutate", circular, "--clause", "3", "--lang", "en", code=1)
    at = lines.index("3: not detected: exclude.task with `kebersihan` added")
    assert lines[at + 1] == (
        "    not asked yet: 2026-04-06 {employer: 71.72, employment: pns, level: pelaksana, "
        "post: lainnya, task: kebersihan, affair: perencanaan, unit: induk, service: pendukung, "
        "domicile: 71.72} rostered: ya recalled: tidak"
    )
    assert lines[-1] == "7 changes not detected"
    answer = as_json(capsys, "mutate", circular, "--clause", "3", code=1)
    assert answer["total"]["survived"] == 7
    assert [row["clause"] for row in answer["clauses"]] == ["3"]


def test_one_clause(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """One clause may be mutated alone; one that the policy does not have is wrong use."""
    lines = ran(capsys, "mutate", circular, "--clause", "5")
    assert [line.split()[0] for line in lines] == ["butir", "5", "jumlah", "semua"]
    assert refused(capsys, "mutate", circular, "--clause", "55", "--lang", "en") == [
        "this policy has no clause `55`; write one of 1, 2, 3, 4, 5, 6, 7, 8"
    ]


def test_a_suite_that_does_not_hold_is_not_mutated(
    capsys: pytest.CaptureFixture[str], circular: Path
) -> None:
    """A suite must hold for the policy itself before it can notice changes."""
    put_suite(circular, SUITE.replace('because: ["3"]', 'because: ["2"]'))
    lines = ran(capsys, "mutate", circular, "--lang", "en", code=1)
    assert lines[-1] == ("1 scenario not as expected for the policy itself; correct that first")
    assert as_json(capsys, "mutate", circular, code=1)["failed"] == ["Sopir"]


def test_wrong_use(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A policy that is not there or broken is told in one line per fault."""
    for command in ("test", "mutate"):
        (line,) = refused(capsys, command, "bukitinggi", "--lang", "en")
        assert line == "no policy named `bukitinggi` is shipped; did you mean `bukittinggi`?"
        assert len(refused(capsys, command, tmp_path / "tidak_ada.yaml")) == 1
        broken = tmp_path / "kota.yaml"
        broken.write_text("policy: a\n", encoding="utf-8")
        assert len(refused(capsys, command, broken)) > 1
