"""A table decided with a book: each row is answered as `decide` answers with the book's facts."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from asn_wfh import CivilServant, FactError, Policy, decide
from asn_wfh.book import SqlBook
from asn_wfh.frames import decide_table
from book.invented_office import (
    FRIDAY,
    NEXT_FRIDAY,
    order,
    people,
    publication,
    published_book,
)

CLERK = {
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
    "domicile": "19.05",
}
IDS = [*people(6), "tiada", people(1)[0]]


@pytest.fixture
def book(tmp_path: Path, bangka_barat: Policy) -> SqlBook:
    """Two Fridays on which other people are at home, and one recall on each."""
    book = published_book(tmp_path / "buku", bangka_barat, 3, at_office=3)
    later = publication(people(6)[3:], people(3), request_id="nanti", day=NEXT_FRIDAY)
    book.publish_roster(later, bangka_barat)
    for day, number in ((FRIDAY, 1), (NEXT_FRIDAY, 4)):
        book.order_recall(order(str(day), people(6)[number], "5.a", day=day), bangka_barat)
    return book


def table_of(ids: list[str], **columns: list[object]) -> pa.Table:
    """Clerks by their ids; the last one is the first one's second description."""
    clerks = {name: [word] * len(ids) for name, word in CLERK.items()}
    return pa.table({"nip": ids, **clerks, **columns})


def outcomes(policy: Policy, book: SqlBook, id: str, day: date) -> str:  # noqa: A002  # the field's own word
    """What `decide` answers for a clerk with the book's facts."""
    return str(decide(policy, CivilServant(**CLERK), day, **book.facts(id, day)).outcome)  # type: ignore[arg-type]  # words of the law


def test_one_date(bangka_barat: Policy, book: SqlBook) -> None:
    """Who is at home may, who is recalled or at the office may not, of others it is open."""
    answers = decide_table(bangka_barat, table_of(IDS), FRIDAY, id="nip", book=book)
    got = answers.column("outcome").to_pylist()
    assert got == [outcomes(bangka_barat, book, each, FRIDAY) for each in IDS]
    assert got == [
        *("permitted", "not_permitted", "permitted"),
        *(["not_permitted"] * 3),
        *("undetermined", "permitted"),
    ]


def test_several_dates(bangka_barat: Policy, book: SqlBook) -> None:
    """Each date has its own facts, in a list and in a column of dates alike."""
    days = [FRIDAY, NEXT_FRIDAY]
    expected = [outcomes(bangka_barat, book, each, day) for day in days for each in IDS]
    listed = decide_table(bangka_barat, table_of(IDS), days, id="nip", book=book)
    assert listed.column("outcome").to_pylist() == expected
    # One person on two dates is two rows, which are descriptions of one person on neither.
    alone = IDS[:-1]
    for_rows = [outcomes(bangka_barat, book, each, FRIDAY) for each in alone[:3]]
    for_rows += [outcomes(bangka_barat, book, each, NEXT_FRIDAY) for each in alone[3:]]
    dates: list[object] = [*[FRIDAY] * 3, *[NEXT_FRIDAY] * 4]
    dated = decide_table(bangka_barat, table_of(alone, hari=dates), "hari", id="nip", book=book)
    assert dated.column("outcome").to_pylist() == for_rows


def test_ids_as_numbers(bangka_barat: Policy, book: SqlBook) -> None:
    """A column of whole numbers names the same people; a row without an id is a fault."""
    numbers = pa.array([int(each) for each in people(3)])
    for column in (numbers, numbers.dictionary_encode()):
        table = table_of(people(3)).set_column(0, "nip", column)
        answers = decide_table(bangka_barat, table, FRIDAY, id="nip", book=book)
        assert answers.column("outcome").to_pylist() == ["permitted", "not_permitted", "permitted"]
    blank = table_of([people(1)[0], ""])
    faulty = decide_table(bangka_barat, blank, FRIDAY, id="nip", book=book, errors="column")
    assert faulty.column("outcome").to_pylist() == ["permitted", None]


def test_what_is_stated_twice_is_a_fault(bangka_barat: Policy, book: SqlBook) -> None:
    """A table with a column of the roster, or without ids, cannot be asked with a book."""
    table = table_of(people(2), rostered=[True, None])
    with pytest.raises(FactError) as raised:
        decide_table(bangka_barat, table, FRIDAY, book=book)
    assert [fault.code for fault in raised.value.faults] == ["book_beside_column", "book_needs_id"]
