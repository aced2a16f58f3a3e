"""What an export prints of a person: one row of cells by field, as SIASN and SIMPEG hold them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from staff_office import Region
from staff_people import Dice, Person

__all__ = ["Row", "clean_row"]

_KIND_OF_EMPLOYEE = {
    "pns": "PNS",
    "cpns": "PNS",
    "pppk": "PPPK",
    "pppk_paruh_waktu": "PPPK Paruh Waktu",
}
_ESELON_SPELLINGS = ("{0}", "Eselon {0}", "{1}")
_ROMAN = {"II": "2", "III": "3", "IV": "4"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an export, with who it is really about and how the reading of it must end.

    `defect` is a code of the defects, and `ends` is `member`, `unknown`, `fault` or `left`; where
    it is `unknown`, the facts that stay so are named.  `affairs` are the true ones.  `shape` is
    `short` or `long` where the row has a cell too few or too many.  `beside` are cells of the side
    files that are not as they should be, by column; an empty one is left out.
    """

    person: Person
    cells: Mapping[str, str]
    affairs: tuple[str, ...]
    defect: str = ""
    ends: str = "member"
    unknown: tuple[str, ...] = ()
    shape: str = ""
    beside: Mapping[str, str] = field(default_factory=dict)


def clean_row(person: Person, region: Region, dice: Dice) -> Row:
    """The row of a person as it should be; eselons are spelled in one of three ways."""
    functional = not person.eselon and person.level != "pelaksana"
    kind = "Jabatan Struktural" if person.eselon else "Jabatan Pelaksana"
    active = "PPPK Aktif" if person.employment.startswith("pppk") else "Aktif"
    step, _, letter = person.eselon.partition(".")
    spelling = dice.one_of(_ESELON_SPELLINGS)
    cells = {
        "nip": person.id,
        "nama": person.name,
        "tanggal_lahir": f"{person.born:%d-%m-%Y}",
        "jenis_kelamin": "M" if person.sex == "L" else "F",
        "alamat": f"Jalan Contoh No. {1 + dice.number(99)}",
        "jenis_pegawai": _KIND_OF_EMPLOYEE[person.employment],
        "kedudukan": active,
        "status": "C" if person.employment == "cpns" else "P",
        "tmt_cpns": f"{person.appointed:%d-%m-%Y}",
        "jenis_jabatan": "Jabatan Fungsional" if functional else kind,
        "jabatan": person.title,
        "jenjang": person.title.partition("Ahli ")[2] and f"Ahli {person.title.split()[-1]}",
        "unor": person.unit.name or person.office.name,
        "unor_induk": person.office.name,
        "instansi_kerja": region.name,
        "eselon_id": f"{_ROMAN[step]}{'1' if letter == 'a' else '2'}" if step else "",
        "eselon": spelling.format(person.eselon, f"{step}/{letter}") if step else "",
    }
    unknown: tuple[str, ...] = ("service",) if person.unit.silent else ()
    unknown = ("service", "unit") if person.unit.unplaced else unknown
    return Row(person, cells, person.affairs, "", "unknown" if unknown else "member", unknown)
