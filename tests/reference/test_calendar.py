"""The working-day table agrees with plain tables of the decrees, date by date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reference.calendar as naive
from asn_wfh import Outcome, WorkCalendar, load_policy
from asn_wfh.law.workdays import Day
from reference.calendar import OFF, OPEN, WORKING, days, guesses, kinds, reaches
from strategies import CLERK, question_of

FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
YEARS = [*days(FIRST, LAST)]


def may_be(day: Day) -> frozenset[str]:
    """What a day of the library may turn out to be."""
    working = WORKING if "tidak" in day.libur and "tidak" in day.cuti_bersama else frozenset()
    off = OFF if set(day.libur) != {"tidak"} or "ya" in day.cuti_bersama else frozenset()
    return working | off


def test_tables_are_whole() -> None:
    """The list of 2027 has 18 and 8 days, Easter is where they put it, none stands twice."""
    assert (len(naive.LIBUR_2027), len(naive.CUTI_2027)) == (18, 8)
    assert not naive.LIBUR & naive.CUTI
    for year in (2026, 2027):
        assert naive.fixed(year) <= naive.LIBUR
    assert naive.fixed(2028) <= naive.listed_firmly(2028)


@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_moon_days_are_listed_within_a_day(year: int) -> None:
    """Each Islamic holiday stands in the lists a day at most from the tabular calendar."""
    listed = naive.LIBUR | naive.guesses(2028) | naive.listed_firmly(2028)
    moon = list(naive.moon_days(year))
    assert 5 <= len(moon) <= 6
    for on in moon:
        assert {on + timedelta(days=n) for n in (-1, 0, 1)} & listed


def test_every_date_of_three_years() -> None:
    """Each date of 2026 to 2028 is a working day, off or open exactly as the plain tables say."""
    calendar = WorkCalendar()
    differ = [on for on in YEARS if may_be(calendar.day(on)) != kinds(on)]
    assert differ == []
    assert len([on for on in YEARS if kinds(on) == WORKING and on.year == 2026]) == 240
    assert all(kinds(on) == OPEN for on in days(date(2028, 4, 3), date(2028, 4, 7)))


def test_which_fact_is_open() -> None:
    """In an open year the public holiday is open near an estimate only, collective leave always."""
    calendar = WorkCalendar()
    near = {on for guess in guesses(2028) for on in reaches(guess)} - naive.listed_firmly(2028)
    for on in days(date(2028, 1, 1), LAST):
        if on.weekday() > 4 or kinds(on) == OFF:
            continue
        day = calendar.day(on)
        assert set(day.cuti_bersama) == {"tidak", "ya"}, on
        expected = {"tidak", "libur_nasional"} if on in near else {"tidak"}
        assert set(day.libur) == expected, on


def test_the_working_day_before_and_after() -> None:
    """Before and after each date of two decreed years the next working day is the table's."""
    calendar = WorkCalendar()
    for on in days(date(2026, 2, 1), date(2027, 11, 30)):
        before = on - timedelta(days=1)
        while kinds(before) != WORKING:
            before -= timedelta(days=1)
        after = on + timedelta(days=1)
        while kinds(after) != WORKING:
            after += timedelta(days=1)
        assert (calendar.previous(on), calendar.following(on)) == (before, after), on


@pytest.mark.parametrize(("region", "code"), [("bukittinggi", "13.75"), ("bangka_barat", "19.05")])
def test_a_clerk_on_every_date(region: str, code: str) -> None:
    """A clerk may on the working Fridays of the tables, and may be asked for an open one."""
    policy = load_policy(region)
    facts: dict[str, str | bool | None] = {**CLERK, "employer": code, "domicile": code}
    facts["rostered"] = True
    near = {on for guess in guesses(2028) for on in reaches(guess)}
    for on in days(date(2026, 4, 9), LAST):
        decision = question_of(facts, on).put(policy)
        if on.weekday() != 4 or kinds(on) == OFF:
            assert decision.outcome is Outcome.NOT_PERMITTED, on
        elif kinds(on) == WORKING:
            assert decision.outcome is Outcome.PERMITTED, on
        else:
            asked = {asked.fact for asked in decision.missing}
            assert asked == {"cuti_bersama", *(("libur",) if on in near else ())}, on


def test_what_was_on_record() -> None:
    """A year is open on every weekday until its list came out; then it is as the tables say."""
    calendar = WorkCalendar()
    early, late = calendar.as_known(date(2026, 9, 16)), calendar.as_known(date(2026, 9, 17))
    for on in YEARS:
        if on.year != 2027:
            continue
        assert may_be(early.day(on)) == (OFF if on.weekday() > 4 else OPEN), on
        assert may_be(late.day(on)) == kinds(on), on


NAMED = st.dates(FIRST, LAST)


@given(st.dictionaries(NAMED, st.sampled_from(["off", "working", "libur", "cuti"]), max_size=8))
def test_what_a_caller_names(named: dict[date, str]) -> None:
    """A day that the caller names is what the caller says; every other day is as it was."""
    of = {
        kind: {on: "Hari bernama" for on, k in named.items() if k == kind}
        for kind in ("off", "libur", "cuti")
    }
    calendar = WorkCalendar(
        off=of["off"],
        working=[on for on, kind in named.items() if kind == "working"],
        libur=of["libur"],
        cuti_bersama=of["cuti"],
    )
    around = {on + timedelta(days=n) for on in named for n in (-2, -1, 0, 1, 2)}
    for on in around:
        if not FIRST <= on <= LAST:
            continue
        expected = kinds(on)
        if on in named:
            expected = WORKING if named[on] == "working" else OFF
        assert may_be(calendar.day(on)) == expected, on


def test_a_year_said_to_be_complete() -> None:
    """A year whose decree the caller says is complete has no open day left."""
    libur = dict.fromkeys(naive.fixed(2028) | guesses(2028) | naive.listed_firmly(2028), "Libur")
    cuti = {date(2028, 2, 29): "Cuti Bersama Idul Fitri", date(2028, 5, 26): "Cuti Bersama"}
    cuti = {on: name for on, name in cuti.items() if on not in libur}
    calendar = WorkCalendar(libur=libur, cuti_bersama=cuti, complete={2028: "SKB 2028"})
    for on in days(date(2028, 1, 1), LAST):
        expected = OFF if on.weekday() > 4 or on in libur or on in cuti else WORKING
        assert may_be(calendar.day(on)) == expected, on
