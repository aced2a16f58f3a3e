"""Whether a book is whole: its chain, its end, its tables, and each answer in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from asn_wfh.book.book_entry import FIRST_PREVIOUS, BookEntry, LogHead, entry_hash
from asn_wfh.book.read_state import book_government
from asn_wfh.book.replayed_state import ReplayedState
from asn_wfh.book.sql_book import SqlBook
from asn_wfh.book.sql_tables import STATE_TABLES, SqlConnection
from asn_wfh.book.write_log import last_head
from asn_wfh.messages.errors import Fault, first_faults_per_code

__all__ = ["Verification", "verify_book"]


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found when a book was verified: its entries, its head, and everything wrong.

    `head` is that of the last entry; whoever keeps it elsewhere can show later that nothing
    before it was altered, and nothing after it cut off.
    """

    entries: int
    head: LogHead
    findings: tuple[Fault, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def verify_book(book: SqlBook, head: LogHead | None = None) -> Verification:
    """Verify a book: that no entry is altered, removed or moved, and that its tables follow.

    `head` is one that was kept elsewhere: with it a tail that was cut off, or a log that was
    written anew from some entry on, is found too.  Raises BookError where the file is no book.
    """
    findings = [Fault.of("book_database_damaged", text=line) for line in book.store.damage()]
    with book.store.reading() as connection:
        book_government(connection)
        chain = _Chain()
        findings += chain.check(connection)
        if last_head(connection) != chain.last:
            findings.append(Fault.of("book_head_differs", entry=chain.last.number))
        findings += chain.faults_beside(head)
        findings += _table_faults(connection, chain.state)
    return Verification(chain.last.number, chain.last, tuple(first_faults_per_code(findings)))


@dataclass(slots=True)
class _Chain:
    """The entries of a log as far as they were looked at."""

    last: LogHead = LogHead(0, FIRST_PREVIOUS)
    hashes: dict[int, str] = field(default_factory=dict)
    state: ReplayedState = field(default_factory=ReplayedState)

    def check(self, connection: SqlConnection) -> Iterator[Fault]:
        """Every fault of the entries, in their order."""
        rows = connection.rows(
            "SELECT number, request_id, body, hash FROM log_entry ORDER BY number"
        )
        for number, request_id, body, digest in rows:
            if number != self.last.number + 1:
                yield Fault.of("book_entry_missing", entry=self.last.number + 1)
            yield from self._check_entry(number, request_id, body, digest)
            self.last = LogHead(number, digest)
            self.hashes[number] = digest

    def _check_entry(self, number: int, request_id: str, body: str, digest: str) -> Iterator[Fault]:
        if entry_hash(body) != digest:
            yield Fault.of("book_entry_altered", entry=number)
        try:
            entry = BookEntry.from_body(body)
            if (entry.number, entry.request_id) != (number, request_id):
                yield Fault.of("book_entry_moved", entry=number)
            elif entry.previous != self.last.hash:
                yield Fault.of("book_chain_broken", entry=number)
            yield from self.state.replay(entry)
        except (ValueError, KeyError, TypeError, AttributeError):
            yield Fault.of("book_entry_altered", entry=number)

    def faults_beside(self, head: LogHead | None) -> Iterator[Fault]:
        """Whether a head that was kept elsewhere is one of this log."""
        if head is None or self.hashes.get(head.number) == head.hash:
            return
        code = "book_tail_cut" if head.number not in self.hashes else "book_written_anew"
        yield Fault.of(code, entry=head.number, last=self.last.number)


def _table_faults(connection: SqlConnection, state: ReplayedState) -> Iterator[Fault]:
    """Where the tables have rows that do not follow from the log, or lack some."""
    expected = state.tables()
    for table, columns in STATE_TABLES.items():
        # The names are this module's own; nothing of a user stands in the statement.
        rows = set(connection.rows(f"SELECT {columns} FROM {table}"))  # noqa: S608
        if count := len(rows ^ expected[table]):
            yield Fault.of("book_table_differs", name=table, count=count)
