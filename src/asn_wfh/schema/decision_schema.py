"""The JSON Schema of a decision, as `Decision.as_dict` writes it."""

from __future__ import annotations

from typing import Any

from asn_wfh.decision import SCHEMA
from asn_wfh.decision.decision_to_json_and_back import DecisionJSON
from asn_wfh.kernel.json_schema_parts import ISO_DATE, JsonSchema, schema_with_keywords, text_schema
from asn_wfh.rules.schemas_of_model_keys import KeyDescription
from asn_wfh.schema.json_schema_of_typed_dict import json_schema_of_type

__all__ = ["decision_schema"]


def decision_schema() -> JsonSchema:
    """The shape of a decision: every key stands in it, with what there is to say of it."""
    shape: dict[str, Any] = dict(json_schema_of_type(DecisionJSON))  # type: ignore[arg-type]
    keys = {
        **shape["properties"],
        "schema": {"const": SCHEMA},
        "date": text_schema(ISO_DATE, format="date"),
    }
    described = {
        name: schema_with_keywords(one, description=KeyDescription(f"decision.{name}"))
        for name, one in keys.items()
    }
    return {**shape, "properties": described, "required": sorted(keys)}
