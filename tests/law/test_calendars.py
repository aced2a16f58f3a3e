"""Certainty about days does not spread: what settles a day, what closes a year, what was known."""

import copy
import pickle
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any, Literal

import pytest
from holidays import country_holidays
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asn_wfh import (
    CivilServant,
    Decision,
    FactError,
    Outcome,
    Policy,
    WorkCalendar,
    decide,
    history_of,
    load_policy,
)
from asn_wfh.law.workdays import (
    DECREES,
    LISTED_SINCE,
    Day,
    Libur,
    calendar,
    default_calendar,
    may_be_in_ramadan,
)
from asn_wfh.law.workdays.holidays_by_year import HolidaysOfYear, holidays_of_year
from law.decree_of_2028 import COLLECTIVE, COMPLETE, HOLIDAYS
from strategies import CLERK

OPEN: tuple[Libur, ...] = ("tidak", "libur_nasional")
LEAVE: tuple[Literal["tidak", "ya"], ...] = ("tidak", "ya")
ONE = timedelta(days=1)
WHO = CivilServant.read({**CLERK, "domicile": "13.75"})
WHOLE = WorkCalendar(cuti_bersama=COLLECTIVE, libur=HOLIDAYS, complete=COMPLETE)


def days(first: date, last: date) -> list[date]:
    """Every date from one to another."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def faults_of(**arguments: Any) -> list[str]:
    """The faults of a calendar made so."""
    with pytest.raises(FactError) as caught:
        WorkCalendar(**arguments)
    return [str(fault) for fault in caught.value.faults]


# estimates


def test_estimates_of_2028() -> None:
    """Each weekday of an estimate, before its first and after its last day is open, no other."""
    listed = country_holidays("ID", years=2028, categories=("public",), language="id")
    guessed = {day for day, name in listed.items() if "perkiraan" in name}
    assert len(guessed) == 8
    for on in days(date(2028, 1, 1), date(2028, 12, 31)):
        fixed = on in listed and on not in guessed
        near = bool({on - ONE, on, on + ONE} & guessed)
        is_open = near and not fixed and on.weekday() < 5
        assert (default_calendar().day(on).libur == OPEN) is is_open, on


@pytest.mark.parametrize(
    ("on", "libur"),
    [
        (date(2028, 2, 25), ("tidak",)),
        (date(2028, 2, 26), ("akhir_pekan",)),
        (date(2028, 2, 27), ("akhir_pekan",)),
        (date(2028, 2, 28), OPEN),
        (date(2028, 2, 29), OPEN),
        (date(2028, 3, 1), ("tidak",)),
        (date(2028, 5, 4), OPEN),
        (date(2028, 5, 5), OPEN),
        (date(2028, 5, 6), ("akhir_pekan",)),
        (date(2028, 5, 8), OPEN),
        (date(2028, 5, 24), ("tidak",)),
        (date(2028, 5, 25), ("libur_nasional",)),
        (date(2028, 5, 26), OPEN),
        (date(2028, 5, 29), ("tidak",)),
    ],
)
def test_around_an_estimate(on: date, libur: tuple[str, ...]) -> None:
    """Idul Fitri of 2028 is a Sunday and a Monday, Idul Adha a Friday: a run, a weekend between.

    A holiday that is fixed stays so beside one that is not.
    """
    assert default_calendar().day(on).libur == libur


def listed(years: Mapping[int, Mapping[date, str]]) -> Iterator[tuple[int, HolidaysOfYear]]:
    """Invented lists of open years, each day an estimate."""
    for year, named in years.items():
        yield year, replace(holidays_of_year(2028), libur=named, estimated=frozenset(named))


@pytest.mark.parametrize(
    ("guessed", "beside"),
    [
        (date(2030, 1, 1), date(2029, 12, 31)),
        (date(2029, 12, 31), date(2030, 1, 1)),
        (date(2030, 1, 1), date(2030, 1, 2)),
        (date(2029, 12, 31), date(2029, 12, 30)),
    ],
)
def test_across_the_end_of_a_year(
    monkeypatch: pytest.MonkeyPatch, guessed: date, beside: date
) -> None:
    """An estimate on the first or last day of a year reaches into the other."""
    lists = dict(listed({2029: {}, 2030: {}} | {guessed.year: {guessed: "Perkiraan"}}))
    monkeypatch.setattr(calendar, "holidays_of_year", lists.__getitem__)
    answer = WorkCalendar().day(beside)
    assert answer.libur == (OPEN if beside.weekday() < 5 else ("akhir_pekan",))
    assert answer.name == ("Perkiraan" if beside.weekday() < 5 else "")


def test_a_decreed_year_beside_an_estimate(monkeypatch: pytest.MonkeyPatch) -> None:
    """A year that is closed is not opened by an estimate of the next."""
    lists = dict(listed({2030: {date(2030, 1, 1): "Perkiraan"}}))
    lists[2029] = replace(holidays_of_year(2026), libur={}, cuti_bersama={})
    monkeypatch.setattr(calendar, "holidays_of_year", lists.__getitem__)
    assert WorkCalendar().day(date(2029, 12, 31)).libur == ("tidak",)


def test_a_listed_year_is_firm() -> None:
    """The decree behind the list of 2027 fixes its holidays, though some are called estimates."""
    for on, name in ((date(2027, 3, 10), "Idul Fitri"), (date(2027, 5, 17), "Idul Adha")):
        answer = default_calendar().day(on)
        assert (answer.libur, answer.cuti_bersama) == (("libur_nasional",), ("tidak",))
        assert name in answer.name
        assert "perkiraan" in answer.name
    assert default_calendar().day(date(2027, 3, 16)) == Day(("tidak",), ("tidak",), "", "listed")


@pytest.mark.parametrize("year", [1982, 2051, 2101, 9999])
def test_a_list_that_is_not_whole(year: int) -> None:
    """Where the library has no Nyepi, or no holidays at all, any weekday may be one."""
    for on in days(date(year, 4, 1), date(year, 4, 30)):
        if on.weekday() < 5 and default_calendar().day(on).libur != ("libur_nasional",):
            assert default_calendar().day(on).libur == OPEN
    named = [default_calendar().day(date(2050, 4, n)).libur for n in range(25, 30)]
    assert ("tidak",) in named


# named days


def named_days(first: date, last: date) -> st.SearchStrategy[dict[str, Any]]:
    """The arguments of a calendar, with days of each kind, none named twice."""
    kinds = ("off", "working", "cuti_bersama", "libur")

    def arguments(kinds_by_day: Mapping[date, str]) -> dict[str, Any]:
        made: dict[str, Any] = {kind: {} for kind in kinds}
        for day, kind in kinds_by_day.items():
            made[kind][day] = f"{kind} {day}"
        return {**made, "working": list(made["working"])}

    return st.dictionaries(st.dates(first, last), st.sampled_from(kinds), max_size=8).map(arguments)


SPAN = (date(2027, 12, 1), date(2030, 1, 31))
AROUND = st.one_of(st.dates(*SPAN), st.sampled_from([day for day in HOLIDAYS if day.weekday() < 5]))


@given(named_days(*SPAN), AROUND, st.sampled_from(["off", "cuti_bersama", "libur"]), AROUND)
@example({}, date(2028, 5, 5), "libur", date(2028, 5, 4))
@example({}, date(2028, 2, 28), "cuti_bersama", date(2028, 2, 29))
def test_a_named_day_settles_itself_alone(
    arguments: dict[str, Any], named: date, kind: str, on: date
) -> None:
    """To name one day more changes what is said of no other, whatever else is named."""
    before = WorkCalendar(**arguments)
    others = {*arguments.get("working", ()), *(d for d, _ in before.off + before.libur)}
    if named in others | {d for d, _ in before.cuti_bersama} or named == on:
        return
    more = {**arguments, kind: {**arguments.get(kind, {}), named: "Satu lagi"}}
    assert WorkCalendar(**more).day(on) == before.day(on)
    assert not WorkCalendar(**more).is_working(named)


@settings(max_examples=60)
@given(named_days(*SPAN), AROUND, AROUND)
def test_a_named_day_permits_no_other(arguments: dict[str, Any], named: date, on: date) -> None:
    """An answer that was undetermined is not permitted since some other day was named."""
    policy = load_policy("bukittinggi")
    before = decide(policy, WHO, on, calendar=WorkCalendar(**arguments))
    if named == on or any(named in arguments[kind] for kind in arguments):
        return
    arguments["libur"] = {**arguments["libur"], named: "Satu lagi"}
    after = decide(policy, WHO, on, calendar=WorkCalendar(**arguments))
    assert (before.outcome, before.missing, before.warnings) == (
        after.outcome,
        after.missing,
        after.warnings,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        {"cuti_bersama": {date(2028, 12, 26): "Cuti Bersama"}},
        {"libur": {date(2028, 8, 17): "Proklamasi"}},
        {"off": {date(2028, 12, 26): "Pilkada"}},
        {"working": [date(2028, 12, 26)]},
    ],
)
def test_naming_a_day_is_no_decree(bukittinggi: Policy, arguments: dict[str, Any]) -> None:
    """Friday, 5 May 2028 may be Idul Adha or collective leave, and the warning says so."""
    own = WorkCalendar(**arguments)
    for on, missing in (
        (date(2028, 5, 5), ["libur", "cuti_bersama"]),
        (date(2028, 4, 21), ["cuti_bersama"]),
    ):
        decision = decide(bukittinggi, WHO, on, calendar=own)
        assert decision.outcome is Outcome.UNDETERMINED
        assert [fact.fact for fact in decision.missing] == missing
        assert "calendar_open" in [warning.code for warning in decision.warnings]


def test_a_named_day_is_settled() -> None:
    """Each kind of day says of itself what it is, beside an estimate too."""
    own = WorkCalendar(
        {date(2028, 5, 4): "Pilkada"},
        [date(2028, 5, 8)],
        {date(2028, 5, 9): "Cuti Bersama"},
        libur={date(2028, 5, 5): "Idul Adha"},
    )
    assert own.day(date(2028, 5, 4)) == Day(("libur_setempat",), LEAVE, "Pilkada", "open")
    assert own.day(date(2028, 5, 5)) == Day(("libur_nasional",), LEAVE, "Idul Adha", "open")
    assert own.day(date(2028, 5, 8)) == Day(("tidak",), ("tidak",), "", "open")
    assert own.day(date(2028, 5, 9)) == Day(("tidak",), ("ya",), "Cuti Bersama", "open")
    assert own.day(date(2028, 5, 10)) == Day(OPEN, LEAVE, "Hari Raya Waisak (perkiraan)", "open")


def test_a_named_holiday_keeps_its_name() -> None:
    """What the caller calls a holiday stands before what the list calls it."""
    own = WorkCalendar(libur={date(2026, 8, 17): "HUT RI", date(2028, 8, 17): "HUT RI"})
    assert {own.day(date(year, 8, 17)).name for year in (2026, 2028)} == {"HUT RI"}


def test_a_named_weekend() -> None:
    """An exchanged working day may be a Saturday; collective leave on one leaves it a weekend."""
    saturday, sunday = date(2026, 4, 18), date(2026, 4, 19)
    own = WorkCalendar(working=[saturday], cuti_bersama={sunday: "Cuti Bersama"})
    assert own.day(saturday) == Day(("tidak",), ("tidak",), "", "decreed")
    assert own.day(sunday) == Day(("akhir_pekan",), ("ya",), "Cuti Bersama", "decreed")


# complete years


def test_a_complete_decree_is_the_years_list(bukittinggi: Policy) -> None:
    """Exactly the days named are off; nothing is open, no estimate is left, no warning given."""
    for on in days(date(2028, 1, 1), date(2028, 12, 31)):
        answer = WHOLE.day(on)
        assert answer.status == "decreed"
        assert (len(answer.libur), len(answer.cuti_bersama)) == (1, 1)
        off = on in HOLIDAYS or on in COLLECTIVE or on.weekday() >= 5
        assert answer.is_working is answer.is_certainly_working is not off
    decision = decide(bukittinggi, WHO, date(2028, 5, 5), calendar=WHOLE)
    assert decision.outcome is Outcome.PERMITTED
    assert [warning.code for warning in decision.warnings] == ["review_passed"]
    for on in (date(2027, 12, 31), date(2029, 5, 15)):
        assert WHOLE.day(on) == default_calendar().day(on)


def test_a_revised_decree_replaces_ours() -> None:
    """A complete decree of 2026 stands in place of the one that was seen."""
    libur = {**DECREES[2026].libur, date(2026, 6, 17): "1 Muharam Tahun Baru Islam"}
    del libur[date(2026, 6, 16)]
    revised = WorkCalendar(libur=libur, complete={2026: "SKB perubahan"})
    assert revised.is_working(date(2026, 6, 16))
    assert not revised.is_working(date(2026, 6, 17))
    assert revised.is_working(date(2026, 5, 28))


def test_what_is_not_complete() -> None:
    """A complete year lacks no fixed holiday, and names at least one; older years had fewer."""
    most = {day: name for day, name in HOLIDAYS.items() if day != date(2028, 8, 17)}
    lacking = (
        "complete: the holidays of 2028 are declared complete, but `libur` does not "
        "list 2028-08-17; "
    )
    (fault,) = faults_of(libur=most, complete=COMPLETE)
    assert fault.startswith(lacking)
    (fault,) = faults_of(cuti_bersama=COLLECTIVE, complete=COMPLETE)
    assert "2028-01-01, 2028-05-01, 2028-06-01, 2028-08-17, 2028-12-25" in fault
    (fault,) = faults_of(complete={2016: "SKB"})
    assert "`libur` does not list 2016" in fault
    assert WorkCalendar(libur={date(2016, 1, 1): "x"}, complete={2016: "SKB"}).status(2016) == (
        "decreed"
    )
    (fault,) = faults_of(libur={date(2017, 1, 1): "x"}, complete={2017: "SKB"})
    assert "does not list 2017-05-01" in fault


# what was known


@pytest.mark.parametrize(
    ("year", "before", "since", "status"),
    [
        (2026, date(2025, 9, 18), date(2025, 9, 19), "decreed"),
        (2027, date(2026, 9, 16), date(2026, 9, 17), "listed"),
        (2025, date(2025, 12, 30), date(2025, 12, 31), "listed"),
        (2028, date(2028, 12, 30), date(2028, 12, 31), "open"),
    ],
)
def test_since_when_a_list_was_known(year: int, before: date, since: date, status: str) -> None:
    """A decree from the day it became known, any other list from the last day of its year."""
    assert default_calendar().as_known(before).status(year) == "unrecorded"
    assert default_calendar().as_known(since).status(year) == status
    for on in days(date(year, 1, 1), date(year, 12, 31)):
        answer = default_calendar().as_known(before).day(on)
        libur: tuple[Libur, ...] = OPEN if on.weekday() < 5 else ("akhir_pekan",)
        assert answer == Day(libur, LEAVE, "", "unrecorded")
        assert default_calendar().as_known(since).day(on) == default_calendar().day(on)
    assert set(LISTED_SINCE) == {2027}


def test_the_callers_days_were_known_since() -> None:
    """Days given with `known` count from that day on; without, they always do."""
    on = date(2026, 4, 17)
    since = WorkCalendar(off={on: "Pilkada"}, known=date(2026, 4, 1))
    always = WorkCalendar(off={on: "Pilkada"})
    for day, working in ((date(2026, 3, 31), True), (date(2026, 4, 1), False)):
        assert since.as_known(day).is_working(on) is working
        assert not always.as_known(day).is_working(on)
    assert not since.is_working(on)
    closed = WorkCalendar(
        cuti_bersama=COLLECTIVE, libur=HOLIDAYS, complete=COMPLETE, known=date(2027, 10, 1)
    )
    assert closed.as_known(date(2027, 9, 30)).status(2028) == "unrecorded"
    assert closed.as_known(date(2027, 10, 1)).status(2028) == "decreed"


def test_no_view_knows_more_than_the_one_before() -> None:
    """What was known on a later date of what was known on an earlier one is the earlier."""
    early = default_calendar().as_known(date(2025, 1, 1))
    assert early.as_known(date(2026, 1, 1)) == early
    assert default_calendar().as_known(date(2026, 1, 1)).as_known(date(2025, 1, 1)) == early
    assert early != default_calendar()
    with pytest.raises(FactError, match="known_on: `besok` is not a plain date"):
        default_calendar().as_known("besok")  # type: ignore[arg-type]  # the mistake under test


@given(st.dates(date(2025, 1, 1), date(2029, 12, 31)), *[st.dates(date(2025, 1, 1))] * 2)
def test_to_know_more_opens_nothing(on: date, one: date, other: date) -> None:
    """On a weekday whatever was still possible later was possible before."""
    if on.weekday() >= 5:
        return
    before, after = (default_calendar().as_known(day).day(on) for day in sorted((one, other)))
    assert set(after.libur) <= set(before.libur)
    assert set(after.cuti_bersama) <= set(before.cuti_bersama)


@pytest.mark.parametrize("own", [None, WorkCalendar(off={date(2026, 7, 1): "Hari jadi"})])
def test_a_history_asks_its_calendar_too(own: WorkCalendar | None) -> None:
    """As known before a year's list, the day is open, cold and warm, and a warning says why."""
    history = history_of([load_policy("bukittinggi")])
    before, since = (history.as_known(date(2026, 9, day)) for day in (16, 17))
    on = date(2027, 4, 16)

    def ask(history: Any) -> Decision:
        return decide(history, WHO, on, calendar=own)

    for _ in range(2):
        assert ask(history).outcome is ask(since).outcome is Outcome.PERMITTED
        early = ask(before)
        assert early.outcome is Outcome.UNDETERMINED
        assert [fact.fact for fact in early.missing] == ["libur", "cuti_bersama"]
        assert [w.code for w in early.warnings] == ["review_passed", "calendar_unrecorded"]
        assert "2027" in early.warnings[1].sentence("en")
    facts = {"libur": "tidak", "cuti_bersama": "tidak"}
    assert decide(before, WHO, on, facts=facts, calendar=own).outcome is Outcome.PERMITTED


