"""Every effect word is whole: its page, its sentences, its print, its mutants, its difference.

The example of its page stands for the word.
"""

from pathlib import Path

import pytest

from asn_wfh.compare import compare
from asn_wfh.loading.yaml_reader import read_yaml
from asn_wfh.mutation.mutants import mutants
from asn_wfh.rules import EFFECTS
from pages.circular_of_rules_pages import circular, example
from pages.page_text import RULES

SILENT = ("no_rule", "in_force")
"""The words that the frame of the pages has already."""


@pytest.mark.parametrize("word", EFFECTS)
def test_a_word_has_its_page_and_its_sentences(word: str) -> None:
    """The page shows a clause with the word, which is told in two languages."""
    assert Path(RULES / f"{word}.md").exists()
    rules = [rule for _, rule in circular(word).rules if rule.word == word]
    assert rules
    assert all(rule.sentence("id") != rule.sentence("en") for rule in rules)


@pytest.mark.parametrize("word", [word for word in EFFECTS if word not in SILENT])
def test_a_word_is_called_for_and_binds(word: str) -> None:
    """The audit knows by which words of a paper an effect is called for, or taken up."""
    printed = EFFECTS[word].printed
    assert printed.calls or printed.binding


@pytest.mark.parametrize("word", [word for word in EFFECTS if word != "no_rule"])
def test_a_word_can_be_changed(word: str) -> None:
    """Each clause with the word may be lost, and something of it may be another way."""
    tree = read_yaml("provisions:\n" + example(word), "example.yaml").tree
    kinds = {mutant.kind for mutant in mutants(tree) if mutant.clause != "circular"}
    assert "delete" in kinds
    assert kinds - {"delete"}


@pytest.mark.parametrize("word", [word for word in EFFECTS if word not in SILENT])
def test_a_word_makes_a_difference(word: str) -> None:
    """A circular with the clause differs from one without it, and the comparison says so."""
    comparison = compare(circular(word), circular("no_rule"))
    assert not comparison.empty
