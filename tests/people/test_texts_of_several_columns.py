"""Several columns of one field: none is believed against another, and none is passed over."""

from pathlib import Path

import pytest

from asn_wfh.people import Member, StaffReading, read_staff, staff_columns
from people.lists import SIASN, nip, person, rows_of, write_csv

REST = {
    "NIP": nip(1),
    "JENIS PEGAWAI": "PNS",
    "KEDUDUKAN HUKUM": "Aktif",
    "STATUS CPNS PNS": "P",
    "JENIS JABATAN": "Jabatan Pelaksana",
    "JABATAN": "Pengelola Kepegawaian",
    "UNIT KERJA": "Sekretariat",
    "PERANGKAT DAERAH": "Dinas Kesehatan",
}
"""The cells of one person by heading."""
UPTD = "UPTD Puskesmas Tigo Baleh"


def read(folder: Path, cells: dict[str, str], **columns: str) -> StaffReading:
    """The reading of a list of one person."""
    path = folder / "a.csv"
    path.write_text(";".join(cells) + "\n" + ";".join(cells.values()) + "\n", encoding="utf-8")
    return read_staff(path, "bukittinggi", columns=columns)


def list_of(cells: dict[str, str], without: tuple[str, ...] = ()) -> dict[str, str]:
    """The person with other cells, named by their headings with a line for a space."""
    named = {heading.replace("_", " "): text for heading, text in cells.items()}
    return {heading: text for heading, text in REST.items() if heading not in without} | named


def only(reading: StaffReading) -> Member:
    """The one member of a reading without faults."""
    assert reading.faults == ()
    (member,) = reading.members
    return member


@pytest.mark.parametrize(
    "cells",
    [
        {"UNIT_KERJA": "Dinas Kesehatan", "SUB_UNIT_KERJA": UPTD},
        {"UNIT_KERJA": "", "SUB_UNIT_KERJA": UPTD},
        {"UNIT_KERJA": UPTD, "SUB_UNIT_KERJA": "Tata Usaha"},
        {"UNIT_KERJA": UPTD, "SUB_UNIT_KERJA": UPTD},
        {"UNIT_KERJA": UPTD, "SUB_UNIT_KERJA": "-"},
        {"UNIT_KERJA": f"{UPTD} - Dinas Kesehatan", "SUB_UNIT_KERJA": UPTD},
        {"UNOR": "Dinas Kesehatan", "UNIT_KERJA": UPTD},
        {"UNOR": UPTD, "UNIT_KERJA": "DINAS KESEHATAN"},
        {"UNOR": "", "UNIT_KERJA": UPTD},
        {"UNOR": "Pemerintah Kota Bukittinggi", "UNIT_KERJA": UPTD},
        {"UNOR": "Dinas Kesehatan", "UNIT_KERJA": "Dinas Kesehatan", "SUB_UNOR": UPTD},
        {"UNOR": UPTD, "UNIT_ORGANISASI": "uptd puskesmas tigo baleh", "UNIT_KERJA": ""},
    ],
)
def test_the_smaller_unit_is_read_with_those_above_it(
    tmp_path: Path, cells: dict[str, str]
) -> None:
    """A unit below a unit, and one beside the name of its office, is where somebody works."""
    member = only(read(tmp_path, list_of(cells)))
    assert (member.who[0].unit, member.who[0].affair) == ("uptd", "kesehatan")


@pytest.mark.parametrize(
    ("without", "cells"),
    [
        (("UNIT KERJA",), {"SUB_UNIT_KERJA": UPTD}),
        (("PERANGKAT DAERAH",), {"UNIT_KERJA": "Dinas Kesehatan", "SUB_UNIT_KERJA": UPTD}),
    ],
)
def test_a_sub_unit_is_read_without_the_columns_above(
    tmp_path: Path, without: tuple[str, ...], cells: dict[str, str]
) -> None:
    """Where a list has a sub unit alone, that is the unit; the office may stand as the unit."""
    member = only(read(tmp_path, list_of(cells, without)))
    assert (member.who[0].unit, member.who[0].affair) == ("uptd", "kesehatan")


def test_a_sub_unit_of_another_kind_is_where_its_rooms_are(tmp_path: Path) -> None:
    """A room of every office beside a puskesmas is a room of the puskesmas, in either column."""
    for cells in (
        {"SUB_UNIT_KERJA": UPTD},
        {"UNIT_KERJA": UPTD, "SUB_UNIT_KERJA": "Sub Bagian Umum"},
    ):
        member = only(read(tmp_path, list_of(cells)))
        assert (member.who[0].unit, member.who[0].affair) == ("uptd", "kesehatan")


