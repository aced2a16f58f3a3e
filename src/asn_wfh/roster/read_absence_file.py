"""Absences in a file: who is away from which day until which, and by which word of the law."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.messages.errors import FactError, Fault, Faults, shortened
from asn_wfh.people.files.file_rows import open_rows
from asn_wfh.people.files.plain_cells_and_headings import trimmed_cell_or_empty_if_blank_mark
from asn_wfh.people.nip_and_other_ids import StaffId, read_id
from asn_wfh.people.staff_columns_by_field import ColumnMap
from asn_wfh.roster.memberships_and_absences import RECALLED, Absence
from asn_wfh.rules.field_readers import read_date

__all__ = ["ABSENCE_FIELDS", "read_absence_file"]

ABSENCE_FIELDS: Mapping[str, tuple[str, ...]] = {
    "nip": ("nipbaru", "nip", "nipnipppk", "nipppk", "nippppk", "nippegawai", "id"),
    "first": ("mulai", "sejak", "tanggalmulai", "first"),
    "last": ("selesai", "sampai", "tanggalselesai", "last"),
    "word": ("alasan", "sebab", "ketidakhadiran", "word"),
}
"""The headings of the columns, as `plain_heading` has them."""
_WORDS = (*ABSENCE, RECALLED, "?")


def read_absence_file(path: Path) -> dict[str, tuple[Absence, ...]]:
    """The absences that a CSV, XLSX or JSON file lists, by the id of the person.

    A blank last day is the first one.  Raises FactError with every fault and its row.
    """
    columns, findings, rows = open_rows(path, fields=ABSENCE_FIELDS)
    missing = [name for name in ABSENCE_FIELDS if columns.place_of(name) is None]
    if missing:
        headings = ", ".join(ABSENCE_FIELDS[name][0] for name in missing)
        fault = Fault.of("absence_columns", names=headings)
        raise FactError([fault.at(file=path.name, line=columns.heading_row)])
    faults: list[Fault] = list(findings)
    absences: defaultdict[str, list[Absence]] = defaultdict(list)
    for row, cells in rows:
        if isinstance(cells, Fault):
            faults.append(cells.at(file=path.name, line=row))
            continue
        person, absence, of_row = _absence_of_row(columns, cells)
        faults += [fault.at(file=path.name, line=row) for fault in of_row]
        if absence is not None:
            absences[person].append(absence)
    if faults:
        raise FactError(faults)
    return {person: tuple(each) for person, each in absences.items()}


def _absence_of_row(
    columns: ColumnMap, cells: Sequence[str]
) -> tuple[str, Absence | None, list[Fault]]:
    """The id of a row with its absence, None where the row has the faults behind it."""
    texts = {
        name: trimmed_cell_or_empty_if_blank_mark(cells[columns.place_of(name) or 0])
        for name in ABSENCE_FIELDS
    }
    faults: list[Fault] = []
    staff_id = read_id(texts["nip"])
    if not isinstance(staff_id, StaffId):
        faults.append(staff_id.at(key=columns.name_of("nip") or ""))
    days: list[date] = []
    for name in ("first", "last"):
        try:
            days.append(read_date(texts[name] or texts["first"]))
        except Faults as error:
            key = columns.name_of(name) or name
            faults += [fault.at(key=key) for _, fault in error.located]
    word = texts["word"]
    if word not in _WORDS:
        hint = unknown_word_hint(word, _WORDS)
        fault = Fault.of("unknown_word", word=shortened(word), **hint)
        faults.append(fault.at(key=columns.name_of("word") or "word"))
    if faults or not isinstance(staff_id, StaffId):
        return "", None, faults
    return staff_id.text, Absence(days[0], days[1], word), faults
