"""What `benchmarks/other_engines.py` gives to other engines is the circular, clause for clause."""

from importlib import import_module
from types import ModuleType

import pytest

from asn_wfh import load_policy
from places import ROOT


@pytest.fixture
def other_engines(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The benchmark, as it is run."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    return import_module("other_engines")


def test_the_rules_name_what_the_chain_names(other_engines: ModuleType) -> None:
    """A rule applies if a group has all facts; those that apply are the reasons of the chain."""
    rules = other_engines.clause_rules(load_policy("bukittinggi"))
    asked = other_engines.questions_within_reach()
    permitted = 0
    for question in asked:
        facts = other_engines.flat_facts(question)
        applies = {
            rule.name
            for rule in rules
            if any(all(facts[f] in values for f, values in box.items()) for box in rule.groups)
        }
        expected = other_engines.names_by_hand(question)
        assert applies == expected
        permitted += not expected
    assert len(asked) == other_engines.CASES
    assert permitted >= 40
