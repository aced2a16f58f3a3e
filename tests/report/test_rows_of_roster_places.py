"""Where everybody is: by a plan each person once a day, by a book after swaps and recalls."""

from collections import Counter
from pathlib import Path

from asn_wfh.book import RecallOrder, SwapAgreement, create_book, publication_of_roster
from asn_wfh.report.roster.rows_of_roster_places import places_of_book, places_of_roster
from asn_wfh.roster import plan_roster, replan_roster
from asn_wfh.roster.memberships_and_absences import Absences
from report.invented_roster_read_back import DAYS, STAMP, mixed_roster
from roster.invented_staff import BANGKA_BARAT, people

POLICY = BANGKA_BARAT


def test_each_person_once_a_day() -> None:
    """As many places as people who are eligible, away or not placed, sorted."""
    roster = mixed_roster()
    places = list(places_of_roster(roster))
    counts = Counter((each.on, each.id) for each in places)
    assert set(counts.values()) == {1}
    expected = sum(d.eligible + len(d.absent) + len(d.unplaced) for d in roster.office_days)
    assert len(places) == expected
    assert places == sorted(places, key=lambda each: (each.on, each.office, each.id))
    assert {each.missing for each in places if each.place == "unplaced"} == {("service",)}


def test_a_book_after_a_swap_a_recall_and_a_roster_drawn_anew(tmp_path: Path) -> None:
    """The places are what the book answers by `facts_on`, with whoever was recalled."""
    roster = plan_roster(POLICY, people(4), DAYS)
    book = create_book(tmp_path / "buku", POLICY.government, by="BKPSDM", at=STAMP)
    book.publish_roster(
        publication_of_roster(roster, request_id="1", by="Kepala", at=STAMP), POLICY
    )
    planned = {(p.on, p.id): p.place for p in places_of_roster(roster)}
    assert {(p.on, p.id): p.place for p in places_of_book(book.entries())} == planned
    first = roster.office_days[0].at_home[0]
    second = next(p for p in roster.office_days[1].at_home if p in roster.office_days[0].at_office)
    swap = SwapAgreement("2", "Bappeda", first, DAYS[0], second, DAYS[1], "K", STAMP, "x")
    assert book.agree_swap(swap).accepted
    other = next(p for p in roster.office_days[3].at_home)
    order = RecallOrder("3", "Bappeda", DAYS[3], other, "5.a", "K", STAMP, "x")
    assert book.order_recall(order, POLICY).accepted
    places = {(p.on, p.id): p.place for p in places_of_book(book.entries())}
    assert places[DAYS[0], first] == "office"
    assert places[DAYS[0], second] == "home"
    assert places[DAYS[3], other] == "recalled"
    for day in DAYS:
        for person, facts in book.facts_on(day).items():
            place = places[day, person]
            assert facts["recalled"] is (place == "recalled")
            assert facts["rostered"] is (place in ("home", "recalled"))
    absences: Absences = {other: [(DAYS[3], DAYS[3], "recalled")]}
    anew = replan_roster(POLICY, people(4), roster, DAYS[2], absences=absences)
    publication = publication_of_roster(anew, request_id="4", by="Kepala", at=STAMP)
    book.publish_roster(publication, POLICY)
    places = {(p.on, p.id): p.place for p in places_of_book(book.entries())}
    assert places[DAYS[3], other] == "recalled"
    assert places[DAYS[0], first] == "office"
    assert len(places) == 4 * len(DAYS)
