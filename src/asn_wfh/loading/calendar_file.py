"""A calendar as it is written down: local days, and the days of a decree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path as FilePath
from typing import Annotated, TypeVar

from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.yaml_reader import read_yaml_file
from asn_wfh.messages.errors import FactError, Fault, Faults, PolicyError
from asn_wfh.rules.field_readers import (
    IsoDate,
    IsoDates,
    Text,
    check_listed_word,
    read_date,
    read_text,
)
from asn_wfh.rules.pydantic_faults import LocatedFault
from asn_wfh.rules.pydantic_model import Model, ReadBy

__all__ = ["CalendarShape", "calendar_from_shape", "read_calendar_file"]

ItemT = TypeVar("ItemT")
_KEYS = {"off": "libur_setempat", "working": "hari_kerja"}
"""The keys that are called otherwise than the argument of `WorkCalendar`."""


def _read_or_note_faults(
    read: Callable[[object], ItemT], value: object, day: str, wrong: list[LocatedFault]
) -> ItemT | None:
    """What a reader makes of the key or the name of a day, or None with its faults noted."""
    try:
        return read(value)
    except Faults as error:
        wrong += [((day,), fault) for _, fault in error.located]
        return None


def _read_day_names_by_date(value: object) -> dict[date, str]:
    """Dates with what they are called."""
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    days: dict[date, str] = {}
    wrong: list[LocatedFault] = []
    for key, name in value.items():
        day, text = (
            _read_or_note_faults(read_date, key, key, wrong),
            _read_or_note_faults(read_text, name, key, wrong),
        )
        if day is not None and text is not None:
            days[day] = text
    if wrong:
        raise Faults(*wrong)
    return days


def _read_yes_or_no(value: object) -> bool:
    return check_listed_word(read_text(value), ("tidak", "ya")) == "ya"


NamedDays = Annotated[dict[date, str], ReadBy(_read_day_names_by_date)]


class CalendarShape(Model):
    """What a calendar says: local days off and working days, and the days of a decree.

    `complete` says that the public holidays and the collective leave of the decree are all
    here, for each year of which `libur` has a day.
    """

    libur_setempat: NamedDays | None = None
    hari_kerja: IsoDates = ()
    libur: NamedDays | None = None
    cuti_bersama: NamedDays | None = None
    decree: Text | None = None
    complete: Annotated[bool, ReadBy(_read_yes_or_no)] | None = None
    known: IsoDate | None = None


def calendar_from_shape(shape: CalendarShape) -> WorkCalendar:
    """The calendar of a shape; raises Faults, each with the keys that lead to it."""
    wrong = list(_missing_decree_key_faults(shape))
    years = {day.year for day in shape.libur or ()} if shape.complete else set()
    try:
        calendar = WorkCalendar(
            shape.libur_setempat,
            shape.hari_kerja,
            shape.cuti_bersama,
            libur=shape.libur,
            complete=dict.fromkeys(sorted(years), shape.decree or "-"),
            known=shape.known,
        )
    except FactError as error:
        wrong += [(_path_of_fault(shape, fault), fault) for fault in error.faults]
        raise Faults(*wrong) from None
    if wrong:
        raise Faults(*wrong)
    return calendar


def _missing_decree_key_faults(shape: CalendarShape) -> Iterator[LocatedFault]:
    """A decree is named, and said to be complete or not; a complete one has its holidays."""
    if shape.complete and not shape.libur:
        yield ("complete",), Fault.of("missing_key", key="libur")
    if shape.complete is not None and shape.decree is None:
        yield ("complete",), Fault.of("missing_key", key="decree")
    if shape.decree is not None and shape.complete is None:
        yield ("decree",), Fault.of("unsaid_complete")


def _path_of_fault(shape: CalendarShape, fault: Fault) -> tuple[str | int, ...]:
    """Where a fault of the calendar stands: at the date that it is about, if at one."""
    key = _KEYS.get(fault.key, fault.key)
    word = dict(fault.values).get("word")
    if word is None:
        return (key,)
    days = [day.isoformat() for day in shape.hari_kerja]
    return (key, days.index(word) if key == "hari_kerja" else word)


def read_calendar_file(path: FilePath) -> WorkCalendar:
    """The calendar in a YAML file; raises FactError with every fault."""
    try:
        marked = read_yaml_file(path)
    except PolicyError as error:
        raise FactError(error.faults) from None
    notes = Diagnostics(marked)
    shape = notes.validate_or_note_faults(CalendarShape, marked.tree, ())
    try:
        calendar = calendar_from_shape(shape) if shape else None
    except Faults as error:
        calendar = None
        notes.note_located_faults(error.located, ())
    if calendar is None or marked.faults:
        raise FactError(
            sorted(notes.all_but_redundant_faults(), key=lambda fault: (fault.line, fault.column))
        )
    return calendar
