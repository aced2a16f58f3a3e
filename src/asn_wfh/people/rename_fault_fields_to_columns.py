"""Where a list has a fault, told by the columns of the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from asn_wfh.law.suggestions_for_unknown_words import has_one_suggested_word
from asn_wfh.messages.errors import Fault
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.staff_columns_by_field import ColumnMap

__all__ = ["faults_with_column_names", "unknown_office_or_unit_findings"]


def unknown_office_or_unit_findings(
    reasons: Mapping[str, str], cells: Mapping[str, str], directory: Directory
) -> Iterator[Fault]:
    """A finding for an office or a unit that the directory does not have."""
    office, unit = cells["unor_induk"], cells["unor"]
    if "unknown_office" in reasons.values():
        hint = directory.hint_for_office(office)
        yield Fault.of("staff_unknown_office", name=office, **hint).at(key="unor_induk")
    elif "no_office" in reasons.values():
        yield Fault.of("staff_no_office", name=unit or office).at(key="unor_induk")
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
