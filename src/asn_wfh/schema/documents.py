"""The four documents by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from asn_wfh.kernel.json_schema import JsonSchema, schema_document
from asn_wfh.rules.model_schema import KeyDescription
from asn_wfh.schema.case import case_schema, person_schema
from asn_wfh.schema.decision import decision_schema
from asn_wfh.schema.policy import OWN_WORDS, policy_schema

__all__ = ["SCHEMAS", "json_schema_of", "json_schema_text"]

SCHEMAS: Mapping[str, Callable[[], JsonSchema]] = {
    "policy": policy_schema,
    "person": person_schema,
    "case": case_schema,
    "decision": decision_schema,
}
"""What there is a schema of, and what makes its shape."""


def json_schema_of(name: str, lang: str = "id") -> dict[str, Any]:
    """The JSON Schema 2020-12 of a policy file, a person, a case or a decision.

    Titles and descriptions are in `id` or `en`.  KeyError for another name.
    """
    own_words = OWN_WORDS if name == "policy" else None
    texts = {key: KeyDescription(f"document.{name}.{key}") for key in ("title", "description")}
    return schema_document(name, SCHEMAS[name](), texts, lang, own_words)


def json_schema_text(name: str, lang: str = "id") -> str:
    """The same as the text of a file, its keys sorted; the same version always gives the same."""
    schema = json_schema_of(name, lang)
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
