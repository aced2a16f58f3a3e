"""What a title says of a place, beside the unit and the office: what they contradict is unknown."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.people import Directory, load_directory, shipped_directories
from asn_wfh.people.acting_posts_in_title import own_and_acting_titles
from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.offices_and_placements import Placement
from asn_wfh.people.place_beside_title import place_beside_title
from asn_wfh.people.questions.fact_question_and_whom_to_ask import Person, who_to_ask_for_unknown
from asn_wfh.people.read_staff import read_staff
from people.lists import person, write_csv

BOTH = pytest.mark.parametrize("region", shipped_directories())
PERSONNEL = {"bukittinggi": "BKPSDM", "bangka_barat": "BKPSDMD"}
SUPPORT = ("", "Sekretariat", "Sub Bagian Umum", "Ruang Rekaan")
OFFICES = [
    (region, office.name)
    for region in shipped_directories()
    for office in load_directory(region).offices
]
SCHOOLS = ("Guru SDN 05", "Operator SMPN1", "Penjaga Sekolah", "Pengelola TK Pembina", "Guru Kelas")
HEALTH = ("Perawat Puskesmas X", "Juru Mudi RSUD", "Bidan Desa", "Sopir Pustu", "Perawat Klinik")
ANY_UPTD = ("Kepala UPTD X", "Pengelola Balai Benih", "Operator Unit Pelaksana Teknis")
ON_LOAN = ("Analis (dpk KPU)", "Pengolah Data diperbantukan di Umpama", "Staf / BKO Umpama")


def beside(directory: Directory, office: str, unit: str, title: str) -> Placement:
    """The place of somebody in a unit of an office, beside the title."""
    own, _ = own_and_acting_titles(title)
    names = directory.place_names_in_titles
    place = directory.placement(office, unit)
    return place_beside_title(place, plain_name(unit), names.named_in(own), names)


def is_unknown(place: Placement, *facts: str) -> bool:
    """Whether these facts of a place are unknown because of the title."""
    words = {"affair": place.affairs, "unit": place.unit, "service": place.service}
    reasons = dict(place.unknown)
    return all(not words[fact] and reasons.get(fact) == "title_silent" for fact in facts)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(OFFICES), st.sampled_from(SUPPORT), st.data())
def test_a_title_of_elsewhere_leaves_nothing_of_a_place_certain(
    place: tuple[str, str], unit: str, data: st.DataObject
) -> None:
    """Another office, an institution that the office has not, and a loan, at any room."""
    directory = load_directory(place[0])
    office = next(o for o in directory.offices if o.name == place[1])
    others = [o for o in directory.offices if not {*o.affairs} & {*office.affairs}]
    names = [n for o in others for n in (o.name, *o.aliases) if n != "Kecamatan"]
    titles = [f"Pengadministrasi {name}" for name in names]
    titles += [*ON_LOAN, *(SCHOOLS if "pendidikan" not in office.affairs else ())]
    titles += HEALTH if "kesehatan" not in office.affairs else ()
    titles += () if any(u.unit != office.unit for u in office.units) else ANY_UPTD
    title = data.draw(st.sampled_from(titles))
    assert is_unknown(beside(directory, office.name, unit, title), "affair", "unit", "service"), (
        title
    )


@BOTH
@pytest.mark.parametrize("unit", ["", "Sekretariat", "Bidang Rekaan", "Ruang Rekaan"])
@pytest.mark.parametrize(
    ("office", "titles"),
    [
        ("Dinas Pendidikan", (*SCHOOLS, "Kepala Seksi SDN 05", "Kepala Tata Usaha SMP")),
        ("Dinas Kesehatan", (*HEALTH, "Kepala Sub Bagian Tata Usaha Puskesmas")),
        ("Dinas Pertanian dan Pangan", (*ANY_UPTD, "Juru Sembelih RPH", "Operator Puskeswan")),
    ],
)
def test_an_institution_of_the_office_leaves_its_rooms_uncertain(
    region: str, office: str, titles: tuple[str, ...], unit: str
) -> None:
    """The affairs stay; whether the unit or the title is old, nothing tells."""
    directory = load_directory(region)
    for title in titles:
        place = beside(directory, office, unit, title)
        assert place.affairs, title
        assert is_unknown(place, "unit", "service"), title


@BOTH
@pytest.mark.parametrize("room", ["Bidang Pembinaan SD", "Bidang SMP", "Bidang PAUD dan Dikmas"])
@pytest.mark.parametrize("title", ["Guru SD", "Guru SMP", "Operator PAUD", "Guru Ahli Pertama"])
def test_a_room_that_is_named_for_schools_is_no_school(region: str, room: str, title: str) -> None:
    """The word for the kind of school stands in the name of the room too, and explains nothing."""
    assert is_unknown(beside(load_directory(region), "Dinas Pendidikan", room, title), "unit")


@BOTH
@pytest.mark.parametrize(
    ("office", "unit", "titles"),
    [
        ("Dinas Pendidikan", "SD Negeri 5", "Guru SDN 5;Guru Kelas;Operator Sekolah"),
        ("Dinas Kesehatan", "Puskesmas X", "Perawat Puskesmas X;Kepala UPTD Puskesmas X;Bidan"),
        ("Dinas Kesehatan", "RSUD", "Direktur RSUD;Kepala Bidang Keperawatan RSUD"),
        ("Kecamatan", "Kelurahan X", "Pengadministrasi Kelurahan X;Sekretaris Kelurahan X"),
        ("Kecamatan", "Sekretariat", "Sekretaris Camat;Pengelola Kecamatan X"),
        ("Dinas Pendidikan", "Bidang SMP", "Kepala Seksi Kurikulum SMP;Kepala Seksi SD, SMP"),
        ("Dinas Pendidikan", "Sekretariat", "Pengawas Sekolah Ahli Madya SMP;Penilik PAUD"),
        ("Dinas Kesehatan", "Sekretariat", "Bidan;Perawat;Kepala Dinas Kesehatan"),
        ("Satpol PP", "Bidang Linmas", "Polisi Pamong Praja Terampil;Anggota Satpol PP"),
        ("Setda", "Bagian Umum", "Analis Pemerintahan Kecamatan dan Kelurahan;Pengelola Rumah"),
        ("Inspektorat", "Sekretariat", "Pengemudi Dinas;Pranata TK. I;Pramu Kantor;Analis"),
        ("Inspektorat", "Sekretariat", "Auditor;Inspektur;Pengelola Perjalanan Dinas;Pengawas"),
        ("Dispusip", "Bidang Kearsipan", "Arsiparis Dinas Perpustakaan dan Kearsipan"),
    ],
)
def test_a_title_that_agrees_leaves_a_place_as_it_is(
    region: str, office: str, unit: str, titles: str
) -> None:
    """Whoever is where the title says, or looks after such places, is placed."""
    directory = load_directory(region)
    for title in titles.split(";"):
        assert beside(directory, office, unit, title) == directory.placement(office, unit), title


@BOTH
def test_an_office_is_itself_under_each_of_its_names(region: str) -> None:
    """A title with a name of the person's office, or of one that it took in, says nothing new."""
    directory = load_directory(region)
    for name, office in directory.offices_by_name.items():
        for end in ("", f" {directory.government_names[-1]}"):
            title = f"Pengadministrasi {name}{end}"
            place = directory.placement(office.name, "Sekretariat")
            assert beside(directory, office.name, "Sekretariat", title) == place, title


