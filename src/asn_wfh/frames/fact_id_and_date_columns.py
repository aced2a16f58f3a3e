"""All columns of a table that are looked at: those of the facts, of the ids and of the dates.

The facts of a long table are read side by side: Arrow encodes texts without the lock of the
interpreter, and to encode the texts of a million rows takes longer than to decide them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import pyarrow as pa

from asn_wfh.frames.person_id_column import IdColumn, read_ids
from asn_wfh.frames.read_word_columns import WordColumn, read_column_without_checking_words
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["ReadColumns"]

ColumnT = TypeVar("ColumnT")

_ROWS_WORTH_THREADS = 50_000
"""From how many rows on threads save more than they take to start."""


@dataclass(frozen=True, eq=False)
class ReadColumns:
    """The columns by fact; the ids and the dates where the question names a column of them."""

    facts: dict[str, WordColumn]
    ids: IdColumn | None
    dates: WordColumn | None

    @classmethod
    def of(
        cls, table: pa.Table, names: Mapping[str, str], ids: str | None, dates: str | None
    ) -> ReadColumns:
        """Read the columns; FactError with all that are not there, there twice, or unreadable."""
        faults: list[Fault] = []

        def read(
            key: str, name: str | None, read_column: Callable[[pa.Table, str], ColumnT]
        ) -> ColumnT | None:
            column, its_faults = _column_or_faults(table, key, name, read_column)
            faults.extend(its_faults)
            return column

        def read_fact(item: tuple[str, str]) -> tuple[WordColumn | None, list[Fault]]:
            fact, name = item
            return _column_or_faults(table, fact, name, partial(_words_of_fact, fact))

        if len(table) < _ROWS_WORTH_THREADS:
            of_facts = list(map(read_fact, names.items()))
        else:
            with ThreadPoolExecutor(pa.cpu_count()) as pool:
                of_facts = list(pool.map(read_fact, names.items()))
        faults.extend(fault for _, its_faults in of_facts for fault in its_faults)
        of_ids = read("id", ids, read_ids)
        of_dates = read("date", dates, partial(_words_of_fact, "date"))
        if faults:
            raise FactError(faults)
        return cls({column.fact: column for column, _ in of_facts if column}, of_ids, of_dates)


def _column_or_faults(
    table: pa.Table,
    key: str,
    name: str | None,
    read_column: Callable[[pa.Table, str], ColumnT],
) -> tuple[ColumnT | None, list[Fault]]:
    """A column as it is read, or why it cannot be; neither where no column is named."""
    if name is None:
        return None, []
    fault = _column_name_fault(table, name)
    if fault is not None:
        return None, [fault.at(key=key)]
    try:
        return read_column(table, name), []
    except FactError as error:
        return None, list(error.faults)


def _words_of_fact(fact: str, table: pa.Table, name: str) -> WordColumn:
    """The words of the column of a fact."""
    return read_column_without_checking_words(table, fact, name)


def _column_name_fault(table: pa.Table, name: str) -> Fault | None:
    """The fault of a name that no column has, or more than one; None where it names one."""
    times = table.column_names.count(name)
    if times > 1:
        return Fault.of("table_column_twice", name=name)
    listed = ", ".join(table.column_names)
    return None if times else Fault.of("table_no_column", name=name, names=listed)
