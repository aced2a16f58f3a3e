"""JSON Schema 2020-12 out of parts: each reader tells the shape of what it takes.

A part is plain JSON, but for what only the whole document settles: the language of its labels,
where a part that occurs often stands (`Shared`), and whether a file has words of its own
(`OwnWords`).  `schema_document` settles all three.
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
    "Shared",
    "any_of",
    "mapping_of",
    "mapping_with_keys",
    "not_together",
    "one_of_keys",
    "one_or_list",
    "required_together",
    "schema_document",
    "text_schema",
    "with_keywords",
    "words_schema",
]

JsonSchema: TypeAlias = "Mapping[str, Any] | Shared | OwnWords"
"""A part of a schema."""

ISO_DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@runtime_checkable
class Label(Protocol):
    """What is said in the language of the document."""

    def label(self, lang: str) -> str:
        """The text in `id` or `en`; empty for nothing to say."""


@dataclass(frozen=True, slots=True)
class Shared:
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


def words_schema(words: Iterable[str], labels: Mapping[Any, Label] | None = None) -> JsonSchema:
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


def with_keywords(schema: JsonSchema, **keywords: object) -> JsonSchema:
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


def mapping_of(values: JsonSchema, names: str = "", least: int = 0) -> JsonSchema:
    """A mapping with any keys, all of a form, to values of one kind."""
    schema: dict[str, Any] = {"type": "object", "additionalProperties": values}
    if names:
        schema["propertyNames"] = {"pattern": names}
    if least:
        schema["minProperties"] = least
    return schema


def not_together(*keys: str) -> JsonSchema:
    """At most one of some keys."""
    pairs = [
        {"required": [one, other]} for place, one in enumerate(keys) for other in keys[place + 1 :]
    ]
    return {"not": any_of(*pairs)}


def one_of_keys(*keys: str) -> JsonSchema:
    """At least one of some keys."""
    return any_of(*({"required": [key]} for key in keys))


def required_together(*keys: str) -> JsonSchema:
    """All of some keys, or none of them."""
    return any_of({"required": list(keys)}, {"not": one_of_keys(*keys)})


def schema_document(
    name: str,
    schema: JsonSchema,
    texts: Mapping[str, Label],
    lang: str,
    own: JsonSchema | None = None,
) -> dict[str, Any]:
    """A whole document: its parts in one language, each shared one under `$defs`.

    `texts` are its title and description.  `own` is the condition under which a file has words
    of its own; there the document takes what `OwnWords` mark, elsewhere not.
    """
    definitions: dict[str, Any] = {}
    closed = _Rendering(lang, definitions, own_words=own is None)
    document: dict[str, Any] = {
        "$schema": _DIALECT,
        "$id": f"urn:asn-wfh:schema:{name}",
        **closed.plain(texts),
    }
    if own is None:
        document |= closed.plain(schema.schema if isinstance(schema, Shared) else schema)
    else:
        opened = _Rendering(lang, definitions, own_words=True, prefix="own_")
        document |= {
            "if": closed.plain(own),
            "then": opened.plain(schema),
            "else": closed.plain(schema),
        }
    if definitions:
        document["$defs"] = definitions
    return document


def _has_own_words(part: Any) -> bool:
    """Whether a part is another in a file with words of its own."""
    if isinstance(part, Shared):
        return _has_own_words(part.schema)
    if isinstance(part, Mapping | list | tuple):
        return any(map(_has_own_words, part.values() if isinstance(part, Mapping) else part))
    return isinstance(part, OwnWords)


@dataclass(frozen=True, slots=True)
class _Rendering:
    """Parts on their way to plain JSON."""

    lang: str
    definitions: dict[str, Any]
    own_words: bool
    prefix: str = ""

    def plain(self, part: Any) -> Any:
        """A part as plain JSON; what no file of this kind may write is false."""
        if isinstance(part, Shared):
            return self._reference(part)
        if isinstance(part, OwnWords):
            return self.plain(part.schema) if self.own_words else False
        if isinstance(part, Mapping):
            return self._plain_mapping(part)
        if isinstance(part, list | tuple):
            return [self.plain(item) for item in part]
        return part.label(self.lang) if isinstance(part, Label) else part

    def _plain_mapping(self, part: Mapping[str, Any]) -> Any:
        plain = {key: self.plain(value) for key, value in part.items()}
        plain = {k: v for k, v in plain.items() if v or k not in ("title", "description")}
        if plain.get("allOf") == [False]:
            return False
        if "properties" in plain:
            written = plain["properties"].items()
            plain["properties"] = {key: one for key, one in written if one is not False}
        if "anyOf" not in plain:
            return plain
        choices = [choice for choice in plain["anyOf"] if choice is not False]
        if not choices:
            return False
        alone = choices[0] if len(choices) == 1 else {"anyOf": choices}
        return {**{k: v for k, v in plain.items() if k != "anyOf"}, **alone}

    def _reference(self, part: Shared) -> dict[str, str]:
        name = self.prefix * _has_own_words(part) + part.name
        if name not in self.definitions:
            self.definitions[name] = self.plain(part.schema)
        return {"$ref": f"#/$defs/{name}"}
