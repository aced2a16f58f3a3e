"""How long a permission lasts: what an order or a schedule that is not stated would take away."""

from dataclasses import replace
from datetime import date

import pytest

from asn_wfh import Case, CivilServant, decide, load_policy, shipped_history
from asn_wfh.analysis import PermissionCondition, permission_conditions
from asn_wfh.analysis.unstated_facts_ending_permission import conditions_in_words
from asn_wfh.engine.decide import decide_case
from asn_wfh.messages.errors import FactError
from strategies import CLERK

FRIDAY = date(2026, 4, 17)
CITY_CASE = Case(CivilServant.read({**CLERK, "domicile": "13.75"}), FRIDAY)
REGENCY_CASE = Case(CivilServant.read({**CLERK, "domicile": "19.05"}), FRIDAY, rostered=True)


def test_a_schedule_and_an_order_would_end_a_permission() -> None:
    """Where neither is stated, each is named with the clauses by which it would refuse."""
    assert permission_conditions(load_policy("bukittinggi"), CITY_CASE) == (
        PermissionCondition("rostered", ("1.d/c",)),
        PermissionCondition("recalled", ("1.d/b", "2.f")),
    )


def test_a_condition_is_plain_json_values() -> None:
    """A program that shows the answer takes the clauses by their labels."""
    order = PermissionCondition("recalled", ("1.d/b", "2.f"))
    assert order.as_dict() == {"fact": "recalled", "clauses": ["1.d/b", "2.f"]}


def test_what_is_stated_is_no_condition() -> None:
    """Who says that there is no roster, and no order, has nothing left to watch."""
    city = load_policy("bukittinggi")
    scheduled = replace(CITY_CASE, rostered="tanpa_jadwal")
    assert [each.fact for each in permission_conditions(city, scheduled)] == ["recalled"]
    assert permission_conditions(city, replace(scheduled, recalled=False)) == ()


def test_only_a_fact_that_a_clause_asks_for_is_a_condition() -> None:
    """Under a reading by which nobody may be called in, an order changes nothing."""
    regency = load_policy("bangka_barat")
    (order,) = permission_conditions(regency, REGENCY_CASE)
    assert order == PermissionCondition("recalled", ("5.a/b",))
    nobody_calls = {"wewenang-panggil": "tidak_ada"}
    assert permission_conditions(regency, REGENCY_CASE, stance=nobody_calls) == ()


def test_who_has_no_permission_has_no_condition() -> None:
    """A refusal and an open answer say themselves on what they depend."""
    city, regency = load_policy("bukittinggi"), load_policy("bangka_barat")
    assert permission_conditions(city, replace(CITY_CASE, absent="cuti")) == ()
    assert permission_conditions(regency, replace(REGENCY_CASE, rostered=None)) == ()


def test_a_condition_is_sought_under_the_readings_of_the_answer() -> None:
    """The stance that is most lenient for the answer is that of its conditions too."""
    regency = load_policy("bangka_barat")
    lenient = permission_conditions(regency, REGENCY_CASE, stance="most_lenient")
    used = dict(
        decide(regency, REGENCY_CASE.who, FRIDAY, rostered=True, stance="most_lenient").stance
    )
    assert lenient == permission_conditions(regency, REGENCY_CASE, stance=used)


def test_a_history_has_the_conditions_of_the_circular_in_force() -> None:
    """A region's circulars over time are asked as one circular is."""
    of_region = permission_conditions(shipped_history("13.75"), CITY_CASE)
    assert of_region == permission_conditions(load_policy("bukittinggi"), CITY_CASE)


def test_conditions_are_one_line_in_both_languages() -> None:
    """The line names what must not happen, each with its clauses; nothing is an empty line."""
    conditions = permission_conditions(load_policy("bukittinggi"), CITY_CASE)
    assert conditions_in_words(conditions, "id") == (
        "berlaku selama pegawai tidak dijadwalkan WFO (butir 1.d bagian c)"
        " dan tidak diperintahkan WFO (butir 1.d bagian b, 2.f)"
    )
    assert conditions_in_words(conditions, "en") == (
        "valid as long as the person is not scheduled for the office (clause 1.d part c)"
        " and not ordered to the office (clause 1.d part b, 2.f)"
    )
    assert conditions_in_words((), "id") == ""
    with pytest.raises(FactError):
        conditions[0].sentence("fr")  # type: ignore[arg-type]  # no language of the answers


def test_the_answer_stays_what_it_was() -> None:
    """Asking for conditions changes nothing in the decision."""
    city = load_policy("bukittinggi")
    before = decide_case(city, CITY_CASE).as_dict()
    permission_conditions(city, CITY_CASE)
    assert decide_case(city, CITY_CASE).as_dict() == before
