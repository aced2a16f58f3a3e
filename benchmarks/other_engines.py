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
import json
import platform
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

import chain  # noqa: E402
from run import Asked, ask, forget, per_call, questions  # noqa: E402

from asn_wfh import Policy, __version__, load_policy  # noqa: E402
from asn_wfh.rules import Exclude  # noqa: E402

ROUNDS = 7
CASES = 500
STARTS = date(2026, 4, 8)

by_hand: Callable[..., chain.Answer] = chain.bukittinggi

Facts = dict[str, str]
Names = frozenset[str]


class ClauseRule(NamedTuple):
    """What refuses, and the groups of cases where it does: for each fact the values that count."""

    name: str
    groups: tuple[dict[str, tuple[str, ...]], ...]


class Engine(NamedTuple):
    """An engine with the rules in it: the package, and how one case is put to it."""

    package: str
    prepare: Callable[[Facts], Any]
    decide: Callable[[Any], Any]
    names_of: Callable[[Any], Names] | None
    """What decides, read from an answer; None where the engine gives an outcome alone."""
    is_permitted: Callable[[Any], bool] | None = None


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


# each engine, with the rules written in its own language


def zen(rules: Sequence[ClauseRule]) -> Engine:
    """GoRules ZEN: a decision table that collects the name of every row that applies."""
    facts = sorted({fact for rule in rules for box in rule.groups for fact in box})
    rows = [
        {"_id": f"{rule.name}#{n}", "name": f'"{rule.name}"'}
        | {fact: ", ".join(f'"{value}"' for value in box.get(fact, ())) for fact in facts}
        for rule in rules
        for n, box in enumerate(rule.groups)
    ]
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": fact, "name": fact, "field": fact} for fact in facts],
        "outputs": [{"id": "name", "name": "name", "field": "name"}],
        "rules": rows,
    }
    nodes = [
        ("in", "inputNode", {}),
        ("table", "decisionTableNode", table),
        ("out", "outputNode", {}),
    ]
    content = {
        "nodes": [
            {"id": id_, "type": kind, "name": id_, "position": {"x": 0, "y": 0}, "content": inside}
            for id_, kind, inside in nodes
        ],
        "edges": [
            {"id": "1", "type": "edge", "sourceId": "in", "targetId": "table"},
            {"id": "2", "type": "edge", "sourceId": "table", "targetId": "out"},
        ],
    }
    decision = import_module("zen").ZenEngine().create_decision(json.dumps(content))
    return Engine(
        "zen-engine",
        lambda facts: facts,
        decision.evaluate,
        lambda answer: frozenset(row["name"] for row in answer["result"]),
    )


def json_logic(rules: Sequence[ClauseRule]) -> Engine:
    """JsonLogic: the names of all conditions that hold, merged."""

    def condition(rule: ClauseRule) -> dict[str, Any]:
        boxes = [
            {"and": [{"in": [{"var": fact}, list(values)]} for fact, values in box.items()]}
            for box in rule.groups
        ]
        return {"or": boxes}

    logic = {"merge": [{"if": [condition(rule), [rule.name], []]} for rule in rules]}
    apply = import_module("json_logic").jsonLogic
    return Engine(
        "json-logic-qubit", lambda facts: facts, lambda facts: apply(logic, facts), frozenset
    )


def cedar(rules: Sequence[ClauseRule]) -> Engine:
    """Cedar: everyone may, each rule forbids; the reasons are the policies that forbid."""
    cedarpy = import_module("cedarpy")
    texts = [
        f"forbid(principal, action, resource) when {{ {when} }};"
        for rule in rules
        for box in rule.groups
        for when in [
            " && ".join(
                f"{json.dumps(list(v))}.contains(context.{fact})" for fact, v in box.items()
            )
        ]
    ]
    names = ["may", *(rule.name for rule in rules for _ in rule.groups)]
    policies = cedarpy.PolicySet.from_str(
        "\n".join(["permit(principal, action, resource);", *texts])
    )
    entities = cedarpy.Entities.from_json_str("[]")

    def request(facts: Facts) -> dict[str, Any]:
        parts = {"principal": 'User::"a"', "action": 'Action::"wfh"', "resource": 'Day::"d"'}
        return {**parts, "context": facts}

    def names_of(answer: Any) -> Names:
        at = (int(policy.removeprefix("policy")) for policy in answer.diagnostics.reasons)
        return frozenset(names[n] for n in at if n)

    return Engine(
        "cedarpy", request, lambda asked: cedarpy.is_authorized(asked, policies, entities), names_of
    )


