"""The cells of a row to descriptions in the law's words: the same cells give the same people.

What a row says of a person is put together from their position, their place and their employment,
and from side files.  Nothing is taken for granted: a fact that none of them tells is unknown.
What like cells say is remembered, so that a row costs little, however long the list is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault
from asn_wfh.people.cells_beside_read_fields import listed_facts_in_doubt
from asn_wfh.people.column_and_reason_per_unknown_fact import unknown_facts
from asn_wfh.people.digest_of_texts import digest_of_texts
from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.levels_of_title import NOT_MANAGERIAL
from asn_wfh.people.members_and_staff_list_reading import UnknownFact
from asn_wfh.people.merge_descriptions_of_one_person import (
    ListedFacts,
    civil_servants_by_post,
    facts_of_acting_posts,
    listed_facts_with_side_facts,
)
from asn_wfh.people.nip_and_other_ids import IdKind
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.offices_and_placements import Placement
from asn_wfh.people.place_beside_title import (
    has_no_camat_or_lurah,
    place_beside_title,
    place_with_unknown,
)
from asn_wfh.people.places_named_in_title import PlacesInTitle
from asn_wfh.people.read_employment_and_absence import (
    EmploymentReading,
    LeftOrAbsent,
    read_employment,
    read_left_or_absent,
)
from asn_wfh.people.read_position import POSITION_FIELDS, Position, read_level_and_post
from asn_wfh.people.read_side_files_by_person import SideFacts
from asn_wfh.people.rename_fault_fields_to_columns import (
    faults_with_column_names,
    unknown_office_or_unit_findings,
)
from asn_wfh.people.staff_columns_by_field import ColumnMap
from asn_wfh.people.tasks_and_leader_in_title import (
    TitleNotes,
    leader_that_a_head_is,
    notes_of_title,
    tasks_of_unit_name,
)
from asn_wfh.people.words_left_open_by_row import WordsLeftOpen

__all__ = ["READ_FIELDS", "PersonFacts", "PersonReader"]

READ_FIELDS = (
    *("jenis_pegawai", "kedudukan", "status", *POSITION_FIELDS),
    *("unor", "unor_induk", "instansi_kerja"),
)
"""The fields by which a person is described, in the order of a row's cells."""
_OF_DIGEST = [n for n, field in enumerate(READ_FIELDS) if field not in ("kedudukan", "status")]
"""The cells by which it is told whether a row has changed: all that say where somebody works as
what.  A standing that has changed contradicts the answers that it concerns."""
_SILENT = frozenset({"unread_column", "not_in_exports"})
"""Why a fact is unknown that an unread cell of the list may tell."""
ValueT = TypeVar("ValueT")

