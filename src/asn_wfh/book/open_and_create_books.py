"""A book in a file of its own: made, or opened where there is one."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from os import PathLike
from pathlib import Path

from asn_wfh.book.book_in_sql_database import SqlBook
from asn_wfh.book.log_entry_and_head import FIRST_PREVIOUS, BookEntry
from asn_wfh.book.plain_request_fields_or_faults import plain_request_fields
from asn_wfh.book.read_log_and_append_with_tables import append_entry_and_apply_it
from asn_wfh.book.sql_tables_and_store_protocol import SCHEMA, SqlConnection
from asn_wfh.book.sqlite_book_file_transactions import SqliteFile, create_sqlite_book
from asn_wfh.law.workdays import indonesian_time_zone
from asn_wfh.policy import Government

__all__ = ["create_book", "open_book"]

_CREATED = "book_created"
_WAIT_SECONDS = 10.0


def create_book(
    path: str | PathLike[str], government: Government, *, by: str, at: datetime
) -> SqlBook:
    """A new, empty book for a government, in a file that did not exist.

    Its first entry says by whom and when it was made.

    Raises BookError where the path exists or cannot be written, FactError for a field that is
    blank or of another kind.
    """
    zone = indonesian_time_zone(government.timezone)
    plain_request_fields({"by": by, "at": at})
    entry = BookEntry(
        number=1,
        previous=FIRST_PREVIOUS,
        kind=_CREATED,
        request_id=_CREATED,
        by=by,
        at=at.astimezone(zone),
        content={**asdict(government), "schema": str(SCHEMA)},
        outcome={"accepted": True},
    )

    def append_first_entry(connection: SqlConnection) -> None:
        append_entry_and_apply_it(connection, entry)

    create_sqlite_book(Path(path), append_first_entry)
    return open_book(path)


def open_book(path: str | PathLike[str], *, wait_seconds: float = _WAIT_SECONDS) -> SqlBook:
    """The book that a file holds; a writer waits for another at most `wait_seconds`.

    Raises BookError where the file is none, or a book of a later schema.
    """
    book = SqlBook(SqliteFile(Path(path), wait_seconds))
    book.government()
    return book
