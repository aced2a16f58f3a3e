"""What a policy file looks like: its keys, and how each of its texts is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field, ValidationError, ValidationInfo, model_validator

from asn_wfh.kernel.json_schema import (
    JsonSchema,
    any_of,
    at_least_one_key,
    mapping_of,
    not_together,
    one_or_list,
    text_schema,
    with_keywords,
    words_schema,
)
from asn_wfh.law.civil_servant import GOVERNMENT_CODE
from asn_wfh.law.clause import Clause
from asn_wfh.law.document_kind import DOCUMENT_KIND, DocumentKind
from asn_wfh.law.unknown_word_hints import unknown_word_hint
from asn_wfh.law.vocabulary import ACT_AUTHOR, ActAuthorWord
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import (
    ClausePath,
    IsoDate,
    Text,
    listed_word_validator,
    read_clause,
    read_clause_labels,
    read_one_or_list,
    read_sentence,
    read_text,
)
from asn_wfh.rules.field_schemas import CLAUSE, CLAUSE_OR_PART, CLAUSE_OR_PART_FORM, NAME, NAME_FORM
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.group_schema import ALL, GROUP
from asn_wfh.rules.pydantic_faults import to_faults
from asn_wfh.rules.pydantic_model import Model, ReadBy
from asn_wfh.rules.read_facet_values import refuse_number
from asn_wfh.rules.read_group import People, read_group

__all__ = [
    "FRAME_KEYS",
    "PLACEHOLDER",
    "ZONES",
    "CircularShape",
    "FactShape",
    "HeaderShape",
    "Name",
    "NumberShape",
    "ProvisionClausesShape",
    "ProvisionFrameShape",
    "ReadingShape",
    "read_name",
    "yaml_keys_of",
]

ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
"""The time zones of Indonesia (Keppres 41/1987)."""

PLACEHOLDER = "BELUM DIISI"
"""What `asn-wfh draft` writes where only a person can say what belongs there."""

MAX_WORDS = 8
FILLED_SCHEMA = text_schema(rf"^(?!\s*{PLACEHOLDER}\s*$)[\s\S]*\S")
_QUOTATION = text_schema(rf"^\s*\S+(\s+\S+){{0,{MAX_WORDS - 1}}}\s*$")


def read_name(value: object) -> str:
    """A name: small letters, digits, `-` and `_`, beginning with a letter."""
    text = read_text(value)
    if not re.fullmatch(NAME_FORM, text):
        raise Faults(Fault.of("not_an_id", text=text))
    return text


def _read_government_code(value: object) -> str:
    text = read_text(value)
    if re.fullmatch(r"[1-9][0-9]{3}", text):
        raise Faults(Fault.of("bps_code", text=text, dotted=f"{text[:2]}.{text[2:]}"))
    if not re.fullmatch(GOVERNMENT_CODE, text):
        raise Faults(Fault.of("not_a_code", text=text))
    return text


def _read_time_zone(value: object) -> str:
    text = read_text(value)
    if text not in ZONES:
        raise Faults(Fault.of("not_a_timezone", text=text, words=", ".join(ZONES)))
    return text


def _read_filled_sentence(value: object) -> str:
    text = read_sentence(value)
    if text == PLACEHOLDER:
        raise Faults(Fault.of("placeholder", text=text))
    return text


def _check_quotation_length(text: str) -> str:
    # The lines of a table are no words.
    count = sum(any(map(str.isalnum, word)) for word in text.split())
    if count > MAX_WORDS:
        raise Faults(Fault.of("long_words", text=text, count=count))
    return text


def _read_quotations(value: object) -> tuple[str, ...]:
    return read_one_or_list(value, _check_quotation_length)


def _read_one_fact_value_name(text: str) -> str:
    if text == ALL:
        raise Faults(Fault.of("taken_name", name=text))
    refuse_number(text)
    return read_name(text)


def _read_printed_forms(value: object) -> tuple[str, ...]:
    return read_one_or_list(value, str)


class LabelShape(Model):
    """How a value of a policy's own fact, or a term of its own, is told, and printed."""

    id: Text
    en: Text
    printed: Annotated[
        tuple[str, ...], ReadBy(_read_printed_forms, schema=one_or_list(text_schema()))
    ] = ()


