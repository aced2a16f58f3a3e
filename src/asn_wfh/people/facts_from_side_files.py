"""Side files: what no export holds of a person, by their id.

`nip,tugas`, `nip,kode_wilayah`, `nip,jabatan_plt,unor_plt`, `nip,terjadwal` of the date that is
asked about, and any fact in the law's words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from os import PathLike
from pathlib import Path

from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.region_codes import region_code_fault
from asn_wfh.law.unknown_word_hints import unknown_word_hint
from asn_wfh.law.vocabulary import FACETS, ROSTER
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.column_map import SIDE_FIELDS, ColumnMap
from asn_wfh.people.file_rows import open_rows
from asn_wfh.people.plain_cells_and_headings import plain_cell, plain_name
from asn_wfh.people.staff_ids import masked_id, read_id

__all__ = ["NO_SIDE", "SideFacts", "SideFactsById", "read_side_files"]

_ACTING = ("jabatan_plt", "unor_plt")


@dataclass(frozen=True, slots=True)
class SideFacts:
    """What side files say of one person: words by fact, and acting posts with their offices.

    Several tasks are all true of the person.
    """

    words: tuple[tuple[str, str], ...] = ()
    acting: tuple[tuple[str, str], ...] = ()

    def words_of(self, fact: str) -> tuple[str, ...]:
        """The words of a fact, in the order given."""
        return tuple(word for name, word in self.words if name == fact)


NO_SIDE = SideFacts()


@dataclass(slots=True)
class SideFactsById:
    """What all side files say, by id, and where each id stands that the list may not have."""

    facts: dict[str, SideFacts]
    places: dict[str, tuple[str, int, str]]
    faults: list[Fault]

    def unlisted_id_faults(self, ids: Iterable[str]) -> Iterator[Fault]:
        """A fault for each id that no row of the list has."""
        listed = set(ids)
        for staff_id, (file, row, column) in self.places.items():
            if staff_id not in listed:
                fault = Fault.of("side_unlisted", name=masked_id(staff_id))
                yield fault.at(file=file, line=row, key=column)


def read_side_files(paths: Iterable[str | PathLike[str]] | str | PathLike[str]) -> SideFactsById:
    """What one or several side files say; FactError where one of them cannot be opened."""
    files = iterator_or_none([paths] if isinstance(paths, str | PathLike) else paths)
    if files is None:
        raise FactError([Fault.of("staff_no_path", value=type(paths).__name__).at(key="sides")])
    sides = SideFactsById({}, {}, [])
    cells_by_id: dict[str, dict[str, tuple[str, str, int]]] = {}
    interned: dict[SideFacts, SideFacts] = {}
    for path in files:
        _read_side_file(path, cells_by_id, sides)
    for staff_id, cells in cells_by_id.items():
        facts = _side_facts({name: text for name, (text, _, _) in cells.items()})
        sides.facts[staff_id] = interned.setdefault(facts, facts)
    return sides


def _read_side_file(
    path: str | PathLike[str],
    cells_by_id: dict[str, dict[str, tuple[str, str, int]]],
    sides: SideFactsById,
) -> None:
    columns, findings, rows = open_rows(path, fields=SIDE_FIELDS)
    file = Path(path).name
    sides.faults += findings
    id_place, id_name = columns.place_of("nip"), columns.name_of("nip") or ""
    if len(columns.places) < 2:
        fault = Fault.of("side_no_fact", names=", ".join(n for n in SIDE_FIELDS if n != "nip"))
        sides.faults.append(fault.at(file=file, line=columns.heading_row))
        return
    for row, cells in rows:
        if isinstance(cells, Fault):
            sides.faults.append(cells.at(file=file, line=row))
            continue
        staff_id = read_id(cells[id_place or 0])
        if isinstance(staff_id, Fault):
            sides.faults.append(staff_id.at(file=file, line=row, key=id_name))
            continue
        sides.places.setdefault(staff_id.text, (file, row, id_name))
        noted = cells_by_id.setdefault(staff_id.text, {})
        for name, place in columns.places:
            if name == "nip" or not (text := plain_cell(cells[place])):
                continue
            fault_or_text = _cell_in_law_words(name, text)
            if isinstance(fault_or_text, Fault):
                key = columns.name_of(name) or name
                sides.faults.append(fault_or_text.at(file=file, line=row, key=key))
                continue
            _note_cell(noted, name, (fault_or_text, file, row), columns, sides)


def _note_cell(
    noted: dict[str, tuple[str, str, int]],
    name: str,
    cell: tuple[str, str, int],
    columns: ColumnMap,
    sides: SideFactsById,
) -> None:
    """Note what a cell says; a second one that says otherwise is a fault, and neither holds."""
    text, file, row = cell
    first = noted.setdefault(name, cell)
    if first[0] != text:
        noted[name] = ("", first[1], first[2])
        fault = Fault.of("side_twice", value=text, other=first[0], place=f"{first[1]}:{first[2]}")
        sides.faults.append(fault.at(file=file, line=row, key=columns.name_of(name) or name))


@lru_cache(maxsize=65_536)
def _cell_in_law_words(name: str, text: str) -> str | Fault:
    """A cell with every word made plain and looked up, or what is wrong with it."""
    if name in _ACTING:
        return text
    parts = [plain_cell(part) for part in text.split(";")] if name == "task" else [text]
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


def _side_facts(cells: Mapping[str, str]) -> SideFacts:
    words = tuple(
        (name, word)
        for name, text in cells.items()
        if name not in _ACTING
        for word in text.split(";")
        if word
    )
    acting = cells.get("jabatan_plt", "")
    return SideFacts(words, ((acting, cells.get("unor_plt", "")),) if acting else ())
