"""Titles beside the place and the task of a person: what they contradict is never certain."""

from pathlib import Path

import pytest

from asn_wfh.people.members_and_staff_list_reading import Member, StaffReading
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import FactQuestion, Person
from asn_wfh.people.read_position import read_level_and_post
from asn_wfh.people.read_staff import read_staff
from people.lists import nip, person, write_csv

EDUCATION = "Dinas Pendidikan dan Kebudayaan"
PERSONNEL = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
URBAN_VILLAGE = {"unit": "Kelurahan Kayu Kubu", "office": "Kecamatan Guguk Panjang"}


def _reading(folder: Path, side: str = "", **cells: str) -> StaffReading:
    path = write_csv(folder / "a.csv", [person(1, **cells)])
    sides = []
    if side:
        sides = [folder / "s.csv"]
        heading, _, cell = side.partition("\n")
        sides[0].write_text(f"nip,{heading}\n198001012005031001,{cell}\n")
    return read_staff(path, "bukittinggi", sides=sides)


def _only_member(reading: StaffReading) -> Member:
    (member,) = reading.members
    return member


def _unknown(member: Member) -> dict[str, str]:
    return {one.fact: one.reason for one in member.unknown}


@pytest.mark.parametrize("title", ["Lurah", "Lurah Kayu Kubu", "Camat Guguk Panjang", "CAMAT X"])
@pytest.mark.parametrize(
    ("unit", "office"),
    [
        (PERSONNEL, PERSONNEL),
        ("Sekretariat", "Inspektorat"),
        ("Bagian Pemerintahan", "Sekretariat Daerah"),
    ],
)
def test_a_camat_or_lurah_of_an_office_without_them_is_a_fault(
    tmp_path: Path, title: str, unit: str, office: str
) -> None:
    """A named place does not make a lurah of the personnel office somebody else."""
    eselon = "III.a" if "cam" in title.lower() else "IV.a"
    cells = {"post_kind": "Jabatan Struktural", "eselon": eselon, "title": title}
    reading = _reading(tmp_path, unit=unit, office=office, **cells)
    assert reading.members == ()
    assert [fault.key for fault in reading.faults] == ["JABATAN NAMA"]


@pytest.mark.parametrize("title", ["Kepala Kelurahan X", "Lurha Kayu Kubu", "Pimpinan Kelurahan"])
def test_what_may_be_a_lurah_leaves_the_affair_of_another_office_unknown(
    tmp_path: Path, title: str
) -> None:
    """The affair of an office would rule out the lurah whom the title may name."""
    cells = {"post_kind": "Jabatan Struktural", "eselon": "IV.a", "title": title}
    unknown = _unknown(_only_member(_reading(tmp_path, **cells)))
    assert unknown["post"] == unknown["affair"] == "title_silent"
    clerk = _unknown(_only_member(_reading(tmp_path, title="Pengelola Data Kelurahan")))
    assert "affair" not in clerk


@pytest.mark.parametrize(
    ("kind", "title", "unit", "office"),
    [
        ("Jabatan Pelaksana", "Operator SDN 05", "Sekretariat", EDUCATION),
        ("Jabatan Pelaksana", "Penjaga Sekolah SD 12", "Sekretariat", EDUCATION),
        ("Jabatan Pelaksana", "Pengelola TK Pembina", "Sekretariat", EDUCATION),
        ("Jabatan Fungsional", "Guru Ahli Muda SMPN 1", "Sekretariat", EDUCATION),
        (
            *("Jabatan Fungsional", "Dokter Ahli Muda (Kepala Puskesmas Tigo Baleh)"),
            *("Sekretariat", "Dinas Kesehatan"),
        ),
        ("Jabatan Pelaksana", "Juru Mudi RSUD", "Sekretariat", "Dinas Kesehatan"),
        ("Jabatan Struktural", "Kepala UPTD Puskesmas X", "Sekretariat", "Dinas Kesehatan"),
    ],
)
def test_a_title_that_names_an_institution_is_not_of_the_offices_own_rooms(
    tmp_path: Path, kind: str, title: str, unit: str, office: str
) -> None:
    """Where title and unit differ, nothing tells which of them is old: unit and service are."""
    eselon = "IV.a" if "Struktural" in kind else ""
    cells = {"post_kind": kind, "title": title, "eselon": eselon}
    unknown = _unknown(_only_member(_reading(tmp_path, unit=unit, office=office, **cells)))
    assert (unknown["unit"], unknown["service"]) == ("title_silent", "title_silent")
    assert "affair" not in unknown


