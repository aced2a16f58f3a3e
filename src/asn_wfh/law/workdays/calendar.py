"""Which days are working days, and why not: the decrees, the library's lists, the caller's days.

What nobody has decreed leaves the question open; it is never read as a day without.  A day that
the caller names settles that day and no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Literal, TypeAlias

from asn_wfh.kernel.canonical_json import canonical_sha256
from asn_wfh.kernel.plain_dates_and_texts import Real, plain_day
from asn_wfh.law.workdays.calendar_arguments import (
    incomplete_year_faults,
    is_year,
    read_days,
    read_decree_names_by_year,
    read_named_days,
    repeated_date_faults,
)
from asn_wfh.law.workdays.holidays_by_year import (
    HolidaysOfYear,
    Status,
    holidays_of_year,
    is_idul_fitri_name,
)
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = [
    "Day",
    "Libur",
    "WorkCalendar",
    "calendar_or_default",
    "checked_date",
    "default_calendar",
]

Libur = Literal["tidak", "akhir_pekan", "libur_nasional", "libur_setempat"]
_Leave: TypeAlias = "tuple[Literal['tidak', 'ya'], ...]"
_Named: TypeAlias = "tuple[tuple[date, str], ...]"
_SATURDAY = 5
_AROUND = 31
"""The days within which the next Idul Fitri makes a date one of Ramadan."""
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Day:
    """What a calendar says of one date.

    `libur` and `cuti_bersama` hold every value that the fact may have: one where it is known,
    two where nobody has decreed it yet.  `status` says where the year's list comes from.
    """

    libur: tuple[Libur, ...]
    cuti_bersama: _Leave
    name: str
    status: Status

    @property
    def is_working(self) -> bool:
        """Whether the date is a working day as far as is known."""
        return "tidak" in self.libur and "tidak" in self.cuti_bersama

    @property
    def is_certainly_working(self) -> bool:
        """Whether the date is a working day, whatever is still decreed."""
        return self.libur == self.cuti_bersama == ("tidak",)


class _DerivedCalendarFields:
    """Places beside the values of a calendar for what is derived from them; no values themselves.

    `_early` is the last month in which the working day before a date may lie in the year before.
    """

    __slots__ = ("_complete", "_digests", "_early", "_hash", "_lists", "_named", "_working")

    _named: dict[str, dict[date, str]]
    _working: frozenset[date]
    _complete: frozenset[int]
    _early: int
    _hash: int
    _lists: dict[int, tuple[Status, HolidaysOfYear | None]]
    _digests: dict[tuple[int, ...], str]


@dataclass(frozen=True, slots=True, init=False)
class WorkCalendar(_DerivedCalendarFields):
    """Which days are working days: Monday to Friday, less holidays, with days that you add.

    `off` names local days off (an election, a regional anniversary); `working` are dates that
    are working days whatever the lists say; `cuti_bersama` and `libur` are collective leave and
    public holidays that a decree sets.  A day so named settles itself alone.  `complete` names,
    by year, the decree of which every day stands in `libur` and `cuti_bersama`: these then are
    that year's list.  `known` is the day on which all this became known; left out, it always
    was.  Sources: Perpres 21/2023 (working days), the decrees of `DECREES`, and `holidays` for
    other years.  Raises FactError, with every fault, for what is no date, has no name or is
    given twice, and for a year said to be complete that lacks its fixed holidays.
    """

    off: tuple[tuple[date, str], ...]
    working: tuple[date, ...]
    cuti_bersama: tuple[tuple[date, str], ...]
    libur: tuple[tuple[date, str], ...]
    complete: tuple[tuple[int, str], ...]
    known: date | None
    known_on: date | None

    def __init__(
        self,
        off: Mapping[date, str] | None = None,
        working: Iterable[date] = (),
        cuti_bersama: Mapping[date, str] | None = None,
        *,
        libur: Mapping[date, str] | None = None,
        complete: Mapping[int, str] | None = None,
        known: date | None = None,
    ) -> None:
        """Hold the caller's days as sorted values, so that equal calendars compare equal."""
        faults: list[Fault] = []
        given = {"off": off, "cuti_bersama": cuti_bersama, "libur": libur}
        named = {key: read_named_days(days, key, faults) for key, days in given.items()}
        days = read_days(working, "working", faults)
        years = read_decree_names_by_year(complete, "complete", faults)
        since = plain_day(known)
        if known is not None and since is None:
            faults.append(Fault.of("not_a_day", value=shortened(known)).at(key="known"))
        faults += repeated_date_faults({**named, "working": days})
        faults += incomplete_year_faults(years, named["libur"])
        if faults:
            raise FactError(list(dict.fromkeys(faults)))
        self._set_values(named, days, years, since, None)

    def _set_values(
        self,
        named: dict[str, dict[date, str]],
        working: tuple[date, ...],
        complete: dict[int, str],
        since: date | None,
        known_on: date | None,
    ) -> None:
        put = object.__setattr__
        for key, days in named.items():
            put(self, key, tuple(days.items()))
        put(self, "working", working)
        put(self, "complete", tuple(complete.items()))
        put(self, "known", since)
        put(self, "known_on", known_on)
        put(self, "_named", named)
        put(self, "_working", frozenset(working))
        put(self, "_complete", frozenset(complete))
        # No list has a whole January off, and twice the caller's days leave room for weekends.
        put(self, "_early", 1 + (2 * sum(map(len, named.values())) + 27) // 28)
        put(self, "_hash", hash(self._field_values()))
        put(self, "_lists", {})
        put(self, "_digests", {})

    def _field_values(self) -> tuple[Any, ...]:
        days = (self.off, self.working, self.cuti_bersama, self.libur)
        return (*days, self.complete, self.known, self.known_on)

    def __hash__(self) -> int:
        """The hash of the values, worked out once."""
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the values alone."""
        return _calendar_from_values, (self._field_values(),)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """How pydantic takes and gives a calendar: as the arguments that make it."""
        from asn_wfh.law.workdays.calendar_pydantic_schema import pydantic_schema_of_calendar

        return pydantic_schema_of_calendar(cls, lambda arguments: cls(**arguments), handler)

    def as_known(self, on: date) -> WorkCalendar:
        """The calendar as it was known on a date.

        The caller's days are left out where they became known later; a year whose list became
        known later is open on every weekday.  FactError for anything but a date.
        """
        day = checked_date(on, "known_on")
        return _calendar_as_known(self, min(day, self.known_on) if self.known_on else day)

    def day(self, on: date) -> Day:
        """What the calendar says of a date: working day or not, and why; FactError for no date."""
        on = on if type(on) is Real.date else checked_date(on)
        status, year = self._year_status_and_list(on.year)
        if on in self._working:
            return Day(("tidak",), ("tidak",), "", status)
        rest: Libur = "akhir_pekan" if on.weekday() >= _SATURDAY else "tidak"
        leave = self._named["cuti_bersama"].get(on) or (year and year.cuti_bersama.get(on))
        if leave:
            return Day((rest,), ("ya",), leave, status)
        undecreed = status in ("open", "unrecorded")
        cuti_bersama: _Leave = ("tidak", "ya") if undecreed else ("tidak",)
        local = self._named["off"].get(on)
        if local:
            return Day(("libur_setempat",), cuti_bersama, local, status)
        fixed = self._named["libur"].get(on)
        if year and on not in year.estimated:
            fixed = fixed or year.libur.get(on)
        if fixed:
            return Day(("libur_nasional",), cuti_bersama, fixed, status)
        estimate = self._possible_holiday_name(on) if undecreed and rest == "tidak" else None
        libur: tuple[Libur, ...] = (rest,) if estimate is None else ("tidak", "libur_nasional")
        return Day(libur, cuti_bersama, estimate or "", status)

    def status(self, year: int) -> Status:
        """Where the list of a year comes from; FactError for what is no year."""
        if not is_year(year):
            raise FactError([Fault.of("not_a_year", value=shortened(year)).at(key="year")])
        return self._year_status_and_list(int(year))[0]

    def _year_status_and_list(self, year: int) -> tuple[Status, HolidaysOfYear | None]:
        """Where a year's list comes from, and the list besides the caller's days, if any counts."""
        entry = self._lists.get(year)
        if entry is None:
            listed = holidays_of_year(year)
            entry = listed.status, listed
            if year in self._complete:
                entry = "decreed", None
            elif self.known_on is not None and self.known_on < listed.since:
                entry = "unrecorded", None
            self._lists[year] = entry
        return entry

    def _possible_holiday_name(self, on: date) -> str | None:
        """The name of a holiday that may fall on a date of a year without a decree, if any.

        One that is only an estimate may fall a day earlier or later; where a list is not known,
        or does not name every holiday, one without a name may fall on any date.
        """
        for day in (on, *_day_before_and_after(on)):
            year = self._year_status_and_list(day.year)[1]
            if year and day in year.estimated:
                return year.libur[day]
        year = self._year_status_and_list(on.year)[1]
        return None if year and year.whole else ""

    def fitri(self, on: date) -> Iterator[tuple[date, bool]]:
        """The first day of each Idul Fitri around a date, and whether it is an estimate.

        FactError for anything but a date.
        """
        return self._first_days_of_idul_fitri(checked_date(on))

    def _first_days_of_idul_fitri(self, on: date) -> Iterator[tuple[date, bool]]:
        named = {d for d, name in self.libur if is_idul_fitri_name(name)}
        guessed: set[date] = set()
        for number in {
            _days_later_or_same_date_at_calendar_end(on, days).year for days in (-1, 0, _AROUND)
        } - self._complete:
            year = holidays_of_year(number)
            named |= year.fitri
            guessed |= year.estimated
        for day in sorted(named):
            if _days_later_or_same_date_at_calendar_end(day, -1) not in named or day == date.min:
                yield day, day in guessed

    def is_working(self, on: date) -> bool:
        """Whether a date is a working day, as far as it is known."""
        return self.day(on).is_working

    def previous(self, on: date) -> date:
        """The last working day before a date; the date itself at the calendar's very start."""
        return self._nearest_working_day(on, -1)

    def following(self, on: date) -> date:
        """The first working day after a date; the date itself at the calendar's very end."""
        return self._nearest_working_day(on, 1)

    def _nearest_working_day(self, on: date, step: int) -> date:
        day = on = checked_date(on)
        # It ends: the days off of the lists and of the caller are finite.
        while True:
            try:
                day += timedelta(days=step)
            except OverflowError:
                return on
            if self.is_working(day):
                return day

    def digest(self, on: date) -> str:
        """The hash of everything that an answer about a date may take from this calendar.

        It covers the caller's days and, of each year that matters (of the date, of the working
        day before it, of the next Idul Fitri), which list it is: the decree's content, the
        version of `holidays`, or that none was recorded then.  FactError for anything but a date.
        """
        on = on if type(on) is Real.date else checked_date(on)
        ahead = (
            _days_later_or_same_date_at_calendar_end(on, _AROUND).year
            if on.month == _DECEMBER
            else on.year
        )
        before = self.previous(on).year if on.month <= self._early else on.year
        years = (before, on.year, ahead)
        text = self._digests.get(years)
        if text is None:
            text = self._digests[years] = canonical_sha256(
                [self._caller_days_as_json(), *map(self._year_status_and_version, years)]
            )
        return text

    def _caller_days_as_json(self) -> list[object]:
        """The caller's days as canonical JSON takes them."""
        days = [
            [[day.isoformat(), name] for day, name in named]
            for named in (self.off, self.cuti_bersama, self.libur)
        ]
        working = [day.isoformat() for day in self.working]
        return [days, working, [[str(year), name] for year, name in self.complete]]

    def _year_status_and_version(self, year: int) -> list[str]:
        """Which list a year has."""
        version = "" if year in self._complete else holidays_of_year(year).version
        return [str(year), self.status(year), version]


def _calendar_from_values(values: tuple[Any, ...]) -> WorkCalendar:
    """The calendar of values that were checked before, in the order of its fields."""
    off, working, cuti_bersama, libur, complete, since, as_of = values
    calendar = object.__new__(WorkCalendar)
    named = {"off": dict(off), "cuti_bersama": dict(cuti_bersama), "libur": dict(libur)}
    calendar._set_values(named, working, dict(complete), since, as_of)
    return calendar


@lru_cache(maxsize=512)
def _calendar_as_known(calendar: WorkCalendar, day: date) -> WorkCalendar:
    """What was known of a calendar on a date: of the caller's own days all or nothing."""
    unrecorded = calendar.known is not None and day < calendar.known
    own = WorkCalendar() if unrecorded else calendar
    *values, _ = own._field_values()  # noqa: SLF001  # of this module
    return _calendar_from_values((*values, day))


def checked_date(on: object, key: str = "on") -> date:
    """A date of whatever type as a plain one; FactError for anything else."""
    day = plain_day(on)
    if day is None:
        raise FactError([Fault.of("not_a_day", value=shortened(on)).at(key=key)])
    return day


def _days_later_or_same_date_at_calendar_end(on: date, days: int) -> date:
    """A date so many days off; the date itself where the calendar ends."""
    try:
        return on + timedelta(days=days)
    except OverflowError:
        return on


def _day_before_and_after(on: date) -> tuple[date, date]:
    return _days_later_or_same_date_at_calendar_end(
        on, -1
    ), _days_later_or_same_date_at_calendar_end(on, 1)


_DEFAULT = WorkCalendar()


def default_calendar() -> WorkCalendar:
    """The calendar without local changes."""
    return _DEFAULT


def calendar_or_default(calendar: object) -> WorkCalendar:
    """The calendar that a caller gives, or the default one for None; FactError for another."""
    if calendar is None:
        return _DEFAULT
    if not isinstance(calendar, WorkCalendar):
        fault = Fault.of("not_a_calendar", value=type(calendar).__name__)
        raise FactError([fault.at(key="calendar")])
    return calendar
