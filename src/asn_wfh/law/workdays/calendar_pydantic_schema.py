"""A calendar as pydantic takes and gives it: the arguments that make it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

# pydantic asks for this one before Python 3.12, and brings it along.
from typing_extensions import TypedDict

__all__ = ["CalendarJSON", "pydantic_schema_of_calendar"]


class CalendarJSON(TypedDict, total=False):
    """The arguments of a WorkCalendar."""

    off: dict[date, str]
    working: list[date]
    cuti_bersama: dict[date, str]
    libur: dict[date, str]
    complete: dict[int, str]
    known: date | None


def pydantic_schema_of_calendar(
    cls: type[Any], make_calendar: Callable[[Any], object], handler: Any
) -> Any:
    """The core schema of a calendar: one that is made, or the arguments that make it."""
    from pydantic_core import core_schema

    arguments = handler.generate_schema(CalendarJSON)
    read = core_schema.no_info_after_validator_function(make_calendar, arguments)
    return core_schema.json_or_python_schema(
        read,
        core_schema.union_schema([core_schema.is_instance_schema(cls), read]),
        serialization=core_schema.plain_serializer_function_ser_schema(
            _constructor_arguments, return_schema=arguments
        ),
    )


def _constructor_arguments(calendar: Any) -> dict[str, Any]:
    """The arguments that make a calendar again; what was known of it on a date is left out."""
    named = ("off", "cuti_bersama", "libur", "complete")
    return {
        **{name: dict(getattr(calendar, name)) for name in named},
        "working": list(calendar.working),
        "known": calendar.known,
    }
