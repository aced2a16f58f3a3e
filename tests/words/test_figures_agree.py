"""The figures of a staff at home agree with a second evaluator that tries every completion."""

from collections import Counter
from random import Random

import pytest

from asn_wfh import Case, CivilServant, FactError, Policy, PolicyError, load_policy
from asn_wfh.limits import HomeShare, OpenShare, home_share
from words.clauses import Speech
from words.faults import faults_of
from words.figures import NOT_SET, TOO_HIGH, Figure, OpenFigure
from words.figures import home_share as naive_share
from words.random_cases import DrawnCase, draw_case
from words.random_policies import Tree, draw_policy, policy_text

STAFF = (0, 1, 7, 21)


def figure_of(
    policy: Policy, case: DrawnCase, staff: int, share: int | None
) -> Figure | OpenFigure | str:
    """The figure of the library, in the words of the second evaluator."""
    put = Case(
        CivilServant.read(case.person),
        case.on,
        rostered=case.rostered,  # type: ignore[arg-type]
        recalled=case.recalled,  # type: ignore[arg-type]
        absent=case.absent,
        facts=case.own,
    )
    try:
        figure = home_share(policy, put, staff=staff, set=share)
    except FactError:
        return TOO_HIGH
    if isinstance(figure, OpenShare):
        return OpenFigure(frozenset(each.fact for each in figure.missing))
    if not isinstance(figure, HomeShare):
        return NOT_SET
    clauses, authorities = frozenset(figure.clauses), frozenset(map(str, figure.set_by))
    return Figure(figure.home_min, figure.home_max, clauses, authorities)


def differences(seeds: range, kinds: Counter[str]) -> list[str]:
    """Where the two give another figure."""
    differing: list[str] = []
    for seed in seeds:
        random = Random(seed)
        tree: Tree = draw_policy(random)
        shares = [p["share"] for p in tree["provisions"] if "share" in p]
        if not shares or faults_of(tree) or any("table" in share for share in shares):
            continue
        try:
            policy = load_policy(text=policy_text(tree))
        except PolicyError:
            continue
        speech = Speech.of(tree)
        for _ in range(6):
            case = draw_case(random, tree)
            staff = random.choice(STAFF)
            naive = naive_share(speech, case, staff)
            library = figure_of(policy, case, staff, None)
            kinds[type(naive).__name__] += 1
            if naive != library:
                differing.append(f"seed {seed} staff {staff} {case}: {library} for {naive}")
    return differing


def test_figures_agree() -> None:
    """Numbers, clauses, who sets them and missing facts are the same for random circulars."""
    kinds: Counter[str] = Counter()
    assert differences(range(40), kinds)[:3] == []
    assert set(kinds) == {"Figure", "OpenFigure", "str"}


@pytest.mark.slow
def test_many_figures_agree() -> None:
    """They are the same for two hundred circulars."""
    kinds: Counter[str] = Counter()
    assert differences(range(2_000, 2_200), kinds)[:3] == []
    assert min(kinds.values()) >= 20
