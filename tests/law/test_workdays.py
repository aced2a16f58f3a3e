"""Working days: the decree of 2026, the library's list of 2027, the open years after it."""

from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import FactError, WorkCalendar
from asn_wfh.law.workdays import (
    DECREES,
    checked_moment_instant,
    default_calendar,
    indonesian_time_zone,
    may_be_in_ramadan,
    review_dates,
)
from asn_wfh.law.workdays.ordinary_dates import ORDINARY_WEEK, dates_between, first_working_day
from asn_wfh.vocabulary import WEEKDAYS

WIB = ZoneInfo("Asia/Jakarta")
# The Fridays from April 2026 to March 2027 that are no working days, decided by hand.
OFF = {
    date(2026, 4, 3): "libur_nasional",
    date(2026, 5, 1): "libur_nasional",
    date(2026, 5, 15): "cuti_bersama",
    date(2026, 12, 25): "libur_nasional",
    date(2027, 1, 1): "libur_nasional",
    date(2027, 2, 5): "cuti_bersama",
    date(2027, 3, 12): "cuti_bersama",
    date(2027, 3, 26): "libur_nasional",
}


def days(first: date, last: date) -> list[date]:
    """Every date from one to another."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def test_decree_and_library_agree() -> None:
    """The cited decree of 2026 and the library name the same days; neither has drifted."""
    decree = DECREES[2026]
    for category, named in (("public", decree.libur), ("government", decree.cuti_bersama)):
        listed = country_holidays("ID", years=2026, categories=(category,), language="id")
        assert set(listed) == set(named)
    assert (len(decree.libur), len(decree.cuti_bersama)) == (17, 8)
    assert any("1497/2025" in source for source in decree.sources)
    assert any("Keppres 42/2025" in source for source in decree.sources)


def test_fridays_of_a_year() -> None:
    """Of the 52 Fridays from April 2026 to March 2027 just eight are off, for the right reason."""
    calendar = default_calendar()
    fridays = [d for d in days(date(2026, 4, 3), date(2027, 3, 26)) if d.weekday() == 4]
    assert len(fridays) == 52
    off = {}
    for day in fridays:
        answer = calendar.day(day)
        if not answer.is_working:
            off[day] = answer.libur[0] if answer.cuti_bersama == ("tidak",) else "cuti_bersama"
    assert off == OFF


def test_where_a_list_comes_from() -> None:
    """2026 is decreed, 2027 only listed, and 2028 an open question on every weekday."""
    calendar = default_calendar()
    assert calendar.day(date(2026, 7, 3)).status == "decreed"
    assert calendar.day(date(2027, 7, 2)).status == "listed"
    ordinary = calendar.day(date(2028, 7, 7))
    assert (ordinary.status, ordinary.cuti_bersama) == ("open", ("tidak", "ya"))
    assert ordinary.libur == ("tidak",)


def test_an_estimated_holiday_is_open() -> None:
    """A day that a list only estimates may yet fall elsewhere, so it is not taken for a fact."""
    listed = country_holidays("ID", years=2029, categories=("public",), language="id")
    guessed = [d for d, name in listed.items() if "perkiraan" in name and d.weekday() < 5]
    assert guessed
    for day in guessed:
        assert default_calendar().day(day).libur == ("tidak", "libur_nasional")
    assert default_calendar().day(date(2029, 8, 17)).libur == ("libur_nasional",)


def test_naming_a_day_closes_no_year() -> None:
    """A day that the caller names settles itself alone; every other day stays as open as it was."""
    calendar = WorkCalendar(cuti_bersama={date(2028, 2, 29): "Cuti Bersama Idul Fitri"})
    assert calendar.day(date(2028, 2, 29)).cuti_bersama == ("ya",)
    for on in days(date(2028, 3, 1), date(2028, 12, 31)):
        assert calendar.day(on) == default_calendar().day(on)


def test_local_days() -> None:
    """A region may add a day off and make a listed day a working day."""
    calendar = WorkCalendar(
        off={date(2026, 12, 9): "Pemungutan suara"}, working=[date(2026, 5, 15)]
    )
    assert calendar.day(date(2026, 12, 9)).libur == ("libur_setempat",)
    assert calendar.day(date(2026, 12, 9)).name == "Pemungutan suara"
    assert calendar.is_working(date(2026, 5, 15))
    assert not default_calendar().is_working(date(2026, 5, 15))


def test_calendars_are_values() -> None:
    """Calendars with the same changes, in whatever order, are equal and hash alike."""
    one = WorkCalendar(working=[date(2026, 5, 15), date(2026, 5, 28)])
    other = WorkCalendar(working=(date(2026, 5, 28), date(2026, 5, 15)))
    assert one == other
    assert hash(one) == hash(other)
    assert one != WorkCalendar()


def test_a_calendar_takes_dates_only() -> None:
    """Anything but dates, or a date given twice, is refused with every fault."""
    with pytest.raises(FactError, match="`2026-05-15` is not a plain date"):
        WorkCalendar(working=["2026-05-15"])  # type: ignore[list-item]
    with pytest.raises(FactError, match="`2026-05-15` is written twice"):
        WorkCalendar(off={date(2026, 5, 15): "x"}, working=[date(2026, 5, 15)])


def test_the_day_before() -> None:
    """H-1 of Friday 29 May 2026 is Tuesday 26 May: Thursday is collective leave, Wednesday off."""
    calendar = default_calendar()
    assert calendar.previous(date(2026, 5, 29)) == date(2026, 5, 26)
    assert calendar.following(date(2026, 5, 26)) == date(2026, 5, 29)
    due = checked_moment_instant("h-1", date(2026, 5, 29), calendar, WIB)
    assert due.isoformat() == "2026-05-26T23:59:00+07:00"
    left = checked_moment_instant("pulang_h-1", date(2026, 5, 29), calendar, WIB)
    assert left.isoformat() == "2026-05-26T16:00:00+07:00"


def test_hours_of_a_day() -> None:
    """Work begins at 07.30 and ends at 16.00, on Friday at 16.30 (Perpres 21/2023)."""
    calendar = default_calendar()
    for on, end in ((date(2026, 4, 9), "16:00"), (date(2026, 4, 10), "16:30")):
        assert f"{checked_moment_instant('mulai_kerja', on, calendar, WIB):%H:%M}" == "07:30"
        assert f"{checked_moment_instant('selesai_kerja', on, calendar, WIB):%H:%M}" == end
    # A Saturday may be a working day by exchange.
    saturday = date(2026, 4, 11)
    own = WorkCalendar(working=[saturday])
    assert f"{checked_moment_instant('selesai_kerja', saturday, own, WIB):%H:%M}" == "16:00"
    left = checked_moment_instant("pulang_h-1", date(2026, 4, 13), own, WIB)
    assert f"{left:%d %H:%M}" == "11 16:00"
    assert (
        f"{checked_moment_instant('12:00', date(2026, 4, 10), calendar, WIB):%d %H:%M}"
        == "10 12:00"
    )
    assert (
        f"{checked_moment_instant('akhir_hari', date(2026, 4, 10), calendar, WIB):%H:%M}" == "23:59"
    )


def test_reviews() -> None:
    """Reviews fall every so many months after the circular took force, at month's end too."""
    assert list(islice(review_dates(date(2026, 4, 8), 2), 4)) == [
        date(2026, 6, 8),
        date(2026, 8, 8),
        date(2026, 10, 8),
        date(2026, 12, 8),
    ]
    assert next(review_dates(date(2026, 12, 31), 2)) == date(2027, 2, 28)
    assert list(review_dates(date(9999, 11, 1), 2)) == []
    assert list(review_dates(date(1, 1, 1), 12 * 9999)) == []
    for months in (0, -1, 12 * 9999 + 1):
        with pytest.raises(FactError, match=f"`months` cannot be used: {months}; write 1, 2, 3"):
            review_dates(date(1, 1, 1), months)


