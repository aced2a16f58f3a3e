"""The options and arguments that the commands about a staff list share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "AnswerFiles",
    "Columns",
    "OnDates",
    "OptionalRegion",
    "PolicyOption",
    "Region",
    "Sides",
    "StaffFile",
]

StaffFile = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="Daftar pegawai: ekspor CSV, XLSX, atau JSON."),
]
Region = Annotated[
    str,
    typer.Option(
        "--region",
        metavar="DAERAH",
        help="Direktori perangkat daerah: nama bawaan atau jalur YAML.",
    ),
]
OptionalRegion = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="DAERAH",
        help="Direktori perangkat daerah; tanpa ini, yang bernama sama dengan surat edarannya.",
    ),
]
PolicyOption = Annotated[
    str | None,
    typer.Option(
        "--policy",
        metavar="POLICY",
        help="Surat edaran; tanpa ini, yang bernama sama dengan daerah.",
    ),
]
OnDates = Annotated[
    str | None,
    typer.Option("--on", metavar="DATE", help="Tanggal, atau beberapa dengan koma."),
]
Sides = Annotated[
    list[Path] | None,
    typer.Option(
        "--side",
        metavar="FILE",
        help="Berkas sampingan: tugas, domisili, pelaksana tugas; berulang.",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column", metavar="ARTI=KOLOM", help="Kolom yang tidak dikenali sendiri; berulang."
    ),
]
AnswerFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--answers", metavar="XLSX", help="Buku kerja pertanyaan yang sudah diisi; berulang."
    ),
]
