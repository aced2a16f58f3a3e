"""The library agrees with a second evaluator, written as plain ifs, on drawn cases."""

from collections.abc import Iterable

import pytest

import cases
import naive
from asn_wfh import Decision, Policy, load_policy
from cases import Case
from strategies import question_of

REGIONS = ("bukittinggi", "bangka_barat")


def found(decision: Decision) -> naive.Verdict:
    """A decision in the words of the other evaluator, which has one word per ground."""
    reasons = frozenset(reason.label or reason.effect for reason in decision.reasons)
    return naive.Verdict(str(decision.outcome), str(decision.ground), reasons)


def differing(region: str, drawn: Iterable[Case]) -> list[tuple[Case, naive.Verdict]]:
    """The cases that the library decides otherwise, with what it says; a few are enough."""
    policy: Policy = load_policy(region)
    differ = []
    for case in drawn:
        verdict = found(question_of(case.facts, case.on).put(policy, case.stance or None))
        if verdict != naive.answer(region, case.facts, case.on, case.stance):
            differ.append((case, verdict))
            if len(differ) == 3:
                break
    return differ


@pytest.mark.parametrize("region", REGIONS)
def test_two_thousand_cases_agree(region: str) -> None:
    """Outcome, ground and every cited label are the same in 2,000 cases."""
    assert differing(region, cases.draw(region, 2_000, seed=1)) == []


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_twenty_thousand_cases_agree(region: str) -> None:
    """They are the same in 20,000 cases, of which each label decides 200 or more alone."""
    drawn = list(cases.draw(region, 20_000, seed=2))
    counts = cases.sole_counts(region, drawn)
    assert {label: counts[label] for label in cases.SOLE[region] if counts[label] < 200} == {}
    assert differing(region, drawn) == []


@pytest.mark.soak
@pytest.mark.parametrize("region", REGIONS)
def test_two_hundred_thousand_cases_agree(region: str) -> None:
    """They are the same in 200,000 cases."""
    assert differing(region, cases.draw(region, 200_000, seed=3)) == []
