"""The chart by office: numbers in a table, bars on a page."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import Policy
from asn_wfh.people.answer_counts_by_office import OfficeCount
from asn_wfh.report.chart_of_permissions_by_office import (
    bar_piece_lengths,
    office_page,
    table_of_office_outcome_counts,
)

COUNTS = (OfficeCount("Dinas <A> & Co", 1200, 30, 4), OfficeCount("", 0, 1, 0))


def test_the_table_ends_with_everybody() -> None:
    """A line for each office and one for all, numbers in columns below each other."""
    headings, *rows = table_of_office_outcome_counts(COUNTS, "id").lines()
    assert headings.split("  ") == [
        *("perangkat daerah", *[""] * 8),
        *("boleh WFH", "belum dapat diputuskan", "tidak boleh WFH", "pegawai"),
    ]
    assert [len(row) for row in rows] == [len(headings)] * 3
    assert [row.split() for row in rows] == [
        ["Dinas", "<A>", "&", "Co", "1.200", "4", "30", "1.234"],
        ["(perangkat", "daerah", "tidak", "disebut)", "0", "0", "1", "1"],
        ["seluruh", "pegawai", "1.200", "4", "31", "1.235"],
    ]


@given(st.tuples(*[st.integers(0, 900)] * 3), st.integers(0, 5000), st.sampled_from([40, 1000]))
def test_bars_show_whoever_there_is(numbers: tuple[int, int, int], more: int, width: int) -> None:
    """A bar is as long as its office is large, within the pieces that would else not be seen."""
    count = OfficeCount("A", *numbers)
    lengths = bar_piece_lengths(count, count.people + more, width)
    parts = (count.permitted, count.undetermined, count.not_permitted)
    assert [bool(length) for length in lengths if length] == [True] * sum(map(bool, parts))
    assert all(bool(length) >= bool(part) for length, part in zip(lengths, parts, strict=True))
    if count.people:
        exact = count.people * width / (count.people + more)
        assert abs(sum(lengths) - exact) <= 3
    for (one, first), (other, second) in pairwise(zip(parts, lengths, strict=True)):
        assert first <= second + 1 if one <= other else first + 1 >= second


def test_the_page_stands_alone(bukittinggi: Policy) -> None:
    """It fetches nothing, names every office safely, and is the same each time."""
    page = office_page(COUNTS, bukittinggi, date(2026, 4, 10), "en")
    assert page == office_page(COUNTS, bukittinggi, date(2026, 4, 10), "en")
    assert "Dinas &lt;A&gt; &amp; Co" in page
    assert "Friday, 10 April 2026" in page
    assert bukittinggi.digest[:16] in page
    assert "http" not in page.replace("http-equiv", "")
    assert "default-src 'none'" in page
    with pytest.raises(ValueError, match="fr"):
        office_page(COUNTS, bukittinggi, date(2026, 4, 10), "fr")
