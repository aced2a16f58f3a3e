"""People as a table for `decide_table`: one row for each description of each person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyarrow as pa

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["person_table"]


def person_table(
    people: Iterable[tuple[str, Sequence[CivilServant], Mapping[str, str]]],
) -> pa.Table:
    """A table of ids, facts of persons and of the day, with the columns that `decide_table` reads.

    Each of `people` is an id, the descriptions that are all true of one person, and words by fact
    beside the person, such as `absent`.  The column of the ids is `id`; facts are
    dictionary-encoded.
    """
    ids: list[str] = []
    codes: list[int] = []
    beside: list[Mapping[str, str]] = []
    code_of: dict[CivilServant, int] = {}
    for name, descriptions, words in people:
        for person in descriptions:
            ids.append(name)
            codes.append(code_of.setdefault(person, len(code_of)))
            beside.append(words)
    places = np.array(codes, dtype=np.int32)
    columns: dict[str, pa.Array] = {"id": pa.array(ids, pa.string())}
    for fact in PERSON_FACETS:
        columns[fact] = _fact_column([getattr(person, fact) for person in code_of], places)
    for fact in dict.fromkeys(("absent", *(fact for words in beside for fact in words))):
        of_rows = pa.array([words.get(fact) for words in beside], pa.string())
        columns[fact] = of_rows.dictionary_encode()
    return pa.table(columns)


def _fact_column(words: Sequence[str | None], places: np.ndarray) -> pa.DictionaryArray:
    """The column of one fact, from the word of each distinct description and its places."""
    distinct = list(dict.fromkeys(word for word in words if word is not None))
    code_of: dict[str | None, int] = {word: code for code, word in enumerate(distinct)}
    codes = np.array([code_of.get(word, -1) for word in words], dtype=np.int32)
    indices = codes[places] if len(codes) else codes
    return pa.DictionaryArray.from_arrays(
        pa.array(indices, mask=indices < 0), pa.array(distinct, pa.string())
    )
