"""Calendars of a roster: the right days in the region's zone, and known again when redrawn."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

from ical.calendar_stream import IcsCalendarStream
from ical.event import EventStatus

from asn_wfh.report.roster.roster_calendars import RosterCalendars, unique_file_names
from asn_wfh.report.roster.rows_of_roster_places import RosterPlace, places_of_roster
from asn_wfh.roster import Absence, replan_roster
from report.invented_roster_read_back import DAYS, STAMP, mixed_roster, mixed_staff
from roster.invented_staff import BANGKA_BARAT, people

ROSTER = mixed_roster()
PLACES = tuple(places_of_roster(ROSTER))
CALENDARS = RosterCalendars(BANGKA_BARAT, PLACES, STAMP)
ONE = people(3)[2].id


def events(text: str) -> list[Any]:
    """The events of a calendar, read by a library that did not write it."""
    return list(IcsCalendarStream.calendar_from_ics(text).events)


def home_days(places: Iterator[RosterPlace] | tuple[RosterPlace, ...], person: str) -> list[date]:
    """The days on which somebody is at home."""
    return [each.on for each in places if each.id == person and each.place == "home"]


def test_a_person_has_an_event_for_each_day_at_home() -> None:
    """All-day events: on these dates in Asia/Jakarta as anywhere, and on no others."""
    calendars = dict(CALENDARS.id_and_calendar_of_each_person())
    assert calendars.keys() == {each.id for each in PLACES if each.place == "home"}
    for person, text in calendars.items():
        days = [event.dtstart for event in events(text)]
        assert all(type(day) is date for day in days)
        assert days == home_days(PLACES, person)
        assert "X-WR-TIMEZONE:Asia/Jakarta" in text
    event = events(calendars[ONE])[0]
    assert event.dtstamp.astimezone(ZoneInfo("Asia/Jakarta")) == STAMP
    assert str(event.description).startswith("butir 1.b bagian a Surat Edaran Bupati Bangka Barat")


def test_an_office_has_an_event_for_each_day_with_who_is_at_home() -> None:
    """How many of how many, and the ids as they are shown."""
    calendars = dict(CALENDARS.name_and_calendar_of_each_office(lambda person: f"*{person[-2:]}"))
    assert set(calendars) == {"Bappeda", "=HYPERLINK(A1)"}
    for event in events(calendars["Bappeda"]):
        on = event.dtstart
        at_home = [p for p in PLACES if (p.office, p.on, p.place) == ("Bappeda", on, "home")]
        of = sum(
            p.place in ("home", "office", "recalled")
            for p in PLACES
            if (p.office, p.on) == ("Bappeda", on)
        )
        assert str(event.summary) == f"WFH {len(at_home)} dari {of}: Bappeda"
        assert str(event.description).split("\n")[:-1] == [f"*{p.id[-2:]}" for p in at_home]
    together = events(CALENDARS.calendar_of_all_offices(str))
    assert len(together) == sum(len(events(text)) for text in calendars.values())


def test_the_same_roster_has_the_same_uids() -> None:
    """Each day of each office and person has one of its own, whenever the calendar is made."""
    later = replace(CALENDARS, stamp=STAMP.replace(month=5))
    uids = [
        event.uid
        for _, text in CALENDARS.id_and_calendar_of_each_person()
        for event in events(text)
    ]
    assert len(set(uids)) == len(uids)
    again = [
        event.uid for _, text in later.id_and_calendar_of_each_person() for event in events(text)
    ]
    assert uids == again
    offices = {event.uid for event in events(CALENDARS.calendar_of_all_offices(str))}
    assert offices.isdisjoint(uids)
    assert not any(person.id in uid for person in people(11) for uid in uids)


def test_a_roster_drawn_anew_replaces_the_events_and_cancels_those_that_are_gone() -> None:
    """The same UIDs with a higher sequence; a day that is no longer at home is cancelled."""
    absences = {ONE: [Absence(DAYS[4], DAYS[-1], "cuti")]}
    anew = replan_roster(BANGKA_BARAT, mixed_staff(), ROSTER, DAYS[4], absences=absences)
    places = tuple(places_of_roster(anew))
    after = replace(CALENDARS, places=places, sequence=1, earlier=PLACES)
    before = {e.dtstart: e for e in events(dict(CALENDARS.id_and_calendar_of_each_person())[ONE])}
    now = {e.dtstart: e for e in events(dict(after.id_and_calendar_of_each_person())[ONE])}
    assert before.keys() <= now.keys()
    for on, event in now.items():
        assert event.sequence == 1
        assert event.status == (EventStatus.CANCELLED if on >= DAYS[4] else EventStatus.CONFIRMED)
        if on in before:
            assert event.uid == before[on].uid
    assert any(on >= DAYS[4] for on in now)


def test_an_archive_has_a_file_per_office_and_person() -> None:
    """Those of persons only where they are asked for; the same calendars are the same bytes."""
    raw = CALENDARS.zip_bytes(str, also_persons=True)
    assert raw == CALENDARS.zip_bytes(str, also_persons=True)
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        names = archive.namelist()
        assert names[:2] == ["kantor/HYPERLINK-A1.ics", "kantor/Bappeda.ics"]
        assert f"pegawai/{ONE}.ics" in names
        read = [event.dtstart for event in events(archive.read(f"pegawai/{ONE}.ics").decode())]
    assert read == home_days(PLACES, ONE)
    with zipfile.ZipFile(BytesIO(CALENDARS.zip_bytes(str, also_persons=False))) as archive:
        assert len(archive.namelist()) == 2


def test_names_of_files_are_unlike_each_other_and_safe() -> None:
    """No name leads out of its folder, and two that are alike have numbers."""
    titles = ["../a", "a", "A", "Dinas Rekaan / B", "", "x" * 300]
    assert list(unique_file_names(titles)) == ["a", "a-2", "A-3", "Dinas-Rekaan-B", "-", "x" * 80]
