"""What is wrong with exports: every defect by a code, and how a row that bears it must end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from staff_office import Region
from staff_people import Acting, Dice
from staff_rows import Row

__all__ = ["DEFECTS", "Defect", "with_defects"]

Change = Callable[[Row, Region, int], Row]
"""Makes a row defective; the number counts the rows that bear the same defect."""


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect: its code, how a row with it ends, which rows can bear it, and what it changes."""

    code: str
    ends: str
    change: Change
    bears: Callable[[Row], bool] = lambda _: True
    unknown: tuple[str, ...] = ()
    share: int = 3
    """How many of a thousand rows bear it."""


def _cells(**texts: str) -> Change:
    """Other texts in some cells."""
    return lambda row, _region, _n: _with(row, **texts)


def _with(row: Row, **texts: str) -> Row:
    return replace(row, cells={**row.cells, **texts})


def _each(field: str, *texts: str) -> Change:
    """One of some texts in a cell, each in turn."""
    return lambda row, _region, n: _with(row, **{field: texts[n % len(texts)]})


def _id(change: Callable[[str], str]) -> Change:
    """Another form of the id."""
    return lambda row, _region, _n: _with(row, nip=change(row.cells["nip"]))


def _beside(**texts: str) -> Change:
    """Other cells in the side files."""
    return lambda row, _region, _n: replace(row, beside=texts)


def _alias(row: Row, _region: Region, n: int) -> Row:
    names = row.person.office.aliases
    return _with(row, unor_induk=names[n % len(names)])


def _former(row: Row, _region: Region, n: int) -> Row:
    names = row.person.office.former
    return _with(row, unor_induk=names[n % len(names)])


def _spelled(row: Row, _region: Region, _n: int) -> Row:
    name = row.cells["unor_induk"].upper().replace(" DAN ", " & ").replace(" ", "  ", 1)
    return _with(row, unor_induk=f" {name} ")


