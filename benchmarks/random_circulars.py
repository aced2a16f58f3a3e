"""Random circulars with many exclusions, own facts and readings: how long each question takes.

`python benchmarks/random_circulars.py [COUNT] [SEED]` makes circulars of up to 20 exclusions, 10
facts of their own and 20 readings, asks each about up to three descriptions of one person, and
prints per question the longest CPU time and how often it was refused for its size.  Beside them
stand the named bounds: nothing known with 20 exclusions and 4 own facts, and with 200 exclusions
and 20 readings; only the employment stated with 10 exclusions and 8 own facts.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

from asn_wfh import Case, CivilServant, FactError, Policy, decide
from asn_wfh.analysis import counterfactuals, next_question, readings, sufficient
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.vocabulary import PERSON_FACETS

FRIDAY = date(2026, 4, 10)
FACETS = {
    name: list(words.words)
    for name, words in PERSON_FACETS.items()
    if name not in ("employer", "domicile")
}
CLERK = {
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
}


def circular(
    draw: random.Random, exclusions: int, own: int, questions: int, sides: tuple[int, int] = (1, 3)
) -> Policy:
    """A circular of so many exclusions, own facts and readings."""
    facts = {f"fakta_{n}": [f"nilai_{v}" for v in range(draw.randint(2, 4))] for n in range(own)}
    values = {**FACETS, **facts}

    def group() -> dict[str, Any]:
        names = draw.sample(sorted(values), draw.randint(*sides))
        return {
            n: draw.sample(values[n], draw.randint(1, max(1, len(values[n]) // 3))) for n in names
        }

    denials: list[dict[str, Any]] = [
        {"at": str(3 + n), "says": "Tetap WFO.", "exclude": group()} for n in range(exclusions)
    ]
    asked = {}
    for n in range(questions):
        name = f"tafsir-{n}"
        taker = denials[n % exclusions]
        other = {"when": {name: "lain"}, "no_rule": "Bukan syarat."}
        if "otherwise" in taker:
            continue
        taker["otherwise"] = [other]
        asked[name] = {
            "asks": "Bagaimana?",
            "options": {"satu": "Satu.", "lain": "Lain."},
            "chosen": "satu",
            "because": "Begitu.",
            "at": [taker["at"]],
        }
    tree = {
        "policy": "acak",
        "government": {"name": "Kota Acak", "code": "32.05", "timezone": "Asia/Jakarta"},
        "circular": {"number": "1/2026", "signed": "2026-01-02", "issuer": "Wali Kota Acak"},
        "covers": {"at": "opening", "whose": {"employment": {"except": "non_asn"}}},
        "facts": {n: {"values": values, "question": "Apa?"} for n, values in facts.items()},
        "readings": asked,
        "provisions": [
            {"at": "1", "says": "Jumat.", "permit": {"every": "jumat"}},
            {"at": "2", "says": "Berlaku.", "in_force": {"from": "2026-01-05"}},
            *denials,
        ],
    }
    return load_policy_text(json.dumps({k: v for k, v in tree.items() if v != {}}))


def described(draw: random.Random, policy: Policy) -> Case:
    """A question about one to three descriptions, most facts of which are not known."""
    people = []
    for _ in range(draw.choice([1, 1, 2, 3])):
        stated = {n: v for n, v in CLERK.items() if draw.random() < 0.4}
        people.append(CivilServant.read(stated))
    facts = {f.name: draw.choice(f.values) for f in policy.facts if draw.random() < 0.3}
    return Case(people, FRIDAY, facts=facts or None)


QUESTIONS: dict[str, Callable[[Policy, Case], object]] = {
    "decide": lambda policy, case: decide(
        policy, case.who, case.on, facts=dict(case.facts) if case.facts else None
    ),
    "next_question": next_question,
    "counterfactuals": counterfactuals,
    "sufficient": sufficient,
    "readings": readings,
}


def timed(ask: Callable[[], object]) -> tuple[float, bool]:
    """The CPU seconds that a question takes, and whether it was refused."""
    begin = time.process_time()
    try:
        ask()
        refused = False
    except FactError:
        refused = True
    return time.process_time() - begin, refused


def named(draw: random.Random) -> Iterator[tuple[str, float, float]]:
    """The bounds that have a name: what is asked, seconds of CPU, and how many are allowed."""
    nobody = CivilServant()
    policy = circular(draw, 20, 4, 0)
    yield "20 exclusions, 4 own facts", timed(lambda: decide(policy, nobody, FRIDAY))[0], 0.15
    many = circular(draw, 200, 0, 20)
    yield "200 exclusions, 20 readings", timed(lambda: decide(many, nobody, FRIDAY))[0], 0.7
    ten = circular(draw, 10, 8, 0)
    pns = CivilServant(employment="pns")
    yield "10 exclusions, 8 own facts", timed(lambda: decide(ten, pns, FRIDAY))[0], 2.0
    twenty = circular(draw, 20, 8, 0)
    yield "20 exclusions, 8 own facts", timed(lambda: decide(twenty, pns, FRIDAY))[0], 2.0


def main(count: int = 200, seed: int = 1) -> None:
    """Print the longest time and the refusals of each question."""
    draw = random.Random(seed)
    for name, seconds, bound in named(draw):
        print(f"{name:32} {seconds:8.3f} s  bound {bound} s")
    worst = dict.fromkeys(QUESTIONS, 0.0)
    refused = dict.fromkeys(QUESTIONS, 0)
    for _ in range(count):
        policy = circular(draw, draw.randint(1, 20), draw.randint(0, 10), draw.randint(0, 20))
        case = described(draw, policy)
        for name, ask in QUESTIONS.items():
            seconds, no = timed(partial(ask, policy, case))
            worst[name] = max(worst[name], seconds)
            refused[name] += no
    for name in QUESTIONS:
        share = 100 * refused[name] / count
        took = f"{name:16} longest {worst[name]:7.3f} s"
        print(f"{took}   refused {refused[name]} of {count} ({share:.1f}%)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
