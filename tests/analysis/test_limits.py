"""A policy with too many facts of its own is refused with a size, soon, and never endlessly."""

from collections.abc import Callable
from datetime import date
from time import process_time
from typing import Any

import pytest

from analysis.drawn import FRIDAY
from asn_wfh import Case, CivilServant, FactError, Outcome, Policy, decide
from asn_wfh.analysis import counterfactuals, next_question, sufficient
from asn_wfh.analysis.answers import answers_of
from asn_wfh.analysis.sets import MAX_SETS
from asn_wfh.possible import MAX_STEPS
from asn_wfh.space import MAX_BOXES
from strategies import CLERK, Tree, loaded

HEAD: Tree = {
    "policy": "berlimpah",
    "government": {"name": "Kota Berlimpah", "code": "32.05", "timezone": "Asia/Jakarta"},
    "circular": {"number": "1/2026", "signed": "2026-01-02", "issuer": "Wali Kota Berlimpah"},
    "covers": {"at": "opening", "whose": {"employment": {"except": "non_asn"}}},
}
FEW, MANY = 8, 24
SECONDS = 20.0
"""Generous for a slow machine; what has no limit would take hours."""

Asking = Callable[[Policy, Case], Any]


def abundant(pairs: int, apart: bool = True) -> Policy:
    """A policy with two facts of its own per clause; it refuses whoever answers yes to both.

    The cases that it permits are as many boxes as there are ways to answer one of each pair,
    two to the power of the pairs.  Not apart, every pair shares its first fact with the next.
    """
    names = [f"fakta{number}" for number in range(2 * pairs if apart else pairs + 1)]
    both = [(2 * n, 2 * n + 1) if apart else (n, n + 1) for n in range(pairs)]
    return loaded(
        {
            **HEAD,
            "facts": {name: {"values": ["ya", "tidak"], "question": "Ya?"} for name in names},
            "provisions": [
                {"at": "1", "says": "Jumat.", "permit": {"every": "jumat"}},
                *(
                    {
                        "at": str(number),
                        "says": "Keduanya.",
                        "exclude": {names[one]: "ya", names[other]: "ya"},
                    }
                    for number, (one, other) in enumerate(both, 2)
                ),
                {"at": str(pairs + 2), "says": "Berlaku.", "in_force": {"from": "2026-01-05"}},
            ],
        }
    )


def clerk(**other: str) -> CivilServant:
    """A clerk of this government, of whom everything is stated."""
    return CivilServant.read({**CLERK, "domicile": "32.05", **other})


@pytest.mark.parametrize(
    ("asking", "limit"),
    [(next_question, MAX_STEPS), (counterfactuals, MAX_BOXES)],
    ids=["next_question", "counterfactuals"],
)
def test_too_large_is_refused_soon(asking: Asking, limit: int) -> None:
    """Of an undetermined case that takes too many boxes, number and limit are told, at once."""
    policy, start = abundant(MANY), process_time()
    with pytest.raises(FactError) as caught:
        asking(policy, Case(clerk(), FRIDAY))
    assert process_time() - start < SECONDS
    (fault,) = caught.value.faults
    assert fault.code == "too_many_boxes"
    values = dict(fault.values)
    assert values["limit"] == str(limit)
    assert limit < int(values["count"]) <= 2 * limit
    assert "state more facts" in str(fault)


def test_what_needs_no_list_of_cases_is_answered_soon() -> None:
    """However many facts are open, `decide` names each that matters, and nothing is yet enough.

    Both were refused while they listed the cases that are permitted; they search them now.
    """
    policy, start = abundant(MANY), process_time()
    decision = decide(policy, clerk(), FRIDAY)
    assert decision.outcome is Outcome.UNDETERMINED
    assert {missing.fact for missing in decision.missing} == {fact.name for fact in policy.facts}
    found = sufficient(policy, Case(clerk(), FRIDAY))
    assert (found.outcome, found.sets) == (Outcome.UNDETERMINED, ())
    assert process_time() - start < SECONDS


def test_the_whole_space_is_refused_soon() -> None:
    """So is the space of all cases that a whole policy permits."""
    start = process_time()
    with pytest.raises(FactError, match="boxes of cases"):
        len(answers_of(abundant(MANY)).yes)
    assert process_time() - start < SECONDS


def test_large_is_still_answered() -> None:
    """Below the limit an undetermined case is answered, and every fact that matters is missing."""
    policy = abundant(FEW)
    decision = decide(policy, clerk(), FRIDAY)
    assert decision.outcome is Outcome.UNDETERMINED
    assert len(decision.missing) == 2 * FEW
    question = next_question(policy, Case(clerk(), FRIDAY))
    assert question is not None
    assert question.fact.startswith("fakta")
    assert all(len(choice.leaves) >= 2 * FEW - 2 for choice in question.choices)


def test_stating_facts_makes_it_small() -> None:
    """The same policy answers whoever states its facts, however many these are."""
    policy = abundant(MANY)
    told = {fact.name: "tidak" for fact in policy.facts}
    assert decide(policy, clerk(), FRIDAY, facts=told).outcome is Outcome.PERMITTED
    assert next_question(policy, Case(clerk(), FRIDAY, facts=told)) is None
    refused = {**told, "fakta0": "ya", "fakta1": "ya"}
    found = counterfactuals(
        policy, Case(clerk(), FRIDAY, facts=refused), movable=["fakta0", "fakta1"]
    )
    assert [[fact.fact for fact in change.facts] for change in found.changes] == [
        ["fakta0"],
        ["fakta1"],
    ]
    enough = sufficient(policy, Case(clerk(), FRIDAY, facts=refused))
    assert [[told.fact for told in one.facts] for one in enough.sets] == [["fakta0", "fakta1"]]


def test_a_refusal_is_not_needed_where_one_fact_settles_it() -> None:
    """What takes leave from everybody needs no look at the other facts, however many."""
    policy = abundant(MANY)
    decision = decide(policy, clerk(), FRIDAY, recalled=None, absent="cuti")
    assert decision.outcome is Outcome.NOT_PERMITTED
    monday = decide(policy, clerk(), date(2026, 4, 13))
    assert monday.outcome is Outcome.NOT_PERMITTED


def test_too_many_sets_are_refused() -> None:
    """Sets of facts that each fix the outcome may be too many: that too is told with the limit."""
    policy = abundant(12)
    told = {fact.name: "tidak" for fact in policy.facts}
    with pytest.raises(FactError) as caught:
        sufficient(policy, Case(clerk(), FRIDAY, facts=told))
    (fault,) = caught.value.faults
    assert fault.code == "too_many_sets"
    assert dict(fault.values)["limit"] == str(MAX_SETS)
    assert int(dict(fault.values)["count"]) > MAX_SETS


def test_changes_of_many_facts() -> None:
    """Two facts that must both change are found among many, each pair once."""
    policy = abundant(FEW)
    told = {fact.name: "tidak" for fact in policy.facts}
    movable = list(told)
    found = counterfactuals(policy, Case(clerk(), FRIDAY, facts=told), movable=movable)
    assert {tuple(fact.fact for fact in change.facts) for change in found.changes} == {
        (f"fakta{2 * n}", f"fakta{2 * n + 1}") for n in range(FEW)
    }


def test_facts_that_overlap_stay_small() -> None:
    """Not the number of facts makes a space large but how its clauses combine them."""
    policy = abundant(14, apart=False)
    assert len(answers_of(policy).yes) < MAX_BOXES
