"""Which days are working days, and why not; working hours, due times and review dates.

The joint decree of a year stands above the `holidays` library, which serves the years without
one.  A year whose cuti bersama nobody has listed leaves the question open; it is never read
as a year without.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from asn_wfh.errors import FactError, Fault

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

__all__ = [
    "DECREES",
    "MOMENTS",
    "Day",
    "Decree",
    "Libur",
    "Status",
    "WorkCalendar",
    "default_calendar",
    "in_ramadan",
    "moment",
    "reviews",
    "working_hours",
]

Libur = Literal["tidak", "akhir_pekan", "libur_nasional", "libur_setempat"]
Status = Literal["decreed", "listed", "open"]


@dataclass(frozen=True, slots=True)
class Decree:
    """The public holidays and the cuti bersama of one year, with the decrees that set them."""

    libur: Mapping[date, str]
    cuti_bersama: Mapping[date, str]
    sources: tuple[str, ...]


DECREES: Mapping[int, Decree] = MappingProxyType(
    {
        2026: Decree(
            libur=MappingProxyType(
                {
                    date(2026, 1, 1): "Tahun Baru 2026 Masehi",
                    date(2026, 1, 16): "Isra Mikraj Nabi Muhammad S.A.W.",
                    date(2026, 2, 17): "Tahun Baru Imlek 2577 Kongzili",
                    date(2026, 3, 19): "Hari Suci Nyepi",
                    date(2026, 3, 21): "Idul Fitri 1447 Hijriah",
                    date(2026, 3, 22): "Idul Fitri 1447 Hijriah (hari kedua)",
                    date(2026, 4, 3): "Wafat Yesus Kristus",
                    date(2026, 4, 5): "Kebangkitan Yesus Kristus (Paskah)",
                    date(2026, 5, 1): "Hari Buruh Internasional",
                    date(2026, 5, 14): "Kenaikan Yesus Kristus",
                    date(2026, 5, 27): "Idul Adha 1447 Hijriah",
                    date(2026, 5, 31): "Hari Raya Waisak",
                    date(2026, 6, 1): "Hari Lahir Pancasila",
                    date(2026, 6, 16): "1 Muharam Tahun Baru Islam",
                    date(2026, 8, 17): "Proklamasi Kemerdekaan",
                    date(2026, 8, 25): "Maulid Nabi Muhammad S.A.W.",
                    date(2026, 12, 25): "Kelahiran Yesus Kristus",
                }
            ),
            cuti_bersama=MappingProxyType(
                {
                    date(2026, 2, 16): "Cuti Bersama Tahun Baru Imlek",
                    date(2026, 3, 18): "Cuti Bersama Hari Suci Nyepi",
                    date(2026, 3, 20): "Cuti Bersama Idul Fitri",
                    date(2026, 3, 23): "Cuti Bersama Idul Fitri",
                    date(2026, 3, 24): "Cuti Bersama Idul Fitri",
                    date(2026, 5, 15): "Cuti Bersama Kenaikan Yesus Kristus",
                    date(2026, 5, 28): "Cuti Bersama Idul Adha",
                    date(2026, 12, 24): "Cuti Bersama Kelahiran Yesus Kristus",
                }
            ),
            sources=(
                "SKB 3 Menteri Nomor 1497/2025, 2/2025, 5/2025",
                "Keppres 42/2025 (cuti bersama ASN)",
            ),
        )
    }
)
"""The years whose decrees were seen."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a calendar says of one date.

    `libur` and `cuti_bersama` hold every value that the fact may have: one where it is known,
    two where nobody has decreed it yet.  `status` says where the year's list comes from.
    """

    libur: tuple[Libur, ...]
    cuti_bersama: tuple[Literal["tidak", "ya"], ...]
    name: str
    status: Status

    @property
    def working(self) -> bool:
        """Whether the date is a working day as far as is known."""
        return "tidak" in self.libur and "tidak" in self.cuti_bersama


@dataclass(frozen=True, slots=True)
class _Year:
    libur: Mapping[date, str]
    estimated: Collection[date]
    cuti_bersama: Mapping[date, str]
    status: Status


@lru_cache(maxsize=64)
def _year(year: int) -> _Year:
    """The list of one year: the decree's where there is one, else the library's."""
    decree = DECREES.get(year)
    if decree is not None:
        return _Year(decree.libur, (), decree.cuti_bersama, "decreed")
    # Imported here: a decreed year needs no calendar library.
    from holidays import country_holidays

    public = country_holidays("ID", years=year, categories=("public",), language="id")
    leave = country_holidays("ID", years=year, categories=("government",), language="id")
    named = {day: str(name) for day, name in sorted(public.items()) if day.year == year}
    estimated = frozenset(day for day, name in named.items() if "perkiraan" in name.lower())
    collective = {day: str(name) for day, name in sorted(leave.items()) if day.year == year}
    return _Year(named, estimated, collective, "listed" if collective else "open")


@dataclass(frozen=True, slots=True, init=False)
class WorkCalendar:
    """The working days of a region: five-day weeks, the decrees, and local changes.

    `off` names local days off (an election, a regional anniversary); `working` are dates that
    are working days whatever the lists say; `cuti_bersama` are dates decreed as collective
    leave, and a year of which one is given counts as decreed.  Sources: Perpres 21/2023
    (working days), the decrees of `DECREES`, and `holidays` for other years.
    Raises FactError for anything but dates, or a date given twice.
    """

    off: tuple[tuple[date, str], ...]
    working: tuple[date, ...]
    cuti_bersama: tuple[tuple[date, str], ...]
    _years: frozenset[int]

    def __init__(
        self,
        off: Mapping[date, str] | None = None,
        working: Collection[date] = (),
        cuti_bersama: Mapping[date, str] | None = None,
    ) -> None:
        """Hold the local changes as sorted values, so that equal calendars compare equal."""
        off, cuti_bersama = dict(off or {}), dict(cuti_bersama or {})
        days = [*off, *working, *cuti_bersama]
        faults = [Fault.of("not_a_day", value=day) for day in days if type(day) is not date]
        faults = faults or [
            Fault.of("repeated_word", word=day) for day in sorted(set(days)) if days.count(day) > 1
        ]
        if faults:
            raise FactError(faults)
        put = object.__setattr__
        put(self, "off", tuple(sorted(off.items())))
        put(self, "working", tuple(sorted(working)))
        put(self, "cuti_bersama", tuple(sorted(cuti_bersama.items())))
        put(self, "_years", frozenset(day.year for day in cuti_bersama))

    def day(self, on: date) -> Day:
        """What this calendar says of a date."""
        year = _year(on.year)
        status = "decreed" if on.year in self._years else year.status
        local, decreed = dict(self.off), dict(self.cuti_bersama)
        if on in self.working:
            return Day(("tidak",), ("tidak",), "", status)
        if on in decreed or on in year.cuti_bersama:
            name = decreed.get(on) or year.cuti_bersama.get(on, "")
            return Day((self._rest(on),), ("ya",), name, status)
        leave: tuple[Literal["tidak", "ya"], ...] = ("tidak",)
        if status == "open":
            leave = ("tidak", "ya")
        if on in local:
            return Day(("libur_setempat",), leave, local[on], status)
        if on in year.libur:
            # An estimate is a day that may yet fall elsewhere.
            unsure = on in year.estimated and status == "open" and on.weekday() < 5
            libur: tuple[Libur, ...] = (
                ("tidak", "libur_nasional") if unsure else ("libur_nasional",)
            )
            return Day(libur, leave, year.libur[on], status)
        return Day((self._rest(on),), leave, "", status)

    @staticmethod
    def _rest(on: date) -> Libur:
        return "akhir_pekan" if on.weekday() >= 5 else "tidak"

    def is_working(self, on: date) -> bool:
        """Whether a date is a working day as far as is known."""
        return self.day(on).working

    def previous(self, on: date) -> date:
        """The last working day before a date; the date itself at the calendar's very start."""
        return self._seek(on, -1)

    def following(self, on: date) -> date:
        """The first working day after a date; the date itself at the calendar's very end."""
        return self._seek(on, 1)

    def _seek(self, on: date, step: int) -> date:
        day = on
        # No list of holidays runs longer than this without a working day.
        for _ in range(60):
            try:
                day += timedelta(days=step)
            except OverflowError:
                return on
            if self.is_working(day):
                return day
        return on


