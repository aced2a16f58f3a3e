"""A roster as calendars: of each office who is at home when, of each person their own days.

The event of an office or person and a day has the same UID in every roster of a government, so
that a roster drawn anew replaces what a program has of it.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO

from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.report.roster.icalendar_text import DayEvent, icalendar_text
from asn_wfh.report.roster.rows_of_roster_places import RosterPlace

__all__ = ["RosterCalendars", "unique_file_names"]

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time that an archive can state, so that the same calendars are the same bytes."""
_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class RosterCalendars:
    """The calendars of a roster.

    `earlier` is what stood before: whoever was at home then and is not now has a cancelled event.
    `sequence` counts how often the roster was drawn anew; `stamp` is when the calendars are made.
    """

    policy: Policy
    places: Sequence[RosterPlace]
    stamp: datetime
    lang: str = "id"
    sequence: int = 0
    earlier: Sequence[RosterPlace] = ()

    def id_and_calendar_of_each_person(self) -> Iterator[tuple[str, str]]:
        """The id of each person with a day at home, or who had one, and their calendar."""
        home: defaultdict[str, dict[date, RosterPlace]] = defaultdict(dict)
        cancelled: defaultdict[str, dict[date, RosterPlace]] = defaultdict(dict)
        for each in self.places:
            if each.place == "home":
                home[each.id][each.on] = each
        for each in self.earlier:
            if each.place == "home" and each.on not in home.get(each.id, {}):
                cancelled[each.id][each.on] = each
        name = message("roster.calendar.person", self.lang)
        for person in sorted({*home, *cancelled}):
            days = {**home.get(person, {}), **cancelled.get(person, {})}
            events = (
                self._person_event(place, on in cancelled.get(person, {}))
                for on, place in sorted(days.items())
            )
            yield person, self._calendar_text(events, name)

    def name_and_calendar_of_each_office(
        self, shown_id: Callable[[str], str]
    ) -> Iterator[tuple[str, str]]:
        """Each office with its calendar."""
        for office, events in self._events_by_office(shown_id).items():
            name = message(
                "roster.calendar.office", self.lang, office=self._office_name_or_no_office(office)
            )
            yield office, self._calendar_text(events, name)

    def calendar_of_all_offices(self, shown_id: Callable[[str], str]) -> str:
        """One calendar with the events of every office."""
        by_office = self._events_by_office(shown_id).values()
        events = (event for of_office in by_office for event in of_office)
        name = message("roster.calendar.office", self.lang, office=self.policy.government.name)
        return self._calendar_text(events, name)

    def zip_bytes(self, shown_id: Callable[[str], str], *, also_persons: bool) -> bytes:
        """An archive with a file per office, and with `also_persons` one per person."""
        folders = {"office": [*self.name_and_calendar_of_each_office(shown_id)]}
        if also_persons:
            folders["person"] = [*self.id_and_calendar_of_each_person()]
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for kind, calendars in folders.items():
                folder = message(f"roster.folder.{kind}", self.lang)
                names = unique_file_names(title for title, _ in calendars)
                for name, (_, text) in zip(names, calendars, strict=True):
                    entry = zipfile.ZipInfo(f"{folder}/{name}.ics", _ZIP_TIME)
                    archive.writestr(entry, text, zipfile.ZIP_DEFLATED)
        return stream.getvalue()

    def _events_by_office(self, shown_id: Callable[[str], str]) -> dict[str, list[DayEvent]]:
        """The events of each office: one for each day on which somebody has a place."""
        days: defaultdict[tuple[str, date], list[RosterPlace]] = defaultdict(list)
        for each in self.places:
            if each.place in ("home", "office", "recalled"):
                days[each.office, each.on].append(each)
        events: defaultdict[str, list[DayEvent]] = defaultdict(list)
        for (office, on), places in sorted(days.items()):
            at_home = [shown_id(each.id) for each in places if each.place == "home"]
            counts = {"home": len(at_home), "of": len(places)}
            name = self._office_name_or_no_office(office)
            summary = message("roster.calendar.day", self.lang, office=name, **counts)
            title = self.policy.circular.title_in(self.lang)
            text = "\n".join((*at_home, title))
            uid = self._uid("office", office, on)
            events[office].append(DayEvent(uid, on, summary, text, self.sequence))
        return events

    def _person_event(self, place: RosterPlace, cancelled: bool) -> DayEvent:
        clauses = ", ".join(place.clauses)
        summary = message("roster.calendar.home", self.lang)
        title = self.policy.circular.title_in(self.lang)
        by = message("roster.calendar.by", self.lang, clauses=clauses, title=title)
        uid = self._uid("person", place.id, place.on)
        return DayEvent(uid, place.on, summary, by if clauses else title, self.sequence, cancelled)

    def _office_name_or_no_office(self, office: str) -> str:
        return office or message("page.offices.no_office", self.lang)

    def _calendar_text(self, events: Iterable[DayEvent], name: str) -> str:
        zone = self.policy.government.timezone
        return icalendar_text(events, name=name, timezone=zone, stamp=self.stamp)

    def _uid(self, kind: str, name: str, on: date) -> str:
        """What is the same in every roster of the government for an office or person and a day."""
        key = f"{self.policy.government.code}\n{kind}\n{name}\n{on.isoformat()}"
        return f"{sha256(key.encode()).hexdigest()[:40]}@asn-wfh"


def unique_file_names(titles: Iterable[str]) -> Iterator[str]:
    """A name for each title, in order, that every disk takes and no other title has."""
    used: set[str] = set()
    for title in titles:
        plain = _UNSAFE.sub("-", title).strip("-.")[:80] or "-"
        name, number = plain, 1
        while name.casefold() in used:
            number += 1
            name = f"{plain}-{number}"
        used.add(name.casefold())
        yield name
