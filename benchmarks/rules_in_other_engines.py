"""The clauses of a circular as rules of other engines, each written in its own language.

An engine that is not installed raises ModuleNotFoundError when it is built.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple

__all__ = ["ENGINES", "ClauseRule", "Engine", "Facts", "Names"]

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
        return {
            "people": {
                "a": {name: {day: value} for name, value in facts_of_one.items() if name in facts}
            }
        }

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
