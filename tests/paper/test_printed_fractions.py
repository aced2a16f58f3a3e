"""Fractions are shares, in percent where that is whole; strict bounds are no share of a policy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.figures.printed_figure import format_figure
from paper.figures_of_text import figures_of


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("separuh pegawai", "50"),
        ("setengah dari jumlah pegawai", "50"),
        ("sepertiga pegawai", "1/3"),
        ("dua pertiga pegawai", "2/3"),
        ("seperempat pegawai", "25"),
        ("tiga perempat pegawai", "75"),
        ("sepersepuluh pegawai", "10"),
        ("1/4 (seperempat) pegawai", "25"),
        ("satu per dua pegawai", "50"),
        ("kurang dari 40% pegawai", "<40"),
        ("di bawah 40 persen pegawai", "<40"),
        ("lebih dari separuh pegawai", ">50"),
        ("tidak lebih dari 40% pegawai", "40"),
        ("tidak boleh kurang dari 40% pegawai", "40"),
    ],
)
def test_a_fraction_or_a_strict_bound_is_a_share(text: str, share: str) -> None:
    """However it is printed, and with what is printed before it."""
    assert figures_of(text) == [("share", share)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1/4 (sepertiga) pegawai", ["broken"]),
        ("setengah hari kerja", ["hari"]),
        ("seperempat jam", ["jam"]),
        ("tanggal 1/4/2032", ["number", "number", "number"]),
        ("4/3 bagian", ["number", "number"]),
        ("satu dua kata", []),
    ],
)
def test_what_only_looks_like_a_share_of_a_staff_is_none(text: str, kinds: list[str]) -> None:
    """Digits and words that differ, parts of a day, dates, and more than a whole."""
    assert [kind for kind, _ in figures_of(text)] == kinds


@given(st.integers(1, 9), st.integers(2, 10))
def test_digits_are_percent_exactly_where_that_is_whole(parts: int, of: int) -> None:
    """`n/m` is 100 n/m percent, or the fraction itself; from a whole on it is no fraction."""
    figures = figures_of(f"paling banyak {parts}/{of} pegawai")
    if parts >= of:
        assert ("share", f"{parts}/{of}") not in figures
        return
    ((kind, value),) = figures
    assert kind == "share"
    whole = [percent for percent in range(1, 100) if percent * of == 100 * parts]
    assert value == (str(whole[0]) if whole else f"{parts}/{of}")


def test_a_sentence_quotes_them_as_words() -> None:
    """What a finding shows can be read."""
    assert format_figure("share", "<40") == "kurang dari 40%"
    assert format_figure("share", ">1/3") == "lebih dari 1/3"
    assert format_figure("range", "2032-03-24/2032-03-27") == "2032-03-24 sampai dengan 2032-03-27"
    assert format_figure("month", "04") == "bulan 04"
    assert format_figure("week", "genap") == "minggu genap"
