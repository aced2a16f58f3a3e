"""A whole table decided: columns -> classes of words -> numbers of rows -> one question each.

What a row is answered is what `decide` answers for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal

import numpy as np
import pyarrow as pa

from asn_wfh.engine.checked_case import Stance
from asn_wfh.frames.answers_as_code_per_row import ANSWER_COLUMNS, Answers
from asn_wfh.frames.decide_distinct_rows import TableDecisions
from asn_wfh.frames.fact_id_and_date_columns import ReadColumns
from asn_wfh.frames.person_id_column import IdColumn
from asn_wfh.frames.policy_calendar_and_stance_for_rows import TableQuestion
from asn_wfh.frames.read_word_columns import Codes, WordColumn, column_names
from asn_wfh.frames.rostered_and_recalled_from_book import BookColumns, BookOfFacts
from asn_wfh.frames.row_faults import RowFaults, Rows
from asn_wfh.frames.tables_of_other_libraries import arrow_table
from asn_wfh.frames.wrong_words import WrongWords
from asn_wfh.history import History
from asn_wfh.kernel.plain_dates_and_texts import is_iso_date, plain_day
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.policy import Policy

__all__ = ["decide_table"]

_DATE = "date"
"""The column of the dates in the answers, where the question lists them."""


def decide_table(  # noqa: PLR0913  # as `decide`, with what a table has
    policy: Policy | History,
    table: Any,
    on: date | Sequence[date] | str,
    *,
    columns: Mapping[str, str] | None = None,
    id: str | None = None,  # noqa: A002  # what everybody calls it
    calendar: WorkCalendar | None = None,
    stance: Stance | None = None,
    book: BookOfFacts | None = None,
    errors: Literal["raise", "column"] = "raise",
) -> Answers:
    """The answers to every row of a table of people, as `decide` gives them row by row.

    `table` is any that speaks the Arrow stream protocol; its columns are called like the facts,
    or as `columns` says by fact; a blank is not stated, and other columns are not looked at.
    `on` is a date, a list of dates, of which each is asked for every row, or the name of a column
    of dates.  Rows with the same word in the column `id` are several descriptions of one person.
    A `book` says who is rostered and recalled on each date, by these ids; the table then has no
    column of either.  `stance` takes other options of readings, as in `decide`; the answers then
    name them in a column `stance`.
    Raises FactError with every wrong value, each once with the number of its rows; with
    `errors="column"` such rows have no answer but a `fault`.
    """
    question = TableQuestion.of(policy, calendar, stance)
    if errors not in ("raise", "column"):
        word = shortened(errors)
        raise FactError([Fault.of("not_errors", word=word).at(key="errors")])
    frame = arrow_table(table)
    names = column_names(frame, question.fact_names_columns_may_state, columns)
    looked_at = ReadColumns.of(frame, names, id, on if isinstance(on, str) else None)
    of_book = None if book is None else BookColumns.of(book, frame, id, names)
    read, ids, dated = looked_at.facts, looked_at.ids, looked_at.dates
    dates = [] if dated is not None else list(_dates_checked_to_be_dates(on))
    lists_dates = dated is None and not isinstance(on, date)
    _refuse_names_of_answer_columns(id, dated, lists_dates)
    faults = RowFaults(frame.num_rows)
    wrong = {
        fact: WrongWords.of(question, column)
        for fact, column in read.items()
        if fact not in question.facts_checked_by_circular_of_date
    }
    for of_column in wrong.values():
        for fault, rows in of_column.faults_and_rows():
            faults.note(fault, rows)
    sound = _note_id_date_faults_and_return_sound_rows(ids, dated, faults)
    places = {fact: of_column.faults_by_place for fact, of_column in wrong.items()}
    asked = TableDecisions(question, list(read.values()), places, ids, faults)
    if dated is not None:
        by_row = asked if of_book is None else asked.with_columns(of_book.by_row(dated))
        codes = _codes_with_date_per_row(by_row, dated, sound)
    else:
        by_day = (
            asked if of_book is None else asked.with_columns(of_book.on(day)) for day in dates
        )
        pairs = zip(by_day, dates, strict=True)
        whole = [
            _decision_codes_or_minus_one_per_row(of_day, day, sound, n)
            for n, (of_day, day) in enumerate(pairs)
        ]
        codes = np.concatenate([np.empty(0, dtype=np.int32), *whole])
    if errors == "raise":
        faults.raise_all()
    fault_codes, of_rows = faults.fault_codes_and_faults(max(1, len(dates) if dated is None else 1))
    beside = _id_and_date_columns(frame, id, dated, dates if lists_dates else None)
    return Answers(
        codes,
        asked.decisions,
        frame.num_rows,
        {fact: column.name for fact, column in read.items()},
        of_rows if errors == "column" else (),
        fault_codes[: len(codes)] if errors == "column" else None,
        beside,
        id,
        question.may_use_options_other_than_chosen,
        _table=table,
    )


def _dates_checked_to_be_dates(on: object) -> Iterator[date]:
    """The dates that are asked for; FactError for what is no date."""
    days = [on] if isinstance(on, date) else list(on) if isinstance(on, Sequence) else [on]
    plain = [plain_day(day) for day in days]
    wrong = [day for day, each in zip(days, plain, strict=True) if each is None]
    if wrong:
        faults = [Fault.of("not_a_day", value=shortened(day)).at(key="on") for day in wrong]
        raise FactError(faults)
    return iter([day for day in plain if day is not None])


def _refuse_names_of_answer_columns(
    ids: str | None, dated: WordColumn | None, lists_dates: bool
) -> None:
    """Raise FactError where a column of ids or dates would stand in the place of an answer."""
    of_answers = {*ANSWER_COLUMNS, *([_DATE] if lists_dates else [])}
    named = {"id": ids, "on": dated.name if dated else None}
    faults = [
        Fault.of("table_answer_column", name=name).at(key=key)
        for key, name in named.items()
        if name in of_answers
    ]
    if faults:
        raise FactError(faults)


def _note_id_date_faults_and_return_sound_rows(
    ids: IdColumn | None, dated: WordColumn | None, faults: RowFaults
) -> Rows | None:
    """The rows without a fault so far, with an id and a date; None where all are."""
    if ids is not None and len(rows := ids.rows_without_id()):
        faults.note(Fault.of("table_no_id", name=ids.name).at(key=ids.name), rows)
    for place, word in enumerate(("", *dated.words) if dated else ()):
        if dated and not is_iso_date(word) and dated.count_of(place - 1):
            fault = Fault.of("not_a_date", text=word).at(key=dated.name)
            faults.note(fault, np.flatnonzero(dated.codes == place - 1))
    faulty = faults.rows_faulty_on_every_date()
    if not len(faulty):
        return None
    if ids is not None and len(others := _other_rows_of_same_people(ids, dated, faulty)):
        faults.note(ids.fault_of_other_row, others)
        faulty = np.union1d(faulty, others)
    sound = np.ones(faults.rows, dtype=bool)
    sound[faulty] = False
    return np.flatnonzero(sound)


def _other_rows_of_same_people(ids: IdColumn, dated: WordColumn | None, faulty: Rows) -> Rows:
    """The other rows of those who have faulty rows, who cannot be asked without them.

    Where each row has a date, they are those of that date; a row without one may be of any.
    """
    if dated is None:
        return ids.other_rows_of_same_ids(faulty)
    has_date = np.array([*map(is_iso_date, dated.words), False])[dated.codes[faulty]]
    others = ids.other_rows_of_same_ids(faulty[~has_date])
    people = ids.codes.astype(np.int64) * len(dated.words) + dated.codes
    same = np.isin(people, people[faulty[has_date & (ids.codes[faulty] >= 0)]])
    same &= (ids.codes >= 0) & (dated.codes >= 0)
    return np.setdiff1d(np.union1d(others, np.flatnonzero(same)), faulty)


def _decision_codes_or_minus_one_per_row(
    asked: TableDecisions, on: date, sound: Rows | None, place: int
) -> Codes:
    codes = asked.decision_codes_on(on, sound, place)
    if sound is None:
        return codes
    whole = np.full(asked.faults.rows, -1, dtype=np.int32)
    whole[sound] = codes
    return whole


def _codes_with_date_per_row(asked: TableDecisions, dated: WordColumn, sound: Rows | None) -> Codes:
    """The codes of rows of which each has a date of its own."""
    codes = np.full(len(dated.codes), -1, dtype=np.int32)
    rows = np.arange(len(dated.codes)) if sound is None else sound
    order = rows[np.argsort(dated.codes[rows], kind="stable")]
    counts = np.bincount(dated.codes[rows], minlength=len(dated.words))
    ends = np.cumsum(counts)
    for word, begin, end in zip(dated.words, ends - counts, ends, strict=True):
        if begin < end:
            some = order[begin:end]
            codes[some] = asked.decision_codes_on(date.fromisoformat(word), some)
    return codes


def _id_and_date_columns(
    frame: pa.Table, ids: str | None, dated: WordColumn | None, listed: Sequence[date] | None
) -> dict[str, pa.ChunkedArray]:
    """The columns of the ids and of the dates, as long as the answers; None lists no dates."""
    beside: dict[str, pa.ChunkedArray] = {}
    if ids is not None:
        column = frame.column(ids)
        times = 1 if listed is None else len(listed)
        beside[ids] = pa.chunked_array(column.chunks * times, column.type)
    if dated is not None:
        beside[dated.name] = frame.column(dated.name)
    elif listed is not None:
        each = np.repeat(np.array(listed, dtype="datetime64[D]"), frame.num_rows)
        beside[_DATE] = pa.chunked_array([pa.array(each)])
    return beside
