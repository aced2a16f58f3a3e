"""Rows numbered by the classes of their words: one gather and one addition per column.

The number of a row is that of its classes in a mixed radix, so that rows of the same number are
the same question.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from asn_wfh.frames.value_classes import ColumnClasses

__all__ = ["RowKeys", "row_keys"]

_BLOCK = 1 << 15
"""So many rows are numbered together, that they stay in the fast memory of a core."""
_DENSE = 1 << 24
"""Up to so many numbers a table of all of them is cheaper than to sort those that occur."""

Keys = npt.NDArray[np.int64]


class RowKeys:
    """The rows of a table by what a circular sees of them.

    `occurring` are the numbers that occur, `index` says for each row which of them it has.
    """

    def __init__(self, columns: Sequence[ColumnClasses], rows: int) -> None:
        """Number the rows of columns of that many rows."""
        self.columns = tuple(column for column in columns if column.count > 1)
        self.constant = tuple(column for column in columns if column.count == 1)
        self.occurring, self.index = _compress(_numbers(self.columns, rows), self._size())

    def _size(self) -> int:
        size = 1
        for column in self.columns:
            size *= column.count
        return size

    @property
    def count(self) -> int:
        """How many different questions there are."""
        return len(self.occurring)

    def words_of(self, place: int) -> dict[str, str]:
        """The word of each fact that stands for the rows with the number at a place."""
        number = int(self.occurring[place])
        words = {column.column.fact: column.words[0] for column in self.constant}
        for column in self.columns:
            number, which = divmod(number, column.count)
            words[column.column.fact] = column.words[which]
        return {fact: word for fact, word in words.items() if word is not None}

    def rows_at(self, place: int) -> npt.NDArray[np.intp]:
        """The rows with the number at a place."""
        return np.flatnonzero(self.index == place)


def row_keys(columns: Sequence[ColumnClasses], rows: int) -> RowKeys:
    """The rows of a table numbered by the classes of their words."""
    return RowKeys(columns, rows)


def _numbers(columns: Sequence[ColumnClasses], rows: int) -> Keys:
    """The number of every row: the first column counts by one, the next by its count, and on."""
    stride, tables = 1, []
    for column in columns:
        tables.append(column.by_code.astype(np.int64) * stride)
        stride *= column.count
    if stride >= 1 << 62:
        raise OverflowError("the classes of a table are more than a number can tell apart")
    kind = np.int32 if stride < 1 << 31 else np.int64
    tables = [table.astype(kind) for table in tables]
    numbers = np.zeros(rows, dtype=kind)
    for begin in range(0, rows, _BLOCK):
        block = numbers[begin : begin + _BLOCK]
        for column, table in zip(columns, tables, strict=True):
            block += table[column.column.codes[begin : begin + _BLOCK]]
    return numbers


def _compress(numbers: Keys, size: int) -> tuple[Keys, npt.NDArray[np.int32]]:
    """The numbers that occur, and for each row the place of its own."""
    if size <= _DENSE:
        occurs = np.zeros(size, dtype=bool)
        occurs[numbers] = True
        occurring = np.flatnonzero(occurs)
        places = np.zeros(size, dtype=np.int32)
        places[occurring] = np.arange(len(occurring), dtype=np.int32)
        return occurring, places[numbers]
    occurring, index = np.unique(numbers, return_inverse=True)
    return occurring, index.astype(np.int32)
