"""The text of a calendar: an independent parser reads back what was written."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from ical.event import EventStatus

from asn_wfh.report.roster.icalendar_text import DayEvent, icalendar_text

STAMP = datetime(2026, 4, 9, 9, 0, tzinfo=timezone(timedelta(hours=7)))
LINES = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=200).map(
    lambda text: " ".join(text.split())
)
# Signs that are escaped in a text stand as they are in a name that only some programs know.
NAMES = LINES.filter(lambda text: not set(text) & set(",;\\"))
EVENTS = st.lists(
    st.builds(
        DayEvent,
        uid=st.uuids().map(str),
        on=st.dates(date(2020, 1, 1), date(2035, 12, 31)),
        summary=LINES,
        description=st.lists(LINES, max_size=3).map("\n".join),
        sequence=st.integers(0, 1000),
        cancelled=st.booleans(),
    ),
    max_size=4,
)


@given(EVENTS, NAMES)
def test_what_is_read_back_is_what_was_written(events: list[DayEvent], name: str) -> None:
    """Every event with its day, texts, sequence and status, whatever signs the texts have."""
    text = icalendar_text(events, name=name, timezone="Asia/Jakarta", stamp=STAMP)
    calendar: Any = IcsCalendarStream.calendar_from_ics(text)
    assert [one.value for one in calendar.extras if one.name == "x-wr-calname"] == [name]
    read = [
        DayEvent(
            event.uid,
            event.dtstart,
            event.summary,
            event.description or "",
            event.sequence or 0,
            event.status == EventStatus.CANCELLED,
        )
        for event in calendar.events
    ]
    assert read == events
    for event in calendar.events:
        assert event.dtend - event.dtstart == timedelta(days=1)
        assert event.dtstamp == STAMP.astimezone(UTC)


@given(EVENTS, LINES)
def test_lines_are_as_the_standard_has_them(events: list[DayEvent], name: str) -> None:
    """No line has more than 75 octets, each ends with CRLF, and none is cut inside a sign."""
    raw = icalendar_text(events, name=name, timezone="Asia/Jakarta", stamp=STAMP).encode()
    assert raw.endswith(b"\r\n")
    for line in raw.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()


def test_a_text_cannot_begin_a_line_of_its_own() -> None:
    """A line end inside a name makes no property."""
    event = DayEvent("1", date(2026, 4, 10), "WFH\r\nATTACH:x", "a\r\nEND:VEVENT")
    text = icalendar_text([event], name="x\nMETHOD:REQUEST", timezone="Asia/Jakarta", stamp=STAMP)
    lines = text.split("\r\n")
    assert not any(line.startswith(("ATTACH", "METHOD:REQUEST")) for line in lines)
    assert lines.count("END:VEVENT") == 1
