"""The values that a policy's own fact may have, and how they are told and printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeAlias

from pydantic import ValidationError

from asn_wfh.kernel.json_schema_parts import (
    any_of,
    mapping_with_any_keys,
    one_or_list,
    schema_with_keywords,
    text_schema,
)
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import read_name
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import Text, read_one_or_list
from asn_wfh.rules.field_schemas import NAME_FORM
from asn_wfh.rules.group_schema import ALL
from asn_wfh.rules.pydantic_faults import to_faults
from asn_wfh.rules.pydantic_model import Model, ReadBy
from asn_wfh.rules.read_facet_values import refuse_number

__all__ = [
    "FACT_VALUES_SCHEMA",
    "FactValueNames",
    "LabelAndPrintedFormsShape",
    "read_fact_value_names",
]


def _read_one_fact_value_name(text: str) -> str:
    if text == ALL:
        raise Faults(Fault.of("taken_name", name=text))
    refuse_number(text)
    return read_name(text)


def _read_printed_forms(value: object) -> tuple[str, ...]:
    return read_one_or_list(value, str)


class LabelAndPrintedFormsShape(Model):
    """How a value of a policy's own fact, or a term of its own, is told, and printed."""

    id: Text
    en: Text
    printed: Annotated[
        tuple[str, ...], ReadBy(_read_printed_forms, schema=one_or_list(text_schema()))
    ] = ()


_VALUE = f"^(?!{ALL}$){NAME_FORM}$"
_VALUE_NAME = text_schema(_VALUE)
FACT_VALUES_SCHEMA = any_of(
    schema_with_keywords(one_or_list(_VALUE_NAME), minItems=2),
    mapping_with_any_keys(
        any_of(LabelAndPrintedFormsShape.written_schema(), {"const": {}}), _VALUE, least=2
    ),
)
FactValueNames: TypeAlias = tuple[tuple[str, LabelAndPrintedFormsShape | None], ...]


def read_fact_value_names(value: object) -> FactValueNames:
    """The values of an own fact, with labels where they are written as a mapping."""
    if not isinstance(value, Mapping):
        values: FactValueNames = tuple(
            (text, None) for text in read_one_or_list(value, _read_one_fact_value_name)
        )
    else:
        values = _read_labelled_values(value)
    if len(values) < 2:
        raise Faults(Fault.of("few_values"))
    return values


def _read_labelled_values(value: Mapping[str, object]) -> FactValueNames:
    values: list[tuple[str, LabelAndPrintedFormsShape | None]] = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for name, raw in value.items():
        try:
            text = _read_one_fact_value_name(name)
            values.append(
                (text, None if raw == {} else LabelAndPrintedFormsShape.model_validate(raw))
            )
        except Faults as error:
            faults += [((name, *below), fault) for below, fault in error.located]
        except ValidationError as error:
            faults += [
                ((name, *below), fault)
                for below, fault in to_faults(error, LabelAndPrintedFormsShape)
            ]
    if faults:
        raise Faults(*faults)
    return tuple(values)
