"""A roster as its planner gives it, made a publication; and the planned rosters that a log has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from asn_wfh.book.book_protocol import BookedRecall
from asn_wfh.book.log_entry_and_head import BookEntry
from asn_wfh.book.roster_to_publish import PublishedRow, RosterPublication
from asn_wfh.book.swap_agreement import SwapAgreement
from asn_wfh.roster import Absence, OfficeDay, Roster
from asn_wfh.roster.memberships_and_absences import RECALLED

__all__ = [
    "latest_planned_roster",
    "publication_of_roster",
    "recalls_as_absences",
    "swaps_undone_by_replanning",
]


def publication_of_roster(
    roster: Roster, *, request_id: str, by: str, at: datetime
) -> RosterPublication:
    """A planned roster as a request to publish it; if planned again, only the days from then on.

    Offices in which nobody has a place on any of these days are left out.  The staff of an office
    is the least that it has on a day, so that no cap is reckoned too high.  Raises FactError as
    `RosterPublication` does.
    """
    first = roster.drawn_from or date.min
    drawn = [each for each in roster.office_days if each.on >= first and not each.is_holiday]
    with_places = {each.office for each in drawn if each.eligible}
    published = [each for each in drawn if each.office in with_places]
    rows = tuple(row for office_day in published for row in _published_rows(office_day))
    days = tuple(sorted({each.on for each in published}))
    staff = _fewest_people_by_office(published)
    offices = tuple(sorted(with_places))
    plan = roster.as_dict()
    return RosterPublication(request_id, offices, days, rows, by, at, tuple(staff.items()), plan)


def latest_planned_roster(entries: Iterable[BookEntry]) -> Roster | None:
    """The planned roster that was published last, from the entries of a book; None without one."""
    plan = None
    for entry in entries:
        if entry.kind == RosterPublication.kind and entry.accepted and entry.content["plan"]:
            plan = entry.content["plan"]
    return None if plan is None else Roster.from_dict(plan)


def recalls_as_absences(recalls: Iterable[BookedRecall]) -> dict[str, tuple[Absence, ...]]:
    """The recalls of a book as absences for `plan_roster`, by the id of the person."""
    absences: defaultdict[str, list[Absence]] = defaultdict(list)
    for recall in recalls:
        day = recall.order.day
        absences[recall.order.person].append(Absence(day, day, RECALLED))
    return {person: tuple(each) for person, each in sorted(absences.items())}


def swaps_undone_by_replanning(entries: Iterable[BookEntry], first: date) -> tuple[BookEntry, ...]:
    """The swaps that are lost if the days from `first` on are planned again."""
    swaps: list[BookEntry] = []
    for entry in entries:
        if entry.kind == RosterPublication.kind and entry.accepted:
            swaps.clear()
        elif entry.kind == SwapAgreement.kind and entry.accepted:
            days = (entry.content["first_day"], entry.content["second_day"])
            if max(map(date.fromisoformat, days)) >= first:
                swaps.append(entry)
    return tuple(swaps)


def _published_rows(office_day: OfficeDay) -> Iterator[PublishedRow]:
    for each in office_day.assignments():
        clause = each.clauses[0] if each.clauses else ""
        yield PublishedRow(each.id, each.office, each.on, each.rostered, clause)


def _fewest_people_by_office(office_days: Iterable[OfficeDay]) -> dict[str, int]:
    """The people of each office on the day on which they are fewest, nobody with a place beyond."""
    counts: defaultdict[str, list[int]] = defaultdict(list)
    placed: defaultdict[str, int] = defaultdict(int)
    for each in office_days:
        others = len(each.unplaced) + len(each.absent) + each.not_eligible
        counts[each.office].append(each.eligible + others)
        placed[each.office] = max(placed[each.office], each.eligible)
    return {office: max(min(each), placed[office]) for office, each in counts.items()}
