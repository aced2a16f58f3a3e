"""The text of a calendar: an independent parser reads back what was written."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.report.icalendar_text import DayEvent, icalendar_text

icalendar = pytest.importorskip("icalendar")
STAMP = datetime(2026, 4, 9, 9, 0, tzinfo=timezone(timedelta(hours=7)))
LINES = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=200).map(
    lambda text: " ".join(text.split())
)
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


@given(EVENTS, LINES)
def test_what_is_read_back_is_what_was_written(events: list[DayEvent], name: str) -> None:
    """Every event with its day, texts, sequence and status, whatever signs the texts have."""
    text = icalendar_text(events, name=name, timezone="Asia/Jakarta", stamp=STAMP)
    calendar = icalendar.Calendar.from_ical(text)
    assert str(calendar["X-WR-CALNAME"]) == name
    read = [
        DayEvent(
            str(event["UID"]),
            event["DTSTART"].dt,
            str(event["SUMMARY"]),
            str(event.get("DESCRIPTION", "")),
            int(event["SEQUENCE"]),
            str(event["STATUS"]) == "CANCELLED",
        )
        for event in calendar.walk("VEVENT")
    ]
    assert read == events
    for event in calendar.walk("VEVENT"):
        assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1)
        assert event["DTSTAMP"].dt == STAMP.astimezone(UTC)


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