def test_an_institution_of_another_office_leaves_the_affair_unknown_too(tmp_path: Path) -> None:
    """The affair of the personnel office would rule out the puskesmas that the title names."""
    cells = {"post_kind": "Jabatan Fungsional", "title": "Analis Ahli Muda, Kepala Puskesmas"}
    unknown = _unknown(_only_member(_reading(tmp_path, **cells)))
    assert {"unit", "service", "affair"} <= unknown.keys()


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("Jabatan Pengawas", "Kepala Seksi Kurikulum SMP"),
        ("Jabatan Administrator", "Kepala Bidang Sekolah Menengah Pertama"),
        ("Jabatan Fungsional", "Pengawas Sekolah Ahli Madya SMP"),
        ("Jabatan Pelaksana", "Pengelola Data Pendidik"),
    ],
)
def test_the_offices_own_people_may_name_what_they_look_after(
    tmp_path: Path, kind: str, title: str
) -> None:
    """A head of a room of the office and a supervisor of schools are where the list says."""
    cells = {"post_kind": kind, "title": title, "unit": "Sekretariat", "office": EDUCATION}
    assert not {"unit", "service"} & _unknown(_only_member(_reading(tmp_path, **cells))).keys()


@pytest.mark.parametrize(
    "title",
    [
        *("Kepala", "Pimpinan", "Ka. Kayu Kubu", "Kepala Kayu Kubu", "Lrh. Kayu Kubu", "Ketua"),
        *("Kepala Unit Kerja Kelurahan", "Eselon IV", "Pejabat Struktural", "Pengawas"),
    ],
)
def test_a_title_without_a_post_may_be_that_of_the_leader_of_the_unit(
    tmp_path: Path, title: str
) -> None:
    """In a kelurahan only a lower post is certainly not the lurah; in an office all are."""
    cells = {"post_kind": "Jabatan Struktural", "eselon": "IV.a", "title": title}
    unknown = _unknown(_only_member(_reading(tmp_path, **URBAN_VILLAGE, **cells)))
    assert unknown["post"] == "title_silent"
    assert "post" not in _unknown(_only_member(_reading(tmp_path, **cells)))


@pytest.mark.parametrize(
    ("title", "unit", "leader"),
    [
        *((title, "Kelurahan Kayu Kubu", "lurah") for title in ("Kepala", "Pimpinan")),
        *((f"Kepala {kind}", "Kelurahan Kayu Kubu", "lurah") for kind in ("Kelurahan", "Kantor")),
        ("Kepala Kelurahan Kayu Kubu", "Kecamatan Guguk Panjang", "lurah"),
        ("Kepala Kecamatan", "Kecamatan Guguk Panjang", "camat"),
    ],
)
def test_the_head_of_a_place_is_stated_as_its_leader_or_a_fault(
    tmp_path: Path, title: str, unit: str, leader: str
) -> None:
    """Whom a side file calls another post is no head of a kelurahan, and one of them is wrong."""
    cells = {"title": title, "unit": unit, "office": "Kecamatan Guguk Panjang"}
    for post in ("lainnya", leader):
        side = f"post\n{post}"
        reading = _reading(tmp_path, side, post_kind="Jabatan Struktural", eselon="", **cells)
        codes = [] if post == leader else ["side_ruled_out"]
        assert [fault.code for fault in reading.faults] == codes, post


@pytest.mark.parametrize(
    "title",
    [
        *("Kepala Seksi Pemerintahan", "Kasi Trantib", "Sekretaris", "Sekretaris Kelurahan"),
        *("Kasubbag Umum", "Seklur"),
    ],
)
def test_a_lower_post_is_certainly_not_the_leader(tmp_path: Path, title: str) -> None:
    """Whoever leads a part of a kelurahan is not its lurah."""
    cells = {"post_kind": "Jabatan Struktural", "eselon": "IV.b", "title": title}
    member = _only_member(_reading(tmp_path, **URBAN_VILLAGE, **cells))
    assert "post" not in _unknown(member)


