"""The options that the commands about a roster share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "AbsenceFile",
    "OptionalBook",
    "OptionalRosterArgument",
    "PublishedFile",
    "RosterArgument",
    "RosterOutputFiles",
    "StaffListOption",
]

StaffListOption = Annotated[
    Path,
    typer.Option("--staff", metavar="FILE", help="Daftar pegawai: ekspor CSV, XLSX, atau JSON."),
]
AbsenceFile = Annotated[
    Path | None,
    typer.Option(
        "--absences",
        metavar="FILE",
        help="Ketidakhadiran: kolom nip, mulai, selesai, dan alasan (sakit, cuti, ...).",
    ),
]
OptionalBook = Annotated[
    Path | None,
    typer.Option(
        "--book",
        metavar="BUKU",
        help="Buku kantor: jadwal yang terbit dan perintah WFO di dalamnya.",
    ),
]
PublishedFile = Annotated[
    Path | None,
    typer.Option(
        "--published",
        metavar="JSON",
        help="Jadwal yang berlaku; giliran di dalamnya ikut dihitung.",
    ),
]
RosterArgument = Annotated[
    Path, typer.Argument(metavar="JADWAL", help="Jadwal yang ditulis `roster plan --out` (JSON).")
]
OptionalRosterArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="JADWAL",
        help="Jadwal yang ditulis `roster plan --out` (JSON); atau berikan --book.",
    ),
]
RosterOutputFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--out",
        metavar="FILE",
        help="Tulis jadwal: XLSX, HTML, CSV, JSON, ICS (kalender kantor), atau ZIP (kalender "
        "tiap kantor, dengan --ids juga tiap orang); berulang.",
    ),
]
