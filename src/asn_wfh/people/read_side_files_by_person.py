"""Side files: what no export holds of a person, by their id.

`nip,tugas`, `nip,kode_wilayah`, `nip,jabatan_plt,unor_plt`, `nip,terjadwal` of the date that is
asked about, and any fact in the law's words.  What cannot be read of a person, or is said in two
ways, is unclear of that person, as if it were nowhere stated: it is never what the list says, and
never no acting post.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat, zip_longest
from os import PathLike
from pathlib import Path

from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.acting_posts_of_side_rows import (
    UNCLEAR_POST,
    ActingPost,
    acting_posts_of_row,
    joined_acting_posts,
)
from asn_wfh.people.files.file_rows import cells_of_width_or_fault, open_rows_of_any_width
from asn_wfh.people.files.plain_cells_and_headings import (
    trimmed_cell_or_empty_if_blank_mark,
)
from asn_wfh.people.nip_and_other_ids import StaffId, masked_id, read_id
from asn_wfh.people.side_columns_in_law_words import SideColumn, cell_in_law_words
from asn_wfh.people.staff_columns_by_field import SIDE_FIELDS, ColumnMap

__all__ = ["NO_SIDE", "SideFacts", "SideFactsById", "read_side_files_noting_faults"]

_ACTING = ("jabatan_plt", "unor_plt")
_ROWS = 1 << 40
"""More rows than a file has, so that one number says the file and the row."""


@dataclass(frozen=True, slots=True)
class SideFacts:
    """What side files say of one person: words by fact, and acting posts with their offices.

    Several tasks are all true of the person.  What is said of the roster stands apart.
    `unclear` are facts of which what is said cannot be read, or contradicts itself.
    """

    words: tuple[tuple[str, str], ...] = ()
    acting: tuple[ActingPost, ...] = ()
    unclear: tuple[str, ...] = ()

    def words_of(self, fact: str) -> tuple[str, ...]:
        """The words of a fact, in the order given."""
        return tuple(word for name, word in self.words if name == fact)


NO_SIDE = SideFacts()


@dataclass(slots=True)
class SideFactsById:
    """What all side files say, by the numbers of people, and where each id stands first.

    People are numbered in the order in which they come, that of `ids`; `files` are the names of
    the files, each with the heading of its column of ids.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    facts: list[SideFacts] = field(default_factory=list)
    rosters: list[str | None] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    findings: list[Fault] = field(default_factory=list)
    acting: dict[int, list[ActingPost]] = field(default_factory=dict)
    files: list[tuple[str, str]] = field(default_factory=list)
    places: array[int] = field(default_factory=lambda: array("Q"))

    def same_text_of_id(self, staff_id: str) -> str:
        """An id as the side files hold it, so that its text is in memory once."""
        number = self.numbers.get(staff_id)
        return staff_id if number is None else self.ids[number]

    def facts_of(self, staff_id: str) -> SideFacts:
        """What is said of a person."""
        number = self.numbers.get(staff_id)
        return NO_SIDE if number is None else self.facts[number]

    def rostered_word_of(self, staff_id: str) -> str | None:
        """What the roster of the date says of a person, None for nothing."""
        number = self.numbers.get(staff_id, len(self.rosters))
        return self.rosters[number] if number < len(self.rosters) else None

    def number_of_id_added_if_new(self, cell: str, place: int) -> int | Fault:
        """The number of the person whom a cell names, or what is wrong with the id."""
        # An id that is plain already, as in almost every row of a second file, is read only once.
        number = self.numbers.get(cell)
        if number is not None:
            return number
        staff_id = read_id(cell)
        if isinstance(staff_id, Fault):
            return staff_id
        number = self.numbers.setdefault(staff_id.text, len(self.numbers))
        if number == len(self.places):
            self.places.append(place)
            self.ids.append(staff_id.text)
        return number

    def unlisted_id_faults(self, ids: Iterable[str]) -> Iterator[Fault]:
        """A fault for each id that no row of the list has."""
        listed = set(ids)
        for staff_id, place in zip(self.ids, self.places, strict=True):
            if staff_id not in listed:
                number, row = divmod(place, _ROWS)
                file, column = self.files[number]
                fault = Fault.of("side_unlisted", name=masked_id(staff_id))
                yield fault.at(file=file, line=row, key=column)


def read_side_files_noting_faults(
    paths: Iterable[str | PathLike[str]] | str | PathLike[str],
) -> SideFactsById:
    """What one or several side files say; FactError where one of them cannot be opened."""
    files = iterator_or_none([paths] if isinstance(paths, str | PathLike) else paths)
    if files is None:
        raise FactError([Fault.of("staff_no_path", value=type(paths).__name__).at(key="sides")])
    sides = SideFactsById()
    columns: dict[str, SideColumn] = {}
    for path in files:
        _read_side_file(path, columns, sides)
    # What is of one date says nothing of the person, and so many more people are alike.
    sides.rosters = columns.pop("rostered", SideColumn()).texts
    texts = zip_longest(*(column.texts for column in columns.values()))
    facts_of_texts: dict[tuple[object, ...], SideFacts] = {}
    nothing = (None,) * len(columns)
    for person, each in zip(range(len(sides.numbers)), chain(texts, repeat(nothing)), strict=False):
        acting = joined_acting_posts(sides.acting.get(person, ()))
        key = (each, acting)
        if key not in facts_of_texts:
            facts_of_texts[key] = _side_facts(dict(zip(columns, each, strict=True)), acting)
        sides.facts.append(facts_of_texts[key])
    return sides


