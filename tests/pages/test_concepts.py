"""The page of concepts shows the steps that the engine takes, and its cases are decided so."""

import re
from datetime import date
from typing import Any

import pytest

from asn_wfh import Decision, Ground, Outcome, decide, load_policy
from asn_wfh.cli.read_person import Description, civil_servants_of, day_arguments_for_decide
from asn_wfh.vocabulary import PERSON_FACETS
from pages.page_text import DOCS, Row, blocks, rows, sections, text_of, ticked
from places import ROOT
from strategies import CLERK

TEXT = text_of(DOCS / "concepts.md")
PAGE = sections(TEXT)
HOME = {"Bukittinggi": ("bukittinggi", "13.75"), "Bangka Barat": ("bangka_barat", "19.05")}
FRIDAY = date(2026, 4, 17)


def facts_of(cell: str) -> dict[str, str]:
    """The facts of a cell, `name=value` each."""
    return dict(fact.split("=") for fact in ticked(cell))


def answer_to(region: str, descriptions: list[dict[str, Any]], on: date) -> Decision:
    """The decision about one person under a shipped policy."""
    policy = load_policy(region)
    people = [Description(facts) for facts in descriptions]
    who, day = civil_servants_of(people, policy), day_arguments_for_decide(people)
    return decide(policy, who, on, **day)


def reasons_of(decision: Decision) -> list[str]:
    """All that decides: clauses, and the codes of grounds that no clause states."""
    return [reason.label or reason.why for reason in decision.reasons]


def test_the_picture_has_the_grounds_in_the_order_of_the_code() -> None:
    """Six steps, whose exits are the grounds; `mixed` is no exit, since it is several at once."""
    (picture,) = blocks(PAGE["The six steps of an answer"], "mermaid")
    steps = re.findall(r'(S\d)\["(\d)\. ', picture)
    assert steps == [(f"S{number}", str(number)) for number in range(1, 7)]
    exits = re.findall(r'(S\d)(?:\[".+?"\])? -- ".+?" --> G\d\["(\w+)"\]', picture)
    assert [ground for _, ground in exits] == [g for g in Ground if g is not Ground.MIXED]
    assert [step for step, _ in exits] == ["S1", "S2", "S3", "S4", "S5", "S5", "S6"]
    assert re.search(r"S6 -- \"no\" --> P\(\[\"permitted\"\]\)", picture)


def dewi() -> dict[str, str]:
    """The facts of the nurse, from the block of the page."""
    block = blocks(PAGE["One case by hand"], "python")[0]
    return dict(re.findall(r'^    (\w+)="(.+)",$', block, re.MULTILINE))


@pytest.mark.parametrize(
    "row",
    [row for row in rows(PAGE["One case by hand"]) if "Ground" in row],
    ids=lambda r: r["Step"],
)
def test_each_step_stops_the_nurse(row: Row) -> None:
    """With what the row says is different, the step gives its ground, and all reasons are cited."""
    facts = {**dewi(), **facts_of(row["Facts"])}
    decision = answer_to("bukittinggi", [facts], date.fromisoformat(row["Date"]))
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert [decision.ground] == ticked(row["Ground"])
    assert reasons_of(decision) == ticked(row["Because of"])


def test_the_rows_of_the_nurse_take_the_steps_in_turn() -> None:
    """The rows are the six steps, and each is stopped at its own."""
    table = [row for row in rows(PAGE["One case by hand"]) if "Ground" in row]
    assert [row["Step"] for row in table] == ["1", "2", "3", "4", "5", "6"]
    in_order = [ground.value for ground in Ground]
    places = [in_order.index(ground) for row in table for ground in ticked(row["Ground"])]
    assert places == sorted(places)
    by_hand = [row for row in rows(PAGE["One case by hand"]) if "Dewi" in row]
    assert [row["Step"] for row in by_hand] == ["1", "2", "3", "4", "5", "6"]


def test_the_clauses_of_the_case_by_hand_do_what_the_page_says() -> None:
    """The clause of each step has the effect that the step asks for."""
    policy = load_policy("bukittinggi")
    effects = {p.label: p.effect for p in policy.provisions}
    by_hand = [row for row in rows(PAGE["One case by hand"]) if "Dewi" in row]
    (force,), (gives,), (takes,) = (
        ticked(by_hand[step - 1]["What the circular says"]) for step in (1, 5, 6)
    )
    assert (effects[force], effects[gives], effects[takes]) == ("in_force", "permit", "exclude")


@pytest.mark.parametrize("row", list(rows(PAGE["The cast"])), ids=lambda row: row["Person"])
@pytest.mark.parametrize("region", HOME)
def test_the_cast_has_the_answers_of_the_page(row: Row, region: str) -> None:
    """Every person of the cast has the outcome and the clauses that the table gives."""
    name, home = HOME[region]
    parts = row["Facts"].split("; also ")
    descriptions = [
        {**CLERK, "domicile": home, **facts_of(part), "rostered": "ya"} for part in parts
    ]
    decision = answer_to(name, descriptions, FRIDAY)
    assert [decision.outcome.value, *reasons_of(decision)] == ticked(row[region])


def test_the_facts_of_rani_are_those_of_the_clerk() -> None:
    """What the cast shares is stated before the table, and is the clerk of all tests."""
    stated = facts_of(PAGE["The cast"].partition("\n|")[0])
    assert stated == {name: CLERK[name] for name in stated}
    assert set(stated) == set(PERSON_FACETS) - {"employer", "domicile"}


def test_the_page_has_twelve_words() -> None:
    """Twelve words are explained first, and the front page draws the same picture of the whole."""
    assert len(list(rows(PAGE["Twelve words"]))) == 12
    whole = blocks(PAGE["The whole"], "mermaid")[0]
    front = blocks(text_of(ROOT / "README.md"), "mermaid")[0]
    boxes = set(re.findall(r'\["(.+?)"\]', whole))
    assert boxes - set(re.findall(r'\["(.+?)"\]', front)) == {"Calendar", "Stance"}
