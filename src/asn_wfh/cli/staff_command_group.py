"""`asn-wfh staff`: the commands about a staff list."""

from __future__ import annotations

import typer

from asn_wfh.cli import staff_chart, staff_check, staff_delete
from asn_wfh.cli.bilingual_command import BilingualCommand, BilingualGroup

__all__ = ["staff_app"]

staff_app = typer.Typer(
    cls=BilingualGroup,
    no_args_is_help=False,
    rich_markup_mode=None,
)
staff_app.command("check", cls=BilingualCommand)(staff_check.check_staff)
staff_app.command("chart", cls=BilingualCommand)(staff_chart.chart_staff)
staff_app.command("delete", cls=BilingualCommand)(staff_delete.delete_staff)
