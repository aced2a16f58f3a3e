"""Calendars that are written down: right, or refused with file, line and remedy, all at once."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from asn_wfh import FactError, WorkCalendar, load_calendar, load_policy
from asn_wfh.loading.calendar_file import read_calendar_file
from asn_wfh.scenarios.suite_file import suite_from_text
from law.decree_of_2028 import COLLECTIVE, COMPLETE, HOLIDAYS


def written(path: Path, text: str) -> WorkCalendar:
    """The calendar of a file with this text."""
    file = path / "kalender.yaml"
    file.write_text(text, encoding="utf-8")
    return read_calendar_file(file)


def faults_of(path: Path, text: str) -> list[str]:
    """The faults of a file with this text."""
    with pytest.raises(FactError) as caught:
        written(path, text)
    return [str(fault) for fault in caught.value.faults]


def spelled(days: Mapping[date, str]) -> str:
    """Named days as YAML."""
    return "".join(f"  {day}: {name}\n" for day, name in days.items())


LOCAL = """\
libur_setempat:
  2026-12-09: Pemungutan suara
hari_kerja: [2026-05-15, 2026-05-28]
"""
DECREE = f"""\
decree: {COMPLETE[2028]}
complete: ya
known: 2027-10-01
libur:
{spelled(HOLIDAYS)}cuti_bersama:
{spelled(COLLECTIVE)}"""


def test_every_key(tmp_path: Path) -> None:
    """A file says all that a WorkCalendar takes; a complete decree closes the years of `libur`."""
    assert written(tmp_path, LOCAL + DECREE) == WorkCalendar(
        {date(2026, 12, 9): "Pemungutan suara"},
        [date(2026, 5, 15), date(2026, 5, 28)],
        COLLECTIVE,
        libur=HOLIDAYS,
        complete=COMPLETE,
        known=date(2027, 10, 1),
    )


def test_the_file_of_the_command_line_in_python(tmp_path: Path) -> None:
    """`load_calendar` takes the same file, by text or path, and says what is wrong with it."""
    file = tmp_path / "kalender.yaml"
    file.write_text(LOCAL, encoding="utf-8")
    assert load_calendar(str(file)) == load_calendar(file) == written(tmp_path, LOCAL)
    with pytest.raises(FactError, match="does not exist"):
        load_calendar(tmp_path / "tidak_ada.yaml")


def test_a_decree_that_is_not_complete(tmp_path: Path) -> None:
    """`complete: tidak` names a decree and closes nothing."""
    calendar = written(tmp_path, DECREE.replace("complete: ya", "complete: tidak"))
    assert calendar == WorkCalendar(
        cuti_bersama=COLLECTIVE, libur=HOLIDAYS, known=date(2027, 10, 1)
    )
    assert calendar.status(2028) == "open"


def test_scenarios_take_the_same_keys(tmp_path: Path) -> None:
    """A scenario's `calendar` is the file, indented."""
    below = "".join(f"      {line}\n" for line in (LOCAL + DECREE).splitlines())
    text = (
        "scenarios: bukittinggi\ngiven:\n  - name: Uji\n    who: {level: jpt_pratama}\n"
        f"    date: 2028-04-07\n    calendar:\n{below}"
        "    then: {outcome: not_permitted, because: 1.i.a}\n"
    )
    suite = suite_from_text(text, load_policy("bukittinggi"))
    assert suite.scenarios[0].questions[0].case.calendar == written(tmp_path, LOCAL + DECREE)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            "- hari_kerja\n",
            ["1: a list is written here, but keys with their values are expected; "],
        ),
        ("", ["1: the file is empty; fill in the file, or choose another one"]),
        (
            "hari_kerj: 2026-05-15\n",
            [("1: the key `hari_kerj` is not known here; did you mean `hari_kerja`?")],
        ),
        (
            "libur_setempat:\n  2026-12-09: ''\n  2026-13-09: Pilkada\nknown: kemarin\nodd: x\n",
            [
                "2: libur_setempat.2026-12-09: the text here is empty; write the text",
                (
                    "3: libur_setempat.2026-13-09: the date `2026-13-09` does not exist in the "
                    "calendar; "
                ),
                "4: known: `kemarin` is not a date; write year-month-day, for example 2026-04-08",
                "5: the key `odd` is not known here; write one of ",
            ],
        ),
        (
            "libur: [2028-01-01]\n",
            ["1: libur: keys and values are expected here; write `key: value`"],
        ),
        (
            "cuti_bersama: {2026-05-08: a}\nhari_kerja:\n  - 2026-05-07\n  - 2026-05-08\n"
            "decree: SKB\nlibur:\n  2026-05-07: b\n",
            [
                "3: `2026-05-07` is written twice; write it once",
                "4: `2026-05-08` is written twice; write it once",
                "5: decree: it is not stated whether every day of this decree is listed; "
                "write `complete: ya` if all are listed, otherwise `complete: tidak`",
            ],
        ),
        (
            "complete: ya\n",
            [
                "1: complete: `libur` is missing; ",
                "1: complete: `decree` is missing; ",
            ],
        ),
        (
            "decree: SKB\ncomplete: ya\nlibur:\n  2028-01-01: Tahun Baru\n",
            [
                "2: complete: the holidays of 2028 are declared complete, but `libur` does "
                "not list 2028-05-01, 2028-06-01, 2028-08-17, 2028-12-25; "
            ],
        ),
        (
            "complete: yes\n",
            [("1: complete: the word `yes` is not known here; write one of tidak, ya")],
        ),
        ("hari_kerja: 2026-05-15: x\n", ["1: "]),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path: Path, text: str, faults: list[str]) -> None:
    """Each fault is one line with the file, the line, the key, what is wrong and what to write."""
    lines = faults_of(tmp_path, text)
    assert len(lines) == len(faults)
    for line, begun in zip(lines, faults, strict=True):
        assert line.startswith(f"kalender.yaml:{begun}")


def test_no_file(tmp_path: Path) -> None:
    """A file that is not there is a FactError, as a broken one is."""
    with pytest.raises(FactError, match="does not exist"):
        read_calendar_file(tmp_path / "kalender.yaml")
