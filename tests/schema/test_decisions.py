"""Every decision that is written is taken by its schema."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import CivilServant, Decision, decide, load_policy, shipped_history
from asn_wfh.loading.files_beside_policy import suite_beside
from asn_wfh.scenarios import load_suite
from schema.validation import POLICY_FILES, errors_of, is_valid
from strategies import policies, questions, stances

SUITES = [path for path in POLICY_FILES if suite_beside(path).exists()]
FRIDAY = date(2026, 4, 10)


@pytest.mark.parametrize("path", SUITES, ids=lambda path: path.stem)
def test_the_answer_to_every_scenario_is_valid(path: Path) -> None:
    """The stored answers of both regions and of the examples are decisions of the schema."""
    policy = load_policy(path)
    suite = load_suite(suite_beside(path), policy)
    written = {id(d): d for s in suite.scenarios for q in s.questions for d in [q.decide(policy)]}
    assert written
    for decision in written.values():
        assert errors_of("decision", decision.as_dict()) == []


@given(st.data())
@settings(max_examples=60)
def test_any_decision_is_valid(data: st.DataObject) -> None:
    """So are those of invented policies, of open questions and under any stance."""
    policy = data.draw(policies())
    question = data.draw(questions(policy))
    decision = question.put(policy, data.draw(stances(policy)))
    assert errors_of("decision", decision.as_dict()) == []


def test_a_decision_of_a_history_is_valid() -> None:
    """So is that of a date on which no circular holds."""
    decision = decide(shipped_history("13.75"), CivilServant(), date(2025, 1, 3))
    assert errors_of("decision", decision.as_dict()) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 1),
        ("outcome", "allowed"),
        ("ground", "because"),
        ("date", "10 April 2026"),
        ("required", "no"),
        ("reasons", [{}]),
        ("duties", {}),
        ("nip", "199"),
    ],
)
def test_what_is_no_decision_is_refused(key: str, value: Any) -> None:
    """A decision with a word, a type or a key that none has is refused."""
    content = decide(load_policy("bukittinggi"), CivilServant(), FRIDAY).as_dict()
    assert is_valid("decision", content)
    assert not is_valid("decision", {**deepcopy(content), key: value})
    missing = {name: content[name] for name in content if name != key}
    assert is_valid("decision", missing) is (key not in content)
    assert Decision.from_dict(content).as_dict() == content
