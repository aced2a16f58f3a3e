"""The table that a file of answers holds: the rows, their ids and dates, and what is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import numpy as np
import pyarrow as pa

from asn_wfh.frames.answers_as_code_per_row import Answers
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["ROW", "answers_for_file", "row_id_and_date_table"]

ROW = "row"
"""The column of the rows, which are counted from one."""
_NO_COLUMNS_OF_FILES = ("code",)
"""A code leads to a decision of the same run; in a file it leads nowhere."""
_BATCH = 1 << 14
"""So many ids are masked at once; as texts of Python all of them take much memory."""


def answers_for_file(
    answers: Answers, mask: Callable[[str], str] | None, lang_of_faults: str = "id"
) -> pa.Table:
    """The answers to a table, as a file holds them; what is wrong with a row in `id` or `en`.

    `row` counts the rows of the table from one; `mask` is what stands for an id.
    """
    whole = answers.arrow(lang_of_faults)
    columns = {name: whole.column(name) for name in whole.column_names}
    beside = row_id_and_date_table(answers, mask)
    columns |= {name: beside.column(name) for name in beside.column_names}
    order = [*beside.column_names, *(name for name in columns if name not in beside.column_names)]
    return pa.table({n: columns[n] for n in order if n not in _NO_COLUMNS_OF_FILES})


def row_id_and_date_table(
    answers: Answers,
    mask: Callable[[str], str] | None,
    further: Mapping[str, pa.Array] | None = None,
) -> pa.Table:
    """The row, the id and the date of each answer, and further columns behind them.

    Raises FactError where the column of the ids or of the dates is called like one of the others.
    """
    others = {*(further or {}), *([] if answers.has_rows_of_list else [ROW])}
    twice = [name for name in answers.beside if name in others]
    if twice:
        raise FactError([Fault.of("table_answer_column", name=name) for name in twice])
    number = np.arange(len(answers), dtype=np.int64) % max(1, answers.rows) + 1
    columns = {ROW: pa.array(number), **answers.beside}
    if mask is not None and answers.id_name is not None:
        # All rows come on each date again.
        ids = columns[answers.id_name].slice(0, answers.rows)
        times = len(answers) // max(1, answers.rows)
        columns[answers.id_name] = pa.chunked_array(
            list(_column_with_masked_ids(ids, mask)) * times, pa.string()
        )
    return pa.table({**columns, **(further or {})})


def _column_with_masked_ids(ids: pa.ChunkedArray, mask: Callable[[str], str]) -> Iterator[pa.Array]:
    """What stands for each of some ids, some thousands made at once."""
    for start in range(0, len(ids), _BATCH):
        texts = ids.slice(start, _BATCH).to_pylist()
        yield pa.array([None if each is None else mask(str(each)) for each in texts], pa.string())
