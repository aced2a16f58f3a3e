"""The cells of a row to descriptions in the law's words: the same cells give the same people.

What a row says of a person is put together from their position, their place and their employment,
and from side files.  Nothing is taken for granted: a fact that none of them tells is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Literal

from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.hints import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.column_map import ColumnMap
from asn_wfh.people.directory import Directory, Placement
from asn_wfh.people.members import UnknownFact
from asn_wfh.people.position import Position, level_word, read_position
from asn_wfh.people.service_status import read_employment, read_standing
from asn_wfh.people.side_files import SideFacts

__all__ = ["READ_FIELDS", "PersonFacts", "PersonReader"]

READ_FIELDS = (
    *("jenis_pegawai", "kedudukan", "status", "eselon", "eselon_id", "jenis_jabatan"),
    *("jabatan", "jenjang", "unor", "unor_induk", "instansi_kerja"),
)
"""The fields by which a person is described, in the order of a row's cells."""
IdKind = Literal["nip", "ni_pppk", "other"]

_FIELD_OF: Mapping[str, str] = {
    "level": "jabatan",
    "post": "jabatan",
    "affair": "unor_induk",
    "unit": "unor",
    "service": "unor",
    "employment": "jenis_pegawai",
    "absent": "kedudukan",
}
"""The field whose column tells a fact."""
_ONLY_BESIDE = ("task", "domicile")
"""The facts that no export holds."""
_BOUND = 65_536
_Facts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What one row says: descriptions, absence, unknown facts; or that they left; or faults."""

    who: tuple[CivilServant, ...] = ()
    absent: str | None = None
    unknown: tuple[UnknownFact, ...] = ()
    gone: bool = False
    faults: tuple[Fault, ...] = ()
    findings: tuple[Fault, ...] = ()
    office: str = ""


class PersonReader:
    """Reads the cells of rows; of like cells it remembers what they say."""

    def __init__(self, directory: Directory, columns: ColumnMap) -> None:
        """Read by a directory, from a file with these columns."""
        self.directory = directory
        self.columns = columns
        self._answers: BoundedCache[Any, PersonFacts] = BoundedCache(_BOUND)
        self._places: BoundedCache[tuple[str, str], Placement] = BoundedCache(_BOUND)

    def read(self, cells: tuple[str, ...], kind: IdKind, side: SideFacts) -> PersonFacts:
        """What the cells of `READ_FIELDS`, plain, say of somebody with such an id."""
        key = (cells, kind, side)
        answer = self._answers.get(key)
        if answer is None:
            answer = self._read(dict(zip(READ_FIELDS, cells, strict=True)), kind, side)
            self._answers.put(key, answer)
        return answer

    def _read(self, cells: Mapping[str, str], kind: IdKind, side: SideFacts) -> PersonFacts:
        standing = read_standing(cells["kedudukan"], self.columns.place_of("kedudukan") is not None)
        if standing.gone:
            return PersonFacts(gone=True)
        employed = read_employment(cells, kind)
        position = read_position(cells, cells["unor"])
        place = self._place(cells["unor_induk"], cells["unor"])
        employer = self._employer(cells["instansi_kerja"])
        faults = [*position.faults, *filter(None, (standing.fault, employed.fault))]
        faults += [employer] if isinstance(employer, Fault) else []
        faults += self._office_fault(cells, place)
        if faults:
            return PersonFacts(faults=self._placed(faults))
        facts: _Facts = {"employer": employer, "employment": employed.word}
        facts |= {"level": position.level, "post": position.post}
        facts |= {"unit": place.unit, "service": place.service}
        reasons = dict((*position.unknown, *place.unknown))
        if employed.word is None:
            reasons["employment"] = employed.reason
        if standing.absent == "?":
            reasons["absent"] = "blank"
        return self._described(facts, place.affairs, reasons, (cells, side, standing.absent))

    def _described(
        self,
        facts: _Facts,
        affairs: tuple[str, ...],
        reasons: dict[str, str],
        row: tuple[Mapping[str, str], SideFacts, str | None],
    ) -> PersonFacts:
        """The person of some facts, with what side files add, or the faults of their sum."""
        cells, side, absent = row
        faults = list(_merge(facts, affairs, side, reasons))
        affairs = side.words_of("affair") or affairs
        tasks, homes = side.words_of("task"), side.words_of("domicile")
        facts["domicile"] = homes[0] if homes else None
        reasons |= {n: "not_in_exports" for n in _ONLY_BESIDE if not side.words_of(n)}
        who: list[CivilServant] = []
        acting = [dict(post) for post in self._acting(side, reasons)]
        try:
            for affair, task in product(affairs or (None,), tasks or (None,)):
                who.append(CivilServant(**{**facts, "affair": affair, "task": task}))
            for post, task in product(acting, tasks or (None,)):
                own = {n: facts[n] for n in ("employer", "employment", "domicile")}
                who.append(CivilServant(**{**own, **post, "task": task}))
        except FactError as error:
            faults += [fault.at(key=_FIELD_OF.get(fault.key, fault.key)) for fault in error.faults]
        if faults:
            return PersonFacts(faults=self._placed(faults))
        unknown = tuple(self._unknown(name, why, cells) for name, why in sorted(reasons.items()))
        findings = self._placed(self._unknown_name_findings(reasons, cells))
        office = self.directory.office_name(cells["unor_induk"], cells["unor"])
        people = tuple(dict.fromkeys(who))
        return PersonFacts(people, absent, unknown, findings=findings, office=office)

    def _acting(self, side: SideFacts, reasons: dict[str, str]) -> Iterator[_Facts]:
        """The facts of each acting post, one mapping for each affair of its office."""
        for title, office in side.acting:
            plain = (
                title.split(".", 1)[-1].strip() if title[:3].lower() in ("plt", "plh") else title
            )
            level = level_word(plain)
            position = Position(level, "lainnya") if level else read_position({"jabatan": plain})
            post: _Facts = {"level": position.level, "post": position.post}
            place = self._place(office, "")
            affairs = place.affairs
            if post["post"] in ("camat", "lurah"):
                affairs = affairs or ("kewilayahan",)
            for name, why in position.unknown:
                reasons.setdefault(name, "acting_post" if why == "blank" else why)
            for name in ("unit", "service", *(() if affairs else ("affair",))):
                reasons.setdefault(name, "acting_post")
            for affair in affairs or (None,):
                yield {**post, "affair": affair}

    def _place(self, office: str, unit: str) -> Placement:
        place = self._places.get((office, unit))
        if place is None:
            place = self.directory.placement(office, unit)
            self._places.put((office, unit), place)
        return place

    def _employer(self, name: str) -> str | Fault | None:
        """The employer that a row names: the government of the directory, or nobody known."""
        if not name:
            return None
        if self.directory.plain(name) in self.directory.own_names:
            return self.directory.code
        hint = unknown_word_hint(name, self.directory.government_names)
        return Fault.of("staff_employer", name=name, **hint).at(key="instansi_kerja")

    def _office_fault(self, cells: Mapping[str, str], place: Placement) -> Iterator[Fault]:
        if place.other_office is not None:
            fault = Fault.of("staff_two_offices", name=cells["unor"], other=place.other_office)
            yield fault.at(key="unor")

    def _unknown(self, name: str, reason: str, cells: Mapping[str, str]) -> UnknownFact:
        field = _FIELD_OF.get(name, "")
        if reason == "unknown_office" and name == "affair":
            field = "unor_induk"
        elif name == "affair" and not cells.get("unor_induk"):
            field = "unor"
        column = self.columns.name_of(field)
        if reason == "blank" and field and column is None:
            reason = "no_column"
        value = cells.get(field) or None
        return UnknownFact(name, reason, value, column)

    def _unknown_name_findings(
        self, reasons: Mapping[str, str], cells: Mapping[str, str]
    ) -> Iterator[Fault]:
        """A finding for an office or a unit that the directory does not have."""
        if "unknown_office" in reasons.values():
            name = cells["unor_induk"]
            hint = self.directory.hint_for_office(name)
            yield Fault.of("staff_unknown_office", name=name, **hint).at(key="unor_induk")
        elif "unknown_unit" in reasons.values() and cells["unor"]:
            near = self.directory.hint_for_office(cells["unor"])
            yield Fault.of("staff_unknown_unit", name=cells["unor"], **near).at(key="unor")

    def _placed(self, faults: Sequence[Fault] | Iterator[Fault]) -> tuple[Fault, ...]:
        """The faults, each at the column of its field."""
        return tuple(self._at_column(fault) for fault in faults)

    def _at_column(self, fault: Fault) -> Fault:
        """A fault whose key, and the other columns that it names, are fields."""
        name = self.columns.name_of
        values = {
            key: ", ".join(name(field) or field for field in value.split(", "))
            if key == "field"
            else value
            for key, value in fault.values
        }
        return replace(fault, values=tuple(values.items()), key=name(fault.key) or fault.key)


def _merge(
    facts: _Facts, affairs: tuple[str, ...], side: SideFacts, reasons: dict[str, str]
) -> Iterator[Fault]:
    """Take over what side files say of a fact; a fault where the list says otherwise."""
    for fact in ("employment", "level", "post", "affair", "unit", "service"):
        words = side.words_of(fact)
        if not words:
            continue
        listed = affairs if fact == "affair" else (facts[fact],)
        if any(listed) and set(listed) != set(words):
            shown = ", ".join(filter(None, listed))
            fault = Fault.of("side_differs", fact=fact, value=words[0], other=shortened(shown))
            yield fault.at(key=_FIELD_OF[fact])
        elif fact != "affair":
            facts[fact] = words[0]
        reasons.pop(fact, None)
