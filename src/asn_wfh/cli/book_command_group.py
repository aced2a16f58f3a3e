"""`asn-wfh book`: the commands about a book itself."""

from __future__ import annotations

from asn_wfh.cli.commands_imported_when_called import command_group

__all__ = ["book_commands"]

book_commands = command_group(
    "book",
    {
        "create": "book_create:create_empty_book",
        "verify": "book_verify:print_book_verification",
        "head": "book_head:print_book_head",
        "backup": "book_backup:copy_book_to_backup",
        "restore": "book_restore:restore_book_from_backup",
        "export": "book_export:export_book_log",
        "import": "book_import:import_book_log",
    },
)
