"""Every task of the law in titles as offices write it, and titles of ordinary staff."""

from itertools import product

import pytest

from asn_wfh.people.plain_titles import plain_title
from asn_wfh.people.tasks_in_title import tasks_of_title, tasks_of_unit
from asn_wfh.vocabulary import TASK

WORK = {
    "sopir": ("Sopir", "Pengemudi", "Supir Ambulans"),
    "kebersihan": ("Kebersihan", "Cleaning Service", "Penyapu Jalan"),
    "keamanan": ("Keamanan", "Satpam", "Security", "Pengamanan Kantor"),
    "pemungut_pajak_retribusi": ("Pemungut Pajak", "Pungut Retribusi", "Penagihan Retribusi"),
    "layanan_objek_wisata": ("Layanan di Objek Wisata", "Pelayanan Obyek Wisata"),
    "lapangan": ("Lapangan", "di Lapangan"),
    "pelayanan": ("Pelayanan", "Layanan"),
    "pelayanan_perpustakaan": ("Pelayanan Perpustakaan", "Layanan di Perpustakaan"),
    "tata_usaha_pimpinan": ("Tata Usaha Pimpinan", "TU Pimpinan"),
}
WORKERS = ("Petugas", "Tenaga", "Staf", "Anggota", "PETUGAS", "Tenaga Harian Lepas Petugas")
BEFORE = (
    *("", "Caraka dan ", "Caraka & ", "Caraka/", "Pengadministrasi Umum merangkap "),
    *("Pengadministrasi Umum sebagai ", "Pengelola Layanan Operasional (", "Pramubakti - "),
)


OF_TRADE_OR_LIBRARY = {"pelayanan", "pelayanan_perpustakaan"}
"""What a bare service may be; the office tells which."""


def _named(title: str) -> list[set[str]]:
    return [{*tasks} for tasks in tasks_of_title(plain_title(title))]


def _without_library(named: list[set[str]]) -> list[set[str]]:
    return [{"pelayanan"} if each == OF_TRADE_OR_LIBRARY else each for each in named]


def test_every_task_of_the_law_has_wordings() -> None:
    """No task of the vocabulary is left out, and its own label names it."""
    assert WORK.keys() == TASK.keys() - {"lainnya"}
    for task, word in TASK.items():
        assert _without_library(_named(word.id)) == ([] if task == "lainnya" else [{task}])


@pytest.mark.parametrize("task", WORK)
def test_a_task_is_named_by_worker_and_work_in_any_part_of_a_title(task: str) -> None:
    """Who works stands before the work, and a second post behind the first or in brackets."""
    for before, worker, work in product(BEFORE, WORKERS, WORK[task]):
        named = _named(f"{before}{worker} {work}")
        assert {task} in _without_library(named), (before, worker, work)


@pytest.mark.parametrize(
    ("title", "tasks"),
    [
        ("Operator Layanan Operasional Pengemudi", [{"sopir"}]),
        ("Operator Layanan Operasional (Kebersihan)", [{"kebersihan"}]),
        ("Pengadministrasi Umum/Penjaga Malam", [{"keamanan"}]),
        ("Petugas Kebersihan dan Sopir", [{"kebersihan"}, {"sopir"}]),
        ("Komandan Regu Satpam", [{"keamanan"}]),
        ("Juru Parkir", [{"lapangan", "pemungut_pajak_retribusi"}]),
        ("Pengadministrasi TU Pimpinan, Staf Ahli, dan Kepegawaian", [{"tata_usaha_pimpinan"}]),
    ],
)
def test_a_title_may_name_several_tasks_or_one_of_several(
    title: str, tasks: list[set[str]]
) -> None:
    """Each part names a task of its own; where that may be one of two, either settles it."""
    assert _named(title) == tasks