@pytest.mark.parametrize(
    ("cells", "first", "other"),
    [
        (
            {"JABATAN": "Lurah Birugo", "NAMA_JABATAN": "Kepala Seksi", "JENIS_JABATAN": ""},
            "NAMA JABATAN",
            "JABATAN",
        ),
        ({"UNIT_KERJA": "Sekretariat", "UNIT_ORGANISASI": UPTD}, "UNIT KERJA", "UNIT ORGANISASI"),
        (
            {"UNIT_KERJA": "Dinas Sosial", "UNOR": "Dinas Kesehatan"},
            "UNOR",
            "UNIT KERJA",
        ),
        ({"UNIT_KERJA": "Ruang Umpama", "UNOR": "Pos Rekaan"}, "UNOR", "UNIT KERJA"),
        ({"PERANGKAT_DAERAH": "BKPSDM", "OPD": "Dinas Sosial"}, "PERANGKAT DAERAH", "OPD"),
        ({"KEDUDUKAN": "Pensiun"}, "KEDUDUKAN HUKUM", "KEDUDUKAN"),
        ({"KEDUDUKAN": "Tugas Belajar"}, "KEDUDUKAN HUKUM", "KEDUDUKAN"),
        ({"STATUS_KEPEGAWAIAN": "PPPK"}, "JENIS PEGAWAI", "STATUS KEPEGAWAIAN"),
        ({"STATUS_KEPEGAWAIAN": "Pensiun"}, "JENIS PEGAWAI", "STATUS KEPEGAWAIAN"),
        ({"JENIS_JABATAN_ID": "2"}, "JENIS JABATAN", "JENIS JABATAN ID"),
        (
            {"UNIT_KERJA": "", "SUB_UNIT_KERJA": UPTD, "SUB_UNOR": "Sekretariat"},
            "SUB UNIT KERJA",
            "SUB UNOR",
        ),
    ],
)
def test_columns_of_one_field_that_say_two_things_are_a_fault_of_the_row(
    tmp_path: Path, cells: dict[str, str], first: str, other: str
) -> None:
    """Neither the best heading nor the fuller cell wins: the fault names both columns."""
    reading = read(tmp_path, list_of(cells))
    assert (reading.members, reading.left) == ((), ())
    (fault,) = reading.faults
    assert (fault.code, fault.line, fault.key) == ("staff_columns_of_one_field", 2, first)
    assert f"in the column {other}, and both" in fault.fault("en")


@pytest.mark.parametrize(
    "cells",
    [
        {"NAMA_JABATAN": "pengelola  kepegawaian"},
        {"NAMA_JABATAN": "Analis Kepegawaian"},
        {"JABATAN": "", "NAMA_JABATAN": "Pengelola Kepegawaian"},
        {"JABATAN_FUNGSIONAL_UMUM_NAMA": "Pengelola Kepegawaian", "JABATAN_STRUKTURAL_NAMA": ""},
        {"JENIS_JABATAN_ID": "4"},
        {"STATUS_PEGAWAI": "PNS"},
        {"STATUS_KEPEGAWAIAN": "PNS"},
        {"OPD": "Dinkes"},
        {"OPD": "Pemerintah Kota Bukittinggi"},
        {"UNOR_INDUK": "Pemerintah Kota Bukittinggi"},
        {"UNIT_ORGANISASI": "SEKRETARIAT"},
    ],
)
def test_columns_of_one_field_that_say_the_same_are_read(
    tmp_path: Path, cells: dict[str, str]
) -> None:
    """Other words for one fact, a blank cell and the government beside an office are no fault."""
    one, other = only(read(tmp_path, list_of(cells))), only(read(tmp_path, list_of({})))
    assert one.who == other.who


def test_a_column_that_is_named_beats_those_beside_it(tmp_path: Path) -> None:
    """Whoever names the column of a field has chosen; it is of no other field then."""
    cells = list_of(
        {"NAMA_JABATAN": "Kepala Seksi", "JABATAN": "Lurah Birugo", "JENIS_JABATAN": ""}
    )
    reading = read(tmp_path, cells, jabatan="NAMA JABATAN")
    assert only(reading).who[0].post == "lainnya"
    assert [(f.code, dict(f.values)["name"]) for f in reading.findings] == [
        ("staff_column_unread", "JABATAN")
    ]
    without = ("PERANGKAT DAERAH",)
    cells = list_of({"UNIT_KERJA": "Inspektorat"}, without)
    assert only(read(tmp_path, cells)).who[0].unit == "induk"
    assert only(read(tmp_path, cells, unor_induk="UNIT KERJA")).who[0].unit is None


