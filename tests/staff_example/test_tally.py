"""The tally is written from the papers alone, and the library answers as it does."""

import ast
import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from tally import DAYS_OFF_2026, SATURDAY, counts, descriptions, verdict

from asn_wfh import CivilServant, decide, load_policy
from asn_wfh.law.workdays import WorkCalendar
from places import EXAMPLES
from staff_example.written import REGIONS, example, truth

DATES = (
    *(date(2026, 4, 1), date(2026, 4, 3), date(2026, 4, 7), date(2026, 4, 9), date(2026, 4, 10)),
    *(date(2026, 4, 11), date(2026, 5, 1), date(2026, 5, 15), date(2026, 12, 24)),
)
FACTS = ("employment", "level", "post", "task", "affair", "unit", "service", "domicile")
ROSTERED: Mapping[str, bool | str] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}


def test_the_tally_knows_nothing_of_the_library() -> None:
    """`tally.py` imports the standard library and nothing else."""
    tree = ast.parse((EXAMPLES / "staff" / "tally.py").read_text("utf-8"))
    imported = {
        name
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


@pytest.mark.parametrize("region", sorted(REGIONS))
@pytest.mark.parametrize("day", DATES, ids=str)
def test_the_library_answers_as_the_tally(region: str, day: date) -> None:
    """Outcome, ground and cited clauses of everybody are those of the chain of ifs."""
    policy = load_policy(region)
    of_facts = {tuple(row.values())[5:]: row for row in truth(region)}
    for row in of_facts.values():
        who = [
            CivilServant.read({name: facts[name] for name in FACTS}) for facts in descriptions(row)
        ]
        rostered = ROSTERED[row["rostered"]]
        answer = decide(policy, who, day, rostered=rostered, absent=row["absent"] or None)  # type: ignore[arg-type]  # words of a file
        mine = verdict(region, row, day)
        assert (answer.outcome, answer.ground) == (mine.outcome, mine.ground), row
        if mine.ground != "not_in_force":
            cited = {reason.clause for reason in answer.reasons if reason.clause}
            assert cited == set(mine.clauses), row


def test_the_days_off_are_those_of_the_calendar() -> None:
    """The weekdays off that the tally lists are those of the decree for 2026."""
    calendar = WorkCalendar()
    year = [date(2026, 1, 1) + timedelta(number) for number in range(365)]
    weekdays = [day for day in year if day.weekday() < SATURDAY]
    off = [f"{day:%m-%d}" for day in weekdays if not calendar.is_working(day)]
    assert tuple(off) == DAYS_OFF_2026


@pytest.mark.parametrize("region", sorted(REGIONS))
def test_the_command_counts_every_row_once(region: str) -> None:
    """Outcomes and grounds add up to the rows that end as asked, in text and in JSON."""
    folder, day = example(region), "2026-04-17"
    script = str(EXAMPLES / "staff" / "tally.py")
    command = [sys.executable, script, str(folder), "--on", day, "--ends", "member"]
    run = subprocess.run([*command, "--json"], check=True, capture_output=True, text=True)
    tally = json.loads(run.stdout)
    assert tally == counts(folder, date(2026, 4, 17), ("member",))
    members = sum(row["ends_as"] == "member" for row in truth(region))
    assert sum(tally["outcome"].values()) == sum(tally["ground"].values()) == members
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert f"permitted           {tally['outcome']['permitted']:>6}" in text
