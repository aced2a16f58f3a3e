"""The JSON Schema of a group: facets with their words, and what narrows them."""

from __future__ import annotations

from typing import Any

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    OwnWords,
    SharedPart,
    any_of,
    closed_list_word_schema,
    mapping_with_keys,
    one_or_list,
    schema_with_keywords,
    text_schema,
)
from asn_wfh.law.vocabulary import PERSON_FACETS, FacetWords

__all__ = [
    "ALL",
    "CHANGED_GROUP",
    "FACETS_OF_GROUP",
    "GROUP",
    "GROUP_BOX",
    "group_box_schema",
    "schema_allowing_semua",
]

ALL = "semua"
"""As a group: everyone.  In an `otherwise`: lifts what the provision itself says of a facet."""
_EVERYONE: JsonSchema = {"const": ALL}


def schema_allowing_semua(schema: JsonSchema) -> JsonSchema:
    """What an `otherwise` may write in the place of some words: others, or that they are lifted."""
    return any_of(schema, _EVERYONE)


def _single_key_schema(**keys: JsonSchema) -> JsonSchema:
    return schema_with_keywords(mapping_with_keys(keys), minProperties=1, maxProperties=1)


def _facet_values_schema(facet: FacetWords) -> JsonSchema:
    """The values of a facet: a word, some of them, all but some, or a part of their order."""
    word = SharedPart(f"{facet.name}_word", closed_list_word_schema(facet.words, facet.words))
    some = one_or_list(word, most=len(facet.words) - 1)
    bounds = {"at_least": word, "at_most": word} if facet.name == "level" else {}
    spared = any_of(some, _single_key_schema(**bounds)) if bounds else some
    values = any_of(some, _single_key_schema(**bounds, **{"except": spared}))
    return SharedPart(
        facet.name, schema_with_keywords(values, title=facet.label, description=facet.question)
    )


def _own_fact_values_schema() -> JsonSchema:
    """The values of a fact of the policy's own, whatever its kind."""
    some = one_or_list(text_schema())
    days = text_schema("^[1-9][0-9]{0,2} (hari|hari_kerja)$")
    years = text_schema("^[1-9][0-9]? tahun$")
    bounds = {
        "at_least": text_schema(),
        "at_most": text_schema(),
        "years": _single_key_schema(at_least=years, below=years),
        "within": days,
    }
    spared = any_of(some, _single_key_schema(**bounds))
    return any_of(some, _single_key_schema(**bounds, **{"except": spared}))


_OWN_VALUES = OwnWords(SharedPart("declared_fact_values", _own_fact_values_schema()))
FACETS_OF_GROUP = {
    name: _facet_values_schema(facet) for name, facet in PERSON_FACETS.items() if name != "employer"
}
"""The shape of the values of each facet that every policy's groups may name."""


def group_box_schema(
    schemas_of_further_keys: dict[str, JsonSchema] | None = None,
    can_lift_keys_by_semua: bool = False,
) -> dict[str, Any]:
    """One box: facets and what stands beside them; `can_lift_keys_by_semua` lets each be lifted."""
    facets = FACETS_OF_GROUP
    named = {**facets, **(schemas_of_further_keys or {})}
    return {
        "type": "object",
        "properties": {key: schema_allowing_semua(one) for key, one in named.items()}
        if can_lift_keys_by_semua
        else named,
        "additionalProperties": OwnWords(schema_allowing_semua(_OWN_VALUES))
        if can_lift_keys_by_semua
        else _OWN_VALUES,
        "minProperties": 1,
    }


GROUP_BOX = SharedPart("box", group_box_schema())
GROUP = SharedPart(
    "group",
    any_of(_EVERYONE, GROUP_BOX, {"type": "array", "items": GROUP_BOX, "minItems": 1}),
)
CHANGED_GROUP = SharedPart(
    "changed_group", any_of(GROUP, group_box_schema(can_lift_keys_by_semua=True))
)
"""What an `otherwise` writes of a group: another, or other values of some of its facets."""