def test_a_history_asks_the_calendar_of_the_caller() -> None:
    """As known on a date, too, the caller's days count, where they were known by then."""
    history, on = history_of([load_policy("bukittinggi")]), date(2026, 7, 3)
    named = {on: "Hari jadi"}
    always, later = WorkCalendar(off=named), WorkCalendar(off=named, known=date(2026, 6, 10))
    for day, own, why in (
        (date(2026, 6, 9), always, ["libur_setempat"]),
        (date(2026, 6, 9), later, ["leave_given"]),
        (date(2026, 6, 10), later, ["libur_setempat"]),
        (date(2026, 6, 10), None, ["leave_given"]),
    ):
        decision = decide(history.as_known(day), WHO, on, calendar=own)
        assert [reason.why for reason in decision.reasons][:1] == why
        view = (own or default_calendar()).as_known(day)
        assert decision.calendar == view.digest(on)


# arguments


class Day2(date):
    """A date of another type, as a frozen clock has it."""


def test_arguments_are_made_plain() -> None:
    """Any iterable of dates of any type makes the calendar that plain dates make."""
    on, other = date(2026, 5, 15), date(2026, 5, 28)
    plain = WorkCalendar({on: "Pilkada"}, [other], known=on)
    own = WorkCalendar(
        MappingProxyType({Day2(2026, 5, 15): "Pilkada"}),
        (day for day in [Day2(2026, 5, 28)]),
        known=Day2(2026, 5, 15),
    )
    assert own == plain
    assert hash(own) == hash(plain)
    assert {type(day) for day, _ in own.off} | {*map(type, own.working), type(own.known)} == {date}
    assert own.is_working(other)
    assert WorkCalendar(working={other}) == WorkCalendar(working=iter([other]))
    assert WorkCalendar(None, None) == WorkCalendar()  # type: ignore[arg-type]  # as the others


