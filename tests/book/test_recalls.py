"""Recalls ordered and withdrawn: the cap, its figure, the refusals and what they say."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import CivilServant, FactError, Policy, decide
from asn_wfh.book import BookAnswer, RosterPublication, SqlBook
from book.invented_office import (
    AT,
    FRIDAY,
    OFFICE,
    new_book,
    order,
    people,
    publication,
    published_book,
    withdrawal,
)

CLERK = CivilServant(
    employment="pns",
    level="pelaksana",
    post="lainnya",
    task="lainnya",
    affair="perencanaan",
    unit="induk",
    service="pendukung",
    domicile="13.75",
)


def orders(
    book: SqlBook, policy: Policy, count: int, clause: str = "1.d", first: int = 1
) -> list[BookAnswer]:
    """So many people ordered in, one after the other."""
    return [
        book.order_recall(order(f"{clause} {person}", person, clause), policy)
        for person in people(count, first)
    ]


def codes(call: Any, *arguments: Any) -> list[str]:
    """The codes of the faults that a call raises."""
    with pytest.raises(FactError) as raised:
        call(*arguments)
    return [fault.code for fault in raised.value.faults]


@pytest.mark.parametrize(("at_home", "most"), [(0, 0), (9, 0), (10, 1), (19, 1), (30, 3), (39, 3)])
def test_a_tenth_of_those_at_home_may_be_recalled(
    tmp_path: Path, bukittinggi: Policy, at_home: int, most: int
) -> None:
    """So many orders stand as the cap allows; who is at the office is not counted."""
    book = published_book(tmp_path / "buku", bukittinggi, at_home, at_office=12)
    answers = orders(book, bukittinggi, min(at_home, most + 1))
    refusals = [""] * most + ["cap_reached"] * (at_home > most)
    assert [answer.refusal for answer in answers] == refusals
    cap = book.cap_state(bukittinggi, OFFICE, FRIDAY)
    assert cap is not None
    assert (cap.of, cap.at_most, cap.standing, cap.free) == (at_home, most, most, 0)


def test_a_refusal_says_how_many_of_how_many_stand(tmp_path: Path, bukittinggi: Policy) -> None:
    """The sentence has the figures, of whom the share is taken, and the clause without a cap."""
    book = published_book(tmp_path / "buku", bukittinggi, 30)
    *_, refused = orders(book, bukittinggi, 4)
    assert refused.sentence("id") == (
        "Ditolak, batas perintah WFO sudah tercapai: 3 dari 3 perintah WFO menurut "
        "butir 1.d bagian b berlaku di Dinas Rekaan pada Jumat, 10 April 2026 "
        "(batasnya 10% dari 30 ASN yang WFH pada hari itu, dibulatkan ke bawah); "
        "perintah menurut butir 2.f tidak dibatasi jumlahnya"
    )
    assert refused.sentence("en").startswith(
        "Refused, the cap on recalls is reached: 3 of 3 in force"
    )
    assert refused.cap == book.cap_state(bukittinggi, OFFICE, FRIDAY)


def test_the_clause_without_a_cap_is_told_apart(tmp_path: Path, bukittinggi: Policy) -> None:
    """Bukittinggi: 2.f takes no place under the cap of 1.d, and is not bound by it."""
    book = published_book(tmp_path / "buku", bukittinggi, 20)
    assert all(answer.accepted for answer in orders(book, bukittinggi, 5, "2.f"))
    capped = orders(book, bukittinggi, 3, "1.d/b", first=6)
    assert [answer.refusal for answer in capped] == ["", "", "cap_reached"]
    assert [recall.clause for recall in book.recalls()] == ["2.f"] * 5 + ["1.d/b"] * 2
    assert {recall.cap_clause for recall in book.recalls()[:5]} == {""}


def test_a_reading_counts_both_clauses_under_one_cap(tmp_path: Path, bukittinggi: Policy) -> None:
    """Read so, 2.f takes its place under 1.d."""
    within = bukittinggi.under({"panggilan-2f": "dalam_batas"})
    book = published_book(tmp_path / "buku", within, 20)
    answers = orders(book, within, 1, "2.f") + orders(book, within, 2, "1.d", first=2)
    assert [answer.refusal for answer in answers] == ["", "", "cap_reached"]
    assert "2.f" not in answers[-1].sentence("id")


def test_a_reading_takes_the_share_of_all_staff(tmp_path: Path, bukittinggi: Policy) -> None:
    """With all staff as its base, the count that was published gives the cap; without, a fault."""
    whole = bukittinggi.under({"dasar-10-persen": "asn_perangkat_daerah", "pembulatan": "ke_atas"})
    book = new_book(tmp_path / "buku", whole)
    roster = replace(publication(people(12)), staff=((OFFICE, 21),))
    book.publish_roster(roster, whole)
    assert [answer.accepted for answer in orders(book, whole, 4)] == [True, True, True, False]
    uncounted = published_book(tmp_path / "tanpa", whole, 12)
    assert codes(uncounted.order_recall, order("a", people(1)[0]), whole) == ["missing_figure"]
    assert uncounted.recalls() == []


def test_bangka_barat_recalls_any(tmp_path: Path, bangka_barat: Policy) -> None:
    """Bangka Barat 5.a sets no cap; read without that power, nobody may be recalled."""
    book = published_book(tmp_path / "buku", bangka_barat, 4)
    answers = orders(book, bangka_barat, 4, "5.a")
    assert {(answer.accepted, answer.clause, answer.cap) for answer in answers} == {
        (True, "5.a/b", None)
    }
    without = bangka_barat.under({"wewenang-panggil": "tidak_ada"})
    later = published_book(tmp_path / "lain", without, 4)
    request = order("a", people(1)[0], "5.a")
    assert codes(later.order_recall, request, without) == ["book_nobody_recalls"]


def test_the_same_request_gets_the_same_answer(tmp_path: Path, bukittinggi: Policy) -> None:
    """Sent again, also later and after the place is free, a request gets its first answer."""
    book = published_book(tmp_path / "buku", bukittinggi, 10)
    first, refused = orders(book, bukittinggi, 2)
    head = book.head()
    again = replace(order("1.d " + people(2)[1], people(2)[1]), at=AT + timedelta(hours=3))
    assert book.order_recall(again, bukittinggi) == refused
    assert book.head() == head
    book.withdraw_recall(withdrawal("cabut", first.request_id))
    assert book.order_recall(again, bukittinggi) == refused
    assert orders(book, bukittinggi, 1) == [first]
    free = book.order_recall(replace(again, request_id="baru"), bukittinggi)
    assert free.accepted


@pytest.mark.parametrize(
    "change",
    [{"person": people(3)[2]}, {"reason": "lain"}, {"by": "Sekretaris"}, {"clause": "2.f"}],
)
def test_one_request_id_has_one_content(
    tmp_path: Path, bukittinggi: Policy, change: dict[str, str]
) -> None:
    """The same id with another content is a fault, and nothing is written."""
    book = published_book(tmp_path / "buku", bukittinggi, 20)
    request = order("a", people(1)[0])
    book.order_recall(request, bukittinggi)
    head = book.head()
    other = replace(request, **change)  # type: ignore[arg-type]  # each a text
    assert codes(book.order_recall, other, bukittinggi) == ["book_other_content"]
    assert codes(book.withdraw_recall, withdrawal("a", "a")) == ["book_other_content"]
    assert book.head() == head


def test_a_withdrawn_order_frees_its_place(tmp_path: Path, bukittinggi: Policy) -> None:
    """One more may be recalled, the same person too; a second withdrawal is refused."""
    book = published_book(tmp_path / "buku", bukittinggi, 10)
    (first,) = orders(book, bukittinggi, 1)
    assert book.withdraw_recall(withdrawal("c1", first.request_id)).accepted
    assert book.withdraw_recall(withdrawal("c2", first.request_id)).refusal == "not_standing"
    assert book.order_recall(order("lagi", people(1)[0]), bukittinggi).accepted
    stands, again = book.recalls()
    assert (stands.standing, again.standing) == (False, True)
    assert stands.withdrawal == withdrawal("c1", first.request_id)
    assert codes(book.withdraw_recall, withdrawal("c3", "tiada")) == ["book_no_order"]


def test_nobody_is_recalled_twice_for_a_day(tmp_path: Path, bukittinggi: Policy) -> None:
    """A second order by another request says that it stands already, whatever its clause."""
    book = published_book(tmp_path / "buku", bukittinggi, 30)
    assert book.order_recall(order("a", people(1)[0]), bukittinggi).accepted
    for clause in ("1.d", "2.f"):
        second = book.order_recall(order(f"b{clause}", people(1)[0], clause), bukittinggi)
        assert second.refusal == "already_recalled"
    assert book.order_recall(order("c", people(1)[0]), bukittinggi).refusal == "already_recalled"


def test_only_who_is_at_home_is_recalled(tmp_path: Path, bukittinggi: Policy) -> None:
    """Who is scheduled for the office, is of another office or in no roster takes no place."""
    book = published_book(tmp_path / "buku", bukittinggi, 10, at_office=1)
    stranger, at_work = people(1, first=90)[0], people(11)[-1]
    other = publication(people(1, first=50), request_id="lain", office="Dinas Lain")
    book.publish_roster(other, bukittinggi)
    for number, person in enumerate((stranger, at_work, people(1, first=50)[0])):
        for clause in ("1.d", "2.f"):
            request = order(f"{number}{clause}", person, clause)
            assert book.order_recall(request, bukittinggi).refusal == "not_at_home"
    elsewhere = order("x", people(1)[0], "2.f", office="Dinas Tanpa Jadwal")
    assert book.order_recall(elsewhere, bukittinggi).refusal == "not_at_home"


def test_without_a_roster_no_cap_can_be_counted(tmp_path: Path, bukittinggi: Policy) -> None:
    """Under 1.d the order is refused; under 2.f, which counts nobody, it is accepted."""
    book = new_book(tmp_path / "buku", bukittinggi)
    capped = book.order_recall(order("a", people(1)[0]), bukittinggi)
    assert (capped.refusal, capped.cap) == ("no_roster", None)
    assert book.order_recall(order("b", people(1)[0], "2.f"), bukittinggi).accepted
    assert book.cap_state(bukittinggi, OFFICE, FRIDAY) is None


def test_a_day_that_is_over_is_over(tmp_path: Path, bukittinggi: Policy) -> None:
    """By the region's clock: 17:00 UTC of Friday is Saturday in Bukittinggi."""
    book = published_book(tmp_path / "buku", bukittinggi, 30)
    on_friday = datetime(2026, 4, 10, 16, 59, tzinfo=UTC)
    on_saturday = datetime(2026, 4, 10, 17, 0, tzinfo=UTC)
    first = book.order_recall(replace(order("a", people(1)[0]), at=on_friday), bukittinggi)
    late = book.order_recall(replace(order("b", people(2)[1]), at=on_saturday), bukittinggi)
    assert (first.refusal, late.refusal) == ("", "day_over")
    assert book.withdraw_recall(withdrawal("c", "a", at=on_saturday)).refusal == "day_over"
    assert [entry.at.isoformat() for entry in book.entries()][2] == "2026-04-10T23:59:00+07:00"


