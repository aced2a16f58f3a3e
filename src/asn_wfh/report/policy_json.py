"""A policy as plain values for JSON: its head, its readings, and provisions in printed order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from asn_wfh.audit.fingerprints.fingerprint_file import read_prints_beside
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS, FingerprintsByName
from asn_wfh.law.amendment import Amendment
from asn_wfh.policy import Policy, Provision, Reading

__all__ = ["policy_json"]


def policy_json(
    policy: Policy, provisions: Sequence[Provision], lang: str = "id"
) -> dict[str, Any]:
    """A policy under its stance as plain values, with some of its provisions."""
    stance, prints = dict(policy.stance), read_prints_beside(policy)
    return {
        "policy": policy.name,
        "digest": policy.digest,
        "circular": policy.circular.title_in(lang),
        "number": policy.circular.number,
        "legible": policy.circular.legible,
        "signed": policy.circular.signed.isoformat(),
        "implements": policy.circular.implements,
        "amends": [_amendment_as_dict(amendment) for amendment in policy.circular.amends],
        "prints": {key: prints[key].text for key in FRAME_PRINTS if key in prints},
        "government": {
            "name": policy.government.name,
            "code": policy.government.code,
            "timezone": policy.government.timezone,
        },
        "covers": {
            "clause": str(policy.covers.at),
            "whose": [{f: list(v) for f, v in box} for box in policy.covers.whose.boxes],
        },
        "facts": [
            {"fact": fact.name, "values": list(fact.values), "question": fact.question}
            for fact in policy.facts
        ],
        "readings": [_reading_as_dict(reading) for reading in policy.readings],
        "stance": stance,
        "provisions": [
            {
                **_provision_as_dict(provision, stance, lang),
                "prints": _fingerprints_by_clause(provision, prints),
            }
            for provision in provisions
        ],
    }


def _amendment_as_dict(amendment: Amendment) -> dict[str, Any]:
    """What the circular does to an earlier one."""
    return {
        "does": amendment.kind,
        "policy": amendment.policy,
        "from": amendment.since.isoformat() if amendment.since else None,
        "until": amendment.until.isoformat() if amendment.until else None,
        "dates": [day.isoformat() for day in amendment.dates],
    }


def _reading_as_dict(reading: Reading) -> dict[str, Any]:
    """A question that the words leave open, with everything its file says of it."""
    return {
        "reading": reading.name,
        "asks": reading.asks,
        "options": dict(reading.options),
        "chosen": reading.chosen,
        "literal": reading.literal or reading.chosen,
        "because": reading.because,
        "clauses": [str(clause) for clause in reading.at],
        "means": {
            label: [{f: list(v) for f, v in box} for box in group.boxes]
            for label, group in reading.means
        },
    }


def _provision_as_dict(
    provision: Provision, stance: Mapping[str, str], lang: str
) -> dict[str, Any]:
    """One provision: its words, its effect under the stance, and its effects otherwise."""
    return {
        "clause": str(provision.at),
        "part": provision.part,
        "with": [str(clause) for clause in provision.covers],
        "says": provision.says,
        "note": provision.note or None,
        "words": list(provision.words),
        "effect": provision.effect,
        "parameters": provision.parameters,
        "sentence": provision.rule_under(stance).sentence(lang),
        "otherwise": [
            {"when": dict(o.when), "effect": o.effect, "parameters": o.parameters}
            for o in provision.otherwise
        ],
    }


def _fingerprints_by_clause(provision: Provision, all_prints: FingerprintsByName) -> dict[str, str]:
    """The fingerprints of the clauses that a provision speaks for."""
    clauses = map(str, (provision.at, *provision.covers))
    return {clause: all_prints[clause].text for clause in clauses if clause in all_prints}
