"""A table as another region would see its people: as far from home there as they are here."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from asn_wfh.frames.read_word_columns import WordColumn, read_column_without_checking_words
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.policy import Policy

__all__ = ["table_seen_from_region"]


def table_seen_from_region(
    table: pa.Table, policies: Sequence[Policy], policy: Policy, names: dict[str, str]
) -> pa.Table:
    """The table with employers and homes as a circular has them, of several that are compared.

    Whoever works for one of the regions works for the circular's own, and lives inside or outside
    of it as they do of theirs; who names no employer is of the first region.  `names` are the
    columns of `employer` and `domicile`.
    """
    spaces = {each.government.code: each.cases for each in policies}
    if len(spaces) == 1:
        return table
    columns = {
        fact: read_column_without_checking_words(table, fact, name) for fact, name in names.items()
    }
    employer, domicile = columns.get("employer"), columns.get("domicile")
    homes = [
        _fact_space_of_employer_or_first(word, spaces)
        for word in ((*employer.words, None) if employer else (None,))
    ]
    if employer is not None:
        words = [
            None if word is None else policy.government.code if word in spaces else word
            for word in (*employer.words, None)
        ]
        table = _table_with_other_words(table, employer, words, employer.codes)
    if domicile is not None:
        width = len(domicile.words) + 1
        pairs = [
            _domicile_on_same_side_of_region(home, word, policy)
            for home in homes
            for word in (*domicile.words, None)
        ]
        own = np.zeros(table.num_rows, dtype=np.int32) if employer is None else employer.codes
        # Nothing stated is -1, and stands last.
        codes = (own % len(homes)) * width + domicile.codes % width
        table = _table_with_other_words(table, domicile, pairs, codes)
    return table


def _fact_space_of_employer_or_first(
    employer: str | None, spaces: dict[str, FactSpace]
) -> FactSpace:
    """The region from which a person is seen: that of the employer, or the first."""
    return spaces[employer] if employer in spaces else next(iter(spaces.values()))


def _domicile_on_same_side_of_region(
    home: FactSpace, word: str | None, policy: Policy
) -> str | None:
    """A home that lies to the circular's region as a home does to the person's own."""
    if word is None:
        return None
    side = home.inside_or_outside(word)
    if side == policy.cases.inside_or_outside(word):
        return word
    return policy.government.code if side == "inside" else home.code


def _table_with_other_words(
    table: pa.Table, column: WordColumn, words: Sequence[str | None], codes: np.ndarray
) -> pa.Table:
    """A table with a column of other words; a wrong word stays and is told by its own name."""
    place = table.column_names.index(column.name)
    indices = pa.array(np.asarray(codes, dtype=np.int32) % len(words), pa.int32())
    spelled = pa.DictionaryArray.from_arrays(indices, pa.array(list(words), pa.string()))
    return table.set_column(place, column.name, spelled.cast(pa.string()))