def _read_side_file(
    path: str | PathLike[str], by_field: dict[str, SideColumn], sides: SideFactsById
) -> None:
    columns, findings, rows = open_rows_of_any_width(path, fields=SIDE_FIELDS)
    file = Path(path).name
    sides.findings += findings
    id_place, id_name = columns.place_of("nip") or 0, columns.name_of("nip") or ""
    if len(columns.places) < 2:
        fault = Fault.of("side_no_fact", names=", ".join(n for n in SIDE_FIELDS if n != "nip"))
        sides.faults.append(fault.at(file=file, line=columns.heading_row))
        return
    reader = _SideRowReader(columns, by_field, sides, file)
    base = len(sides.files) * _ROWS
    sides.files.append((file, id_name))
    unread: list[int] = []
    for row, any_cells in rows:
        cells = cells_of_width_or_fault(any_cells, columns.width)
        if isinstance(cells, Fault):
            sides.faults.append(cells.at(file=file, line=row))
            if isinstance(any_cells, Fault) or not reader.void_row_of_sure_id(
                any_cells[id_place : id_place + 1], base + row
            ):
                unread.append(row)
            continue
        person = sides.number_of_id_added_if_new(cells[id_place], base + row)
        if isinstance(person, Fault):
            sides.faults.append(person.at(file=file, line=row, key=id_name))
            unread.append(row)
            continue
        reader.read(person, cells, base, row)
    if unread:
        fault = Fault.of("side_rows_unread").at(file=file, line=unread[0])
        sides.faults.append(fault.at(rows=len(unread) if len(unread) > 1 else 0))


class _SideRowReader:
    """Reads the rows of one side file whose person is clear."""

    def __init__(
        self,
        columns: ColumnMap,
        by_field: dict[str, SideColumn],
        sides: SideFactsById,
        file: str,
    ) -> None:
        self.by_field = by_field
        self.sides = sides
        self.file = file
        self.columns = [
            (name, place, title)
            for name, _ in columns.places
            if name != "nip"
            for place, title in columns.columns_of(name)
        ]
        self.plain_columns = [each for each in self.columns if each[0] not in _ACTING]
        self.acting_places = [
            [place for name, place, _ in self.columns if name == field] for field in _ACTING
        ]
        self.has_acting = any(self.acting_places)

    def read(self, person: int, cells: Sequence[str], base: int, row: int) -> None:
        """Note what a row says of a person."""
        for name, place, title in self.plain_columns:
            if not (text := trimmed_cell_or_empty_if_blank_mark(cells[place])):
                continue
            column = self.by_field.setdefault(name, SideColumn())
            word = cell_in_law_words(name, text)
            if isinstance(word, Fault):
                column.void(person)
            else:
                other = column.note_or_void_contradicted_text(person, word, base + row)
                if other is None:
                    continue
                word = _fault_of_contradicting_cells(word, other, self.sides)
            self.sides.faults.append(word.at(file=self.file, line=row, key=title))
        if self.has_acting:
            titles, offices = (
                [trimmed_cell_or_empty_if_blank_mark(cells[place]) for place in places]
                for places in self.acting_places
            )
            if posts := acting_posts_of_row(titles, offices):
                self.sides.acting.setdefault(person, []).extend(posts)

    def void_row_of_sure_id(self, cell: Sequence[str], place: int) -> bool:
        """Void all that the file could say of the person of a row whose cells have moved.

        Only a whole NIP or NI PPPK still says who that is.
        """
        staff_id = read_id(cell[0]) if cell else None
        if not isinstance(staff_id, StaffId) or staff_id.kind == "other":
            return False
        person = self.sides.number_of_id_added_if_new(staff_id.text, place)
        if isinstance(person, Fault):
            return False
        for name, _, _ in self.plain_columns:
            self.by_field.setdefault(name, SideColumn()).void(person)
        if self.has_acting:
            self.sides.acting.setdefault(person, []).append(UNCLEAR_POST)
        return True


def _fault_of_contradicting_cells(text: str, other: tuple[str, int], sides: SideFactsById) -> Fault:
    """The fault of a cell that says otherwise than another one."""
    number, row = divmod(other[1], _ROWS)
    place = f"{sides.files[number][0]}:{row}"
    return Fault.of("side_twice", value=text, other=other[0], place=place)


def _side_facts(cells: Mapping[str, str | None], acting: tuple[ActingPost, ...]) -> SideFacts:
    words = tuple(
        (name, word) for name, text in cells.items() for word in (text or "").split(";") if word
    )
    unclear = tuple(name for name, text in cells.items() if text == "")
    return SideFacts(words, acting, unclear) if words or acting or unclear else NO_SIDE
