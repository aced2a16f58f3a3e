"""A title that names work by which an office serves people, beside a room that serves nobody."""

import pytest

from asn_wfh.people import Directory, load_directory, shipped_directories
from asn_wfh.people.acting_posts_in_title import own_and_acting_titles
from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.offices_and_placements import Office, Placement, placement_in_unit
from asn_wfh.people.place_beside_title import place_beside_title
from asn_wfh.people.rooms_that_serve_people import serves_people, subject_of_unit_name
from asn_wfh.people.words_of_unit_names import HEADS

BOTH = pytest.mark.parametrize("region", shipped_directories())
FIRE = "Dinas Pemadam Kebakaran dan Penyelamatan"
OFFICES = [
    pytest.param(region, office, id=f"{region}-{office.name}")
    for region in shipped_directories()
    for office in load_directory(region).offices
]
DOERS = ("Petugas", "Anggota", "Operator", "Pengawas", "Pelaksana", "Analis Muda / Petugas")
DESKS = ("Pengadministrasi", "Analis", "Penyusun Laporan", "Bendahara", "Pengelola Data")


def beside(directory: Directory, office: str, unit: str, title: str) -> Placement:
    """The place of somebody in a unit of an office, beside the title."""
    own, _ = own_and_acting_titles(title)
    names = directory.place_names_in_titles
    place = directory.placement(office, unit)
    return place_beside_title(place, plain_name(unit), names.named_in(own), names)


def only_service_is_unknown(there: Placement, place: Placement) -> bool:
    """Whether a title leaves the service of a place open, and nothing more."""
    unknown = dict(there.unknown) == dict(place.unknown) | {"service": "title_silent"}
    same = (there.affairs, there.unit) == (place.affairs, place.unit)
    return unknown and same and there.service is None


def work_of_front_rooms(directory: Directory, office: Office) -> list[str]:
    """What the rooms of an office that serve people do, by their names."""
    rooms = [unit for unit in office.units if serves_people(unit) and not unit.alone]
    names = [directory.plain(name) for unit in rooms for name in (*unit.names, *unit.begins)]
    return [subject_of_unit_name(name) or name for name in names if name not in HEADS]


@pytest.mark.parametrize(("region", "office"), OFFICES)
def test_whoever_does_what_front_rooms_do_may_be_of_one(region: str, office: Office) -> None:
    """Of every office, by the name of each of its rooms; its desk people stay as they are."""
    directory = load_directory(region)
    place = directory.placement(office.name, "Sekretariat")
    for work in work_of_front_rooms(directory, office):
        for doer in DOERS:
            there = beside(directory, office.name, "Sekretariat", f"{doer} {work}")
            assert only_service_is_unknown(there, place), f"{doer} {work}"
        for desk in DESKS:
            there = beside(directory, office.name, "Sekretariat", f"{desk} {work}")
            assert there == place, f"{desk} {work}"


@BOTH
@pytest.mark.parametrize(
    ("office", "titles"),
    [
        (FIRE, "Petugas Pemadam Kebakaran;Anggota Regu Pemadam;Pemadam Kebakaran;Petugas Damkar"),
        (FIRE, "Pemadam Kebakaran Terampil;Analis Kebakaran Ahli Pertama;Rescuer;Komandan Regu 1"),
        (FIRE, "Kepala Regu Pemadam;Kepala Seksi Pemadaman;Kepala Bidang Penyelamatan"),
        ("Satpol PP", "Anggota Satpol PP;Petugas Linmas;Polisi Pamong Praja Ahli Pertama;Banpol"),
        ("Satpol PP", "Satpol PP;Petugas Tertib Umum;Komandan Peleton;Pengelola / Satpol PP II"),
        ("BPBD", "Petugas Tanggap Darurat;Anggota TRC;Petugas Pusdalops;Tim Reaksi Cepat"),
        ("DLH", "Petugas TPA;Petugas Pengolah Sampah;Pengelola Persampahan;Pengawas Kebersihan"),
        ("DLH", "Petugas Pengangkut Sampah;Operator Alat Berat TPA"),
        ("Disdukcapil", "Petugas Pelayanan SIAK;Operator Pelayanan KTP;Petugas Layanan"),
        ("Disdukcapil", "Operator Sistem Informasi Administrasi Kependudukan;Operator KTP-el"),
        ("Disdukcapil", "Operator Layanan Operasional (SIAK);Petugas Administrasi Pelayanan"),
        ("DPMPTSP", "Petugas Perizinan;Petugas MPP;Penata Perizinan Ahli Muda;Petugas Izin"),
        ("Kecamatan", "Petugas Pelayanan;Kepala Seksi Pelayanan;Petugas Trantib"),
    ],
)
def test_front_staff_beside_a_secretariat_may_be_of_either(
    region: str, office: str, titles: str
) -> None:
    """Nothing tells whether the title or the unit is old; the rest of the place stays certain."""
    directory = load_directory(region)
    place = directory.placement(office, "Sekretariat")
    assert place.service == "pendukung"
    for title in titles.split(";"):
        there = beside(directory, office, "Sekretariat", title)
        assert only_service_is_unknown(there, place), title