def test_the_policy_is_that_of_the_roster(tmp_path: Path, bukittinggi: Policy) -> None:
    """Another reading, or another government's circular, gets no order past the cap."""
    book = published_book(tmp_path / "buku", bukittinggi, 9)
    lenient = bukittinggi.under({"pembulatan": "ke_atas"})
    request = order("a", people(1)[0])
    assert codes(book.order_recall, request, lenient) == ["book_other_policy"]
    assert codes(book.cap_state, lenient, OFFICE, FRIDAY) == ["book_other_policy"]
    anew = replace(publication(people(9), request_id="ulang"))
    book.publish_roster(anew, lenient)
    assert book.order_recall(request, lenient).accepted


def test_another_governments_circular_is_refused(
    tmp_path: Path, bukittinggi: Policy, bangka_barat: Policy
) -> None:
    """A book belongs to one government."""
    book = published_book(tmp_path / "buku", bukittinggi, 9)
    assert book.government() == bukittinggi.government
    request = order("a", people(1)[0], "5.a")
    assert codes(book.order_recall, request, bangka_barat) == ["book_other_government"]
    roster = publication(people(1), request_id="b")
    assert codes(book.publish_roster, roster, bangka_barat) == ["book_other_government"]
    assert codes(book.publish_roster, roster, "bukittinggi") == ["not_a_policy"]


