"""Which column of a staff list holds what: detected from the headings, or as somebody says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import Phrase
from asn_wfh.people.files.headings_that_may_tell_facts import (
    Doubt,
    decides_nothing,
    doubt_of_heading,
)
from asn_wfh.people.files.plain_cells_and_headings import plain_heading

__all__ = [
    "DECIDING_NOTHING",
    "FIELDS",
    "OF_NO_EXPORT",
    "SIDE_FIELDS",
    "ColumnMap",
    "checked_columns_by_field",
    "map_columns",
    "recognised_fields",
]

_ACTING_TITLES = (
    *("jabatanplt", "plt", "jabatanpelaksanatugas", "pelaksanatugas", "jabatanplh", "plh"),
    *("jabatanpelaksanaharian", "pelaksanaharian", "jabatanpltplh", "pltplh", "namajabatanplt"),
    *("pltjabatan", "jabatansebagaiplt", "jabatanpj", "jabatanpjs"),
)
_ACTING_OFFICES = (
    *("unorplt", "unorindukplt", "perangkatdaerahplt", "unitkerjaplt", "opdplt", "skpdplt"),
    *("unorpelaksanatugas", "unitkerjapelaksanatugas", "perangkatdaerahpelaksanatugas"),
    *("unitplt", "unorplh", "unitkerjaplh", "perangkatdaerahplh", "opdpelaksanatugas"),
)
_TASKS = ("tugas", "tugasyangdijalankan", "task")
"""The headings of what no export tells, in side files and in lists of an office's own."""
FIELDS: Mapping[str, tuple[str, ...]] = {
    "nip": ("nipbaru", "nip", "nipnipppk", "nipnippppk", "nippppk", "nipppk", "nippegawai", "id"),
    "nama": ("nama", "namapegawai", "namalengkap", "namapns", "namaasn"),
    "jenis_pegawai": ("jenispegawainama", "jenispegawai", "statuskepegawaian"),
    "kedudukan": (
        *("kedudukanpnsnama", "kedudukanhukumnama", "kedudukanhukum", "kedudukanpns"),
        *("kedudukanasn", "kedudukan", "kedudukanpegawai", "kedudukankepegawaian"),
        *("kedudukanhukumpns", "kedudukanhukumasn", "kedudukanhukumpegawai", "statuskedudukan"),
        *("statuskedudukanhukum", "statuskeaktifan", "statusaktif", "statuskedudukanpegawai"),
    ),
    "status": ("statuscpnspns", "statuspegawai"),
    "eselon": ("eselonnama", "eselon"),
    "eselon_id": ("eselonid",),
    "jenis_jabatan": ("jenisjabatannama", "jenisjabatan", "jenisjabatanid"),
    "jabatan": (
        *("jabatannama", "namajabatan", "jabatan"),
        *("jabatanstrukturalnama", "jabatanfungsionalnama", "jabatanfungsionalumumnama"),
        *("namajabatanstruktural", "namajabatanfungsional", "namajabatanfungsionalumum"),
        *("namajabatanfungsionaltertentu", "namajabatanpelaksana", "jabatanfungsionalumum"),
        *("jabatanstruktural", "jabatanfungsional", "jabatanfungsionaltertentu", "namajft"),
        *("namajfu", "namajf", "jabatanjft", "jabatanjfu", "jabatanpelaksana", "jab", "namajab"),
        *("nmjabatan", "nmjab", "posisi", "namaposisi", "posisijabatan", "nomenklaturjabatan"),
        *("jabatanterakhir", "jabatansekarang", "jabatansaatini", "jabatandefinitif"),
    ),
    "jenjang": (
        *("asnjenjangjabatan", "jenjangjabatan", "jenjang", "jenjangfungsional", "jenjangjafung"),
        *("jenjangjabatanfungsional", "jenjangjf", "jenjangjft"),
    ),
    "unor": ("unornama", "namaunor", "unor", "unitkerja", "unitorganisasi"),
    "sub_unor": (
        *("subunitkerja", "subunor", "subunitorganisasi", "subunit", "subunitkerjanama"),
        *("namasubunitkerja", "subunornama", "namasubunor"),
    ),
    "unor_induk": (
        *("unorinduknama", "unorinduk", "namaunorinduk", "perangkatdaerah"),
        *("organisasiperangkatdaerah", "opd", "skpd"),
    ),
    "instansi_kerja": ("instansikerjanama", "instansikerja"),
    "tanggal_lahir": ("tanggallahir", "tgllahir"),
    "jenis_kelamin": ("jeniskelamin",),
    "jabatan_plt": (
        *_ACTING_TITLES,
        *("rangkapjabatan", "jabatanrangkap", "jabatanrangkapan", "merangkap", "rangkap", "pj"),
        *("merangkapjabatan", "jabatanpenjabat"),
    ),
    "unor_plt": _ACTING_OFFICES,
    "task": _TASKS,
}
"""What a list may tell, under the name for `columns`, each with its headings, the best first.

The headings are those of SIASN's CSV and JSON and of SIMPEG, as `plain_heading` has them.
"""
DECIDING_NOTHING = frozenset({"nama"})
"""The fields that tell no fact: a workbook shows them, and two such columns are no fault."""
OF_NO_EXPORT = frozenset({"jabatan_plt", "unor_plt", "task"})
"""The fields that only a list of an office's own has; nobody misses them in another."""
_ONE_COLUMN = DECIDING_NOTHING | {"nip"}
"""The fields of which the best column alone is read: beside a NIP stand old and other numbers."""
_PLACES = ("unor", "sub_unor", "unor_induk")
"""The fields that tell where somebody works."""
SIDE_FIELDS: Mapping[str, tuple[str, ...]] = {
    "nip": FIELDS["nip"],
    "task": _TASKS,
    "domicile": ("kodewilayah", "domisili", "kodedomisili", "domicile"),
    "jabatan_plt": _ACTING_TITLES,
    "unor_plt": _ACTING_OFFICES,
    "employment": ("employment",),
    "level": ("level",),
    "post": ("post", "sebutanjabatan"),
    "affair": ("affair", "urusan", "urusanpemerintahan"),
    "unit": ("unit", "jenisunit"),
    "service": ("service", "unitlayanan"),
    "rostered": ("terjadwal", "terjadwalwfh", "rostered"),
}
"""What a side file may tell: facts in the law's words, an acting post, the roster of the date."""

