"""Tables in files: CSV, Parquet and XLSX, read as they stand and written whole or not at all.

The ending of a file's name says of which kind it is.  CSV and XLSX hold texts, and so every column
that is read from them is one of texts, word for word; a column of Parquet is of its own kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.frames.csv_table import CsvPieces, read_csv_table
from asn_wfh.frames.xlsx_table import read_xlsx_table, xlsx_bytes
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["read_table", "require_table_path", "table_pieces", "write_table"]

_CSV = (".csv", ".tsv", ".txt")
_ENDINGS = (*_CSV, ".parquet", ".xlsx")


def read_table(path: Path) -> pa.Table:
    """The table in a file; FactError with every fault of it, each with its line or row.

    Rows behind the last that holds anything are none; names of columns lose the spaces around them.
    """
    require_table_path(path)
    fault = not_ordinary_file_fault(path)
    if fault is not None:
        raise FactError([fault])
    try:
        table = _read(path)
    except OSError as error:
        raise FactError([unreadable_path_fault(path, error)]) from None
    except FactError as error:
        raise FactError([each.at(file=path.name) for each in error.faults]) from None
    return table.rename_columns([name.strip() for name in table.column_names])


def write_table(table: pa.Table, path: Path, inputs: Iterable[Path] = ()) -> None:
    """Write a table to a file, whole or not at all; `inputs` are the files that the run reads.

    No text of it is a formula to a program that opens the file.  Raises FactError where the kind
    of file cannot hold the table, or as `write_file` does.
    """
    write_file(path, table_pieces(table, path), inputs)


def table_pieces(table: pa.Table, path: Path) -> Iterable[bytes]:
    """The content of a file with a table, of the kind that the file's name says, in pieces.

    They may be gone through more than once.
    """
    require_table_path(path)
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return [xlsx_bytes(table)]
    if ending in _CSV:
        return CsvPieces(table, "\t" if ending == ".tsv" else ",")
    # Imported for files of its kind only, as it takes several MB.
    from pyarrow import parquet

    stream = pa.BufferOutputStream()
    parquet.write_table(table, stream)
    return [stream.getvalue().to_pybytes()]


def require_table_path(path: Path) -> None:
    """Raise FactError for a file whose name has no ending of a table."""
    if path.suffix.lower() not in _ENDINGS:
        raise FactError([Fault.of("no_table_file", path=path, endings=", ".join(_ENDINGS))])


def _read(path: Path) -> pa.Table:
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return read_xlsx_table(path)
    if ending in _CSV:
        return read_csv_table(path.read_bytes())
    from pyarrow import parquet

    try:
        return parquet.read_table(path)
    except pa.ArrowException:
        raise FactError([Fault.of("no_parquet")]) from None
