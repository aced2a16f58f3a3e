"""A unit that can only be of another office, or a loan, leaves nothing of the office certain."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.people import Directory, Office, load_directory, shipped_directories

BOTH = pytest.mark.parametrize("region", shipped_directories())
SEPARATORS = (" - ", " / ", " ", ", ", " (", " pada ", " dan ")
ROOMS = ("Sekretariat", "Sub Bagian Umum", "Bidang Rekaan", "Ruang Rekaan")
LOANS = ("dpk", "dpb", "DPK.", "BKO", "diperbantukan pada", "diperbantukan di", "dipekerjakan di")
OFFICES = [
    (region, office.name)
    for region in shipped_directories()
    for office in load_directory(region).offices
]


def directory_and_office(place: tuple[str, str]) -> tuple[Directory, Office]:
    """A shipped directory with one of its offices."""
    directory = load_directory(place[0])
    return directory, next(o for o in directory.offices if o.name == place[1])


def names_elsewhere(directory: Directory, office: Office) -> list[str]:
    """The names of offices with other affairs, and of units that only such offices have."""
    others = [o for o in directory.offices if not {*o.affairs} & {*office.affairs}]
    units = (unit for other in others for unit in other.units if unit.alone)
    names = [name for other in others for name in (other.name, *other.aliases)]
    return [*names, *(f"{begin} 05 Umpama" for unit in units for begin in unit.begins)]


@settings(max_examples=800, deadline=None)
@given(st.sampled_from(OFFICES), st.data())
def test_a_name_of_elsewhere_leaves_not_even_the_affairs(
    place: tuple[str, str], data: st.DataObject
) -> None:
    """Nothing tells which of the two names is old: the office, or what stands in its unit."""
    directory, office = directory_and_office(place)
    other = data.draw(st.sampled_from(names_elsewhere(directory, office)))
    room = data.draw(st.sampled_from(["", *ROOMS, office.name]))
    parts = data.draw(st.permutations([part for part in (room, other) if part]))
    name = data.draw(st.sampled_from(SEPARATORS)).join(parts)
    result = directory.placement(office.name, name)
    assert (result.affairs, result.unit, result.service) == ((), None, None), name
    assert result.other_office or {fact for fact, _ in result.unknown} == {
        *("affair", "unit", "service")
    }


GENERAL_FRONT = {"Bidang Pelayanan", "Seksi Pelayanan", "Seksi Pelayanan Umum", "Regu"}
"""Rooms that serve people, of which an office of any kind may have one."""


def front_rooms_elsewhere(directory: Directory, office: Office) -> list[str]:
    """The rooms that serve people of offices with other affairs, which this office has not."""
    others = [o for o in directory.offices if not {*o.affairs} & {*office.affairs}]
    own = [begin for unit in office.units for begin in (*unit.names, *unit.begins)]
    rooms = {
        name
        for unit in {unit for other in others for unit in other.units}
        if not unit.alone and unit.service not in ("pendukung", None)
        for name in (*unit.names, *unit.begins)
        if name not in GENERAL_FRONT and name not in ("UPTD", "UPT")
    }
    return sorted(room for room in rooms if not any(name.startswith(room) for name in own))


@settings(max_examples=800, deadline=None)
@given(st.sampled_from(OFFICES), st.data())
def test_a_front_room_of_another_office_leaves_not_even_the_affairs(
    place: tuple[str, str], data: st.DataObject
) -> None:
    """A desk that only others have tells that somebody sits elsewhere, whatever stands beside."""
    directory, office = directory_and_office(place)
    room = data.draw(st.sampled_from(front_rooms_elsewhere(directory, office)))
    room += data.draw(st.sampled_from(["", " 1", " Umpama"]))
    before = data.draw(st.sampled_from(["", *(f"{r} - " for r in ROOMS), "Loket ", "Bidang X ("]))
    result = directory.placement(office.name, before + room)
    assert (result.affairs, result.unit, result.service) == ((), None, None), before + room


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(OFFICES), st.sampled_from(LOANS), st.data())
def test_somebody_on_loan_is_nowhere_certainly(
    place: tuple[str, str], loan: str, data: st.DataObject
) -> None:
    """Behind the word of a loan may stand what no directory has."""
    directory, office = directory_and_office(place)
    units = [name for unit in office.units for name in (*unit.names, *unit.begins)]
    room = data.draw(st.sampled_from([*units, *ROOMS, office.name]))
    name = f"{room} {data.draw(st.sampled_from(['', '(', '- ']))}{loan} Rekaan"
    result = directory.placement(office.name, name)
    assert (result.affairs, result.unit, result.service) == ((), None, None), name


@BOTH
@pytest.mark.parametrize(
    ("office", "unit", "other"),
    [
        ("Setda", "RSUD", "Dinas Kesehatan"),
        ("Kecamatan", "Puskesmas Umpama", "Dinas Kesehatan"),
        ("Inspektorat", "Kelurahan Umpama - Seksi Umum", "Kecamatan"),
    ],
)
def test_a_cell_that_is_a_unit_of_another_office_is_a_contradiction(
    region: str, office: str, unit: str, other: str
) -> None:
    """The office that alone has such a unit is named."""
    assert load_directory(region).placement(office, unit).other_office == other


@BOTH
@pytest.mark.parametrize(
    ("office", "unit"),
    [
        ("Setda", "Unit Rekaan"),
        ("Setda", "Bagian Pemerintahan dan Kelurahan"),
        ("Inspektorat", "Ruang Rekaan"),
        ("Inspektorat", "Keuangan"),
        ("Dinas Kesehatan", "Bidang Kesehatan Masyarakat Puskesmas X"),
        ("Dinas Pendidikan", "Bidang Pendidikan Dasar SMPN1"),
        ("Dinas Sosial", "Sub Bagian Umum Dinas Sosial UPTD Rekaan dan lain"),
    ],
)
def test_a_room_that_nobody_knows_leaves_the_affairs_of_its_office(
    region: str, office: str, unit: str
) -> None:
    """An unfamiliar room, and an institution that the office has, contradict nothing."""
    assert load_directory(region).placement(office, unit).affairs


@BOTH
@pytest.mark.parametrize(
    ("office", "kinds", "rooms"),
    [
        ("Dinas Pendidikan", ("PAUD",), ("Sub Bagian Umum", "Bidang Pendidikan Dasar")),
        ("Dinas Kesehatan", ("Puskesmas",), ("Sub Bagian Umum", "Bidang Pelayanan Kesehatan")),
    ],
)
def test_a_kind_of_institution_without_a_place_may_be_what_a_room_is_for(
    region: str, office: str, kinds: tuple[str, ...], rooms: tuple[str, ...]
) -> None:
    """It excludes nobody, whatever stands beside it, but one with a number or place does."""
    directory = load_directory(region)
    joined = (
        *("{0}", "{0} dan Dikmas", "{0} dan SD", "{0} & Rujukan", "{0}/Penyakit"),
        *("{0} Kurikulum", "{0} Akreditasi", "{0} Seksi Rekaan", "{0}, Klinik"),
    )
    for kind in kinds:
        subjects = [each.format(kind) for each in joined if "SD" not in each or kind == "PAUD"]
        for name in (*subjects, *(f"{room} - {kind}" for room in rooms)):
            place = directory.placement(office, name)
            assert (place.unit, place.service) == (None, None), name
            assert place.affairs, name
        for name in (f"{kind} Umpama", f"{kind} 5", f"Sub Bagian Umum - {kind} Umpama"):
            assert directory.placement(office, name).unit not in (None, "induk"), name
    for name in ("RSUD", "UPTD"):
        place = directory.placement("Dinas Kesehatan", f"Bidang Pelayanan Kesehatan - {name}")
        assert (place.unit, place.service) == (None, None), name
    for name in ("RSUD", "Sub Bagian Umum - RSUD", f"RSUD {directory.government_names[-1]}"):
        assert directory.placement("Dinas Kesehatan", name).unit == "rsud"


@BOTH
@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dinas Kominfo", "Dinas Komunikasi dan Informatika"),
        ("Dinas Dukcapil", "Dinas Kependudukan dan Pencatatan Sipil"),
        ("Dinas LH", "Dinas Lingkungan Hidup"),
        ("Badan Kesbangpol", "Badan Kesatuan Bangsa dan Politik"),
        ("Dinas Damkar", "Dinas Pemadam Kebakaran dan Penyelamatan"),
        ("Dinas Perumahan dan Kawasan Pemukiman", "Dinas Perumahan dan Kawasan Permukiman"),
    ],
)
def test_an_office_is_known_by_the_forms_of_its_short_names(
    region: str, written: str, name: str
) -> None:
    """The word for the kind of office stands before the rest of a short name."""
    directory = load_directory(region)
    assert directory.office_name(written, "") == name
    assert directory.placement(written, "Sekretariat") == directory.placement(name, "Sekretariat")


@BOTH
def test_the_office_of_a_camat_is_the_kecamatan(region: str) -> None:
    """*Kantor Camat X* is the office of that kecamatan."""
    directory = load_directory(region)
    for office in (o for o in directory.offices if o.name.startswith("Kecamatan ")):
        place = office.name.removeprefix("Kecamatan ")
        assert directory.office_name(f"Kantor Camat {place}", "") == office.name


def test_a_form_that_two_offices_have_is_the_name_of_neither() -> None:
    """Nothing tells which of the two is meant."""
    names = (("Dinas Pasar", "Dispas"), ("Dinas Paspor", "Dinpas"))
    offices = tuple(Office(name, (short,), ("perdagangan",)) for name, short in names)
    directory = Directory("x", "13.75", ("Pemerintah X",), offices)
    assert directory.placement("Dinas Pas", "").affairs == ()
    assert directory.placement("Dispas", "").affairs


@BOTH
@pytest.mark.parametrize(
    ("unit", "office"),
    [
        ("Bidang Rekaan Diskominfo", "Dinas Komunikasi dan Informatika"),
        ("Bagian Umum Setda", "Sekretariat Daerah"),
        ("Inspektur Pembantu I Inspektorat", "Inspektorat"),
        ("Irban I Inspektorat", "Inspektorat"),
    ],
)
def test_a_room_whose_name_ends_with_its_office_is_of_it(
    region: str, unit: str, office: str
) -> None:
    """Where no office is named, that of the room is; what is not understood is of none."""
    directory = load_directory(region)
    assert directory.placement("", unit) == directory.placement(office, unit)
    assert directory.office_name("", unit).startswith(office)
    for name in (f"SMPN 1 {office}", f"Bidang X dan {office}", f"dpk {unit}", f"{unit} RSUD"):
        place = directory.placement("", name)
        assert place.affairs in ((), ("pendidikan",)), name
        assert place.unit != "induk", name


@BOTH
def test_short_words_of_inspectors_are_written_out(region: str) -> None:
    """*Irban I* is the *Inspektur Pembantu I*."""
    directory = load_directory(region)
    place = directory.placement("Inspektorat", "Irban I")
    assert place == directory.placement("Inspektorat", "Inspektur Pembantu I")
    assert place.unit == "induk"


@BOTH
def test_a_kecamatan_has_a_seksi_for_what_a_dinas_has_a_bidang(region: str) -> None:
    """Its seksi is a room of its own, of unknown service; a bidang for it only the dinas has."""
    directory = load_directory(region)
    for office in (o.name for o in directory.offices if o.name.startswith("Kecamatan ")):
        place = directory.placement(office, "Seksi Kebersihan")
        assert (place.affairs, place.unit, place.service) == (("kewilayahan",), "induk", None)
        assert directory.placement(office, "Bidang Kebersihan").affairs == ()
    assert directory.placement("Inspektorat", "Seksi Kebersihan").affairs == ()
