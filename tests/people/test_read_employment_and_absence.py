"""Employment and standing, from the words of a list and the form of an id."""

import pytest

from asn_wfh.people.read_employment_and_absence import read_employment, read_left_or_absent


def employment(
    kind: str = "", status: str = "", standing: str = "", id_kind: str = "nip"
) -> object:
    """The employment that some cells tell, or the code of their fault, or the reason why none."""
    cells = {"jenis_pegawai": kind, "status": status, "kedudukan": standing}
    employed = read_employment(cells, id_kind)  # type: ignore[arg-type]
    return employed.fault.code if employed.fault else employed.word or employed.reason


@pytest.mark.parametrize(
    ("cells", "word"),
    [
        (("PNS", "P"), "pns"),
        (("PNS", "C"), "cpns"),
        (("PNS", ""), "pns"),
        (("CPNS", ""), "cpns"),
        (("", "P"), "pns"),
        (("", "C"), "cpns"),
        (("PNS Daerah Kab/Kota yang bekerja pada Kab/Kota", "P"), "pns"),
        (("PPPK", ""), "pppk"),
        (("PPPK", "P"), "pppk"),
        (("PPPK", "", "PPPK Paruh Waktu Aktif"), "pppk_paruh_waktu"),
        (("PPPK Paruh Waktu", ""), "pppk_paruh_waktu"),
        (("PPPK Penuh Waktu", ""), "pppk"),
        (("", "", "PPPK Aktif"), "pppk"),
        (("Tenaga Honorer", ""), "non_asn"),
        (("THL", ""), "non_asn"),
        (("", "", "Aktif"), "blank"),
        (("", "", "", "ni_pppk"), "blank"),
        (("", "P", "", "ni_pppk"), "blank"),
        (("CPNS", "P"), "staff_columns_differ"),
        (("PPPK", "C"), "staff_columns_differ"),
        (("PNS", "PPPK"), "staff_columns_differ"),
        (("PNS", "P", "PPPK Aktif"), "staff_columns_differ"),
        (("Honorer", "P"), "staff_columns_differ"),
        (("Pegawai Biasa", ""), "unknown_word"),
        (("PNS", "Q"), "unknown_word"),
    ],
)
def test_employment_is_what_all_columns_leave(cells: tuple[str, ...], word: str) -> None:
    """A narrower word beats a wider one, and words that leave nothing together are a fault."""
    assert employment(*cells) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("PNS Pusat DPK pada Pemerintah Kabupaten/Kota", "pns"),
        ("PNS Daerah Propinsi DPB pada BUMN/BUMD", "pns"),
        ("PNS Pusat yang bekerja pada Departemen/Lembaga", "pns"),
        ("Pegawai Negeri Sipil (PNS)", "pns"),
        ("PNSD", "pns"),
        ("ASN - PNS", "pns"),
        ("Calon Pegawai Negeri Sipil", "cpns"),
        ("Calon PNS Daerah", "cpns"),
        ("P3K", "pppk"),
        ("PPPK Guru", "pppk"),
        ("Pegawai Pemerintah dengan Perjanjian Kerja (PPPK)", "pppk"),
        ("ASN PPPK", "pppk"),
        ("PPPK-PW", "pppk_paruh_waktu"),
        ("P3K PW", "pppk_paruh_waktu"),
        ("PPPK Tenaga Teknis Paruh Waktu", "pppk_paruh_waktu"),
        ("PPPK (Paruh Waktu)", "pppk_paruh_waktu"),
        ("Tenaga Harian Lepas (THL)", "non_asn"),
        ("Pegawai Tidak Tetap", "non_asn"),
        ("Guru Honorer", "non_asn"),
        ("Non ASN", "non_asn"),
    ],
)
def test_a_kind_of_employee_is_read_in_all_its_forms(text: str, word: str) -> None:
    """Exports name the kind with its places and trades, and with the short word in brackets."""
    assert employment(text) == employment(text.upper()) == word


KINDS_OF_EMPLOYEE = ("PNS", "CPNS", "PPPK", "PPPK Paruh Waktu", "PPPK PW", "Honorer")
DENIALS = (
    *("Pensiunan {}", "Bukan {}", "Mantan {}", "Tidak {}", "Non {}", "Calon {}", "Eks {}", "Ex-{}"),
    *(
        "{} (diberhentikan)",
        "{} pensiun",
        "{} nonaktif",
        "{}/PPPK/PNS",
        "Pegawai Non {}",
        "{} dan {}",
    ),
    *("Usulan {}", "Belum {}", "{} titipan", "Janda {}", "Suami {}"),
)


