"""A calendar as the text of an .ics file (RFC 5545): all-day events that are known again.

An event of a whole day has a date and no time, so every program shows it on that date, in
whatever zone the reader is.  Needs the extra `ics`, which is imported when a calendar is made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.questions.lay_out_question_sheets import printable_text_on_one_line

if TYPE_CHECKING:
    from icalendar import Calendar

__all__ = ["DayEvent", "icalendar_text"]


@dataclass(frozen=True, slots=True)
class DayEvent:
    """Something that is true of a whole day.

    A program replaces what it has of a `uid` by an event with a higher `sequence`; one that is
    `cancelled` it takes away.
    """

    uid: str
    on: date
    summary: str
    description: str = ""
    sequence: int = 0
    cancelled: bool = False


def icalendar_text(events: Iterable[DayEvent], *, name: str, timezone: str, stamp: datetime) -> str:
    """The calendar of some events; `stamp` is when it was made, an instant with its zone.

    Raises FactError without the extra `ics`.
    """
    try:
        from icalendar import Calendar
    except ModuleNotFoundError:
        raise FactError([Fault.of("no_calendar_library")]) from None
    calendar = Calendar()
    calendar.add("prodid", "-//asn_wfh//roster//ID")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _text_lines_with_unprintable_escaped(" ".join(name.splitlines())))
    calendar.add("x-wr-timezone", timezone)
    for event in events:
        _add_event(calendar, event, stamp.astimezone(UTC))
    text: str = calendar.to_ical().decode()
    return text


def _add_event(calendar: Calendar, event: DayEvent, made: datetime) -> None:
    from icalendar import Event

    added = Event()
    added.add("uid", event.uid)
    added.add("dtstamp", made)
    added.add("dtstart", event.on)
    added.add("dtend", event.on + timedelta(days=1))
    added.add("summary", _text_lines_with_unprintable_escaped(event.summary))
    if event.description:
        added.add("description", _text_lines_with_unprintable_escaped(event.description))
    added.add("sequence", event.sequence)
    added.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    # Whoever works from home can be invited all the same.
    added.add("transp", "TRANSPARENT")
    calendar.add_component(added)


def _text_lines_with_unprintable_escaped(text: str) -> str:
    """A text without what nobody sees, its lines joined by a line end."""
    return "\n".join(printable_text_on_one_line(line) for line in text.split("\n"))
