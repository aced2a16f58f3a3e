"""The rows of a table that stand for people who have several: one answer for each person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from asn_wfh.frames.answers_as_code_per_row import Answers
from asn_wfh.frames.person_table_with_row_per_description import person_table, rows_of_people
from asn_wfh.frames.table_from_columns import table_from_columns
from asn_wfh.frames.table_of_answers_for_file import ROW
from asn_wfh.law.civil_servant import CivilServant

__all__ = ["OneRowPerPerson", "dated_people_table"]


@dataclass(frozen=True, eq=False)
class OneRowPerPerson:
    """One row of a table for each of `people` on each date, all people on the first date first.

    `rows` are places in the table, whose other rows are further descriptions of the same people;
    `beside` are the columns that stand beside an answer in a file; the ids of people are in the
    one called `id`, the rows of their list in the one called `row`.
    """

    people: int
    rows: npt.NDArray[np.intp]
    beside: Mapping[str, pa.ChunkedArray]

    def answers_per_person(self, answers: Answers) -> Answers:
        """The answers to the rows that stand for people, with what is beside them."""
        return replace(
            answers,
            codes=answers.codes[self.rows],
            rows=self.people,
            beside=dict(self.beside),
            id_name="id",
            has_rows_of_list=ROW in self.beside,
        )


def dated_people_table(
    descriptions: Sequence[Sequence[CivilServant]],
    words: Sequence[Mapping[str, str]],
    beside: Mapping[str, Sequence[str | int | date | None]],
    date_column: str,
    *,
    people: int,
) -> tuple[pa.Table, OneRowPerPerson]:
    """People on several dates as one table, and its rows that stand for each of them.

    Of each person on each date there are descriptions and the words beside them; `beside` are the
    columns beside an answer, the one of dates among them.  The ids of the table itself
    number a person on a date.
    """
    numbers = pa.array(np.arange(len(words)))
    table = person_table(numbers, descriptions, words)
    of_rows = rows_of_people(descriptions)
    columns = table_from_columns(beside)
    rows = np.flatnonzero(np.diff(of_rows, prepend=-1))
    dated = table.append_column(date_column, columns[date_column].take(pa.array(of_rows)))
    return dated, OneRowPerPerson(people, rows, {name: columns[name] for name in beside})
