"""The book of an office: rosters published, swaps agreed, recalls ordered and withdrawn.

`recall_order_and_withdrawal_requests`, `swap_agreement` and `roster_to_publish` are what may be
asked of it; `planned_rosters_to_and_from_book` makes a planned roster a publication.
`decide_recall_withdrawal_and_swap` says what it answers, `recall_cap_state` how many recalls of how
many stand. `log_entry_and_head` is one entry of the log, chained to the one before by its hash;
`read_log_and_append_with_tables` puts it there with what follows from it.
`sql_tables_and_store_protocol` are the tables, `book_in_sql_database` the book in them, and
`sqlite_book_file_transactions` the one module that knows SQLite. `verify_book` finds whatever was
changed behind the book's back, `backup_and_restore` and `log_as_json_lines` bring it elsewhere.
"""

from __future__ import annotations

from asn_wfh.book.backup_and_restore import backup_book, restore_book
from asn_wfh.book.book_answer_done_or_refused import REFUSALS, BookAnswer
from asn_wfh.book.book_in_sql_database import SqlBook
from asn_wfh.book.book_protocol import Book, BookedRecall, BookFacts
from asn_wfh.book.log_as_json_lines import export_log, import_log
from asn_wfh.book.log_entry_and_head import BookEntry, LogHead
from asn_wfh.book.open_and_create_books import create_book, open_book
from asn_wfh.book.planned_rosters_to_and_from_book import (
    latest_planned_roster,
    publication_of_roster,
    recalls_as_absences,
    swaps_undone_by_replanning,
)
from asn_wfh.book.recall_cap_state import CapState
from asn_wfh.book.recall_order_and_withdrawal_requests import RecallOrder, RecallWithdrawal
from asn_wfh.book.roster_to_publish import PublishedRow, RosterPublication
from asn_wfh.book.swap_agreement import SwapAgreement
from asn_wfh.book.verify_book import Verification, verify_book
from asn_wfh.messages.errors import BookError

__all__ = [
    "REFUSALS",
    "Book",
    "BookAnswer",
    "BookEntry",
    "BookError",
    "BookFacts",
    "BookedRecall",
    "CapState",
    "LogHead",
    "PublishedRow",
    "RecallOrder",
    "RecallWithdrawal",
    "RosterPublication",
    "SqlBook",
    "SwapAgreement",
    "Verification",
    "backup_book",
    "create_book",
    "export_log",
    "import_log",
    "latest_planned_roster",
    "open_book",
    "publication_of_roster",
    "recalls_as_absences",
    "restore_book",
    "swaps_undone_by_replanning",
    "verify_book",
]
