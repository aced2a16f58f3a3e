"""A planned roster made a publication, and read back from the log."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from asn_wfh.book import (
    RecallOrder,
    SwapAgreement,
    create_book,
    latest_planned_roster,
    publication_of_roster,
    recalls_as_absences,
    swaps_undone_by_replanning,
)
from asn_wfh.roster import Absence, Membership, plan_roster, replan_roster
from roster.invented_staff import BANGKA_BARAT, FRIDAYS, HEAD, UNKNOWN_SERVICE, people, person

AT = datetime(2026, 4, 9, 9, 0, tzinfo=timezone(timedelta(hours=7)))
DAYS = FRIDAYS[:4]
POLICY = BANGKA_BARAT


def test_a_publication_has_every_assignment_of_the_roster() -> None:
    """Rows with their clause, the staff of each office, and the plan itself."""
    staff = [*people(4), person(5, HEAD), person(6, UNKNOWN_SERVICE), person(7, HEAD, "Setda")]
    roster = plan_roster(POLICY, staff, DAYS)
    publication = publication_of_roster(roster, request_id="1", by="Kepala", at=AT)
    rows = {(row.day, row.id): (row.rostered, row.clause) for row in publication.rows}
    assert rows == {
        (each.on, each.id): (each.rostered, each.clauses[0]) for each in roster.assignments()
    }
    assert publication.offices == ("Bappeda",)
    assert publication.days == DAYS
    assert dict(publication.staff) == {"Bappeda": 6}
    assert publication.plan == roster.as_dict()


def test_the_least_staff_of_an_office_counts() -> None:
    """Whoever joins later raises no cap, unless they are on the roster of a day."""
    heads = [Membership(person(9, HEAD), first=DAYS[2])]
    clerks = [Membership(each, first=DAYS[1]) for each in people(3, first=5)]
    roster = plan_roster(POLICY, [*people(2), *heads, *clerks], DAYS)
    publication = publication_of_roster(roster, request_id="1", by="Kepala", at=AT)
    assert dict(publication.staff) == {"Bappeda": 5}


def test_a_roster_drawn_anew_is_published_from_that_day_on(tmp_path: Path) -> None:
    """The days before stay as they were published, and the last plan is read back."""
    book = create_book(tmp_path / "buku", POLICY.government, by="BKPSDM", at=AT)
    assert latest_planned_roster(book.entries()) is None
    roster = plan_roster(POLICY, people(4), DAYS)
    first = publication_of_roster(roster, request_id="1", by="Kepala", at=AT)
    book.publish_roster(first, POLICY)
    assert latest_planned_roster(book.entries()) == roster
    anew = replan_roster(POLICY, people(3), roster, DAYS[2])
    publication = publication_of_roster(anew, request_id="2", by="Kepala", at=AT)
    assert publication.days == DAYS[2:]
    assert book.publish_roster(publication, POLICY).accepted
    assert latest_planned_roster(book.entries()) == anew


def test_recalls_are_absences_of_one_day(tmp_path: Path) -> None:
    """By the ids of those who were ordered."""
    book = create_book(tmp_path / "buku", POLICY.government, by="BKPSDM", at=AT)
    roster = plan_roster(POLICY, people(4), DAYS)
    book.publish_roster(publication_of_roster(roster, request_id="1", by="K", at=AT), POLICY)
    one = roster.office_days[1].at_home[0]
    order = RecallOrder("2", "Bappeda", DAYS[1], one, "5.a", "K", AT, "rapat")
    assert book.order_recall(order, POLICY).accepted
    assert recalls_as_absences(book.recalls()) == {one: (Absence(DAYS[1], DAYS[1], "recalled"),)}


def test_swaps_that_a_roster_drawn_anew_undoes(tmp_path: Path) -> None:
    """Those since the last publication with a day from the first on that is drawn anew."""
    book = create_book(tmp_path / "buku", POLICY.government, by="BKPSDM", at=AT)
    roster = plan_roster(POLICY, people(2), DAYS)
    publication = publication_of_roster(roster, request_id="1", by="K", at=AT)
    book.publish_roster(publication, POLICY)
    first, second = roster.office_days[0].at_home[0], roster.office_days[1].at_home[0]
    swap = SwapAgreement("2", "Bappeda", first, DAYS[0], second, DAYS[1], "K", AT, "x")
    assert book.agree_swap(swap).accepted

    def undone(first: date) -> list[str]:
        return [each.request_id for each in swaps_undone_by_replanning(book.entries(), first)]

    assert undone(DAYS[0]) == undone(DAYS[1]) == ["2"]
    assert undone(DAYS[2]) == []
    book.publish_roster(replace(publication, request_id="3"), POLICY)
    assert undone(DAYS[0]) == []
