"""The digest of a policy: over what it answers, never over how it says it.

Two policies of one digest answer every question alike under each stance.  Another spelling of the
same boxes may have another digest; wording, notes, prints, comments, order and layout never have.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import asn_wfh.rules
from asn_wfh.kernel.canonical_json import canonical_json, canonical_sha256
from asn_wfh.law.clause import Clause
from asn_wfh.policy import SEMANTICS, Policy, Provision
from asn_wfh.rules.group_of_people import Group

__all__ = ["digest_content", "with_digest"]


def with_digest(policy: Policy) -> Policy:
    """The policy with the digest of what it now says."""
    return replace(policy, digest=canonical_sha256(digest_content(policy)))


def digest_content(policy: Policy) -> dict[str, Any]:
    """Everything on which an answer, a duty, a limit, a warning or a cited clause can hang."""
    circular, covers = policy.circular, policy.covers
    return {
        "semantics": SEMANTICS,
        "government": [policy.government.code, policy.government.timezone],
        "signed": circular.signed.isoformat(),
        "amends": _in_canonical_order(
            [a.kind, a.policy, _json_value(a.since), _json_value(a.until), _json_value(a.dates)]
            for a in circular.amends
        ),
        "reviewed": [day.isoformat() for day in policy.reviewed],
        "covers": [str(covers.at), _json_value(covers.whose)],
        "readings": {
            reading.name: [sorted(reading.option_names), reading.chosen, reading.literal]
            for reading in policy.readings
        },
        "facts": {fact.name: _fact_without_wording(fact) for fact in policy.facts},
        "ties": _in_canonical_order(
            [tie.fact, sorted(tie.values), tie.binds, sorted(tie.to)] for tie in policy.cases.ties
        ),
        "provisions": {
            provision.label: _digested_provision(provision)
            for provision in policy.provisions
            if any(rule.role != "silent" for _, rule in provision.rules)
        },
    }


def _fact_without_wording(fact: object) -> dict[str, Any]:
    """An own fact without its question and its labels, which are wording."""
    content = _json_value(fact)
    wording = ("name", "question", "labels", "printed", "ordered")
    values = {name: value for name, value in content.items() if name not in wording}
    return {**values, "values": sorted(content["values"])}


def _digested_provision(provision: Provision) -> list[Any]:
    """The readings that touch a provision, and what it does under each combination of them."""
    rules = _in_canonical_order(
        [list(options), *_digested_rule(rule)] for options, rule in provision.rules
    )
    return [list(provision.touched), rules]


def _digested_rule(rule: asn_wfh.rules.Rule) -> list[Any]:
    """An effect word and its parameters; why a clause has no effect is wording."""
    return [rule.word] if rule.role == "silent" else [rule.word, _json_value(rule)]


def _json_value(value: Any) -> Any:
    """A value of a policy as JSON, what is left out left out; sets of boxes sorted."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Clause):
        return str(value)
    if isinstance(value, Group):
        return _in_canonical_order(
            {name: sorted(words) for name, words in box} for box in value.boxes
        )
    if isinstance(value, Mapping):
        return {str(name): _json_value(item) for name, item in value.items()}
    if isinstance(value, tuple | list):
        return [_json_value(item) for item in value]
    if isinstance(value, set | frozenset):
        return _in_canonical_order(_json_value(item) for item in value)
    if isinstance(value, asn_wfh.rules.Rule):
        content = value.digested_fields()
    elif is_dataclass(value):
        content = {f.name: getattr(value, f.name) for f in fields(value)}
    else:
        # What a file was read to is a model of pydantic, which is imported with the files alone.
        content = {name: getattr(value, name) for name in type(value).model_fields}
    return {name: _json_value(item) for name, item in content.items() if item is not None}


def _in_canonical_order(items: Any) -> list[Any]:
    """Items in an order of their own; most have one item, which has no order."""
    several = list(items)
    return sorted(several, key=canonical_json) if len(several) > 1 else several
