"""The JSON Schema of a model's keys, from the types of its fields and the readers beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    any_of,
    mapping_with_any_keys,
    schema_with_keywords,
)
from asn_wfh.messages.sentences import SENTENCES, message
from asn_wfh.rules.pydantic_model import Model, ReadBy

__all__ = ["KeyDescription", "description_key", "schemas_of_keys"]


@dataclass(frozen=True, slots=True)
class KeyDescription:
    """What is said of a key, where the table of messages says anything."""

    key: str

    def label(self, lang: str) -> str:
        """The sentence in `id` or `en`, or nothing."""
        code = f"schema.{self.key}"
        return message(code, lang) if code in SENTENCES else ""


def schemas_of_keys(model: type[Model]) -> dict[str, JsonSchema]:
    """The shape of what stands under each key of a model, with what there is to say of the key."""
    return {
        field.alias or name: schema_with_keywords(
            _schema_of_type(field.annotation, field.metadata),
            description=KeyDescription(description_key(model, name)),
        )
        for name, field in model.model_fields.items()
        if not field.exclude
    }


def description_key(model: type[Model], field: str) -> str:
    """The key under which a field is described: by the first model that declares it."""
    *_, owner = (one for one in model.__mro__ if field in getattr(one, "model_fields", {}))
    words = re.sub("(?<!^)([A-Z])", r"_\1", owner.__name__.removesuffix("Shape")).lower()
    return f"{words}.{model.model_fields[field].alias or field}"


def _schema_of_type(annotation: Any, readers: Iterable[object] = ()) -> JsonSchema:
    """The shape of what a type takes: what its reader says, or what its parts do."""
    for reader in readers:
        if isinstance(reader, ReadBy) and reader.schema is not None:
            return reader.schema
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _schema_of_type(inner[0], inner[1:])
    if origin in (Union, UnionType):
        return any_of(*(_schema_of_type(one) for one in inner if one is not NoneType))
    if origin is dict:
        return mapping_with_any_keys(_schema_of_type(inner[1]))
    if origin is list:
        return {"type": "array", "items": _schema_of_type(inner[0])}
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation.written_schema()
    if annotation is Any:
        # It is read one by one elsewhere, and has its shape there.
        return {}
    raise TypeError(annotation)