MORE = {
    "sopir": (
        *("PPPK Paruh Waktu Sopir", "Tenaga Non ASN Sopir", "Staf Administrasi Sopir"),
        *("Caraka Sopir", "Operator Layanan Operasional PW Sopir", "Pembantu Sopir", "Kernet"),
        *("Operator Dump Truck", "Pengendara Mobil", "Juru Kemudi", "Pengolah Data, Sopir"),
    ),
    "kebersihan": (
        *("Petugas Pembersih", "Tukang Kebersihan", "Buruh Kebersihan", "Pemelihara Kebersihan"),
        *("Petugas Rumah Tangga (Kebersihan)", "Pengadministrasi (Kebersihan)", "Petugas CS"),
    ),
    "keamanan": (
        *("Petugas Pamdal", "Pengamanan Kantor", "Pengamanan Dalam", "Petugas Pos Jaga"),
        *("Petugas Piket", "Penjaga Rumah Jabatan", "Petugas Umum Keamanan"),
    ),
    "pemungut_pajak_retribusi": (
        *("Pemungut Karcis", "Penagih Sewa", "Kolektor PAD", "Pengutip Retribusi"),
        *("Pengumpul Retribusi", "Kasir Retribusi", "Koordinator Retribusi"),
    ),
    "lapangan": (
        *("Petugas Lalu Lintas", "Pengatur Lalin", "Operator Lapangan"),
        *("Petugas Operasional Lapangan", "Petugas Pengawasan Lapangan"),
    ),
    "layanan_objek_wisata": (
        *("Petugas TMSBK", "Petugas Kebun Binatang", "Pelayan Objek Wisata"),
        "Pengelola Layanan Objek Wisata",
    ),
    "pelayanan": ("Pengelola Pelayanan Pasar", "Operator Pelayanan", "Front Office"),
    "pelayanan_perpustakaan": ("Operator Layanan Perpustakaan", "Petugas Perpus"),
    "tata_usaha_pimpinan": (
        *("T.U. Pimpinan", "Tatausaha Pimpinan", "Petugas Tata Usaha Wali Kota"),
    ),
}


@pytest.mark.parametrize("task", MORE)
def test_whoever_does_a_task_is_named_wherever_in_a_title(task: str) -> None:
    """The word for a driver, guard or cleaner counts behind any other words but of a record."""
    for title in MORE[task]:
        assert {task} in _without_library(_named(title)), title


@pytest.mark.parametrize("title", ["Jukir", "Penjual Tiket", "Juru Parkir", "Petugas Karcis"])
def test_whoever_sells_tickets_collects_or_serves(title: str) -> None:
    """A word of several tasks names one of them, and not each."""
    (tasks,) = _named(title)
    assert len(tasks) > 1
    assert "pemungut_pajak_retribusi" in tasks


@pytest.mark.parametrize(
    "title",
    [
        *("Analis Pelayanan", "Penata Layanan Operasional", "Pengelola Layanan Operasional"),
        *("Operator Layanan Operasional", "Pengelola Umum Operasional", "Pengolah Data"),
        *("Pengadministrasi Perkantoran", "Pengolah Data dan Informasi", "Operator Komputer"),
        *("Pranata Hubungan Masyarakat", "Pengelola Keamanan Informasi", "Petugas Keamanan Pangan"),
        *("Analis Pajak dan Retribusi Daerah", "Pengelola Keamanan dan Ketertiban"),
        *("Analis Ketertiban, Keamanan", "Analis Ketertiban dan Keamanan", "Pengelola Sampah"),
        *("Kepala Seksi Pelayanan", "Kepala Bidang Pelayanan dan Keamanan", "Pustakawan Mahir"),
        *("Pengelola Data Pengemudi", "Kepala Sub Bidang Penagihan", "Pengelola Retribusi"),
        *("Kepala Sub Bagian Tata Usaha", "Analis Objek Wisata", "Penelaah Teknis Kebijakan"),
        *("Analis Pengemudi", "Penyusun Data Satpam", "Pembina Juru Parkir Pengemudi"),
        *("Staf Bidang Kebersihan", "Kepala Seksi Pembinaan Satpam", "IT Security"),
        *("Petugas Data Keamanan", "Tenaga Penyuluh Kebersihan", "Pengelola Izin Pengemudi"),
        *("Operator Layanan Kesehatan", "Pengelola Layanan Kehumasan"),
        *("Operator Komputer", "Operator Data Lapangan", "Pengadministrasi Layanan Operasional"),
        *("Staf Pelaksana", "Tenaga Kesehatan", "Analis Tugas Pembantuan", "Juru Bayar"),
    ],
)
def test_the_title_of_ordinary_staff_names_no_task(title: str) -> None:
    """What somebody analyses, keeps a record of or heads is not what they do."""
    assert _named(title) == []


