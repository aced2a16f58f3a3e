"""The library agrees with a second evaluator, written as plain ifs, on drawn cases.

A quarter of the cases leave facts out; there the second evaluator tries every completion.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import product

import pytest

import example_cases as cases
from asn_wfh import CivilServant, Decision, FactError, Policy, load_policy
from asn_wfh.decision import Duty
from example_cases import Case
from partial_cases import is_open, opened
from reference import evaluator as naive
from reference.evaluator import Owed
from reference.unknown import Opinion, contested, think
from strategies import CLERK, question_of

REGIONS = ("bukittinggi", "bangka_barat")
MILLION = 1_000_000


@cache
def policy_of(region: str) -> Policy:
    """A policy that is compiled once under each stance, for all parts of a large count."""
    return load_policy(region)


def owed(duty: Duty) -> Owed:
    """A duty in the words of the other evaluator, whose times are those of the region."""
    opens, due = (at and at.replace(tzinfo=None) for at in (duty.opens, duty.due))
    return duty.label, duty.duty, opens, due


def opinion(decision: Decision) -> Opinion:
    """A decision in the words of the other evaluator, which has one word per ground."""
    return Opinion(
        str(decision.outcome),
        str(decision.ground),
        frozenset(reason.label or reason.effect for reason in decision.reasons),
        frozenset(asked.fact for asked in decision.missing),
        frozenset((owed(duty), bool(duty.condition)) for duty in decision.duties),
    )


def differing(
    region: str, drawn: Iterable[Case], most: int = 3
) -> list[tuple[Case, Opinion, Opinion]]:
    """The cases that the library decides otherwise, with what either says; a few are enough."""
    policy = policy_of(region)
    differ = []
    for case in drawn:
        ours = opinion(question_of(case.facts, case.on).put(policy, case.stance or None))
        theirs = think(region, case.facts, case.on, case.stance)
        if ours != theirs:
            differ.append((case, ours, theirs))
            if len(differ) == most:
                break
    return differ


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_two_thousand_cases_agree(region: str) -> None:
    """Outcome, ground, cited labels, duties and missing facts are the same in 2,000 cases."""
    assert differing(region, opened(region, cases.draw(region, 2_000, seed=1), seed=1)) == []


@pytest.mark.parametrize("region", REGIONS)
def test_contested_readings_agree(region: str) -> None:
    """The readings on which the outcome hangs are the same in 400 cases, gaps among them."""
    policy = load_policy(region)
    for case in opened(region, cases.draw(region, 400, seed=4), seed=4, most=100):
        decision = question_of(case.facts, case.on).put(policy, case.stance or None)
        turned = (one for one in decision.contested if one.outcome is not decision.outcome)
        ours = {(one.reading, one.option, str(one.outcome)) for one in turned}
        assert ours == contested(region, case.facts, case.on, case.stance), case


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_twenty_thousand_cases_agree(region: str) -> None:
    """They are the same in 20,000 cases, of which each label decides 200 or more alone."""
    drawn = list(cases.draw(region, 20_000, seed=2))
    counts = cases.sole_counts(region, drawn)
    assert {label: counts[label] for label in cases.SOLE[region] if counts[label] < 200} == {}
    assert differing(region, opened(region, drawn, seed=2)) == []


PARTS = 20


@pytest.mark.soak
@pytest.mark.parametrize(("region", "part"), list(product(REGIONS, range(PARTS))))
def test_a_million_cases_agree(region: str, part: int, capsys: pytest.CaptureFixture[str]) -> None:
    """They are the same in a million cases per region, drawn and compared one at a time."""
    tally: Counter[str] = Counter()
    begin = time.perf_counter()

    def counted() -> Iterable[Case]:
        drawn = cases.draw(region, MILLION // PARTS, seed=1000 + part)
        for case in opened(region, drawn, seed=1000 + part, most=100):
            tally["cases"] += 1
            tally["with facts left out"] += is_open(region, case)
            tally["with a stance"] += bool(case.stance)
            yield case

    assert differing(region, counted()) == []
    figures = ", ".join(f"{count:,} {what}" for what, count in tally.items())
    took = time.perf_counter() - begin
    with capsys.disabled():
        sys.stdout.write(f"\n{region} part {part + 1} of {PARTS}: {figures}; {took:.0f} s\n")


@pytest.mark.parametrize("region", REGIONS)
def test_gaps_are_of_every_kind(region: str) -> None:
    """Each fact is left out often, and all three outcomes come of it."""
    drawn = [
        case
        for case in opened(region, cases.draw(region, 8_000, seed=5), seed=5)
        if is_open(region, case)
    ]
    gaps = Counter(name for case in drawn for name, value in case.facts.items() if value is None)
    assert {name: count for name, count in gaps.items() if count < 100} == {}
    assert gaps.keys() == drawn[0].facts.keys()
    outcomes = Counter(
        think(region, case.facts, case.on, case.stance).outcome for case in drawn[:500]
    )
    assert min(outcomes["permitted"], outcomes["undetermined"], outcomes["not_permitted"]) > 10


# Two facts that no person has together, and what each would need.
CONTRADICTIONS = [
    {"post": "camat", "level": "pelaksana"},
    {"post": "camat", "level": "pengawas"},
    {"post": "lurah", "level": "administrator"},
    {"post": "camat", "affair": "perencanaan"},
    {"post": "lurah", "affair": "lainnya"},
    {"unit": "rsud", "affair": "pendidikan"},
    {"unit": "satuan_pendidikan", "affair": "kesehatan"},
    {"employment": "pppk_paruh_waktu", "level": "jpt_utama"},
    {"employment": "pppk_paruh_waktu", "level": "pengawas"},
    # Each of these takes two ties to see.
    {"post": "camat", "unit": "rsud"},
    {"post": "lurah", "unit": "satuan_pendidikan"},
    {"post": "camat", "employment": "pppk_paruh_waktu"},
    {"post": "lurah", "employment": "pppk_paruh_waktu"},
]


@pytest.mark.parametrize("facts", CONTRADICTIONS)
def test_an_impossible_person_is_refused(facts: dict[str, str]) -> None:
    """A person of two facts that never go together is refused when described, with both named."""
    with pytest.raises(FactError) as raised:
        CivilServant.read(facts)
    for value in facts.values():
        assert value in str(raised.value)


def possible_with(facts: dict[str, str]) -> bool:
    """Tell by trial whether the facts that ties speak of can be filled up to one person."""
    bound: dict[str, tuple[str, ...]] = {
        "employment": cases.EMPLOYMENTS,
        "level": cases.LEVELS,
        "post": cases.POSTS,
        "affair": cases.AFFAIRS,
        "unit": cases.UNITS,
    }
    values = [(facts[name],) if name in facts else words for name, words in bound.items()]
    return any(naive.is_possible(dict(zip(bound, p, strict=True))) for p in product(*values))


def test_every_pair_of_facts_is_taken_or_refused() -> None:
    """Of all pairs of facts about a person, exactly those are refused that nobody has together."""
    words = {
        "employment": cases.EMPLOYMENTS,
        "level": cases.LEVELS,
        "post": cases.POSTS,
        "affair": cases.AFFAIRS,
        "unit": cases.UNITS,
        "task": cases.TASKS,
        "service": cases.SERVICES,
    }
    wrong = []
    for first, second in ((a, b) for a in words for b in words if a < b):
        for one, other in product(words[first], words[second]):
            facts = {first: one, second: other}
            if is_taken(facts) != possible_with(facts):
                wrong.append(facts)
    assert wrong == []


def is_taken(facts: dict[str, str]) -> bool:
    """Tell whether the library takes these facts of one person."""
    try:
        CivilServant.read(facts)
    except FactError:
        return False
    return True


def test_a_camat_needs_no_level() -> None:
    """A camat whose level is left out is refused leave in Bukittinggi as an administrator."""
    facts = {**CLERK, "employer": "13.75", "domicile": "13.75", "post": "camat"}
    described = {**facts, "level": None, "affair": "kewilayahan", "rostered": True}
    case = Case({**described, "recalled": False, "absent": None}, date(2026, 4, 17), {})
    ours = opinion(question_of(case.facts, case.on).put(load_policy("bukittinggi")))
    assert ours == think("bukittinggi", case.facts, case.on)
    assert ours.reasons == {"1.i.b"}
