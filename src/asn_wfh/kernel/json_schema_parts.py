"""JSON Schema 2020-12 out of parts: each reader tells the shape of what it takes.

A part is plain JSON, but for what only the whole document settles: the language of its labels,
where a part that occurs often stands (`SharedPart`), and whether a file has words of its own
(`OwnWords`).  `schema.rendering` settles all three.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, runtime_checkable

__all__ = [
    "ISO_DATE",
    "JsonSchema",
    "Label",
    "OwnWords",
    "SharedPart",
    "all_or_none_of_keys",
    "any_of",
    "at_least_one_key",
    "at_most_one_key",
    "closed_list_word_schema",
    "mapping_with_any_keys",
    "mapping_with_keys",
    "one_or_list",
    "schema_with_keywords",
    "text_schema",
]

JsonSchema: TypeAlias = "Mapping[str, Any] | SharedPart | OwnWords"
"""A part of a schema."""

ISO_DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"


@runtime_checkable
class Label(Protocol):
    """What is said in the language of the document."""

    def label(self, lang: str) -> str:
        """The text in `id` or `en`; empty for nothing to say."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class SharedPart:
    """A part that stands once, under a name; wherever else it occurs it is referred to."""

    name: str
    schema: JsonSchema


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A part that only a file with facts or terms of its own may write."""

    schema: JsonSchema


def text_schema(pattern: str = r"\S", **keywords: Any) -> JsonSchema:
    """A text, not empty unless the pattern says so."""
    return {"type": "string", "pattern": pattern, **keywords}


def closed_list_word_schema(
    words: Iterable[str], labels: Mapping[Any, Label] | None = None
) -> JsonSchema:
    """One word of a closed list, each with its label where it has one."""
    titled = [{"const": word, "title": labels[word]} for word in words if labels and word in labels]
    return {"anyOf": titled} if titled else {"enum": list(words)}


def any_of(*parts: JsonSchema) -> JsonSchema:
    """What one of some parts takes."""
    choices: list[JsonSchema] = []
    for part in parts:
        bare = isinstance(part, Mapping) and part.keys() == {"anyOf"}
        choices += part["anyOf"] if bare else [part]  # type: ignore[index]  # a mapping
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def schema_with_keywords(schema: JsonSchema, **keywords: object) -> JsonSchema:
    """A part with further keywords; around one whose keywords the document settles."""
    return (
        {**schema, **keywords} if isinstance(schema, Mapping) else {"allOf": [schema], **keywords}
    )


def one_or_list(item: JsonSchema, most: int | None = None) -> JsonSchema:
    """One thing, or a list of distinct ones."""
    bound = {} if most is None else {"maxItems": most}
    listed = {"type": "array", "items": item, "minItems": 1, "uniqueItems": True, **bound}
    return any_of(item, listed)


def mapping_with_keys(
    properties: Mapping[str, JsonSchema],
    required: Sequence[str] = (),
    conditions: Sequence[JsonSchema] = (),
) -> dict[str, Any]:
    """A mapping with known keys only, and what holds between them."""
    schema: dict[str, Any] = {
        "type": "object",
        "properties": dict(properties),
        "additionalProperties": False,
    }
    if required:
        schema["required"] = sorted(required)
    if conditions:
        schema["allOf"] = list(conditions)
    return schema


def mapping_with_any_keys(values: JsonSchema, names: str = "", least: int = 0) -> JsonSchema:
    """A mapping with any keys, all of a form, to values of one kind."""
    schema: dict[str, Any] = {"type": "object", "additionalProperties": values}
    if names:
        schema["propertyNames"] = {"pattern": names}
    if least:
        schema["minProperties"] = least
    return schema


def at_most_one_key(*keys: str) -> JsonSchema:
    """At most one of some keys."""
    pairs = [
        {"required": [one, other]} for place, one in enumerate(keys) for other in keys[place + 1 :]
    ]
    return {"not": any_of(*pairs)}


def at_least_one_key(*keys: str) -> JsonSchema:
    """At least one of some keys."""
    return any_of(*({"required": [key]} for key in keys))


def all_or_none_of_keys(*keys: str) -> JsonSchema:
    """All of some keys, or none of them."""
    return any_of({"required": list(keys)}, {"not": at_least_one_key(*keys)})