@pytest.mark.parametrize("title", ["Analis Dinas PUPR", "Sekretaris Dinas Perumahan"])
def test_a_merged_office_is_each_of_those_that_it_was(title: str) -> None:
    """The affairs of the office that the title names are among those of the office."""
    directory = load_directory("bukittinggi")
    assert beside(directory, "Dinas PUPR dan Perkim", "Sekretariat", title).affairs
    assert not beside(directory, "Dinas Kesehatan", "Sekretariat", title).affairs


@pytest.mark.parametrize(
    "office", ["Kecamatan Guguk Panjang", "Sekretariat Daerah", "Dinas Rekaan"]
)
@pytest.mark.parametrize("unit", ["", "Guguk Panjang", "Sekretariat"])
@pytest.mark.parametrize("title", [*SCHOOLS, *HEALTH])
def test_whoever_is_of_an_institution_by_title_is_asked_alone(
    tmp_path: Path, office: str, unit: str, title: str
) -> None:
    """What others of the unit answer is not true of somebody whose title names another place."""
    cells = {"title": title, "unit": unit, "office": office, "post_kind": "Jabatan Pelaksana"}
    (member,) = read_staff(
        write_csv(tmp_path / "a.csv", [person(1, **cells)]), "bukittinggi"
    ).members
    unknown = {one.fact: one for one in member.unknown}
    assert {"affair", "unit", "service"} <= unknown.keys()
    for fact in ("unit", "service"):
        assert isinstance(who_to_ask_for_unknown(member, unknown[fact]), Person)
    assert all(who.affair is None and who.unit is None for who in member.who)


