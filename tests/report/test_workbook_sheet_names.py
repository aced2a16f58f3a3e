"""Names of sheets: whatever an office is called, every spreadsheet takes its name."""

from io import BytesIO

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.report.workbook_sheet_names import unique_sheet_names

TITLES = st.lists(st.text(max_size=50) | st.sampled_from(["Dinas " * 8, "'a'", "History", "A/B"]))


@given(TITLES, st.lists(st.sampled_from(["Ringkasan", "dinas"])))
def test_names_are_unique_and_allowed(titles: list[str], others: list[str]) -> None:
    """As many names as titles, unlike each other whatever the case, and none is refused."""
    names = list(unique_sheet_names(titles, others))
    assert len(names) == len(titles)
    everything = [name.casefold() for name in (*names, *set(others))]
    assert len(set(everything)) == len(everything)
    with xlsxwriter.Workbook(BytesIO(), {"in_memory": True}) as book:
        for name in names:
            assert len(name.encode("utf-16-le")) // 2 <= 31
            assert name.strip("'") == name
            assert name.casefold() != "history"
            book.add_worksheet(name)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bappeda", "Bappeda"),
        ("Dinas A/B: [rekaan]", "Dinas A B rekaan"),
        ("Dinas Pendidikan, Kepemudaan dan Olahraga", "Dinas Pendidikan, Kepemudaan d\u2026"),
        ("", "-"),
        ("'Dinas'", "Dinas"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    """Forbidden signs are spaces, and what is too long is cut."""
    assert list(unique_sheet_names([title])) == [name]


def test_titles_with_one_beginning_are_numbered() -> None:
    """Two offices that are cut to the same name differ by a number."""
    first, second, third = unique_sheet_names(
        ["Dinas Pekerjaan Umum dan Penataan " + x for x in "abA"]
    )
    assert (second, third) == (
        "Dinas Pekerjaan Umum dan P\u2026 (2)",
        "Dinas Pekerjaan Umum dan P\u2026 (3)",
    )
    assert first == "Dinas Pekerjaan Umum dan Penat\u2026"
