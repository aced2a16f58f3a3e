"""How long the analyses take, in CPU time and as a ratio to 1,000 calls of `decide`.

Run it with Python from the project's environment; `decide` is timed in the same run, on the same
questions, with its answers met before.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from random import Random
from statistics import median
from time import process_time_ns
from typing import Any

from run import Asked, ask, questions  # it sets the path to the tests too

from asn_wfh import Case, CivilServant, Policy, decide, load_policy
from asn_wfh.analysis.answer_under_every_combination_of_readings import readings
from asn_wfh.analysis.counterfactuals import counterfactuals
from asn_wfh.analysis.elicitation import next_question
from asn_wfh.analysis.lint import lint
from asn_wfh.analysis.reading_report import reading_report
from asn_wfh.analysis.sufficient_facts import sufficient
from asn_wfh.vocabulary import PERSON_FACETS

REGIONS = ("bukittinggi", "bangka_barat")
CASES = 400


def milliseconds(action: Callable[[], Any]) -> float:
    """The CPU time of one call."""
    start = process_time_ns()
    action()
    return (process_time_ns() - start) / 1e6


def each(action: Callable[[Asked], Any], asked: Iterable[Asked]) -> list[float]:
    """The CPU milliseconds of an analysis, case by case."""
    return [milliseconds(lambda question=question: action(question)) for question in asked]  # type: ignore[misc]


def thousand(policy: Policy, asked: Sequence[Asked]) -> float:
    """The CPU milliseconds of 1,000 calls of `decide` on known cases, the median of nine."""
    people = [asked[number % len(asked)] for number in range(1_000)]
    for question in people:
        ask(policy, question)
    return median(milliseconds(lambda: [ask(policy, q) for q in people]) for _ in range(9))


def case_of(question: Asked) -> Case:
    """A question as the analyses take it."""
    who, on, rostered, recalled, absent = question
    return Case(who, on, rostered=rostered, recalled=recalled, absent=absent)


def some_unknown(asked: Iterable[Asked], seed: int = 5) -> list[Asked]:
    """The same cases with about a third of the person's facts not known."""
    rng = Random(seed)
    return [
        question._replace(
            who=CivilServant.read(
                {
                    name: getattr(question.who, name)
                    for name in PERSON_FACETS
                    if rng.random() < 2 / 3 and getattr(question.who, name) is not None
                }
            )
        )
        for question in asked
    ]


def shown(region: str, what: str, spent: Sequence[float], decided: float, bound: float) -> str:
    """One figure with its bound in milliseconds."""
    middle, most = median(spent), max(spent)
    verdict = "holds" if middle <= bound else "OVER"
    return (
        f"{region:<14}{what:<34}{middle:8.2f} ms CPU, at most {most:7.2f}   "
        f"{middle / decided:6.2f} x 1,000 decide   bound {bound:g} ms: {verdict}"
    )


def across_readings(region: str) -> list[str]:
    """One case under every combination of readings, and the state of a whole policy."""
    policy, asked = load_policy(region), questions(region)[:CASES]
    decided = thousand(policy, asked)
    readings(policy, case_of(asked[0]))

    def one(question: Asked) -> None:
        readings(policy, case_of(question))

    def strictest(question: Asked) -> None:
        decide(policy, question.who, question.on, rostered=question.rostered, stance="strictest")

    def anew(analysis: Callable[[Policy], Any]) -> list[float]:
        spent = []
        for _ in range(5):
            policy.memo.clear()
            spent.append(milliseconds(lambda: analysis(policy)))
        return spent

    partial = some_unknown(asked)
    lines = [
        shown(region, "readings, known", each(one, asked), decided, 10),
        shown(region, "readings, a third unknown", each(one, partial), decided, 10),
        shown(region, "decide, strictest, all new", each(strictest, partial), decided, 10),
        shown(region, "reading_report, all new", anew(reading_report), decided, 2_000),
        shown(region, "lint, all new", anew(lint), decided, 2_000),
    ]
    policy.memo.clear()
    return lines


def of_one_case(region: str) -> list[str]:
    """What to ask next, what would have to change and what is enough, case by case."""
    policy, asked = load_policy(region), questions(region)[:CASES]
    decided = thousand(policy, asked)
    fridays = [date(2026, 4, 10), date(2026, 4, 17), date(2026, 4, 24), date(2026, 6, 12)]
    nothing = [question._replace(who=CivilServant(), absent=None) for question in asked]

    def question(case: Asked) -> None:
        next_question(policy, case_of(case))

    def changes(case: Asked) -> None:
        counterfactuals(policy, case_of(case))

    def on_other_dates(case: Asked) -> None:
        counterfactuals(policy, case_of(case), dates=fridays)

    def enough(case: Asked) -> None:
        sufficient(policy, case_of(case))

    partial = some_unknown(asked)
    question(asked[0])
    return [
        shown(region, "next_question, a third unknown", each(question, partial), decided, 10),
        shown(region, "next_question, nothing known", each(question, nothing), decided, 10),
        shown(region, "counterfactuals, known", each(changes, asked), decided, 10),
        shown(region, "counterfactuals, a third unknown", each(changes, partial), decided, 10),
        shown(region, "counterfactuals, four dates", each(on_other_dates, asked), decided, 10),
        shown(region, "sufficient, known", each(enough, asked), decided, 10),
        shown(region, "sufficient, a third unknown", each(enough, partial), decided, 10),
    ]


def main() -> None:
    """Print every figure with its bound."""
    gc.disable()
    for region in REGIONS:
        print("\n".join(of_one_case(region)))
        print("\n".join(across_readings(region)))


if __name__ == "__main__":
    main()
