"""The five documents by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from asn_wfh.kernel.json_schema_parts import JsonSchema
from asn_wfh.rules.schemas_of_model_keys import KeyDescription
from asn_wfh.schema.decision_schema import decision_schema
from asn_wfh.schema.person_and_case_schema import case_schema, person_schema
from asn_wfh.schema.policy_file_schema import OWN_WORDS, policy_schema
from asn_wfh.schema.schema_document import schema_document
from asn_wfh.schema.schema_of_english_beside_policy import english_schema

__all__ = ["SCHEMAS", "SCHEMA_FILE", "json_schema_of", "json_schema_text"]

SCHEMA_FILE = "policy.schema.json"
"""The name under which the schema of policies stands beside them, for editors."""
SCHEMAS: Mapping[str, Callable[[], JsonSchema]] = {
    "policy": policy_schema,
    "person": person_schema,
    "case": case_schema,
    "decision": decision_schema,
    "english": english_schema,
}
"""What there is a schema of, and what makes its shape."""


def json_schema_of(name: str, lang: str = "id") -> dict[str, Any]:
    """The JSON Schema 2020-12 of a policy file, its English, a person, a case or a decision.

    Titles and descriptions are in `id` or `en`.  KeyError for another name.
    """
    own_words = OWN_WORDS if name == "policy" else None
    texts = {key: KeyDescription(f"document.{name}.{key}") for key in ("title", "description")}
    return schema_document(name, SCHEMAS[name](), texts, lang, own_words)


def json_schema_text(name: str, lang: str = "id") -> str:
    """The same as the text of a file, in sorted order; the same version always gives the same.

    Each key and each shared part stands on a line of its own, so that two versions compare.
    """
    schema = json_schema_of(name, lang)
    shared = schema.pop("$defs", {})
    lines = {key: _compact_json(value) for key, value in schema.items()}
    if shared:
        lines["$defs"] = _json_object_text_one_line_per_key(
            {key: _compact_json(value) for key, value in shared.items()}
        )
    return _json_object_text_one_line_per_key(lines) + "\n"


def _compact_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _json_object_text_one_line_per_key(texts: Mapping[str, str]) -> str:
    """A mapping whose values are JSON already, a line for each."""
    return "{\n" + ",\n".join(f"{_compact_json(key)}:{texts[key]}" for key in sorted(texts)) + "\n}"