_VALUE = f"^(?!{ALL}$){NAME_FORM}$"
_VALUE_NAME = text_schema(_VALUE)
_FACT_VALUES = any_of(
    with_keywords(one_or_list(_VALUE_NAME), minItems=2),
    mapping_of(any_of(LabelShape.written_schema(), {"const": {}}), _VALUE, least=2),
)
FactValueNames: TypeAlias = tuple[tuple[str, LabelShape | None], ...]


def _read_fact_value_names(value: object) -> FactValueNames:
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
    values: list[tuple[str, LabelShape | None]] = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for name, raw in value.items():
        try:
            text = _read_one_fact_value_name(name)
            values.append((text, None if raw == {} else LabelShape.model_validate(raw)))
        except Faults as error:
            faults += [((name, *below), fault) for below, fault in error.located]
        except ValidationError as error:
            faults += [((name, *below), fault) for below, fault in to_faults(error, LabelShape)]
    if faults:
        raise Faults(*faults)
    return tuple(values)


def _read_clauses(value: object) -> tuple[Clause, ...]:
    return read_one_or_list(value, read_clause)


def _read_groups_by_label(value: object, info: ValidationInfo) -> tuple[tuple[str, Group], ...]:
    """What clauses, or parts, take in where they are not read as printed: a group for each."""
    if not isinstance(value, Mapping) or not value:
        raise Faults(Fault.of("not_a_mapping"))
    groups: dict[str, Group] = {}
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for clause, raw in value.items():
        try:
            (label,) = read_clause_labels(clause)
            groups[label] = read_group(raw, info)
        except Faults as error:
            faults += [((clause, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(groups.items())


def _read_synonyms(value: object) -> tuple[tuple[str, str], ...]:
    """Phrases of the paper, each with the known phrase that it is read as."""
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    pairs: list[tuple[str, str]] = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for printed, means in value.items():
        try:
            pairs.append((_check_quotation_length(read_text(printed)), read_text(means)))
        except Faults as error:
            faults += [((printed, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(pairs)


Name = Annotated[str, ReadBy(read_name, schema=NAME)]
Filled = Annotated[str, ReadBy(_read_filled_sentence, schema=FILLED_SCHEMA)]


class GovernmentShape(Model):
    """Who issued the circular."""

    name: Filled
    code: Annotated[str, ReadBy(_read_government_code, schema=text_schema(f"^{GOVERNMENT_CODE}$"))]
    timezone: Annotated[str, ReadBy(_read_time_zone, schema=words_schema(ZONES))]


class NumberShape(Model):
    """A number that cannot be read: what the scan has in its place."""

    scan: Filled
    legible: Annotated[Literal["tidak"], listed_word_validator("tidak")]


def _read_circular_number(value: object) -> str | NumberShape:
    """The number as printed, or what a scan has where it cannot be read."""
    if not isinstance(value, Mapping):
        return _read_filled_sentence(value)
    try:
        return NumberShape.model_validate(value)
    except ValidationError as error:
        raise Faults(*to_faults(error, NumberShape)) from None


class CircularShape(Model):
    """The paper itself; what it does to earlier circulars is read one by one."""

    kind: Annotated[DocumentKind, listed_word_validator(labels=DOCUMENT_KIND)] = "surat_edaran"
    number: Annotated[
        str | NumberShape,
        ReadBy(_read_circular_number, schema=any_of(FILLED_SCHEMA, NumberShape.written_schema())),
    ]
    signed: IsoDate
    issuer: Filled
    implements: Text | None = None
    replaces: Any = None
    extends: Any = None
    revokes: Any = None


class CoversShape(Model):
    """Whom the circular is about, and where it says so."""

    at: ClausePath
    whose: People


class FactShape(Model):
    """A fact of the policy's own, of one of five kinds.

    `values` with `question` is plain; `unstated` says what it means left out; `act_of` makes it an
    act, `ordered` an order from low to high, `date` a date.
    """

    key_shown_first: ClassVar[str] = "values"
    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        at_least_one_key("values", "act_of", "date"),
        not_together("values", "act_of", "date"),
        *(not_together(key, "ordered") for key in ("act_of", "date")),
        not_together("act_of", "unstated"),
    )

    values: Annotated[
        FactValueNames | None, ReadBy(_read_fact_value_names, schema=_FACT_VALUES)
    ] = None
    question: Text
    unstated: Name | None = None
    act_of: Annotated[ActAuthorWord, listed_word_validator(labels=ACT_AUTHOR)] | None = None
    ordered: Annotated[Literal["ya"], listed_word_validator("ya")] | None = None
    date: Annotated[Literal["ya"], listed_word_validator("ya")] | None = None

    @model_validator(mode="after")
    def _check_one_kind_of_fact(self) -> FactShape:
        kinds = [name for name in ("act_of", "date") if getattr(self, name) is not None]
        if len(kinds) > 1:
            raise Faults(Fault.of("not_together", first=kinds[0], second=kinds[1]))
        if not kinds and self.values is None:
            raise Faults(Fault.of("missing_key", key="values"))
        if kinds and self.values is not None:
            raise Faults((("values",), Fault.of("not_together", first=kinds[0], second="values")))
        if kinds and self.ordered:
            raise Faults((("ordered",), Fault.of("not_together", first=kinds[0], second="ordered")))
        if self.act_of and self.unstated:
            fault = Fault.of("not_together", first="act_of", second="unstated")
            raise Faults((("unstated",), fault))
        names = [name for name, _ in self.values or ()]
        if self.unstated and not self.date and self.unstated not in names:
            hint = unknown_word_hint(self.unstated, names)
            raise Faults((("unstated",), Fault.of("unknown_word", word=self.unstated, **hint)))
        return self


# One clause may stand there with each of its parts, which are one clause afterwards.
_LABELS = any_of(CLAUSE_OR_PART, {"type": "array", "items": CLAUSE_OR_PART, "minItems": 1})


class TieShape(Model):
    """A fact of the policy's own that settles another, and why."""

    when: People
    then: People
    because: Text


class ReadingShape(Model):
    """A question that the words leave open; what it does to all its clauses is laid out before."""

    asks: Text
    options: dict[str, Text]
    chosen: Text
    literal: Text | None = None
    because: Text
    at: Annotated[tuple[Clause, ...], ReadBy(_read_clauses, schema=_LABELS)] = ()
    means: Annotated[
        tuple[tuple[str, Group], ...],
        ReadBy(
            _read_groups_by_label,
            in_context=True,
            schema=mapping_of(GROUP, CLAUSE_OR_PART_FORM, least=1),
        ),
    ] = ()
    otherwise: Any = None


class HeaderShape(Model):
    """The whole file; facts, terms, ties, readings and provisions are read one by one."""

    policy: Name
    government: GovernmentShape
    circular: CircularShape
    covers: CoversShape
    facts: dict[str, Any] = Field(default_factory=dict)
    terms: dict[str, Any] = Field(default_factory=dict)
    ties: list[Any] = Field(default_factory=list)
    synonyms: Annotated[
        tuple[tuple[str, str], ...], ReadBy(_read_synonyms, schema=mapping_of(text_schema()))
    ] = ()
    readings: dict[str, Any] = Field(default_factory=dict)
    provisions: list[Any]


class ProvisionClausesShape(Model):
    """Which clauses a provision speaks for."""

    at: ClausePath
    part: Name | None = None
    with_: Annotated[tuple[Clause, ...], ReadBy(_read_clauses, schema=one_or_list(CLAUSE))] = Field(
        (), alias="with"
    )


class ProvisionFrameShape(ProvisionClausesShape):
    """Everything of a provision but its effect; readings under it are laid out before."""

    says: Text
    note: Text | None = None
    words: Annotated[tuple[str, ...], ReadBy(_read_quotations, schema=one_or_list(_QUOTATION))] = ()
    reading: Any = None
    otherwise: list[Any] = Field(default_factory=list)


def yaml_keys_of(model: type[Model]) -> list[str]:
    """The keys that a shape takes, as a file writes them."""
    return [f.alias or name for name, f in model.model_fields.items()]


FRAME_KEYS = yaml_keys_of(ProvisionFrameShape)
