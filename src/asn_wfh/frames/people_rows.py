"""The rows of a table that stand for people who have several: one answer for each person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from asn_wfh.frames.answers import Answers

__all__ = ["PeopleRows"]


@dataclass(frozen=True, eq=False)
class PeopleRows:
    """One row of a table for each of `people` on each date, all people on the first date first.

    `rows` are places in the table, whose other rows are further descriptions of the same people;
    `beside` are the columns that stand beside an answer in a file, and the ids of people are in
    the one called `id`.
    """

    people: int
    rows: npt.NDArray[np.intp]
    beside: Mapping[str, pa.ChunkedArray]

    def of(self, answers: Answers) -> Answers:
        """The answers to the rows that stand for people, with what is beside them."""
        codes = answers.codes[self.rows]
        return replace(
            answers, codes=codes, rows=self.people, beside=dict(self.beside), id_name="id"
        )
