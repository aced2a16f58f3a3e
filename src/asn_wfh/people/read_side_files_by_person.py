"""Side files: what no export holds of a person, by their id.

`nip,tugas`, `nip,kode_wilayah`, `nip,jabatan_plt,unor_plt`, `nip,terjadwal` of the date that is
asked about, and any fact in the law's words.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import zip_longest
from os import PathLike
from pathlib import Path

from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.region_codes import region_code_fault
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import FACETS, ROSTER
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.files.file_rows import open_rows
from asn_wfh.people.files.plain_cells_and_headings import (
    plain_name,
    trimmed_cell_or_empty_if_blank_mark,
)
from asn_wfh.people.nip_and_other_ids import masked_id, read_id
from asn_wfh.people.staff_columns_by_field import SIDE_FIELDS

__all__ = ["NO_SIDE", "SideFacts", "SideFactsById", "read_side_files_noting_faults"]

_ACTING = ("jabatan_plt", "unor_plt")
_ROWS = 1 << 40
"""More rows than a file has, so that one number says the file and the row."""


@dataclass(frozen=True, slots=True)
class SideFacts:
    """What side files say of one person: words by fact, and acting posts with their offices.

    Several tasks are all true of the person.  What is said of the roster stands apart.
    """

    words: tuple[tuple[str, str], ...] = ()
    acting: tuple[tuple[str, str], ...] = ()

    def words_of(self, fact: str) -> tuple[str, ...]:
        """The words of a fact, in the order given."""
        return tuple(word for name, word in self.words if name == fact)


NO_SIDE = SideFacts()


@dataclass(slots=True)
class _SideColumn:
    """What one field says of each person by number, None for nothing, and where it stands.

    A place is the number of the file times `_ROWS`, and the row.
    """

    texts: list[str | None] = field(default_factory=list)
    places: array[int] = field(default_factory=lambda: array("Q"))

    def note_or_void_contradicted_text(
        self, person: int, text: str, place: int
    ) -> tuple[str, int] | None:
        """Note a text; one that says otherwise gives the first and its place, and neither holds."""
        missing = person + 1 - len(self.texts)
        if missing > 0:
            self.texts += [None] * missing
            self.places.extend([0] * missing)
        first = self.texts[person]
        if first is None:
            self.texts[person], self.places[person] = text, place
        elif first != text:
            self.texts[person] = ""
            return first, self.places[person]
        return None


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
    columns: dict[str, _SideColumn] = {}
    for path in files:
        _read_side_file(path, columns, sides)
    # What is of one date says nothing of the person, and so many more people are alike.
    sides.rosters = columns.pop("rostered", _SideColumn()).texts
    texts = zip_longest(*(column.texts for column in columns.values()))
    facts_of_texts: dict[tuple[str | None, ...], SideFacts] = {}
    for each in texts:
        if each not in facts_of_texts:
            facts_of_texts[each] = _side_facts(dict(zip(columns, each, strict=True)))
        sides.facts.append(facts_of_texts[each])
    sides.facts += [NO_SIDE] * (len(sides.numbers) - len(sides.facts))
    return sides


def _read_side_file(
    path: str | PathLike[str], by_field: dict[str, _SideColumn], sides: SideFactsById
) -> None:
    columns, findings, rows = open_rows(path, fields=SIDE_FIELDS)
    file = Path(path).name
    sides.faults += findings
    id_place, id_name = columns.place_of("nip"), columns.name_of("nip") or ""
    if len(columns.places) < 2:
        fault = Fault.of("side_no_fact", names=", ".join(n for n in SIDE_FIELDS if n != "nip"))
        sides.faults.append(fault.at(file=file, line=columns.heading_row))
        return
    places = [(name, place) for name, place in columns.places if name != "nip"]
    base = len(sides.files) * _ROWS
    sides.files.append((file, id_name))
    for row, cells in rows:
        if isinstance(cells, Fault):
            sides.faults.append(cells.at(file=file, line=row))
            continue
        person = sides.number_of_id_added_if_new(cells[id_place or 0], base + row)
        if isinstance(person, Fault):
            sides.faults.append(person.at(file=file, line=row, key=id_name))
            continue
        for name, place in places:
            if not (text := trimmed_cell_or_empty_if_blank_mark(cells[place])):
                continue
            word = _cell_in_law_words(name, text)
            if not isinstance(word, Fault):
                other = by_field.setdefault(name, _SideColumn()).note_or_void_contradicted_text(
                    person, word, base + row
                )
                if other is None:
                    continue
                word = _fault_of_contradicting_cells(word, other, sides)
            key = columns.name_of(name) or name
            sides.faults.append(word.at(file=file, line=row, key=key))


def _fault_of_contradicting_cells(text: str, other: tuple[str, int], sides: SideFactsById) -> Fault:
    """The fault of a cell that says otherwise than another one."""
    number, row = divmod(other[1], _ROWS)
    place = f"{sides.files[number][0]}:{row}"
    return Fault.of("side_twice", value=text, other=other[0], place=place)


@lru_cache(maxsize=65_536)
def _cell_in_law_words(name: str, text: str) -> str | Fault:
    """A cell with every word made plain and looked up, or what is wrong with it."""
    if name in _ACTING:
        return text
    parts = (
        [trimmed_cell_or_empty_if_blank_mark(part) for part in text.split(";")]
        if name == "task"
        else [text]
    )
    words = []
    for part in filter(None, parts):
        word = part if name == "domicile" else _law_word_or_same_text(name, part)
        if name == "rostered":
            return _roster_fault(word) or word
        fault = region_code_fault(word) if name == "domicile" else None
        if fault is not None:
            return fault
        try:
            CivilServant.read({name: word})
        except FactError as error:
            return error.faults[0]
        words.append(word)
    return ";".join(dict.fromkeys(words))


def _roster_fault(word: str) -> Fault | None:
    """What is wrong with a word about the roster, None where nothing is."""
    if word in ROSTER:
        return None
    hint = unknown_word_hint(word, ROSTER)
    return Fault.of("unknown_word", word=shortened(word), **hint)


def _law_word_or_same_text(fact: str, text: str) -> str:
    """The law's word that a text is, or has the label of; the text itself where it is none."""
    plain = plain_name(text)
    for word, label in FACETS[fact].words.items():
        if plain in (plain_name(word), plain_name(label.id)):
            return word
    return text


def _side_facts(cells: Mapping[str, str | None]) -> SideFacts:
    words = tuple(
        (name, word)
        for name, text in cells.items()
        if name not in _ACTING
        for word in (text or "").split(";")
        if word
    )
    acting = cells.get("jabatan_plt")
    return SideFacts(words, ((acting, cells.get("unor_plt") or ""),) if acting else ())
