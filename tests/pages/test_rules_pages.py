"""The pages of the effect words: their forms are complete, their cases are decided."""

import re
from dataclasses import replace
from datetime import date

import pytest

from asn_wfh import Decision, Duty, Outcome, Policy, decide
from asn_wfh.cli.read_person import Description, civil_servants_of, day_arguments_for_decide
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.loading.yaml_reader import read_yaml
from asn_wfh.rules import EFFECTS, Exclude
from asn_wfh.rules.paper_wording_shared_by_rules import SCOPE_BINDING
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import MODAL_WORDS
from asn_wfh.vocabulary import DUTY, LIMITED, PREFERENCE, SANCTION
from pages.circular_of_rules_pages import circular, example, read_back_lines
from pages.page_text import RULES, Row, blocks, listed, rows, sections, text_of, ticked
from pages.printed_form_patterns import forms_of_pattern
from pages.renew_rules_pages import binding_row, modal_row, own_binding_words


def decided(policy: Policy, row: Row) -> Decision:
    """The decision of one case: the clerk of the pages, with what the row says is different."""
    _, clerk = blocks(text_of(RULES / "README.md"), "yaml")
    facts = read_yaml(clerk, "clerk.yaml").tree
    assert isinstance(facts, dict)
    changes = dict(fact.split("=") for fact in ticked(row["Facts"]))
    stated = {name: str(value) for name, value in {**facts, **changes}.items() if value != "?"}
    on = date.fromisoformat(row["Date"])
    one = Description(stated)
    return decide(policy, civil_servants_of([one], policy), on, **day_arguments_for_decide([one]))


def spelled(duty: Duty) -> str:
    """A duty as a table has it."""
    moments = dict.fromkeys((duty.opens, duty.due))
    times = [f"{moment:%Y-%m-%d %H:%M}" for moment in moments if moment]
    case = [f"{facet}={','.join(values)}" for box in duty.condition for facet, values in box]
    return " ".join([duty.duty, *times, *(["if", *case] if case else [])])


def test_every_effect_word_has_its_page() -> None:
    """A page stands for each effect word and for nothing else; the first page links them all."""
    pages = {path.stem for path in RULES.glob("*.md")} - {"README"}
    assert pages == set(EFFECTS)
    links = re.findall(r"^\| \[`(\w+)`\]\((\w+)\.md\)", text_of(RULES / "README.md"), re.MULTILINE)
    assert links == [(word, word) for word in EFFECTS]


@pytest.mark.parametrize("word", EFFECTS)
def test_a_page_has_its_headings(word: str) -> None:
    """Each page says what the word says, shows it, and tells to whom it applies and to whom not."""
    text = text_of(RULES / f"{word}.md")
    assert text.startswith(f"# `{word}`\n")
    assert re.findall(r"^#+ (.+)", text, re.MULTILINE)[1:] == [
        "Says",
        "In the circular",
        "Example",
        "Applies to",
        "Does not apply to",
    ]


@pytest.mark.parametrize("word", EFFECTS)
def test_a_page_lists_the_words_of_its_effect(word: str) -> None:
    """The table under Says has every word that the effect takes, and no other."""
    model = DatedRule if EFFECTS[word] is Exclude else EFFECTS[word]
    written = {name: field for name, field in model.model_fields.items() if not field.exclude}
    parameters = {field.alias or name for name, field in written.items()}
    parameters -= {"reason"} | ({"whose"} if word == "exclude" else set())
    parameters |= {"any"} if word in ("recall", "schedule") else set()
    assert set(listed(sections(text_of(RULES / f"{word}.md"))["Says"], "Word")) == parameters


@pytest.mark.parametrize("word", EFFECTS)
def test_a_page_has_the_printed_words_of_its_effect(word: str) -> None:
    """A page lists the words that call for its effect, and the binding words it takes up."""
    page = sections(text_of(RULES / f"{word}.md"))["In the circular"]
    printed = EFFECTS[word].printed
    calls = page.partition("\n|")[0].replace("\n", " ")
    patterns = re.findall(r"\*(.+?)\*", calls)
    assert set().union(*map(forms_of_pattern, patterns)) == set(printed.calls)
    shared = set(SCOPE_BINDING) <= set(printed.binding)
    own = own_binding_words(word)
    assert [tuple(row.values()) for row in rows(page)] == [binding_row(word) for word in own]
    assert ("[words that several effects share](README.md)" in page) is shared


