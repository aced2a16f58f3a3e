"""The JSON Schema of a policy file, from the loader's shapes and the effect words."""

from __future__ import annotations

from collections.abc import Mapping

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    SharedPart,
    any_of,
    at_least_one_key,
    mapping_with_any_keys,
    mapping_with_keys,
    schema_with_keywords,
    text_schema,
)
from asn_wfh.law.own_duty_limit_and_sanction_terms import TERM_KINDS
from asn_wfh.loading.policy_file_shapes import (
    CircularShape,
    FactShape,
    HeaderShape,
    ProvisionFrameShape,
    ReadingShape,
    TieShape,
)
from asn_wfh.loading.read_values_of_own_facts import LabelAndPrintedFormsShape
from asn_wfh.loading.replaces_extends_revokes_schema import AMENDMENT_SHAPES
from asn_wfh.rules import EFFECTS, InForce
from asn_wfh.rules.field_schemas import NAME, NAME_FORM
from asn_wfh.rules.pydantic_model import Model
from asn_wfh.rules.schemas_of_model_keys import KeyDescription, description_key

__all__ = ["OWN_WORDS", "policy_schema"]

_NAME = f"^{NAME_FORM}$"
OWN_WORDS = at_least_one_key("facts", "terms")
"""The condition under which a file may use words that it declares itself."""


def policy_schema() -> JsonSchema:
    """The shape of a policy file; what only its meaning tells is for `asn-wfh check`."""
    return _model_schema_with_other_keys(
        HeaderShape,
        {
            "circular": _circular_schema(),
            "facts": mapping_with_any_keys(SharedPart("fact", FactShape.written_schema()), _NAME),
            "terms": mapping_with_keys(
                dict.fromkeys(
                    TERM_KINDS,
                    mapping_with_any_keys(LabelAndPrintedFormsShape.written_schema(), _NAME),
                )
            ),
            "ties": {"type": "array", "items": TieShape.written_schema()},
            "readings": mapping_with_any_keys(_reading_schema(under_clause=False), _NAME),
            "provisions": {
                "type": "array",
                "items": _provision_schema(),
                # Exactly one says from when the circular holds.
                "contains": {"required": [InForce.word]},
                "maxContains": 1,
            },
        },
    )


def _model_schema_with_other_keys(
    model: type[Model],
    others: Mapping[str, JsonSchema],
    conditions: tuple[JsonSchema, ...] = (),
    left_out: tuple[str, ...] = (),
) -> JsonSchema:
    """The shape of a model with that of the keys which the loader reads one by one."""
    keys = model.schemas_of_written_keys()
    for key, shape in others.items():
        # What there is to say of a key stands with the model that has it.
        text = KeyDescription(description_key(model, key)) if key in keys else None
        keys[key] = schema_with_keywords(shape, description=text) if text else shape
    for key in left_out:
        del keys[key]
    return mapping_with_keys(keys, model.needed_keys(), (*model.schema_conditions, *conditions))


def _circular_schema() -> JsonSchema:
    """The paper, with what it does to earlier ones: a name, a mapping, or a list of these."""
    others: dict[str, JsonSchema] = {}
    for kind, shape in AMENDMENT_SHAPES.items():
        one = shape.written_schema()
        bare = shape.needed_keys() == ["policy"]
        one = any_of(NAME, one) if bare else one
        others[kind] = any_of(one, {"type": "array", "items": one, "minItems": 1})
    return _model_schema_with_other_keys(CircularShape, others)


def _schema_by_effect_word(of_otherwise: bool) -> dict[str, JsonSchema]:
    """Each effect word with the shape of its words; of an `otherwise` those that are changed."""
    keys: dict[str, JsonSchema] = {}
    for word, rule in EFFECTS.items():
        shape: JsonSchema = SharedPart(word, rule.written_schema())
        if of_otherwise:
            shape = any_of(shape, SharedPart(f"{word}_changed", rule.otherwise_schema()))
        keys[word] = schema_with_keywords(shape, description=KeyDescription(f"effect.{word}"))
    return keys


def _exactly_one_effect_condition() -> JsonSchema:
    return {"oneOf": [{"required": [word]} for word in EFFECTS]}


def _schema_of_effect_in_otherwise(
    others: Mapping[str, JsonSchema], needed: tuple[str, ...] = ()
) -> JsonSchema:
    """One effect that an `otherwise` states, beside what else it says."""
    keys = {**_schema_by_effect_word(of_otherwise=True), **others}
    return mapping_with_keys(keys, needed, [_exactly_one_effect_condition()])


def _reading_schema(under_clause: bool) -> JsonSchema:
    """A reading; one that stands under its clause names none."""
    effect = SharedPart("changed_effect", _schema_of_effect_in_otherwise({}))
    others: dict[str, JsonSchema] = {
        "options": mapping_with_any_keys(text_schema(), _NAME, least=2),
        "otherwise": mapping_with_any_keys(effect, _NAME, least=1),
    }
    if under_clause:
        return SharedPart(
            "reading_of_clause",
            _model_schema_with_other_keys(ReadingShape, others, left_out=("at",)),
        )
    named = any_of({"not": {"required": ["otherwise"]}}, {"required": ["at"]})
    return SharedPart("reading", _model_schema_with_other_keys(ReadingShape, others, (named,)))


def _provision_schema() -> JsonSchema:
    """A provision: its frame and exactly one effect word."""
    when = mapping_with_any_keys(NAME, _NAME, least=1)
    otherwise = SharedPart("otherwise", _schema_of_effect_in_otherwise({"when": when}, ("when",)))
    others: dict[str, JsonSchema] = {
        **_schema_by_effect_word(of_otherwise=False),
        "reading": mapping_with_any_keys(_reading_schema(under_clause=True), _NAME, least=1),
        "otherwise": {"type": "array", "items": otherwise},
    }
    return SharedPart(
        "provision",
        _model_schema_with_other_keys(
            ProvisionFrameShape, others, (_exactly_one_effect_condition(),)
        ),
    )
