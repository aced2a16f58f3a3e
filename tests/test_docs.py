"""The documentation says what the library does: its lists are complete, its cases are decided.

The root `conftest.py` runs each block of code; here stands what a block alone cannot show.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import takewhile
from pathlib import Path
from textwrap import indent

import pytest
from test_papers import official, plain

import asn_wfh
from asn_wfh import Decision, Duty, Ground, Outcome, Policy, decide, load_policy
from asn_wfh.cli.person import facts_of_day, persons
from asn_wfh.loading import load_text
from asn_wfh.rules import EFFECTS, Exclude
from asn_wfh.rules.base import Dated
from asn_wfh.source import read
from asn_wfh.vocabulary import DUTY, FACETS, LIMITED, PERSON_FACETS
from asn_wfh.wording import SENTENCES
from asn_wfh.workdays import MOMENTS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
RULES = DOCS / "rules"
DECISIONS = sorted(DOCS.glob("decisions/[0-9]*.md"))
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
REGIONS = {"Kota Bukittinggi": "bukittinggi", "Kabupaten Bangka Barat": "bangka_barat"}

Row = Mapping[str, str]


def named(path: Path) -> str:
    """A page as a test names it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    """A page as text."""
    return path.read_text(encoding="utf-8")


def ticked(text: str) -> list[str]:
    """Every `word` in a text, in order."""
    return re.findall(r"`([^`\n]+)`", text)


def blocks(text: str, language: str) -> list[str]:
    """The blocks of one kind, without their fences; a title counts as part of the kind."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def sections(text: str, mark: str = "##") -> dict[str, str]:
    """What stands under each heading of one depth, in order."""
    parts = re.split(rf"^{mark} (.+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> Iterator[Row]:
    """The rows of every table in a text, by the names of its columns."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("|"):
            names = cells(line)
            next(lines)
            for row in takewhile(lambda line: line.startswith("|"), lines):
                yield dict(zip(names, cells(row), strict=True))


def cells(line: str) -> list[str]:
    """The cells of one line of a table."""
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def listed(text: str, column: str) -> list[str]:
    """Every `word` in one column of the tables of a text."""
    return [word for row in rows(text) for word in ticked(row.get(column, ""))]


# pages of the effect words


def example(word: str) -> str:
    """The provisions that a page shows."""
    (found,) = blocks(sections(text_of(RULES / f"{word}.md"))["Example"], "yaml")
    return found


@cache
def circular(word: str) -> Policy:
    """The invented circular of the pages, with the example of one page in its place."""
    frame, _ = blocks(text_of(RULES / "README.md"), "yaml")
    head, _, body = frame.partition("provisions:\n")
    shown = indent(example(word), "  ")
    replaced = re.findall(r"^  - (at: .+)", shown, re.MULTILINE)
    kept = [
        item
        for item in re.split(r"^(?=  - at)", body, flags=re.MULTILINE)
        if not any(at in item for at in replaced)
    ]
    return load_text(f"{head}provisions:\n{''.join(kept)}{shown}", f"{word}.yaml")


def decided(policy: Policy, row: Row) -> Decision:
    """The decision of one case: the clerk of the pages, with what the row says is different."""
    _, clerk = blocks(text_of(RULES / "README.md"), "yaml")
    facts = read(clerk, "clerk.yaml").tree
    assert isinstance(facts, dict)
    said = dict(fact.split("=") for fact in ticked(row["Facts"]))
    known = {
        name: value for name, value in {**facts, **said}.items() if isinstance(value, str) != "?"
    }
    stated = {name: str(value) for name, value in known.items() if value != "?"}
    on = date.fromisoformat(row["Date"])
    return decide(policy, persons([stated], policy), on, **facts_of_day([stated]))


def spelled(duty: Duty) -> str:
    """A duty as a table has it."""
    times = [f"{moment:%Y-%m-%d %H:%M}" for moment in (duty.opens, duty.due) if moment]
    case = [f"{facet}={','.join(held)}" for box in duty.condition for facet, held in box]
    return " ".join([duty.duty, *times, *(["if", *case] if case else [])])


