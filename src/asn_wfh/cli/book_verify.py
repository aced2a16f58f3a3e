"""`asn-wfh book verify`: whether anything was changed behind the book's back."""

from __future__ import annotations

from asn_wfh.book import open_book, verify_book
from asn_wfh.cli.book_options_and_printed_answers import (
    BookFile,
    HeadOption,
    parse_head,
    print_verification,
)
from asn_wfh.cli.options import Json, Lang, LangOption

__all__ = ["print_book_verification"]


def print_book_verification(
    book: BookFile, head: HeadOption = None, as_json: Json = False, lang: LangOption = Lang.ID
) -> None:
    """Verify whether an entry was changed, lost or moved."""
    print_verification(verify_book(open_book(book), parse_head(head)), as_json, lang)