@BOTH
@pytest.mark.parametrize(
    ("office", "titles"),
    [
        (FIRE, "Kepala Dinas Pemadam Kebakaran;Sekretaris Dinas Damkar;Pengelola Keuangan Damkar"),
        (FIRE, "Operator Layanan Operasional;Pengadministrasi Umum (Damkar);Arsiparis Terampil"),
        ("Satpol PP", "Kepala Satpol PP;Kasat Pol PP;Kasubag Umum Satpol PP;Bendahara Satpol PP"),
        ("Satpol PP", "Operator Komputer Satpol PP;Staf Administrasi Satpol PP;Pengelola BMD"),
        ("DLH", "Analis Persampahan;Pengelola Keuangan;Pengelola Kepegawaian;Perencana"),
        ("Disdukcapil", "Pengelola Layanan Operasional;Administrator Database Kependudukan"),
        ("Disdukcapil", "Pengelola Data Pelayanan;Pengadministrasi Pelayanan;Pranata Komputer"),
        ("Kecamatan", "Sekretaris Camat;Pengadministrasi Pelayanan;Pengelola Umum Operasional"),
        ("DPMPTSP", "Staf Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu;Bendahara"),
        ("Inspektorat", "Petugas Pelayanan;Pengelola Persampahan"),
    ],
)
def test_desk_staff_of_a_secretariat_stay_certain(region: str, office: str, titles: str) -> None:
    """Heads, analysts and clerks of desk work, a post of every office, and other offices."""
    directory = load_directory(region)
    place = directory.placement(office, "Sekretariat")
    for title in titles.split(";"):
        assert beside(directory, office, "Sekretariat", title) == place, title


@BOTH
def test_a_room_that_is_named_for_its_support_keeps_its_own_people(region: str) -> None:
    """Innovation of services is desk work, and whoever serves there at a counter is not sure."""
    directory, unit = load_directory(region), "Bidang Pemanfaatan Data dan Inovasi Pelayanan"
    place = directory.placement("Disdukcapil", unit)
    for title in (unit.replace("Bidang", "Kepala Bidang"), "Kepala Seksi Inovasi Pelayanan"):
        assert beside(directory, "Disdukcapil", unit, title) == place
    there = beside(directory, "Disdukcapil", unit, "Petugas Pelayanan KTP")
    assert only_service_is_unknown(there, place)


@pytest.mark.parametrize(("region", "office"), OFFICES)
def test_a_room_that_serves_people_stays_so_beside_its_own_work(
    region: str, office: Office
) -> None:
    """The title says of such a room what it does."""
    directory = load_directory(region)
    for unit in office.units:
        if serves_people(unit) and not unit.alone:
            for begin in unit.begins:
                place = directory.placement(office.name, begin)
                work = subject_of_unit_name(directory.plain(begin))
                there = beside(directory, office.name, begin, f"Petugas {work}")
                assert place == placement_in_unit(office, unit), begin
                assert there == place, begin