def _misspelled(row: Row, _region: Region, n: int) -> Row:
    """Two neighbouring letters swapped, in the middle of the name."""
    name = row.cells["unor_induk"]
    places = [p for p in range(2, len(name) - 2) if name[p : p + 2].isalpha()]
    places = [p for p in places if name[p].lower() != name[p + 1].lower()]
    at = places[(len(places) // 2 + n) % len(places)]
    return _with(row, unor_induk=name[:at] + name[at + 1] + name[at] + name[at + 2 :])


def _merged(row: Row, region: Region, _n: int) -> Row:
    """The name of the office that took the place of two, whose affairs are those of both."""
    name, parts = next(m for m in region.merged if row.person.office.name in m[1])
    affairs = [a for part in parts for o in region.offices if o.name == part for a in o.affairs]
    return replace(_with(row, unor_induk=name), affairs=tuple(affairs))


def _acting(row: Row, _region: Region, _n: int) -> Row:
    """A post in the rooms of the office itself, beside the person's own.

    In a kecamatan a post of which the eselon alone is told may be that of the camat.
    """
    person = replace(row.person, acting=Acting("Plt. III.b", "administrator"))
    unknown = ("post",) if "kewilayahan" in row.affairs else ()
    return replace(row, person=person, unknown=(*row.unknown, *unknown))


_ACTING_TITLES = (
    ("Plt. Kepala Bidang", Acting("Plt. Kepala Bidang", "administrator", is_listed=True)),
    ("{own} (Plt. Lurah)", Acting("Plt. Lurah", "pengawas", "lurah", is_listed=True)),
    (
        "Pelaksana Tugas Kepala Seksi",
        Acting("Pelaksana Tugas Kepala Seksi", "pengawas", is_listed=True),
    ),
    ("{own}, P.l.t. Kasubbag", Acting("P.l.t. Kasubbag", "pengawas", is_listed=True)),
    ("Lurah (Plh.)", Acting("Lurah (Plh.)", "pengawas", "lurah", is_listed=True)),
)
"""How titles name acting posts, beside the own title or in its place."""


def _acting_title(row: Row, _region: Region, n: int) -> Row:
    """A post that the title names, beside the person's own title or alone."""
    title, acting = _ACTING_TITLES[n % len(_ACTING_TITLES)]
    own = row.cells["jabatan"]
    unknown = {"unit", "service"}
    if acting.post != "lurah":
        unknown |= {"affair", "level"} if acting.level == "pengawas" else {"affair"}
    if "{own}" not in title:
        unknown |= {"level", "post"}
    changed = _with(row, jabatan=title.format(own=own))
    if "{own}" not in title:
        changed = _with(changed, jenis_jabatan="")
    person = replace(row.person, acting=acting)
    return replace(changed, person=person, unknown=(*row.unknown, *sorted(unknown)))


def _absent(word: str) -> Callable[[Row], Row]:
    return lambda row: replace(row, person=replace(row.person, absent=word))


def _studying(row: Row, _region: Region, _n: int) -> Row:
    return _absent("tugas_belajar")(_with(row, kedudukan="Tugas Belajar"))


def _on_unpaid_leave(row: Row, _region: Region, _n: int) -> Row:
    return _absent("cuti")(_with(row, kedudukan="CLTN"))


def _old_id(row: Row, _region: Region, n: int) -> Row:
    return _with(row, nip=f"{130_000_000 + n}")


def _is_ordinary(row: Row) -> bool:
    """Whether somebody has no eselon, so that a title or a unit more or less changes no post."""
    return not row.person.eselon


def _in_secretariat(row: Row) -> bool:
    """Whether the name of the unit alone says nothing."""
    return _is_ordinary(row) and row.person.unit.name == "Sekretariat"


def _in_named_unit(row: Row) -> bool:
    return _is_ordinary(row) and bool(row.person.unit.name)


def _in_plain_unit(row: Row) -> bool:
    """Whether the affairs of the office are those of the unit, also where the unit is unknown."""
    return _in_named_unit(row) and not row.person.unit.affairs


def _in_own_rooms(row: Row) -> bool:
    """Whether somebody works in the office itself, and could act in a post there."""
    unit = row.person.unit
    return row.person.employment == "pns" and unit.unit == "induk" and not unit.affairs


_PLACE = ("affair", "unit", "service")
_BLANKS = ("", "-", "NaN", "NA", "#N/A", "null")

DEFECTS: tuple[Defect, ...] = (
    # What is only written otherwise must be understood.
    Defect("id_spaced", "member", _id(lambda nip: f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}")),
    Defect("id_prefix", "member", _id(lambda nip: f"NIP. {nip}")),
    Defect("id_nbsp", "member", _id(lambda nip: f"\u00a0{nip}\u00a0")),
    Defect("office_alias", "member", _alias, lambda row: bool(row.person.office.aliases), share=30),
    Defect("office_former", "member", _former, lambda row: bool(row.person.office.former), share=5),
    Defect("office_spelled", "member", _spelled, share=20),
    Defect(
        *("office_merged", "member", _merged, lambda row: row.person.unit.name == "Sekretariat"),
        share=2,
    ),
    Defect("sex_differs", "member", lambda row, _r, _n: _other_sex(row)),
    Defect("birth_differs", "member", _cells(tanggal_lahir="01-01-1971")),
    Defect("birth_bad", "member", _each("tanggal_lahir", "31-02-1980", "00-00-0000", "1980")),
    Defect("birth_blank", "member", _each("tanggal_lahir", *_BLANKS)),
    Defect("formula", "member", _each("nama", '=HYPERLINK("x")', "+1", "-1", "@SUM(1)")),
    Defect("studying", "member", _studying, _is_ordinary),
    Defect("unpaid_leave", "member", _on_unpaid_leave, _is_ordinary, share=2),
    # What the list does not tell stays unknown.
    Defect("office_misspelled", "unknown", _misspelled, _in_named_unit, _PLACE, 6),
    Defect(
        *("office_unknown", "unknown", _cells(unor_induk="Dinas Rekaan"), _in_named_unit, _PLACE)
    ),
    Defect("office_blank", "unknown", _each("unor_induk", *_BLANKS), _in_secretariat, _PLACE, 2),
    Defect(
        *("unit_unknown", "unknown", _each("unor", "Unit Rekaan", "Pos Umpama"), _in_plain_unit),
        ("unit", "service"),
    ),
    Defect(
        *("unit_blank", "unknown", _each("unor", *_BLANKS), _in_plain_unit, ("unit", "service"), 2)
    ),
    Defect(
        "title_blank",
        "unknown",
        _cells(jabatan="NaN", jenis_jabatan="", jenjang="", eselon="", eselon_id=""),
        _is_ordinary,
        ("level", "post"),
    ),
    Defect(
        *("title_misspelled", "unknown", _cells(jabatan="Arsiparis Ahli Maday", jenjang="")),
        lambda row: _is_ordinary(row) and row.person.level == "ahli_madya",
        ("level",),
        2,
    ),
    Defect(
        *("acting_title", "unknown", _acting_title),
        lambda row: _in_own_rooms(row) and _is_ordinary(row) and row.person.level == "pelaksana",
        share=2,
    ),
    Defect("acting_beside", "unknown", _acting, _in_own_rooms, ("service", "unit"), 5),
    Defect(
        *("employment_blank", "unknown", _cells(jenis_pegawai="", status="", kedudukan="Aktif")),
        unknown=("employment",),
        share=2,
    ),
    Defect("standing_blank", "unknown", _each("kedudukan", *_BLANKS), unknown=("absent",), share=2),
    Defect(
        *("not_beside", "unknown", _beside(tugas="", kode_wilayah="")),
        unknown=("domicile", "task"),
        share=20,
    ),
    Defect("task_wrong", "unknown", _beside(tugas="supir"), unknown=("task",), share=1),
    Defect("home_moved", "unknown", _beside(kode_wilayah="91.01"), unknown=("domicile",), share=1),
    Defect(
        "home_nowhere", "unknown", _beside(kode_wilayah="13.57"), unknown=("domicile",), share=1
    ),
    Defect("home_number", "unknown", _beside(kode_wilayah="19.5"), unknown=("domicile",), share=1),
    Defect(
        "home_undotted", "unknown", _beside(kode_wilayah="1905"), unknown=("domicile",), share=1
    ),
    # What is broken is refused, with the reason.
    Defect("id_float", "fault", _id(lambda nip: f"{nip[0]}.{nip[1:3]}E+17")),
    Defect("id_decimal", "fault", _id(lambda nip: f"{nip}.0"), share=2),
    Defect("id_cut", "fault", _id(lambda nip: nip[:16]), share=2),
    Defect("id_long", "fault", _id(lambda nip: f"{nip}1"), share=1),
    Defect("id_old", "fault", _old_id, share=2),
    Defect("id_birth", "fault", _id(lambda nip: f"{nip[:4]}1331{nip[8:]}"), share=1),
    Defect("id_serial", "fault", _id(lambda nip: f"{nip[:15]}000"), share=1),
    Defect("id_letter", "fault", _id(lambda nip: f"{nip[:9]}O{nip[10:]}"), share=1),
    Defect("id_blank", "fault", _each("nip", *_BLANKS), share=1),
    Defect(
        "levels_differ",
        "fault",
        _cells(eselon="III.a", jabatan="Arsiparis Ahli Muda", jenis_jabatan="Jabatan Fungsional"),
        _is_ordinary,
        share=2,
    ),
    Defect("eselon_bad", "fault", _cells(eselon="VII.c"), lambda row: bool(row.person.eselon)),
    Defect("kind_bad", "fault", _cells(jenis_pegawai="Pegawai Kehormatan"), share=1),
    Defect("standing_bad", "fault", _cells(kedudukan="Aktiv"), share=1),
    Defect("elsewhere", "fault", _cells(instansi_kerja="Kementerian Rekaan"), share=1),
    Defect("row_short", "fault", lambda row, _r, _n: replace(row, shape="short"), share=1),
    Defect("row_long", "fault", lambda row, _r, _n: replace(row, shape="long"), share=1),
    # Whoever left is no member and no fault.
    Defect("left", "left", _each("kedudukan", "Pensiun", "MPP", "Wafat", "Berhenti"), share=8),
)
"""Every defect of one row, but for the two that need another row: one doubled, an id twice."""


def _other_sex(row: Row) -> Row:
    return _with(row, jenis_kelamin="F" if row.cells["jenis_kelamin"] == "M" else "M")


def with_defects(rows: Sequence[Row], region: Region, dice: Dice) -> list[Row]:
    """The rows with every defect on some of them, at most one on each, and a few rows more.

    Each defect stands on at least two rows where so many can bear it.  A row doubled is a fault
    from its second time on, an id with two people is one in both.
    """
    changed = list(rows)
    free = list(range(len(rows)))
    for defect in DEFECTS:
        wanted = max(2, len(rows) * defect.share // 1000)
        for number, place in enumerate(_drawn(defect, changed, free, region, dice, wanted)):
            row = defect.change(changed[place], region, number)
            changed[place] = _bearing(row, defect)
    return list(_with_doubles(changed, free, dice))


def _bearing(row: Row, defect: Defect) -> Row:
    """A row that bears a defect, and must end as the worse of what it did and the defect does."""
    no_member = defect.ends in ("fault", "left")
    unknown = () if no_member else tuple(sorted({*row.unknown, *defect.unknown}))
    ends = "unknown" if unknown else defect.ends
    return replace(row, defect=defect.code, ends=ends, unknown=unknown)


def _drawn(
    defect: Defect,
    rows: Sequence[Row],
    free: list[int],
    region: Region,
    dice: Dice,
    wanted: int,
) -> Iterator[int]:
    """Places of rows without a defect that can bear one, taken out of those that are free."""
    merged = {part for _, parts in region.merged for part in parts}
    bearing = [
        place
        for place in free
        if defect.bears(rows[place])
        and (defect.code != "office_merged" or rows[place].person.office.name in merged)
    ]
    for _ in range(min(wanted, len(bearing))):
        place = bearing.pop(dice.number(len(bearing)))
        free.remove(place)
        yield place


def _with_doubles(rows: list[Row], free: list[int], dice: Dice) -> Iterator[Row]:
    """The rows, some of them a second time, and some with the id of somebody else."""
    few = max(2, len(rows) // 500)
    doubled = {free.pop(dice.number(len(free))) for _ in range(few)}
    for _ in range(few):
        one = free.pop(dice.number(len(free)))
        # In another office, so that the two rows are about two people whoever reads them.
        others = [p for p in free if rows[p].person.office != rows[one].person.office]
        other = others[dice.number(len(others))]
        free.remove(other)
        for place in (one, other):
            row = _with(rows[place], nip=rows[one].cells["nip"])
            rows[place] = replace(row, defect="id_twice", ends="fault", unknown=())
    for place, row in enumerate(rows):
        yield row
        if place in doubled:
            yield replace(row, defect="row_doubled", ends="fault", unknown=())
