"""The JSON Schema of what a program writes: of the types by which its JSON is described."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    any_of,
    mapping_with_any_keys,
    mapping_with_keys,
)

__all__ = ["json_schema_of_type"]

_PLAIN: Mapping[object, JsonSchema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
}


def json_schema_of_type(kind: Any) -> JsonSchema:
    """The shape of the JSON that a type describes; TypeError for one that describes none."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin is NotRequired:
        return json_schema_of_type(inner[0])
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in (Union, UnionType):
        return any_of(*map(json_schema_of_type, inner))
    if origin is list:
        return {"type": "array", "items": json_schema_of_type(inner[0])}
    if origin is dict:
        return mapping_with_any_keys(json_schema_of_type(inner[1]))
    # Looked at here: where annotations are texts, the type itself cannot tell what it needs.
    hints = get_type_hints(kind, include_extras=True)
    keys = {name: json_schema_of_type(hint) for name, hint in hints.items()}
    needed = [name for name, hint in hints.items() if get_origin(hint) is not NotRequired]
    return mapping_with_keys(keys, needed)
