"""Dates and texts made plain: whatever subclass a caller has, the library keeps the real one.

A frozen clock puts a date type of its own into every module it meets, an enumeration of texts
or an array library gives texts of its own; each of them may compare, print or add otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = [
    "Real",
    "instant",
    "is_date_without_time",
    "is_iso_date",
    "iterator_or_none",
    "plain_day",
    "plain_text",
]


class Real:
    """The types themselves, whatever stands under their names in a module.

    A frozen clock replaces names of modules, never an attribute of a class, and its own types
    come from the real ones.
    """

    date: type[date] = date.__mro__[-2]
    datetime: type[datetime] = datetime.__mro__[-3]


def is_date_without_time(value: object) -> bool:
    """Whether a value is a date without a time of day, of the real type or a subclass."""
    return isinstance(value, Real.date) and not isinstance(value, Real.datetime)


def plain_day(value: object) -> date | None:
    """The date that a value is, of the real type; None for what is no date, or has a time."""
    if type(value) is Real.date:
        return value
    if not isinstance(value, Real.date) or isinstance(value, Real.datetime):
        return None
    return Real.date.fromordinal(Real.date.toordinal(value))


def plain_text(value: object) -> str | None:
    """The text that a value is, of the real type; None for what is no text."""
    if type(value) is str:
        return value
    return str.__str__(value) if isinstance(value, str) else None


def iterator_or_none(value: object) -> Iterator[Any] | None:
    """What is given as several, one by one; None for what cannot be gone through."""
    if isinstance(value, Iterable):
        # An array without dimensions looks as if it could.
        with suppress(TypeError):
            return iter(value)
    return None


def instant(on: date, clock: time, zone: tzinfo) -> datetime:
    """A date and a time of day as an instant, of the real type."""
    return Real.datetime.combine(on, clock, zone)


def is_iso_date(text: str) -> bool:
    """Whether a text is a date, with its four-digit year, month and day."""
    try:
        return len(text) == len("2026-04-10") and date.fromisoformat(text) is not None
    except ValueError:
        return False
