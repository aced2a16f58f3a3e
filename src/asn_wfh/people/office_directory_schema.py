"""The shape of a directory's file: what its keys hold, and what each entry makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from asn_wfh.law.vocabulary import AFFAIR, SERVICE, UNIT
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.people.offices_and_placements import Office, OfficeUnit
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


def _read_offices_of_kind(value: object) -> tuple[tuple[str, ...], ...]:
    """The names of each office of a kind: one name, or a list whose first is the usual one."""
    if not isinstance(value, list) or not value:
        raise Faults(Fault.of("not_a_list"))
    names: list[tuple[str, ...]] = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, raw in enumerate(value):
        try:
            names.append(read_one_or_list(raw, str))
        except Faults as error:
            faults += [((place, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(names)


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
_OfficesOfKind = Annotated[tuple[tuple[str, ...], ...], ReadBy(_read_offices_of_kind)]
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
    """An office, its names and its units; with `each` a kind of office, as the kecamatan are.

    Each of a kind is an office of its own, with the same affair and units; `name` is then what a
    list calls one without saying which.
    """

    name: Text
    affair: _Affairs
    each: _OfficesOfKind = ()
    aliases: _Names = ()
    successor_of: _Names = ()
    unit: _UnitWord = "induk"
    own_units_only: _YesNo = False
    service: _ServiceWord | None = None
    units: list[UnitShape] = Field(default_factory=list)

    @property
    def values(self) -> tuple[Office, ...]:
        """The office itself, and each of its kind."""
        units = tuple(unit.value for unit in self.units)
        own = self.own_units_only
        named = [(self.name, (*self.aliases, *self.successor_of))]
        named += [(name, tuple(aliases)) for name, *aliases in self.each]
        return tuple(
            Office(name, aliases, self.affair, self.unit, self.service, units, own)
            for name, aliases in named
        )


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
