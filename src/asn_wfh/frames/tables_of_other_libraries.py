"""Tables of other libraries: any that speaks the Arrow stream protocol in, its own kind out."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import narwhals as nw
import pyarrow as pa

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["arrow_table", "table_in_kind_of_input"]


def arrow_table(table: Any) -> pa.Table:
    """A table of any kind as one of Arrow; FactError for what is no table."""
    if isinstance(table, pa.Table):
        return table
    if isinstance(table, pa.RecordBatch):
        return pa.Table.from_batches([table])
    if isinstance(table, nw.DataFrame):
        return table.to_arrow()
    if hasattr(table, "__arrow_c_stream__"):
        return pa.RecordBatchReader.from_stream(table).read_all()
    raise FactError([Fault.of("not_a_table", value=type(table).__name__).at(key="table")])


def table_in_kind_of_input(answers: pa.Table, table: Any) -> Any:
    """Arrow columns as a table of the kind that came in; one of pandas keeps its index."""
    if isinstance(table, nw.DataFrame):
        return nw.from_arrow(answers, backend=table.implementation)
    if isinstance(table, pa.RecordBatch):
        columns = [column.combine_chunks() for column in answers.combine_chunks().columns]
        return pa.RecordBatch.from_arrays(columns, schema=answers.schema)
    if type(table).__module__.partition(".")[0] in ("duckdb", "_duckdb"):
        # Whoever gives a relation has it; the library needs none of it.
        return import_module("duckdb").from_arrow(answers)
    native = nw.from_native(table, eager_only=True, pass_through=True)
    if not isinstance(native, nw.DataFrame):
        return answers
    frame = nw.from_arrow(answers, backend=native.implementation).to_native()
    if native.implementation.is_pandas_like() and len(frame) == len(table):
        frame.index = table.index
    return frame
