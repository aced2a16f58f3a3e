"""Every fault that is seeded in a policy or in its paper is found, at the clause that has it.

What is seeded is told in `seed_*`, what counts as found in `seeding`.
"""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.audit import audit_text, ledger_of
from asn_wfh.loading.policy_from_tree import load_policy_text
from audit.seeding import loop as seeding
from audit.seeding.meaning import same_meaning
from audit.seeding.original import REGIONS, Original, Seed, put, written
from audit.seeding.words import word_slips

pytestmark = pytest.mark.circulars

OF_EACH_KIND = 2
"""How many faults of each kind are seeded in each circular."""


@pytest.fixture(scope="module", params=REGIONS)
def bench(request: pytest.FixtureRequest, circulars: Path) -> seeding.Bench:
    """Each shipped policy with its paper in turn."""
    return seeding.Bench(Original.read(str(request.param), circulars))


@pytest.fixture(scope="module")
def seeds(bench: seeding.Bench) -> list[Seed]:
    """Every fault that can be seeded in a policy and in its paper."""
    return list(seeding.seeds(bench.original))


def missed(verdicts: list[seeding.Verdict]) -> list[seeding.Verdict]:
    """The faults that are missed though a paper tells them."""
    return [verdict for verdict in verdicts if verdict.outcome == "missed" and verdict.asked]


def check(bench: seeding.Bench, seeds: list[Seed]) -> list[seeding.Verdict]:
    """Judge faults; AssertionError with the counts and every fault that is missed."""
    verdicts = [bench.judged(seed) for seed in seeds]
    assert not missed(verdicts), seeding.table(verdicts)
    return verdicts


def test_nothing_is_found_where_nothing_is_seeded(bench: seeding.Bench) -> None:
    """The policies with fresh fingerprints are faithful, so that each finding tells a fault."""
    assert [str(finding.fault) for finding in bench.ledger.findings] == []
    raw = bench.original.paper.text.encode()
    name, prints = bench.original.paper.name, bench.original.prints
    assert not audit_text(bench.policy, raw, name, prints=prints).findings


@pytest.mark.slow
def test_every_clause_and_every_word_is_seeded(bench: seeding.Bench, seeds: list[Seed]) -> None:
    """Each provision is deleted, each clause loses and changes each word, each fault is once."""
    original = bench.original
    clauses = {kind: {c for s in seeds if s.kind == kind for c in s.clauses} for kind in _KINDS}
    assert clauses["provision deleted"] == {item["at"] for item in original.items}
    assert clauses["effect silenced"] >= {
        item["at"] for item in original.items if "exclude" in item or "oblige" in item
    }
    for kind in ("word deleted", "word changed", "negation added", "sentence added"):
        assert clauses[kind] >= {str(unit) for unit in original.paper.clauses}, kind
    assert clauses["frame: word deleted"] >= {"number", "date", "issuer|letterhead", "opening"}
    assert len({(seed.kind, seed.clauses, seed.what) for seed in seeds}) == len(seeds)
    assert list(seeding.seeds(original)) == seeds


_KINDS = (
    *("provision deleted", "effect silenced", "word deleted", "word changed", "negation added"),
    *("sentence added", "frame: word deleted"),
)


@pytest.mark.slow
def test_a_change_of_the_policy_makes_no_clause_drift(bench: seeding.Bench) -> None:
    """Fingerprints tell of the paper alone, whatever becomes of an effect."""
    drifted = Counter[str]()
    slips = [slip for _, _, slip in word_slips(bench.original)]
    for slip in slips[:: len(slips) // 15]:
        text = written(put(bench.original.tree, slip.puts))
        try:
            policy = load_policy_text(text)
        except ExceptionGroup:
            continue
        findings = ledger_of(policy, bench.original.paper, prints=bench.original.prints).findings
        drifted.update(f.clause for f in findings if f.verdict == "drifted")
    assert not drifted


def test_what_counts_as_the_same_meaning(bench: seeding.Bench) -> None:
    """The order of provisions and sentences of our own say nothing; every value does."""
    tree: Any = bench.original.tree
    items: Any = [{**item, "says": "Lain kata."} for item in reversed(tree["provisions"])]
    other = load_policy_text(written({**tree, "provisions": items}))
    assert same_meaning(bench.policy, other)
    place = next(n for n, item in enumerate(tree["provisions"]) if "exclude" in item)
    path = ("provisions", place, "exclude")
    changed = load_policy_text(written(put(tree, ((path, {"level": "pemula"}),))))
    assert not same_meaning(bench.policy, changed)


@pytest.mark.slow
def test_a_sample_of_faults_is_found(bench: seeding.Bench, seeds: list[Seed]) -> None:
    """Some faults of each kind; the soak has all of them."""
    verdicts = check(bench, seeding.sampled(seeds, OF_EACH_KIND))
    assert len(verdicts) > 150


@pytest.mark.soak
def test_every_fault_is_found(
    bench: seeding.Bench, seeds: list[Seed], capsys: pytest.CaptureFixture[str]
) -> None:
    """All faults, counted by kind."""
    verdicts = [bench.judged(seed) for seed in seeds]
    with capsys.disabled():
        print(f"\n{bench.original.name}: {len(verdicts):,} faults\n{seeding.table(verdicts)}")
    assert not missed(verdicts)