OF_THE_OFFICE = {
    "sopir": ("Pramudi",),
    "kebersihan": ("Pesapon",),
    "pemungut_pajak_retribusi": (
        *("Penarik Retribusi", "Petugas Penarik Retribusi", "Penarik Karcis"),
        *("Pengelola Layanan Operasional - Penarik Retribusi", "Penarik Iuran"),
    ),
    "lapangan": (
        *("Pengawas Lalu Lintas", "Petugas Pengawas Lalu Lintas", "Pengendali Lapangan"),
        *("Pengendali Lalu Lintas", "Petugas Derek", "Pengawas Terminal"),
    ),
    "layanan_objek_wisata": (
        *("Tour Guide", "Petugas Pintu Masuk Objek Wisata", "Petugas Benteng Fort de Kock"),
        *("Petugas Jam Gadang", "Petugas Panorama", "Perawat Satwa", "Penjaga Satwa"),
    ),
    "pelayanan": (
        *("Petugas Pelayanan", "Petugas Layanan", "Pengelola Layanan"),
        "Pengelola Umum Operasional (Pelayanan)",
    ),
    "pelayanan_perpustakaan": (
        *("Pustakawan Bagian Layanan", "Petugas Layanan Sirkulasi", "Petugas Layanan Baca"),
        *("Pramu Perpustakaan", "Staf Sirkulasi", "Petugas Ruang Baca"),
    ),
    "tata_usaha_pimpinan": (
        *("Petugas TU Wakil Walikota", "Staf Administrasi Tata Usaha Wakil Wali Kota"),
        *("Pengelola Ketatausahaan Pimpinan", "Pengadministrasi Ketatausahaan Pimpinan"),
        *("Petugas Tata Usaha (Wakil Bupati)", "Petugas Tatausaha Kepala Daerah"),
    ),
}


@pytest.mark.parametrize("task", OF_THE_OFFICE)
def test_what_one_office_calls_whoever_does_a_task_names_it(task: str) -> None:
    """The words of a library, of a tourist site, of the roads and of a leader's room count."""
    for title in OF_THE_OFFICE[task]:
        assert _without_library(_named(title)) == [{task}], title


@pytest.mark.parametrize("worker", ["Petugas", "Pengatur", "Pengawas", "Penjaga"])
def test_whoever_is_there_for_parking_collects_or_directs(worker: str) -> None:
    """Parking is a task on the road as well as a levy."""
    assert _named(f"{worker} Parkir") == [{"lapangan", "pemungut_pajak_retribusi"}]


@pytest.mark.parametrize(
    "title",
    [
        *("Pengelola Bimbingan Pengemudi", "Pengelola Sarana Keselamatan Pengemudi"),
        *("Pengelola Administrasi Sopir", "Pengelola Uji Kompetensi Pengemudi"),
        *("Pengelola Gaji Satpam dan Cleaning Service", "Pengelola Administrasi Pemungut Pajak"),
        *("Kolektor Data", "Pemungut Data", "Pengelola Keuangan dan Kolektor"),
        *("Petugas Pengamanan Sandi", "Petugas Pengamanan Berita Sandi"),
        *("Staf Pengamanan Persandian", "Staf Keamanan Persandian"),
        *("Operator Keamanan Telekomunikasi", "Petugas Keselamatan dan Keamanan Kerja"),
        *("Petugas Intelijen dan Keamanan", "Petugas Kewaspadaan Dini dan Keamanan"),
        *("Petugas Pemantau Keamanan Wilayah", "Staf Pengelola Konflik dan Keamanan"),
        *("Pelaksana Pemeriksa Kebersihan Lingkungan", "Pelaksana Pengelola Program Kebersihan"),
        *("Pengadministrasi Pelayanan", "Penyusun Data Satpam dan Sopir"),
        *("Staf Benteng Pasar Atas", "Pengelola Objek Wisata", "Analis Data dan Satwa Liar"),
        *("Pengelola Keamanan", "Pengelola Kebersihan"),
    ],
)
def test_a_task_that_is_the_subject_of_a_desk_is_none(title: str) -> None:
    """Whoever pays guards, examines drivers or keeps messages safe sits at a desk."""
    assert _named(title) == []


