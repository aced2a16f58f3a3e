"""`asn-wfh roster`: the commands about turns at home."""

from __future__ import annotations

import typer

from asn_wfh.cli import (
    roster_plan,
    roster_publish,
    roster_replan,
    roster_show,
    roster_swap,
    roster_verify,
)
from asn_wfh.cli.bilingual_command import BilingualCommand, BilingualGroup

__all__ = ["roster_app"]

roster_app = typer.Typer(
    cls=BilingualGroup,
    no_args_is_help=False,
    rich_markup_mode=None,
)
roster_app.command("plan", cls=BilingualCommand)(roster_plan.plan_and_write_roster)
roster_app.command("show", cls=BilingualCommand)(roster_show.show_roster)
roster_app.command("publish", cls=BilingualCommand)(roster_publish.publish_roster_in_book)
roster_app.command("swap", cls=BilingualCommand)(roster_swap.agree_swap_in_book)
roster_app.command("replan", cls=BilingualCommand)(roster_replan.replan_and_write_roster)
roster_app.command("verify", cls=BilingualCommand)(roster_verify.verify_roster_and_print_findings)
