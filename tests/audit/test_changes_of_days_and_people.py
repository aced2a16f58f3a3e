"""A change of a few printed words is found by meaning, where every fingerprint is taken anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_wfh.audit import ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_paths import policy_path
from audit.seeding.changes_of_days_and_people import BEYOND, CHANGES_BY_PAPER, MeaningChange
from audit.seeding.invented_papers import INVENTED, InventedPaper
from audit.seeding.judge_meaning_changes import PaperWithPolicy
from audit.seeding.original import REGIONS
from audit.seeding.right_policies_of_unusual_wordings import RIGHT_POLICIES


def missed(name: str, pair: PaperWithPolicy) -> set[MeaningChange]:
    """The changes of a paper that are not found at their clause."""
    return {one for one in CHANGES_BY_PAPER[name] if not pair.is_found_at_clause(one)}


@pytest.mark.slow
@pytest.mark.circulars
@pytest.mark.parametrize("name", REGIONS)
def test_changes_of_an_official_paper_are_found(name: str, circulars: Path) -> None:
    """Another day, figure, share, person or doer is found at its clause, but for a few named."""
    path = circulars / f"{name}.txt"
    text = policy_path(name).read_text(encoding="utf-8")
    pair = PaperWithPolicy(read_paper(path.read_bytes(), path.name), text)
    assert not pair.findings_without_change
    assert missed(name, pair) <= BEYOND


@pytest.mark.parametrize("invented", INVENTED, ids=lambda invented: invented.name)
def test_changes_of_an_invented_paper_are_found(invented: InventedPaper) -> None:
    """The same in papers that nobody has seen, whose policies are right as they stand."""
    pair = PaperWithPolicy(invented.paper, invented.policy_text)
    assert not pair.findings_without_change
    assert missed(invented.name, pair) <= BEYOND


def test_hardly_any_change_is_beyond_what_is_read() -> None:
    """At least 95 of 100 changes must be found."""
    changes = {change for rows in CHANGES_BY_PAPER.values() for change in rows}
    assert changes >= BEYOND
    assert len(BEYOND) * 20 <= len(changes)
    assert max(len(words.split()) for _, *both in changes for words in both) <= 8


@pytest.mark.parametrize("right", RIGHT_POLICIES, ids=lambda right: right.name)
def test_right_policies_of_unusual_wordings_have_no_finding(right: InventedPaper) -> None:
    """What says the same in unusual words is faithful."""
    prints = prints_of_frame_and_clauses(right.paper)
    findings = ledger_of(right.policy, right.paper, prints=prints).findings
    assert [str(finding.fault) for finding in findings] == []
