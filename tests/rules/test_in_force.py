"""`in_force`: the dates between which a circular holds, and its reviews."""

from datetime import date

from asn_wfh import CivilServant, Outcome, decide
from limits.invented_circular import rekaan
from rules.single_rule import rule_of
from strategies import CLERK


def test_a_circular_of_one_day() -> None:
    """A circular may hold on the day on which it begins, and on no other."""
    day = date(2026, 4, 10)
    policy = rekaan("permit: {every: hari_kerja}", force=f"in_force: {{from: {day}, until: {day}}}")
    who = CivilServant.read({**CLERK, "domicile": "99.71"})
    assert decide(policy, who, day).outcome is Outcome.PERMITTED
    for other in (date(2026, 4, 9), date(2026, 4, 13)):
        assert decide(policy, who, other).outcome is Outcome.NOT_PERMITTED


def test_it_is_a_figure_where_it_sets_reviews() -> None:
    """Dates alone set the office no figure; reviews do, and their figure is every so often."""
    plain = rekaan().force
    reviewed = rekaan(force="in_force: {from: 2026-01-15, review_every: 3 bulan}").force
    assert (plain.figure_name, reviewed.figure_name) == (None, "reviews")
    assert reviewed.figure_parameters() == (("from", "2026-01-15"), ("review_every", 3))
    assert reviewed.content().figures == {("date", "2026-01-15"), ("bulan", "3")}
    assert reviewed.fields_addressed_to_office() == ("in_force", 3)


def test_no_mutant_swaps_it() -> None:
    """A circular without dates in force is none, so no other word stands in its place."""
    assert rekaan().force.mutant_effect_and_words({"from": "2026-01-15"}) is None
    assert not rule_of("permit: {every: jumat}").circular_not_in_force_boxes(rekaan().cases)
