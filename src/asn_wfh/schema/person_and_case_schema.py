"""The JSON Schemas of a person and of a case: what is known of them, in the words of the law."""

from __future__ import annotations

from asn_wfh.kernel.json_schema_parts import (
    ISO_DATE,
    JsonSchema,
    SharedPart,
    any_of,
    closed_list_word_schema,
    mapping_with_any_keys,
    mapping_with_keys,
    schema_with_keywords,
    text_schema,
)
from asn_wfh.law.civil_servant import GOVERNMENT_CODE, HOME_CODE
from asn_wfh.law.own_facts import UNKNOWN
from asn_wfh.law.vocabulary import ABSENCE, DAY_FACETS, PERSON_FACETS, FacetWords
from asn_wfh.rules.schemas_of_model_keys import KeyDescription

__all__ = ["case_schema", "person_schema"]

_NOT_STATED: JsonSchema = {"type": "null"}
_DATE = text_schema(ISO_DATE, format="date")


def person_schema() -> JsonSchema:
    """The facts of a person, each of which may be left out; see `CivilServant`."""
    facts = {name: _fact_schema(facet) for name, facet in PERSON_FACETS.items()}
    return mapping_with_keys(facts)


def _fact_schema(facet: FacetWords) -> JsonSchema:
    codes = {
        "employer": text_schema(f"^({GOVERNMENT_CODE}|lainnya)$"),
        "domicile": text_schema(f"^{HOME_CODE}$"),
    }
    stated = codes.get(facet.name) or closed_list_word_schema(facet.words, facet.words)
    return _titled_fact_schema(any_of(stated, _NOT_STATED), facet)


def _titled_fact_schema(shape: JsonSchema, facet: FacetWords) -> JsonSchema:
    return schema_with_keywords(shape, title=facet.label, description=facet.question)


def _calendar_schema() -> JsonSchema:
    """The arguments of a `WorkCalendar`."""
    named = mapping_with_any_keys(text_schema(), ISO_DATE)
    return mapping_with_keys(
        {
            "off": named,
            "working": {"type": "array", "items": _DATE},
            "cuti_bersama": named,
            "libur": named,
            "complete": mapping_with_any_keys(text_schema(), "^[1-9][0-9]{0,3}$"),
            "known": any_of(_DATE, _NOT_STATED),
        }
    )


def case_schema() -> JsonSchema:
    """The question to `decide`: a person, or several descriptions of one, and the day."""
    person = SharedPart("person", person_schema())
    flag = {"type": ["boolean", "null"]}
    absence = closed_list_word_schema(ABSENCE, {**ABSENCE})
    day = {
        "rostered": any_of(flag, {"const": "tanpa_jadwal"}),
        "recalled": any_of(flag, {"const": UNKNOWN}),
        "absent": any_of(absence, {"const": UNKNOWN}, _NOT_STATED),
    }
    pair = {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2}
    keys: dict[str, JsonSchema] = {
        "who": any_of(person, {"type": "array", "items": person, "minItems": 1}),
        "on": _DATE,
        **{name: _titled_fact_schema(shape, DAY_FACETS[name]) for name, shape in day.items()},
        "facts": any_of(
            mapping_with_any_keys({"type": "string"}),
            # As a case is written, whose facts are pairs.
            {"type": "array", "items": pair},
            _NOT_STATED,
        ),
        "calendar": any_of(SharedPart("calendar", _calendar_schema()), _NOT_STATED),
    }
    for name in ("who", "on", "facts", "calendar"):
        keys[name] = schema_with_keywords(keys[name], description=KeyDescription(f"case.{name}"))
    return mapping_with_keys(keys, ("who", "on"))
