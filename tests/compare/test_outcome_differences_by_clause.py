"""The rows of a comparison: one for each clause that makes a difference, as a lawyer names them."""

from datetime import date

import pytest

from asn_wfh import Outcome
from asn_wfh.compare import Comparison, DifferenceRow, compare
from asn_wfh.kernel.boxes import difference, intersection, point_count
from asn_wfh.kernel.search_outside_boxes import covers
from compare.reference_comparison import FRIDAY, possible_points


@pytest.fixture(scope="module", params=[None, FRIDAY])
def comparison(request: pytest.FixtureRequest) -> Comparison:
    """The two circulars in an ordinary week, and on an ordinary Friday."""
    return compare("bukittinggi", "bangka_barat", on=request.param)


def named(comparison: Comparison, label: str, clause: str) -> DifferenceRow:
    """The one row of a clause."""
    (row,) = (
        row
        for row in comparison.rows
        if (comparison.labels[row.by], row.reason.label) == (label, clause)
    )
    return row


LAWYERS = {
    "JF Ahli Madya": ("bukittinggi", "1.i.c", {"level": ("ahli_madya",)}),
    "the counter of a kelurahan": ("bangka_barat", "4.j", {"service": ("langsung_lainnya",)}),
    "a driver": ("bukittinggi", "1.i.u", {"task": ("sopir",)}),
    "a home outside": ("bangka_barat", "7/c", {"domicile": ("outside",)}),
    "an agricultural UPTD": (
        "bukittinggi",
        "1.i.l",
        {"affair": ("pangan", "pertanian"), "unit": ("uptd",)},
    ),
    "turns": ("bangka_barat", "5.a/a", {"rostered": ("tanpa_jadwal",)}),
}


@pytest.mark.parametrize("difference", LAWYERS)
def test_what_a_lawyer_would_name(comparison: Comparison, difference: str) -> None:
    """Each difference that a lawyer would name is one row of one clause, about just that."""
    label, clause, about = LAWYERS[difference]
    row = named(comparison, label, clause)
    narrowed = comparison.field.values_of_narrowed_facets_only(row.box)
    assert {name: narrowed[name] for name in row.about} == about
    assert row.outcomes == (Outcome.NOT_PERMITTED, Outcome.PERMITTED)


def test_no_row_is_about_a_camat(comparison: Comparison) -> None:
    """A camat is an administrator, whom both circulars refuse: no row holds a case of one."""
    space = comparison.field.space
    camat = space.box({"post": ["camat"]})
    assert ("bangka_barat", "4.a") not in {
        (comparison.labels[r.by], r.reason.label) for r in comparison.rows
    }
    for row in comparison.rows:
        assert dict(row.witness.facts)["post"] != "camat"
        for both in intersection(row.where, [camat]):
            assert possible_points(space, both) == 0


def test_a_clause_has_one_row(comparison: Comparison) -> None:
    """No clause has two rows, and the clauses of a policy stand in printed order."""
    for number, policy in enumerate(comparison.field.policies):
        labels = [row.reason.label for row in comparison.rows if row.by == number]
        printed = [provision.label for provision in policy.provisions]
        assert labels == [label for label in printed if label in labels]


def test_witnesses_are_decided_so(comparison: Comparison) -> None:
    """On its witness `decide` has the outcomes of a row, by its clause, for reasons it names."""
    for row in comparison.rows:
        for decision, outcome, reasons in zip(
            comparison.decisions(row), row.outcomes, row.reasons, strict=True
        ):
            assert decision.outcome is outcome
            assert set(decision.reasons) <= set(reasons)
        assert row.reason in comparison.decisions(row)[0].reasons


def test_clauses_of_a_row_speak_somewhere_in_it(comparison: Comparison) -> None:
    """A row names every clause that speaks on its box and no other, in the order of `decide`."""
    row = named(comparison, "bangka_barat", "3/a")
    labels = [reason.label for reason in row.reasons[0]]
    assert labels == ["3/a", "4.i/a", "4.i/b", "4.j", "5.a/a", "7/c"]
    assert [reason.label for reason in row.reasons[1]] == ["1.b"]


def test_rows_cover_every_difference(comparison: Comparison) -> None:
    """Every possible case answered unlike lies in the region of a row, and no other does."""
    boxes = [each.box for each in comparison.boxes]
    regions = [box for row in comparison.rows for box in row.where]
    space = comparison.field.space
    for rest in (difference(boxes, regions), difference(regions, boxes)):
        assert sum(possible_points(space, box) for box in rest) == 0


def test_the_box_of_a_row_is_as_large_as_it_can_be(comparison: Comparison) -> None:
    """No value can be added to any facet of the box without leaving the region of its clause."""
    for row in comparison.rows:
        assert covers(row.where, row.box)
        for place, facet in enumerate(comparison.field.space.facets):
            rest = comparison.field.bounds.sides[place] & ~row.box.sides[place]
            for number in range(len(facet.values)):
                if rest >> number & 1:
                    assert not covers(row.where, row.box.with_side(place, 1 << number))


def test_no_box_of_a_row_has_fewer_cases_than_its_pieces(comparison: Comparison) -> None:
    """The box is no smaller than any of the disjoint boxes of its region."""
    for row in comparison.rows:
        assert point_count(row.box) >= max(map(point_count, row.where))


def test_regions_are_disjoint(comparison: Comparison) -> None:
    """The region of a row counts no case twice."""
    for row in comparison.rows:
        for place, box in enumerate(row.where):
            assert intersection([box], row.where[place + 1 :]) == []


def test_the_same_whenever_asked(comparison: Comparison) -> None:
    """Two comparisons of the same policies are equal in every row."""
    again = compare(*comparison.field.policies, on=comparison.on)
    assert (again.rows, again.boxes, again.duties) == (
        comparison.rows,
        comparison.boxes,
        comparison.duties,
    )


def test_a_witness_needs_a_day_of_its_own() -> None:
    """On a date the witness is asked about that date; in a week, about an ordinary one."""
    on = compare("bukittinggi", "bangka_barat", on=FRIDAY)
    assert {row.witness.date_of_each_policy for row in on.rows} == {(FRIDAY, FRIDAY)}
    week = compare("bukittinggi", "bangka_barat")
    assert {row.witness.date_of_each_policy for row in week.rows} == {(date(2026, 4, 10),) * 2}
