"""A comparison as plain values for JSON: every table, every case in the vocabulary's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from asn_wfh.compare import (
    ComparedCase,
    Comparison,
    DifferenceRow,
    Different,
    DutyRow,
    LimitRow,
    People,
    WordingChange,
    who_may,
)
from asn_wfh.decision import Reason
from asn_wfh.kernel.boxes import Box, point_count

__all__ = ["comparison_json"]

SCHEMA = 1


def comparison_json(comparison: Comparison, lang: str = "id") -> dict[str, Any]:
    """The comparison as plain values; sentences in `id` or `en`."""
    return {
        "schema": SCHEMA,
        "policies": _heads_of_policies(comparison, lang),
        "on": comparison.on.isoformat() if comparison.on else None,
        "matrix": _answers_by_group(comparison),
        "rows": [_difference_row(comparison, row) for row in comparison.rows],
        "boxes": [_outcome_difference(comparison, each) for each in comparison.boxes],
        "duties": [_duty_difference(comparison, row, lang) for row in comparison.duties],
        "limits": [_limit_difference(comparison, row, lang) for row in comparison.limits],
        "force": {
            "differs": comparison.dates_differ,
            "dates": _in_force_dates_by_policy(comparison),
            "boxes": [_outcome_difference(comparison, each) for each in comparison.force_boxes],
        },
        "silent": [_wording_change(comparison, each, lang) for each in comparison.silent],
        "staff": _people_alike_and_differing_or_none(comparison),
    }


def _heads_of_policies(comparison: Comparison, lang: str) -> list[dict[str, Any]]:
    return [
        {
            "label": label,
            "policy": policy.name,
            "digest": policy.digest,
            "stance": dict(policy.stance),
            "government": policy.government.name,
            "code": policy.government.code,
            "timezone": policy.government.timezone,
            "title": policy.circular.title_in(lang),
        }
        for label, policy in zip(comparison.labels, comparison.field.policies, strict=True)
    ]


def _answers_by_group(comparison: Comparison) -> list[dict[str, Any]]:
    return [
        {
            "group": {name: list(values) for name, values in group.sides},
            "alike": group.alike,
            "cells": {
                label: {
                    "answer": cell.answer,
                    "weekdays": list(cell.weekdays),
                    "reasons": _reason_dicts(cell.reasons),
                }
                for label, cell in zip(comparison.labels, group.cells, strict=True)
            },
        }
        for group in who_may(comparison)
    ]


def _difference_row(comparison: Comparison, row: DifferenceRow) -> dict[str, Any]:
    labels = [comparison.labels[number] for number in (row.by, row.against)]
    case = _narrowed_facets(comparison, row.box)
    return {
        "by": labels[0],
        "against": labels[1],
        **_reason_dicts([row.reason])[0],
        "about": {name: case[name] for name in row.about if name in case},
        "box": case,
        "cases": sum(map(point_count, row.where)),
        "outcomes": {label: o.value for label, o in zip(labels, row.outcomes, strict=True)},
        "required": dict(zip(labels, row.required, strict=True)),
        "reasons": {label: _reason_dicts(r) for label, r in zip(labels, row.reasons, strict=True)},
        "exempting": list(row.exempting),
        "witness": _witness_facts_and_dates(comparison, row.witness),
        "people": _ids_of_differing_people(row.people),
    }


def _outcome_difference(comparison: Comparison, difference: Different) -> dict[str, Any]:
    labels = comparison.labels
    return {
        "box": _narrowed_facets(comparison, difference.box),
        "cases": difference.points,
        "outcomes": {label: o.value for label, o in zip(labels, difference.outcomes, strict=True)},
        "required": dict(zip(labels, difference.required, strict=True)),
        "reasons": {
            label: _reason_dicts(r) for label, r in zip(labels, difference.reasons, strict=True)
        },
        "people": _ids_of_differing_people(difference.people),
    }


def _duty_difference(comparison: Comparison, row: DutyRow, lang: str) -> dict[str, Any]:
    return {
        "duty": row.duty,
        "who": row.who,
        "asked": {
            label: [{"clause": d.label, "sentence": d.sentence(lang)} for d in demands]
            for label, demands in zip(comparison.labels, row.demands, strict=True)
        },
        "where": [_narrowed_facets(comparison, box) for box in row.where],
        "people": _ids_of_differing_people(row.people),
    }


def _limit_difference(comparison: Comparison, row: LimitRow, lang: str) -> dict[str, Any]:
    return {
        "figure": row.figure,
        **({"duty": row.duty} if row.duty else {}),
        "set": {
            label: [
                {
                    "clause": line.clause,
                    "parameters": dict(line.parameters),
                    "where": [_narrowed_facets(comparison, box) for box in holds],
                    "sentence": line.sentence(lang),
                }
                for line, holds in zip(lines, where, strict=True)
            ]
            for label, lines, where in zip(comparison.labels, row.lines, row.holds, strict=True)
        },
        "where": [_narrowed_facets(comparison, box) for box in row.where],
    }


def _in_force_dates_by_policy(comparison: Comparison) -> dict[str, Any]:
    return {
        force.label: {
            "clause": force.clause,
            "signed": force.signed.isoformat(),
            "from": force.since.isoformat(),
            "until": force.until.isoformat() if force.until else None,
            "review_every": force.review_every,
            "in_force": force.in_force,
        }
        for force in comparison.forces
    }


def _wording_change(comparison: Comparison, change: WordingChange, lang: str) -> dict[str, Any]:
    labels = [comparison.labels[number] for number in (change.first, change.other)]
    return {
        "clause": change.label,
        "says": dict(zip(labels, change.sentences(lang), strict=True)),
    }


def _people_alike_and_differing_or_none(comparison: Comparison) -> dict[str, Any] | None:
    headcount = comparison.headcount
    if headcount is None:
        return None
    return {
        "total": headcount.total,
        "alike": headcount.alike,
        **(_ids_of_differing_people(headcount.differ) or {}),
    }


def _narrowed_facets(comparison: Comparison, box: Box) -> dict[str, list[str]]:
    """The facets on which a box leaves something out that is compared."""
    return {
        name: list(values)
        for name, values in comparison.field.values_of_narrowed_facets_only(box).items()
    }


def _witness_facts_and_dates(comparison: Comparison, witness: ComparedCase) -> dict[str, Any]:
    return {
        "facts": dict(witness.facts),
        "dates": {
            label: day.isoformat()
            for label, day in zip(comparison.labels, witness.date_of_each_policy, strict=True)
        },
    }


def _reason_dicts(reasons: Sequence[Reason]) -> list[dict[str, Any]]:
    return [{"clause": r.clause, "part": r.part, "effect": r.effect, "why": r.why} for r in reasons]


def _ids_of_differing_people(people: People | None) -> dict[str, Any] | None:
    if people is None:
        return None
    return {"differ": _count_and_ids(people.surely), "may_differ": _count_and_ids(people.perhaps)}


def _count_and_ids(ids: Iterable[str]) -> dict[str, Any]:
    listed = list(ids)
    return {"count": len(listed), "ids": listed}