@pytest.mark.parametrize("kind", ["Jabatan Pelaksana", "Jabatan Fungsional"])
def test_staff_lead_no_unit_whatever_their_title_leaves_out(tmp_path: Path, kind: str) -> None:
    """A title without a post is no question about those whom another column tells as staff."""
    cells = {"post_kind": kind, "title": "Arsiparis Mahir" if "Fung" in kind else "Kebersihan"}
    assert "post" not in _unknown(_only_member(_reading(tmp_path, **URBAN_VILLAGE, **cells)))


@pytest.mark.parametrize(
    ("acting", "office", "facts"),
    [
        ("pengawas", "Kelurahan Kayu Kubu", {"post"}),
        ("Plt. IV.a", "Kelurahan Kayu Kubu", {"post"}),
        ("Plt. Kepala", "Kelurahan Kayu Kubu", {"post"}),
        ("Plt. Lurah Kayu Kubu", PERSONNEL, {"affair", "post"}),
        ("Plt. Kepala Puskesmas", "Dinas Kesehatan", {"unit", "service"}),
    ],
)
def test_an_acting_post_is_read_against_its_place_too(
    tmp_path: Path, acting: str, office: str, facts: set[str]
) -> None:
    """What title and place of an acting post leave open is unknown of that post."""
    reading = _reading(tmp_path, f"jabatan_plt,unor_plt\n{acting},{office}")
    member = _only_member(reading)
    assert facts <= {one.fact for one in member.unknown if one.post}


TASKS = {
    "Sopir": "sopir",
    "Pengemudi Ambulan": "sopir",
    "Petugas Kebersihan": "kebersihan",
    "Pramu Kebersihan": "kebersihan",
    "Satpam/Pramu Keamanan": "keamanan",
    "Pengelola Data / Tenaga Keamanan": "keamanan",
    "Juru Pungut Retribusi": "pemungut_pajak_retribusi",
    "Petugas Lapangan": "lapangan",
}


@pytest.mark.parametrize(("title", "task"), TASKS.items())
def test_a_side_file_that_knows_of_no_such_task_is_contradicted(
    tmp_path: Path, title: str, task: str
) -> None:
    """A driver by title whose side file says another task is a fault, and is no driver alone."""
    for cell, codes in (("lainnya", ["side_ruled_out"]), (task, []), (f"{task}; lainnya", [])):
        cells = {"unit": "Sekretariat", "office": "Dinas Perhubungan"}
        reading = _reading(tmp_path, f"tugas\n{cell}", title=title, **cells)
        assert [fault.code for fault in reading.faults] == codes, cell
    assert _unknown(_only_member(_reading(tmp_path, title=title)))["task"] == "not_in_exports"


@pytest.mark.parametrize("title", ["Operator Layanan Operasional", "Pengolah Data"])
@pytest.mark.parametrize(
    ("unit", "office", "task"),
    [
        ("Bagian Umum - Sopir", "Sekretariat Daerah", "sopir"),
        ("Bagian Umum (Satpam)", "Sekretariat Daerah", "keamanan"),
        ("Pos Satpam", PERSONNEL, "keamanan"),
        ("Satpam", PERSONNEL, "keamanan"),
        ("Kebersihan", PERSONNEL, "kebersihan"),
        ("Sub Bagian Tata Usaha Pimpinan", "Sekretariat Daerah", "tata_usaha_pimpinan"),
        ("Petugas Lapangan", "Dinas Perhubungan", "lapangan"),
        ("Objek Wisata TMSBK", "Dinas Pariwisata", "layanan_objek_wisata"),
        ("Layanan Perpustakaan", "Dinas Perpustakaan dan Kearsipan", "pelayanan_perpustakaan"),
        *(
            (unit, "Dinas Perpustakaan dan Kearsipan", "pelayanan_perpustakaan")
            for unit in ("Seksi Layanan Perpustakaan", "Perpustakaan Umum")
        ),
        *((unit, "Inspektorat", "keamanan") for unit in ("Pos Keamanan", "Pos Jaga")),
        ("Tim Kebersihan", PERSONNEL, "kebersihan"),
        ("Pos Terminal", "Dinas Perhubungan", "lapangan"),
        ("Kebun Binatang", "Dinas Pariwisata", "layanan_objek_wisata"),
        ("Sub Bagian Tata Usaha Wakil Wali Kota", "Sekretariat Daerah", "tata_usaha_pimpinan"),
    ],
)
def test_a_unit_written_as_a_title_names_a_task_too(
    tmp_path: Path, title: str, unit: str, office: str, task: str
) -> None:
    """Whoever is listed among the drivers is one, or list or side file is wrong."""
    for word, codes in (("lainnya", ["side_ruled_out"]), (task, [])):
        reading = _reading(tmp_path, f"tugas\n{word}", title=title, unit=unit, office=office)
        assert [fault.code for fault in reading.faults] == codes, word


