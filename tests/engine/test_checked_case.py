"""A case put to a policy: what is stated of it, and the same case on another date."""

from datetime import date

import pytest

from asn_wfh import Case, CivilServant, FactError, WorkCalendar
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.law.workdays import default_calendar
from law.test_fact_ties import OWN, with_ties
from limits.invented_circular import rekaan
from strategies import loaded

OPEN, OTHER, ORDINARY = date(2028, 4, 28), date(2028, 5, 26), date(2026, 4, 10)


@pytest.mark.parametrize("word", ["ya", "tidak"])
@pytest.mark.parametrize("day", [OTHER, ORDINARY])
def test_what_was_stated_of_an_open_date_stays_behind(word: str, day: date) -> None:
    """Moved to another date, a case states nothing of it, and the roster stays as it was."""
    facts = {"cuti_bersama": word}
    case = Case(CivilServant(), OPEN, rostered=True, facts=facts)
    question = checked_case(rekaan("permit: {every: jumat}"), case)
    assert question.day_facts["cuti_bersama"] == word
    moved = question.on_date(day)
    assert (moved.case.on, moved.case.own_and_open_day_facts_as_pairs) == (day, ())
    assert moved.day_facts["cuti_bersama"] is None
    assert moved.day_facts["rostered"] == "ya"


def test_own_facts_that_a_tie_parts_are_refused() -> None:
    """What a circular says cannot hold together is told with both facts, each alone is taken."""
    policy = loaded(with_ties(OWN))
    both = {"zona": "merah", "jalan": "baik"}
    for facts in ({"zona": "merah"}, {"jalan": "baik"}):
        assert (
            checked_case(policy, Case(CivilServant(), ORDINARY, facts=facts)).day_facts.items()
            >= facts.items()
        )
    with pytest.raises(FactError) as raised:
        checked_case(policy, Case(CivilServant(), ORDINARY, facts=both))
    assert [fault.code for fault in raised.value.faults] == ["tied_own_facts"]


def test_the_ordinary_calendar_counts_where_none_is_given() -> None:
    """A case names its calendar, the one that was given or the ordinary one."""
    policy, given = rekaan("permit: {every: jumat}"), WorkCalendar(working=[OTHER])
    for stated, counting in ((None, default_calendar()), (given, given)):
        question = checked_case(policy, Case(CivilServant(), ORDINARY, calendar=stated))
        assert question.calendar is counting


@pytest.mark.parametrize("flag", [True, False, None])
def test_an_order_to_the_office_is_held_as_it_is_stated(flag: bool | None) -> None:
    """Yes, no and nothing stated are what a case holds of a recall."""
    assert Case(CivilServant(), ORDINARY, recalled=flag).recalled is flag


def test_a_word_for_a_stance_that_is_nearly_right_is_told_all_of_them() -> None:
    """The nearest of all words for a stance is shown to whoever mistypes one."""
    with pytest.raises(FactError) as raised:
        checked_case(rekaan("permit: {every: jumat}"), Case(CivilServant(), ORDINARY), "strictes")
    assert "did you mean `strictest`" in str(raised.value)
