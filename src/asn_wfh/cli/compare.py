"""`asn-wfh compare`: every difference between circulars, or between versions of one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    load_calendar_if_given,
    parse_date_or_today,
    print_json,
    print_lines,
    require_file,
    write_page,
)
from asn_wfh.compare import compare
from asn_wfh.loading.shipped import load_policy, policy_files_of
from asn_wfh.messages.errors import Fault
from asn_wfh.report import comparison_json, comparison_page, comparison_text

__all__ = ["compare_policies"]


def compare_policies(
    policies: Annotated[
        list[str], typer.Argument(metavar="A B...", help="Dua kebijakan atau lebih.")
    ],
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="Tanggal; tanpa ini, minggu biasa.")
    ] = None,
    staff: Annotated[
        Path | None, typer.Option("--staff", metavar="FILE", help="Daftar pegawai (CSV).")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT", help="Tulis halaman HTML.")
    ] = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Bandingkan surat edaran: siapa boleh WFH di mana, kewajiban, batas, dan masa berlaku."""
    if len(policies) < 2:
        raise CommandError(Fault.of("one_policy"))
    loaded = [load_policy(name) for name in policies]
    day = parse_date_or_today(on, loaded[0]) if on else None
    if staff:
        require_file(staff)
    days = load_calendar_if_given(calendar)
    comparison = compare(loaded[0], loaded[1], *loaded[2:], on=day, staff=staff, calendar=days)
    if html:
        named = [path for path in (staff, calendar) if path]
        inputs = (*named, *(path for name in policies for path in policy_files_of(name)))
        write_page(html, lambda: comparison_page(comparison, lang), inputs)
    if as_json:
        print_json(comparison_json(comparison, lang))
    else:
        print_lines(comparison_text(comparison, lang))
