"""The hours of a working day, the moments of it that a duty names, and the zones of Indonesia."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from asn_wfh.kernel.plain_dates_and_texts import instant, plain_text
from asn_wfh.law.workdays.calendar import WorkCalendar, calendar_or_default, checked_date
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = [
    "MOMENTS",
    "checked_moment_instant",
    "indonesian_time_zone",
    "is_h_plus_days_word",
    "moment_instant",
    "working_hours",
]

MOMENTS = ("mulai_kerja", "selesai_kerja", "akhir_hari", "h-1", "pulang_h-1")
"""Moments that a duty may name besides a time of day, see `moment_instant`."""

_DAYS_AFTER = re.compile(r"h\+([1-9][0-9]?)", re.ASCII)
_MOST_DAYS_AFTER = 15
"""Further ahead an answer would hang on holidays of a year that its calendar does not name."""
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def working_hours(on: date) -> tuple[time, time]:
    """When work begins and ends that day, outside Ramadan; FactError for anything but a date.

    Source: Perpres 21/2023: 37.5 hours a week from 07.30, breaks of 60 minutes and of 90 on
    Friday, hence until 16.00 and on Friday until 16.30.
    """
    return _OPENING, _closing_time_outside_ramadan(checked_date(on))


_OPENING, _CLOSING, _CLOSING_ON_FRIDAY = time(7, 30), time(16), time(16, 30)
_LATEST = time(23, 59)


def _closing_time_outside_ramadan(on: date) -> time:
    return _CLOSING_ON_FRIDAY if on.weekday() == 4 else _CLOSING


_OFFSETS = {"Asia/Jakarta": 7, "Asia/Pontianak": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
"""The hours by which the zones of Indonesia are ahead (Keppres 41/1987); none has summer time."""


def indonesian_time_zone(name: str) -> tzinfo:
    """A time zone of Indonesia by name, also where the machine has no table of zones.

    FactError for any other name.
    """
    text = plain_text(name)
    if text not in _OFFSETS:
        raise _unknown_timezone_error(name, "name")
    # Imported here: only an answer with duties needs time zones.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(text)
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=_OFFSETS[text]), text)


def _unknown_timezone_error(value: object, key: str) -> FactError:
    """The error of what is no time zone of Indonesia."""
    fault = Fault.of("not_a_timezone", text=shortened(value), words=", ".join(_OFFSETS))
    return FactError([fault.at(key=key)])


def is_h_plus_days_word(word: str) -> bool:
    """Whether a word is `h+1` to `h+15`: so many working days after the day itself."""
    match = _DAYS_AFTER.fullmatch(word)
    return match is not None and int(match[1]) <= _MOST_DAYS_AFTER


def checked_moment_instant(word: str, on: date, calendar: WorkCalendar, zone: tzinfo) -> datetime:
    """The instant that a word of `MOMENTS` or a time `HH:MM` means for a date, in a time zone.

    `h-1` is the end of the last working day not later than the day before, `pulang_h-1` the
    closing time of that day; `akhir_hari` is the last minute of the day itself, `h+1` to `h+15`
    the end of the working day so many after it.  FactError for another word, and for what is no
    date, no calendar and no time zone.
    """
    on, calendar = checked_date(on), calendar_or_default(calendar)
    if not isinstance(zone, tzinfo):
        raise _unknown_timezone_error(zone, "zone")
    text = plain_text(word) or ""
    try:
        if text not in MOMENTS and not is_h_plus_days_word(text):
            time.fromisoformat(text)
    except ValueError:
        fault = Fault.of("not_a_moment", text=shortened(word), words=", ".join(MOMENTS))
        raise FactError([fault.at(key="word")]) from None
    return moment_instant(text, on, calendar, zone)


def moment_instant(word: str, on: date, calendar: WorkCalendar, zone: tzinfo) -> datetime:
    """The instant of a word, of arguments that were checked; ValueError for another word.

    A date is the end of that date, and a time behind `h-1` or `h+1` that time on that working
    day; neither is a word that a caller may give.
    """
    other_day, _, clock_time = word.rpartition(" ")
    if other_day:
        return instant(
            _working_day_before_or_so_many_after(other_day, on, calendar),
            time.fromisoformat(clock_time),
            zone,
        )
    if word.startswith("h+"):
        return instant(_working_day_before_or_so_many_after(word, on, calendar), _LATEST, zone)
    if _ISO_DATE.fullmatch(word):
        return instant(date.fromisoformat(word), _LATEST, zone)
    if word in ("h-1", "pulang_h-1"):
        before = calendar.previous(on)
        return instant(
            before, _LATEST if word == "h-1" else _closing_time_outside_ramadan(before), zone
        )
    if word == "mulai_kerja":
        return instant(on, _OPENING, zone)
    if word == "selesai_kerja":
        return instant(on, _closing_time_outside_ramadan(on), zone)
    return instant(on, _LATEST if word == "akhir_hari" else time.fromisoformat(word), zone)


def _working_day_before_or_so_many_after(word: str, on: date, calendar: WorkCalendar) -> date:
    """The working day before a date, or the one so many after it."""
    after = _DAYS_AFTER.fullmatch(word)
    if after is None:
        return calendar.previous(on)
    for _ in range(int(after[1])):
        on = calendar.following(on)
    return on
