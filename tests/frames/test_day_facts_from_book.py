"""A table beside a book is answered as `decide` answers with what the book says of each row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import FactError, Policy, decide
from asn_wfh.frames import decide_table
from book.invented_office import FRIDAY, NEXT_FRIDAY, order, people, publication, published_book
from frames.random_rows import Row, draw_rows, person_of
from frames.test_decide_table import REGIONS, shipped, table_of

DAYS = (FRIDAY, NEXT_FRIDAY, date(2026, 4, 24))
NOT_NAMED: Mapping[str, bool | None] = {"rostered": None, "recalled": False}
CLERK: Row = {
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
}


@dataclass
class InventedBook:
    """What a book says by date and id, and the dates it was asked of."""

    facts: Mapping[date, Mapping[str, Mapping[str, bool | None]]]
    asked: list[date] = field(default_factory=list)

    def facts_on(self, on: date) -> Mapping[str, Mapping[str, bool | None]]:
        """Everybody of whom the book says something."""
        self.asked.append(on)
        return self.facts.get(on, {})


def decided(policy: Policy, row: Row, on: date, facts: Mapping[str, Any]) -> Any:
    """The decision of a row with what a book says of it."""
    own = {
        fact.name: row[fact.name] for fact in policy.facts if row.get(fact.name, None) is not None
    }
    return decide(
        policy, person_of(row), on, **facts, absent=row["absent"] or None, facts=own or None
    )


@st.composite
def books(draw: st.DrawFn, ids: int) -> InventedBook:
    """A book that names some of so many ids on some of the days."""
    flags = st.fixed_dictionaries(
        {"rostered": st.sampled_from([True, False, None]), "recalled": st.booleans()}
    )
    named = st.dictionaries(st.sampled_from([str(number) for number in range(ids)]), flags)
    return InventedBook({day: draw(named) for day in DAYS if draw(st.booleans())})


@settings(max_examples=30)
@given(books(40), st.sampled_from(REGIONS), st.integers(0, 10_000))
def test_each_row_is_decided_with_what_the_book_says(
    book: InventedBook, region: str, seed: int
) -> None:
    """On each of a list of dates, and on a date of its own, a row has the answer of `decide`."""
    policy, random = shipped(region), Random(seed)
    rows = draw_rows(random, policy, 40)
    for row in rows:
        del row["rostered"], row["recalled"]
    table = table_of(rows).append_column("nip", pa.array([f"'{n}" for n in range(len(rows))]))

    def expected(number: int, on: date) -> Any:
        facts = book.facts.get(on, {}).get(str(number), NOT_NAMED)
        return decided(policy, rows[number], on, facts)

    answers = decide_table(policy, table, list(DAYS), id="nip", book=book)
    codes = iter(answers.codes.tolist())
    for on in DAYS:
        for number in range(len(rows)):
            assert answers.decisions[next(codes)] == expected(number, on)
    assert book.asked == list(DAYS)
    days = [random.choice(DAYS) for _ in rows]
    answers = decide_table(
        policy, table.append_column("on", pa.array(days)), "on", id="nip", book=book
    )
    for number, (on, code) in enumerate(zip(days, answers.codes.tolist(), strict=True)):
        assert answers.decisions[code] == expected(number, on)
    assert len(book.asked) == len(DAYS) + len(set(days))


def test_the_book_of_an_office(tmp_path: Path, bukittinggi: Policy) -> None:
    """Who is at home, waits at the office, was recalled, or stands in no roster, as in `facts`."""
    book = published_book(tmp_path / "buku", bukittinggi, at_home=12, at_office=1)
    ids = [*people(13), "NIP. 199001012015011999"]
    assert book.order_recall(order("panggil", ids[1]), bukittinggi).accepted
    table = table_of([CLERK | {"id": person} for person in ids])
    answers = decide_table(bukittinggi, table, FRIDAY, id="id", book=book)
    for person, code in zip(ids, answers.codes.tolist(), strict=True):
        facts = book.facts(person, FRIDAY)
        assert answers.decisions[code] == decide(bukittinggi, person_of(CLERK), FRIDAY, **facts)
    assert answers.counts("outcome") == {"permitted": 12, "not_permitted": 2}
    assert "rostered" not in answers.columns


def test_a_row_that_states_otherwise_has_a_fault(tmp_path: Path, bukittinggi: Policy) -> None:
    """A flag that is not the book's is told with its column and date; a blank is filled."""
    book = published_book(tmp_path / "buku", bukittinggi, at_home=3)
    stated = [("ya", "tidak"), ("", ""), ("tidak", None), ("ya", "ya"), ("tidak", "?")]
    ids = people(5)
    table = table_of(
        [
            CLERK | {"id": person, "jadwal": rostered, "recalled": recalled}
            for person, (rostered, recalled) in zip(ids, stated, strict=True)
        ]
    )
    given: dict[str, Any] = {"columns": {"rostered": "jadwal"}, "id": "id", "book": book}
    with pytest.raises(FactError) as raised:
        decide_table(bukittinggi, table, FRIDAY, **given)
    assert [(fault.key, fault.code, fault.rows) for fault in raised.value.faults] == [
        ("jadwal", "table_book_differs", 1),
        ("recalled", "table_book_differs", 1),
    ]
    answers = decide_table(bukittinggi, table, [FRIDAY], errors="column", **given)
    rows = answers.frame.to_pylist()
    assert [row["fault"] is None for row in rows] == [True, True, False, False, True]
    # Of the last the book says nothing, so that its own column stands.
    assert [row["clauses"] for row in rows if row["outcome"]] == ["1.b", "1.b", "1.d/c"]


