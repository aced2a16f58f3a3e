"""What a policy file looks like: its shapes, each with its keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, ValidationError, model_validator

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    any_of,
    at_least_one_key,
    at_most_one_key,
    closed_list_word_schema,
    mapping_with_any_keys,
    one_or_list,
    text_schema,
)
from asn_wfh.law.civil_servant import GOVERNMENT_CODE
from asn_wfh.law.clause import Clause
from asn_wfh.law.document_kind import DOCUMENT_KIND, DocumentKind
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import ACT_AUTHOR, ActAuthorWord
from asn_wfh.loading.read_values_of_own_facts import (
    FACT_VALUES_SCHEMA,
    FactValueNames,
    read_fact_value_names,
)
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import (
    FILLED_SCHEMA,
    QUOTATION_SCHEMA,
    ZONES,
    Filled,
    Name,
    read_clauses,
    read_government_code,
    read_groups_by_label,
    read_quotations,
    read_sentence_unless_placeholder,
    read_synonyms,
    read_time_zone,
)
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import ClausePath, IsoDate, Text, listed_word_validator
from asn_wfh.rules.field_schemas import CLAUSE, CLAUSE_OR_PART, CLAUSE_OR_PART_FORM
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.group_schema import GROUP
from asn_wfh.rules.pydantic_faults import to_faults
from asn_wfh.rules.pydantic_model import Model, ReadBy
from asn_wfh.rules.read_group import People

__all__ = [
    "FRAME_KEYS",
    "CircularShape",
    "FactShape",
    "HeaderShape",
    "IllegibleNumberShape",
    "ProvisionClausesShape",
    "ProvisionFrameShape",
    "ReadingShape",
    "yaml_keys_of",
]


class GovernmentShape(Model):
    """Who issued the circular."""

    name: Filled
    code: Annotated[str, ReadBy(read_government_code, schema=text_schema(f"^{GOVERNMENT_CODE}$"))]
    timezone: Annotated[str, ReadBy(read_time_zone, schema=closed_list_word_schema(ZONES))]


class IllegibleNumberShape(Model):
    """A number that cannot be read: what the scan has in its place."""

    scan: Filled
    legible: Annotated[Literal["tidak"], listed_word_validator("tidak")]


def _read_number_or_scan_of_illegible_number(value: object) -> str | IllegibleNumberShape:
    """The number as printed, or what a scan has where it cannot be read."""
    if not isinstance(value, Mapping):
        return read_sentence_unless_placeholder(value)
    try:
        return IllegibleNumberShape.model_validate(value)
    except ValidationError as error:
        raise Faults(*to_faults(error, IllegibleNumberShape)) from None


class CircularShape(Model):
    """The paper itself; what it does to earlier circulars is read one by one."""

    kind: Annotated[DocumentKind, listed_word_validator(labels=DOCUMENT_KIND)] = "surat_edaran"
    number: Annotated[
        str | IllegibleNumberShape,
        ReadBy(
            _read_number_or_scan_of_illegible_number,
            schema=any_of(FILLED_SCHEMA, IllegibleNumberShape.written_schema()),
        ),
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
        at_most_one_key("values", "act_of", "date"),
        *(at_most_one_key(key, "ordered") for key in ("act_of", "date")),
        at_most_one_key("act_of", "unstated"),
    )

    values: Annotated[
        FactValueNames | None, ReadBy(read_fact_value_names, schema=FACT_VALUES_SCHEMA)
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
    at: Annotated[tuple[Clause, ...], ReadBy(read_clauses, schema=_LABELS)] = ()
    means: Annotated[
        tuple[tuple[str, Group], ...],
        ReadBy(
            read_groups_by_label,
            in_context=True,
            schema=mapping_with_any_keys(GROUP, CLAUSE_OR_PART_FORM, least=1),
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
        tuple[tuple[str, str], ...],
        ReadBy(read_synonyms, schema=mapping_with_any_keys(text_schema())),
    ] = ()
    readings: dict[str, Any] = Field(default_factory=dict)
    provisions: list[Any]


class ProvisionClausesShape(Model):
    """Which clauses a provision speaks for."""

    at: ClausePath
    part: Name | None = None
    with_: Annotated[tuple[Clause, ...], ReadBy(read_clauses, schema=one_or_list(CLAUSE))] = Field(
        (), alias="with"
    )


class ProvisionFrameShape(ProvisionClausesShape):
    """Everything of a provision but its effect; readings under it are laid out before."""

    says: Text
    note: Text | None = None
    words: Annotated[
        tuple[str, ...], ReadBy(read_quotations, schema=one_or_list(QUOTATION_SCHEMA))
    ] = ()
    reading: Any = None
    otherwise: list[Any] = Field(default_factory=list)


def yaml_keys_of(model: type[Model]) -> list[str]:
    """The keys that a shape takes, as a file writes them."""
    return [f.alias or name for name, f in model.model_fields.items()]


FRAME_KEYS = yaml_keys_of(ProvisionFrameShape)
