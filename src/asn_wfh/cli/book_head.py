"""`asn-wfh book head`: the number and hash of the last entry, to be kept elsewhere."""

from __future__ import annotations

from asn_wfh.book import open_book
from asn_wfh.cli.book_options_and_printed_answers import BookFile
from asn_wfh.cli.options import Lang, LangOption
from asn_wfh.cli.print_output import print_line

__all__ = ["print_book_head"]


def print_book_head(
    book: BookFile,
    lang: LangOption = Lang.ID,  # noqa: ARG001  # every command takes it; a fault is said in it
) -> None:
    """Print the head of the log, to store elsewhere, for example in a monthly report."""
    print_line(str(open_book(book).head()))
