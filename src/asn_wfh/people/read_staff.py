"""A staff list read: rows -> columns -> members, findings and faults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from asn_wfh.law.vocabulary import ROSTER
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.cells_beside_read_fields import CellsBesideReadFields
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.people.files.csv_rows import Row
from asn_wfh.people.files.file_rows import open_rows
from asn_wfh.people.files.plain_cells_and_headings import trimmed_cell_or_empty_if_blank_mark
from asn_wfh.people.members_and_staff_list_reading import (
    FormerMember,
    Member,
    StaffReading,
    UnknownFact,
)
from asn_wfh.people.nip_and_other_ids import Sex, StaffId, id_warnings, masked_id, read_id
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.office_directory_file import load_directory
from asn_wfh.people.read_person_of_row import READ_FIELDS, PersonFacts, PersonReader
from asn_wfh.people.read_side_files_by_person import (
    NO_SIDE,
    SideFacts,
    SideFactsById,
    read_side_files_noting_faults,
)
from asn_wfh.people.staff_columns_by_field import ColumnMap
from asn_wfh.people.texts_of_several_columns import OtherText, TextsOfSeveralColumns

__all__ = ["read_staff"]

_ROSTERS: Mapping[str | None, tuple[DayFact, ...]] = {
    word: (DayFact("rostered", word),) for word in ROSTER
}
"""What a side file says of the roster, one value for all of whom it says so."""

_SEXES: Mapping[str, Sex] = {
    **dict.fromkeys(("m", "l", "laki-laki", "pria", "1"), "L"),
    **dict.fromkeys(("f", "p", "perempuan", "wanita", "2"), "P"),
}
_ASKED_OF_ALL_ALIKE = frozenset({"directory_silent", "unknown_office", "unknown_unit"})
"""Why a fact is asked for once of all who have the same text in a column."""
_REMEMBERED = 32_768
"""So many distinct cells are made plain only once."""


def read_staff(
    path: str | PathLike[str],
    directory: Directory | str | PathLike[str],
    *,
    sides: Sequence[str | PathLike[str]] | str | PathLike[str] = (),
    columns: Mapping[str, str] | None = None,
    government: str | None = None,
) -> StaffReading:
    """The people in the staff list that an office exports (CSV, XLSX, JSON), with their facts.

    `directory` is one, or the name or path of one; `sides` are files with what no export holds;
    `columns` names columns by field where they are not detected.  `government` is the region code
    that the directory must be of.  Every row is accounted for: a member, somebody who left, or a
    fault.  Raises FactError where a file, its headings or the directory cannot be read at all.
    """
    offices = directory if isinstance(directory, Directory) else load_directory(directory)
    if government is not None and government != offices.code:
        codes = {"region": offices.code, "wanted": shortened(government)}
        fault = Fault.of("staff_government", name=offices.name, **codes)
        raise FactError([fault.at(key="directory")])
    columns_map, findings, rows = open_rows(path, columns)
    reading = _Reading(Path(path).name, columns_map, offices, read_side_files_noting_faults(sides))
    for row in rows:
        reading.add(row)
    return reading.finished_reading(findings)


@dataclass(frozen=True, slots=True)
class _RefusedRow:
    """A row with an id and a fault, by which another row of that id is in doubt too."""

    row: int
    id: str


_Person: TypeAlias = "Member | FormerMember | _RefusedRow"


class _Reading:
    """What is read so far of one list."""

    def __init__(
        self, file: str, columns: ColumnMap, directory: Directory, sides: SideFactsById
    ) -> None:
        self.file = file
        self.columns = columns
        self.sides = sides
        self.reader = PersonReader(directory, columns)
        self.people: dict[str, _Person | None] = {}
        self.faults: list[Fault] = []
        self.findings: dict[Fault, int] = {}
        self.rows_of_findings: Counter[Fault] = Counter()
        self.doubled: dict[str, list[_Person]] = {}
        places = [columns.place_of(field) for field in READ_FIELDS]
        self.several = TextsOfSeveralColumns(columns, directory, READ_FIELDS)
        self.beside = CellsBesideReadFields(columns, READ_FIELDS)
        self.cells_of = _plain_cells_picker(places)
        self.name_place = columns.place_of("nama")
        self.tells_more = any(place is not None for place in (self.name_place, *places))
        self.id_place = columns.place_of("nip") or 0
        self.id_name = columns.name_of("nip") or ""
        self.born_place = columns.place_of("tanggal_lahir")
        self.sex_place = columns.place_of("jenis_kelamin")

    def add(self, row: Row) -> None:
        """Read one row on."""
        number, cells = row
        if isinstance(cells, Fault):
            self.faults.append(cells.at(file=self.file, line=number))
            return
        staff_id = read_id(cells[self.id_place])
        if isinstance(staff_id, Fault):
            self.faults.append(staff_id.at(file=self.file, line=number, key=self.id_name))
            return
        name = self.sides.same_text_of_id(staff_id.text)
        side = self.sides.facts_of(name)
        texts, others = self.several.texts_and_others(self.cells_of(cells), cells)
        if staff_id.kind == "other" and self._is_banner(texts, cells, side):
            fault = Fault.of("staff_row_alone").at(key=self.id_name)
            self.faults.append(fault.at(file=self.file, line=number))
            return
        in_doubt: tuple[UnknownFact, ...] = ()
        if self.beside.are_there:
            side, in_doubt = self.beside.side_facts_and_unknown(side, texts, cells)
        facts = self.reader.read(texts, staff_id.kind, side, in_doubt)
        differing = [
            fault
            for other in others
            if _differ(facts, self.reader.read(other.texts, staff_id.kind, side, in_doubt))
            for fault in _columns_of_one_field_fault(other)
        ]
        if differing and not facts.faults:
            self._add_person(_RefusedRow(number, name))
            self.faults += [fault.at(file=self.file, line=number) for fault in differing]
            return
        if facts.who:
            of_day = _ROSTERS.get(self.sides.rostered_word_of(name), ())
            described = (facts.who, facts.absent, facts.unknown, facts.office, of_day, facts.posts)
            self._add_person(Member(number, name, *described, facts.left_open, facts.row_digest))
            for finding in facts.findings:
                self._note_finding(finding, number)
            self._note_id_warnings(staff_id, cells, number, facts.who[0].employment)
            self.faults += [fault.at(file=self.file, line=number) for fault in facts.faults]
            return
        if facts.gone:
            standing = texts[READ_FIELDS.index("kedudukan")]
            self._add_person(FormerMember(number, name, standing))
            return
        self._add_person(_RefusedRow(number, name))
        self.faults += [fault.at(file=self.file, line=number) for fault in facts.faults]

    def _is_banner(self, texts: Sequence[str], cells: Sequence[str], side: SideFacts) -> bool:
        """Whether a row with an id of no known form says nothing else, as a sum at the end."""
        if any(texts) or side is not NO_SIDE or not self.tells_more:
            return False
        name = "" if self.name_place is None else cells[self.name_place]
        return not trimmed_cell_or_empty_if_blank_mark(name)

    def _add_person(self, person: _Person) -> None:
        first = self.people.setdefault(person.id, person)
        if first is not None and first is not person:
            self.doubled.setdefault(person.id, [first]).append(person)

    def _note_finding(self, finding: Fault, row: int) -> None:
        self.findings.setdefault(finding, row)
        self.rows_of_findings[finding] += 1

    def _note_id_warnings(
        self, staff_id: StaffId, cells: Sequence[str], row: int, employment: str | None
    ) -> None:
        """Note where an id and the columns of birth, sex and employment disagree."""
        born = _date(cells[self.born_place]) if self.born_place is not None else None
        sex = (
            _SEXES.get(cells[self.sex_place].strip().lower())
            if self.sex_place is not None
            else None
        )
        for warning in id_warnings(staff_id, born=born, sex=sex, employment=employment):
            self._note_finding(warning.at(key=self.id_name), row)

    def finished_reading(self, findings: Sequence[Fault]) -> StaffReading:
        """The reading of all rows."""
        self.faults += self._alike_or_unlike_repeated_id_faults()
        self.faults.sort(key=lambda fault: fault.line)
        self.faults += self.sides.faults
        self.faults += self.sides.unlisted_id_faults(self.people)
        noted = [
            fault.at(file=self.file, line=row, rows=self._row_count_or_zero_if_single(fault))
            for fault, row in self.findings.items()
        ]
        people = self.people.values()
        members = tuple(person for person in people if isinstance(person, Member))
        left = tuple(person for person in people if isinstance(person, FormerMember))
        return StaffReading(
            members,
            tuple(self.faults),
            self.columns,
            left,
            (*findings, *self.sides.findings, *noted),
        )

    def _row_count_or_zero_if_single(self, finding: Fault) -> int:
        count = self.rows_of_findings[finding]
        return count if count > 1 else 0

    def _alike_or_unlike_repeated_id_faults(self) -> Iterator[Fault]:
        """A fault for each row of an id too many: all of them, where they are not alike."""
        for staff_id, people in self.doubled.items():
            if all(isinstance(person, _RefusedRow) for person in people):
                continue
            alike = len({_comparable_statements_of_row(person) for person in people}) == 1
            if not alike:
                self.people[staff_id] = None
            code = "staff_id_twice" if alike else "staff_id_unlike"
            for number, person in enumerate(people):
                if number or not alike:
                    other = people[0 if number else 1].row
                    fault = Fault.of(code, name=masked_id(staff_id), row=other)
                    yield fault.at(file=self.file, line=person.row, key=self.id_name)


def _differ(one: PersonFacts, other: PersonFacts) -> bool:
    """Whether two readings of a row say different things, or ask for them in different words."""
    return _statements(one) != _statements(other)


def _statements(facts: PersonFacts) -> tuple[object, ...]:
    asked = [each for each in facts.unknown if each.reason in _ASKED_OF_ALL_ALIKE]
    return facts.who, facts.absent, facts.gone, bool(facts.faults), asked


def _columns_of_one_field_fault(other: OtherText) -> Iterator[Fault]:
    """The fault of a column that says something else than a better one of its field."""
    (cell, heading), (differing, beside) = other.first, other.other
    values = {"value": cell, "text": differing, "other": beside, "field": other.field}
    fault = Fault.of("staff_columns_of_one_field", **values, heading=shortened(heading))
    yield fault.at(key=heading)


def _comparable_statements_of_row(person: _Person) -> tuple[object, ...]:
    """What a row says, without where it stands; of one with faults nothing is alike."""
    if isinstance(person, FormerMember):
        return (person.standing,)
    if isinstance(person, _RefusedRow):
        return (person.row, person.id)
    return person.who, person.absent, person.unknown


def _plain_cells_picker(places: Sequence[int | None]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """What picks the plain cells at some places from a row; of a place that is None, a blank."""
    present = [(n, place) for n, place in enumerate(places) if place is not None]
    memory: dict[str, str] = {}

    def trimmed_cell_or_empty(text: str) -> str:
        value = memory.get(text)
        if value is None:
            if len(memory) > _REMEMBERED:
                memory.clear()
            value = memory[text] = trimmed_cell_or_empty_if_blank_mark(text)
        return value

    def pick(cells: Sequence[str]) -> tuple[str, ...]:
        picked = [""] * len(places)
        for number, place in present:
            picked[number] = trimmed_cell_or_empty(cells[place])
        return tuple(picked)

    return pick


def _date(text: str) -> date | None:
    """A date written `dd-mm-yyyy`, with another sign, or as ISO; None for anything else."""
    parts = text.strip().lstrip("'").replace("/", "-").replace(".", "-").split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    one, month, other = map(int, parts)
    year, day = (one, other) if len(parts[0]) == 4 else (other, one)
    try:
        return date(year, month, day)
    except ValueError:
        return None