@pytest.mark.parametrize("work", ["Kebersihan", "Keamanan", "Lapangan"])
@pytest.mark.parametrize("desk", ["Administrasi", "Survei", "Verifikasi", "Program", "Data"])
@pytest.mark.parametrize("worker", ["Petugas", "Pelaksana", "Staf"])
def test_a_word_of_the_desk_makes_any_work_its_subject(worker: str, desk: str, work: str) -> None:
    """The same words count before all kinds of work."""
    assert _named(f"{worker} {desk} {work}") == []
    assert _named(f"{worker} {work}") != []


@pytest.mark.parametrize(
    "title",
    [
        *("Pengelola Gaji dan Sopir", "Staf Keuangan Sopir", "Pengelola Administrasi Umum Sopir"),
        *("Pengelola Gaji Satpam dan Petugas Sopir", "Pengelola Keuangan, Sopir"),
    ],
)
def test_a_desk_beside_a_task_leaves_the_task(title: str) -> None:
    """A second post is one, whatever the first one looks after."""
    assert _named(title) == [{"sopir"}]


UNITS = {
    "keamanan": (
        *("Pos Keamanan", "Pos Pengamanan", "Pos Jaga", "Tim Keamanan", "Pos Jaga Gerbang"),
        *("Sub Bagian Umum / Keamanan Kantor", "Pos Keamanan Balaikota", "Regu Keamanan"),
    ),
    "kebersihan": ("Unit Kebersihan", "Tim Kebersihan", "Kelompok Kebersihan Kantor"),
    "pemungut_pajak_retribusi": ("Loket Retribusi", "Loket Pajak Daerah", "Pos Retribusi"),
    "lapangan": ("Pos Terminal", "Pos Lapangan Simpang", "Tim Lapangan", "Regu Patroli"),
    "layanan_objek_wisata": ("Kebun Binatang", "TMSBK", "Jam Gadang", "Pos Objek Wisata X"),
    "pelayanan": ("Loket Pelayanan", "Ruang Layanan"),
    "pelayanan_perpustakaan": (
        *("Ruang Layanan Perpustakaan", "Seksi Layanan Perpustakaan", "Perpustakaan Umum"),
        *("Layanan Perpustakaan", "Ruang Baca", "Sub Bidang Layanan Perpustakaan"),
    ),
    "tata_usaha_pimpinan": (
        *("Sub Bagian Tata Usaha Wakil Wali Kota", "Sub Bagian Ketatausahaan Pimpinan"),
        "Ruang TU Wakil Bupati",
    ),
}


def _named_by_unit(unit: str) -> list[set[str]]:
    return [{*tasks} for tasks in tasks_of_unit(plain_title(unit))]


@pytest.mark.parametrize("task", UNITS)
def test_where_or_with_whom_a_task_is_done_names_it(task: str) -> None:
    """The post, the team and the room of a task are units of those who do it."""
    for unit in UNITS[task]:
        assert _without_library(_named_by_unit(unit)) == [{task}], unit


@pytest.mark.parametrize(
    "unit",
    [
        *("UPTD TMSBK", "UPTD Kebun Binatang", "UPTD Objek Wisata", "Bidang Kebersihan"),
        *("Tim Kerja Kebersihan", "Kelompok Substansi Keamanan", "Tim Keamanan Siber"),
        *("Unit Pengamanan Sandi", "Tim Pengamanan Data", "Seksi Keamanan", "Seksi Satpam"),
        *("Unit Pelayanan Teknis Pasar", "Unit Layanan Pengadaan", "Tim Survei Lapangan"),
        *("Bidang Perpustakaan", "Kelompok Jabatan Fungsional", "Benteng Pasar Atas"),
        *("Seksi Pelayanan", "Tim Pembina Satpam", "Bidang Layanan Perpustakaan"),
        *("Pos Jaga Taman", "Pos Jaga Pasar Atas"),  # also those of the pamong praja
    ],
)
def test_a_unit_of_desks_names_no_task(unit: str) -> None:
    """A room, an institution or a team that looks after work is not only of those who do it."""
    assert _named_by_unit(unit) == []
