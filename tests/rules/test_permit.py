"""`permit`: leave on the days named, for everyone or for some."""

from datetime import date

from asn_wfh import Outcome
from asn_wfh.rules.group_of_people import Group
from rules.single_rule import decided, rule_of


def test_leave_is_had_on_its_days() -> None:
    """A second permit gives leave on its own day too."""
    effect = "permit: {dates: 2026-04-13}"
    assert decided(effect).outcome is Outcome.PERMITTED
    monday = decided(effect, on=date(2026, 4, 13))
    assert [reason.label for reason in monday.reasons] == ["1"]


def test_so_many_weekdays_are_so_many_days_a_week() -> None:
    """One weekday answers "1 (satu) hari ... 1 (satu) minggu"; all of them ask for `hari kerja`."""
    friday, every = rule_of("permit: {every: jumat}"), rule_of("permit: {every: hari_kerja}")
    assert friday.content().states_figure("hari", "1")
    assert friday.content().states_figure("minggu", "1")
    assert friday.content().wording == {}
    assert every.content().wording == {"hari kerja": "hari_kerja"}
    assert every.content().figures == set()


def test_a_mutant_keeps_the_same_people_at_the_office() -> None:
    """The opposite excludes its group on its days, or everyone where it names none."""
    rule = rule_of("permit: {every: jumat}")
    words = {"every": "jumat", "whose": [{"level": "mahir"}, {"unit": "rsud"}]}
    boxes = [{"every": "jumat", "level": "mahir"}, {"every": "jumat", "unit": "rsud"}]
    assert rule.mutant_effect_and_words(words) == ("exclude", boxes)
    assert rule.mutant_effect_and_words({"every": "jumat"}) == ("exclude", [{"every": "jumat"}])


def test_the_people_of_a_permit_are_stated() -> None:
    """The group is that of the file; a permit for everyone is about people, and names none."""
    few = rule_of("permit: {every: jumat, whose: {level: mahir}}").content()
    assert few.group == Group(((("level", ("mahir",)),),))
    assert rule_of("permit: {every: jumat}").content().group == Group(())
