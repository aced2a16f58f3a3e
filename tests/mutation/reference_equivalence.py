"""Questions put one by one: the slow way to see whether two policies answer alike."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any

import example_cases as cases
from asn_wfh import Case, CivilServant, FactError, Policy
from asn_wfh.scenarios import CaseUnderStance
from asn_wfh.scenarios.format_expected_and_given_answer_lines import ASPECTS
from reference.ties import is_possible, made_possible

Shown = Mapping[str, Sequence[str]] | None

VALUES = {
    "employment": cases.EMPLOYMENTS,
    "level": cases.LEVELS,
    "post": cases.POSTS,
    "task": cases.TASKS,
    "affair": cases.AFFAIRS,
    "unit": cases.UNITS,
    "service": cases.SERVICES,
}


def shown(policy: Policy, question: CaseUnderStance) -> Shown:
    """Everything that a scenario could state of an answer; None where there is none."""
    try:
        decision = question.decide(policy)
    except FactError:
        return None
    return {part: sorted(read(decision)) for part, read in ASPECTS.items()}


def words(tree: Any) -> set[str]:
    """Every text in a tree."""
    if isinstance(tree, str):
        return {tree}
    inner = tree.values() if isinstance(tree, dict) else tree
    return {word for item in inner for word in words(item)}


def telling_values(named: set[str], code: str) -> dict[str, list[str]]:
    """Per fact the values that some policy names, and one of those that none does."""
    telling = {}
    for name, values in VALUES.items():
        others = [value for value in values if value not in named]
        telling[name] = [value for value in values if value in named] + others[:1]
    telling["domicile"] = [code, "11.01"]
    return telling


def telling_days(policies: Sequence[Policy]) -> list[date]:
    """One date for each weekday of each period that the policies' words make."""
    starts = sorted({day for policy in policies for day in policy.cases.periods.starts})
    day, last = starts[0] - timedelta(days=9), starts[-1] + timedelta(days=400)
    days: dict[tuple[int, ...], date] = {}
    while day <= last:
        periods = (policy.cases.periods.index_of(day) for policy in policies)
        days.setdefault((day.weekday(), *periods), day)
        day += timedelta(days=1)
    return list(days.values())


def stances(policies: Sequence[Policy]) -> list[tuple[tuple[str, str], ...]]:
    """Every stance that takes some readings in some way."""
    options: dict[str, set[str]] = {}
    for policy in policies:
        for reading in policy.readings:
            options.setdefault(reading.name, set()).update(reading.option_names)
    ways: list[list[tuple[str, str] | None]] = [
        [None, *((name, option) for option in sorted(words))] for name, words in options.items()
    ]
    return [tuple(pair for pair in way if pair) for way in product(*ways)]


def every_question(
    policies: Sequence[Policy], facts: Mapping[str, list[str]]
) -> Iterator[CaseUnderStance]:
    """Every question about a fully known possible person with these facts."""
    mixtures = (dict(zip(facts, values, strict=True)) for values in product(*facts.values()))
    people = [CivilServant.read(mixture) for mixture in mixtures if is_possible(mixture)]
    assert people, "the facts leave no possible person"
    flags = (False, True)
    for on in telling_days(policies):
        for stance in stances(policies):
            for who, rostered, recalled in product(people, flags, flags):
                yield CaseUnderStance(Case(who, on, rostered=rostered, recalled=recalled), stance)


def some_questions(
    policies: Sequence[Policy], facts: Mapping[str, list[str]], seed: int, count: int
) -> Iterator[CaseUnderStance]:
    """Questions drawn by luck, some about people of whom not all is known, or of two posts."""
    rng = Random(seed)
    days, ways = telling_days(policies), stances(policies)
    own = [
        [(fact.name, value) for value in fact.values]
        for policy in policies
        for fact in policy.facts
    ]
    for _ in range(count):
        people = [
            CivilServant.read(
                made_possible(
                    {
                        name: rng.choice(values)
                        for name, values in facts.items()
                        if rng.random() < 0.95
                    }
                )
            )
            for _ in range(1 + (rng.random() < 0.2))
        ]
        case = Case(
            people,
            rng.choice(days),
            rostered=rng.choice([True, True, False, None]),
            recalled=rng.random() < 0.2,
            absent=rng.choice([None] * 19 + ["sakit"]),
            facts=dict(sorted({rng.choice(values) for values in own if rng.random() < 0.95})),
        )
        yield CaseUnderStance(case, rng.choice(ways))
