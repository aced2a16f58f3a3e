"""`asn-wfh book restore`: a book brought back from its backup, without losing an entry."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.book import restore_book
from asn_wfh.cli.book_options_and_printed_answers import (
    BookFile,
    HeadOption,
    parse_head,
    print_verification,
)
from asn_wfh.cli.options import Json, Lang, LangOption

__all__ = ["restore_book_from_backup"]


def restore_book_from_backup(
    backup: Annotated[Path, typer.Argument(metavar="metavar.backup", help="help.backup")],
    book: BookFile,
    head: HeadOption = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Restore a book from its backup; entries that exist are never lost."""
    print_verification(restore_book(backup, book, parse_head(head)), as_json, lang)