@pytest.mark.parametrize(
    ("arguments", "faults"),
    [
        (
            {"off": [date(2026, 5, 15)]},
            [
                "off: these days have no names; write each date with its name, for example "
                "`{2026-04-03: name of the day}`"
            ],
        ),
        ({"libur": date(2026, 5, 15)}, ["libur: these days have no names; "]),
        *[
            ({"off": {date(2026, 5, 15): name}}, ["off: 2026-05-15 has no name; "])
            for name in (None, "", "  ", 5)
        ],
        ({"working": "2026-05-15"}, ["working: `2026-05-15` is not a list of dates; "]),
        ({"working": date(2026, 5, 15)}, ["working: `2026-05-15` is not a list of dates; "]),
        ({"working": {date(2026, 5, 15): "x"}}, ["working: "]),
        ({"working": 5}, ["working: `5` is not a list of dates; "]),
        (
            {"working": (day for day in ["2026-05-15", None])},
            [
                ("working: `2026-05-15` is not a plain date; "),
                "working: `None` is not a plain date; ",
            ],
        ),
        (
            {"working": [datetime(2026, 5, 15, 8, tzinfo=UTC)]},
            ["working: `2026-05-15 08:00:00+00:00` is not a plain date; pass a datetime.date"],
        ),
        (
            {"cuti_bersama": {"2026-05-15": "x"}},
            [("cuti_bersama: `2026-05-15` is not a plain date; ")],
        ),
        ({"known": "2026-05-15"}, ["known: `2026-05-15` is not a plain date; "]),
        (
            {"known": datetime(2026, 5, 15, tzinfo=UTC)},
            ["known: `2026-05-15 00:00:00+00:00` is not a plain "],
        ),
        (
            {"off": {date(2026, 5, 15): "x"}, "working": [date(2026, 5, 15)]},
            ["working: `2026-05-15` is written twice; "],
        ),
        ({"working": [date(2026, 5, 15), Day2(2026, 5, 15)]}, ["working: `2026-05-15` is written"]),
        ({"complete": ["SKB"]}, ["complete: these holiday decrees have no names; "]),
        (
            {"complete": {True: "SKB", "2028": "SKB", 10000: "SKB", 0: "SKB"}},
            [f"complete: `{year}` is not a year; " for year in (True, 2028, 10000, 0)],
        ),
        ({"complete": {2028: " "}}, ["complete: the holiday decree of 2028 has no name; "]),
        (
            {"off": [], "working": 3, "known": 4},
            ["off: ", "working: ", "known: "],
        ),
    ],
)
def test_what_is_no_calendar(arguments: dict[str, Any], faults: list[str]) -> None:
    """Whatever is not right is a FactError with every fault, and no day is lost without a word."""
    lines = faults_of(**arguments)
    assert len(lines) == len(faults)
    for line, begun in zip(lines, faults, strict=True):
        assert line.startswith(begun)