_DEFAULT = WorkCalendar()


def default_calendar() -> WorkCalendar:
    """The calendar without local changes."""
    return _DEFAULT


MOMENTS = ("mulai_kerja", "selesai_kerja", "akhir_hari", "h-1", "pulang_h-1")
"""Moments that a duty may name besides a time of day, see `moment`."""


def working_hours(on: date) -> tuple[time, time]:
    """When work begins and ends that day, outside Ramadan.

    Source: Perpres 21/2023: 37.5 hours a week from 07.30, breaks of 60 minutes and of 90 on
    Friday, hence until 16.00 and on Friday until 16.30.
    """
    return time(7, 30), time(16, 30) if on.weekday() == 4 else time(16)


def in_ramadan(on: date) -> bool:
    """Whether a date falls in the thirty days before an Idul Fitri on the year's list."""
    year = _year(on.year)
    fitri = [day for day, name in year.libur.items() if "fitri" in name.lower()]
    return any(day - timedelta(days=30) <= on < day for day in fitri[:1])


def moment(word: str, on: date, calendar: WorkCalendar, zone: ZoneInfo) -> datetime:
    """The instant that a word of `MOMENTS` or a time `HH:MM` means for a date, in a time zone.

    `h-1` is the end of the last working day not later than the day before, `pulang_h-1` the
    closing time of that day; `akhir_hari` is the last minute of the day itself.
    """
    begin, end = working_hours(on)
    if word in ("h-1", "pulang_h-1"):
        before = calendar.previous(on)
        clock = time(23, 59) if word == "h-1" else working_hours(before)[1]
        return datetime.combine(before, clock, zone)
    clocks = {"mulai_kerja": begin, "selesai_kerja": end, "akhir_hari": time(23, 59)}
    clock = clocks[word] if word in clocks else time.fromisoformat(word)
    return datetime.combine(on, clock, zone)


def reviews(start: date, months: int) -> Iterator[date]:
    """The review dates of a circular in order: every so many months after it took force."""
    # Imported here: only a policy with reviews needs it.
    from dateutil.relativedelta import relativedelta

    step = 1
    while True:
        try:
            yield start + relativedelta(months=months * step)
        except (OverflowError, ValueError):
            return
        step += 1
