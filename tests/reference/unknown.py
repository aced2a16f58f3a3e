"""What follows where facts are left out, by trying every possible completion one at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from math import prod

import example_cases as cases
from reference.evaluator import (
    GOVERNMENT,
    READINGS,
    Facts,
    Owed,
    Verdict,
    answer_as_read,
    as_read,
    duties,
    is_possible,
)

ORDER = (*cases.GROUNDS, "clause")


@dataclass(frozen=True)
class Opinion:
    """What all possible completions of a case say together."""

    outcome: str
    ground: str
    reasons: frozenset[str]
    missing: frozenset[str]
    duties: frozenset[tuple[Owed, bool]]


def values_left_out(region: str) -> Mapping[str, tuple[str | bool, ...]]:
    """What each fact may turn out to be where it is left out.

    An employer left out is the policy's own government, an absence or an order left out is none;
    a schedule left out leaves two things open, for whoever is put down for the office is told so.
    """
    code = GOVERNMENT[region]
    elsewhere = {"bukittinggi": "13.06", "bangka_barat": "19.03"}[region]
    return {
        "employment": cases.EMPLOYMENTS,
        "level": cases.LEVELS,
        "post": cases.POSTS,
        "task": cases.TASKS,
        "affair": cases.AFFAIRS,
        "unit": cases.UNITS,
        "service": cases.SERVICES,
        "domicile": (code, elsewhere),
        "rostered": (True, "tanpa_jadwal"),
    }


def open_facts(region: str, facts: Facts) -> dict[str, tuple[str | bool, ...]]:
    """The facts that are left out and open, with their values."""
    values = values_left_out(region)
    return {name: values[name] for name in values if facts[name] is None}


def size(region: str, facts: Facts) -> int:
    """How many completions there are, possible or not."""
    return prod(len(values) for values in open_facts(region, facts).values())


def completions(region: str, facts: Facts) -> Iterator[tuple[tuple[str | bool, ...], Facts]]:
    """Each possible completion, with the values it gives to the open facts."""
    unsaid: dict[str, str | bool | None] = {"recalled": False, "absent": None}
    unsaid["employer"] = GOVERNMENT[region]
    stated = {name: value for name, value in facts.items() if value is not None}
    gaps = open_facts(region, facts)
    for point in product(*gaps.values()):
        whole = {**unsaid, **stated, **dict(zip(gaps, point, strict=True))}
        if is_possible(whole):
            yield point, whole


def think(region: str, facts: Facts, on: date, stance: Mapping[str, str] = {}) -> Opinion:
    """Join the verdicts on all possible completions."""
    gaps = tuple(open_facts(region, facts))
    points = dict(completions(region, facts))
    reading = as_read(region, stance)
    verdicts = {
        point: answer_as_read(region, whole, on, reading) for point, whole in points.items()
    }
    outcomes = {verdict.outcome for verdict in verdicts.values()}
    missing = frozenset(name for place, name in enumerate(gaps) if turns(verdicts, place))
    if len(outcomes) > 1:
        # What may stand in the way, and not the leave that everybody has.
        refused = [one.reasons for one in verdicts.values() if one.outcome == "not_permitted"]
        return Opinion("undetermined", "None", frozenset.union(*refused), missing, frozenset())
    if outcomes == {"permitted"}:
        (given,) = {verdict.reasons for verdict in verdicts.values()}
        each = [frozenset(duties(region, whole, on, stance)) for whole in points.values()]
        owed = frozenset[Owed]().union(*each)
        conditional = frozenset((duty, not all(duty in one for one in each)) for duty in owed)
        return Opinion("permitted", "clause", given, missing, conditional)
    ground, reasons = refusal(list(verdicts.values()))
    return Opinion("not_permitted", ground, reasons, missing, frozenset())


def contested(
    region: str, facts: Facts, on: date, stance: Mapping[str, str] = {}
) -> frozenset[tuple[str, str, str]]:
    """Each reading, with the option of it, that alone changes the outcome, and to what."""
    reading = as_read(region, stance)
    outcome = think(region, facts, on, reading).outcome
    others = set[tuple[str, str, str]]()
    for name, options in READINGS[region].items():
        for option in options:
            other = think(region, facts, on, {**reading, name: option}).outcome
            if other != outcome:
                others.add((name, option, other))
    return frozenset(others)


def turns(verdicts: Mapping[tuple[str | bool, ...], Verdict], place: int) -> bool:
    """Tell whether two possible completions differ in this fact alone, and in outcome."""
    outcomes: dict[tuple[str | bool, ...], str] = {}
    for point, verdict in verdicts.items():
        rest = point[:place] + point[place + 1 :]
        if outcomes.setdefault(rest, verdict.outcome) != verdict.outcome:
            return True
    return False


def refusal(verdicts: list[Verdict]) -> tuple[str, frozenset[str]]:
    """The ground of a sure refusal and its reasons: those that hold in all completions, if any."""
    kinds = [frozenset(map(kind, verdict.reasons)) for verdict in verdicts]
    ground = next((name for name in ORDER if all(name in each for each in kinds)), "mixed")
    sure = frozenset.intersection(*(verdict.reasons for verdict in verdicts))
    every = frozenset[str]().union(*(verdict.reasons for verdict in verdicts))
    return ground, sure or every


def kind(reason: str) -> str:
    """A ground is its own kind, and every clause is one."""
    return reason if reason in cases.GROUNDS else "clause"
