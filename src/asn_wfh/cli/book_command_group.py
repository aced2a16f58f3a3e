"""`asn-wfh book`: the commands about a book itself."""

from __future__ import annotations

import typer

from asn_wfh.cli import (
    book_backup,
    book_create,
    book_export,
    book_head,
    book_import,
    book_restore,
    book_verify,
)
from asn_wfh.cli.bilingual_command import BilingualCommand, BilingualGroup

__all__ = ["book_app"]

book_app = typer.Typer(
    cls=BilingualGroup,
    no_args_is_help=False,
    rich_markup_mode=None,
)
book_app.command("create", cls=BilingualCommand)(book_create.create_empty_book)
book_app.command("verify", cls=BilingualCommand)(book_verify.print_book_verification)
book_app.command("head", cls=BilingualCommand)(book_head.print_book_head)
book_app.command("backup", cls=BilingualCommand)(book_backup.copy_book_to_backup)
book_app.command("restore", cls=BilingualCommand)(book_restore.restore_book_from_backup)
book_app.command("export", cls=BilingualCommand)(book_export.export_book_log)
book_app.command("import", cls=BilingualCommand)(book_import.import_book_log)
