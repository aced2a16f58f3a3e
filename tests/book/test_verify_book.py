"""Whatever is changed behind the book's back is found when it is verified."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from asn_wfh import FactError, Policy
from asn_wfh.book import BookEntry, LogHead, SqlBook, open_book, verify_book
from asn_wfh.kernel.canonical_json import canonical_json
from book.invented_office import (
    NEXT_FRIDAY,
    order,
    people,
    publication,
    published_book,
    swap,
    withdrawal,
)

Edit = Callable[[sqlite3.Connection], None]


@pytest.fixture
def path(tmp_path: Path, bukittinggi: Policy) -> Path:
    """The file of a book with ten entries, two of which are refusals."""
    path = tmp_path / "buku"
    book = published_book(path, bukittinggi, 20, at_office=2)
    later = publication(people(22)[20:], people(20), request_id="nanti", day=NEXT_FRIDAY)
    book.publish_roster(later, bukittinggi)
    book.agree_swap(swap("tukar", people(1)[0], people(22)[-1]))
    for number, clause in enumerate(["1.d", "1.d", "1.d", "2.f", "2.f"]):
        book.order_recall(order(f"p{number}", people(7)[2 + number % 4], clause), bukittinggi)
    book.withdraw_recall(withdrawal("cabut", "p1"))
    assert book.head().number == 10
    return path


def edited(path: Path, edit: Edit) -> None:
    """Change the file of a book without the book."""
    with closing(sqlite3.connect(path)) as connection, connection:
        edit(connection)


def statement(sql: str, *values: object) -> Edit:
    """An edit that is one statement."""

    def edit(connection: sqlite3.Connection) -> None:
        assert connection.execute(sql, values).rowcount > 0

    return edit


def bodies(connection: sqlite3.Connection) -> list[str]:
    """The bodies of all entries."""
    return [body for (body,) in connection.execute("SELECT body FROM log_entry ORDER BY number")]


def write_log_anew(connection: sqlite3.Connection, entries: list[str]) -> None:
    """Number, chain and hash some bodies as if they had always been the log."""
    connection.execute("DELETE FROM log_entry")
    previous = "0" * 64
    for number, body in enumerate(entries, start=1):
        values = {**json.loads(body), "number": number, "previous": previous}
        text = canonical_json(values)
        previous = sha256(text.encode()).hexdigest()
        row = (number, values["request_id"], text, previous)
        connection.execute("INSERT INTO log_entry VALUES (?, ?, ?, ?)", row)
    connection.execute("UPDATE log_head SET number = ?, hash = ?", (len(entries), previous))


def rewritten(change: Callable[[list[str]], list[str]]) -> Edit:
    """An edit by somebody who knows how the chain is made."""
    return lambda connection: write_log_anew(connection, change(bodies(connection)))


def findings(path: Path, head: LogHead | None = None) -> list[str]:
    """The codes of what is found, each once, in order."""
    verification = verify_book(open_book(path), head)
    assert verification.whole is (not verification.findings)
    return list(dict.fromkeys(finding.code for finding in verification.findings))


def swapped_numbers(connection: sqlite3.Connection) -> None:
    """Let two entries change places."""
    for old, new in ((5, 99), (6, 5), (99, 6)):
        connection.execute("UPDATE log_entry SET number = ? WHERE number = ?", (new, old))


def with_hash(body: str) -> tuple[str, str]:
    """A body and its hash."""
    return body, sha256(body.encode()).hexdigest()


def other_reason(connection: sqlite3.Connection) -> None:
    """Write another reason into an entry, with the right hash of it."""
    body = bodies(connection)[5].replace("rapat anggaran", "rapat lain")
    connection.execute("UPDATE log_entry SET body = ?, hash = ? WHERE number = 6", with_hash(body))


TAMPERED: dict[str, tuple[Edit, list[str]]] = {
    "a body": (
        statement("UPDATE log_entry SET body = replace(body, 'rapat', 'acara') WHERE number = 6"),
        ["book_entry_altered"],
    ),
    "a body and its hash": (other_reason, ["book_chain_broken"]),
    "a body that is none": (
        statement("UPDATE log_entry SET body = '[]' WHERE number = 10"),
        ["book_entry_altered", "book_table_differs"],
    ),
    "a body that is no text": (
        statement("UPDATE log_entry SET body = x'00ff' WHERE number = 10"),
        ["book_entry_altered", "book_table_differs"],
    ),
    "spaces in a body": (
        statement("UPDATE log_entry SET body = ' ' || body WHERE number = 10"),
        ["book_entry_altered", "book_table_differs"],
    ),
    "a hash": (
        statement("UPDATE log_entry SET hash = ? WHERE number = 6", "f" * 64),
        ["book_entry_altered", "book_chain_broken"],
    ),
    "a request id": (
        statement("UPDATE log_entry SET request_id = 'lain' WHERE number = 6"),
        ["book_entry_moved"],
    ),
    "an entry removed": (
        statement("DELETE FROM log_entry WHERE number = 7"),
        ["book_entry_missing", "book_chain_broken"],
    ),
    "the first entry removed": (
        statement("DELETE FROM log_entry WHERE number = 1"),
        ["book_entry_missing", "book_chain_broken"],
    ),
    "two entries in replace each other": (
        swapped_numbers,
        ["book_entry_moved", "book_cap_unfounded", "book_chain_broken"],
    ),
    "the last entry cut off": (
        statement("DELETE FROM log_entry WHERE number = 10"),
        ["book_head_differs", "book_table_differs"],
    ),
    "the head": (
        statement("UPDATE log_head SET hash = ?", "f" * 64),
        ["book_head_differs"],
    ),
    "the head removed": (statement("DELETE FROM log_head"), ["book_head_differs"]),
    "a recall that stands": (
        statement("UPDATE recall SET standing = 0 WHERE request_id = 'p0'"),
        ["book_table_differs"],
    ),
    "a recall removed": (
        statement("DELETE FROM recall WHERE request_id = 'p0'"),
        ["book_table_differs"],
    ),
    "the clause of a cap": (
        statement("UPDATE recall SET cap_clause = '' WHERE request_id = 'p0'"),
        ["book_table_differs"],
    ),
    "a place": (statement("UPDATE roster_row SET rostered = 1"), ["book_table_differs"]),
    "the staff of a roster": (
        statement("UPDATE roster_day SET staff = 900"),
        ["book_table_differs"],
    ),
    "the circular of a roster": (
        statement("UPDATE roster_day SET digest = ?", "f" * 64),
        ["book_table_differs"],
    ),
}


def test_a_book_that_nobody_touched_is_whole(path: Path) -> None:
    """Nothing is found, and the head is that of the last entry."""
    book = open_book(path)
    verification = verify_book(book, book.head())
    assert (verification.entries, verification.findings) == (10, ())
    assert verification.head == book.head()


@pytest.mark.parametrize("what", TAMPERED)
def test_each_kind_of_tampering_is_found(path: Path, what: str) -> None:
    """What is found names what was done, in the order of the entries."""
    edit, expected = TAMPERED[what]
    edited(path, edit)
    assert findings(path) == expected


@pytest.mark.parametrize("number", range(1, 11))
def test_no_entry_can_be_removed_or_altered(path: Path, number: int) -> None:
    """Wherever it stands, and though the entries after it keep their numbers."""
    edited(path, statement("DELETE FROM log_entry WHERE number = ?", number))
    assert findings(path)
    assert {"book_entry_missing", "book_head_differs"} & set(findings(path))


@pytest.mark.parametrize("cut", [1, 2, 9])
def test_a_head_kept_elsewhere_shows_a_cut_tail(path: Path, cut: int) -> None:
    """Who cuts off the end with all that follows from it cannot give the head that is kept."""
    head = open_book(path).head()
    edited(path, rewritten(lambda entries: entries[:-cut]))
    assert "book_tail_cut" in findings(path, head)


def test_a_head_kept_elsewhere_shows_a_log_written_anew(path: Path) -> None:
    """Who chains the entries anew has other hashes from there on."""
    book = open_book(path)
    head = book.head()
    early = [entry.head() for entry in book.entries()][3]

    def change(entries: list[str]) -> list[str]:
        return [body.replace("rapat anggaran", "rapat lain") for body in entries]

    edited(path, rewritten(change))
    assert findings(path) == []
    assert findings(path, head) == ["book_written_anew"]
    assert findings(path, early) == []


def test_a_later_book_keeps_earlier_heads(path: Path, bukittinggi: Policy) -> None:
    """Entries that come after the head was kept are no finding."""
    book = open_book(path)
    head = book.head()
    book.order_recall(order("p9", people(9)[8], "2.f"), bukittinggi)
    assert findings(path, head) == []


def changed_entry(number: int, change: Callable[[dict[str, object]], None]) -> Edit:
    """An edit of one entry, chained anew."""

    def edit(entries: list[str]) -> list[str]:
        values = json.loads(entries[number - 1])
        change(values)
        return [*entries[: number - 1], canonical_json(values), *entries[number:]]

    return rewritten(edit)


def accepted(values: dict[str, object]) -> None:
    """Let an entry say that its order was accepted."""
    outcome = values["outcome"]
    assert isinstance(outcome, dict)
    outcome |= {"accepted": True, "refusal": None}
    if outcome["cap"]:
        outcome["cap"]["standing"] += 1


def higher_cap(values: dict[str, object]) -> None:
    """Let an accepted order state a cap that the roster does not give."""
    outcome = values["outcome"]
    assert isinstance(outcome, dict)
    outcome["cap"]["at_most"] = 9


FORGED = {
    "an order beyond the cap": (changed_entry(7, accepted), "book_beyond_cap"),
    "a cap of one's own": (changed_entry(6, higher_cap), "book_cap_unfounded"),
    "somebody recalled from the office": (
        changed_entry(5, lambda values: values["content"].update(person=people(21)[20])),  # type: ignore[attr-defined]  # a mapping
        "book_recalled_from_office",
    ),
    "somebody recalled twice": (changed_entry(9, accepted), "book_recalled_twice"),
    "a swap of nothing": (
        changed_entry(4, lambda values: values["content"].update(first_person="tiada")),  # type: ignore[attr-defined]  # a mapping
        "book_swap_not_possible",
    ),
    "a withdrawal of nothing": (
        changed_entry(10, lambda values: values["content"].update(order="p2")),  # type: ignore[attr-defined]  # a mapping
        "book_nothing_withdrawn",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_an_entry_that_could_not_be_accepted_is_found(path: Path, what: str) -> None:
    """Also where the whole log is chained anew: the roster and the cap in it do not agree."""
    edit, code = FORGED[what]
    edited(path, edit)
    assert code in findings(path)


def test_a_damaged_file_is_found(path: Path) -> None:
    """SQLite's own check is part of it, where the file can be read at all."""
    edited(path, statement("INSERT INTO recall VALUES ('x', 'y', 'z', 'w', '', 0)"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = 'recall_of_office'")
    assert {"book_database_damaged", "book_table_differs"} <= set(findings(path))


def test_a_head_is_written_and_read_on_one_line() -> None:
    """What `str` gives is read back; anything else is a fault."""
    head = LogHead(12, "ab" * 32)
    assert LogHead.read(f" {head}\n") == head
    for text in ("", "12", "12:", f"x:{head.hash}", f"1:{'g' * 64}", "1:aa", f"²:{head.hash}"):
        with pytest.raises(FactError) as raised:
            LogHead.read(text)
        assert raised.value.faults[0].code == "book_no_head"


def test_an_entry_is_its_body(path: Path) -> None:
    """The body gives the entry back, and its hash is over the body with the hash before."""
    entries = list(open_book(path).entries())
    assert [BookEntry.from_body(entry.body()) for entry in entries] == entries
    assert [entry.previous for entry in entries][1:] == [e.head().hash for e in entries][:-1]
    assert isinstance(open_book(path), SqlBook)
