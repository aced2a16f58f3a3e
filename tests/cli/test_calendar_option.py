"""`--calendar FILE` on every command that decides, and `--known` with it."""

import json
from pathlib import Path

import pytest

from asn_wfh.cli.app import main
from law.decree_of_2028 import COLLECTIVE, COMPLETE, HOLIDAYS
from strategies import CLERK

SETTINGS = [word for name, value in CLERK.items() for word in ("--set", f"{name}={value}")]
HOME = ("--set", "domicile=13.75")


@pytest.fixture
def local(tmp_path: Path) -> str:
    """A file in which one Friday of April 2026 is a local day off."""
    path = tmp_path / "setempat.yaml"
    path.write_text("libur_setempat:\n  2026-04-17: Hari jadi\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def decree(tmp_path: Path) -> str:
    """A file with the whole decree of 2028, known from October 2027."""
    path = tmp_path / "skb.yaml"
    lines = [f"decree: {COMPLETE[2028]}", "complete: ya", "known: 2027-10-01", "libur:"]
    lines += [f"  {day}: {name}" for day, name in HOLIDAYS.items()]
    lines += ["cuti_bersama:", *(f"  {day}: {name}" for day, name in COLLECTIVE.items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """What a command answers as JSON."""
    assert main([*arguments, "--json"]) == 0
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def codes(answer: dict[str, object]) -> list[str]:
    """The warnings of a decision."""
    return [warning["warning"] for warning in answer["warnings"]]  # type: ignore[attr-defined]


def test_decide(capsys: pytest.CaptureFixture[str], local: str, decree: str) -> None:
    """A local day off refuses, and a whole decree decides what was open, without a warning."""
    question = ("decide", "bukittinggi", "2026-04-17", *SETTINGS, *HOME)
    assert asked(capsys, *question)["outcome"] == "permitted"
    off = asked(capsys, *question, "--calendar", local)
    assert [r["why"] for r in off["reasons"]] == ["libur_setempat"]  # type: ignore[attr-defined]
    question = ("decide", "bukittinggi", "2028-04-21", *SETTINGS, *HOME)
    assert asked(capsys, *question)["outcome"] == "undetermined"
    answer = asked(capsys, *question, "--calendar", decree)
    assert answer["outcome"] == "permitted"
    assert codes(answer) == ["review_passed"]


@pytest.mark.parametrize(
    ("as_of", "outcome", "code"),
    [
        ("2027-10-01", "permitted", ["review_passed"]),
        ("2027-09-30", "undetermined", ["review_passed", "calendar_unrecorded"]),
    ],
)
def test_as_known(
    capsys: pytest.CaptureFixture[str], decree: str, as_of: str, outcome: str, code: list[str]
) -> None:
    """`--known` before the day on which the decree became known leaves the date open."""
    answer = asked(
        capsys,
        *("decide", "bukittinggi", "2028-04-21", *SETTINGS, *HOME),
        *("--calendar", decree, "--known", as_of),
    )
    assert (answer["outcome"], codes(answer)) == (outcome, code)


def test_ask(capsys: pytest.CaptureFixture[str], local: str) -> None:
    """`ask` asks nothing about a day that the file has off."""
    question = ("ask", "bukittinggi", "2026-04-17", *HOME, "--set", "employment=pns")
    assert asked(capsys, *question, "--calendar", local)["ground"] == "not_a_working_day"


def test_compare(capsys: pytest.CaptureFixture[str], local: str) -> None:
    """Two circulars differ in nothing on a day off, and on a working day in much."""
    question = ("compare", "bukittinggi", "bangka_barat", "--on", "2026-04-17")
    assert asked(capsys, *question)["rows"]
    assert not asked(capsys, *question, "--calendar", local)["rows"]


@pytest.mark.slow
def test_readings(capsys: pytest.CaptureFixture[str], local: str, tmp_path: Path) -> None:
    """On a day off a reading touches nobody of the staff; no witness stands on that day."""
    staff = tmp_path / "pegawai.csv"
    facts = {**CLERK, "level": "ahli_utama", "domicile": "13.75"}
    staff.write_text(f"id,{','.join(facts)}\nA1,{','.join(facts.values())}\n", encoding="utf-8")
    question = ("readings", "bukittinggi", "--staff", str(staff), "--on", "2026-04-17")

    def touched(answer: dict[str, object]) -> set[str]:
        readings: list[dict[str, list[dict[str, list[str]]]]] = answer["readings"]  # type: ignore[assignment]
        return {who for each in readings for change in each["changes"] for who in change["people"]}

    assert touched(asked(capsys, *question)) == {"A1"}
    answer = asked(capsys, *question, "--calendar", local)
    assert touched(answer) == set()
    assert '"date": "2026-04-17"' not in json.dumps(answer)


@pytest.mark.parametrize(
    "command",
    [
        ("decide", "bukittinggi", "2026-04-17"),
        ("ask", "bukittinggi", "2026-04-17"),
        ("compare", "bukittinggi", "bangka_barat"),
        ("readings", "bukittinggi"),
    ],
)
def test_a_broken_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: tuple[str, ...]
) -> None:
    """Every fault of a calendar file is one line on standard error, and the exit code is 2."""
    path = tmp_path / "kalender.yaml"
    path.write_text("libur_setempat: {2026-04-17: ''}\nknown: besok\n", encoding="utf-8")
    assert main([*command, "--calendar", str(path), "--lang", "en"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "kalender.yaml:1: libur_setempat.2026-04-17: the text here is empty; write the text",
        (
            "kalender.yaml:2: known: `besok` is not a date; write year-month-day, "
            "for example 2026-04-08"
        ),
    ]
    assert main([*command, "--calendar", str(tmp_path / "tidak_ada.yaml"), "--lang", "en"]) == 2
    assert "does not exist" in capsys.readouterr().err
