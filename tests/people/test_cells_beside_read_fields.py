"""Columns that an office adds to its export: read as a side file is, in doubt, told, or nothing."""

from datetime import date
from pathlib import Path

import pytest

from asn_wfh import Outcome, Policy
from asn_wfh.people import Member, StaffReading, decided_members, read_staff, staff_columns
from asn_wfh.people.files.headings_that_may_tell_facts import decides_nothing, doubt_of_heading
from people.lists import SIASN, nip, person, write_csv

FRIDAY = date(2026, 4, 10)


def read(folder: Path, side: str = "lainnya,13.75,ya", **added: str) -> StaffReading:
    """A list of one clerk with further cells by their headings, and a side file that permits."""
    headings = {**SIASN, **{name: name.replace("_", " ") for name in added}}
    path = write_csv(folder / "a.csv", [{**person(1), **added}], headings=headings)
    beside = folder / "s.csv"
    beside.write_text(f"nip,tugas,kode_wilayah,terjadwal\n{nip(1)},{side}\n", encoding="utf-8")
    return read_staff(path, "bukittinggi", sides=[beside])


def only(reading: StaffReading) -> Member:
    """The one member of a reading without faults."""
    assert reading.faults == ()
    (member,) = reading.members
    return member


def outcome(policy: Policy, reading: StaffReading) -> Outcome | None:
    """What the policy answers the one person; None where the row is a fault."""
    answers = decided_members(policy, reading.members, [FRIDAY])
    return next((each.decision.outcome for each in answers), None)


TELLING = {
    "JABATAN_PLT": "Plt. Lurah Aur Kuning",
    "PLT": "Lurah",
    "RANGKAP_JABATAN": "Lurah",
    "PENUGASAN": "Puskesmas Gulai Bancah",
    "DIPERBANTUKAN": "Satpol PP",
    "DPK": "Puskesmas",
    "BKO": "Satpol PP",
    "TMT_PENUGASAN": "01-02-2026",
    "TMT_PLT": "01-02-2026",
    "PUSKESMAS": "Gulai Bancah",
    "CUTI": "Cuti besar",
    "KETERANGAN_CUTI": "melahirkan",
    "TUGAS_BELAJAR": "Ya",
    "NAMA_JFT": "Auditor Ahli Madya",
    "POSISI": "Kepala Bidang",
    "JAB": "Lurah",
    "JFT": "Auditor Ahli Madya",
    "STRUKTURAL": "III.b",
    "TUGAS_TAMBAHAN": "Kepala UPTD",
    "TUGAS": "sopir",
}


@pytest.mark.parametrize("heading", TELLING)
def test_a_cell_that_tells_an_exclusion_permits_nobody(
    tmp_path: Path, bukittinggi: Policy, heading: str
) -> None:
    """Whoever has a filled cell in such a column is a fault, or undetermined, or has no turn."""
    assert outcome(bukittinggi, read(tmp_path)) is Outcome.PERMITTED
    reading = read(tmp_path, **{heading: TELLING[heading]})
    assert outcome(bukittinggi, reading) is not Outcome.PERMITTED
    assert (outcome(bukittinggi, reading) is None) == bool(reading.faults)


@pytest.mark.parametrize("heading", TELLING)
@pytest.mark.parametrize("cell", ["", "-", "Tidak", "tidak ada", "0"])
def test_a_cell_that_tells_nothing_changes_nothing(tmp_path: Path, heading: str, cell: str) -> None:
    """Of all others in the list the answer is that of a list without the column."""
    if cell in ("Tidak", "0") and heading in ("NAMA_JFT", "POSISI", "JAB"):
        pytest.skip("a title is read as it stands")
    assert only(read(tmp_path, **{heading: cell})) == only(read(tmp_path))


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("PENEMPATAN", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
        ("TEMPAT_KERJA", "BADAN KEPEGAWAIAN"),
        ("STRUKTURAL", "Pelaksana"),
        ("JFU", "Pengelola Kepegawaian"),
        ("NAMA_JFU", "Pengelola Kepegawaian"),
    ],
)
def test_a_cell_that_repeats_what_is_read_changes_nothing(
    tmp_path: Path, heading: str, cell: str
) -> None:
    """The unit or the title twice in a row is no doubt about either."""
    assert only(read(tmp_path, **{heading: cell})) == only(read(tmp_path))


def test_a_doubt_names_its_column_and_gives_way_to_a_side_file(tmp_path: Path) -> None:
    """The facts that the cell may tell are unknown by its name, until a side file states them."""
    reading = read(tmp_path, PENUGASAN="Puskesmas Gulai Bancah")
    unknown = {each.fact: each for each in only(reading).unknown}
    assert unknown.keys() == {"affair", "unit", "service"}
    assert unknown["unit"].message("id") == (
        "kolom PENUGASAN berisi `Puskesmas Gulai Bancah`, yang dapat menentukan hal ini tetapi "
        "tidak dibaca"
    )
    assert [(each.code, each.line) for each in reading.findings] == [("staff_column_in_doubt", 1)]
    sides = [tmp_path / "s.csv", tmp_path / "fakta.csv"]
    sides[1].write_text(f"nip,affair,unit,service\n{nip(1)},kepegawaian,induk,pendukung\n")
    stated = only(read_staff(tmp_path / "a.csv", "bukittinggi", sides=sides))
    assert (stated.who[0].unit, stated.unknown) == ("induk", ())


