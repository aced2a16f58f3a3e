"""Whether a book is whole: its chain, its end, its tables, and each answer in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.book.book_in_sql_database import SqlBook
from asn_wfh.book.check_log_chain import LogChain
from asn_wfh.book.log_entry_and_head import LogHead
from asn_wfh.book.read_book_tables_and_check_requests_against_them import read_government
from asn_wfh.book.read_log_and_append_with_tables import read_head
from asn_wfh.book.sql_tables_and_store_protocol import STATE_TABLES, SqlConnection
from asn_wfh.book.state_replayed_from_log import ReplayedState
from asn_wfh.messages.errors import Fault, first_faults_per_code_counting_rest_on_last

__all__ = ["Verification", "verify_book"]

_LOG = "SELECT number, request_id, body, hash FROM log_entry ORDER BY number"


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of verifying a book: how many entries, the last one, and everything wrong.

    `head` is that of the last entry; kept elsewhere, it shows later that nothing before it
    was altered, and nothing after it cut off.
    """

    entries: int
    head: LogHead
    findings: tuple[Fault, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def verify_book(book: SqlBook, head: LogHead | None = None) -> Verification:
    """Whether an entry of a book was altered, removed or moved, and what else is wrong.

    `head` is one that was kept elsewhere: with it a tail that was cut off, or a log that was
    rewritten from some entry on, is found too.  Raises BookError where the file is no book.
    """
    findings = [Fault.of("book_database_damaged", text=line) for line in book.store.damage()]
    with book.store.reading() as connection:
        read_government(connection)
        chain = LogChain()
        for row in connection.rows(_LOG):
            findings += chain.check_next_entry(*row)
        if read_head(connection) != chain.last:
            findings.append(Fault.of("book_head_differs", entry=chain.last.number))
        findings += chain.faults_of_other_head(head)
        findings += _table_faults(connection, chain.state)
    return Verification(
        chain.last.number, chain.last, tuple(first_faults_per_code_counting_rest_on_last(findings))
    )


def _table_faults(connection: SqlConnection, state: ReplayedState) -> Iterator[Fault]:
    """Where the tables have rows that do not follow from the log, or lack some."""
    expected = state.tables()
    for table, columns in STATE_TABLES.items():
        # The names are this module's own; nothing of a user stands in the statement.
        rows = set(connection.rows(f"SELECT {columns} FROM {table}"))  # noqa: S608
        if count := len(rows ^ expected[table]):
            yield Fault.of("book_table_differs", name=table, count=count)
