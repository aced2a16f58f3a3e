"""The column that says which rows are of one person; what stands in it is compared, not read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asn_wfh.frames.table_columns import Codes, codes_of
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["IdColumn", "read_ids"]


@dataclass(frozen=True, eq=False)
class IdColumn:
    """The id of every row as a code, the place of its text; -1 where a row has none."""

    name: str
    codes: Codes
    texts: pa.Array

    @property
    def count(self) -> int:
        """How many different ids there are."""
        return len(self.texts)

    def rows_without_id(self) -> npt.NDArray[np.intp]:
        """The rows that have no id."""
        return np.flatnonzero(self.codes < 0)


def read_ids(table: pa.Table, name: str) -> IdColumn:
    """The ids of a table: texts or whole numbers; FactError for a column of anything else."""
    column = table.column(name)
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    texts = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    if not any(is_kind(kind) for is_kind in (*texts, pa.types.is_integer, pa.types.is_null)):
        raise FactError([Fault.of("table_kind", name=name, kind=str(kind))])
    if not pa.types.is_string(column.type) and not pa.types.is_large_string(column.type):
        # A dictionary may hold a text twice; written out and encoded anew it has each once.
        column = column.cast(pa.large_string())
    encoded = column.dictionary_encode().combine_chunks()
    if isinstance(encoded, pa.ChunkedArray):
        encoded = pa.concat_arrays(encoded.chunks)
    codes = codes_of(encoded.indices)
    bare = pc.call_function("utf8_trim_whitespace", [encoded.dictionary])
    blank = np.flatnonzero(pc.call_function("equal", [bare, ""]).to_numpy(zero_copy_only=False))
    if len(blank):
        codes = np.where(np.isin(codes, blank), -1, codes).astype(np.int32)
    return IdColumn(name, codes, encoded.dictionary)
