"""A table from its columns, each a list of words, numbers or dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pyarrow as pa

__all__ = ["table_from_columns", "text_column", "with_rows_below"]


def table_from_columns(columns: Mapping[str, Sequence[str | int | bool | date | None]]) -> pa.Table:
    """The table of some columns of one length, as a file of answers holds it."""
    return pa.table({name: _array(values) for name, values in columns.items()})


def with_rows_below(
    table: pa.Table, columns: Mapping[str, Sequence[str | int | bool | date | None]]
) -> pa.Table:
    """A table with further rows behind its own, of which only some columns say something."""
    below = table_from_columns(columns)
    for name in columns:
        if name not in table.column_names:
            table = table.append_column(name, pa.nulls(len(table), pa.string()))
        elif len(below) and table.column(name).null_count == len(table):
            # A column without any value is of the kind that the rows below have.
            blank = pa.nulls(len(table), below.column(name).type)
            table = table.set_column(table.column_names.index(name), name, blank)
    return pa.concat_tables([table, below], promote_options="default") if len(below) else table


def text_column(texts: Sequence[str]) -> pa.Array:
    """A column of texts."""
    return pa.array(texts, pa.string())


def _array(values: Sequence[str | int | bool | date | None]) -> pa.Array:
    array = pa.array(values)
    # A column without any value is one of texts, as a file needs a kind for it.
    return array.cast(pa.string()) if pa.types.is_null(array.type) else array