def test_zones_of_elsewhere() -> None:
    """A zone that is none of Indonesia, or no zone at all, is refused with those that are."""
    with pytest.raises(FactError, match=r"^name: .*Asia/Tokyo.*Asia/Jakarta, Asia/Pontianak"):
        indonesian_time_zone("Asia/Tokyo")
    with pytest.raises(FactError, match=r"^zone: .*7.*Asia/Jakarta, Asia/Pontianak"):
        checked_moment_instant("h-1", date(2026, 4, 10), default_calendar(), 7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name", ["Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"]
)
def test_zones_without_a_table(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each zone of Indonesia has its hours where the machine knows no time zones."""
    on = datetime(2026, 4, 10, 7, 30)  # noqa: DTZ001  # the zone is what is asked
    offset = ZoneInfo(name).utcoffset(on)

    def nowhere(name: str) -> ZoneInfo:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr("zoneinfo.ZoneInfo", nowhere)
    assert indonesian_time_zone(name).utcoffset(on) == offset


def test_ramadan() -> None:
    """The thirty days before Idul Fitri may have other hours; the days around them do not."""
    assert may_be_in_ramadan(date(2027, 2, 12))
    assert not may_be_in_ramadan(date(2027, 1, 29))
    assert not may_be_in_ramadan(date(2027, 3, 12))


@given(st.dates())
def test_any_date_is_answered(on: date) -> None:
    """Every date of the calendar is answered, its neighbours too, and weekends are never work."""
    calendar = default_calendar()
    answer = calendar.day(on)
    assert answer.libur
    assert answer.cuti_bersama
    if on.weekday() >= 5:
        assert not answer.is_working
    assert calendar.previous(on) <= on <= calendar.following(on)


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(-3, 430),
    st.sets(st.sampled_from(tuple(WEEKDAYS))),
)
def test_the_dates_of_some_weekdays(first: date, more: int, named: set[str]) -> None:
    """They are those of the first sixty weeks in order, or of the last ones backwards."""
    last = first + timedelta(days=more)
    numbers = {place for place, day in enumerate(WEEKDAYS) if day in named}
    matching = [on for on in days(first, last) if on.weekday() in numbers]
    begin = [on for on in matching if on < first + timedelta(weeks=60)]
    end = [on for on in matching if on > last - timedelta(weeks=60)]
    assert list(dates_between(first, last, named)) == begin
    assert list(dates_between(first, last, named, latest_first=True)) == end[::-1]


def test_an_ordinary_week() -> None:
    """It runs from Monday to Sunday, and all of its weekdays are surely working days."""
    assert [on.weekday() for on in ORDINARY_WEEK] == list(range(7))
    first, *_, last = ORDINARY_WEEK
    assert days(first, last) == list(ORDINARY_WEEK)
    working = [default_calendar().day(on).is_certainly_working for on in ORDINARY_WEEK]
    assert working == [True] * 5 + [False] * 2


@given(st.lists(st.dates(date(2026, 1, 1), date(2029, 12, 31)), max_size=8), st.booleans())
def test_the_first_working_day_of_some(dates: list[date], certain: bool) -> None:
    """It is the first that is surely one, or that may be one where that is enough."""
    working = [
        on
        for on in dates
        for day in [default_calendar().day(on)]
        if (day.is_certainly_working if certain else day.is_working)
    ]
    first = first_working_day(dates, default_calendar(), certain=certain)
    assert first == (working[0] if working else None)


def test_a_moment_needs_a_word_and_a_calendar() -> None:
    """What is no moment of a day is refused, and so is what is no calendar."""
    day, calendar = date(2026, 4, 10), default_calendar()
    with pytest.raises(FactError) as caught:
        checked_moment_instant("sore", day, calendar, WIB)
    assert [fault.code for fault in caught.value.faults] == ["not_a_moment"]
    with pytest.raises(FactError) as caught:
        checked_moment_instant("mulai_kerja", day, "2026", WIB)  # type: ignore[arg-type]
    assert [fault.code for fault in caught.value.faults] == ["not_a_calendar"]


def test_a_feast_on_the_first_day_of_all() -> None:
    """An Idul Fitri on the first date that there is has no day before it, and is the first."""
    calendar = WorkCalendar(libur={date.min: "Hari Raya Idul Fitri"})
    assert next(iter(calendar.fitri(date.min))) == (date.min, False)