HEADS = (
    *("Kepala Sub Bagian Umum", "Kepala Sub Bagian Keuangan", "Kasubag TU", "Sekretaris"),
    *("Kepala Seksi Pelayanan Medis", "Kasi Keperawatan", "Kepala Seksi Operasional"),
)
KINDS = (
    *(("Dinas Kesehatan", kind) for kind in ("Puskesmas", "Rumah Sakit", "RSUD", "UPTD", "UPT")),
    *(("Dinas Pendidikan", kind) for kind in ("SD", "SMP", "Sekolah", "TK", "UPTD")),
    *(("Dinas PUPR", kind) for kind in ("UPTD", "UPT")),
)


@BOTH
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(("office", "kind"), KINDS)
def test_a_head_of_what_institutions_have_may_be_of_one(
    region: str, head: str, office: str, kind: str
) -> None:
    """Beside an office without such institutions the affair is unknown as well."""
    directory = load_directory(region)
    for unit in ("Sekretariat", "Sub Bagian Umum"):
        place = beside(directory, office, unit, f"{head} {kind}")
        assert place.affairs
        assert is_unknown(place, "unit", "service")
    place = beside(directory, "Inspektorat", "Sekretariat", f"{head} {kind}")
    assert is_unknown(place, "affair", "unit", "service")


@BOTH
@pytest.mark.parametrize(
    "title", ["KTU", "Kepala Tata Usaha", "Kepala TU", "Kasubag TU", "Kepala Subbag Tata Usaha"]
)
def test_a_head_of_tata_usaha_may_be_of_any_institution_that_the_office_has(
    region: str, title: str
) -> None:
    """An office without institutions has such a room only itself."""
    directory = load_directory(region)
    for office in ("Dinas Kesehatan", "Dinas Pendidikan", "Dinas Perhubungan"):
        assert is_unknown(beside(directory, office, "Sekretariat", title), "unit", "service")
    for office in ("Sekretariat Daerah", "Inspektorat"):
        place = directory.placement(office, "Sekretariat")
        assert beside(directory, office, "Sekretariat", title) == place
    school = directory.placement("Dinas Pendidikan", "SD Negeri 5")
    assert beside(directory, "Dinas Pendidikan", "SD Negeri 5", title) == school


