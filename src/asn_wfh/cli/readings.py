"""`asn-wfh readings`: what each reading of a policy changes, and for how many people."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.analysis.reading_report import reading_report
from asn_wfh.cli.options import (
    CalendarFile,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
    print_json,
    print_line,
)
from asn_wfh.compare import read_staff

__all__ = ["print_reading_changes"]


def print_reading_changes(
    policy: PolicyName,
    stance: Stance = None,
    staff: Annotated[
        Path | None,
        typer.Option("--staff", metavar="FILE", help="Daftar pegawai (CSV), untuk dihitung."),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on", metavar="DATE", help="Hitung pada tanggal ini; tanpa ini, hari biasa."
        ),
    ] = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Tunjukkan yang diubah tiap tafsir: jawaban, kewajiban, atau ketentuan bagi kantor."""
    loaded = load_policy_under_stance(policy, stance)
    day = parse_date_or_today(on, loaded) if on else None
    people = [(member.id, member.who) for member in read_staff(staff)] if staff else None
    reports = reading_report(loaded, people, day, load_calendar_if_given(calendar))
    if as_json:
        answers = [report.as_dict() for report in reports]
        head = {"schema": 1, "policy": loaded.name, "digest": loaded.digest}
        print_json({**head, "readings": answers})
        return
    for report in reports:
        first, *rest = report.explain(lang).splitlines()
        print_line(first, style="bold")
        for line in rest:
            print_line(line)
