"""What a policy file looks like: its keys, and how each of its texts is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainValidator, ValidationError, ValidationInfo

from asn_wfh.law.clause import Clause
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.fields import (
    ALL,
    ClausePath,
    Group,
    IsoDate,
    People,
    Text,
    items_of,
    one_of,
    read_clause,
    read_group,
    refuse_number,
    sentence_of,
    text_of,
)
from asn_wfh.rules.pydantic_model import Model, to_faults

__all__ = [
    "FRAME_KEYS",
    "PLACEHOLDER",
    "ZONES",
    "CircularShape",
    "FactShape",
    "FrameShape",
    "HeaderShape",
    "Name",
    "NumberShape",
    "ReadingShape",
    "WhereShape",
    "keys_of",
    "name_of",
]

ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
"""The time zones of Indonesia (Keppres 41/1987)."""

PLACEHOLDER = "BELUM DIISI"
"""What `asn-wfh draft` writes where only a person can say what belongs there."""

MAX_WORDS = 8


def name_of(value: object) -> str:
    """A name: small letters, digits, `-` and `_`, beginning with a letter."""
    text = text_of(value)
    if not re.fullmatch(r"[a-z][a-z0-9_-]{0,39}", text):
        raise Faults(Fault.of("not_an_id", text=text))
    return text


def _code(value: object) -> str:
    text = text_of(value)
    if re.fullmatch(r"[1-9][0-9]{3}", text):
        raise Faults(Fault.of("bps_code", text=text, dotted=f"{text[:2]}.{text[2:]}"))
    if not re.fullmatch(r"[1-9][0-9](\.[0-9]{2})?", text):
        raise Faults(Fault.of("not_a_code", text=text))
    return text


def _zone(value: object) -> str:
    text = text_of(value)
    if text not in ZONES:
        raise Faults(Fault.of("not_a_timezone", text=text, words=", ".join(ZONES)))
    return text


def _filled(value: object) -> str:
    text = sentence_of(value)
    if text == PLACEHOLDER:
        raise Faults(Fault.of("placeholder", text=text))
    return text


def _printed(text: str) -> str:
    count = len(text.split())
    if count > MAX_WORDS:
        raise Faults(Fault.of("long_words", text=text, count=count))
    return text


def _words(value: object) -> tuple[str, ...]:
    return items_of(value, _printed)


def _value(text: str) -> str:
    if text == ALL:
        raise Faults(Fault.of("taken_name", name=text))
    refuse_number(text)
    return name_of(text)


def _values(value: object) -> tuple[str, ...]:
    values = items_of(value, _value)
    if len(values) < 2:
        raise Faults(Fault.of("few_values"))
    return values


def _clauses(value: object) -> tuple[Clause, ...]:
    return items_of(value, read_clause)


def _means(value: object, info: ValidationInfo) -> tuple[tuple[Clause, Group], ...]:
    """What clauses take in where they are not read as printed: a group for each."""
    if not isinstance(value, Mapping) or not value:
        raise Faults(Fault.of("not_a_mapping"))
    groups: dict[Clause, Group] = {}
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for clause, raw in value.items():
        try:
            groups[read_clause(clause)] = read_group(raw, info)
        except Faults as error:
            faults += [((clause, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(groups.items())


Name = Annotated[str, BeforeValidator(name_of)]
Filled = Annotated[str, BeforeValidator(_filled)]


class GovernmentShape(Model):
    """Who issued the circular."""

    name: Filled
    code: Annotated[str, BeforeValidator(_code)]
    timezone: Annotated[str, BeforeValidator(_zone)]


class NumberShape(Model):
    """A number that cannot be read: what the scan has in its place."""

    scan: Filled
    legible: Annotated[Literal["tidak"], one_of("tidak")]


def _number(value: object) -> str | NumberShape:
    """The number as printed, or what a scan has where it cannot be read."""
    if not isinstance(value, Mapping):
        return _filled(value)
    try:
        return NumberShape.model_validate(value)
    except ValidationError as error:
        raise Faults(*to_faults(error, NumberShape)) from None


class CircularShape(Model):
    """The paper itself; what it does to earlier circulars is read one by one."""

    number: Annotated[str | NumberShape, PlainValidator(_number)]
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
    """A fact of the policy's own."""

    values: Annotated[tuple[str, ...], PlainValidator(_values)]
    question: Text


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
    at: Annotated[tuple[Clause, ...], PlainValidator(_clauses)] = ()
    means: Annotated[tuple[tuple[Clause, Group], ...], PlainValidator(_means)] = ()
    otherwise: Any = None


class HeaderShape(Model):
    """The whole file; facts, ties, readings and provisions are read one by one."""

    policy: Name
    government: GovernmentShape
    circular: CircularShape
    covers: CoversShape
    facts: dict[str, Any] = Field(default_factory=dict)
    ties: list[Any] = Field(default_factory=list)
    readings: dict[str, Any] = Field(default_factory=dict)
    provisions: list[Any]


class WhereShape(Model):
    """Which clauses a provision speaks for."""

    at: ClausePath
    part: Name | None = None
    with_: Annotated[tuple[Clause, ...], PlainValidator(_clauses)] = Field((), alias="with")


class FrameShape(WhereShape):
    """Everything of a provision but its effect; readings under it are laid out before."""

    says: Text
    note: Text | None = None
    words: Annotated[tuple[str, ...], PlainValidator(_words)] = ()
    reading: Any = None
    otherwise: list[Any] = Field(default_factory=list)


def keys_of(model: type[Model]) -> list[str]:
    """The keys that a shape takes, as a file writes them."""
    return [f.alias or name for name, f in model.model_fields.items()]


FRAME_KEYS = keys_of(FrameShape)
