"""A table from its columns, each a list of words, numbers or dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pyarrow as pa

__all__ = ["table_from_columns"]


def table_from_columns(columns: Mapping[str, Sequence[str | int | bool | date | None]]) -> pa.Table:
    """The table of some columns of one length, as a file of answers holds it."""
    return pa.table({name: _array(values) for name, values in columns.items()})


def _array(values: Sequence[str | int | bool | date | None]) -> pa.Array:
    array = pa.array(values)
    # A column without any value is one of texts, as a file needs a kind for it.
    return array.cast(pa.string()) if pa.types.is_null(array.type) else array
