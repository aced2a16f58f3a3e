"""Dates and weekdays are read with what stands behind them, and nothing else is taken for one."""

import pytest

from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.tokens import tokens
from paper.figures_of_text import figures_of

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
    figures = [figure for figure in figures_of(text) if figure[0] != "range"]
    assert figures == [("date", day) for day in DAYS[text]]


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
