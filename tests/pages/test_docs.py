"""The documentation says what the library does: its lists are complete, its cases are decided.

The root `conftest.py` runs each block of code; here stands what a block alone cannot show.
"""

import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from inspect import signature
from pathlib import Path

import pytest
from typer.core import TyperGroup

import asn_wfh
from asn_wfh import (
    Decision,
    Ground,
    Outcome,
    Policy,
    decide,
    limits,
    load_policy,
    people,
    shipped_policies,
)
from asn_wfh.audit import VERDICTS, ledger_of, read_paper
from asn_wfh.audit.binding_words_and_effects import AIM
from asn_wfh.audit.phrases_for_words_of_effect_keys import (
    closed_list_pairs,
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.audit.printed_acts import required_acts_and_spans
from asn_wfh.cli.app import app
from asn_wfh.cli.read_person import Description, civil_servants_of
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.mutation.mutant_verdicts import FATES
from asn_wfh.paper.parsed_paper import parse_text_replacing_short_forms
from asn_wfh.paper.printed_forms_of_vocabulary import SUBJECTS
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules import EFFECTS
from asn_wfh.scenarios.answer_lines import ASPECTS
from asn_wfh.scenarios.suite_schema import ScenarioFrame
from asn_wfh.vocabulary import DAY_FACETS, PERSON_FACETS
from pages.page_text import (
    DOCS,
    PAGES,
    RULES,
    blocks,
    listed,
    named,
    rows,
    sections,
    text_of,
    ticked,
)
from places import ROOT
from policies.test_papers import plain
from strategies import CLERK

DECISIONS = sorted(DOCS.glob("decisions/[0-9]*.md"))


# phrases


def test_every_example_of_a_phrase_is_a_clause_that_loads() -> None:
    """Each example stands for clause 2 of the page's file, and uses the word beside it."""
    text = text_of(DOCS / "id" / "kata-dan-frasa.md")
    (policy,) = blocks(text, 'yaml title="kota_umpama.yaml"')
    words: set[str] = set()
    for row in rows(text):
        words |= {word for word in ticked(row.get("Kata", "")) if word in EFFECTS}
        for example in (line for line in ticked(row.get("Contoh", "")) if ": " in line):
            shown = policy.replace("no_rule: Di sini contohnya diletakkan.", example)
            (clause,) = (
                p for p in load_policy_text(shown, "x.yaml").provisions if str(p.at) == "2"
            )
            assert clause.effect == example.partition(":")[0]
            assert clause.effect in ticked(row.get("Kata", "")) or "Kata" not in row
        for fact in ticked(row.get("Tulis di bawah `facts`", "")):
            assert f"  {fact}\n" in policy
    assert words == set(EFFECTS)


def _grounded_by(form: str) -> set[str]:
    """What a printed form grounds, as the table of known forms writes it."""
    text = parse_text_replacing_short_forms(form)
    moments = text.printed_policy_key_values(time_of_day_phrases_with_duty_words())
    grounded = {f"{key.partition('.')[0]}: {value}" for key, value in moments}
    grounded |= {f"{key}: {value}" for key, value in closed_list_pairs(text)}
    kinds = {"before": "by: h-", "breach": "times: ", "kali": "times: "}
    grounded |= {kinds[f.kind] + f.value for f in text.figures if f.kind in kinds}
    subjects = Phrases(SUBJECTS.items()).payloads_and_spans(text.words)
    grounded |= {f"who: {who}" for who, _, _ in subjects}
    return grounded | ({"once"} if any(required_acts_and_spans(text.words)) else set())


def test_every_known_form_grounds_what_stands_beside_it() -> None:
    """Each form of the table is read as the value in its row, and every row has some."""
    table = sections(text_of(DOCS / "id" / "kata-dan-frasa.md"))["Bentuk yang dikenali"]
    checked = 0
    for row in rows(table):
        written, forms = row.values()
        for form in re.findall(r"\*(.+?)\*", forms):
            assert set(ticked(written)[:1]) <= _grounded_by(form), form
            checked += 1
    heads = {form for form, who in SUBJECTS.items() if who == "kepala"}
    assert checked > 60
    assert {form for form in heads if f"*{form}*" in table} == heads - _UNLISTED_HEADS


_UNLISTED_HEADS = {
    *("Kepala Organisasi Perangkat Daerah", "Kepala Satuan Kerja Perangkat Daerah"),
    *("Kepala unitnya", "unit pendukung", "unit pelayanan"),
}
"""Long forms of those in the table, and units that stand for whoever heads them."""


# readings


@cache
def regions() -> Mapping[str, Policy]:
    """Every shipped policy, under the name of its government."""
    policies = [load_policy(name) for name in shipped_policies()]
    return {policy.government.name: policy for policy in policies}


def test_every_reading_stands_on_its_page() -> None:
    """Each reading, its options in order, the one chosen and the clauses it touches; no other."""
    for heading, policy in regions().items():
        page = sections(sections(text_of(DOCS / "law" / "readings.md"))[heading], "###")
        assert [name.partition(" ")[0] for name in page] == [r.name for r in policy.readings]
        for name, text in page.items():
            reading = policy.reading(name.partition(" ")[0])
            option, _, reason = text.partition("Chosen: ")
            touched = [p.label for p in policy.provisions if reading.name in p.touched]
            assert (name, tuple(listed(option, "Option"))) == (name, reading.option_names)
            assert (name, ticked(reason)[0]) == (name, reading.chosen)
            assert (name, ticked(reason.partition("Touches ")[2])) == (name, touched)


def test_every_ambiguity_has_its_place() -> None:
    """Each of the 80 numbered ambiguities is a reading, settled, not modelled, or answered."""
    page = sections(text_of(DOCS / "law" / "readings.md"))
    numbers = [row["No."] for text in page.values() for row in rows(text) if "No." in row]
    for heading in regions():
        numbers += re.findall(r"^### .+ \((5\.\d+)\)$", page[heading], re.MULTILINE)
    assert {int(number.removeprefix("5.")) for number in numbers} == set(range(1, 81))
    first = [row["No."] for row in rows(page["Settled, no readings"])]
    assert first == ["5.1", "5.2", "5.3", "5.10", "5.24", "5.44"]


def test_what_the_page_says_of_the_days_holds() -> None:
    """The days, duties and warnings that the page names are those of the decisions."""
    bkt, bb = load_policy("bukittinggi"), load_policy("bangka_barat")
    clerk = civil_servants_of([Description({**CLERK})], bkt)
    plan = next(
        d for d in decide(bkt, clerk, date(2026, 5, 29)).duties if d.duty == "rencana_kerja"
    )
    assert f"{plan.due:%Y-%m-%d}" == "2026-05-26"
    between = decide(bb, clerk, date(2026, 4, 6))
    assert [warning.code for warning in between.warnings] == ["retroactive"]
    ramadan = decide(bkt, clerk, date(2027, 2, 12))
    assert "ramadan_hours" in [warning.code for warning in ramadan.warnings]
    driver = civil_servants_of(
        [Description({**CLERK, "employment": "non_asn", "task": "sopir"})], bkt
    )
    reasons = [r.label or r.why for r in decide(bkt, driver, date(2026, 4, 10)).reasons]
    assert reasons == ["not_covered_group", "1.i.u"]
    called = decide(bkt, clerk, date(2026, 4, 10), recalled=True)
    assert [reason.label for reason in called.reasons] == ["1.d/b", "2.f"]


# words and codes


def test_the_glossary_has_every_word_of_the_law() -> None:
    """Each facet, with each of its values and both labels, stands in the glossary, and no other."""
    page = sections(text_of(DOCS / "reference" / "facts.md"))
    for heading, facets in (
        ("Facts about a person", PERSON_FACETS),
        ("Facts about a day", DAY_FACETS),
    ):
        parts = sections(page[heading], "###")
        assert list(parts) == [f"`{name}`" for name in facets]
        for name, facet in facets.items():
            text = " ".join(parts[f"`{name}`"].split())
            assert f"*{facet.label.id}*: {facet.label.en}. Source: {facet.source}." in text
            assert [tuple(row.values()) for row in rows(parts[f"`{name}`"])] == [
                (f"`{value}`", word.id, word.en) for value, word in facet.words.items()
            ]


@pytest.mark.parametrize(
    ("page", "mark", "outcome", "ground"),
    [
        ("reference/facts.md", "##", "Outcome", "Ground"),
        ("reference/api.md", "###", "Code", "Code"),
    ],
)
def test_outcomes_and_grounds_are_explained(
    page: str, mark: str, outcome: str, ground: str
) -> None:
    """Both pages have every outcome and every ground, the grounds in their order."""
    parts = sections(text_of(DOCS / page), mark)
    assert listed(parts["Outcomes"], outcome) == list(Outcome)
    assert listed(parts["Grounds"], ground) == list(Ground)


def test_every_code_is_listed() -> None:
    """Each reason and each warning that an answer may give stands on the page of the interface."""
    parts = sections(text_of(DOCS / "reference" / "api.md"), "###")
    for heading, kind in (("Why", "why."), ("Warnings", "warning."), ("Grounds", "ground.")):
        codes = {key.removeprefix(kind) for key in SENTENCES if key.startswith(kind)}
        assert set(listed(parts[heading], "Code")) == codes
    for row in rows(parts["Why"]):
        if ticked(row.get("Given by", "")):
            (word,), (code,) = ticked(row["Given by"]), ticked(row["Code"])
            assert EFFECTS[word].why == code


def test_the_interface_is_the_one_described() -> None:
    """Names, arguments, attributes and commands are those of the code, and all of them."""
    page = sections(text_of(DOCS / "reference" / "api.md"))
    names = [name.partition("(")[0] for name in listed(page["Names"], "Name")]
    assert sorted(names) == sorted(asn_wfh.__all__)
    assert listed(page["`decide`"], "Argument") == list(signature(decide).parameters)
    attributes = listed(page["`Decision`"], "Attribute")
    assert attributes == [field.name for field in fields(Decision)]
    assert set(PERSON_FACETS) <= set(ticked(page["`decide`"]))
    commands = [command.split()[1] for command in listed(page["The command line"], "Command")]
    groups = {name for name, command in app.commands.items() if isinstance(command, TyperGroup)}
    assert commands == [name for name in app.commands if name not in groups]
    functions = [
        call.partition("(")[0] for call in listed(page["Figures of an office"], "Function")
    ]
    assert set(functions) <= set(limits.__all__)
    staff = {name.partition("(")[0] for name in listed(page["Staff lists"], "Name")}
    assert staff == set(people.__all__)


# the audit


def test_the_audit_page_has_the_words_of_an_aim() -> None:
    """The words that bind nobody in a list of aims stand on the page, and no others."""
    page = sections(text_of(DOCS / "how-to" / "audit.md"))["Binding words"]
    (aims,) = re.findall(r"^In a list of aims, (.+) bind nobody\.$", page, re.MULTILINE)
    assert set(re.findall(r"\*(.+?)\*", aims)) == AIM


def test_the_audit_page_has_every_verdict_and_every_key() -> None:
    """The verdicts stand in their order; the keys of the JSON, and of its entries, are complete."""
    page = sections(text_of(DOCS / "how-to" / "audit.md"))
    assert listed(page["Both ways"], "Verdict") == list(VERDICTS)
    (paper,) = blocks(text_of(DOCS / "how-to" / "audit.md"), 'text title="kincir.txt"')
    (policy,) = blocks(text_of(DOCS / "how-to" / "audit.md"), 'yaml title="kincir.yaml"')
    ledger = ledger_of(
        load_policy_text(policy, "kincir.yaml"), read_paper(paper, "kincir.txt")
    ).as_dict()
    assert listed(page["As JSON"], "Key") == list(ledger)
    assert listed(page["As JSON"], "Key of an entry") == list(ledger["entries"][0])


# scenarios


def test_the_page_of_scenarios_has_every_key_and_every_fate() -> None:
    """The keys of a suite, the parts of an answer and the fates of a change are complete."""
    text = text_of(DOCS / "how-to" / "scenarios.md")
    of_day = {"rostered", "recalled", "absent", "libur", "cuti_bersama"}
    assert set(listed(text, "Key")) == {"people", "given", *ScenarioFrame.model_fields, *of_day} - {
        "name"
    }
    (parts,) = [row["Holds"] for row in rows(text) if row.get("Key") == "`then`"]
    assert ticked(parts) == list(ASPECTS)
    assert listed(text, "Fate") == [fate.replace("_", " ") for fate in FATES]


# decisions, changes and blocks


def test_decisions_are_short_and_numbered() -> None:
    """Each record has its number, a context, a decision and a consequence, in under 25 lines."""
    index = text_of(DOCS / "decisions" / "README.md")
    linked = re.findall(r"^(\d+)\. \[(.+)\]\((.+)\)$", index, re.MULTILINE)
    assert [name for *_, name in linked] == [path.name for path in DECISIONS]
    for number, (path, (shown, title, _)) in enumerate(zip(DECISIONS, linked, strict=True), 1):
        text = text_of(path)
        assert path.name.startswith(f"{number:04}-")
        assert shown == str(number)
        assert text.startswith(f"# {number}. {title}\n")
        assert list(sections(text)) == ["Context", "Decision", "Consequence"]
        assert len(text.splitlines()) < 25


def test_the_changelog_has_one_line_for_a_change() -> None:
    """The newest changes stand under `Unreleased`; each is one line with a full stop."""
    page = sections(text_of(ROOT / "CHANGELOG.md"))
    assert next(iter(page)) == "Unreleased"
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    for text in page.values():
        assert set(sections(text, "###")) <= kinds
        lines = [line for line in text.splitlines() if line and not line.startswith("### ")]
        assert all(re.fullmatch(r"- .+\.", line) for line in lines)


def test_the_commands_of_make_exist() -> None:
    """Every `make` that a page shows is a target of the Makefile."""
    targets = re.findall(r"^(\w+):", text_of(ROOT / "Makefile"), re.MULTILINE)
    shown = [c for page in PAGES for b in blocks(text_of(page), "sh") for c in b.splitlines()]
    assert [command.split()[:2] for command in shown] == [["make", "demo"], ["make", "test"]]
    assert {command.split()[1] for command in shown} <= set(targets)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_block_is_run_or_quoted(page: Path) -> None:
    """No block stands outside the tests: each is run, printed by one, or part of a file."""
    text = text_of(page)
    kinds = re.findall(r"^```([^`\n]+)$", text, re.MULTILINE)
    assert {kind.partition(" ")[0] for kind in kinds} <= {"python", "text", "yaml", "console", "sh"}
    # What `docs/README.md` draws is compared with the layers in tests/house.
    if page.parent == RULES or page in {ROOT / "CONTRIBUTING.md", DOCS / "README.md"}:
        return
    assert text.count("\n```text\n") == len(re.findall(r"^```\n\n```text\n", text, re.MULTILINE))
    files = [stripped(block) for block in blocks(text, 'yaml title="[^"]+"')]
    for block in blocks(text, "yaml"):
        assert any(stripped(block) in file for file in files), block


def stripped(text: str) -> str:
    """A block without its indents."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link leads to a page of the project, and names no heading, which may move."""
    for target in re.findall(r"\]\(([^)\s]+)\)", text_of(page)):
        if not target.startswith("https://"):
            path, _, anchor = target.partition("#")
            assert (page.parent / path).exists(), target
            assert not anchor, "name the page, not a heading"


@pytest.mark.circulars
def test_no_page_copies_the_official_text(circulars: Path) -> None:
    """Nowhere do more than eight words in a row come from the official text."""
    papers = [f" {bare(path.read_text(encoding='utf-8'))} " for path in circulars.glob("*.txt")]
    assert papers
    for page in PAGES:
        spoken = bare(text_of(page)).split()
        runs = {" ".join(spoken[n : n + 9]) for n in range(len(spoken) - 8)}
        copied = [run for run in runs for paper in papers if f" {run} " in paper]
        assert (named(page), copied) == (named(page), [])


def bare(text: str) -> str:
    """The words of a text, small and without marks."""
    return " ".join(re.findall(r"\w+", plain(text).lower()))
