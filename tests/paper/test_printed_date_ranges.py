"""Ranges of days are read with what joins them, and a date with the side on which its days lie."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.figures.printed_date_ranges import days_of_range, side_of_date
from asn_wfh.paper.tokens import tokens
from asn_wfh.rules.content_for_audit import ContentForAudit
from paper.figures_of_text import figures_of

MARCH = "2032-03-24/2032-03-27"
_JOINTS = ("-", " - ", "\u2013", " \u2014 ", " s.d. ", " s/d ", " sampai dengan ", " hingga ")


@pytest.mark.parametrize("joint", _JOINTS)
def test_every_usual_sign_joins_two_days_of_a_month(joint: str) -> None:
    """`24-27 Maret 2032` are two dates, and between them the range of which they are the ends."""
    assert figures_of(f"pada tanggal 24{joint}27 Maret 2032") == [
        ("date", "2032-03-24"),
        ("range", MARCH),
        ("date", "2032-03-27"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("selama bulan April 2032", "2032-04-01/2032-04-30"),
        ("pada bulan Februari 2032", "2032-02-01/2032-02-29"),
        ("selama bulan April sampai dengan Juni 2032", "2032-04-01/2032-06-30"),
    ],
)
def test_a_month_is_the_range_of_its_days(text: str, value: str) -> None:
    """From its first day to its last, of several months too."""
    assert figures_of(text) == [("range", value)]


def test_a_month_without_its_year_is_named_by_its_number() -> None:
    """Which year is meant, no figure says."""
    assert figures_of("selama bulan Mei") == [("month", "05")]
    assert figures_of("laporan bulan Mei") == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("hari Rabu, 24 Maret 2032", [("date", "2032-03-24")]),
        ("Rabu (24 Maret 2032)", [("date", "2032-03-24")]),
        ("hari Kamis, 24 Maret 2032", [("broken", "2032-03-24")]),
        ("setiap hari Kamis, 24 Maret 2032", [("weekday", "kamis"), ("date", "2032-03-24")]),
    ],
)
def test_a_weekday_before_its_date_is_part_of_it(text: str, figures: list[tuple[str, str]]) -> None:
    """Where the two differ, neither is taken; behind `setiap` it is a weekday of its own."""
    assert figures_of(text) == figures


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("mulai tanggal 1 April 2032", ["opening"]),
        ("sejak hari Kamis, 1 April 2032", ["opening"]),
        ("sampai dengan 30 Juni 2032", ["closing"]),
        ("paling lambat tanggal 30 Juni 2032", ["closing"]),
        ("pada tanggal 30 Juni 2032", ["single"]),
        ("tanggal 5 dan 9 April 2032", ["single", "single"]),
        ("tanggal 5 s.d. 9 April 2032", ["opening", "closing"]),
        ("tanggal 5-9 April 2032", ["opening", "closing"]),
    ],
)
def test_a_date_opens_or_closes_a_period_or_stands_alone(text: str, sides: list[str]) -> None:
    """By the words right before it, or by what joins it to a later one."""
    words = tokens(text)
    dates = [figure for figure in find_figures(words) if figure.kind == "date"]
    assert [side_of_date(words, figure) for figure in dates] == sides


@given(st.dates(date(2030, 1, 1), date(2032, 1, 1)), st.integers(1, 40), st.data())
def test_a_list_of_days_states_a_range_where_no_working_day_is_missing(
    first: date, length: int, data: st.DataObject
) -> None:
    """Compared with every day of the range looked at by itself; a weekend may be left out."""
    days = [first + timedelta(after) for after in range(length + 1)]
    listed = data.draw(st.sets(st.sampled_from(days), min_size=2))
    value = f"{days[0]}/{days[-1]}"
    assert list(days_of_range(value)) == days
    content = ContentForAudit(listed_days={day.isoformat() for day in listed})
    missing = [day for day in days if day not in listed and day.isoweekday() <= 5]
    assert content.states_figure("range", value) == (not missing)
    assert ContentForAudit(windows={(str(days[0]), str(days[-1]))}).states_figure("range", value)
