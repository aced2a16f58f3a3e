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

__all__ = ["roster_app"]

roster_app = typer.Typer(
    help="Jadwal WFH: susun, tampilkan, terbitkan, tukar, susun ulang, periksa.",
    no_args_is_help=False,
    rich_markup_mode=None,
)
roster_app.command("plan")(roster_plan.plan_and_write_roster)
roster_app.command("show")(roster_show.show_roster)
roster_app.command("publish")(roster_publish.publish_roster_in_book)
roster_app.command("swap")(roster_swap.agree_swap_in_book)
roster_app.command("replan")(roster_replan.replan_and_write_roster)
roster_app.command("verify")(roster_verify.verify_roster_and_print_findings)
