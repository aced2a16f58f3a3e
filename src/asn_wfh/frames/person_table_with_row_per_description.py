"""People as a table for `decide_table`: one row for each description of each person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["person_table", "rows_of_people"]


def person_table(
    ids: pa.Array,
    descriptions: Sequence[Sequence[CivilServant]],
    words: Sequence[Mapping[str, str]],
) -> pa.Table:
    """A table of ids, facts of persons and of the day, with the columns that `decide_table` reads.

    Of each person there is an id, the descriptions that are all true of them, and words by fact
    beside them, such as `absent`, best the same mapping for all alike.  The column of the ids is
    `id`; facts are dictionary-encoded.
    """
    of_rows = rows_of_people(descriptions)
    code_of: dict[CivilServant, int] = {}
    each = (code_of.setdefault(one, len(code_of)) for who in descriptions for one in who)
    codes = np.fromiter(each, np.int32, len(of_rows))
    distinct = {id(mapping): mapping for mapping in words}
    place_of = {key: place for place, key in enumerate(distinct)}
    places = np.fromiter((place_of[id(one)] for one in words), np.int32, len(words))[of_rows]
    columns: dict[str, pa.Array] = {"id": ids.take(pa.array(of_rows))}
    for fact in PERSON_FACETS:
        columns[fact] = _fact_column([getattr(person, fact) for person in code_of], codes)
    for fact in dict.fromkeys(("absent", *chain.from_iterable(distinct.values()))):
        columns[fact] = _fact_column([one.get(fact) for one in distinct.values()], places)
    return pa.table(columns)


def rows_of_people(descriptions: Sequence[Sequence[CivilServant]]) -> npt.NDArray[np.int64]:
    """For each row of the table the place of the person whom it describes."""
    counts = np.fromiter(map(len, descriptions), np.int64, len(descriptions))
    return np.repeat(np.arange(len(counts)), counts)


def _fact_column(words: Sequence[str | None], places: np.ndarray) -> pa.DictionaryArray:
    """The column of one fact, from the word of each distinct description and its places."""
    distinct = list(dict.fromkeys(word for word in words if word is not None))
    code_of: dict[str | None, int] = {word: code for code, word in enumerate(distinct)}
    codes = np.array([code_of.get(word, -1) for word in words], dtype=np.int32)
    indices = codes[places] if len(codes) else codes
    return pa.DictionaryArray.from_arrays(
        pa.array(indices, mask=indices < 0), pa.array(distinct, pa.string())
    )
