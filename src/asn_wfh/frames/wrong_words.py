"""Words that are none of their facts: what is wrong with each, and the rows that have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from asn_wfh.frames.person_id_column import IdColumn
from asn_wfh.frames.policy_calendar_and_stance_for_rows import SOME_DAY, TableQuestion
from asn_wfh.frames.read_word_columns import WordColumn
from asn_wfh.frames.row_faults import Rows
from asn_wfh.messages.errors import Fault

__all__ = ["WordsByCircular", "WrongWords"]


@dataclass(frozen=True, eq=False)
class WrongWords:
    """The words of a column that are none of its fact, by their places, and the faults of each."""

    column: WordColumn
    faults_by_place: Mapping[int, tuple[Fault, ...]]

    @classmethod
    def of(cls, question: TableQuestion, column: WordColumn, on: date = SOME_DAY) -> WrongWords:
        """The wrong words of a column under the circulars that are asked about a date."""
        faults = {
            place: tuple(f.at(key=column.name) for f in question.faults_of_word(column.fact, w, on))
            for place, w in enumerate(column.words)
        }
        return cls(column, {place: each for place, each in faults.items() if each})

    def faults_and_rows(self, rows: Rows | None = None) -> Iterator[tuple[Fault, Rows]]:
        """Each fault with those of some rows, or of all, that have it."""
        if not self.faults_by_place:
            return
        # Behind the words stands what -1 leads to, as NumPy counts from the end.
        wrong = np.zeros(len(self.column.words) + 1, dtype=bool)
        wrong[list(self.faults_by_place)] = True
        codes = self.column.codes if rows is None else self.column.codes[rows]
        faulty = np.flatnonzero(wrong[codes])
        order = np.argsort(codes[faulty], kind="stable")
        faulty = faulty[order]
        bounds = np.flatnonzero(np.diff(codes[faulty])) + 1
        for group in np.split(faulty, bounds) if len(faulty) else ():
            for fault in self.faults_by_place[int(codes[group[0]])]:
                yield fault, group if rows is None else rows[group]


@dataclass(frozen=True, eq=False)
class RowsOfRightWords:
    """Some rows of a table without those that have wrong words, or are of a person who has.

    `rows` are their places in the table and `places` those among the rows asked; each is None
    where it is of all.  `faults_and_rows` are the faults of the others.
    """

    faults_and_rows: tuple[tuple[Fault, Rows], ...]
    rows: Rows | None
    places: Rows | None

    @classmethod
    def of(
        cls, wrong: Sequence[WrongWords], rows: Rows | None, ids: IdColumn | None
    ) -> RowsOfRightWords:
        """The rows without the wrong words of some columns; `ids` says who has several rows."""
        noted = [each for words in wrong for each in words.faults_and_rows(rows)]
        if not noted:
            return cls((), rows, None)
        faulty = np.unique(np.concatenate([with_fault for _, with_fault in noted]))
        if ids is not None and len(others := ids.other_rows_of_same_ids(faulty, rows)):
            noted.append((ids.fault_of_other_row, others))
            faulty = np.union1d(faulty, others)
        asked = np.arange(len(wrong[0].column.codes)) if rows is None else rows
        places = np.flatnonzero(~np.isin(asked, faulty))
        return cls(tuple(noted), asked[places], places)


class WordsByCircular:
    """The words of a history's own facts, of which each circular takes its own."""

    def __init__(
        self, question: TableQuestion, columns: Sequence[WordColumn], ids: IdColumn | None
    ) -> None:
        """Begin with no date; `ids` says who has several rows."""
        facts = question.facts_checked_by_circular_of_date
        self._question = question
        self._columns = tuple(column for column in columns if column.fact in facts)
        self._ids = ids
        self._wrong: dict[tuple[str, ...], tuple[WrongWords, ...]] = {}
        self._last: tuple[object, Rows | None, RowsOfRightWords] | None = None

    def wrong_on(self, on: date) -> tuple[WrongWords, ...]:
        """The words that the circulars of a date do not take, of the columns that have some."""
        if not self._columns:
            return ()
        names = self._question.names_of_policies_asked(on)
        if names not in self._wrong:
            wrong = (WrongWords.of(self._question, column, on) for column in self._columns)
            self._wrong[names] = tuple(each for each in wrong if each.faults_by_place)
        return self._wrong[names]

    def right_rows_on(self, on: date, rows: Rows | None) -> RowsOfRightWords:
        """Those of some rows whose words the circulars of a date take; None is all rows."""
        wrong = self.wrong_on(on)
        if not wrong:
            return RowsOfRightWords((), rows, None)
        if self._last is not None:
            of_words, of_rows, right = self._last
            if of_words is wrong and of_rows is rows:
                return right
        right = RowsOfRightWords.of(wrong, rows, self._ids)
        self._last = wrong, rows, right
        return right
