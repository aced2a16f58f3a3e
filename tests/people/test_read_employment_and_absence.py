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
        ("", "?", False),
    ],
)
def test_a_standing_says_who_is_in_service(text: str, absent: str | None, gone: bool) -> None:
    """Study and unpaid leave are absences, those who left are gone, a blank leaves it open."""
    standing = read_left_or_absent(text, is_blank_unknown=True)
    assert (standing.absent, standing.gone, standing.fault) == (absent, gone, None)


def test_a_list_without_the_column_says_nothing_of_absence() -> None:
    """As everywhere, an absence that nobody states is none."""
    assert read_left_or_absent("", is_blank_unknown=False).absent is None


def test_an_unknown_standing_is_a_fault() -> None:
    """A word that may mean that they left is never read as being in service."""
    fault = read_left_or_absent("Aktfi", is_blank_unknown=True).fault
    assert fault is not None
    assert "did you mean `aktif`?" in fault.message()
