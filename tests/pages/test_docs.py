"""The documentation says what the library does: its lists are complete, its cases are decided.

The root `conftest.py` runs each block of code; here stands what a block alone cannot show.
"""

import re
from pathlib import Path

import pytest

from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import (
    closed_list_pairs,
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.audit.printed.acts_printed_as_required import required_acts_and_spans
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.mutation.mutant_verdicts import FATES
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import parse_text_replacing_short_forms
from asn_wfh.paper.terms.printed_forms_of_vocabulary import SUBJECTS
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules import EFFECTS
from asn_wfh.scenarios.format_expected_and_given_answer_lines import ASPECTS
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
from pages.prose import heading_anchors
from places import ROOT
from policies.test_papers import plain

COMPARED_ELSEWHERE = {
    ROOT / "CONTRIBUTING.md",
    DOCS / "contributing" / "architecture.md",  # with the layers, in tests/house
    DOCS / "law" / "beside-the-official-text.md",  # with the policies, by its own test
}
"""Pages whose blocks are part of no file that they show."""

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
    targets = re.findall(r"^([\w-]+):", text_of(ROOT / "Makefile"), re.MULTILINE)
    commands = [c for page in PAGES for b in blocks(text_of(page), "sh") for c in b.splitlines()]
    shown = [command.split()[1] for command in commands if command.startswith("make ")]
    assert {"demo", "test"} <= set(shown) <= set(targets)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_block_is_run_or_quoted(page: Path) -> None:
    """No block stands outside the tests: each is run, printed by one, drawn, or part of a file."""
    text = text_of(page)
    kinds = re.findall(r"^```([^`\n]+)$", text, re.MULTILINE)
    written = {"csv", "json"}  # files that are read back, so they need their name
    run_or_drawn = {"python", "text", "yaml", "console", "sh", "mermaid"}
    assert {kind.partition(" ")[0] for kind in kinds} <= run_or_drawn | written
    assert not written & set(kinds), "name the file in the title of the block"
    if page.parent == RULES or page in COMPARED_ELSEWHERE:
        return
    assert text.count("\n```text\n") == len(re.findall(r"^```\n\n```text\n", text, re.MULTILINE))
    files = [stripped(block) for block in blocks(text, 'yaml title="[^"]+"')]
    named_files = (ROOT / name for name in re.findall(r"`(examples/[\w.]+\.yaml)`", text))
    files += [stripped(text_of(path)) for path in named_files]
    for block in blocks(text, "yaml"):
        assert any(stripped(block) in file for file in files), block


def stripped(text: str) -> str:
    """A block without its indents."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link leads to a page of the project, and to a heading that it has."""
    for target in re.findall(r"\]\(([^)\s]+)\)", text_of(page)):
        if not target.startswith("https://"):
            path, _, anchor = target.partition("#")
            leads_to = page.parent / path if path else page
            assert leads_to.exists(), target
            if anchor:
                assert anchor in heading_anchors(text_of(leads_to)), target


def test_a_heading_has_the_address_that_code_hosts_give_it() -> None:
    """Marks are left out, spaces become hyphens, and a second heading of a name has a number."""
    text = (
        "# Who, `when` & why?\n\n## The [way](x.md) in\n\n```text\n# none\n```\n\n## The way in\n"
    )
    assert heading_anchors(text) == {"who-when--why", "the-way-in", "the-way-in-1"}


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
