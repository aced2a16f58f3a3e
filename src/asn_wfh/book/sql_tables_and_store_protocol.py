"""The tables of a book, in SQL that SQLite and PostgreSQL both take.

The log is the book; the other tables hold what follows from it, so that an order need not read
all of it.  They are written in the transaction of the entry that they follow from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from asn_wfh.book.log_entry_and_head import FIRST_PREVIOUS

__all__ = ["SCHEMA", "STATE_TABLES", "TABLES", "SqlConnection", "SqlStore"]

SCHEMA = 1
"""The number of the tables' form; a book of a later one is not opened."""

TABLES = (
    "CREATE TABLE book_identity (name VARCHAR(40) PRIMARY KEY, value VARCHAR(200) NOT NULL)",
    "CREATE TABLE log_entry (number BIGINT PRIMARY KEY, request_id VARCHAR(200) NOT NULL UNIQUE,"
    " body TEXT NOT NULL, hash CHAR(64) NOT NULL)",
    "CREATE TABLE log_head (id SMALLINT PRIMARY KEY CHECK (id = 1), number BIGINT NOT NULL,"
    " hash CHAR(64) NOT NULL)",
    # One row from the beginning, which a writer can lock and no writer takes away.
    f"INSERT INTO log_head (id, number, hash) VALUES (1, 0, '{FIRST_PREVIOUS}')",  # noqa: S608  # a constant
    "CREATE TABLE roster_day (office VARCHAR(200) NOT NULL, day CHAR(10) NOT NULL,"
    " entry BIGINT NOT NULL, staff BIGINT, digest CHAR(64) NOT NULL, stance TEXT NOT NULL,"
    " PRIMARY KEY (office, day))",
    # One person is in one place on one day, whatever the offices publish.
    "CREATE TABLE roster_row (day CHAR(10) NOT NULL, person VARCHAR(200) NOT NULL,"
    " office VARCHAR(200) NOT NULL, rostered SMALLINT NOT NULL, PRIMARY KEY (day, person))",
    "CREATE INDEX roster_row_of_office ON roster_row (office, day)",
    "CREATE TABLE recall (request_id VARCHAR(200) PRIMARY KEY, office VARCHAR(200) NOT NULL,"
    " day CHAR(10) NOT NULL, person VARCHAR(200) NOT NULL, cap_clause VARCHAR(40) NOT NULL,"
    " standing SMALLINT NOT NULL)",
    "CREATE INDEX recall_of_office ON recall (office, day)",
    # The second order for a person and day fails here too, whoever writes it.
    "CREATE UNIQUE INDEX one_standing_recall ON recall (day, person) WHERE standing = 1",
)
"""The statements that make an empty book."""

STATE_TABLES = {
    "roster_day": "office, day, entry, staff, digest, stance",
    "roster_row": "day, person, office, rostered",
    "recall": "request_id, office, day, person, cap_clause, standing",
}
"""The tables that follow from the log, each with its columns."""

Values = Sequence[str | int | None]


class SqlConnection(Protocol):
    """One transaction of a database: statements with `?` for each value."""

    def rows(self, sql: str, values: Values = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, one by one."""
        ...

    def write(self, sql: str, values: Values = ()) -> None:
        """Carry out one statement."""
        ...

    def write_each(self, sql: str, values: Iterable[Values]) -> None:
        """Carry out one statement for each group of values."""
        ...


class SqlStore(Protocol):
    """Where a book stands: all that SQLite and PostgreSQL do each in its own way.

    Another database is another class with these methods: how to connect, how to begin a
    transaction that nobody else can write beside (`BEGIN IMMEDIATE`; `SELECT ... FROM log_head
    FOR UPDATE`), how a value is marked (`?`, `%s`), and which error means what.
    """

    def reading(self) -> AbstractContextManager[SqlConnection]:
        """A transaction that sees one state of the book and changes nothing; BookError."""
        ...

    def writing(self) -> AbstractContextManager[SqlConnection]:
        """A transaction of one writer, done whole or not at all; BookError."""
        ...

    def damage(self) -> tuple[str, ...]:
        """What the database itself finds broken in its file, in its own words."""
        ...