def test_calendars_travel() -> None:
    """A pickled or copied calendar is equal, hashes alike and answers alike."""
    for one in (WHOLE, WHOLE.as_known(date(2028, 1, 1)), WorkCalendar(known=date(2026, 1, 1))):
        for other in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one)):
            assert other == one
            assert hash(other) == hash(one)
            assert other.digest(date(2028, 5, 5)) == one.digest(date(2028, 5, 5))
    different = {
        WorkCalendar(),
        WorkCalendar(known=date(2026, 1, 1)),
        WorkCalendar(libur=HOLIDAYS),
        WorkCalendar(cuti_bersama=HOLIDAYS),
        WorkCalendar(off=HOLIDAYS),
        WorkCalendar(working=HOLIDAYS.keys()),
        WorkCalendar(libur=HOLIDAYS, complete=COMPLETE),
        WorkCalendar().as_known(date(2026, 1, 1)),
    }
    assert len(different) == 8


@pytest.mark.parametrize("ask", ["day", "is_working", "previous", "following", "digest"])
def test_a_calendar_is_asked_about_dates(ask: str) -> None:
    """A date of any type is that date; a moment or a text is refused, never another day."""
    method = getattr(default_calendar(), ask)
    assert method(Day2(2026, 4, 3)) == method(date(2026, 4, 3))
    assert type(default_calendar().previous(Day2(2026, 4, 3))) is date
    for wrong in (datetime(2026, 4, 3, tzinfo=UTC), "2026-04-03", None, 20260403):
        with pytest.raises(FactError, match=r"on: `.*` is not a plain date; pass a datetime\.date"):
            method(wrong)


