"""A roster as its planner gives it, made a publication; and the planned rosters that a log has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from asn_wfh.book.book_entry import BookEntry
from asn_wfh.book.book_protocol import BookedRecall
from asn_wfh.book.roster_publication import PublishedRow, RosterPublication
from asn_wfh.roster import Absence, OfficeDay, Roster
from asn_wfh.roster.membership import RECALLED

__all__ = ["latest_planned_roster", "publication_of_roster", "recalls_as_absences"]


def publication_of_roster(
    roster: Roster, *, request_id: str, by: str, at: datetime
) -> RosterPublication:
    """The publication of the days of a planned roster; of one drawn anew, of those drawn anew.

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
    staff = _least_staff(published)
    offices = tuple(sorted(with_places))
    plan = roster.as_dict()
    return RosterPublication(request_id, offices, days, rows, by, at, tuple(staff.items()), plan)


def latest_planned_roster(entries: Iterable[BookEntry]) -> Roster | None:
    """The roster that was published last with its plan; None where none was."""
    plan = None
    for entry in entries:
        if entry.kind == RosterPublication.kind and entry.accepted and entry.content["plan"]:
            plan = entry.content["plan"]
    return None if plan is None else Roster.from_dict(plan)


def recalls_as_absences(
    recalls: Iterable[BookedRecall], first: date
) -> dict[str, tuple[Absence, ...]]:
    """The recalls that stand from a day on, as absences of whoever was ordered to the office."""
    absences: defaultdict[str, list[Absence]] = defaultdict(list)
    for recall in recalls:
        day = recall.order.day
        if recall.standing and day >= first:
            absences[recall.order.person].append(Absence(day, day, RECALLED))
    return {person: tuple(each) for person, each in sorted(absences.items())}


def _published_rows(office_day: OfficeDay) -> Iterator[PublishedRow]:
    for each in office_day.assignments():
        clause = each.clauses[0] if each.clauses else ""
        yield PublishedRow(each.id, each.office, each.on, each.rostered, clause)


def _least_staff(office_days: Iterable[OfficeDay]) -> dict[str, int]:
    """The people of each office on the day on which they are fewest, nobody with a place beyond."""
    counts: defaultdict[str, list[int]] = defaultdict(list)
    placed: defaultdict[str, int] = defaultdict(int)
    for each in office_days:
        others = len(each.unplaced) + len(each.absent) + each.not_eligible
        counts[each.office].append(each.eligible + others)
        placed[each.office] = max(placed[each.office], each.eligible)
    return {office: max(min(each), placed[office]) for office, each in counts.items()}