@pytest.mark.parametrize("clause", ["1.b", "9.z", "1.d/a", "2"])
def test_a_clause_that_recalls_nobody_is_a_fault(
    tmp_path: Path, bukittinggi: Policy, clause: str
) -> None:
    """The fault names the clauses that do."""
    book = published_book(tmp_path / "buku", bukittinggi, 10)
    with pytest.raises(FactError, match=r"1\.d/b, 2\.f"):
        book.order_recall(order("a", people(1)[0], clause), bukittinggi)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("request_id", " ", "empty_text"),
        ("office", "x" * 201, "book_long_text"),
        ("person", 199, "not_a_text"),
        ("day", datetime(2026, 4, 10, tzinfo=UTC), "not_a_day"),
        ("at", datetime(2026, 4, 10), "book_no_zone"),  # noqa: DTZ001  # that is the fault
        ("at", FRIDAY, "book_no_instant"),
        ("reason", "a\x07b", "book_unprintable"),
        ("clause", "", "empty_text"),
    ],
)
def test_a_wrong_field_is_named(field: str, value: object, code: str) -> None:
    """Each field that is blank, too long or of another kind is a fault with its name."""
    fields: dict[str, Any] = {
        name: getattr(order("a", people(1)[0]), name)
        for name in ("request_id", "office", "day", "person", "clause", "by", "at", "reason")
    }
    with pytest.raises(FactError) as raised:
        type(order("a", people(1)[0]))(**{**fields, field: value})
    assert [(fault.key, fault.code) for fault in raised.value.faults] == [(field, code)]


