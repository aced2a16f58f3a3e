"""Wordings by people who had not seen the audit: changes are found, right policies are faithful."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from asn_wfh import load_policy
from asn_wfh.audit import ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.policy import Policy

SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
OFFICIAL = ("bukittinggi", "bangka_barat")
BEYOND = {
    # When a school has examinations no policy asks.
    "sekolah dasar dan menengah pertama/ sederajat, pada masa ujian",
    # Of institutions that a clause gives as examples no exception is read.
    "taman kanak-kanak, kecuali sekolah dasar",
    "di luar Mal Pelayanan Publik (MPP)",
}
"""What a paper says after a change that nothing finds by meaning."""
NOT_READ = {
    # `telepon genggam tidak boleh dipadamkan`: two denials are not read as an order.
    "cempaka_raya",
    # A clause that only lists the steps of an order prints `dari yang paling rendah`.
    "kerta_yasa",
    # One sentence orders all offices but one home and, behind `;`, that one to the office.
    "mayang_sari",
    # `pegawai selebihnya` are those whom the clause before leaves.
    "tirtamaya",
}
"""Right policies beside wordings that the audit does not understand yet."""
PAPERS_NOT_READ = {("fourth", "A"), ("fourth", "B"), ("sixth", "B")}
"""Papers with a clause of that kind: `CPNS, selama belum mendapat persetujuan`."""


@lru_cache
def unseen(name: str) -> dict[str, Any]:
    """One of the sets: its papers, its changes and its right policies."""
    path = Path(__file__).parent / "unseen" / f"{name}.yaml"
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")))


def finding_keys(policy: Policy, text: str, name: str) -> set[str]:
    """What is found where every fingerprint is taken anew from a text."""
    paper = read_paper(text, name)
    ledger = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper))
    return {f"{one.fault.clause} {one.fault.message('en')}" for one in ledger.findings}


def changes_not_found(name: str, paper: str, policy: Policy, text: str) -> list[str]:
    """What a paper says after each change of a set that leaves the findings as they were."""
    before = finding_keys(policy, text, "naskah.txt")
    assert before == set()
    changes = [change for change in unseen(name)["changes"] if change["paper"] == paper]
    for change in changes:
        assert text.count(change["was"]) == 1
    return [
        change["becomes"]
        for change in changes
        if not finding_keys(policy, text.replace(change["was"], change["becomes"]), "naskah.txt")
    ]


@pytest.mark.slow
@pytest.mark.circulars
@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("region", OFFICIAL)
def test_changes_of_an_official_paper_are_found(name: str, region: str, circulars: Path) -> None:
    """A few words that turn a clause of an official paper are found, but for those named."""
    text = (circulars / f"{region}.txt").read_text(encoding="utf-8")
    assert set(changes_not_found(name, region, load_policy(region), text)) <= BEYOND


@pytest.mark.parametrize(
    ("name", "paper"),
    [(name, paper) for name in SETS for paper in "AB" if (name, paper) not in PAPERS_NOT_READ],
)
def test_changes_of_an_invented_paper_are_found(name: str, paper: str) -> None:
    """The same of the two papers that a set brings along."""
    pair = unseen(name)["papers"][paper]
    policy = load_policy_text(pair["policy"])
    assert set(changes_not_found(name, paper, policy, pair["paper"])) <= BEYOND


@pytest.mark.parametrize(
    "right",
    [one for name in SETS for one in unseen(name)["right"]],
    ids=lambda right: str(right["name"]),
)
def test_a_right_policy_of_an_unusual_wording_has_no_finding(right: dict[str, str]) -> None:
    """What says the same as its paper is faithful, but for the wordings that are named."""
    findings = finding_keys(load_policy_text(right["policy"]), right["paper"], "naskah.txt")
    assert bool(findings) == (right["name"] in NOT_READ)


@pytest.mark.parametrize("wrong", unseen("wrong")["wrong"], ids=lambda wrong: str(wrong["name"]))
def test_a_wrong_policy_near_a_known_wording_is_told(wrong: dict[str, str]) -> None:
    """What reads alike but says another thing is no basis: whoever is wrong has a finding."""
    assert finding_keys(load_policy_text(wrong["policy"]), wrong["paper"], "naskah.txt")
