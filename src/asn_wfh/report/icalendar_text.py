"""A calendar as the text of an .ics file (RFC 5545): all-day events that are known again.

An event of a whole day has a date and no time, so every program shows it on that date, in
whatever zone the reader is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from asn_wfh.people.question_sheets import text_shown_in_cell

__all__ = ["DayEvent", "icalendar_text"]

_LONGEST_LINE = 75
"""So many octets a line may have; a longer one goes on after a line end and a space."""
_ESCAPED = re.compile(r"([\\;,])")


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
    """The calendar of some events; `stamp` is when it was made, an instant with its zone."""
    made = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//asn_wfh//roster//ID", "CALSCALE:GREGORIAN"),
        *("METHOD:PUBLISH", f"X-WR-CALNAME:{_escaped(name)}", f"X-WR-TIMEZONE:{timezone}"),
        *(line for event in events for line in _event_lines(event, made)),
        "END:VCALENDAR",
    ]
    return "".join(part + "\r\n" for line in lines for part in _folded(line))


def _event_lines(event: DayEvent, made: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{made}"
    yield f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    # Whoever works from home can be invited all the same.
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    """A text as a value: its signs escaped, its lines joined by the mark of a line end."""
    lines = (_ESCAPED.sub(r"\\\1", text_shown_in_cell(line)) for line in text.split("\n"))
    return r"\n".join(lines)


def _folded(line: str) -> Iterator[str]:
    """A line cut where it is too long, never inside a sign."""
    part, octets = "", 0
    for sign in line:
        size = len(sign.encode())
        if octets + size > _LONGEST_LINE:
            yield part
            part, octets = " ", 1
        part += sign
        octets += size
    yield part