_TELLING: Mapping[str, str] = {
    "nip": "NIP",
    "jabatan": "JABATAN NAMA",
    "unor": "UNOR NAMA",
    "unor_induk": "UNOR INDUK",
    "jenis_pegawai": "JENIS PEGAWAI",
    "kedudukan": "KEDUDUKAN HUKUM",
}
"""The columns without which nothing is told of a fact of anybody, as SIASN calls them."""
_NOTES_OF_SIDE_FILE = ("no", "nomor", "nourut", "keterangan", "catatan", "ket", *FIELDS["nama"])
"""The headings of a side file that tell nothing and mean to."""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column of a file is read as which field.

    `names` pairs each field of `FIELDS` that the file has with the heading of its column, and
    `places` with the place of that column, counted from nought.  `beside` are further columns of
    such a field: its name, their heading and their place.  `unread` are the headings of the
    other columns, `missing` the fields without a column, `heading_row` the row of the headings.
    `doubted` are the columns that are not read and may tell otherwise what is: their heading,
    their place and what they may tell.
    """

    names: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    unread: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    heading_row: int = 0
    width: int = 0
    beside: tuple[tuple[str, str, int], ...] = ()
    doubted: tuple[tuple[str, int, Doubt], ...] = ()

    def name_of(self, field: str) -> str | None:
        """The heading of the column of a field, or those of all; None if the file has none."""
        titles = [title for _, title in self.columns_of(field)]
        return " / ".join(titles) or None

    def columns_of(self, field: str) -> list[tuple[int, str]]:
        """The places of all columns of a field with their headings, the best first."""
        first = [(self.place_of(name) or 0, title) for name, title in self.names if name == field]
        return first + [(place, title) for name, title, place in self.beside if name == field]

    def place_of(self, field: str) -> int | None:
        """The place of the column of a field, None if the file has none."""
        return next((place for name, place in self.places if name == field), None)


def recognised_fields(
    cells: Sequence[str],
    fields: Mapping[str, tuple[str, ...]] = FIELDS,
    columns: Mapping[str, str] = MappingProxyType({}),
) -> set[str]:
    """The fields of which some cell of a row looks like the heading."""
    plain = {plain_heading(cell) for cell in cells}
    wanted = {name: (plain_heading(title),) for name, title in columns.items()}
    return {
        name for name, headings in {**fields, **wanted}.items() if not plain.isdisjoint(headings)
    }


def map_columns(
    headings: Sequence[str],
    row: int,
    columns: Mapping[str, str] = MappingProxyType({}),
    fields: Mapping[str, tuple[str, ...]] = FIELDS,
) -> tuple[ColumnMap, list[Fault], list[Fault]]:
    """The map of a row of headings, the faults that stop the reading, and the findings.

    `columns` names columns by field and beats what is detected: beside a column that is named no
    other one is of its field, and one that is named as office or unit is not the other as well.
    """
    places_by_heading: dict[str, list[int]] = {}
    for place, cell in enumerate(headings):
        places_by_heading.setdefault(plain_heading(cell), []).append(place)
    faults: list[Fault] = []
    places: dict[str, int] = {}
    beside: list[tuple[str, int]] = []
    for name, looked_for in _headings_looked_for(fields, columns):
        wished = columns.get(name)
        present = [each for each in looked_for if each in places_by_heading]
        own = places_by_heading[present[0]] if present else []
        if len(own) == 1:
            places[name] = own[0]
            if name not in _ONE_COLUMN:
                beside += [(name, n) for each in present[1:] for n in places_by_heading[each]]
        elif own and (wished is not None or name not in DECIDING_NOTHING):
            title = headings[own[0]].strip()
            faults.append(Fault.of("staff_column_twice", name=title).at(key=name))
        elif wished is not None:
            hint = unknown_word_hint(wished, [cell for cell in headings if cell.strip()])
            faults.append(Fault.of("staff_wished_column", name=wished, **hint).at(key=name))
    if "sub_unor" in places and "unor" not in places:
        # The smallest unit that a list has is the unit.
        places["unor"] = places.pop("sub_unor")
        beside = [("unor" if name == "sub_unor" else name, place) for name, place in beside]
    columns_map = _column_map(headings, row, places, beside, fields)
    doubled = {fault.key for fault in faults}
    missing = [fault for fault in _missing_column_faults(columns_map) if fault.key not in doubled]
    faults += [fault for fault in missing if fault.key == "nip"]
    findings: list[Fault] = []
    if fields is FIELDS:
        # A side file tells what it tells; only of a list it is said what it lacks.
        findings += [fault for fault in missing if fault.key != "nip"]
        findings += _unread_column_findings(columns_map, findings)
    elif fields is SIDE_FIELDS:
        findings += _unread_side_columns_finding(columns_map)
    return columns_map, faults, findings


def _headings_looked_for(
    fields: Mapping[str, tuple[str, ...]], columns: Mapping[str, str]
) -> Iterator[tuple[str, Sequence[str]]]:
    """The headings that each field may have, the best first: the one named, or those detected."""
    named_places = {plain_heading(columns[field]) for field in _PLACES if field in columns}
    for name, detected in fields.items():
        if name in columns:
            yield name, [plain_heading(columns[name])]
        elif name in _PLACES:
            yield name, [each for each in detected if each not in named_places]
        else:
            yield name, detected


def _unread_column_findings(columns: ColumnMap, missing: Sequence[Fault]) -> Iterator[Fault]:
    """A finding for each unread column, but for those told as misspelled and those of no fact."""
    near = {dict(fault.values).get("heading") for fault in missing}
    doubts = {heading: doubt for heading, _, doubt in columns.doubted}
    for heading in columns.unread:
        if decides_nothing(heading) or shortened(heading) in near:
            continue
        doubt = doubts.get(heading)
        if doubt is None:
            yield Fault.of("staff_column_unread", name=heading)
        else:
            what = Phrase.of(f"staff.doubted.{doubt}")
            yield Fault.of("staff_column_in_doubt", name=heading, hint=what)


def _unread_side_columns_finding(columns: ColumnMap) -> Iterator[Fault]:
    """The finding of columns of a side file that tell nothing, where there are any."""
    unread = [each for each in columns.unread if plain_heading(each) not in _NOTES_OF_SIDE_FILE]
    if unread and len(columns.places) > 1:
        shown = ", ".join(f"`{shortened(heading)}`" for heading in unread)
        accepted = ", ".join(name for name in SIDE_FIELDS if name != "nip")
        yield Fault.of("side_column_unread", names=shown, headings=accepted)


def checked_columns_by_field(
    columns: object, fields: Mapping[str, tuple[str, ...]] = FIELDS
) -> Mapping[str, str]:
    """The columns that somebody names by field; FactError for a field that there is not."""
    if columns is None:
        return {}
    if not isinstance(columns, Mapping):
        raise FactError([Fault.of("not_a_mapping").at(key="columns")])
    faults = [
        Fault.of("staff_no_field", name=name, **unknown_word_hint(name, fields)).at(key="columns")
        for name in columns
        if name not in fields
    ]
    faults += [
        Fault.of("not_a_text").at(key=f"columns.{name}")
        for name, heading in columns.items()
        if not isinstance(heading, str)
    ]
    if faults:
        raise FactError(faults)
    return columns


def _column_map(
    headings: Sequence[str],
    row: int,
    places: Mapping[str, int],
    beside: Sequence[tuple[str, int]],
    fields: Mapping[str, tuple[str, ...]],
) -> ColumnMap:
    used = {*places.values(), *(place for _, place in beside)}
    unread = [n for n, cell in enumerate(headings) if n not in used and cell.strip()]
    return ColumnMap(
        tuple((name, headings[place].strip()) for name, place in places.items()),
        tuple(places.items()),
        tuple(headings[place].strip() for place in unread),
        tuple(name for name in fields if name not in places and name not in OF_NO_EXPORT),
        row,
        len(headings),
        tuple((name, headings[place].strip(), place) for name, place in beside),
        tuple(_doubted_columns(headings, unread, places)) if fields is FIELDS else (),
    )


def _doubted_columns(
    headings: Sequence[str], unread: Sequence[int], places: Mapping[str, int]
) -> Iterator[tuple[str, int, Doubt]]:
    """The columns not read that may tell otherwise what is; the date of a post that is read not."""
    for place in unread:
        doubt = doubt_of_heading(headings[place])
        if doubt is not None and not (doubt == "acting" and "jabatan_plt" in places):
            yield headings[place].strip(), place, doubt


def _missing_column_faults(columns: ColumnMap) -> Iterator[Fault]:
    """A fault for each column that tells facts and is not there, with the nearest heading."""
    for field, name in _TELLING.items():
        if field not in columns.missing:
            continue
        near = _only_misspelled_heading_or_none(field, columns.unread)
        fault = Fault.of(
            "staff_no_column" if near is None else "staff_column_renamed",
            name=name,
            field=field,
            heading=shortened(near or ""),
            hint=Phrase.of(f"staff.tells.{field}"),
        )
        yield fault.at(key=field)


def _only_misspelled_heading_or_none(field: str, unread: Sequence[str]) -> str | None:
    """The one unread heading that can only be a slip of one of a field's, if there is one."""
    near = [
        heading
        for heading in unread
        if any(
            _is_misspelling(plain_heading(heading), each) for each in FIELDS[field] if len(each) > 3
        )
    ]
    return near[0] if len(near) == 1 else None


def _is_misspelling(unread_heading: str, accepted_heading: str) -> bool:
    hint = unknown_word_hint(unread_heading, [accepted_heading])["hint"]
    return hint.key == "hint.meant"
