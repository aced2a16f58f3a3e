"""`asn-wfh book backup`: a copy of the book, also while others use it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.book import backup_book
from asn_wfh.cli.book_options_and_printed_answers import BookFile, print_verification
from asn_wfh.cli.options import Json, Lang, LangOption

__all__ = ["copy_book_to_backup"]


def copy_book_to_backup(
    book: BookFile,
    target: Annotated[Path, typer.Argument(metavar="metavar.backup", help="help.new_file")],
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Copy a book to a new file, even while in use, and verify the copy."""
    print_verification(backup_book(book, target), as_json, lang)
