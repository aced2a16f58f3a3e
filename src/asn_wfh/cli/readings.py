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
    held = policy_of(policy, stance)
    day = date_of(on, held) if on else None
    people = [(member.id, member.who) for member in read_staff(staff)] if staff else None
    found = reading_report(held, people, day, calendar_of(calendar))
    if as_json:
        reports = [report.as_dict() for report in found]
        print_json({"schema": 1, "policy": held.name, "digest": held.digest, "readings": reports})
        return
    for report in found:
        first, *rest = report.explain(lang).splitlines()
        out(first, style="bold")
        for line in rest:
            out(line)