def test_the_map_of_columns_has_all_of_a_field(tmp_path: Path) -> None:
    """A dry run shows every column that is read, the best one first."""
    path = tmp_path / "a.csv"
    path.write_text("NIP;JABATAN;NAMA JABATAN;UNIT KERJA;SUB UNIT KERJA;UNOR;KETERANGAN\n")
    columns = staff_columns(path)
    assert columns.beside == (("jabatan", "JABATAN", 1), ("unor", "UNIT KERJA", 3))
    assert columns.name_of("jabatan") == "NAMA JABATAN / JABATAN"
    assert columns.name_of("sub_unor") == "SUB UNIT KERJA"
    assert columns.unread == ("KETERANGAN",)


@pytest.mark.parametrize(
    "heading",
    [
        *("UNOR ATASAN", "BIDANG", "Status Kerja", "SATKER", "Satuan Kerja", "LOKASI KERJA"),
        *("INSTANSI", "JENJANG KARIER", "STATUS", "JENIS ASN", "PENSIUN", "ALAMAT KANTOR"),
        *("PERAN", "NAMA SEKOLAH", "KETERANGAN", "RUANG", "POS", "SUB KOORDINATOR", "XYZ"),
    ],
)
def test_a_column_that_may_tell_a_fact_and_is_not_read_is_named(
    tmp_path: Path, heading: str
) -> None:
    """Whoever keeps tasks or units in a column of another name sees that it counts for nothing."""
    reading = read(tmp_path, {**REST, heading: "x"})
    assert [(f.code, f.line, dict(f.values)["name"]) for f in reading.findings] == [
        ("staff_column_unread", 1, heading)
    ]


@pytest.mark.parametrize("heading", ["JENJANG FUNGSIONAL", "Jenjang Jafung", "JENJANG JABATAN"])
def test_a_jenjang_is_read_below_each_of_its_headings(tmp_path: Path, heading: str) -> None:
    """A column of functional steps tells the level, and is not named as unread."""
    path = tmp_path / "a.csv"
    path.write_text(f"NIP;{heading}\n{nip(1)};Ahli Madya\n")
    assert staff_columns(path).name_of("jenjang") == heading


def test_the_columns_of_exports_that_tell_no_fact_are_not_named(tmp_path: Path) -> None:
    """Keys, dates and what no circular asks for are passed over, as SIASN exports them."""
    more = ["PNS ID", "JENIS PEGAWAI ID", "KEDUDUKAN PNS ID", "JABATAN ID", "TMT JABATAN"]
    more += ["UNOR ID", "UNOR INDUK ID", "STATUS PERKAWINAN", "KELAS JABATAN", "eselonLevel"]
    more += ["LOKASI KERJA NAMA", "INSTANSI INDUK NAMA", "SATUAN KERJA KERJA NAMA", "GOL AKHIR ID"]
    more += ["TEMPAT LAHIR NAMA", "TEMPAT LAHIR", "JENJANG PENDIDIKAN", "TEMPAT TINGGAL"]
    rows = rows_of([person(1)], SIASN)
    path = tmp_path / "a.csv"
    path.write_text(
        "\n".join(
            ";".join([*row, *(more if not n else ["x"] * len(more))]) for n, row in enumerate(rows)
        )
    )
    reading = read_staff(path, "bukittinggi")
    assert len(reading.members) == 1
    assert reading.findings == ()


@pytest.mark.parametrize(
    "heading",
    ["KEDUDUKAN PEGAWAI", "Kedudukan Hukum ASN", "kedudukan", "STATUS KEDUDUKAN", "Status Aktif"],
)
def test_the_standing_is_read_by_any_usual_heading(tmp_path: Path, heading: str) -> None:
    """Who has retired or studies is told by a column of whatever usual name."""
    cells = list_of({}, ("KEDUDUKAN HUKUM",))
    gone = read(tmp_path, {**cells, heading: "Pensiun"})
    assert [one.standing for one in gone.left] == ["Pensiun"]
    assert only(read(tmp_path, {**cells, heading: "Tugas Belajar"})).absent == "tugas_belajar"


def test_a_list_without_the_standing_says_so_once(tmp_path: Path) -> None:
    """The people are read as at work, and one finding names the column that is lacking."""
    reading = read(tmp_path, list_of({}, ("KEDUDUKAN HUKUM",)))
    assert only(reading).absent is None
    assert [(f.code, f.key) for f in reading.findings] == [("staff_no_column", "kedudukan")]
    reading = read(tmp_path, list_of({"KEDUDUKN": "Pensiun"}, ("KEDUDUKAN HUKUM",)))
    assert [(f.code, dict(f.values)["heading"]) for f in reading.findings] == [
        ("staff_column_renamed", "KEDUDUKN")
    ]


def test_other_lists_are_read_as_before(tmp_path: Path) -> None:
    """The export of SIASN has one column for each field, and nothing is found about it."""
    reading = read_staff(write_csv(tmp_path / "a.csv", [person(1)]), "bukittinggi")
    assert reading.columns.beside == ()
    assert reading.faults == reading.findings == ()
