"""Who is on the roster and who was recalled, of every row of a table, as a book has it.

The book is asked once for each date.  What it says nothing of is left as the table has it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from asn_wfh.frames.id_column import IdColumn
from asn_wfh.frames.row_faults import RowFaults, Rows
from asn_wfh.frames.table_columns import Codes, WordColumn
from asn_wfh.law.own_facts import UNKNOWN, is_iso_date
from asn_wfh.law.plain_staff_id import plain_id
from asn_wfh.messages.errors import Fault

__all__ = ["BOOK_FACTS", "DayFactsBook", "DayFactsFromBook"]

BOOK_FACTS = ("rostered", "recalled")
"""The facts that a book may state of a person on a date."""
_WORDS = {True: "ya", False: "tidak"}


class DayFactsBook(Protocol):
    """A book that says of a date who is on the roster and who was recalled."""

    def facts_on(self, on: date) -> Mapping[str, Mapping[str, object]]:
        """By the id of a person `rostered` and `recalled`: True, False, or None for not stated.

        Whoever is not among them is on no roster, and was not recalled.
        """
        ...


@dataclass(frozen=True, eq=False)
class DayFactsFromBook:
    """The rows of a table beside a book: their ids, and what their own columns state by fact."""

    book: DayFactsBook
    ids: IdColumn
    plain_ids: pa.Array
    own: Mapping[str, WordColumn]

    @classmethod
    def of(
        cls, book: DayFactsBook, ids: IdColumn, columns: Mapping[str, WordColumn]
    ) -> DayFactsFromBook:
        """The rows of these ids and columns; ids are made plain, as those of the book are."""
        plain = pa.array([plain_id(text) for text in ids.texts.to_pylist()], pa.large_string())
        nothing = np.full(len(ids.codes), -1, dtype=np.int32)
        own = {fact: columns.get(fact, WordColumn(fact, fact, (), nothing)) for fact in BOOK_FACTS}
        return cls(book, ids, plain, {fact: _with_words(column) for fact, column in own.items()})

    def columns_on(self, on: date, faults: RowFaults, date_place: int) -> tuple[WordColumn, ...]:
        """The columns of both facts on one of several dates.

        Rows that state otherwise have a fault on that date.
        """
        return self._columns_of_rows([(on, np.arange(len(self.ids.codes)))], faults, date_place)

    def columns_by_row(self, dates: WordColumn, faults: RowFaults) -> tuple[WordColumn, ...]:
        """The same where each row has a date of its own; those without a sound one stay open."""
        asked = []
        for place, word in enumerate(dates.words):
            rows = np.flatnonzero(dates.codes == place)
            if len(rows) and is_iso_date(word):
                asked.append((date.fromisoformat(word), rows))
        return self._columns_of_rows(asked, faults, None)

    def _columns_of_rows(
        self, asked: Sequence[tuple[date, Rows]], faults: RowFaults, date_place: int | None
    ) -> tuple[WordColumn, ...]:
        codes = {fact: column.codes.copy() for fact, column in self.own.items()}
        for on, rows in asked:
            for fact, by_id in self._codes_by_id(on).items():
                column = self.own[fact]
                stated, in_book = column.codes[rows], by_id[self.ids.codes[rows]]
                codes[fact][rows] = np.where(in_book < 0, stated, in_book)
                open_code = column.words.index(UNKNOWN) if UNKNOWN in column.words else -1
                states = (stated >= 0) & (stated != open_code)
                differ = np.flatnonzero(states & (in_book >= 0) & (in_book != stated))
                if len(differ):
                    fault = Fault.of("table_book_differs", name=column.name, date=on)
                    faults.note(fault.at(key=column.name), rows[differ], date_place)
        return tuple(replace(self.own[fact], codes=codes[fact]) for fact in BOOK_FACTS)

    def _codes_by_id(self, on: date) -> dict[str, Codes]:
        """Of each fact the code of the book's word for each id, and last for rows without one."""
        facts = self.book.facts_on(on)
        places = pc.call_function(
            "index_in",
            [self.plain_ids],
            options=pc.SetLookupOptions(value_set=pa.array(list(facts), pa.large_string())),
        )
        # Whoever the book does not name stands behind those whom it does.
        index = pc.fill_null(places, len(facts)).to_numpy(zero_copy_only=False)
        by_fact = {}
        for fact in BOOK_FACTS:
            words = self.own[fact].words
            stated = [each[fact] for each in facts.values()]
            stated.append(False if fact == "recalled" else None)
            codes = [-1 if flag is None else words.index(_WORDS[bool(flag)]) for flag in stated]
            by_fact[fact] = np.append(np.asarray(codes, dtype=np.int32)[index], np.int32(-1))
        return by_fact


def _with_words(column: WordColumn) -> WordColumn:
    """A column that has both words of a flag, its own words at their places."""
    return replace(column, words=tuple(dict.fromkeys((*column.words, *_WORDS.values()))))