def test_the_shared_binding_words_stand_once() -> None:
    """The words that call for `once` and `instead_of` stand on the first page of the effects."""
    shared = sections(text_of(RULES / "README.md"))["Words that several effects share"]
    table = [row for row in rows(shared) if "Takes up" in row]
    assert [tuple(row.values()) for row in table] == [binding_row(word) for word in SCOPE_BINDING]


def test_the_modal_words_stand_once() -> None:
    """Each modal word stands on the first page of the effects, with those that take it up."""
    shared = sections(text_of(RULES / "README.md"))["Modal words"]
    table = [row for row in rows(shared) if "Modal word" in row]
    assert [tuple(row.values()) for row in table] == [modal_row(word) for word in MODAL_WORDS]


def test_the_closed_lists_stand_on_their_pages() -> None:
    """Duties and moments, what can be cut, steps of a sanction, preferences: each on its page."""
    assert {*DUTY, *MOMENTS} <= set(ticked(text_of(RULES / "oblige.md")))
    assert set(LIMITED) <= set(ticked(text_of(RULES / "limit.md")))
    assert set(SANCTION) <= set(ticked(text_of(RULES / "sanction.md")))
    assert set(PREFERENCE) <= set(ticked(text_of(RULES / "prefer.md")))


@pytest.mark.parametrize("word", EFFECTS)
def test_an_example_is_read_back(word: str) -> None:
    """The example loads, uses its word, and is read back in the words of `asn-wfh show`."""
    policy = circular(word)
    shown = re.findall(r'^- at: "(\d)"', example(word), re.MULTILINE)
    # What only exempts stands beside the clause that it exempts from.
    named = {label for _, rule in policy.rules for label in rule.silenced_labels}
    assert all(
        p.effect == word or p.label in named for p in policy.provisions if str(p.at) in shown
    )
    back = text_of(RULES / f"{word}.md").partition("Read back:\n")[2].partition("\n## ")[0]
    assert re.findall(r"^- .+", re.sub(r"\n  +", " ", back), re.MULTILINE) == read_back_lines(word)


@pytest.mark.parametrize("word", EFFECTS)
def test_the_cases_of_a_page_are_decided_so(word: str) -> None:
    """Every row gives its answer, reasons, duties and warnings; a clause that applies is cited."""
    policy, page = circular(word), sections(text_of(RULES / f"{word}.md"))
    mine = {provision.label for provision in policy.provisions if provision.effect == word}
    for heading in ("Applies to", "Does not apply to"):
        for row in rows(page[heading]):
            decision = decided(policy, row)
            reasons = [reason.label or reason.why for reason in decision.reasons]
            case = (heading, row["Case"])
            assert (*case, [decision.outcome]) == (*case, ticked(row["Answer"]))
            assert (*case, reasons) == (*case, ticked(row["Because of"]))
            if "Duties" in row:
                assert (*case, [*map(spelled, decision.duties)]) == (*case, ticked(row["Duties"]))
            if "Must" in row:
                assert (*case, [str(decision.required)]) == (*case, ticked(row["Must"]))
            if "Warnings" in row:
                codes = [warning.code for warning in decision.warnings]
                assert (*case, codes) == (*case, ticked(row["Warnings"]))
            if heading == "Applies to" and word not in ("oblige", "in_force", "exempt"):
                assert mine & set(reasons), row["Case"]
            if heading == "Does not apply to" and decision.outcome is not Outcome.UNDETERMINED:
                assert not mine & set(reasons), row["Case"]


def test_an_exemption_applies_where_the_answer_would_be_another() -> None:
    """Without the clause that exempts, each row under Applies to has other reasons."""
    policy, page = circular("exempt"), sections(text_of(RULES / "exempt.md"))
    left = tuple(p for p in policy.provisions if p.effect != "exempt")
    bare = replace(policy, provisions=left)
    for heading in ("Applies to", "Does not apply to"):
        for row in rows(page[heading]):
            with_it, without = decided(policy, row), decided(bare, row)
            # What may be freed is open, and refused without the clause.
            is_open = with_it.outcome is Outcome.UNDETERMINED
            assert (with_it.reasons != without.reasons) == (heading == "Applies to"), row["Case"]
            assert (with_it.outcome != without.outcome) <= (heading == "Applies to" or is_open)
