"""Whether two policies answer alike is proved, never guessed: brute force agrees."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asn_wfh import Policy, PolicyError, load_policy
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.yaml_reader import read_yaml
from asn_wfh.mutation import Mutant, distinguishing_case, mutants
from mutation.reference_equivalence import (
    every_question,
    shown,
    some_questions,
    telling_values,
    words,
)
from scenarios import teladan
from strategies import invented

TREES = invented()


def changed(mutant: Mutant, base: Policy, text: str) -> Policy | None:
    """The mutant as a policy, or None where the loader refuses it."""
    try:
        return mutant.mutated_policy(read_yaml(text, "rekaan.yaml"), base)
    except PolicyError:
        return None


def test_equal_policies_are_not_told_apart() -> None:
    """A policy answers as itself does, loaded twice."""
    for name in ("bukittinggi", "bangka_barat"):
        policy = load_policy(name)
        assert distinguishing_case(policy, policy) is None
    assert distinguishing_case(teladan.policy(), teladan.policy()) is None


@pytest.mark.slow
def test_every_mutant_of_a_small_circular() -> None:
    """Whatever is not told apart answers alike to every question; the rest, unlike to the one."""
    base = teladan.policy()
    facts = telling_values({"administrator", "pengawas", "sopir", "non_asn"}, "71.72")
    # A camat must be an administrator, who stays at the office: what only they get, no one gets.
    facts |= {"post": ["camat", "lainnya"], "affair": ["kewilayahan"]}
    facts |= {"unit": ["induk"], "service": ["pendukung"]}
    proven = 0
    for mutant in mutants(teladan.marked().tree):
        policy = changed(mutant, base, teladan.POLICY)
        if policy is None:
            continue
        question = distinguishing_case(base, policy)
        if question is not None:
            assert shown(base, question) != shown(policy, question), mutant.sentence("en")
            continue
        proven += 1
        for one in every_question((base, policy), facts):
            assert shown(base, one) == shown(policy, one), mutant.sentence("en")
    assert proven == 12


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(TREES, st.integers(0, 10**6))
def test_mutants_of_invented_circulars(tree: dict[str, Any], seed: int) -> None:
    """A telling question tells; where there is none, no question drawn by luck does either."""
    assert_told_or_alike(tree, seed, mutated=4, asked=150)


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(TREES, st.integers(0, 10**6))
def test_mutants_of_many_invented_circulars(tree: dict[str, Any], seed: int) -> None:
    """The same, for many more."""
    assert_told_or_alike(tree, seed, mutated=15, asked=300)


def assert_told_or_alike(tree: dict[str, Any], seed: int, mutated: int, asked: int) -> None:
    """Compare some mutants of a policy with it, by proof and by questions drawn by luck."""
    text = json.dumps(tree, ensure_ascii=False)
    base = load_policy_text(text, "rekaan.yaml")
    every = list(mutants(read_yaml(text, "rekaan.yaml").tree))
    step = max(1, len(every) // mutated)
    for mutant in every[seed % step :: step]:
        policy = changed(mutant, base, text)
        if policy is None:
            continue
        question = distinguishing_case(base, policy)
        if question is not None:
            assert shown(base, question) != shown(policy, question), mutant.sentence("en")
            continue
        facts = telling_values(words(tree), "32.05")
        for one in some_questions((base, policy), facts, seed, asked):
            assert shown(base, one) == shown(policy, one), mutant.sentence("en")


@pytest.mark.slow
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(TREES, TREES, st.integers(0, 10**6))
def test_two_invented_circulars(one: dict[str, Any], other: dict[str, Any], seed: int) -> None:
    """Two circulars that have nothing in common are told apart by a question that does."""
    other = {**other, "readings": other.get("readings", {})}
    first, second = (
        load_policy_text(json.dumps(tree, ensure_ascii=False), "rekaan.yaml")
        for tree in (one, other)
    )
    question = distinguishing_case(first, second)
    if question is not None:
        assert shown(first, question) != shown(second, question)
        return
    facts = telling_values(words(one) | words(other), "32.05")
    for each in some_questions((first, second), facts, seed, 300):
        assert shown(first, each) == shown(second, each)


def with_words(was: str, becomes: str) -> Policy:
    """The small circular with some words of it replaced."""
    assert was in teladan.POLICY
    return load_policy_text(teladan.POLICY.replace(was, becomes), "kota_teladan.yaml")


JUMAT = "    permit: {every: jumat}\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a moment said in other words, on the one weekday on which it can be seen
        (("by: h-1", "hours: {until: selesai_kerja}"), ("by: h-1", "hours: {until: '16:30'}")),
        (("by: h-1", "hours: {from: mulai_kerja}"), ("by: h-1", "hours: {from: '07:30'}")),
        # a window that no day in force lies out of
        ((JUMAT, "    permit: {every: jumat, from: 2026-04-06}\n"), (JUMAT, JUMAT)),
        ((JUMAT, "    permit: {every: jumat, from: 2026-04-10}\n"), (JUMAT, JUMAT)),
        # the office's figures and what only it must do
        (("cut: 50%", "cut: 49%"), ("cut: 50%", "cut: 50%")),
        (("do: jadwal", "do: ruang_aman"), ("do: jadwal", "do: jadwal")),
        # a group said in other words
        (("{except: non_asn}", "[pns, cpns, pppk, pppk_paruh_waktu]"), ("non_asn", "non_asn")),
    ],
)
def test_the_same_in_other_words(one: tuple[str, str], other: tuple[str, str]) -> None:
    """Policies that differ in words only are proven equivalent."""
    assert distinguishing_case(with_words(*one), with_words(*other)) is None


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("by: h-1", "hours: {until: '16:31'}"),
        ("every: jumat", "every: [jumat, sabtu]"),
        ("every: jumat", "every: jumat, from: 2026-04-11"),
        ("every: jumat", "every: jumat, until: 2099-12-31"),
        ("review_every: 2 bulan", "review_every: 2 bulan, until: 2026-06-05"),
        ("by: h-1", "by: h-1, whose: {domicile: inside}"),
        ('code: "71.72"', 'code: "71"'),
        ("Asia/Makassar", "Asia/Jayapura"),
        (
            'at: "6"',
            'at: "6"\n    part: b\n    says: Satu lagi.\n    recall: any\n  - at: "6"\n    part: a',
        ),
    ],
)
def test_a_difference_that_shows(was: str, becomes: str) -> None:
    """A question that tells two policies apart is answered unlike by them, both ways round."""
    one, other = teladan.policy(), with_words(was, becomes)
    for first, second in ((one, other), (other, one)):
        question = distinguishing_case(first, second)
        assert question is not None
        assert shown(first, question) != shown(second, question)


def test_a_day_that_is_never_a_working_day() -> None:
    """Where no working day tells, the question brings a calendar that makes one."""
    saturdays = JUMAT.replace("jumat", "sabtu")
    one = with_words(JUMAT, saturdays)
    other = load_policy_text(
        teladan.POLICY.replace(JUMAT, saturdays).replace("by: h-1", "by: '12:00'"), "kota.yaml"
    )
    question = distinguishing_case(one, other)
    assert question is not None
    assert question.case.calendar is not None
    assert shown(one, question) != shown(other, question)
