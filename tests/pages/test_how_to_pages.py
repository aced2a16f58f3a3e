"""What the how-to pages say in words and tables holds: levels, agencies, warnings, questions."""

import re
from dataclasses import replace
from datetime import date, timedelta
from inspect import isfunction
from typing import Any

import pytest

from asn_wfh import Case, CivilServant, Policy, history_of, limits, load_policy
from asn_wfh.analysis import next_question
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.people import load_directory
from asn_wfh.people.read_position import level_of_text
from asn_wfh.vocabulary import PERSON_FACETS
from pages.page_text import DOCS, blocks, listed, rows, sections, text_of, ticked

PAGE = sections(text_of(DOCS / "how-to" / "facts-from-hr-data.md"))


def test_every_fact_of_a_person_has_a_row() -> None:
    """The table of fields has each fact once, in the order of the vocabulary."""
    assert listed(PAGE["Fields of the person"], "Fact") == list(PERSON_FACETS)


def test_a_level_of_the_page_is_read_so() -> None:
    """Each text of an export in the table is the level beside it."""
    table = list(rows(PAGE["Level"]))
    assert table
    for row in table:
        for text in row["What the export says"].split(", "):
            assert [level_of_text(text)] == ticked(row["`level`"]), text


def test_an_agency_of_the_page_has_its_affairs() -> None:
    """Each agency in the table stands in the shipped directory with the affairs beside it."""
    affairs = {office.name: office.affairs for office in load_directory("bukittinggi").offices}
    table = list(rows(PAGE["Affair"]))
    assert table
    for row in table:
        assert list(affairs[row["Agency"]]) == ticked(row["`affair`"])


def test_every_warning_has_somebody_who_reads_it() -> None:
    """Each code of a warning stands once in the table of whom to show it to."""
    page = sections(text_of(DOCS / "how-to" / "handle-the-answer.md"))["Warnings"]
    codes = {key.removeprefix("warning.") for key in SENTENCES if key.startswith("warning.")}
    assert sorted(listed(page, "Code")) == sorted(codes)


@pytest.mark.parametrize(("name", "most"), [("bukittinggi", 7), ("bangka_barat", 8)])
def test_the_questions_about_a_person_of_whom_nothing_is_known(name: str, most: int) -> None:
    """In the worst case as many questions are asked as the page says."""
    policy = load_policy(name)
    assert _most_questions(policy, Case(CivilServant(), date(2026, 4, 17))) == most


def _most_questions(policy: Policy, case: Case) -> int:
    """How many questions are asked at worst, from a case on."""
    question = next_question(policy, case)
    if question is None:
        return 0
    return 1 + max(
        _most_questions(policy, _answered(case, question.fact, choice.word))
        for choice in question.choices
    )


def _answered(case: Case, fact: str, word: str) -> Case:
    """The case with one more fact."""
    if fact == "rostered":
        roster: dict[str, Any] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}
        return replace(case, rostered=roster[word])
    (who,) = case.people
    stated: dict[str, Any] = {fact: word}
    return replace(case, who=replace(who, **stated))


def test_every_function_about_an_office_has_a_row() -> None:
    """The table of functions has each one that computes a figure, and no other."""
    page = sections(text_of(DOCS / "how-to" / "office-figures.md"))["What a circular sets"]
    functions = {name for name in limits.__all__ if isfunction(getattr(limits, name))}
    rows_of_page = {call.partition("(")[0] for call in listed(page, "Function")}
    assert rows_of_page == functions - {"readings_of"}


# circulars over time


def _bars() -> dict[str, list[tuple[str, date, date]]]:
    """The bars of the diagram under each of its headings: a name, its first day, the day after."""
    (diagram,) = blocks(text_of(DOCS / "how-to" / "circulars-over-time.md"), "mermaid")
    return {
        heading: [
            (name, date.fromisoformat(first), date.fromisoformat(end))
            for name, first, end in re.findall(r"^ +(\w+) : (\S+), (\S+)$", bars, re.MULTILINE)
        ]
        for heading, bars in sections(diagram, "    section").items()
    }


@pytest.mark.parametrize(
    ("heading", "known_on"),
    [("As known later", None), ("As known on 30 June", date(2026, 6, 30))],
)
def test_the_diagram_of_circulars_shows_which_one_answers(
    heading: str, known_on: date | None
) -> None:
    """On every day of the diagram the bar is the circular that answers, and no bar is none."""
    text = text_of(DOCS / "how-to" / "circulars-over-time.md")
    names = ("mei", "juli", "banjir", "cabut")
    files = [blocks(text, f'yaml title="{name}.yaml"') for name in names]
    history = history_of([load_policy(text=file) for (file,) in files])
    bars = _bars()[heading]
    first, last = date(2026, 5, 1), date(2026, 10, 30)
    for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
        drawn = [name for name, start, end in bars if start <= day < end]
        policy = history.policy_for(day, known_on=known_on)
        assert (day, drawn) == (day, [policy.name] if policy else [])


def test_the_diagram_of_circulars_shows_a_revocation() -> None:
    """Its only milestone is the day from which the last circular revokes another."""
    (diagram,) = blocks(text_of(DOCS / "how-to" / "circulars-over-time.md"), "mermaid")
    assert re.findall(r"(\w+) revokes (\w+) : milestone, (\S+),", diagram) == [
        ("cabut", "juli", "2026-10-01")
    ]
    (file,) = blocks(text_of(DOCS / "how-to" / "circulars-over-time.md"), 'yaml title="cabut.yaml"')
    assert "revokes: juli" in file
    assert "from: 2026-10-01" in file