@BOTH
@pytest.mark.parametrize(
    ("office", "titles"),
    [
        ("Dinas Pendidikan", "Kepsek;Kasek;Wakasek;GTT;TAS;Tutor;Pendidik;Tenaga Pendidik"),
        ("Dinas Pendidikan", "PPPK Guru;Wali Kelas;Operator Dapodik;Bendahara BOS;Guru BK"),
        ("Dinas Kesehatan", "Kapus;Bidan Kelurahan;Bidan Poskeskel;Petugas PSC 119"),
        ("Dinas Kesehatan", "Petugas Posyandu;Kader Posyandu;Perawat di Kelurahan"),
        (
            "Dinas Pertanian dan Pangan",
            "Juru Sembelih Halal;Penyuluh BPP X;Petugas Pemotongan Hewan",
        ),
        ("Dinas PUPR", "Petugas IPLT"),
    ],
)
def test_whoever_is_called_as_people_of_institutions_are_is_in_no_room_for_certain(
    region: str, office: str, titles: str
) -> None:
    """So are the short words and those of the staff; beside another office nothing is certain."""
    directory = load_directory(region)
    for title in titles.split(";"):
        place = beside(directory, office, "Sekretariat", title)
        assert place.affairs, title
        assert is_unknown(place, "unit", "service"), title
        other = beside(directory, "Inspektorat", "Sekretariat", title)
        assert is_unknown(other, "affair", "unit", "service"), title


@BOTH
@pytest.mark.parametrize(
    ("office", "titles"),
    [
        ("DPMPTSP", "Petugas MPP;Pengelola MPP;Front Office PTSP;Penata Perizinan Ahli Pertama"),
        ("BPBD", "Petugas Pusdalops;Tim Reaksi Cepat;Anggota TRC;Rescuer"),
        ("Satpol PP", "Petugas Trantib;Petugas Linmas;Banpol"),
        ("Dinas Pemadam Kebakaran dan Penyelamatan", "Petugas Pemadam;Anggota Pemadam;Rescuer"),
        ("Disdukcapil", "Operator SIAK;Operator KTP-el;Operator KTP Elektronik"),
        ("Disdukcapil", "Administrator Database Kependudukan Ahli Pertama"),
        ("Dinas Perhubungan", "Penguji Kendaraan Bermotor Terampil"),
        (
            "Disdukcapil",
            "Kepala Seksi Pendaftaran Penduduk;Kepala Bidang Pelayanan Pencatatan Sipil",
        ),
        ("Dinas Pemadam Kebakaran dan Penyelamatan", "Kepala Seksi Pemadaman"),
        ("Kecamatan", "Kepala Seksi Pemerintahan Kelurahan;Kepala Seksi Kelurahan"),
        ("Dinas Kesehatan", "Perawat Terampil;Bidan;Dokter Ahli Pertama;Ahli Muda - Dokter Gigi"),
        ("Kecamatan", "Staf Kantor Lurah;Kasi Trantib;Staf Kelurahan;Pegawai Kantor Camat"),
        ("Dinas Pendidikan", "Pengawas Sekolah Ahli Muda;Ahli Muda - Pengawas Sekolah"),
    ],
)
def test_a_word_of_the_staff_of_one_office_is_at_home_there_alone(
    region: str, office: str, titles: str
) -> None:
    """The office of such staff has them; beside any other one nothing of the place is certain."""
    directory = load_directory(region)
    for title in titles.split(";"):
        place = directory.placement(office, "Sekretariat")
        here = beside(directory, office, "Sekretariat", title)
        assert (here.affairs, here.unit) == (place.affairs, place.unit), title
        for other in ("Badan Kepegawaian", "Diskominfo", "Sekretariat Daerah", "Inspektorat"):
            there = beside(directory, other, "Sekretariat", title)
            assert is_unknown(there, "affair", "unit", "service") or not there.affairs, title


@BOTH
@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("Dinas Pertanian dan Pangan", "Bendahara Pengeluaran Pembantu (BPP)"),
        ("Dinas Pendidikan", "Pengelola Data Pendidik dan Tenaga Kependidikan"),
        ("Dinas Pendidikan", "Kepala Bidang Guru dan Tenaga Kependidikan"),
        ("Dinas Pendidikan", "Kepala Seksi Sarana Sekolah Dasar"),
        ("Dinas Kesehatan", "Kepala Seksi Akreditasi Puskesmas"),
        ("Dinas Pendidikan", "Pengelola PAUD dan Pendidikan Nonformal"),
        ("Dinas PUPR", "Penilik Jalan"),
        ("Dinas Lingkungan Hidup", "Perawat Taman"),
        ("Dinas Pertanian dan Pangan", "Dokter Hewan"),
    ],
)
def test_a_word_that_means_something_else_names_no_institution(
    region: str, office: str, title: str
) -> None:
    """A treasurer is no BPP, and whoever looks after teachers is no teacher."""
    directory = load_directory(region)
    place = directory.placement(office, "Sekretariat")
    assert beside(directory, office, "Sekretariat", title) == place