def test_an_absence_in_doubt_is_asked_for(tmp_path: Path) -> None:
    """A leave that nobody has read leaves open whether somebody is at work."""
    assert only(read(tmp_path, CUTI="Cuti besar")).absent == "?"
    assert only(read(tmp_path, CUTI="Tidak sedang cuti")).absent is None


def test_acting_posts_of_a_list_are_those_of_a_side_file(tmp_path: Path) -> None:
    """Title and office of an acting post are read alike in both."""
    listed = only(read(tmp_path, JABATAN_PLT="Plt. Camat", UNOR_PLT="Kec. Guguk Panjang"))
    path, side = write_csv(tmp_path / "b.csv", [person(1)]), tmp_path / "plt.csv"
    side.write_text(f"nip,jabatan_plt,unor_plt\n{nip(1)},Plt. Camat,Kec. Guguk Panjang\n")
    beside = only(read_staff(path, "bukittinggi", sides=[tmp_path / "s.csv", side]))
    assert (listed.who, listed.posts, listed.unknown) == (beside.who, beside.posts, beside.unknown)
    both = only(read_staff(tmp_path / "a.csv", "bukittinggi", sides=[tmp_path / "s.csv", side]))
    assert both.who == listed.who


def test_the_date_of_an_acting_post_that_is_read_is_no_doubt(tmp_path: Path) -> None:
    """Beside the post itself its decree and its date tell nothing more."""
    titles = only(read(tmp_path, JABATAN_PLT="Plt. Camat"))
    dated = read(tmp_path, JABATAN_PLT="Plt. Camat", TMT_PLT="01-02-2026")
    assert only(dated).who == titles.who
    assert {each.reason for each in only(dated).unknown} == {"acting_post"}


def test_a_task_of_the_list_is_true_beside_that_of_a_side_file(tmp_path: Path) -> None:
    """Several tasks are all of the person; a text that is no task of the law says so."""
    assert {one.task for one in only(read(tmp_path, TUGAS="Sopir")).who} == {"sopir", "lainnya"}
    (task,) = (each for each in only(read(tmp_path, ",13.75,ya", TUGAS="Menyusun")).unknown)
    assert (task.fact, task.reason, task.column, task.value) == (
        *("task", "unread_column", "TUGAS"),
        "Menyusun",
    )


USUAL = (
    *("PNS ID", "NIP LAMA", "GELAR DEPAN", "TEMPAT LAHIR ID", "AGAMA NAMA", "JENIS KAWIN NAMA"),
    *("NOMOR HP", "EMAIL GOV", "NPWP NOMOR", "KARTU ASN VIRTUAL", "TANGGAL SK CPNS", "TMT PNS"),
    *("GOL AWAL NAMA", "TMT GOLONGAN", "MK TAHUN", "MK BULAN", "TINGKAT PENDIDIKAN NAMA"),
    *("TAHUN LULUS", "KPKN NAMA", "LOKASI KERJA NAMA", "INSTANSI INDUK NAMA", "IS VALID NIK"),
    *("SATUAN KERJA KERJA NAMA", "CREATED AT", "KELAS JABATAN", "No. Urut", "PANGKAT/GOL. RUANG"),
    *("USIA", "Pendidikan Terakhir", "TMT PENSIUN", "JABATAN LAMA", "SISA CUTI", "nomorSkCpns"),
    *("golRuangAkhir", "tkPendidikanTerakhir", "kanregNama", "statusPerkawinan", "lokasiKerja"),
    *("jabatanStrukturalId", "noSuratKeteranganDokter", "jumlahIstriSuami", "akteKelahiran"),
)


@pytest.mark.parametrize("heading", USUAL)
def test_the_columns_of_usual_exports_make_no_noise(heading: str) -> None:
    """What SIASN and SIMPEG add about a person, and dates and keys of what is read, are nothing."""
    assert decides_nothing(heading)
    assert doubt_of_heading(heading) is None


@pytest.mark.parametrize(
    "heading",
    ["ALAMAT KANTOR", "TMT CUTI", "KELAS", "TAHUN TUGAS BELAJAR", "NO UPTD", "x" * 9_000, ""],
)
def test_a_harmless_word_silences_no_other(heading: str) -> None:
    """Only a heading of harmless words from end to end is passed over."""
    assert not decides_nothing(heading)


def test_a_dry_run_names_what_is_read_beside_exports(tmp_path: Path) -> None:
    """A column of acting posts or tasks is in the map of the columns; nobody misses one."""
    path = tmp_path / "a.csv"
    path.write_text("NIP;JABATAN PLT;TUGAS;PERAN\n")
    columns = staff_columns(path)
    assert columns.name_of("jabatan_plt") == "JABATAN PLT"
    assert columns.name_of("task") == "TUGAS"
    assert columns.unread == ("PERAN",)
    path.write_text("NIP;PERAN\n")
    assert not {"task", "jabatan_plt", "unor_plt"} & {*staff_columns(path).missing}
