"""The list of each year, before any caller: a decree's where there is one, else the library's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Literal

from asn_wfh.kernel.canonical_json import canonical_sha256
from asn_wfh.law.workdays.decrees import DECREES, LISTED_SINCE, Decree

__all__ = ["HolidaysOfYear", "Status", "holidays_of_year", "is_idul_fitri_name"]

Status = Literal["decreed", "listed", "open", "unrecorded"]


@dataclass(frozen=True, slots=True)
class HolidaysOfYear:
    """One year's list.

    `fitri` are the days of Idul Fitri, `estimated` the holidays that nobody has fixed yet;
    `whole` is whether the list names every public holiday of the year.  `since` is the day on
    which it became known, `version` says which list it is.
    """

    libur: Mapping[date, str]
    estimated: frozenset[date]
    cuti_bersama: Mapping[date, str]
    status: Status
    whole: bool
    since: date
    version: str
    fitri: frozenset[date] = field(init=False)

    def __post_init__(self) -> None:
        """Find Idul Fitri once; every date asks whether it falls in Ramadan."""
        fitri = frozenset(day for day, name in self.libur.items() if is_idul_fitri_name(name))
        object.__setattr__(self, "fitri", fitri)


@lru_cache(maxsize=64)
def holidays_of_year(year: int) -> HolidaysOfYear:
    """The list of one year."""
    decree = DECREES.get(year)
    return _holidays_from_decree(decree) if decree is not None else _holidays_from_library(year)


def is_idul_fitri_name(name: str) -> bool:
    """Whether a holiday is Idul Fitri, by its name."""
    return "fitri" in name.lower()


def _holidays_from_decree(decree: Decree) -> HolidaysOfYear:
    named = [
        {day.isoformat(): name for day, name in days.items()}
        for days in (decree.libur, decree.cuti_bersama)
    ]
    version = canonical_sha256([named, list(decree.sources), decree.since.isoformat()])
    return HolidaysOfYear(
        decree.libur, frozenset(), decree.cuti_bersama, "decreed", True, decree.since, version
    )


def _holidays_from_library(year: int) -> HolidaysOfYear:
    """The library's list.

    A year with collective leave on it is one whose decree the library knows, and the same
    decree fixes the holidays; in any other year an estimate is no more than that.
    """
    # Imported here: a decreed year needs no calendar library.
    from holidays import country_holidays
    from holidays.version import __version__

    public = country_holidays("ID", years=year, categories=("public",), language="id")
    leave = country_holidays("ID", years=year, categories=("government",), language="id")
    named = {day: str(name) for day, name in sorted(public.items()) if day.year == year}
    collective = {day: str(name) for day, name in sorted(leave.items()) if day.year == year}
    status: Status = "listed" if collective else "open"
    guessed = (day for day, name in named.items() if "perkiraan" in name.lower())
    return HolidaysOfYear(
        named,
        frozenset(guessed if status == "open" else ()),
        collective,
        status,
        # Far ahead the library has no Nyepi, and further on no holidays at all.
        any("nyepi" in name.lower() for name in named.values()),
        LISTED_SINCE.get(year, date(year, 12, 31)),
        f"holidays {__version__}",
    )