@pytest.mark.parametrize("wrong", [0, 10_000, True, "2026", 2026.0, None, date(2026, 4, 3)])
def test_a_calendar_is_asked_about_years(wrong: Any) -> None:
    """Where a year's list comes from is asked of a year that a date can have, and of no other."""
    assert {default_calendar().status(year) for year in (1, 2026, 9999)} == {"decreed", "open"}
    with pytest.raises(FactError, match=r"year: `.*` is not a year"):
        default_calendar().status(wrong)


# the working day before and after


def test_a_long_run_of_days_off() -> None:
    """The working day before, and after, is found however long nobody works."""
    first, last = date(2026, 4, 6), date(2026, 12, 31)
    shut = WorkCalendar(off={day: "Tutup" for day in days(first, last) if day.weekday() < 5})
    assert shut.previous(date(2027, 1, 4)) == date(2026, 4, 2)
    assert shut.following(date(2026, 4, 2)) == date(2027, 1, 4)
    assert shut.previous(date(2026, 4, 6)) == date(2026, 4, 2)
    assert shut.digest(date(2026, 4, 6)) != default_calendar().digest(date(2026, 4, 6))


def test_where_the_calendar_ends() -> None:
    """Before the first date there is none, and none after the last."""
    assert default_calendar().previous(date.min) == date.min
    assert default_calendar().following(date.max) == date.max
    shut = WorkCalendar(off={date.min: "x", date.max: "x"})
    assert shut.previous(date.min + ONE) == date.min + ONE
    assert shut.following(date.max - ONE) == date.max - ONE
    assert not may_be_in_ramadan(date.max)
    assert not may_be_in_ramadan(date.min)


