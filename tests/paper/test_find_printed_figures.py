"""Every figure of a text is found by its form, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.find_printed_figures import NUMBERS, find_figures
from asn_wfh.paper.tokens import tokens


def figures_of(text: str) -> list[tuple[str, str]]:
    """The figures of a text as kinds and values."""
    return [(figure.kind, figure.value) for figure in find_figures(tokens(text))]


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


DAYS = {
    "tanggal 17 sampai dengan 21 Agustus 2026 semua": ["2026-08-17", "2026-08-21"],
    "tanggal 4 s.d. 8 Januari 2027": ["2027-01-04", "2027-01-08"],
    "4 s/d tanggal 8 Januari 2027": ["2027-01-04", "2027-01-08"],
    "28 Desember sampai dengan 2 Januari 2027": ["2026-12-28", "2027-01-02"],
    "29 Maret hingga 2 April 2027": ["2027-03-29", "2027-04-02"],
    "1 Mei 2027 sampai dengan 2 Juni 2027": ["2027-05-01", "2027-06-02"],
    "tanggal 4, 5, dan 6 Januari 2027": ["2027-01-04", "2027-01-05", "2027-01-06"],
    "tanggal 17 dan 24 Agustus serta 2 September 2026": ["2026-08-17", "2026-08-24", "2026-09-02"],
}


@pytest.mark.parametrize("text", DAYS)
def test_days_share_the_month_and_the_year_behind_them(text: str) -> None:
    """The first day of a span, and each of several, is a date; none is left as a number."""
    assert figures_of(text) == [("date", day) for day in DAYS[text]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31 sampai dengan 30 April 2027", [("broken", "31"), ("date", "2027-04-30")]),
        ("2 dan 5 Januari 2027", [("number", "2"), ("date", "2027-01-05")]),
        ("2 kali, 5 Januari 2027", [("kali", "2"), ("date", "2027-01-05")]),
        ("tanggal 4 sampai dengan 8 Januari", [("number", "4"), ("number", "8")]),
        ("7 April", [("number", "7")]),
    ],
)
def test_what_is_no_day_of_a_date_stays_a_number(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """A number before a date, a day of no month and a span without a year are no dates."""
    assert figures_of(text) == expected


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("huruf a sampai dengan huruf d", "a b c d"),
        ("huruf a s.d. d", "a b c d"),
        ("angka 1 sampai dengan angka 3", "1 2 3"),
        ("angka 2 huruf a sampai dengan huruf c", "2.a 2.b 2.c"),
        ("Pasal 3 ayat (1) sampai dengan ayat (3)", "pasal-3.1 pasal-3.2 pasal-3.3"),
        ("Diktum KESATU sampai dengan KETIGA", "1 2 3"),
        ("Diktum KESATU dan Diktum KEDUA BELAS", "1 12"),
        ("Diktum KETIGA huruf b", "3.b"),
        ("huruf A nomor 1 dan nomor 3", "a.1 a.3"),
        ("butir 2.a.3 dan butir 2.b", "2.a.3 2.b"),
        ("angka 2.a huruf b", "2.a.b"),
        ("pada angka 2. b. Lurah", "2"),
        ("pada huruf a.Lurah", "a"),
        ("Pasal 3 ayat (1), ayat (2), atau ayat (4)", "pasal-3.1 pasal-3.2 pasal-3.4"),
        ("angka 1 dan huruf a", "1 a"),
        ("huruf d sampai dengan huruf a", "d a"),
        ("angka 1 sampai dengan huruf b", "1 b"),
        ("angka 1 sampai dengan selesai", "1"),
    ],
)
def test_references_go_on_up_to_the_last(text: str, clauses: str) -> None:
    """Each clause from the first to the last is referred to, with the steps above it."""
    assert figures_of(text) == [("reference", clause) for clause in clauses.split()]


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


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("hari Senin sampai dengan hari Kamis", "senin selasa rabu kamis"),
        ("Senin s.d. Rabu", "senin selasa rabu"),
        ("Senin-Kamis dan Sabtu", "senin selasa rabu kamis sabtu"),
        ("Kamis \u2013 hari Jum'at", "kamis jumat"),
        ("Jumat hingga Minggu", "jumat sabtu minggu"),
        ("Sabtu s/d Senin", "sabtu minggu senin"),
        ("Senin dan Kamis", "senin kamis"),
        ("Senin\n- Kamis", "senin kamis"),
        ("Senin sampai dengan minggu kedua", "senin"),
    ],
)
def test_a_range_of_weekdays_is_each_of_them(text: str, days: str) -> None:
    """As a range of dates or clauses is; a dash that begins a line is a bullet."""
    figures = find_figures(tokens(text))
    assert [one.value for one in figures if one.kind == "weekday"] == days.split()


def test_a_share_that_is_no_whole_one_is_read_with_its_words() -> None:
    """`1,5% (satu koma lima persen)` is one figure; words that differ break it."""
    for printed, figure in (
        ("dipotong 1,5% (satu koma lima persen) setiap kejadian", ("share", "1,5")),
        ("dipotong satu koma lima persen setiap kejadian", ("share", "1,5")),
        ("dipotong 2.25% setiap kejadian", ("share", "2,25")),
        ("sebesar 75% (tujuh puluh lima persen) pegawai", ("share", "75")),
        ("sebesar 75% (tujuh puluh persen) pegawai", ("broken", "75")),
    ):
        (read,) = find_figures(tokens(printed))
        assert (read.kind, read.value) == figure