_LED_PLACE = re.compile(r"\bke[lc]", re.IGNORECASE)
"""How the names of a kelurahan and of a kecamatan begin, also where they are abbreviated."""
_BOUND = 8_192
"""So many rows, and so many parts of rows, are remembered, at most twice."""


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What one row says: descriptions, absence, unknown facts; or that they left; or faults.

    Where there are both descriptions and faults, these are of what side files say otherwise.
    """

    who: tuple[CivilServant, ...] = ()
    absent: str | None = None
    unknown: tuple[UnknownFact, ...] = ()
    gone: bool = False
    faults: tuple[Fault, ...] = ()
    findings: tuple[Fault, ...] = ()
    office: str = ""
    posts: tuple[int, ...] = ()
    left_open: tuple[WordsLeftOpen, ...] = ()
    row_digest: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Described:
    """The descriptions of a person with the number of the post of each, and what stays unknown.

    `reasons` pairs each unknown fact with why; `of_acting` are those of acting posts.
    """

    who: tuple[CivilServant, ...]
    posts: tuple[int, ...]
    reasons: tuple[tuple[str, str], ...]
    of_acting: tuple[UnknownFact, ...]
    left_open: tuple[WordsLeftOpen, ...]
    faults: tuple[Fault, ...]


class PersonReader:
    """Reads the cells of rows; of like cells it remembers what they say."""

    def __init__(self, directory: Directory, columns: ColumnMap) -> None:
        """Read by a directory, from a file with these columns."""
        self.directory = directory
        self.columns = columns
        self._rows: BoundedCache[Any, PersonFacts] = BoundedCache(_BOUND)
        self._parts: BoundedCache[Any, Any] = BoundedCache(4 * _BOUND)

    def read(
        self,
        cells: tuple[str, ...],
        kind: IdKind,
        side: SideFacts,
        in_doubt: tuple[UnknownFact, ...] = (),
    ) -> PersonFacts:
        """What the cells of `READ_FIELDS`, plain, say of somebody with such an id.

        `in_doubt` are the facts that another cell of the row may tell otherwise.
        """
        key = (cells, kind, side, in_doubt)
        facts = self._rows.get(key)
        if facts is None:
            facts = self._facts_of_new_cells(cells, kind, side, in_doubt)
            self._rows.put(key, facts)
        return facts

    def _facts_of_new_cells(
        self,
        texts: tuple[str, ...],
        kind: IdKind,
        side: SideFacts,
        in_doubt: tuple[UnknownFact, ...],
    ) -> PersonFacts:
        # Rows are many, and what their cells say without side files is much less; with side files
        # it is much less again, since to these a thousand offices and titles are some facts.
        cells = dict(zip(READ_FIELDS, texts, strict=True))
        standing = self._left_or_absent(cells["kedudukan"])
        if standing.gone:
            return PersonFacts(gone=True)
        listed, faults = self._remembered_or_read(
            ("listed", texts, kind), lambda: self._listed_facts(cells, kind, standing)
        )
        if faults:
            return PersonFacts(faults=faults_with_column_names(faults, self.columns))
        if in_doubt:
            if standing.absent not in (None, "?"):
                in_doubt = tuple(each for each in in_doubt if each.fact != "absent")
            stated, doubts = listed, in_doubt
            listed = self._remembered_or_read(
                ("doubted", stated, doubts), lambda: listed_facts_in_doubt(stated, doubts)
            )
        people = self._remembered_or_read(
            ("described", listed, side), lambda: self._described(listed, side)
        )
        faults_beside = faults_with_column_names(people.faults, self.columns)
        if not people.who:
            return PersonFacts(faults=faults_beside)
        unknown, findings, office = self._remembered_or_read(
            ("unknown", people.reasons, texts),
            lambda: self._unknown_facts_findings_and_office(people.reasons, cells),
        )
        if in_doubt:
            cells_in_doubt = {each.fact: each for each in in_doubt}
            unknown = self._interned_value(
                tuple(
                    cells_in_doubt.get(each.fact, each) if each.reason in _SILENT else each
                    for each in unknown
                )
            )
        if people.of_acting:
            unknown = self._interned_value((*unknown, *people.of_acting))
        return PersonFacts(
            people.who,
            "?" if any(each.fact == "absent" for each in in_doubt) else standing.absent,
            unknown,
            faults=faults_beside,
            findings=findings,
            office=office,
            posts=people.posts,
            left_open=people.left_open,
            row_digest=self._row_digest(texts, side, in_doubt),
        )

    def _row_digest(
        self, texts: tuple[str, ...], side: SideFacts, in_doubt: Sequence[UnknownFact]
    ) -> str:
        """The digest of what a row says, with the acting posts and doubts that stand beside it."""
        stated = [texts[n] for n in _OF_DIGEST] + [each.value or "" for each in in_doubt]
        return digest_of_texts([*stated, *(name for post in sorted(side.acting) for name in post)])

    def _described(self, listed: ListedFacts, side: SideFacts) -> _Described:
        """The descriptions of all whose list says so, and whose side files do."""
        beside, faults = listed_facts_with_side_facts(listed, side)
        column = self.columns.name_of("jabatan")
        acting = tuple(
            facts_of_acting_posts(listed.acting, side, self.directory, self._place, column)
        )
        described, impossible = civil_servants_by_post(
            beside, [(post.number, facts) for post in acting for facts in post.descriptions]
        )
        left_open = (beside.left_open, *(post.left_open for post in acting))
        return _Described(
            self._interned_value(tuple(person for _, person in described)),
            self._interned_value(tuple(number for number, _ in described)),
            self._interned_value(tuple(beside.reasons.items())),
            tuple(unknown for post in acting for unknown in post.unknown),
            self._interned_value(left_open),
            (*faults, *impossible),
        )

    def _unknown_facts_findings_and_office(
        self, reasons: tuple[tuple[str, str], ...], cells: Mapping[str, str]
    ) -> tuple[tuple[UnknownFact, ...], tuple[Fault, ...], str]:
        """What stays unknown by the cells of a row, what is found in them, and the office."""
        why = dict(reasons)
        findings = unknown_office_or_unit_findings(why, cells, self.directory)
        return (
            self._interned_value(unknown_facts(why, cells, self.columns)),
            faults_with_column_names(findings, self.columns),
            self._interned_value(self.directory.office_name(cells["unor_induk"], cells["unor"])),
        )

    def _listed_facts(
        self, cells: Mapping[str, str], kind: IdKind, standing: LeftOrAbsent
    ) -> tuple[ListedFacts, list[Fault]]:
        """What the columns of a row say, and what of it is no word or contradicts the rest."""
        employed = self._employment(cells, kind)
        position = self._position(cells)
        title, tasks, led = self._notes(cells["jabatan"])
        place = self._place(cells["unor_induk"], cells["unor"])
        position, place = _position_and_place_that_agree(position, place, led)
        place = place_beside_title(
            *(place, plain_name(cells["unor"])),
            *(self._places_in_title(title), self.directory.place_names_in_titles),
        )
        employer, employer_fault = self._employer(cells["instansi_kerja"])
        faults = [*filter(None, (standing.fault, employed.fault, employer_fault))]
        faults += [*position.faults, *_unit_of_other_office_faults(cells, place)]
        facts: dict[str, str | None] = {
            "employer": employer,
            "employment": employed.word,
            "level": position.level,
            "post": position.post,
            "unit": place.unit,
            "service": place.service,
        }
        reasons = dict((*position.unknown, *place.unknown))
        if employed.word is None:
            reasons["employment"] = employed.reason
        if standing.absent == "?":
            reasons["absent"] = "blank"
        acting = position.acting
        if led is None and position.post is None:
            led = leader_that_a_head_is(title, plain_name(cells["unor"]))
        left = (position.levels_left, led, tasks, self._tasks_of_unit(cells["unor"]))
        key = ("facts", *facts.items(), place.affairs, *reasons.items(), acting, left)
        return self._remembered_or_read(
            key,
            lambda: ListedFacts(
                facts, place.affairs, reasons, acting=acting, left_open=WordsLeftOpen(*left)
            ),
        ), faults

    def _remembered_or_read(self, key: tuple[Any, ...], read: Callable[[], ValueT]) -> ValueT:
        """What some cells say, read once as long as it is remembered."""
        value: ValueT | None = self._parts.get(key)
        if value is None:
            value = read()
            self._parts.put(key, value)
        return value

    def _interned_value(self, value: ValueT) -> ValueT:
        """An equal value that is there already, so that like rows hold one in memory."""
        return self._remembered_or_read((value,), lambda: value)

    def _left_or_absent(self, text: str) -> LeftOrAbsent:
        stated = self.columns.place_of("kedudukan") is not None
        return self._remembered_or_read(
            ("standing", text), lambda: read_left_or_absent(text, stated)
        )

    def _employment(self, cells: Mapping[str, str], kind: IdKind) -> EmploymentReading:
        key = ("employment", cells["jenis_pegawai"], cells["status"], cells["kedudukan"], kind)
        return self._remembered_or_read(key, lambda: read_employment(cells, kind))

    def _position(self, cells: Mapping[str, str]) -> Position:
        # Only where a camat or lurah may be meant the unit tells anything of the position.
        office, unit = cells["unor_induk"], cells["unor"]
        if not _LED_PLACE.search(f"{unit} {office}"):
            office, unit = "", unit if cells["jabatan"][:1].lower() in ("c", "l", "s") else ""
        key = ("position", *(cells[field] for field in POSITION_FIELDS), unit, office)
        return self._remembered_or_read(
            key,
            lambda: read_level_and_post(
                cells,
                [step for name in (unit, office) for step in self.directory.plain_path_steps(name)],
            ),
        )

    def _notes(self, title: str) -> TitleNotes:
        return self._remembered_or_read(("notes", title), lambda: notes_of_title(title))

    def _tasks_of_unit(self, unit: str) -> tuple[frozenset[str], ...]:
        return self._remembered_or_read(("tasks", unit), lambda: tasks_of_unit_name(unit))

    def _places_in_title(self, title: str) -> PlacesInTitle:
        names = self.directory.place_names_in_titles
        return self._remembered_or_read(("places", title), lambda: names.named_in(title))

    def _place(self, office: str, unit: str) -> Placement:
        key = ("place", office, unit)
        return self._remembered_or_read(key, lambda: self.directory.placement(office, unit))

    def _employer(self, name: str) -> tuple[str | None, Fault | None]:
        """The employer that a row names, which is the government of the directory, or the fault."""
        if not name:
            return None, None
        if self.directory.plain(name) in self.directory.plain_government_names:
            return self.directory.code, None
        hint = unknown_word_hint(name, self.directory.government_names)
        return None, Fault.of("staff_employer", name=name, **hint).at(key="instansi_kerja")


def _position_and_place_that_agree(
    position: Position, place: Placement, led: str | None
) -> tuple[Position, Placement]:
    """A title that may be of a camat or lurah, beside an office that has none.

    Such an office does not make the one whom a title names another.
    """
    is_silent = dict(position.unknown).get("post") == "title_silent"
    if not is_silent or position.level in NOT_MANAGERIAL or not has_no_camat_or_lurah(place):
        return position, place
    if not led:
        return position, place_with_unknown(place, "affair")
    unknown = tuple(each for each in position.unknown if each[0] != "post")
    return replace(position, post=led, unknown=unknown), place


def _unit_of_other_office_faults(cells: Mapping[str, str], place: Placement) -> Iterator[Fault]:
    """The fault of a unit that is of another office than the row says."""
    if place.other_office is not None:
        fault = Fault.of("staff_two_offices", name=cells["unor"], other=place.other_office)
        yield fault.at(key="unor")
