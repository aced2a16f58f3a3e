"""The days of a roster, and the people who may be on it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asn_wfh import CivilServant, FactError, Outcome, WorkCalendar, decide
from asn_wfh.roster import WfhDays, eligible, wfh_days
from limits.invented_circular import rekaan
from roster.invented_staff import (
    BANGKA_BARAT,
    BUKITTINGGI,
    CLERK,
    FRIDAYS,
    HEAD,
    UNKNOWN_SERVICE,
    person,
    scheduled,
)


@pytest.mark.parametrize("policy", [BANGKA_BARAT, BUKITTINGGI])
def test_the_days_are_those_on_which_somebody_has_leave(policy: object) -> None:
    """Against every date of a year: Fridays in force that are working days, in their order."""
    assert policy in (BANGKA_BARAT, BUKITTINGGI)
    chosen = BANGKA_BARAT if policy == BANGKA_BARAT else BUKITTINGGI
    start, end = date(2026, 3, 1), date(2027, 2, 28)
    domicile = chosen.government.code
    who = replace(CLERK, domicile=domicile)
    expected = [
        day
        for day in (start + timedelta(days=n) for n in range(365))
        if decide(chosen, who, day, rostered=True).outcome is Outcome.PERMITTED
    ]
    assert wfh_days(chosen, start, end) == WfhDays(tuple(expected))


def test_days_not_decreed_are_open() -> None:
    """No list names the collective leave of 2028: every Friday of it is open, and none is sure."""
    days = wfh_days(BANGKA_BARAT, date(2028, 4, 1), date(2028, 4, 30))
    assert days.days == ()
    assert days.open_days[0] == date(2028, 4, 7)


def test_the_days_of_the_caller_count() -> None:
    """A local holiday is no day of the roster."""
    calendar = WorkCalendar({FRIDAYS[0]: "pilkada"})
    assert FRIDAYS[0] not in wfh_days(BANGKA_BARAT, FRIDAYS[0], FRIDAYS[3], calendar=calendar).days


def test_leave_for_some_or_after_an_act_is_leave() -> None:
    """A day on which only one group has leave, or leave waits for an order, counts."""
    some = rekaan("permit: {every: rabu, whose: {level: pemula}}")
    assert wfh_days(some, date(2026, 4, 13), date(2026, 4, 17)).days == (date(2026, 4, 15),)


def test_a_period_that_ends_before_it_begins_is_a_fault() -> None:
    """The dates are named, in both languages."""
    with pytest.raises(FactError) as error:
        wfh_days(BANGKA_BARAT, FRIDAYS[1], FRIDAYS[0])
    (fault,) = error.value.faults
    assert fault.code == "period_backwards"
    assert "berakhir pada 2026-04-10" in fault.message("id")


def test_the_eligible_have_leave_but_for_the_roster() -> None:
    """Neither heads, nor who is away, nor of whom a fact is open; nor does a schedule matter."""
    on = FRIDAYS[0]
    staff = [
        *(person(1), person(2, HEAD), person(3, UNKNOWN_SERVICE)),
        *(person(4, absent="sakit"), person(5, absent="?"), person(6, CivilServant())),
        scheduled(person(7), on, "tidak"),
        replace(person(8), who=(CLERK, HEAD)),
    ]
    assert [each.row for each in eligible(BANGKA_BARAT, staff, on)] == [1, 7]
    assert eligible(BANGKA_BARAT, staff, on - timedelta(days=1)) == ()
