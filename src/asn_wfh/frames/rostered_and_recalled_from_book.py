"""What a book says of the people of a table on a date, as columns of it: rostered and recalled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np
import pyarrow as pa

from asn_wfh.frames.read_word_columns import Codes, WordColumn, read_column_without_checking_words
from asn_wfh.kernel.plain_dates_and_texts import is_iso_date
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["BookColumns", "BookOfFacts"]

_FACTS = ("rostered", "recalled")
_WORDS = ("ya", "tidak")
_CODES: dict[object, int] = {True: 0, False: 1, None: -1}


class BookOfFacts(Protocol):
    """Whatever says of people on a day whether they are rostered and recalled, as a `Book` does."""

    def facts_of_each(self, ids: Sequence[str], on: date) -> Sequence[Mapping[str, object]]:
        """`rostered` and `recalled` of each person on a day, in the order of the ids."""
        ...


@dataclass(frozen=True, eq=False)
class BookColumns:
    """The people of a table, whom a book is asked about: their distinct ids, a code a row."""

    book: BookOfFacts
    ids: WordColumn

    @classmethod
    def of(
        cls, book: BookOfFacts, table: pa.Table, id_name: str | None, named: Mapping[str, str]
    ) -> BookColumns:
        """The people of a table whose ids stand in a column, and the columns of whose facts.

        Raises FactError where no column of ids is named, and where the table has one of the
        facts itself: nobody could say which of the two holds.
        """
        faults = [
            Fault.of("book_beside_column", name=named[fact]).at(key=fact)
            for fact in _FACTS
            if fact in named
        ]
        if id_name is None:
            faults.append(Fault.of("book_needs_id").at(key="id"))
        if faults or id_name is None:
            raise FactError(faults)
        column = table.column(id_name)
        kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
        if pa.types.is_integer(kind):
            table = pa.table({id_name: column.cast(pa.string())})
        return cls(book, read_column_without_checking_words(table, "id", id_name))

    def on(self, day: date) -> tuple[WordColumn, ...]:
        """The columns of the facts on one date."""
        by_person = _codes_by_person(self.book, self.ids.words, day)
        return _rostered_and_recalled_columns(
            {fact: codes[self.ids.codes] for fact, codes in by_person.items()}
        )

    def by_row(self, dates: WordColumn) -> tuple[WordColumn, ...]:
        """The columns of the facts where each row has a date of its own."""
        of_rows = {fact: np.full_like(self.ids.codes, -1) for fact in _FACTS}
        for place, word in enumerate(dates.words):
            rows = np.flatnonzero(dates.codes == place)
            if is_iso_date(word) and len(rows):
                by_person = _codes_by_person(self.book, self.ids.words, date.fromisoformat(word))
                for fact in _FACTS:
                    of_rows[fact][rows] = by_person[fact][self.ids.codes[rows]]
        return _rostered_and_recalled_columns(of_rows)


def _codes_by_person(book: BookOfFacts, ids: Sequence[str], day: date) -> dict[str, Codes]:
    """The codes of the facts of each person on a date.

    Behind them stands -1, to which the code of a row without an id leads.
    """
    facts = book.facts_of_each(ids, day)
    return {
        fact: np.asarray([*(_CODES[each[fact]] for each in facts), -1], dtype=np.int32)
        for fact in _FACTS
    }


def _rostered_and_recalled_columns(codes: Mapping[str, Codes]) -> tuple[WordColumn, ...]:
    return tuple(WordColumn(fact, fact, _WORDS, codes[fact]) for fact in _FACTS)
