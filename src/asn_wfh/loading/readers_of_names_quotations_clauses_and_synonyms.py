"""How each text of a policy file is read: names, codes, quotations, clauses, synonyms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import ValidationInfo

from asn_wfh.kernel.json_schema_parts import text_schema
from asn_wfh.law.civil_servant import GOVERNMENT_CODE
from asn_wfh.law.clause import Clause
from asn_wfh.law.region_codes import undotted_code_fault
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import (
    read_clause,
    read_clause_labels,
    read_one_or_list,
    read_text,
    read_text_joined_to_one_line,
)
from asn_wfh.rules.field_schemas import NAME, NAME_FORM
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.pydantic_model import ReadBy
from asn_wfh.rules.read_group import read_group

__all__ = [
    "FILLED_SCHEMA",
    "MAX_WORDS",
    "PLACEHOLDER",
    "QUOTATION_SCHEMA",
    "ZONES",
    "Filled",
    "Name",
    "read_clauses",
    "read_government_code",
    "read_groups_by_label",
    "read_name",
    "read_quotations",
    "read_sentence_unless_placeholder",
    "read_synonyms",
    "read_time_zone",
]

ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
"""The time zones of Indonesia (Keppres 41/1987)."""

PLACEHOLDER = "BELUM DIISI"
"""What `asn-wfh draft` writes where only a person can say what belongs there."""

MAX_WORDS = 8
FILLED_SCHEMA = text_schema(rf"^(?!\s*{PLACEHOLDER}\s*$)[\s\S]*\S")
QUOTATION_SCHEMA = text_schema(rf"^\s*\S+(\s+\S+){{0,{MAX_WORDS - 1}}}\s*$")


def read_name(value: object) -> str:
    """A name: small letters, digits, `-` and `_`, beginning with a letter."""
    text = read_text(value)
    if not re.fullmatch(NAME_FORM, text):
        raise Faults(Fault.of("not_an_id", text=text))
    return text


def read_government_code(value: object) -> str:
    """The region code of a government, with its dots; that of BPS is refused with the other."""
    text = read_text(value)
    if re.fullmatch(r"[1-9][0-9]{3}", text):
        raise Faults(undotted_code_fault(text, f"{text[:2]}.{text[2:]}"))
    if not re.fullmatch(GOVERNMENT_CODE, text):
        raise Faults(Fault.of("not_a_code", text=text))
    return text


def read_time_zone(value: object) -> str:
    """One of the time zones of Indonesia, by name."""
    text = read_text(value)
    if text not in ZONES:
        raise Faults(Fault.of("not_a_timezone", text=text, words=", ".join(ZONES)))
    return text


def read_sentence_unless_placeholder(value: object) -> str:
    """A sentence that somebody has put in place of the placeholder of a draft."""
    text = read_text_joined_to_one_line(value)
    if text == PLACEHOLDER:
        raise Faults(Fault.of("placeholder", text=text))
    return text


def _check_quotation_length(text: str) -> str:
    # The lines of a table are no words.
    count = sum(any(map(str.isalnum, word)) for word in text.split())
    if count > MAX_WORDS:
        raise Faults(Fault.of("long_words", text=text, count=count))
    return text


def read_quotations(value: object) -> tuple[str, ...]:
    """Short quotations of the paper, one or a list."""
    return read_one_or_list(value, _check_quotation_length)


def read_clauses(value: object) -> tuple[Clause, ...]:
    """Paths of clauses, one or a list."""
    return read_one_or_list(value, read_clause)


def read_groups_by_label(value: object, info: ValidationInfo) -> tuple[tuple[str, Group], ...]:
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


def read_synonyms(value: object) -> tuple[tuple[str, str], ...]:
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
Filled = Annotated[str, ReadBy(read_sentence_unless_placeholder, schema=FILLED_SCHEMA)]
