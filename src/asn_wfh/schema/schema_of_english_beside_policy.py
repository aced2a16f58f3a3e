"""The JSON Schema of the English beside a policy, by the kinds of sentences that a policy has."""

from __future__ import annotations

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    SharedPart,
    any_of,
    mapping_with_any_keys,
    mapping_with_keys,
    schema_with_keywords,
)
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import FILLED_SCHEMA
from asn_wfh.rules.field_schemas import CLAUSE_OR_PART_FORM, NAME, NAME_FORM
from asn_wfh.rules.schemas_of_model_keys import KeyDescription

__all__ = ["english_schema"]

_NAME = f"^{NAME_FORM}$"
_SENTENCE = SharedPart("sentence", FILLED_SCHEMA)


def english_schema() -> JsonSchema:
    """The shape of a file of English; which sentences a policy has is for `asn-wfh check`."""
    several = mapping_with_any_keys(_SENTENCE, least=1)
    kinds = {
        "circular": _sentences(("implements",)),
        "facts": mapping_with_any_keys(_sentences(("question",)), _NAME),
        "provisions": mapping_with_any_keys(
            _sentences(("note",), no_rule=any_of(_SENTENCE, several)), CLAUSE_OR_PART_FORM
        ),
        "readings": mapping_with_any_keys(
            _sentences(("asks", "because"), options=mapping_with_any_keys(_SENTENCE, _NAME)),
            _NAME,
        ),
    }
    described = {
        key: schema_with_keywords(shape, description=KeyDescription(f"english.{key}"))
        for key, shape in {"policy": NAME, **kinds}.items()
    }
    return mapping_with_keys(described, ["policy"])


def _sentences(names: tuple[str, ...], **others: JsonSchema) -> JsonSchema:
    """Sentences under their keys, and what else stands beside them."""
    return mapping_with_keys({**dict.fromkeys(names, _SENTENCE), **others})
