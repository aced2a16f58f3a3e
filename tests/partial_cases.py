"""Cases with facts left out: few enough that every completion can be tried."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

from example_cases import Case
from reference.evaluator import answer
from reference.unknown import open_facts, size, values_left_out

# So many completions, possible or not, are tried of one case at most: any rank in any office.
MOST = 700


def opened(region: str, drawn: Iterable[Case], seed: int, most: int = MOST) -> Iterator[Case]:
    """The cases as they come, but each fourth, and most of who may, with some facts left out."""
    rng = Random(f"{region} gaps {seed}")
    for case in drawn:
        # Who may on all facts is rare, and who may still when some are left out is rarer.
        may = answer(region, case.facts, case.on, case.stance).outcome == "permitted"
        yield with_gaps(rng, region, case, most) if rng.random() < (0.6 if may else 0.22) else case


def with_gaps(rng: Random, region: str, case: Case, most: int = MOST) -> Case:
    """Leave out some facts; one whose values would make too many completions stays stated."""
    facts = dict(case.facts)
    # Whether the day was an ordinary one may be left out too: unsaid means nothing happened.
    for name in ("employer", "recalled", "absent"):
        if rng.random() < 0.2:
            facts[name] = None
    names = list(values_left_out(region))
    for name in rng.sample(names, rng.choice((1, 1, 2, 3, 4))):
        before = facts[name]
        facts[name] = None
        if size(region, facts) > most:
            facts[name] = before
    return replace(case, facts=facts)


def is_open(region: str, case: Case) -> bool:
    """Tell whether some fact that could turn out several ways is left out."""
    return bool(open_facts(region, case.facts))
