"""Rows numbered by the classes of their words: one gather and one addition per column.

The number of a row is that of its classes in a mixed radix, so that rows of the same number are
the same question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from asn_wfh.frames.interchangeable_words import WordClasses

__all__ = ["DistinctRows"]

_BLOCK = 1 << 15
"""So many rows are numbered together, that they stay in the fast memory of a core."""
_DENSE = 1 << 20
"""Up to so many numbers a table of all of them is cheap; beyond, those that occur are counted."""

Numbers: TypeAlias = npt.NDArray[Any]
"""Numbers of rows, of 32 or 64 bits."""
Index = npt.NDArray[np.int32]


class DistinctRows:
    """The rows of a table by what circulars see of them: `index` is the question of each row.

    `columns` are those in which rows differ, `constant` the others.
    """

    def __init__(self, columns: Sequence[WordClasses], rows: int) -> None:
        """Number the rows of columns of that many rows."""
        self.columns = tuple(column for column in columns if column.count > 1)
        self.constant = tuple(column for column in columns if column.count == 1)
        self._classes: dict[str, Index] = {}
        self.count, self.index = min(1, rows), np.zeros(rows, dtype=np.int32)
        for group in _column_groups_fitting_small_table(self.columns):
            self._split_by_columns(group)

    def _split_by_columns(self, group: Sequence[WordClasses]) -> None:
        """Tell rows apart by further columns, too."""
        size = prod(column.count for column in group)
        numbers, strides = _row_numbers_and_strides(group, self.index, self.count)
        occurring, self.index = _occurring_numbers(numbers, self.count * size)
        before = occurring % max(1, self.count)
        self._classes = {fact: classes[before] for fact, classes in self._classes.items()}
        for column, stride in zip(group, strides, strict=True):
            classes = (occurring // stride % column.count).astype(np.int32)
            self._classes[column.column.fact] = classes
        self.count = len(occurring)

    def classes_by_fact(self) -> dict[str, Index]:
        """For each question the class of each fact in which rows differ."""
        return self._classes

    def words_of_question(self, place: int) -> dict[str, str]:
        """The word of each fact that stands for the rows of a question."""
        words = {column.column.fact: column.words[0] for column in self.constant}
        for column in self.columns:
            fact = column.column.fact
            words[fact] = column.words[int(self._classes[fact][place])]
        return {fact: word for fact, word in words.items() if word is not None}

    def words_of_fact(self, fact: str, places: Numbers) -> list[str | None]:
        """The word of one fact that stands for the rows of each of some questions."""
        column = next((c for c in (*self.columns, *self.constant) if c.column.fact == fact), None)
        if column is None:
            return [None] * len(places)
        if fact not in self._classes:
            return [column.words[0]] * len(places)
        return [column.words[number] for number in self._classes[fact][places].tolist()]


def _column_groups_fitting_small_table(
    columns: Sequence[WordClasses],
) -> Iterator[list[WordClasses]]:
    """Columns in order, as many together as a small table can number."""
    group: list[WordClasses] = []
    for column in columns:
        if group and prod(each.count for each in group) * column.count > _DENSE >> 4:
            yield group
            group = []
        group.append(column)
    if group:
        yield group


def _row_numbers_and_strides(
    columns: Sequence[WordClasses], index: Index, count: int
) -> tuple[Numbers, list[int]]:
    """The number of every row by its question so far and by columns, and what each counts by."""
    stride, strides, tables = max(1, count), [], []
    for column in columns:
        strides.append(stride)
        tables.append(column.by_code.astype(np.int64) * stride)
        stride *= column.count
    kind: type[np.int32 | np.int64] = np.int32 if stride < 1 << 31 else np.int64
    tables = [table.astype(kind) for table in tables]
    numbers: Numbers = index.astype(kind)
    for begin in range(0, len(index), _BLOCK):
        block: Numbers = numbers[begin : begin + _BLOCK]
        for column, table in zip(columns, tables, strict=True):
            # The codes are places of the table: those of nothing stated count from its end.
            block += table.take(column.column.codes[begin : begin + _BLOCK], mode="wrap")
    return numbers, strides


def _occurring_numbers(numbers: Numbers, size: int) -> tuple[npt.NDArray[np.int64], Index]:
    """The numbers that occur, and for each row the place of its own."""
    if size <= _DENSE << 2:
        occurs = np.zeros(size, dtype=bool)
        occurs[numbers] = True
        occurring = np.flatnonzero(occurs)
        places = np.zeros(size, dtype=np.int32)
        places[occurring] = np.arange(len(occurring), dtype=np.int32)
        return occurring, places[numbers]
    occurring, index = np.unique(numbers, return_inverse=True)
    return occurring.astype(np.int64), index.reshape(-1).astype(np.int32)
