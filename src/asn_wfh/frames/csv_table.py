"""A table as CSV: every usual separator in, and out no cell that a spreadsheet takes for a formula.

A text that would begin as a formula does has an apostrophe before it in the file, as a
spreadsheet itself writes a text; read back the apostrophe is gone.  All other texts, ids among
them, stand in the file as they are.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from typing import Any, TypeVar

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["CsvPieces", "csv_bytes", "read_csv_table"]

_SEPARATORS = (",", ";", "\t", "|")
_BEGINS = r"[=+\-@\t\r\n]"
"""How a formula begins for some spreadsheet, or what it drops before one."""
_LIKE_FORMULA = re.compile(f"'*{_BEGINS}")
_BLOCK = 1 << 23
"""So many bytes are read at once; no cell is as long (`csv.field_size_limit`)."""
_ROWS = 1 << 14
"""So many rows are written at once."""
_BOM = b"\xef\xbb\xbf"
_SEPARATOR_LINE = re.compile(rb'"?sep=(.)"?\r?\n')
"""A first line by which a file tells a spreadsheet its separator."""

Texts = TypeVar("Texts", pa.Array, pa.ChunkedArray)


def read_csv_table(raw: bytes) -> pa.Table:
    """The columns of a CSV file as texts; FactError with every fault, each with its line."""
    begin = len(_BOM) if raw.startswith(_BOM) else 0
    line = _SEPARATOR_LINE.match(raw, begin)
    begin, declared = (line.end(), line[1].decode("latin-1")) if line else (begin, "")
    rest = raw[begin:] if begin else raw
    separator = declared or _separator_of(rest)
    invalid: list[Any] = []
    try:
        table = _table_parsed_by_arrow(rest, separator, invalid)
    except (pa.ArrowInvalid, csv.Error):
        table = None
    if table is None or invalid or b'"' in raw:
        # Arrow lets a stray quote swallow rows; what is wrong where is told line by line.
        faults = list(_faults_by_line(rest, separator, 1 if line else 0))
        if faults:
            raise FactError(faults)
    if table is None:
        raise FactError([Fault.of("csv_cell", limit=csv.field_size_limit())])
    return _without_blank_end(_text_columns_without_csv_apostrophes(table))


def csv_bytes(table: pa.Table, separator: str = ",") -> bytes:
    """A table as a CSV file in UTF-8, each text in quotes and none of them a formula."""
    return b"".join(CsvPieces(table, separator))


@dataclass(frozen=True, eq=False)
class CsvPieces:
    """A table as the pieces of a CSV file, made anew each time that they are gone through.

    Written out all at once a table takes several times the memory of the file.
    """

    table: pa.Table
    separator: str = ","

    def __iter__(self) -> Iterator[bytes]:
        """The heading, then some thousands of rows in each piece."""
        names = [f"'{n}" if _LIKE_FORMULA.match(n) else n for n in self.table.column_names]
        heading = self.table.slice(0, 0)
        for rows in (heading, *self.table.to_batches(max_chunksize=_ROWS)):
            stream = BytesIO()
            options = arrow_csv.WriteOptions(
                include_header=rows is heading, delimiter=self.separator
            )
            columns = [_without_formulas(column) for column in rows.columns]
            arrow_csv.write_csv(pa.table(columns, names=names), stream, options)
            yield stream.getvalue()


def _separator_of(raw: bytes) -> str:
    """The separator that a heading has most often outside quotes; a comma where it has none."""
    heading = raw.lstrip(b"\r\n").partition(b"\n")[0]
    if not heading.strip():
        raise FactError([Fault.of("empty").at(line=1)])
    bare = re.sub(rb'"[^"]*"', b"", heading).decode("utf-8", "replace")
    return max(_SEPARATORS, key=bare.count)


def _table_parsed_by_arrow(raw: bytes, separator: str, invalid: list[Any]) -> pa.Table:
    """The columns as Arrow reads them; rows of another width are noted as invalid and left out."""
    text = TextIOWrapper(BytesIO(raw), "utf-8", "replace", newline="")
    names = next((cells for cells in csv.reader(text, delimiter=separator) if cells), [])

    def note_invalid_row(row: Any) -> str:
        invalid.append(row)
        return "skip"

    return arrow_csv.read_csv(
        pa.BufferReader(raw),
        arrow_csv.ReadOptions(block_size=_BLOCK),
        arrow_csv.ParseOptions(
            delimiter=separator,
            newlines_in_values=b'"' in raw,
            invalid_row_handler=note_invalid_row,
        ),
        arrow_csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False
        ),
    )


def _text_columns_without_csv_apostrophes(table: pa.Table) -> pa.Table:
    """The columns as texts, without the apostrophe before what would be a formula."""
    names = [name[1:] if re.match(f"'+{_BEGINS}", name) else name for name in table.column_names]
    pattern = f"^'('*{_BEGINS})"
    columns = [_replaced(column.cast(pa.string()), pattern, r"\1") for column in table.columns]
    return pa.table(columns, names=names)


def _without_blank_end(table: pa.Table) -> pa.Table:
    """A table without the rows behind the last that has a text."""
    count = table.num_rows
    while count:
        row = table.slice(count - 1, 1)
        if any(column[0].as_py() for column in row.columns):
            break
        count -= 1
    return table if count == table.num_rows else table.slice(0, count)


def _without_formulas(column: Texts) -> Texts:
    """A column in which no text is a formula; dictionaries are written out."""
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    kinds = (pa.types.is_string, pa.types.is_large_string)
    if not any(is_kind(column.type) for is_kind in kinds):
        return column
    return _replaced(column, f"^('*{_BEGINS})", r"'\1")


def _replaced(texts: Texts, pattern: str, replacement: str) -> Texts:
    """Texts with what a pattern matches replaced; the same ones where it matches nothing."""
    matches = pc.call_function("match_substring_regex", [texts], pc.MatchSubstringOptions(pattern))
    if not pc.call_function("any", [matches]).as_py():
        return texts
    options = pc.ReplaceSubstringOptions(pattern, replacement)
    return pc.call_function("replace_substring_regex", [texts], options)


def _faults_by_line(raw: bytes, separator: str, lines_before: int) -> Iterator[Fault]:
    """Every fault of a file's text with its line: its bytes, its quotes, the width of a row."""
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1 + lines_before
        yield Fault.of("not_utf8", byte=f"0x{raw[error.start]:02X}").at(line=line)
        return
    # Read line by line, since the whole text once more is a large part of what there is.
    text = TextIOWrapper(BytesIO(raw), "utf-8", newline="")
    rows = csv.reader(text, delimiter=separator, strict=True)
    width = 0
    try:
        for cells in rows:
            width = width or len(cells)
            if cells and len(cells) != width:
                fault = Fault.of("csv_width", count=len(cells), wanted=width)
                yield fault.at(line=rows.line_num + lines_before)
    except csv.Error as error:
        limit = csv.field_size_limit()
        long = "field limit" in str(error)
        fault = Fault.of("csv_cell", limit=limit) if long else Fault.of("csv_quotes")
        yield fault.at(line=rows.line_num + lines_before)
