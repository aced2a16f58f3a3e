"""`asn-wfh staff`: the commands about a staff list."""

from __future__ import annotations

import typer

from asn_wfh.cli import staff_chart, staff_check, staff_delete

__all__ = ["staff_app"]

staff_app = typer.Typer(
    help="Daftar pegawai: periksa, tanyakan yang belum diketahui, hapus jejaknya.",
    no_args_is_help=False,
    rich_markup_mode=None,
)
staff_app.command("check")(staff_check.check_staff)
staff_app.command("chart")(staff_chart.chart_staff)
staff_app.command("delete")(staff_delete.delete_staff)
