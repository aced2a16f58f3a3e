"""What the how-to pages say in words and tables holds: levels, agencies, warnings, questions."""

from dataclasses import replace
from datetime import date

import pytest

from asn_wfh import Case, CivilServant, Policy, load_policy
from asn_wfh.analysis import next_question
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.people import load_directory
from asn_wfh.people.read_position import level_of_text
from asn_wfh.vocabulary import PERSON_FACETS
from pages.test_docs import DOCS, listed, rows, sections, text_of, ticked

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
        return replace(case, rostered={"ya": True, "tidak": False}.get(word, word))
    (who,) = case.people
    return replace(case, who=replace(who, **{fact: word}))