# Ramadan


@pytest.mark.parametrize(
    ("first", "last"),
    [
        # Idul Fitri of 21 March 2026, by decree: the thirty days before.
        (date(2026, 2, 19), date(2026, 3, 20)),
        # Idul Fitri of 10 March 2027, by the library's list of a decree.
        (date(2027, 2, 8), date(2027, 3, 9)),
        # Idul Fitri of 8 January 2000: Ramadan began in the year before.
        (date(1999, 12, 9), date(2000, 1, 7)),
        # The second Idul Fitri of 2000, on 27 December.
        (date(2000, 11, 27), date(2000, 12, 26)),
        # An estimate, 27 February 2028: a day earlier or later.
        (date(2028, 1, 27), date(2028, 2, 27)),
        # Estimates on 3 January and on 23 December 2033.
        (date(2032, 12, 3), date(2033, 1, 3)),
        (date(2033, 11, 22), date(2033, 12, 23)),
    ],
)
def test_the_edges_of_ramadan(first: date, last: date) -> None:
    """Ramadan is found to the day, whether or not its Idul Fitri falls in the same civil year."""
    assert all(map(may_be_in_ramadan, days(first, last)))
    assert not any(map(may_be_in_ramadan, days(first - timedelta(days=20), first - ONE)))
    assert not any(map(may_be_in_ramadan, days(last + ONE, last + timedelta(days=20))))


