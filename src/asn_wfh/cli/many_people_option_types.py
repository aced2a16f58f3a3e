"""How commands take a table or a list of people: their options, and the dates asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.answer_people_file_and_print_counts import Dates
from asn_wfh.cli.read_arguments import parse_date_or_today
from asn_wfh.history import History
from asn_wfh.policy import Policy

__all__ = [
    "ErrorsOption",
    "FactColumn",
    "FullIds",
    "IdColumn",
    "OutFile",
    "StaffList",
    "StaffListOrFacts",
    "TableFile",
    "parse_dates_or_column",
    "source_name",
]

_COLUMN = "kolom:"

TableFile = Annotated[
    Path | None,
    typer.Option(
        "--table", metavar="FILE", help="Tabel orang: CSV, Parquet, atau XLSX, satu orang sebaris."
    ),
]
StaffList = Annotated[
    Path | None,
    typer.Option("--staff", metavar="FILE", help="Daftar pegawai, ekspor CSV, XLSX, atau JSON."),
]
StaffListOrFacts = Annotated[
    Path | None,
    typer.Option(
        "--staff",
        metavar="FILE",
        help="Daftar pegawai: ekspor CSV, XLSX, atau JSON; atau CSV berkolom `id` dan nama fakta, "
        "yang orangnya disebut pada tiap perbedaan.",
    ),
]
OutFile = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help="Tulis jawaban tiap baris: CSV, Parquet, XLSX."),
]
IdColumn = Annotated[
    str | None,
    typer.Option("--id", metavar="KOLOM", help="Kolom nomor pegawai; tanpa ini `id` atau `nip`."),
]
FactColumn = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="FAKTA=KOLOM", help="Kolom suatu fakta; dapat diulang."),
]
FullIds = Annotated[bool, typer.Option("--ids", help="Tulis nomor pegawai tanpa disamarkan.")]
ErrorsOption = Annotated[
    str,
    typer.Option(
        "--errors",
        metavar="raise|column",
        help="Baris yang salah: tolak semuanya, atau tulis sebabnya di kolom `fault`.",
    ),
]


def source_name(source: Policy | History) -> str:
    """What answers, by its name: a circular, or the government whose circulars they are."""
    return source.name if isinstance(source, Policy) else source.government.name


def parse_dates_or_column(text: str, policy: Policy | History) -> Dates:
    """A date, several apart by commas, or `kolom:NAME`: the name of a column of dates."""
    if text.startswith(_COLUMN):
        return text.removeprefix(_COLUMN)
    days = [parse_date_or_today(part.strip(), policy) for part in text.split(",")]
    return days if len(days) > 1 else days[0]
