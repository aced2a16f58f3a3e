"""`asn-wfh book import`: a book made again from its exported log."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.book import BookError, import_log, verify_book
from asn_wfh.cli.book_options_and_printed_answers import BookFile, print_verification
from asn_wfh.cli.options import CommandError, Json, Lang, LangOption
from asn_wfh.cli.read_option_values import read_file_bytes
from asn_wfh.messages.errors import Fault

__all__ = ["import_book_log"]


def import_book_log(
    log: Annotated[Path, typer.Argument(metavar="LOG", help="help.log")],
    book: BookFile,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Create a book from exported entries, after every line is checked."""
    try:
        lines = read_file_bytes(log).decode().splitlines()
    except UnicodeDecodeError as error:
        raise CommandError(Fault.of("not_utf8", byte=error.start).at(file=str(log))) from None
    try:
        made = import_log(lines, book)
    except BookError as error:
        raise BookError([f.at(file=str(log)) if f.line else f for f in error.faults]) from None
    print_verification(verify_book(made), as_json, lang)