def test_every_wrong_field_is_named_at_once() -> None:
    """Several faults of one request come together."""
    with pytest.raises(FactError) as raised:
        replace(order("a", people(1)[0]), office="", by="", reason="")
    assert [fault.key for fault in raised.value.faults] == ["office", "by", "reason"]


def test_an_id_is_the_same_however_it_is_printed(tmp_path: Path, bukittinggi: Policy) -> None:
    """Spaces and an apostrophe around a NIP name the same person."""
    book = published_book(tmp_path / "buku", bukittinggi, 10)
    printed = "'19900101 201501 1 001"
    assert people(1) == ["199001012015011001"]
    assert book.order_recall(order("a", printed), bukittinggi).accepted
    assert book.facts(printed, FRIDAY) == {"rostered": True, "recalled": True}


def test_the_facts_decide(tmp_path: Path, bukittinggi: Policy) -> None:
    """What the book says of a person goes straight into `decide`."""
    book = published_book(tmp_path / "buku", bukittinggi, 10, at_office=1)
    book.order_recall(order("a", people(1)[0]), bukittinggi)
    outcomes = {
        person: decide(bukittinggi, CLERK, FRIDAY, **book.facts(person, FRIDAY)).outcome
        for person in (people(1)[0], people(2)[1], people(11)[-1])
    }
    assert list(outcomes.values()) == ["not_permitted", "permitted", "not_permitted"]
    assert book.facts("tiada", FRIDAY) == {"rostered": None, "recalled": False}
    assert book.facts_on(FRIDAY) == {person: book.facts(person, FRIDAY) for person in people(11)}


def test_answers_are_plain_values(tmp_path: Path, bukittinggi: Policy) -> None:
    """An answer as JSON values has the cap with its day."""
    book = published_book(tmp_path / "buku", bukittinggi, 10)
    (answer,) = orders(book, bukittinggi, 1)
    values = answer.as_dict()
    assert (values["accepted"], values["refusal"], values["clause"]) == (True, None, "1.d/b")
    assert values["cap"]["day"] == "2026-04-10"
    assert RosterPublication.kind == "roster_published"
