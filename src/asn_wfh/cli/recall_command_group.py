"""`asn-wfh recall`: the commands about orders to the office."""

from __future__ import annotations

import typer

from asn_wfh.cli import recall_list, recall_order, recall_withdraw
from asn_wfh.cli.bilingual_command import BilingualCommand, BilingualGroup

__all__ = ["recall_app"]

recall_app = typer.Typer(
    cls=BilingualGroup,
    no_args_is_help=False,
    rich_markup_mode=None,
)
recall_app.command("order", cls=BilingualCommand)(recall_order.order_recall)
recall_app.command("withdraw", cls=BilingualCommand)(recall_withdraw.withdraw_recall)
recall_app.command("list", cls=BilingualCommand)(recall_list.list_recalls)