def test_a_row_is_faulty_on_its_own_dates(bukittinggi: Policy) -> None:
    """A row that differs on one date is answered on another, and so is whoever shares its id."""
    book = InventedBook({FRIDAY: {"1": {"rostered": True, "recalled": False}}})
    table = table_of([CLERK | {"id": "1", "rostered": word} for word in ("tidak", None)])
    dates = [FRIDAY, NEXT_FRIDAY]
    rows = decide_table(
        bukittinggi, table, dates, id="id", book=book, errors="column"
    ).frame.to_pylist()
    assert "differs from what the book has" in rows[0]["fault"]
    assert "another row" in rows[1]["fault"]
    # On the other date the two rows of one person differ by themselves.
    assert ["differ in what they state" in row["fault"] for row in rows[2:]] == [True, True]


def test_rows_of_one_person_are_alike_by_the_book(bukittinggi: Policy) -> None:
    """Where the book fills a blank the rows of one person no longer differ."""
    book = InventedBook({FRIDAY: {"1": {"rostered": True, "recalled": False}}})
    table = table_of([CLERK | {"id": "1", "rostered": word} for word in ("ya", None)])
    answers = decide_table(bukittinggi, table, FRIDAY, id="id", book=book)
    assert answers.counts("outcome") == {"permitted": 2}


def test_a_book_needs_ids(bukittinggi: Policy) -> None:
    """Without a column of ids nothing can be looked up."""
    table = table_of([CLERK])
    with pytest.raises(FactError, match="without a column of ids"):
        decide_table(bukittinggi, table, FRIDAY, book=InventedBook({}))


def test_a_roster_published_anew_is_seen(tmp_path: Path, bukittinggi: Policy) -> None:
    """The answers follow the book: after a new publication other people are at home."""
    book = published_book(tmp_path / "buku", bukittinggi, at_home=1, at_office=1)
    first, second = people(2)
    table = table_of([CLERK | {"id": person} for person in (first, second)])
    given: dict[str, Any] = {"id": "id", "book": book}
    before = decide_table(bukittinggi, table, FRIDAY, **given).frame.to_pylist()
    book.publish_roster(publication([second], [first], request_id="ulang"), bukittinggi)
    after = decide_table(bukittinggi, table, FRIDAY, **given).frame.to_pylist()
    assert [row["outcome"] for row in before] == ["permitted", "not_permitted"]
    assert [row["outcome"] for row in after] == ["not_permitted", "permitted"]