def rego(rules: Sequence[ClauseRule]) -> Engine:
    """Rego, the language of OPA, in the interpreter of regopy; OPA itself is another program."""
    regopy = import_module("regopy")
    clauses = [
        f'deny contains "{rule.name}" if {{ '
        + "; ".join(
            f"input.{fact} in {{{', '.join(map(json.dumps, values))}}}"
            for fact, values in box.items()
        )
        + " }"
        for rule in rules
        for box in rule.groups
    ]
    interpreter = regopy.Interpreter()
    interpreter.add_module("wfh", "\n".join(["package wfh", "import rego.v1", *clauses]))
    bundle = interpreter.build("data.wfh.deny")

    def decide(facts: Facts) -> Any:
        interpreter.set_input(facts)
        return interpreter.query_bundle(bundle)

    def names_of(answer: Any) -> Names:
        return frozenset(json.loads(str(answer))["expressions"][0])

    return Engine("regopy", lambda facts: facts, decide, names_of)


def openfisca(rules: Sequence[ClauseRule]) -> Engine:
    """OpenFisca: a variable for each fact and a formula of all rules, for one person at a time."""
    parts = ("entities", "periods", "simulation_builder", "taxbenefitsystems", "variables")
    core = {part: import_module(f"openfisca_core.{part}") for part in parts}
    person = core["entities"].Entity("person", "people", "", "")
    person.set_role = None
    system = core["taxbenefitsystems"].TaxBenefitSystem([person])
    facts = sorted({fact for rule in rules for box in rule.groups for fact in box})

    def variable(name: str, **attributes: Any) -> None:
        attributes |= {"entity": person, "definition_period": core["periods"].DateUnit.DAY}
        system.add_variable(type(name, (core["variables"].Variable,), attributes))

    for fact in facts:
        variable(fact, value_type=str, default_value="")

    def formula(people: Any, period: Any, _: Any) -> Any:
        stated = {fact: people(fact, period) for fact in facts}
        refused = people.empty_array().astype(bool)
        for rule in rules:
            for box in rule.groups:
                applies = ~people.empty_array().astype(bool)
                for fact, values in box.items():
                    one_of = people.empty_array().astype(bool)
                    for value in values:
                        one_of = one_of | (stated[fact] == value)
                    applies = applies & one_of
                refused = refused | applies
        return ~refused

    variable("may", value_type=bool, formula=formula)
    day = "2026-04-17"

    def situation(facts_of_one: Facts) -> dict[str, Any]:
        return {"people": {"a": {name: {day: facts_of_one[name]} for name in facts}}}

    def decide(asked: dict[str, Any]) -> Any:
        simulation = (
            core["simulation_builder"].SimulationBuilder().build_from_entities(system, asked)
        )
        return simulation.calculate("may", day)

    return Engine("OpenFisca-Core", situation, decide, None, lambda answer: bool(answer[0]))


ENGINES = {
    "ZEN": zen,
    "JsonLogic": json_logic,
    "Cedar": cedar,
    "Rego": rego,
    "OpenFisca": openfisca,
}


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
    asked = [
        question
        for question in questions("bukittinggi")
        if question.on >= STARTS and question.who.employer in (None, "13.75")
    ][:CASES]
    facts = [flat_facts(question) for question in asked]
    answers = [by_hand(*question) for question in asked]
    expected = [
        frozenset(names) if yes != "permitted" else frozenset() for yes, _, names in answers
    ]
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


if __name__ == "__main__":
    main()
