"""What stays unknown of somebody, told by the columns of the list."""

from __future__ import annotations

from collections.abc import Mapping

from asn_wfh.people.members_and_staff_list_reading import UnknownFact
from asn_wfh.people.staff_columns_by_field import ColumnMap

__all__ = ["FIELD_OF_FACT", "unknown_facts"]

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
    return tuple(
        _unknown_fact_with_cell(fact, reasons[fact], cells, columns) for fact in sorted(reasons)
    )


def _unknown_fact_with_cell(
    fact: str, reason: str, cells: Mapping[str, str], columns: ColumnMap
) -> UnknownFact:
    if reason == "side_file":
        return UnknownFact(fact, reason)
    field = FIELD_OF_FACT.get(fact, "")
    if reason == "title_silent":
        field = "jabatan"
    elif reason == "unknown_office" and fact == "affair":
        field = "unor_induk"
    elif fact == "affair" and not cells["unor_induk"]:
        field = "unor"
    if reason == "no_office":
        # The unit is named, and is one that many offices have: what is wanting is the office.
        column = columns.name_of("unor_induk")
        value = cells["unor"] or cells["unor_induk"]
        return UnknownFact(fact, reason if column else "no_column", value, column)
    column = columns.name_of(field)
    if reason == "blank" and column is None:
        reason = "no_column"
    return UnknownFact(fact, reason, cells.get(field) or None, column)