@pytest.mark.parametrize(
    ("unit", "office"),
    [
        ("Bidang Layanan Perpustakaan", "Dinas Perpustakaan dan Kearsipan"),
        ("Bidang Kebersihan", "Dinas Lingkungan Hidup"),
        ("Seksi Angkutan dan Pengemudi", "Dinas Perhubungan"),
        ("Seksi Pemungutan Pajak", "Badan Keuangan"),
        ("Bidang Destinasi dan Objek Wisata", "Dinas Pariwisata"),
        ("Sub Bagian Tata Usaha", "Sekretariat Daerah"),
    ],
)
def test_a_room_that_looks_after_work_names_no_task(tmp_path: Path, unit: str, office: str) -> None:
    """Not everybody of a bidang does what the bidang is for."""
    reading = _reading(tmp_path, "tugas\nlainnya", unit=unit, office=office)
    assert reading.faults == ()


OFFICES_OF_TASK = {
    ("Pengawas Lapangan", "lapangan"): {"Dinas Perhubungan"},
    ("Petugas Lapangan Penyuluhan", "lapangan"): {"Dinas Perhubungan"},
    ("Petugas Layanan Pengaduan", "pelayanan"): {"Dinas Perdagangan dan Perindustrian"},
    ("Petugas Layanan Perpustakaan", "pelayanan_perpustakaan"): {
        "Dinas Perpustakaan dan Kearsipan"
    },
    ("Petugas Tata Usaha Pimpinan", "tata_usaha_pimpinan"): {"Sekretariat Daerah"},
}
SOME_OFFICES = (*(next(iter(each)) for each in OFFICES_OF_TASK.values()), "Inspektorat", "")


@pytest.mark.parametrize("by", ["side file", "answer"])
@pytest.mark.parametrize("office", sorted({*SOME_OFFICES}))
@pytest.mark.parametrize(("title", "task"), OFFICES_OF_TASK)
def test_a_task_of_one_office_rules_out_no_other_task_elsewhere(
    tmp_path: Path, title: str, task: str, office: str, by: str
) -> None:
    """The words of a task that the law has in one office are everybody's in the others."""
    cells = {"title": title, "unit": "Sekretariat" if office else "", "office": office}
    for word in ("lainnya", task):
        if by == "side file":
            reading = _reading(tmp_path, f"tugas\n{word}", **cells)
        else:
            answer = FactAnswer(FactQuestion("task", Person(nip(1))), (word,), "d.xlsx", 2, 5, "x")
            reading = answered(_reading(tmp_path, **cells), [answer])
        is_fault = word != task and office in {*OFFICES_OF_TASK[title, task], ""}
        assert bool(reading.faults) is is_fault, word


@pytest.mark.parametrize("task", ["lapangan", "pelayanan"])
@pytest.mark.parametrize("title", ["Juru Parkir", "Petugas Tiket"])
def test_a_word_of_two_tasks_is_not_settled_by_that_of_another_office(
    tmp_path: Path, title: str, task: str
) -> None:
    """Who collects for parking is no field officer, where the law has none in the office."""
    faults = _reading(tmp_path, f"tugas\n{task}", title=title).faults
    assert [fault.code for fault in faults] == ["side_ruled_out"]


def test_what_is_no_text_is_no_title() -> None:
    """A number or a truth value in the place of a title tells neither level nor post."""
    for title in ("true", "False", "12", "1/2", "ya"):
        reasons = dict(read_level_and_post({"jabatan": title}).unknown)
        assert reasons == {"level": "blank", "post": "blank"}
