"""A book in one SQLite file: the one module that knows what SQLite does in its own way.

The rollback journal, and not a write-ahead log: a book at rest is one file that may be copied,
read from a medium that cannot be written, and kept on a share where readers have no shared
memory.  `synchronous = EXTRA` also brings the deleted journal to the disk, without which a power
cut could bring back the state before an acknowledged order.

Each transaction has its own connection: nothing is shared between threads, or with a child
process.  No module may open the file but through SQLite, since closing it would give up the locks
of this process.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_wfh.book.sql_tables_and_store_protocol import TABLES, SqlConnection, Values
from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault
from asn_wfh.files.write_and_delete_files import create_file_by_library
from asn_wfh.messages.errors import BookError, FactError, Fault

__all__ = ["SqliteFile", "create_sqlite_book", "sqlite_fault"]

_WAIT_SECONDS = 10.0
_IS_BOOK = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'log_head'"
_CODES = (
    ("SQLITE_BUSY", "book_locked"),
    ("SQLITE_LOCKED", "book_locked"),
    ("SQLITE_READONLY_ROLLBACK", "book_interrupted"),
    ("SQLITE_READONLY", "book_not_writable"),
    ("SQLITE_CANTOPEN", "book_not_writable"),
    ("SQLITE_PERM", "book_not_writable"),
    ("SQLITE_FULL", "disk_full"),
    ("SQLITE_IOERR", "book_disk_error"),
    ("SQLITE_NOTADB", "book_no_book"),
    ("SQLITE_CORRUPT", "book_damaged"),
    ("SQLITE_CONSTRAINT", "book_contradicts_itself"),
)
"""Beginnings of SQLite's names for errors, each with the code of the fault; the first counts."""


def sqlite_fault(path: Path, error: sqlite3.Error) -> Fault | None:
    """The fault that an error of SQLite means; None for an error of this program."""
    name = getattr(error, "sqlite_errorname", "") or ""
    code = next((code for begin, code in _CODES if name.startswith(begin)), None)
    return Fault.of(code, path=path, name=name) if code else None


@dataclass(frozen=True, slots=True)
class _SqliteTransaction:
    """The statements of one transaction."""

    connection: sqlite3.Connection

    def rows(self, sql: str, values: Values = ()) -> Iterator[tuple[Any, ...]]:
        return self.connection.execute(sql, values)

    def write(self, sql: str, values: Values = ()) -> None:
        self.connection.execute(sql, values)

    def write_each(self, sql: str, values: Iterable[Values]) -> None:
        self.connection.executemany(sql, values)


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """A book in a file; a writer waits for another at most `wait_seconds`."""

    path: Path
    wait_seconds: float = _WAIT_SECONDS

    @contextmanager
    def reading(self) -> Iterator[SqlConnection]:
        """A transaction that sees one state of the book; BookError where it cannot be read."""
        with self._transaction("BEGIN") as connection:
            connection.execute("PRAGMA query_only = ON")
            yield _SqliteTransaction(connection)

    @contextmanager
    def writing(self) -> Iterator[SqlConnection]:
        """A transaction that nobody writes beside; BookError where it cannot be done whole."""
        fault = not_ordinary_file_fault(self.path) or _fault_of_write_rights(self.path)
        if fault is not None:
            raise BookError([fault])
        # A deferred transaction would count first and find out later that others wrote since.
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield _SqliteTransaction(connection)

    def copy_to(self, target: Path) -> None:
        """Copy one state of the book to a new file, also while others use it; BookError."""
        with self._transaction("BEGIN") as connection:
            # Reading now, this transaction cannot be kept waiting in the midst of the copy.
            connection.execute("SELECT number FROM log_head").fetchall()
            _create_database(target, connection.backup)

    def damage(self) -> tuple[str, ...]:
        """What SQLite finds broken in the file, in its own words."""
        with self._transaction("BEGIN") as connection:
            lines = [str(line) for (line,) in connection.execute("PRAGMA integrity_check(20)")]
        return () if lines == ["ok"] else tuple(lines)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction, which is committed unless something is raised."""
        fault = not_ordinary_file_fault(self.path)
        if fault is not None:
            raise BookError([fault])
        try:
            with closing(_connect_to_existing_file(self.path, self.wait_seconds)) as connection:
                try:
                    connection.execute(begin)
                    _refuse_file_that_is_no_book(connection, self.path)
                    yield connection
                    connection.execute("COMMIT")
                except BaseException:
                    with suppress(sqlite3.Error):
                        if connection.in_transaction:
                            connection.execute("ROLLBACK")
                    raise
        except sqlite3.Error as error:
            fault = sqlite_fault(self.path, error)
            if fault is None:
                raise
            raise BookError([fault]) from None


def create_sqlite_book(path: Path, write: Callable[[SqlConnection], None]) -> None:
    """Make a book with its tables and what `write` puts into them, whole or not at all.

    Raises BookError where the path exists, or cannot be written.
    """

    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN")
        for statement in TABLES:
            connection.execute(statement)
        write(_SqliteTransaction(connection))
        connection.execute("COMMIT")

    _create_database(path, fill)


def _create_database(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Create a file that is a database filled so, whole or not at all."""

    def write(temporary: Path) -> None:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
            fill(connection)

    try:
        create_file_by_library(path, write)
    except sqlite3.Error as error:
        fault = sqlite_fault(path, error)
        if fault is None:
            raise
        unwritable = Fault.of("not_writable", path=path)
        raise BookError([unwritable if fault.code == "book_not_writable" else fault]) from None
    except FactError as error:
        raise BookError(error.faults) from None


def _connect_to_existing_file(path: Path, wait_seconds: float) -> sqlite3.Connection:
    """A connection to a file that there is; SQLite would make one that there is not."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    # With None the driver begins no transactions of its own, which it would do too late.
    connection = sqlite3.connect(uri, uri=True, timeout=wait_seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        # Of a file that is no database nobody else would close it.
        connection.close()
        raise
    return connection


def _refuse_file_that_is_no_book(connection: sqlite3.Connection, path: Path) -> None:
    """Raise BookError for an empty file, or a database of something else."""
    if not connection.execute(_IS_BOOK).fetchone():
        raise BookError([Fault.of("book_no_book", path=path)])


def _fault_of_write_rights(path: Path) -> Fault | None:
    """The fault of a file, or of a folder for the journal, that may not be written."""
    # Root may write everything; whoever took the right to write away meant it all the same.
    for place in (path, path.absolute().parent):
        with suppress(OSError):
            if not os.access(place, os.W_OK) or not place.stat().st_mode & 0o222:
                return Fault.of("book_not_writable", path=place, name="")
    return None
