"""The shape of a directory's file: what its keys hold, and what each entry makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from asn_wfh.law.vocabulary import AFFAIR, SERVICE, UNIT
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.people.office_directory import Office, OfficeUnit
from asn_wfh.rules.field_readers import (
    Text,
    check_listed_word,
    listed_word_validator,
    read_listed_words,
    read_one_or_list,
    read_text,
)
from asn_wfh.rules.pydantic_model import Model, ReadBy

__all__ = ["DirectoryShape", "OfficeShape", "UnitShape"]


def _read_names(value: object) -> tuple[str, ...]:
    return read_one_or_list(value, str)


def _read_affairs(value: object) -> tuple[str, ...]:
    return tuple(read_listed_words(value, AFFAIR))


def _read_abbreviations(value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    odd = [key for key, word in value.items() if not isinstance(word, str) or not word.strip()]
    if odd:
        raise Faults(*(((key,), Fault.of("not_a_text")) for key in odd))
    return {key: str(word) for key, word in value.items()}


def _read_yes_no(value: object) -> bool:
    return check_listed_word(read_text(value), ("tidak", "ya")) == "ya"


_YesNo = Annotated[bool, ReadBy(_read_yes_no)]
_Names = Annotated[tuple[str, ...], ReadBy(_read_names)]
_Affairs = Annotated[tuple[str, ...], ReadBy(_read_affairs)]
_ServiceWord = Annotated[str, listed_word_validator(*SERVICE)]
_UnitWord = Annotated[str, listed_word_validator(*UNIT)]


class UnitShape(Model):
    """A unit by its name, or by how such names begin."""

    unit: _UnitWord
    name: Text | None = None
    aliases: _Names = ()
    begins: _Names = ()
    service: _ServiceWord | None = None
    affair: _Affairs = ()
    alone: _YesNo = False

    @property
    def value(self) -> OfficeUnit:
        """The unit itself."""
        names = (self.name, *self.aliases) if self.name else self.aliases
        return OfficeUnit(names, self.begins, self.unit, self.service, self.affair, self.alone)


class OfficeShape(Model):
    """An office, its names and its units."""

    name: Text
    affair: _Affairs
    aliases: _Names = ()
    successor_of: _Names = ()
    unit: _UnitWord = "induk"
    own_units_only: _YesNo = False
    service: _ServiceWord | None = None
    units: list[UnitShape] = Field(default_factory=list)

    @property
    def value(self) -> Office:
        """The office itself."""
        units = tuple(unit.value for unit in self.units)
        aliases = (*self.aliases, *self.successor_of)
        own = self.own_units_only
        return Office(self.name, aliases, self.affair, self.unit, self.service, units, own)


class OwnGovernmentShape(Model):
    """The government whose offices these are."""

    name: Text
    code: Text
    aliases: _Names = ()


class DirectoryShape(Model):
    """The whole file."""

    directory: Text
    extends: Text | None = None
    government: OwnGovernmentShape | None = None
    abbreviations: Annotated[dict[str, str], ReadBy(_read_abbreviations)] = Field(
        default_factory=dict
    )
    everywhere: list[UnitShape] = Field(default_factory=list)
    offices: list[OfficeShape] = Field(default_factory=list)
