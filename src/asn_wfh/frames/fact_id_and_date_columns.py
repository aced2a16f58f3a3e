"""All columns of a table that are looked at: those of the facts, of the ids and of the dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import pyarrow as pa

from asn_wfh.frames.person_id_column import IdColumn, read_ids
from asn_wfh.frames.read_word_columns import WordColumn, read_column_without_checking_words
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["ReadColumns"]

ColumnT = TypeVar("ColumnT")


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
            if name is None:
                return None
            fault = _column_name_fault(table, name)
            if fault is not None:
                faults.append(fault.at(key=key))
                return None
            try:
                return read_column(table, name)
            except FactError as error:
                faults.extend(error.faults)
                return None

        facts = {
            fact: read(fact, name, partial(_words_of_fact, fact)) for fact, name in names.items()
        }
        of_ids = read("id", ids, read_ids)
        of_dates = read("date", dates, partial(_words_of_fact, "date"))
        if faults:
            raise FactError(faults)
        return cls({fact: column for fact, column in facts.items() if column}, of_ids, of_dates)


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
