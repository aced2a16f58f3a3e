"""A policy with too many facts of its own is refused with a size, soon, and never endlessly."""

from collections.abc import Callable
from datetime import date
from time import process_time
from typing import Any

import pytest

from analysis.case_strategies import FRIDAY
from asn_wfh import Case, CivilServant, FactError, Outcome, Policy, decide
from asn_wfh.analysis import counterfactuals, next_question, readings, sufficient
from asn_wfh.analysis.outcome_regions import outcome_regions_of
from asn_wfh.kernel.boxes import MAX_BOXES
from asn_wfh.kernel.minimal_sets_for_which_predicate_holds import MAX_SETS
from asn_wfh.kernel.search_outside_boxes import MAX_STEPS
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


def crowded(count: int) -> Policy:
    """A policy that refuses two people in one room, and has one room less than people.

    Nobody may, and every way to show that takes as many steps as there are orders of the rooms.
    """
    rooms = [f"ruang_{number}" for number in range(count - 1)]
    pairs = [(one, other, room) for one in range(count) for other in range(one) for room in rooms]
    return loaded(
        {
            **HEAD,
            "facts": {
                f"fakta{number}": {"values": rooms, "question": "Di mana?"}
                for number in range(count)
            },
            "provisions": [
                {"at": "1", "says": "Jumat.", "permit": {"every": "jumat"}},
                *(
                    {
                        "at": str(number),
                        "says": "Seruang.",
                        "exclude": {f"fakta{one}": room, f"fakta{other}": room},
                    }
                    for number, (one, other, room) in enumerate(pairs, 2)
                ),
                {
                    "at": str(2 + len(pairs)),
                    "says": "Berlaku.",
                    "in_force": {"from": "2026-01-05"},
                },
            ],
        }
    )


def decided(policy: Policy, case: Case) -> object:
    """The decision of a case."""
    return decide(policy, case.who, case.on)


QUESTIONS: list[Asking] = [decided, next_question, counterfactuals, sufficient, readings]


@pytest.mark.slow
@pytest.mark.parametrize("asking", QUESTIONS, ids=lambda asking: asking.__name__)
def test_too_large_is_refused_soon(asking: Asking) -> None:
    """Of a case that takes too many steps the limit is told, at once."""
    policy, start = crowded(12), process_time()
    with pytest.raises(FactError) as caught:
        asking(policy, Case(clerk(), FRIDAY))
    assert process_time() - start < SECONDS
    (fault,) = caught.value.faults
    assert fault.code == "too_many_steps"
    assert dict(fault.values)["limit"] == str(MAX_STEPS)
    assert "state more facts" in str(fault)


@pytest.mark.parametrize("asking", QUESTIONS, ids=lambda asking: asking.__name__)
def test_a_smaller_crowd_is_answered(asking: Asking) -> None:
    """Below the limit each question about the same kind of policy has its answer."""
    assert asking(crowded(5), Case(clerk(), FRIDAY)) is not None or asking is next_question


def test_what_needs_no_list_of_cases_is_answered_soon() -> None:
    """However many facts are open, each that matters is named and asked, and none is enough yet.

    These were refused while they listed the cases that are permitted; they search them now.
    """
    policy, start = abundant(MANY), process_time()
    decision = decide(policy, clerk(), FRIDAY)
    assert decision.outcome is Outcome.UNDETERMINED
    names = {fact.name for fact in policy.facts}
    assert {missing.fact for missing in decision.missing} == names
    case = Case(clerk(), FRIDAY)
    enough = sufficient(policy, case)
    assert (enough.outcome, enough.sets) == (Outcome.UNDETERMINED, ())
    question = next_question(policy, case)
    assert question is not None
    assert {len(choice.leaves) for choice in question.choices} == {2 * MANY - 1, 2 * MANY - 2}
    assert counterfactuals(policy, case).changes
    assert process_time() - start < SECONDS


def test_the_whole_space_is_refused_soon() -> None:
    """So is the space of all cases that a whole policy permits."""
    start = process_time()
    with pytest.raises(FactError, match="groups of cases"):
        len(outcome_regions_of(abundant(MANY)).permitted_boxes)
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
    stated = {fact.name: "tidak" for fact in policy.facts}
    assert decide(policy, clerk(), FRIDAY, facts=stated).outcome is Outcome.PERMITTED
    assert next_question(policy, Case(clerk(), FRIDAY, facts=stated)) is None
    refused = {**stated, "fakta0": "ya", "fakta1": "ya"}
    result = counterfactuals(
        policy, Case(clerk(), FRIDAY, facts=refused), movable=["fakta0", "fakta1"]
    )
    assert [[fact.fact for fact in change.facts] for change in result.changes] == [
        ["fakta0"],
        ["fakta1"],
    ]
    enough = sufficient(policy, Case(clerk(), FRIDAY, facts=refused))
    assert [[stated.fact for stated in one.facts] for one in enough.sets] == [["fakta0", "fakta1"]]


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
    stated = {fact.name: "tidak" for fact in policy.facts}
    with pytest.raises(FactError) as caught:
        sufficient(policy, Case(clerk(), FRIDAY, facts=stated))
    (fault,) = caught.value.faults
    assert fault.code == "too_many_sets"
    assert dict(fault.values)["limit"] == str(MAX_SETS)
    assert int(dict(fault.values)["count"]) > MAX_SETS


def test_changes_of_many_facts() -> None:
    """Two facts that must both change are found among many, each pair once."""
    policy = abundant(FEW)
    stated = {fact.name: "tidak" for fact in policy.facts}
    movable = list(stated)
    result = counterfactuals(policy, Case(clerk(), FRIDAY, facts=stated), movable=movable)
    assert {tuple(fact.fact for fact in change.facts) for change in result.changes} == {
        (f"fakta{2 * n}", f"fakta{2 * n + 1}") for n in range(FEW)
    }


def test_facts_that_overlap_stay_small() -> None:
    """Not the number of facts makes a space large but how its clauses combine them."""
    policy = abundant(14, apart=False)
    assert len(outcome_regions_of(policy).permitted_boxes) < MAX_BOXES
