"""`asn-wfh staff`: the commands about a staff list."""

from __future__ import annotations

from asn_wfh.cli.commands_imported_when_called import command_group

__all__ = ["staff_commands"]

staff_commands = command_group(
    "staff",
    {
        "check": "staff_check:check_staff",
        "chart": "staff_chart:chart_staff",
        "delete": "staff_delete_files_about_list:delete_staff",
    },
)
