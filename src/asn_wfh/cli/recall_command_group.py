"""`asn-wfh recall`: the commands about orders to the office."""

from __future__ import annotations

import typer

from asn_wfh.cli import recall_list, recall_order, recall_withdraw

__all__ = ["recall_app"]

recall_app = typer.Typer(
    help="Perintah WFO: catat, cabut, tampilkan.",
    no_args_is_help=False,
    rich_markup_mode=None,
)
recall_app.command("order")(recall_order.order_recall)
recall_app.command("withdraw")(recall_withdraw.withdraw_recall)
recall_app.command("list")(recall_list.list_recalls)
