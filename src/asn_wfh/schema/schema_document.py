"""A whole document of JSON Schema out of its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from asn_wfh.kernel.json_schema_parts import JsonSchema, Label, OwnWords, SharedPart

__all__ = ["schema_document"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_document(
    name: str,
    schema: JsonSchema,
    texts: Mapping[str, Label],
    lang: str,
    condition_for_own_words: JsonSchema | None = None,
) -> dict[str, Any]:
    """A whole document: its parts in one language, each shared one under `$defs`.

    `texts` are its title and description.  `condition_for_own_words` is the condition under
    which a file has words of its own; there the document takes what `OwnWords` mark, elsewhere not.
    """
    definitions: dict[str, Any] = {}
    closed = _Rendering(lang, definitions, own_words=condition_for_own_words is None)
    document: dict[str, Any] = {
        "$schema": _DIALECT,
        "$id": f"urn:asn-wfh:schema:{name}",
        **closed.plain_json(texts),
    }
    if condition_for_own_words is None:
        document |= closed.plain_json(schema.schema if isinstance(schema, SharedPart) else schema)
    else:
        opened = _Rendering(lang, definitions, own_words=True, prefix="own_")
        document |= {
            "if": closed.plain_json(condition_for_own_words),
            "then": opened.plain_json(schema),
            "else": closed.plain_json(schema),
        }
    if definitions:
        document["$defs"] = definitions
    return document


def _has_part_for_files_with_own_words(part: Any) -> bool:
    """Whether a part is another in a file with words of its own."""
    if isinstance(part, SharedPart):
        return _has_part_for_files_with_own_words(part.schema)
    if isinstance(part, Mapping | list | tuple):
        return any(
            map(
                _has_part_for_files_with_own_words,
                part.values() if isinstance(part, Mapping) else part,
            )
        )
    return isinstance(part, OwnWords)


@dataclass(frozen=True, slots=True)
class _Rendering:
    """Parts on their way to plain JSON."""

    lang: str
    definitions: dict[str, Any]
    own_words: bool
    prefix: str = ""
    names: dict[str, str] = field(default_factory=dict)

    def plain_json(self, part: Any) -> Any:
        """A part as plain JSON; what no file of this kind may write is false."""
        if isinstance(part, SharedPart):
            return self._define_and_reference(part)
        if isinstance(part, OwnWords):
            return self.plain_json(part.schema) if self.own_words else False
        if isinstance(part, Mapping):
            return self._mapping_json_without_impossible_parts(part)
        if isinstance(part, list | tuple):
            return [self.plain_json(item) for item in part]
        return part.label(self.lang) if isinstance(part, Label) else part

    def _mapping_json_without_impossible_parts(self, part: Mapping[str, Any]) -> Any:
        plain = {key: self.plain_json(value) for key, value in part.items()}
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

    def _define_and_reference(self, part: SharedPart) -> dict[str, str]:
        name = self.names.get(part.name)
        if name is None:
            # Looked into once, since what is shared is large and occurs often.
            own = bool(self.prefix) and _has_part_for_files_with_own_words(part)
            name = self.names[part.name] = self.prefix * own + part.name
        if name not in self.definitions:
            self.definitions[name] = self.plain_json(part.schema)
        return {"$ref": f"#/$defs/{name}"}