def test_every_effect_word_has_its_page() -> None:
    """A page stands for each effect word and for nothing else; the first page links them all."""
    pages = {path.stem for path in RULES.glob("*.md")} - {"README"}
    assert pages == set(EFFECTS)
    links = re.findall(r"^\| \[`(\w+)`\]\((\w+)\.md\)", text_of(RULES / "README.md"), re.MULTILINE)
    assert links == [(word, word) for word in EFFECTS]


@pytest.mark.parametrize("word", EFFECTS)
def test_a_page_has_its_headings(word: str) -> None:
    """Each page says what the word says, shows it, and tells where it bites and where not."""
    text = text_of(RULES / f"{word}.md")
    assert text.startswith(f"# `{word}`\n")
    assert re.findall(r"^#+ (.+)", text, re.MULTILINE)[1:] == [
        "Says",
        "Example",
        "Bites",
        "Does not",
    ]


@pytest.mark.parametrize("word", EFFECTS)
def test_a_page_lists_the_words_of_its_effect(word: str) -> None:
    """The table under Says has every word that the effect takes, and no other."""
    model = Dated if EFFECTS[word] is Exclude else EFFECTS[word]
    taken = {field.alias or name for name, field in model.model_fields.items()}
    taken -= {"reason"} | ({"whose"} if word == "exclude" else set())
    taken |= {"any"} if word == "recall" else set()
    assert set(listed(sections(text_of(RULES / f"{word}.md"))["Says"], "Word")) == taken


def test_the_closed_lists_stand_on_their_pages() -> None:
    """The duties and moments stand under `oblige`, what can be cut under `limit`."""
    assert {*DUTY, *MOMENTS} <= set(ticked(text_of(RULES / "oblige.md")))
    assert set(LIMITED) <= set(ticked(text_of(RULES / "limit.md")))


@pytest.mark.parametrize("word", EFFECTS)
def test_an_example_is_read_back(word: str) -> None:
    """The example loads, uses its word, and is read back in the words of `asn-wfh show`."""
    policy = circular(word)
    shown = re.findall(r'^- at: "(\d)"', example(word), re.MULTILINE)
    said = [
        f"- `{provision.label}`: {rule.sentence('en')}"
        for provision, rule in policy.rules
        if str(provision.at) in shown
    ]
    assert all(p.effect == word for p in policy.provisions if str(p.at) in shown)
    assert re.findall(r"^- `.+", text_of(RULES / f"{word}.md"), re.MULTILINE) == said


@pytest.mark.parametrize("word", EFFECTS)
def test_the_cases_of_a_page_are_decided_so(word: str) -> None:
    """Every row gives its answer, reasons, duties and warnings; a clause that bites is cited."""
    policy, page = circular(word), sections(text_of(RULES / f"{word}.md"))
    mine = {provision.label for provision in policy.provisions if provision.effect == word}
    for heading in ("Bites", "Does not"):
        for row in rows(page[heading]):
            decision = decided(policy, row)
            reasons = [reason.label or reason.why for reason in decision.reasons]
            case = (heading, row["Case"])
            assert (*case, [decision.outcome]) == (*case, ticked(row["Answer"]))
            assert (*case, reasons) == (*case, ticked(row["Because of"]))
            if "Duties" in row:
                assert (*case, [*map(spelled, decision.duties)]) == (*case, ticked(row["Duties"]))
            if "Warnings" in row:
                codes = [warning.code for warning in decision.warnings]
                assert (*case, codes) == (*case, ticked(row["Warnings"]))
            if heading == "Bites" and word not in ("oblige", "in_force"):
                assert mine & set(reasons), row["Case"]
            if heading == "Does not" and decision.outcome is not Outcome.UNDETERMINED:
                assert not mine & set(reasons), row["Case"]
