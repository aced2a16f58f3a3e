"""The log of a book as JSON lines, one entry each, from which a book can be made again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path

from asn_wfh.book.book_in_sql_database import SqlBook
from asn_wfh.book.check_log_chain import LogChain
from asn_wfh.book.log_entry_and_head import BookEntry
from asn_wfh.book.open_and_create_books import open_book
from asn_wfh.book.read_log_and_append_with_tables import append_entry_and_apply_it
from asn_wfh.book.sql_tables_and_store_protocol import SqlConnection
from asn_wfh.book.sqlite_book_file_transactions import create_sqlite_book
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import BookError, Fault

__all__ = ["export_log", "import_log"]


def export_log(book: SqlBook) -> Iterator[str]:
    """The log of a book as JSON lines, one for each entry: `{"entry": {...}, "hash": "..."}`."""
    for entry in book.entries():
        yield canonical_json({"entry": json.loads(entry.body()), "hash": entry.head().hash})


def import_log(lines: Iterable[str], path: str | PathLike[str]) -> SqlBook:
    """A book in a new file, made from the lines of an exported log; blank lines are left out.

    Raises BookError with every fault if a line is none, was altered, is missing or is out
    of place; the book is then not made.
    """

    def check_and_append_lines_or_raise(connection: SqlConnection) -> None:
        faults: list[Fault] = []
        chain = LogChain()
        for number, line in enumerate(lines, start=1):
            if line.strip():
                faults += (
                    fault.at(line=number)
                    for fault in _check_and_append(connection, chain, line, not faults)
                )
        if not chain.last.number and not faults:
            faults.append(Fault.of("book_log_empty"))
        if faults:
            raise BookError(faults)

    create_sqlite_book(Path(path), check_and_append_lines_or_raise)
    return open_book(path)


def _check_and_append(
    connection: SqlConnection, chain: LogChain, line: str, sound: bool
) -> Iterator[Fault]:
    """Check the next line, and write its entry while all were sound; every fault of the line."""
    try:
        value = json.loads(line)
        body = canonical_json(value["entry"])
        entry = BookEntry.from_body(body)
        digest = str(value["hash"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        yield Fault.of("book_log_line")
        return
    faults = list(chain.check_next_entry(entry.number, entry.request_id, body, digest))
    yield from faults
    if sound and not faults:
        append_entry_and_apply_it(connection, entry)
