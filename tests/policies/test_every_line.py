"""Every line of both policies matters: deleting or changing any one of them breaks an answer.

A mutant is a policy with one provision, one word or one figure taken out or changed.  The
assertions are answers: outcome, ground and clauses of aimed cases, decided by the plain ifs of
`reference/evaluator.py`; duties with their times; warnings; and, for what binds the head of an
office and so reaches no answer about a person, the parameters of the clause.  No answer hangs on
the lines of `means`; the audit notices them (`audit/test_shipped.py`).
"""

from functools import cache

import pytest

from asn_wfh import Policy, load_policy
from asn_wfh.loading.policy_from_tree import read_expanded_tree
from asn_wfh.mutation.policy_equivalence import distinguishing_case
from policies.line_checks import FOLDER, Check, checks
from policies.line_mutants import Mutant, mutants

# Camat in 4.a is an administrator anyway; a school of 4.h/b belongs to education anyway.
TIED = {"bangka_barat": ("4.a", "4.h/b")}


@cache
def in_order(region: str, label: str, readings: frozenset[str]) -> list[Check]:
    """All assertions; those aimed at the clause and its readings come first, to fail soon."""

    def far(check: Check) -> tuple[bool, bool]:
        return label not in check.aims, not readings <= check.stance.keys()

    return sorted(checks(region), key=far)


def is_noticed(mutant: Mutant, region: str) -> bool:
    """Whether some assertion fails."""
    policy = mutant.build()
    return any(not check.holds(policy) for check in in_order(region, mutant.label, mutant.readings))


@pytest.mark.slow
def test_the_assertions_hold_of_the_policy_itself(shipped: Policy) -> None:
    """Nothing fails before anything is changed."""
    failing = [check for check in checks(shipped.name) if not check.holds(shipped)]
    assert [(sorted(check.aims), check.stance) for check in failing] == []


@pytest.mark.slow
@pytest.mark.parametrize(("region", "least"), [("bukittinggi", 450), ("bangka_barat", 250)])
def test_changing_any_line_breaks_an_answer(region: str, least: int) -> None:
    """Of all mutants none goes unnoticed; the ones that do are named by their line."""
    every = list(mutants(read_expanded_tree(FOLDER / f"{region}.yaml")))
    assert len(every) >= least
    unnoticed = [each for each in every if not is_noticed(each, region)]
    policy = load_policy(region)
    tied = [each for each in unnoticed if each.label in TIED.get(region, ())]
    # What a tie makes redundant is printed and changes nothing; that it does not is proved.
    assert all(distinguishing_case(policy, each.build()) is None for each in tied)
    unnoticed = [each for each in unnoticed if each not in tied]
    assert [f"{region}.yaml:{each.line} ({each.label}) {each.what}" for each in unnoticed] == []
