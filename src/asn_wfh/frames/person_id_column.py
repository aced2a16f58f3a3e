"""The column that says which rows are of one person; what stands in it is compared, not read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asn_wfh.frames.read_word_columns import (
    Codes,
    codes_of,
    has_no_value,
    with_dictionaries_that_unify,
)
from asn_wfh.frames.row_faults import Rows
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["IdColumn", "read_ids"]

_PIECE = 1 << 18
"""So many ids, about, are told apart at once."""


@dataclass(frozen=True, eq=False)
class IdColumn:
    """The id of every row as a code below `count`; -1 where a row has none."""

    name: str
    codes: Codes
    count: int

    def rows_without_id(self) -> npt.NDArray[np.intp]:
        """The rows that have no id."""
        return np.flatnonzero(self.codes < 0)

    @property
    def fault_of_other_row(self) -> Fault:
        """The fault of a row of somebody of whom another row cannot be asked."""
        return Fault.of("table_other_row", name=self.name).at(key=self.name)

    def other_rows_of_same_ids(self, some: Rows, among: Rows | None = None) -> Rows:
        """The rows, among all or among those given, that have an id of some, but are none of them.

        A row without an id has none of another.
        """
        of_some = np.zeros(self.count + 1, dtype=bool)
        of_some[self.codes[some]] = True
        # The last is that of no id, whose code is -1.
        of_some[-1] = False
        rows = np.arange(len(self.codes)) if among is None else among
        return np.setdiff1d(rows[of_some[self.codes[rows]]], some)


def read_ids(table: pa.Table, name: str) -> IdColumn:
    """The ids of a table: texts or whole numbers; FactError for a column of anything else.

    A column of no value at all has no id in any row, whatever its type.
    """
    column = table.column(name)
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    texts = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    if not any(is_kind(kind) for is_kind in (*texts, pa.types.is_integer)):
        if has_no_value(column):
            return IdColumn(name, np.full(len(column), -1, dtype=np.int32), 0)
        raise FactError([Fault.of("table_kind", name=name, kind=str(kind))])
    if pa.types.is_integer(column.type):
        return IdColumn(name, *_codes_of_numbers(column))
    if pa.types.is_dictionary(column.type):
        column = with_dictionaries_that_unify(column)
    if not pa.types.is_string(column.type) and not pa.types.is_large_string(column.type):
        # A dictionary may hold a text twice; written out and encoded anew it has each once.
        column = column.cast(pa.large_string())
    return IdColumn(name, *_codes_of_texts(column))


def _codes_of_numbers(numbers: pa.ChunkedArray) -> tuple[Codes, int]:
    """The code of each number, -1 for none; and how many codes there are."""
    distinct, places = np.unique(pc.fill_null(numbers, 0).to_numpy(), return_inverse=True)
    codes: Codes = places.astype(np.int32)
    if numbers.null_count:
        codes[numbers.is_null().to_numpy()] = -1
    return codes, len(distinct)


def _codes_of_texts(texts: pa.ChunkedArray) -> tuple[Codes, int]:
    """The code of each text, -1 for none and for a blank one; and how many codes there are.

    Texts are told apart piece by piece, all that end alike in one, since a table of millions of
    ids takes several times the memory of the ids.
    """
    ends = pc.call_function("utf8_slice_codeunits", [texts], pc.SliceOptions(-2))
    count, pieces = 0, 1 + len(texts) // _PIECE
    piece_of_row = codes_of(_encoded(ends).indices) % np.int32(pieces)
    codes = np.full(len(texts), -1, dtype=np.int32)
    for piece in range(pieces):
        rows = piece_of_row == piece
        encoded = _encoded(texts.filter(pa.array(rows)))
        codes[rows] = _codes_with_minus_one_for_blank(encoded, count)
        count += len(encoded.dictionary)
    return codes, count


def _encoded(texts: pa.ChunkedArray) -> pa.DictionaryArray:
    """Texts as the places of each in a dictionary that has each once."""
    chunks = texts.dictionary_encode().unify_dictionaries().chunks
    if not chunks:
        # pyarrow before 19 makes no empty dictionary of long texts from a column of no chunk.
        return pa.array([], texts.type).dictionary_encode()
    return chunks[0] if len(chunks) == 1 else pa.concat_arrays(chunks)


def _codes_with_minus_one_for_blank(encoded: pa.DictionaryArray, base: int) -> Codes:
    """The codes of texts, counted from a base; -1 for none and for a blank one."""
    codes = codes_of(encoded.indices)
    bare = pc.call_function("utf8_trim_whitespace", [encoded.dictionary])
    blank = pc.call_function("equal", [bare, ""]).to_numpy(zero_copy_only=False)
    # Behind the texts stands what -1 leads to, as NumPy counts from the end.
    by_place = np.append(np.where(blank, -1, np.arange(len(blank)) + base), -1)
    return by_place.astype(np.int32)[codes]
