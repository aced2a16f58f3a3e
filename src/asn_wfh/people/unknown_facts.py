"""What stays unknown of somebody, and where a list has a fault, told by the columns of the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from asn_wfh.law.unknown_word_hints import has_one_suggested_word
from asn_wfh.messages.errors import Fault
from asn_wfh.people.column_map import ColumnMap
from asn_wfh.people.members import UnknownFact
from asn_wfh.people.office_directory import Directory

__all__ = [
    "FIELD_OF_FACT",
    "faults_with_column_names",
    "unknown_facts",
    "unknown_office_or_unit_findings",
]

FIELD_OF_FACT: Mapping[str, str] = {
    "level": "jabatan",
    "post": "jabatan",
    "affair": "unor_induk",
    "unit": "unor",
    "service": "unor",
    "employment": "jenis_pegawai",
    "absent": "kedudukan",
}
"""The field whose column tells a fact."""


def unknown_facts(
    reasons: Mapping[str, str], cells: Mapping[str, str], columns: ColumnMap
) -> tuple[UnknownFact, ...]:
    """The unknown facts of a row, each with its reason and the cell that did not tell."""
    return tuple(_unknown(fact, reasons[fact], cells, columns) for fact in sorted(reasons))


def _unknown(fact: str, reason: str, cells: Mapping[str, str], columns: ColumnMap) -> UnknownFact:
    field = FIELD_OF_FACT.get(fact, "")
    if reason == "unknown_office" and fact == "affair":
        field = "unor_induk"
    elif fact == "affair" and not cells["unor_induk"]:
        field = "unor"
    column = columns.name_of(field)
    if reason == "blank" and column is None:
        reason = "no_column"
    return UnknownFact(fact, reason, cells.get(field) or None, column)


def unknown_office_or_unit_findings(
    reasons: Mapping[str, str], cells: Mapping[str, str], directory: Directory
) -> Iterator[Fault]:
    """A finding for an office or a unit that the directory does not have."""
    office, unit = cells["unor_induk"], cells["unor"]
    if "unknown_office" in reasons.values():
        hint = directory.hint_for_office(office)
        yield Fault.of("staff_unknown_office", name=office, **hint).at(key="unor_induk")
    elif "unknown_unit" in reasons.values() and unit:
        hint = directory.hint_for_unit(office, unit)
        code = "staff_misspelled_unit" if has_one_suggested_word(hint) else "staff_unknown_unit"
        yield Fault.of(code, name=unit, **hint).at(key="unor")


def faults_with_column_names(faults: Iterable[Fault], columns: ColumnMap) -> tuple[Fault, ...]:
    """Faults that name fields, each naming the columns of this list instead."""
    return tuple(_fault_with_column_name(fault, columns) for fault in faults)


def _fault_with_column_name(fault: Fault, columns: ColumnMap) -> Fault:
    values = {
        key: ", ".join(columns.name_of(field) or field for field in value.split(", "))
        if key == "field"
        else value
        for key, value in fault.values
    }
    key = columns.name_of(fault.key) or fault.key
    return replace(fault, values=tuple(values.items()), key=key)
