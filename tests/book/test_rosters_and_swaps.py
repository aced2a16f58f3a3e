"""Rosters published and published anew, and days at home that people swap."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from asn_wfh import FactError, Policy
from asn_wfh.book import PublishedRow, RosterPublication, SqlBook, SwapAgreement
from book.invented_office import (
    AT,
    FRIDAY,
    NEXT_FRIDAY,
    OFFICE,
    new_book,
    order,
    people,
    publication,
    published_book,
    swap,
    withdrawal,
)

A, B, C = people(3)


def codes(call: Callable[[], object]) -> list[str]:
    """The codes of the faults that a call raises."""
    with pytest.raises(FactError) as raised:
        call()
    return [fault.code for fault in raised.value.faults]


def two_weeks(book: SqlBook, policy: Policy) -> None:
    """A is at home on one Friday, B on the next, and C on neither."""
    for number, (day, home) in enumerate([(FRIDAY, A), (NEXT_FRIDAY, B)]):
        away = [each for each in (A, B, C) if each != home]
        roster = publication([home], away, request_id=f"jadwal {number}", day=day)
        book.publish_roster(roster, policy)


def test_the_book_keeps_what_was_published_before(tmp_path: Path, bukittinggi: Policy) -> None:
    """A roster published anew stands in the place of the other, and the log has both."""
    book = published_book(tmp_path / "buku", bukittinggi, 3)
    anew = publication([B, C], [A], request_id="ulang")
    book.publish_roster(anew, bukittinggi)
    assert book.facts_on(FRIDAY) == {
        A: {"rostered": False, "recalled": False},
        B: {"rostered": True, "recalled": False},
        C: {"rostered": True, "recalled": False},
    }
    rosters = [entry for entry in book.entries() if entry.kind == "roster_published"]
    homes = [
        [row[0] for row in entry.content["offices"][OFFICE][FRIDAY.isoformat()] if row[1]]
        for entry in rosters
    ]
    assert homes == [[A, B, C], [B, C]]
    assert rosters[0].outcome["digest"] == bukittinggi.digest


def test_a_roster_covers_days_on_which_nobody_is_named(tmp_path: Path, bukittinggi: Policy) -> None:
    """An office published anew without people has nobody at home, and a cap of none."""
    book = published_book(tmp_path / "buku", bukittinggi, 10)
    book.publish_roster(publication([], request_id="kosong"), bukittinggi)
    assert book.facts(A, FRIDAY)["rostered"] is None
    cap = book.cap_state(bukittinggi, OFFICE, FRIDAY)
    assert cap is not None
    assert (cap.of, cap.at_most) == (0, 0)


def test_days_that_are_over_stand(tmp_path: Path, bukittinggi: Policy) -> None:
    """A roster is published late, but never anew once its day is over."""
    book = new_book(tmp_path / "buku", bukittinggi)
    late = AT + timedelta(days=3)
    book.publish_roster(replace(publication([A]), at=late), bukittinggi)
    again = replace(publication([B], request_id="ulang"), at=late)
    assert codes(lambda: book.publish_roster(again, bukittinggi)) == ["book_past_day"]
    assert book.facts(A, FRIDAY)["rostered"] is True


def test_one_person_is_in_one_office_a_day(tmp_path: Path, bukittinggi: Policy) -> None:
    """A mover is published by both offices together, or by the old one first."""
    book = published_book(tmp_path / "buku", bukittinggi, 3)
    mover = publication([A], request_id="lain", office="Dinas Lain")
    assert codes(lambda: book.publish_roster(mover, bukittinggi)) == ["book_person_elsewhere"]
    rows = (
        PublishedRow(A, "Dinas Lain", FRIDAY, rostered=True),
        PublishedRow(B, OFFICE, FRIDAY, rostered=True),
    )
    both = RosterPublication.of_rows(rows, request_id="bersama", by="Kepala", at=AT)
    book.publish_roster(both, bukittinggi)
    assert book.facts(A, FRIDAY)["rostered"] is True
    assert book.facts(C, FRIDAY)["rostered"] is None


def test_a_smaller_roster_lowers_the_cap_and_keeps_the_orders(
    tmp_path: Path, bukittinggi: Policy
) -> None:
    """Orders that stand go on standing; no further one does until there is room."""
    book = published_book(tmp_path / "buku", bukittinggi, 30)
    for number, person in enumerate(people(3)):
        book.order_recall(order(str(number), person), bukittinggi)
    book.publish_roster(publication(people(19), request_id="ulang"), bukittinggi)
    refused = book.order_recall(order("3", people(4)[3]), bukittinggi)
    assert refused.cap is not None
    assert (refused.refusal, refused.cap.standing, refused.cap.at_most) == ("cap_reached", 3, 1)


def test_every_fault_of_a_roster_is_named() -> None:
    """Strange offices, days, counts and plans, and people who stand twice, all at once."""
    row = PublishedRow(A, OFFICE, FRIDAY, rostered=True)
    rows = (row, row, replace(row, id=B, office="Lain"), replace(row, id=B, day=NEXT_FRIDAY))

    def wrong() -> RosterPublication:
        return RosterPublication(
            "a", (OFFICE,), (FRIDAY,), rows, "Kepala", AT, ((OFFICE, 1),), {"bagian": 0.5}
        )

    assert codes(wrong) == [
        *("book_row_office", "book_row_day", "book_person_twice", "book_staff_count"),
        "book_plan_not_json",
    ]
    assert codes(lambda: RosterPublication("a", (), (), (), "Kepala", AT)) == ["book_no_rows"]
    assert codes(lambda: PublishedRow(A, OFFICE, FRIDAY, "ya")) == ["book_no_flag"]  # type: ignore[arg-type]  # the fault


def test_two_people_swap_a_day(tmp_path: Path, bangka_barat: Policy) -> None:
    """Each is at home on the other's day, and as many as before are at home."""
    book = new_book(tmp_path / "buku", bangka_barat)
    two_weeks(book, bangka_barat)
    answer = book.agree_swap(swap("tukar", A, B))
    assert answer.accepted
    homes = {
        day: [who for who, facts in book.facts_on(day).items() if facts["rostered"]]
        for day in (FRIDAY, NEXT_FRIDAY)
    }
    assert homes == {FRIDAY: [B], NEXT_FRIDAY: [A]}
    assert book.agree_swap(swap("tukar", A, B)) == answer
    assert book.agree_swap(swap("lagi", A, B)).refusal == "not_at_home"


