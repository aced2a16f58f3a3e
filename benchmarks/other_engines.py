"""One decision in other rule engines, as a ratio to a chain written by hand, in one run.

Run it in a virtual environment of its own, which needs this library and the engines:

    pip install . zen-engine cedarpy regopy json-logic-qubit OpenFisca-Core
    python benchmarks/other_engines.py

Each engine gets the clauses of Bukittinggi as rules of its own, made from the policy, compiled once
where it can.  The facts are laid out for it before the clock runs, and what has no calendar is told
what day it is.  It must name the same clauses as the chain on every case that is timed, or give the
same outcome where it cannot name clauses.  The line of an engine that is not installed says so.
"""

from __future__ import annotations

import gc
import platform
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

import chain  # noqa: E402
from rules_in_other_engines import ENGINES, ClauseRule, Engine, Facts, Names  # noqa: E402
from run import Asked, ask, forget, per_call, questions  # noqa: E402

from asn_wfh import CivilServant, Policy, __version__, decide, load_policy  # noqa: E402
from asn_wfh.rules import Exclude  # noqa: E402

ROUNDS = 7
CASES = 500
STARTS = date(2026, 4, 8)

by_hand: Callable[..., chain.Answer] = chain.bukittinggi


NEWCOMER: Facts = {
    "employment": "pns",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
}
"""A clerk whose level is not known."""


def clause_rules(policy: Policy) -> list[ClauseRule]:
    """Everything that refuses under the policy, of those whom it covers while it is in force."""
    rules = [
        ClauseRule("not_covered", ({"employment": ("non_asn",)},)),
        ClauseRule("not_a_working_day", ({"day": ("off", "off_friday")},)),
        ClauseRule("absent", ({"absent": ("ya",)},)),
        ClauseRule("no_leave_given", ({"day": ("other", "off")},)),
        ClauseRule("1.d/b", ({"recalled": ("ya",)},)),
        ClauseRule("1.d/c", ({"rostered": ("tidak",)},)),
        ClauseRule("2.f", ({"recalled": ("ya",)},)),
    ]
    for provision, rule in policy.rules:
        if isinstance(rule, Exclude):
            boxes = (
                box for group in rule.groups for box in (group.whose.boxes if group.whose else ())
            )
            rules.append(ClauseRule(provision.label, tuple(dict(box) for box in boxes)))
    return rules


def questions_within_reach() -> list[Asked]:
    """Cases of the region's own staff while the circular is in force, as the tests draw them."""
    own = (None, "13.75")
    drawn = questions("bukittinggi")
    return [one for one in drawn if one.on >= STARTS and one.who.employer in own][:CASES]


def names_by_hand(question: Asked) -> Names:
    """Everything that refuses, as the chain names it; nothing where it permits."""
    outcome, _, reasons = by_hand(*question)
    return frozenset() if outcome == "permitted" else frozenset(reasons)


def flat_facts(question: Asked) -> Facts:
    """A question as the texts that an engine without a calendar needs."""
    who, on, rostered, recalled, absent = question
    off = on.weekday() > 4 or chain._BUKITTINGGI_DAYS[on][:1] == ("not_a_working_day",)  # noqa: SLF001
    friday = on.weekday() == 4
    day = ("off_friday" if friday else "off") if off else ("friday" if friday else "other")
    facts = {n: str(getattr(who, n)) for n in ("employment", "level", "post", "task", "affair")}
    facts |= {n: str(getattr(who, n)) for n in ("unit", "service")}
    of_day = {"rostered": rostered is not False, "recalled": recalled, "absent": absent}
    return (
        facts | {"day": day} | {name: "ya" if is_so else "tidak" for name, is_so in of_day.items()}
    )


def check_agreement(engine: Engine, facts: Sequence[Facts], expected: Sequence[Names]) -> None:
    """Refuse to time an engine that decides otherwise than the chain."""
    for one, names in zip(facts, expected, strict=True):
        answer = engine.decide(engine.prepare(one))
        if engine.names_of:
            same, got = engine.names_of(answer) == names, engine.names_of(answer)
        else:
            assert engine.is_permitted
            same, got = engine.is_permitted(answer) == (not names), frozenset({str(answer)})
        if not same:
            raise SystemExit(f"{engine.package} disagrees on {one}: {sorted(got)} {sorted(names)}")


def outcome_without_level(engine: Engine) -> str:
    """What the engine says of a clerk whose level is left out, which may be one that refuses."""
    of_day = {"day": "friday", "rostered": "ya", "recalled": "tidak", "absent": "tidak"}
    try:
        answer = engine.decide(engine.prepare(NEWCOMER | of_day))
    except (KeyError, ValueError, RuntimeError) as error:
        return f"refuses to answer: {type(error).__name__}"
    if engine.names_of:
        return "may not" if engine.names_of(answer) else "may"
    assert engine.is_permitted
    return "may" if engine.is_permitted(answer) else "may not"


def timed_line(
    name: str, package: str, mine: Callable[[], None], hand: Callable[[], None], cites: str
) -> str:
    """One engine: microseconds for a decision, and the median ratio to the chain."""
    rounds = [(per_call(mine, CASES), per_call(hand, CASES)) for _ in range(ROUNDS)]
    middle = sorted(rounds, key=lambda pair: pair[0] / pair[1])[ROUNDS // 2]
    spent, by_hand = middle
    return f"{name:<12}{package:<28}{spent / 1000:9.2f} us {spent / by_hand:9.1f} x   {cites}"


def main() -> None:
    """Print each engine with its version, or that it was not measured."""
    gc.disable()
    policy = load_policy("bukittinggi")
    asked = questions_within_reach()
    facts = [flat_facts(question) for question in asked]
    expected = [names_by_hand(question) for question in asked]
    permitted = sum(not names for names in expected)
    print(f"CPython {platform.python_version()}, {len(asked)} cases, {permitted} of them permitted")

    def hand() -> None:
        for question in asked:
            by_hand(*question)

    def library() -> None:
        for question in asked:
            decision = ask(policy, question)
            decision.outcome, decision.reasons  # noqa: B018  # reading them is what is timed

    def library_without_memory() -> None:
        for question in asked:
            forget(policy, people=True, answers=True)
            ask(policy, question)

    package = f"asn-wfh {__version__}"
    library()
    print(timed_line("asn_wfh", package, library, hand, "cites clauses, cases met before"))
    print(timed_line("", "", library_without_memory, hand, "cites clauses, every case new"))
    newcomer = CivilServant.read(NEWCOMER | {"domicile": "13.75"})
    unknown = decide(policy, newcomer, date(2026, 4, 17))
    print(f"{'':<40}level left out: {unknown.outcome}, {unknown.missing[0].fact} is missing")
    rules = clause_rules(policy)
    for name, build in ENGINES.items():
        try:
            engine = build(rules)
            package = f"{engine.package} {version(engine.package)}"
        except (ModuleNotFoundError, PackageNotFoundError) as error:
            print(f"{name:<12}not measured: {error}")
            continue
        check_agreement(engine, facts, expected)
        prepared = [engine.prepare(one) for one in facts]

        def other(engine: Engine = engine, prepared: Sequence[Any] = prepared) -> None:
            for one in prepared:
                engine.decide(one)

        cites = "cites clauses" if engine.names_of else "outcome alone"
        print(timed_line(name, package, other, hand, cites))
        print(f"{'':<40}level left out: {outcome_without_level(engine)}")


if __name__ == "__main__":
    main()
