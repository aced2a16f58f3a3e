"""All columns of a table that are looked at: those of the facts, of the ids and of the dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pyarrow as pa

from asn_wfh.frames.person_id_column import IdColumn, read_ids
from asn_wfh.frames.read_word_columns import WordColumn, read_column_without_checking_words
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["ReadColumns"]

_DATE = "date"


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
        facts: dict[str, WordColumn] = {}
        of_ids: IdColumn | None = None
        faults: list[Fault] = []
        further = {"id": ids} if ids else {}
        further |= {_DATE: dates} if dates else {}
        for fact, name in (*names.items(), *further.items()):
            fault = _column_name_fault(table, name)
            if fault is not None:
                faults.append(fault.at(key=fact))
                continue
            try:
                if fact == "id":
                    of_ids = read_ids(table, name)
                else:
                    facts[fact] = read_column_without_checking_words(table, fact, name)
            except FactError as error:
                faults += error.faults
        if faults:
            raise FactError(faults)
        of_dates = facts.pop(_DATE, None)
        return cls(facts, of_ids, of_dates)


def _column_name_fault(table: pa.Table, name: str) -> Fault | None:
    """The fault of a name that no column has, or more than one; None where it names one."""
    times = table.column_names.count(name)
    if times > 1:
        return Fault.of("table_column_twice", name=name)
    listed = ", ".join(table.column_names)
    return None if times else Fault.of("table_no_column", name=name, names=listed)