@pytest.mark.parametrize(
    ("agreement", "refusal"),
    [
        (swap("x", C, B), "not_at_home"),
        (swap("x", A, C), "not_at_home"),
        (swap("x", A, "tiada"), "no_roster"),
        (swap("x", A, B, office="Dinas Lain"), "not_at_home"),
        (swap("x", A, B, at=AT + timedelta(days=3)), "day_over"),
    ],
)
def test_a_swap_that_is_not_possible_is_refused(
    tmp_path: Path, bangka_barat: Policy, agreement: SwapAgreement, refusal: str
) -> None:
    """Whoever is not at home has nothing to give, and a day that is over is over."""
    book = new_book(tmp_path / "buku", bangka_barat)
    two_weeks(book, bangka_barat)
    assert book.agree_swap(agreement).refusal == refusal


def test_who_is_recalled_cannot_give_the_day_away(tmp_path: Path, bangka_barat: Policy) -> None:
    """Until the order is withdrawn; a roster that has both at home leaves nothing to swap."""
    book = new_book(tmp_path / "buku", bangka_barat)
    two_weeks(book, bangka_barat)
    book.order_recall(order("panggil", A, "5.a"), bangka_barat)
    assert book.agree_swap(swap("x", A, B)).refusal == "already_recalled"
    book.withdraw_recall(withdrawal("cabut", "panggil"))
    assert book.agree_swap(swap("y", A, B)).accepted
    book.publish_roster(publication([A, B], request_id="ulang"), bangka_barat)
    assert book.agree_swap(swap("z", B, A)).refusal == "already_home"


def test_a_swap_needs_two_people_and_two_days() -> None:
    """One person, or one day, given twice is a fault."""
    assert codes(lambda: swap("x", A, A)) == ["book_swap_alone"]
    assert codes(lambda: replace(swap("x", A, B), second_day=FRIDAY)) == ["book_swap_one_day"]
