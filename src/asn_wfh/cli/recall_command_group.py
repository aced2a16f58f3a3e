"""`asn-wfh recall`: the commands about orders to the office."""

from __future__ import annotations

from asn_wfh.cli.commands_imported_when_called import command_group

__all__ = ["recall_commands"]

recall_commands = command_group(
    "recall",
    {
        "order": "recall_order:order_recall",
        "withdraw": "recall_withdraw:withdraw_recall",
        "list": "recall_list:list_recalls",
    },
)
