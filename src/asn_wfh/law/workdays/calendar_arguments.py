"""What a caller gives a calendar, made plain: dates, names and years, with every fault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeGuard

from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none, plain_day
from asn_wfh.messages.errors import Fault, shortened

__all__ = [
    "incomplete_year_faults",
    "is_year",
    "read_days",
    "read_decree_names_by_year",
    "read_named_days",
    "repeated_date_faults",
]

_FIXED = ((1, 1), (5, 1), (6, 1), (8, 17), (12, 25))
_FIXED_SINCE = 2017


def read_days(value: object, key: str, faults: list[Fault]) -> tuple[date, ...]:
    """Dates in any iterable, sorted."""
    if value is None:
        return ()
    each = iterator_or_none(value)
    if each is None or isinstance(value, str | bytes | Mapping):
        faults.append(Fault.of("not_days", value=shortened(value)).at(key=key))
        return ()
    return tuple(sorted(_read_dates(each, key, faults)))


def read_named_days(value: object, key: str, faults: list[Fault]) -> dict[date, str]:
    """Dates with their names, sorted."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        faults.append(Fault.of("unnamed_days").at(key=key))
        return {}
    names: dict[date, str] = {}
    for day, name in value.items():
        for plain in _read_dates([day], key, faults):
            if not isinstance(name, str) or not name.strip():
                faults.append(Fault.of("nameless_day", date=plain).at(key=key))
            elif plain in names:
                faults.append(Fault.of("repeated_word", word=plain).at(key=key))
            else:
                names[plain] = str.__str__(name)
    return dict(sorted(names.items()))


def _read_dates(days: Iterable[object], key: str, faults: list[Fault]) -> Iterator[date]:
    """The dates among some values; a fault for each of the others."""
    for value in days:
        plain = plain_day(value)
        if plain is None:
            faults.append(Fault.of("not_a_day", value=shortened(value)).at(key=key))
        else:
            yield plain


def is_year(value: object) -> TypeGuard[int]:
    """Whether a value is a year that a date can have."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= date.max.year


def read_decree_names_by_year(value: object, key: str, faults: list[Fault]) -> dict[int, str]:
    """Years with the names of their decrees, sorted."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        faults.append(Fault.of("unnamed_years").at(key=key))
        return {}
    names: dict[int, str] = {}
    for year, name in value.items():
        if not is_year(year):
            faults.append(Fault.of("not_a_year", value=shortened(year)).at(key=key))
        elif not isinstance(name, str) or not name.strip():
            faults.append(Fault.of("nameless_decree", year=int(year)).at(key=key))
        else:
            names[int(year)] = str.__str__(name)
    return dict(sorted(names.items()))


def repeated_date_faults(days: Mapping[str, Iterable[date]]) -> Iterator[Fault]:
    """A fault for each date that stands twice; `days` are dates by argument."""
    met: set[date] = set()
    for key, dates in days.items():
        for day in dates:
            if day in met:
                yield Fault.of("repeated_word", word=day).at(key=key)
            met.add(day)


def incomplete_year_faults(complete: Iterable[int], libur: Mapping[date, str]) -> Iterator[Fault]:
    """A fault for each year that is said to be complete without its fixed public holidays.

    Source: Keppres 8/2024, in force for the days of `_FIXED`.
    """
    years = {day.year for day in libur}
    for year in complete:
        lacks = [date(year, *day) for day in _FIXED] if year >= _FIXED_SINCE else []
        lacks = [day for day in lacks if day not in libur]
        if lacks or year not in years:
            shown = ", ".join(map(str, lacks)) or year
            yield Fault.of("incomplete_decree", year=year, dates=shown).at(key="complete")
