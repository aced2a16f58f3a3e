"""Entries put at the end of the log, each with what follows from it, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.book.log_entry_and_head import FIRST_PREVIOUS, BookEntry, LogHead
from asn_wfh.book.sql_tables_and_store_protocol import SqlConnection
from asn_wfh.book.swap_agreement import places_changed_by_swap
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import BookError, Fault

__all__ = ["append_entry_and_apply_it", "find_entry_of_request", "read_entries", "read_head"]


def read_head(connection: SqlConnection) -> LogHead:
    """The head of the log; of an empty one number 0."""
    stored = next(iter(connection.rows("SELECT number, hash FROM log_head")), None)
    return LogHead(*stored) if stored else LogHead(0, FIRST_PREVIOUS)


def read_entries(connection: SqlConnection) -> Iterator[BookEntry]:
    """Every entry of the log in order."""
    for (body,) in connection.rows("SELECT body FROM log_entry ORDER BY number"):
        yield _parse_log_entry_or_refuse(body)


def find_entry_of_request(connection: SqlConnection, request_id: str) -> BookEntry | None:
    """The entry of a request; None where none has come."""
    query = "SELECT body FROM log_entry WHERE request_id = ?"
    stored = next(iter(connection.rows(query, (request_id,))), None)
    return _parse_log_entry_or_refuse(stored[0]) if stored else None


def _parse_log_entry_or_refuse(body: object) -> BookEntry:
    """The entry of a body in the log; BookError where it was altered to what is none."""
    try:
        return BookEntry.from_body(str(body))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BookError([Fault.of("book_entry_unreadable")]) from None


def append_entry_and_apply_it(connection: SqlConnection, entry: BookEntry) -> None:
    """Put an entry at the end of the log, and write what follows from it."""
    head = entry.head()
    values = (entry.number, entry.request_id, entry.body(), head.hash)
    connection.write(
        "INSERT INTO log_entry (number, request_id, body, hash) VALUES (?, ?, ?, ?)", values
    )
    connection.write("UPDATE log_head SET number = ?, hash = ?", (head.number, head.hash))
    if entry.accepted and entry.kind in _FOLLOWING:
        _FOLLOWING[entry.kind](connection, entry)


def _write_identity(connection: SqlConnection, entry: BookEntry) -> None:
    identity = sorted(entry.content.items())
    connection.write_each("INSERT INTO book_identity (name, value) VALUES (?, ?)", identity)


def _replace_roster_rows(connection: SqlConnection, entry: BookEntry) -> None:
    """The rows of a publication in the place of those that stood for its offices and days."""
    stance = canonical_json(entry.outcome["stance"])
    for office, days in entry.content["offices"].items():
        places = [(office, day) for day in days]
        connection.write_each("DELETE FROM roster_row WHERE office = ? AND day = ?", places)
        connection.write_each("DELETE FROM roster_day WHERE office = ? AND day = ?", places)
        staff = entry.content["staff"].get(office)
        connection.write_each(
            "INSERT INTO roster_day (office, day, entry, staff, digest, stance)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [(*place, entry.number, staff, entry.outcome["digest"], stance) for place in places],
        )
    # After all offices have given up their old rows: a mover may stand in one of these.
    for office, days in entry.content["offices"].items():
        connection.write_each(
            "INSERT INTO roster_row (day, person, office, rostered) VALUES (?, ?, ?, ?)",
            [
                (day, person, office, int(rostered))
                for day, rows in days.items()
                for person, rostered, _ in rows
            ],
        )


def _write_swap(connection: SqlConnection, entry: BookEntry) -> None:
    content = entry.content
    first, second = content["first_person"], content["second_person"]
    moves = places_changed_by_swap(first, content["first_day"], second, content["second_day"])
    connection.write_each(
        "UPDATE roster_row SET rostered = ? WHERE day = ? AND person = ?",
        [(int(home), day, person) for person, day, home in moves],
    )


def _write_recall(connection: SqlConnection, entry: BookEntry) -> None:
    content = entry.content
    cap_clause = entry.outcome["cap_clause"] or ""
    connection.write(
        "INSERT INTO recall (request_id, office, day, person, cap_clause, standing)"
        " VALUES (?, ?, ?, ?, ?, 1)",
        (entry.request_id, content["office"], content["day"], content["person"], cap_clause),
    )


def _write_withdrawal(connection: SqlConnection, entry: BookEntry) -> None:
    order = entry.content["order"]
    connection.write("UPDATE recall SET standing = 0 WHERE request_id = ?", (order,))


_FOLLOWING = {
    "book_created": _write_identity,
    "roster_published": _replace_roster_rows,
    "swap_agreed": _write_swap,
    "recall_ordered": _write_recall,
    "recall_withdrawn": _write_withdrawal,
}
"""What follows from an accepted entry of each kind."""
