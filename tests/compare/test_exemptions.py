"""Where one circular says that a clause of it does not apply, and the other does not say so."""

import pytest

from asn_wfh.compare import Comparison, compare
from asn_wfh.report.comparison.comparison_json import comparison_json
from asn_wfh.report.comparison.comparison_text import comparison_text
from limits.invented_circular import rekaan

_LEAVE = "permit: {every: jumat}"
_STAFF = "exclude: {level: pelaksana}"
_ORDER = "require: {every: jumat, whose: {level: pelaksana}}"
_DUTY = "oblige: {who: asn, do: foto_gps}"
_REPORT = "oblige: {who: kepala, do: jadwal}"
_CUT = "limit: {what: perjalanan_dalam_negeri, cut: 50%}"
_SILENT = "no_rule: Tidak mengatur apa-apa."


def compared(clause: str, exempt: str) -> Comparison:
    """A circular with a clause beside the same where the clause does not apply to some."""
    return compare(rekaan(_LEAVE, clause, exempt), rekaan(_LEAVE, clause, _SILENT))


def exempting(target: str) -> str:
    """The clause by which another does not apply to hospitals."""
    return f'exempt: {{instead_of: "{target}", whose: {{unit: rsud}}}}'


def test_whoever_is_freed_is_a_row_of_the_clause_that_refuses() -> None:
    """The row is of the clause that still applies there; the exemption stands beside the answer."""
    comparison = compared(_STAFF, exempting("2"))
    (row,) = comparison.rows
    assert (row.by, row.reason.label, row.exempting) == (1, "2", ("3",))
    narrowed = comparison.field.values_of_narrowed_facets_only(row.box)
    assert (narrowed["level"], narrowed["unit"]) == (("pelaksana",), ("rsud",))
    assert comparison_json(comparison)["rows"][0]["exempting"] == ["3"]


@pytest.mark.parametrize(
    ("lang", "answer"),
    [
        ("id", "rekaan: boleh WFH (1; karena pengecualian dalam butir 3)"),
        ("en", "rekaan: may work from home (1; by the exemption of clause 3)"),
    ],
)
def test_the_text_names_the_exemption(lang: str, answer: str) -> None:
    """The line of the circular that has the exemption says by which clause."""
    lines = [line.text.strip() for line in comparison_text(compared(_STAFF, exempting("2")), lang)]
    assert answer in lines


def test_whoever_loses_a_leave_is_a_row_of_the_clause_that_gives_it() -> None:
    """An exemption from a clause that gives leave, or orders it, is told in the same way."""
    given = compared(_STAFF, 'exempt: {instead_of: "1", whose: {level: pengawas}}')
    (row,) = given.rows
    assert (row.by, row.reason.label, row.exempting) == (1, "1", ("3",))
    (ordered,) = compared(_ORDER, exempting("2")).rows
    assert (ordered.required, ordered.exempting) == ((True, False), ("3",))


@pytest.mark.parametrize("clause", [_DUTY, _REPORT, _CUT])
def test_a_duty_or_a_figure_that_does_not_apply_is_told(clause: str) -> None:
    """It is a row of the duty or the figure, and no change of mere words."""
    comparison = compared(clause, exempting("2"))
    assert len(comparison.duties) + len(comparison.limits) == 1
    assert (comparison.rows, comparison.silent) == ((), ())


def test_an_exemption_of_people_who_differ_in_nothing_is_wording() -> None:
    """Where another clause refuses whoever is freed, only the words of the versions differ."""
    further = "exclude: {unit: rsud}"
    one, other = (
        rekaan(_LEAVE, _STAFF, words, further) for words in (exempting("2"), "no_rule: Tidak ada.")
    )
    comparison = compare(one, other)
    assert (comparison.rows, comparison.boxes) == ((), ())
    assert [change.label for change in comparison.silent] == ["3"]


def test_without_an_exemption_none_is_told() -> None:
    """A row of two circulars without one names none, nor does one that concerns others."""
    (row,) = compare(rekaan(_LEAVE, _STAFF), rekaan(_LEAVE, _SILENT)).rows
    assert row.exempting == ()
    one = rekaan(_LEAVE, _STAFF, exempting("2"), "no_rule: Tidak ada.")
    other = rekaan(_LEAVE, _STAFF, exempting("2"), "exclude: {unit: uptd}")
    assert [row.exempting for row in compare(one, other).rows] == [()]
