"""What the ties between facts cost: each question with them, as a ratio to the same without.

Both policies are one circular, asked the same questions in the same run; one is told that any
facts may go together.  A ratio is of the CPU time of all cases of one kind, the median of a few.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from statistics import median
from time import process_time_ns

from memory import crowd

from asn_wfh import Case, CivilServant, Policy, load_policy
from asn_wfh.analysis import counterfactuals, next_question, readings, sufficient
from asn_wfh.engine.compiled_policy import compiled_policy
from asn_wfh.engine.decide import decide_case
from asn_wfh.kernel.boxes import Space

FRIDAY = date(2026, 4, 17)
BOUND = 2.0
ROUNDS = 7
QUESTIONS: dict[str, Callable[[Policy, Case], object]] = {
    "decide": decide_case,
    "next_question": next_question,
    "counterfactuals": counterfactuals,
    "sufficient": sufficient,
    "readings": readings,
}


def untied(policy: Policy) -> Policy:
    """The same circular where any facts may go together."""
    cases = policy.cases
    free = replace(cases, space=Space(cases.space.facets), ties=(), impossible=())
    return replace(policy, cases=free)


def cases(policy: Policy) -> dict[str, list[Case]]:
    """Cases by how much of them is stated."""
    nothing = [Case(CivilServant(), FRIDAY)]
    people = {name: crowd(policy, 60, 7, unknown) for name, unknown in STATED.items()}
    kinds = {name: [Case(who, FRIDAY) for who in some] for name, some in people.items()}
    pairs = list(zip(people["half stated"], people["half stated"][1:], strict=False))
    return {
        "nothing stated": nothing,
        **kinds,
        "two, half stated": [Case(p, FRIDAY) for p in pairs],
    }


STATED = {"half stated": 4, "all but two stated": 2, "all stated": 0}


def spent(policy: Policy, ask: Callable[[Policy, Case], object], asked: Sequence[Case]) -> int:
    """The CPU nanoseconds of some questions, no answer being remembered."""
    decide_case(policy, asked[0])
    tables = compiled_policy(policy)
    for memory in (
        tables.point_judgements,
        tables.box_judgements,
        tables.masks_or_tokens,
        tables.days,
    ):
        memory.clear()
    start = process_time_ns()
    for case in asked:
        ask(policy, case)
    return process_time_ns() - start


def main() -> None:
    """Print the ratio of every question for every kind of case."""
    gc.disable()
    for region in ("bukittinggi", "bangka_barat"):
        tied = load_policy(region)
        free = untied(tied)
        for kind, asked in cases(tied).items():
            for name, ask in QUESTIONS.items():
                spent(tied, ask, asked), spent(free, ask, asked)
                rounds = [(spent(tied, ask, asked), spent(free, ask, asked)) for _ in range(ROUNDS)]
                ratio = median(mine / other for mine, other in rounds)
                each = median(mine for mine, _ in rounds) / len(asked) / 1e6
                says = "holds" if ratio <= BOUND else "OVER"
                what = f"{region}: {name}, {kind}"
                print(f"{what:55}{ratio:6.2f} x   {each:8.3f} ms each   {says}", flush=True)


if __name__ == "__main__":
    main()