def test_ramadan_at_the_end_of_a_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two days on both sides of New Year are one Idul Fitri; its Ramadan may lie in December."""
    first, second = date(2029, 12, 31), date(2030, 1, 1)
    lists = dict(listed({2029: {first: "Idul Fitri"}, 2030: {second: "Idul Fitri"}}))
    monkeypatch.setattr(calendar, "holidays_of_year", lists.__getitem__)
    near = days(date(2029, 11, 1), date(2030, 1, 20))
    assert [on for on in near if may_be_in_ramadan(on, WorkCalendar())] == days(
        date(2029, 11, 30), first
    )
    lists.update(listed({2029: {}}))
    assert [on for on in near if may_be_in_ramadan(on, WorkCalendar())] == days(
        date(2029, 12, 1), second
    )


def test_ramadan_of_a_callers_decree() -> None:
    """A complete decree says when Ramadan is; a named Idul Fitri stands beside the estimate."""
    assert [
        on for on in days(date(2028, 1, 1), date(2028, 12, 1)) if may_be_in_ramadan(on, WHOLE)
    ] == (days(date(2028, 1, 27), date(2028, 2, 25)))
    named = WorkCalendar(libur={date(2028, 2, 25): "Idulfitri 1449 Hijriah"})
    assert may_be_in_ramadan(date(2028, 1, 26), named)
    assert not may_be_in_ramadan(date(2028, 1, 25), named)
    assert may_be_in_ramadan(date(2028, 2, 27), named)


def test_an_answer_warns_of_ramadan(bukittinggi: Policy) -> None:
    """The decision asks the calendar that it was given."""
    on = date(2028, 2, 25)

    def codes(own: WorkCalendar) -> list[str]:
        return [warning.code for warning in decide(bukittinggi, WHO, on, calendar=own).warnings]

    moved = {**HOLIDAYS, date(2028, 3, 27): "Idul Fitri", date(2028, 3, 28): "Idul Fitri"}
    moved = {day: name for day, name in moved.items() if day.month != 2}
    later = WorkCalendar(libur=moved, complete=COMPLETE)
    assert "ramadan_hours" in codes(WHOLE)
    assert "ramadan_hours" not in codes(later)


# digests


def test_a_digest_names_what_the_answer_took(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of the library's list changes the digest of its years alone."""

    def lists(year: int) -> HolidaysOfYear:
        ours = holidays_of_year(year)
        return ours if ours.status == "decreed" else replace(ours, version="holidays 0")

    dates = (date(2026, 4, 10), date(2027, 4, 16), date(2026, 1, 2), date(2026, 12, 15))
    before = [default_calendar().digest(on) for on in dates]
    shut = {day: "Tutup" for day in days(date(2026, 1, 1), date(2026, 3, 31)) if day.weekday() < 5}
    shut = {day: name for day, name in shut.items() if day not in DECREES[2026].libur}
    long = date(2026, 4, 1)
    without, off = default_calendar().digest(long), WorkCalendar(off=shut).digest(long)
    assert before[0] == default_calendar().digest(date(2026, 7, 31))
    monkeypatch.setattr(calendar, "holidays_of_year", lists)
    after = [WorkCalendar().digest(on) for on in dates]
    # The working day before 2 January 2026 lies in 2025, the next Idul Fitri in 2027.
    assert [one == other for one, other in zip(before, after, strict=True)] == [
        True,
        False,
        False,
        False,
    ]
    # No working day of 2026 comes before this one.
    assert WorkCalendar(off=shut).digest(long) != off
    assert WorkCalendar().digest(long) == without


