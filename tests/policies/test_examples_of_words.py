"""The invented circulars of the newer words: each says all of its paper, and is fully asked."""

import pytest

from asn_wfh import Policy, load_policy
from asn_wfh.audit import ledger_of, read_paper
from asn_wfh.loading.policy_from_tree import policy_from_tree, read_expanded_tree
from asn_wfh.mutation import run_mutants
from asn_wfh.scenarios import Suite, load_suite, run_suite
from places import EXAMPLES

WORDS = {
    "kota_tanjung_asri": "exempt",
    "kabupaten_rawa_indah": "share",
    "kabupaten_bukit_damai": "require",
    "kota_sungai_biru": "permit",
    "kabupaten_pulau_intan": "share",
    "kabupaten_lembah_rona": "sanction",
}
"""Each circular with the word that it is an example of."""


def policy_of(name: str) -> Policy:
    """The circular of a name."""
    return load_policy(EXAMPLES / f"{name}.yaml")


def suite_of(name: str, policy: Policy) -> Suite:
    """Its scenarios."""
    return load_suite(EXAMPLES / f"{name}.scenarios.yaml", policy)


@pytest.mark.parametrize("name", WORDS)
def test_every_clause_of_the_paper_stands_in_the_file(name: str) -> None:
    """The clauses of paper and file are the same, and the word is used."""
    policy = policy_of(name)
    paper = read_paper((EXAMPLES / f"{name}.txt").read_bytes(), f"{name}.txt")
    assert {str(p.at) for p in policy.provisions} == {str(c.path) for c in paper.clauses}
    assert WORDS[name] in {provision.effect for provision in policy.provisions}


@pytest.mark.parametrize("name", WORDS)
def test_the_file_is_faithful_to_its_paper(name: str) -> None:
    """The audit finds nothing, and every clause reads as when its fingerprint was taken."""
    paper = read_paper((EXAMPLES / f"{name}.txt").read_bytes(), f"{name}.txt")
    ledger = ledger_of(policy_of(name), paper)
    assert [finding.fault.message("en") for finding in ledger.findings] == []
    assert {entry.verdict for entry in ledger.entries} == {"faithful"}


@pytest.mark.parametrize("name", WORDS)
def test_the_scenarios_hold(name: str) -> None:
    """Every scenario is answered as stated."""
    policy = policy_of(name)
    results = run_suite(suite_of(name, policy), policy)
    assert [result.scenario.name for result in results if not result.passed] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", WORDS)
def test_no_change_goes_unnoticed(name: str) -> None:
    """No mutant of the circular survives its scenarios."""
    located = read_expanded_tree(EXAMPLES / f"{name}.yaml")
    policy = policy_from_tree(located)
    verdicts = run_mutants(located, suite_of(name, policy))
    alive = [v.mutant for v in verdicts if v.fate == "survived"]
    assert alive == []
