"""The page of yearly work says what is due, and what each command runs, as the code has it."""

import re
import tomllib
from itertools import islice

from asn_wfh import load_policy, shipped_policies
from asn_wfh.law.workdays import default_calendar
from asn_wfh.law.workdays.review_dates_of_circular import review_dates
from pages.page_text import DOCS, listed, rows, sections, text_of, ticked
from places import ROOT

PAGE = sections(text_of(DOCS / "contributing" / "maintenance.md"))


def test_the_state_of_each_year_is_that_of_the_calendar() -> None:
    """Each year is decreed, listed or open; only the last one on the page is open."""
    states = {int(row["Year"]): row["State"] for row in rows(PAGE["Each year: the decrees"])}
    calendar = default_calendar()
    assert states == {year: calendar.status(year) for year in states}
    assert [state == "open" for state in states.values()] == [False] * (len(states) - 1) + [True]


def test_the_reviews_are_those_of_the_policies() -> None:
    """The next three reviews of each shipped policy stand beside its name."""
    table = {ticked(row["Policy"])[0]: row for row in rows(PAGE["After each review"])}
    assert set(table) == set(shipped_policies())
    for name, row in table.items():
        policy = load_policy(name)
        months = policy.force.review_every
        assert months is not None
        first = list(islice(review_dates(policy.force.since, months), 3))
        days = re.findall(r"(\d+) (\w+)(?=,| 2026)", row["Reviews due on the"])
        assert days == [(str(day.day), f"{day:%B}") for day in first]


def test_the_marks_are_those_of_the_project() -> None:
    """Every mark that a test may have is explained, and no other."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    marks = [mark.partition(":")[0] for mark in config["tool"]["pytest"]["ini_options"]["markers"]]
    assert listed(PAGE["The checks"], "Mark") == marks


def test_the_commands_are_those_of_the_makefile() -> None:
    """Each target exists, and each that checks something is explained."""
    targets = set(re.findall(r"^([\w-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    commands = [c for c in listed(PAGE["The checks"], "Command") if c.startswith("make ")]
    shown = {command.removeprefix("make ") for command in commands}
    assert shown <= targets
    assert targets - shown <= {"clean", "docs", "soak-tests", "soak-mutants"}
