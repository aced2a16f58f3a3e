"""Rows of one id: several descriptions of one person, who is asked about with all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from asn_wfh.frames.person_id_column import IdColumn
from asn_wfh.frames.read_word_columns import WordColumn
from asn_wfh.frames.row_faults import Rows
from asn_wfh.frames.rows_sharing_one_date import AskedRows
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["PersonOfSeveralRows", "SharedIds"]


@dataclass(frozen=True, eq=False)
class PersonOfSeveralRows:
    """One person with several rows, by their places among those asked: what each describes.

    `questions` are the different ones in the order of the rows.  `differ` is whether the rows
    state unlike things of the day, so that there is no one day to ask about.
    """

    places: Rows
    questions: tuple[int, ...]
    differ: bool


@dataclass(frozen=True, eq=False)
class SharedIds:
    """The ids of a table's rows, and the columns that state something of the day."""

    ids: IdColumn
    of_day: tuple[WordColumn, ...]

    @classmethod
    def if_table_has_id_column(
        cls, ids: IdColumn | None, columns: Sequence[WordColumn]
    ) -> SharedIds | None:
        """The ids beside the columns of facts; None where each row is a person of its own."""
        if ids is None:
            return None
        return cls(ids, tuple(c for c in columns if c.fact not in PERSON_FACETS))

    def which_rows_share_ids(self, rows: Rows | None) -> npt.NDArray[np.bool_] | None:
        """Which rows have an id that others of them have too; None where none has."""
        codes = self.ids.codes if rows is None else self.ids.codes[rows]
        shared = np.bincount(codes, minlength=self.ids.count)[codes] > 1
        return shared if shared.any() else None

    def people(
        self, asked: AskedRows, shared: npt.NDArray[np.bool_]
    ) -> Iterator[PersonOfSeveralRows]:
        """Each person who is described by several of the rows asked."""
        places = np.flatnonzero(shared)
        ids = self.ids.codes[asked.places_in_table(places)]
        order = np.argsort(ids, kind="stable")
        bounds = np.flatnonzero(np.diff(ids[order])) + 1
        for group in np.split(order, bounds):
            own = places[group]
            questions = tuple(dict.fromkeys(asked.keys.index[own].tolist()))
            yield PersonOfSeveralRows(
                own, questions, self._has_unlike_facts_of_day(asked.places_in_table(own))
            )

    def _has_unlike_facts_of_day(self, rows: Rows) -> bool:
        """Whether rows of one person state unlike things of the day."""
        return any(len(set(column.codes[rows].tolist())) > 1 for column in self.of_day)
