"""`asn-wfh roster`: the commands about turns at home."""

from __future__ import annotations

from asn_wfh.cli.commands_imported_when_called import command_group

__all__ = ["roster_commands"]

roster_commands = command_group(
    "roster",
    {
        "plan": "roster_plan:plan_and_write_roster",
        "show": "roster_show:show_roster",
        "publish": "roster_publish:publish_roster_in_book",
        "swap": "roster_swap:agree_swap_in_book",
        "replan": "roster_replan:replan_and_write_roster",
        "verify": "roster_verify:verify_roster_and_print_findings",
    },
)
