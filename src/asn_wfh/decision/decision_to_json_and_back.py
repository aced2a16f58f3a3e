"""A decision as JSON, schema 2, and back; schema 1 is read too.

Beside what schema 2 promises stand the words that explain a decision to people (`title`, `says`,
`values`, `asks`), so that what is read back is equal to what was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Literal, NotRequired, TypeAlias

# pydantic asks for this one before Python 3.12, and brings it along.
from typing_extensions import TypedDict

from asn_wfh.decision.decision import (
    SCHEMA,
    Contested,
    Decision,
    Duty,
    Ground,
    Missing,
    Outcome,
    Reason,
    SetAside,
    Warned,
)
from asn_wfh.decision.rule_words_made_when_asked_for import EnglishText
from asn_wfh.law.vocabulary import Word
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["DecisionJSON", "decision_as_json", "decision_from_json"]


_CONTESTED_TEXTS = ("asks", "in_use", "means")

_Outcome: TypeAlias = Literal["permitted", "not_permitted", "undetermined"]
_Ground: TypeAlias = Literal[
    "not_in_force",
    "not_covered",
    "not_a_working_day",
    "absent",
    "act_missing",
    "no_leave_given",
    "clause",
    "mixed",
]


class ReasonJSON(TypedDict):
    """A clause or a ground that decides."""

    policy: NotRequired[str]
    clause: str | None
    part: str | None
    effect: str
    why: str
    says: NotRequired[str]
    says_en: NotRequired[str]
    values: NotRequired[dict[str, str]]


DutyJSON = TypedDict(
    "DutyJSON",
    {
        "clause": str,
        "duty": str,
        "opens": str | None,
        "due": str | None,
        "if": list[dict[str, list[str]]] | None,
        "to": NotRequired[str | None],
        "through": NotRequired[str | None],
        "part": NotRequired[str | None],
        "says": NotRequired[str],
        "within": NotRequired[str],
        "count": NotRequired[int],
        "own_word": NotRequired[dict[str, str]],
        "moments": NotRequired[list[str]],
    },
)
"""A duty; `if` is a name that no class can have."""


class MissingJSON(TypedDict):
    """A fact to ask for."""

    fact: str
    clauses: list[str]
    asks: NotRequired[str]


class ContestedJSON(TypedDict):
    """A reading on which the outcome hangs, or whether they must."""

    reading: str
    option: str
    outcome: _Outcome
    required: NotRequired[bool | None]
    asks: NotRequired[str]
    in_use: NotRequired[str]
    means: NotRequired[str]
    means_en: NotRequired[str]
    ground: NotRequired[_Ground]


class SetAsideJSON(TypedDict):
    """A clause that would decide otherwise, and those in its place."""

    clause: str
    by: list[str]


class DecisionJSON(TypedDict):
    """A decision, schema 2."""

    schema: int
    policy: str
    digest: str
    engine: NotRequired[int | None]
    stance: NotRequired[dict[str, str]]
    calendar: NotRequired[str | None]
    date: str
    outcome: _Outcome
    required: NotRequired[bool | None]
    required_missing: NotRequired[list[MissingJSON]]
    ground: _Ground | None
    reasons: list[ReasonJSON]
    duties: list[DutyJSON]
    missing: list[MissingJSON]
    contested: list[ContestedJSON]
    warnings: list[dict[str, str]]
    set_aside: NotRequired[list[SetAsideJSON]]
    title: NotRequired[str]
    title_en: NotRequired[str]


def decision_as_json(decision: Decision) -> dict[str, Any]:
    """A decision as plain JSON values; times in ISO 8601 with their offset."""
    return {
        "schema": SCHEMA,
        "policy": decision.policy,
        "digest": decision.digest,
        "engine": decision.engine,
        "stance": dict(decision.stance),
        "calendar": decision.calendar,
        "date": decision.date.isoformat(),
        "outcome": decision.outcome.value,
        "required": decision.required,
        "required_missing": [_missing_as_json(m) for m in decision.required_missing],
        "ground": decision.ground.value if decision.ground else None,
        "reasons": [
            {
                "policy": r.policy,
                "clause": r.clause,
                "part": r.part,
                "effect": r.effect,
                "why": r.why,
                "says": r.says,
                **_text_by_key("says_en", r.says_en),
                "values": dict(r.values),
            }
            for r in decision.reasons
        ],
        "duties": [_duty_as_json(d) for d in decision.duties],
        "missing": [_missing_as_json(m) for m in decision.missing],
        "contested": [
            {
                "reading": c.reading,
                "option": c.option,
                "outcome": c.outcome.value,
                **({} if c.required is False else {"required": c.required}),
                **{name: text for name in _CONTESTED_TEXTS if (text := getattr(c, name))},
                **_text_by_key("means_en", c.means_en),
                **({"ground": c.ground.value} if c.ground else {}),
            }
            for c in decision.contested
        ],
        "warnings": [{"warning": w.code, **dict(w.values)} for w in decision.warnings],
        "set_aside": [{"clause": each.clause, "by": list(each.by)} for each in decision.set_aside],
        "title": decision.title,
        "title_en": decision.title_en,
    }


def _text_by_key(key: str, text: str) -> dict[str, str]:
    return {key: text} if text else {}


def _missing_as_json(missing: Missing) -> dict[str, Any]:
    return {"fact": missing.fact, "clauses": list(missing.clauses), "asks": missing.asks}


def _duty_as_json(duty: Duty) -> dict[str, Any]:
    return {
        "clause": duty.clause,
        "duty": duty.duty,
        "opens": duty.opens.isoformat() if duty.opens else None,
        "due": duty.due.isoformat() if duty.due else None,
        "if": [{f: list(v) for f, v in box} for box in duty.condition] or None,
        "to": duty.to,
        "through": duty.through,
        "part": duty.part,
        "says": duty.says,
        **({"within": duty.within} if duty.within else {}),
        **({"count": duty.count} if duty.count else {}),
        **({"own_word": asdict(duty.own_word)} if duty.own_word else {}),
        **({"moments": list(duty.moments)} if any(duty.moments) else {}),
    }


def decision_from_json(content: object) -> Decision:
    """The decision that a JSON object tells, of schema 1 or 2; FactError for what is none."""
    if not isinstance(content, Mapping):
        raise FactError([Fault.of("not_a_mapping").at(key="decision")])
    if content.get("schema") not in (1, SCHEMA):
        raise FactError(
            [Fault.of("no_schema", schema=shortened(content.get("schema"))).at(key="schema")]
        )
    try:
        return _decision_from_json_of_schema_1_or_current(content)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise FactError([Fault.of("no_decision").at(key="decision")]) from None


def _decision_from_json_of_schema_1_or_current(content: Mapping[str, Any]) -> Decision:
    return Decision(
        policy=content["policy"],
        digest=content["digest"],
        title=content.get("title", ""),
        date=date.fromisoformat(content["date"]),
        outcome=Outcome(content["outcome"]),
        ground=Ground(content["ground"]) if content["ground"] is not None else None,
        reasons=tuple(
            Reason(
                r["clause"],
                r["part"],
                r["effect"],
                r["why"],
                r.get("says", ""),
                _sorted_pairs(r.get("values", {})),
                r.get("policy", content["policy"]),
                EnglishText(r.get("says_en", "")),
            )
            for r in content["reasons"]
        ),
        duties=tuple(map(_duty_from_json, content["duties"])),
        missing=tuple(map(_missing_from_json, content["missing"])),
        contested=tuple(
            Contested(
                c["reading"],
                c["option"],
                Outcome(c["outcome"]),
                c.get("required", False),
                **{name: c.get(name, "") for name in _CONTESTED_TEXTS},
                ground=Ground(c["ground"]) if "ground" in c else None,
                option_effects=EnglishText(c.get("means_en", "")),
            )
            for c in content["contested"]
        ),
        warnings=tuple(
            Warned(w["warning"], _sorted_pairs({n: v for n, v in w.items() if n != "warning"}))
            for w in content["warnings"]
        ),
        required=content.get("required", False),
        required_missing=tuple(map(_missing_from_json, content.get("required_missing", ()))),
        stance=_sorted_pairs(content.get("stance", {})),
        calendar=content.get("calendar"),
        engine=content.get("engine"),
        title_en=content.get("title_en", ""),
        set_aside=tuple(
            SetAside(each["clause"], tuple(each["by"])) for each in content.get("set_aside", ())
        ),
    )


def _sorted_pairs(values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Values by name, sorted: the order of keys in an object means nothing."""
    return tuple(sorted(values.items()))


def _missing_from_json(content: Mapping[str, Any]) -> Missing:
    return Missing(content["fact"], tuple(content["clauses"]), content.get("asks", ""))


def _duty_from_json(content: Mapping[str, Any]) -> Duty:
    condition: tuple[FacetValues, ...] = tuple(
        tuple(sorted((name, tuple(values)) for name, values in box.items()))
        for box in content["if"] or ()
    )
    opens, due = (
        datetime.fromisoformat(content[name]) if content[name] else None
        for name in ("opens", "due")
    )
    opens_word, due_word = content.get("moments", ("", ""))
    return Duty(
        content["clause"],
        content["duty"],
        opens,
        due,
        condition,
        content.get("part"),
        content.get("says", ""),
        content.get("to"),
        content.get("through"),
        content.get("within"),
        content.get("count"),
        Word(own["id"], own["en"]) if (own := content.get("own_word")) else None,
        (str(opens_word), str(due_word)),
    )
