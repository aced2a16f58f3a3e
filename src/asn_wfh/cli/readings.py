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
    calendar_of,
    date_of,
    out,
    policy_of,
    print_json,
)
from asn_wfh.compare import read_staff

__all__ = ["readings"]


def readings(
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
    loaded = policy_of(policy, stance)
    day = date_of(on, loaded) if on else None
    people = [(member.id, member.who) for member in read_staff(staff)] if staff else None
    reports = reading_report(loaded, people, day, calendar_of(calendar))
    if as_json:
        answers = [report.as_dict() for report in reports]
        head = {"schema": 1, "policy": loaded.name, "digest": loaded.digest}
        print_json({**head, "readings": answers})
        return
    for report in reports:
        first, *rest = report.explain(lang).splitlines()
        out(first, style="bold")
        for line in rest:
            out(line)