def test_another_decree_leaves_the_digest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A decree changes the digest of its own year, and of no other."""
    dates = (date(2026, 4, 10), date(2028, 4, 21))
    before = [default_calendar().digest(on) for on in dates]
    decree = replace(holidays_of_year(2026), version="perubahan")
    monkeypatch.setattr(
        calendar,
        "holidays_of_year",
        lambda year: decree if year == 2026 else holidays_of_year(year),
    )
    after = [WorkCalendar().digest(on) for on in dates]
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_what_changes_an_answer_changes_the_digest() -> None:
    """Each of the caller's days, its name too, and what was known, changes the digest."""
    on = date(2028, 4, 21)
    made = [
        WorkCalendar(),
        WorkCalendar(off={on: "a"}),
        WorkCalendar(off={on: "b"}),
        WorkCalendar(libur={on: "a"}),
        WorkCalendar(cuti_bersama={on: "a"}),
        WorkCalendar(working=[on]),
        WorkCalendar(working=[on + ONE]),
        WorkCalendar(libur=HOLIDAYS),
        WHOLE,
        WorkCalendar(cuti_bersama=COLLECTIVE, libur=HOLIDAYS, complete={2028: "SKB lain"}),
        WorkCalendar().as_known(date(2026, 1, 1)),
    ]
    assert len({each.digest(on) for each in made}) == len(made)
    assert WorkCalendar().as_known(date(2028, 12, 31)).digest(on) == WorkCalendar().digest(on)
    work_calendar = WorkCalendar(off={on: "a"}, known=date(2026, 1, 1))
    assert work_calendar.as_known(date(2028, 12, 31)).digest(on) == work_calendar.digest(on)


class Odd(date):
    """A date that is equal to no other."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Nothing but itself."""
        return self is other

    __hash__ = date.__hash__


@pytest.mark.parametrize("argument", ["off", "cuti_bersama", "libur"])
def test_a_date_is_named_once_of_whatever_type(argument: str) -> None:
    """A date that is named twice, by dates of two types, is refused and neither name is lost."""
    names = {date(2026, 4, 10): "Hari jadi", Odd(2026, 4, 10): "Pilkada"}
    assert len(names) == 2
    given: dict[str, Any] = {argument: names}
    with pytest.raises(FactError, match=f"{argument}: `2026-04-10` is written twice"):
        WorkCalendar(**given)