@pytest.mark.parametrize("kind", KINDS_OF_EMPLOYEE)
def test_a_word_that_denies_or_narrows_a_kind_is_never_passed_over(kind: str) -> None:
    """Only what is read whole names a kind; any other word beside it makes the cell unknown."""
    for denial in DENIALS:
        text = denial.format(kind, kind)
        if text not in ("Calon PNS", "Non PNS", "Pegawai Non PNS"):
            assert employment(text) == employment(text, "P") == "unknown_word", text


@pytest.mark.parametrize(
    ("text", "absent", "gone"),
    [
        ("Aktif", None, False),
        ("PPPK AKTIF", None, False),
        ("Tugas Belajar", "tugas_belajar", False),
        ("CLTN", "cuti", False),
        ("Cuti Diluar Tanggungan Negara", "cuti", False),
        ("MPP", None, True),
        ("Masa Persiapan Pensiun", None, True),
        ("Pensiun", None, True),
        ("Pemberhentian dengan hak pensiun", None, True),
        ("Berhenti", None, True),
        ("Wafat", None, True),
        ("Diberhentikan dengan hormat", None, True),
        ("Diberhentikan tidak dengan hormat sebagai PNS", None, True),
        ("Pemberhentian sementara", None, True),
        ("Pemberhentian tanpa hak pensiun", None, True),
        ("Berhenti atas permintaan sendiri", None, True),
        ("Mencapai BUP", None, True),
        ("Tidak Aktif", None, True),
        ("", "?", False),
    ],
)
def test_a_standing_says_who_is_in_service(text: str, absent: str | None, gone: bool) -> None:
    """Study and unpaid leave are absences, those who left are gone, a blank leaves it open."""
    standing = read_left_or_absent(text, is_blank_unknown=True)
    assert (standing.absent, standing.gone, standing.fault) == (absent, gone, None)


@pytest.mark.parametrize(
    "text",
    [
        *("Pensiun TMT 01-10-2027", "Pensiun 2027", "Pensiun mulai 1 Oktober", "MPP 01/10/2026"),
        *("Berhenti per Juli", "Tugas Belajar s.d. 2027", "CLTN sampai 01-05-2026", "Aktif 2026"),
        *("Pensiun (TMT 1.10.2020)", "Pemberhentian dengan hak pensiun 31 12 2026"),
    ],
)
def test_a_standing_of_some_days_is_a_fault(text: str) -> None:
    """A list is read for every date, so that a standing with a date says neither yes nor no."""
    standing = read_left_or_absent(text, is_blank_unknown=True)
    assert (standing.absent, standing.gone) == (None, False)
    assert standing.fault is not None
    assert (standing.fault.code, standing.fault.key) == ("staff_standing_dated", "kedudukan")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Pensiun ditunda",
            "Pensiun dibatalkan",
            "Usul Pensiun",
            "Proses Pensiun",
            "Akan Pensiun",
        ),
        *("Diberhentikan dari jabatan", "Pemberhentian dibatalkan", "Berhenti merokok"),
        *("Belum Pensiun", "Tidak aktif tetapi diusulkan Pensiun", "Aktif (pensiun)", "Bukan MPP"),
    ],
)
def test_a_word_more_than_a_standing_is_no_standing(text: str) -> None:
    """What denies, delays or narrows that somebody left is an unknown word."""
    standing = read_left_or_absent(text, is_blank_unknown=True)
    assert (standing.absent, standing.gone) == (None, False)
    assert standing.fault is not None
    assert standing.fault.code == "unknown_word"


def test_a_list_without_the_column_says_nothing_of_absence() -> None:
    """As everywhere, an absence that nobody states is none."""
    assert read_left_or_absent("", is_blank_unknown=False).absent is None


def test_an_unknown_standing_is_a_fault() -> None:
    """A word that may mean that they left is never read as being in service."""
    fault = read_left_or_absent("Aktfi", is_blank_unknown=True).fault
    assert fault is not None
    assert "did you mean `aktif`?" in fault.message()
