"""`asn-wfh book export`: the log as JSON lines."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.book import export_log, open_book
from asn_wfh.cli.book_options_and_printed_answers import BookFile
from asn_wfh.cli.options import Lang, LangOption
from asn_wfh.cli.print_output import print_line
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.messages.sentences import message

__all__ = ["export_book_log"]


def export_book_log(
    book: BookFile,
    out: Annotated[Path, typer.Option("--out", metavar="metavar.file", help="help.out")],
    lang: LangOption = Lang.ID,
) -> None:
    """Write all entries as JSON, one line each."""
    lines = list(export_log(open_book(book)))
    write_file(out, "".join(f"{line}\n" for line in lines).encode(), [book])
    print_line(message("book.exported", lang, entries=len(lines), path=out))
