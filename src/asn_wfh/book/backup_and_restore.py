"""A book copied while it is used, and brought back without losing an entry."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from asn_wfh.book.book_in_sql_database import SqlBook
from asn_wfh.book.log_entry_and_head import LogHead
from asn_wfh.book.open_and_create_books import open_book
from asn_wfh.book.read_log_and_append_with_tables import (
    append_entry_and_apply_it,
    read_entries,
    read_head,
)
from asn_wfh.book.sqlite_book_file_transactions import SqliteFile
from asn_wfh.book.verify_book import Verification, verify_book
from asn_wfh.messages.errors import BookError, Fault

__all__ = ["backup_book", "restore_book"]


def backup_book(path: str | PathLike[str], target: str | PathLike[str]) -> Verification:
    """Copy a book to a new file, also while others write it, and verify the copy.

    Raises BookError where the target exists or cannot be written.
    """
    open_book(path)
    SqliteFile(Path(path)).copy_to(Path(target))
    return verify_book(open_book(target))


def restore_book(
    backup: str | PathLike[str], path: str | PathLike[str], head: LogHead | None = None
) -> Verification:
    """Bring a book back from a backup, into a new file or into the book that there is.

    A book that there is gets the entries that it lacks, in one transaction, also while others use
    it; it never loses one.  `head` is one that was kept elsewhere.  Raises BookError where the
    backup is not whole, and where the book has an entry that the backup has not.
    """
    source = open_book(backup)
    verification = verify_book(source, head)
    if not verification.whole:
        raise BookError(verification.findings)
    if not Path(path).exists():
        SqliteFile(Path(backup)).copy_to(Path(path))
    else:
        _append_missing_entries(source, open_book(path), Path(path))
    return verify_book(open_book(path), head)


def _append_missing_entries(source: SqlBook, target: SqlBook, path: Path) -> None:
    """Append the entries that a book lacks; BookError where it has others than its backup."""
    with target.store.writing() as writing, source.store.reading() as reading:
        ours = {entry.number: entry.head() for entry in read_entries(writing)}
        last = read_head(writing)
        end = read_head(reading)
        if last.number > end.number:
            fault = Fault.of("book_ahead", path=path, entry=last.number, last=end.number)
            raise BookError([fault])
        for entry in read_entries(reading):
            if entry.number not in ours:
                append_entry_and_apply_it(writing, entry)
            elif ours[entry.number] != entry.head():
                raise BookError([Fault.of("book_forked", path=path, entry=entry.number)])
