"""The library agrees with a second evaluator on random policies of all effect words on leave.

The second evaluator was written from the specification of the words alone, and tries every
completion of a case (`words.naive`).
"""

import json
import sys
from itertools import count
from random import Random

import pytest

from asn_wfh import load_policy
from words.agreement import Difference, Tally, compare
from words.clauses import Speech
from words.figures import NOT_SET, Figure, OpenFigure, home_share
from words.random_cases import USUAL_DATES, DrawnCase
from words.random_policies import Tree, draw_policy, frame, policy_text

CASES = 20


def shown(difference: Difference) -> str:
    """A policy and a case that the two answer otherwise."""
    provisions = [json.dumps(provision) for provision in difference.tree["provisions"]]
    lines = [f"seed {difference.seed}", *provisions, str(difference.case)]
    return "\n".join([*lines, f"library: {difference.library}", f"naive: {difference.naive}"])


def differing(first: int, policies: int, tally: Tally, most: int = 3) -> list[str]:
    """The first differences among so many policies, drawn from a seed on; refused ones are more."""
    differences: list[str] = []
    for seed in count(first):
        if tally.policies >= policies or len(differences) >= most:
            break
        differences += [shown(difference) for difference in compare(seed, CASES, tally)]
    return differences[:most]


def test_twenty_policies_agree() -> None:
    """Outcome, required, ground, reasons, missing facts and conflicts are the same in 400 cases."""
    tally = Tally()
    assert differing(0, 20, tally) == []
    assert tally.cases == 20 * CASES


@pytest.mark.slow
def test_two_hundred_policies_agree() -> None:
    """They are the same in 4,000 cases, of which a third are open or decided by two clauses."""
    tally = Tally()
    assert differing(1_000, 200, tally) == []
    assert tally.cases == 200 * CASES
    assert tally.telling * 3 >= tally.cases
    assert min(tally.outcomes.values()) * 6 >= tally.cases


PARTS = 20


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_five_thousand_policies_agree(part: int, capsys: pytest.CaptureFixture[str]) -> None:
    """They are the same in 100,000 cases of 5,000 policies."""
    tally = Tally()
    assert differing(10_000 + part * 1_000, 250, tally) == []
    with capsys.disabled():
        outcomes = ", ".join(f"{n:,} {name}" for name, n in sorted(tally.outcomes.items()))
        sys.stdout.write(
            f"\npart {part + 1} of {PARTS}: {tally.policies} policies, {tally.cases:,} cases: "
            f"{outcomes}; {tally.telling:,} open or decided by two clauses; "
            f"{tally.refused} policies refused\n"
        )


@pytest.mark.parametrize("seed", range(6))
def test_drawn_files_are_whole(seed: int) -> None:
    """A drawn policy has two to six provisions with an effect, and is the same each time."""
    tree = draw_policy(Random(seed))
    assert draw_policy(Random(seed)) == tree
    assert 2 <= len(tree["provisions"]) - 2 <= 6
    assert json.loads(policy_text(tree)) == tree


def figure_of(share: Tree, staff: int, set_percent: int | None = None) -> Figure | OpenFigure | str:
    """The naive figure of a circular of one share, for an ordinary clerk."""
    tree = frame([{"at": "1", "permit": {"every": "jumat"}}, {"at": "2", "share": share}], {})
    load_policy(text=policy_text(tree))
    case = DrawnCase({"level": "pelaksana"}, USUAL_DATES[1])
    return home_share(Speech.of(tree), case, staff, set_percent)


@pytest.mark.parametrize(
    ("share", "staff", "least", "most"),
    [
        ({"home": {"at_most": "40%"}}, 21, 0, 8),
        ({"office": {"at_most": "60%"}}, 21, 9, 21),
        ({"home": {"at_least": "40%", "at_most": "60%"}}, 1, 1, 0),
        ({"home": {"exactly": "50%"}, "round": "up"}, 5, 3, 3),
        ({"home": {"at_most": "20%"}, "round": "down_min_one"}, 3, 0, 1),
        ({"home": "any"}, 4, 0, 4),
        ({"home": {"at_most": "0%"}}, 4, 0, 0),
    ],
)
def test_figures_by_hand(share: Tree, staff: int, least: int, most: int) -> None:
    """The naive figures are those worked out by hand."""
    figure = figure_of({**share, "of": "present"}, staff)
    assert isinstance(figure, Figure)
    assert (figure.home_min, figure.home_max) == (least, most)


def test_figures_that_are_none() -> None:
    """A figure turns on an unknown fact, is set by nobody, or is set too high."""
    share: Tree = {"home": {"at_most": "40%"}, "of": "present"}
    facts = {**share, "whose": {"affair": "keuangan"}}
    assert figure_of(facts, 10) == OpenFigure(frozenset({"affair"}))
    assert figure_of({**share, "whose": {"level": "administrator"}}, 10) == NOT_SET
    assert figure_of({**share, "set_by": "kepala"}, 10, 35) == Figure(
        0, 3, frozenset({"2"}), frozenset({"kepala"})
    )
    assert figure_of({**share, "set_by": "kepala"}, 10, 45) == "too_high"