STAFF = ("Analis", "Pengelola Data", "Pengolah Data", "Verifikator Mutu", "Ahli Muda - Analis")


@BOTH
@pytest.mark.parametrize("staff", STAFF)
@pytest.mark.parametrize(
    ("office", "subject"),
    [
        *(("Dinas Pendidikan", kind) for kind in ("Sekolah", "Sekolah Dasar", "SD dan SMP")),
        *(("Dinas Kesehatan", kind) for kind in ("Puskesmas", "Rumah Sakit dan Puskesmas")),
        ("Dinas Pendidikan", "Bantuan Operasional Sekolah"),
    ],
)
def test_clerks_and_analysts_look_after_a_bare_kind_of_institution(
    region: str, staff: str, office: str, subject: str
) -> None:
    """Not so by number or place, for what institutions do themselves, or at another office."""
    directory = load_directory(region)
    title = f"{staff} Akreditasi {subject}"
    place = directory.placement(office, "Sekretariat")
    assert beside(directory, office, "Sekretariat", title) == place
    assert is_unknown(beside(directory, "Inspektorat", "Sekretariat", title), "affair", "unit")
    for other in (f"{title} 5", f"{staff} Keuangan {subject}", f"{staff} Barang {subject}"):
        assert is_unknown(beside(directory, office, "Sekretariat", other), "unit", "service"), other


@BOTH
@pytest.mark.parametrize(
    ("titles", "is_as_it_was"),
    [
        ("Pengelola Unit Layanan Pengadaan;Analis BLUD;Pengelola Sanggar Seni", True),
        ("Pengelola Penugasan;Analis Penugasan Khusus;Analis Program Magang", True),
        ("Pengelola Cabang Olahraga;Pengelola Data Magang", True),
        ("Pengadministrasi Unit Layanan Pengadaan;Staf Cabang Olahraga", True),
        ("Pengelola Sanggar Kegiatan Belajar;Pengelola Keuangan BLUD;Kepala Cabang Dinas", False),
        ("Analis (Penugasan KPU);Analis Penugasan pada KPU;Staf Magang;Analis dpk", False),
        ("Pengelola Penugasan (dpk KPU);Analis Penugasan Khusus diperbantukan", False),
    ],
)
def test_loans_and_the_like_may_be_what_somebody_looks_after(
    region: str, titles: str, is_as_it_was: bool
) -> None:
    """Only behind the word for a clerk or analyst, and where no place follows."""
    directory = load_directory(region)
    place = directory.placement(PERSONNEL[region], "Sekretariat")
    for title in titles.split(";"):
        there = beside(directory, PERSONNEL[region], "Sekretariat", title)
        assert (there == place) is is_as_it_was, title


@BOTH
def test_a_clinic_for_animals_is_of_the_office_of_agriculture(region: str) -> None:
    """The affairs stay; whether the clinic or the room is the place, nothing tells."""
    directory = load_directory(region)
    office = "Dinas Pertanian dan Pangan"
    place = beside(directory, office, "Sekretariat", "Pengelola Klinik Hewan")
    assert place.affairs == directory.placement(office, "Sekretariat").affairs
    assert is_unknown(place, "unit", "service")


@BOTH
@pytest.mark.parametrize("title", ["Pengelola Puskesmas", "Pengelola Rumah Sakit"])
def test_whoever_manages_an_institution_and_no_more_may_be_of_it(region: str, title: str) -> None:
    """Nothing stands between the clerk and the institution that the office would do for it."""
    place = beside(load_directory(region), "Dinas Kesehatan", "Sekretariat", title)
    assert is_unknown(place, "unit", "service")
