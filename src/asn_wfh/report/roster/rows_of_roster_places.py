"""Where everybody is on every day, row by row: of a planned roster, or as a book has it now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from asn_wfh.book import BookEntry, RosterPublication
from asn_wfh.book.state_replayed_from_log import ReplayedState
from asn_wfh.report.roster.contents_of_roster_prints import GridWord
from asn_wfh.roster import OfficeDay, Roster
from asn_wfh.roster.memberships_and_absences import RECALLED

__all__ = ["RosterPlace", "places_of_book", "places_of_office_day", "places_of_roster"]


@dataclass(frozen=True, slots=True)
class RosterPlace:
    """One person of one office on one day.

    `place` is one of `GRID_WORDS`.  `why` is the code of the assignment, or the word of an
    absence; `clauses` are those that decide, `missing` the facts for want of which somebody is
    not placed.
    """

    on: date
    office: str
    id: str
    place: GridWord
    why: str = ""
    clauses: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def places_of_roster(roster: Roster) -> Iterator[RosterPlace]:
    """Everybody on every day of a roster, by day, office and id; nobody on a holiday."""
    for office_day in roster.office_days:
        if not office_day.is_holiday:
            yield from sorted(places_of_office_day(office_day), key=lambda each: each.id)


def places_of_office_day(office_day: OfficeDay) -> Iterator[RosterPlace]:
    """Everybody whom the roster of an office names on a day; who is away or unplaced comes last."""
    on, office = office_day.on, office_day.office
    for each in office_day.assignments():
        place: GridWord = "home" if each.rostered else "office"
        yield RosterPlace(on, office, each.id, place, each.why, each.clauses)
    for away in office_day.absent:
        word: GridWord = "recalled" if away.word == RECALLED else "absent"
        yield RosterPlace(on, office, away.id, word, away.word)
    for one in office_day.unplaced:
        yield RosterPlace(on, office, one.id, "unplaced", "", one.clauses, one.missing)


def places_of_book(entries: Iterable[BookEntry]) -> Iterator[RosterPlace]:
    """Everybody on every day that the log of a book has, after its swaps and recalls.

    By day, office and id.  `clauses` are those that were published with the place, and of a
    recall the one under whose cap it counts.
    """
    state = ReplayedState()
    clauses: dict[tuple[str, str, int], str] = {}
    for entry in entries:
        list(state.replay(entry))
        if entry.kind == RosterPublication.kind and entry.accepted:
            for days in entry.content["offices"].values():
                for day, rows in days.items():
                    clauses.update({(day, each[0], int(each[1])): each[2] for each in rows})
    recalled = {
        (day, person): (office, clause)
        for office, day, person, clause, stands in state.recalls.values()
        if stands
    }
    # Whoever was recalled before a roster was drawn anew has no place in it.
    unplaced = {key: (office, 1) for key, (office, _) in recalled.items()}
    placed = unplaced | {
        (day, person): (office, home)
        for (office, day), people in state.places.items()
        for person, home in people.items()
    }
    for (day, person), (office, home) in sorted(placed.items(), key=_sort_key_by_day_office_person):
        place: GridWord = "home" if home else "office"
        clause = clauses.get((day, person, home), "")
        if (day, person) in recalled:
            place, clause = "recalled", recalled[day, person][1]
        named = (clause,) if clause else ()
        yield RosterPlace(date.fromisoformat(day), office, person, place, "", named)


def _sort_key_by_day_office_person(
    placed: tuple[tuple[str, str], tuple[str, int]],
) -> tuple[str, str, str]:
    (day, person), (office, _) = placed
    return day, office, person
