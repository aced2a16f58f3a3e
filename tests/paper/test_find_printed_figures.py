"""Every figure of a text is found by its form, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.figures.find_printed_figures import NUMBERS, find_figures
from asn_wfh.paper.tokens import tokens
from paper.figures_of_text import figures_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sebanyak 1 (satu) hari kerja dalam 1 (satu) minggu", [("hari", "1"), ("minggu", "1")]),
        ("setiap hari Jum\u2019at dan Rabu", [("weekday", "jumat"), ("weekday", "rabu")]),
        ("hari Minggu", [("weekday", "minggu")]),
        ("dalam satu minggu", [("minggu", "1")]),
        ("minggu kedua setiap bulan", [("week", "2")]),
        ("Senin ke-1 dan ke-3", [("weekday", "senin"), ("week", "1"), ("week", "3")]),
        ("pekan pertama, kedua dan terakhir", [("week", "1"), ("week", "2"), ("week", "akhir")]),
        ("hari kedua", []),
        ("maksimal 10% atau sepuluh persen", [("share", "10"), ("share", "10")]),
        ("separuh pegawai", [("share", "50")]),
        ("pukul 07.30 WIB s.d. 16:00", [("time", "07:30"), ("time", "16:00")]),
        ("jam 7.5", [("number", "7.5")]),
        ("pada tanggal 2 April 2026", [("date", "2026-04-02")]),
        ("31 Februari 2026", [("broken", "31 februari 2026")]),
        ("tanggal 1 bulan berikutnya", [("monthly", "1")]),
        ("setiap 2 (dua) bulan", [("bulan", "2")]),
        ("2 (tiga) bulan", [("broken", "2")]),
        ("dua puluh satu hari", [("hari", "21")]),
        ("dua belas orang", [("orang", "12")]),
        ("sehari sebelum (H-1)", [("before", "1"), ("before", "1")]),
        ("angka 1 huruf a poin 2", [("reference", "1.a.2")]),
        ("pada huruf d dan angka (3)", [("reference", "d"), ("reference", "3")]),
        ("Pelayanan Terpadu Satu Pintu", []),
        ("salah satu unit", []),
        ("tautan https://contoh.go.id/2026/50", []),
        ("Nomor 800.1.5/3349/SJ", [("number", "800.1.5"), ("number", "3349")]),
        ("angka kredit", []),
    ],
)
def test_a_figure_has_its_kind_and_value(text: str, expected: list[tuple[str, str]]) -> None:
    """Shares, times, dates, weekdays, periods, counts and references each in one form."""
    assert figures_of(text) == expected


@given(st.sampled_from(sorted(NUMBERS)), st.integers(1, 120))
def test_digits_and_words_must_agree(word: str, digits: int) -> None:
    """`1 (satu)` is one figure; where the two differ it is broken, never one of them."""
    kind, value = figures_of(f"{digits} ({word}) bulan")[0]
    assert (kind, value) == ("bulan" if NUMBERS[word] == digits else "broken", str(digits))


@given(st.text(alphabet="0123456789.,:%() abHjtghurfminus/-\n", max_size=80))
def test_every_digit_of_a_text_is_part_of_a_figure(text: str) -> None:
    """No digit escapes: what is no known kind of figure is a number."""
    words = tokens(text)
    covered = {at for figure in find_figures(words) for at in range(figure.begin, figure.end)}
    loose = [w.text for at, w in enumerate(words) if at not in covered and w.text[0].isdigit()]
    assert loose == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peraturan Pemerintah Nomor 94 Tahun 2021", [("law", "94/2021")]),
        ("1 (satu) hari sebelum pelaksanaan", [("before", "1")]),
        ("paling lambat tanggal 5 setiap bulan", [("monthly", "5")]),
        ("pukul 15.00 WIB hari kerja sebelumnya", [("time", "15:00"), ("before", "1")]),
        ("sehari sebelumnya", [("before", "1")]),
        ("1 (satu) hari kerja sebelumnya", [("before", "1")]),
        ("dua hari kerja sebelum pelaksanaan", [("before", "2")]),
        ("hari kerja sebelum hari pelaksanaan WFH", [("before", "1")]),
        ("hari kerja terakhir sebelum pelaksanaan", [("before", "1")]),
        ("pada hari sebelumnya", []),
        ("hari kerja sebelum libur", []),
        ("setiap hari kerja sebelum melaksanakan WFH", []),
        ("untuk pertama kalinya", [("breach", "1")]),
        ("kali kedua", [("breach", "2")]),
        ("pelanggaran pertama, kedua, dan ketiga", [("breach", n) for n in "123"]),
        ("dua kali, kedua orang itu", [("kali", "2")]),
        ("kedua belah pihak", []),
    ],
)
def test_a_figure_in_other_words(text: str, expected: list[tuple[str, str]]) -> None:
    """A law by its number and year, H-1 in words, a day of every month, which breach it is."""
    assert figures_of(text) == expected


def test_a_share_that_is_no_whole_one_is_read_with_its_words() -> None:
    """`1,5% (satu koma lima persen)` is one figure; words that differ break it."""
    for printed, figure in (
        ("dipotong 1,5% (satu koma lima persen) setiap kejadian", ("share", "1,5")),
        ("dipotong satu koma lima persen setiap kejadian", ("share", "1,5")),
        ("dipotong 2.25% setiap kejadian", ("share", "2,25")),
        ("sebesar 75% (tujuh puluh lima persen) pegawai", ("share", "75")),
        ("sebesar 0% (nol persen) pegawai", ("share", "0")),
        ("sebesar nol persen pegawai", ("share", "0")),
        ("sebesar 75% (tujuh puluh persen) pegawai", ("broken", "75")),
    ):
        (read,) = find_figures(tokens(printed))
        assert (read.kind, read.value) == figure
