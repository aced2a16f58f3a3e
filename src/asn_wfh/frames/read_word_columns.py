"""The columns of a table as words: for each fact, the distinct words and one code a row.

A column may be plain or dictionary-encoded texts, flags, or dates; a blank is nothing stated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = ["Codes", "WordColumn", "codes_of", "column_names", "read_column_without_checking_words"]

Codes = npt.NDArray[np.int32]
"""A code for each row: the place of its word, or -1 where nothing is stated."""


@dataclass(frozen=True)
class WordColumn:
    """One fact of every row: `words` are the distinct ones, `codes` say which each row has."""

    fact: str
    name: str
    words: tuple[str, ...]
    codes: Codes

    @cached_property
    def row_counts_of_blank_then_words(self) -> npt.NDArray[np.int64]:
        """How many rows have no word, then how many have each of the words."""
        return np.bincount(self.codes + np.int32(1), minlength=len(self.words) + 1)

    def count_of(self, place: int) -> int:
        """How many rows have the word at a place."""
        return int(self.row_counts_of_blank_then_words[place + 1])


def column_names(
    table: pa.Table, facts: Sequence[str], columns: Mapping[str, str] | None
) -> dict[str, str]:
    """The column of each fact that the table has: called like it, or as `columns` says.

    Raises FactError for a fact that no circular here asks, and for a column that is not there or
    there twice.
    """
    faults: list[Fault] = []
    names = list(table.column_names)
    for fact in columns or ():
        if fact not in facts:
            hint = unknown_word_hint(fact, facts)
            faults.append(Fault.of("unknown_fact", fact=shortened(fact), **hint).at(key="columns"))
    names_by_fact: dict[str, str] = {}
    for fact in facts:
        name = (columns or {}).get(fact, fact)
        times = names.count(name)
        if times == 1:
            names_by_fact[fact] = name
        elif times > 1:
            faults.append(Fault.of("table_column_twice", name=name))
        elif columns and fact in columns:
            faults.append(Fault.of("table_no_column", name=name, names=", ".join(names)))
    if faults:
        raise FactError(faults)
    return names_by_fact


def read_column_without_checking_words(table: pa.Table, fact: str, name: str) -> WordColumn:
    """A column as words; FactError where it holds neither texts, flags nor dates."""
    column = table.column(name)
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    if pa.types.is_null(kind):
        return WordColumn(fact, name, (), np.full(len(column), -1, dtype=np.int32))
    readable = (
        *(pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view),
        *(pa.types.is_boolean, pa.types.is_date, pa.types.is_timestamp),
    )
    if not any(is_kind(kind) for is_kind in readable):
        raise FactError([Fault.of("table_kind", name=name, kind=str(kind))])
    if not pa.types.is_dictionary(column.type):
        column = _dictionary_encoded(column, kind)
    # A column in one chunk is read where it is.
    chunks = column.unify_dictionaries().chunks or [pa.array([], column.type)]
    whole = chunks[0] if len(chunks) == 1 else pa.concat_arrays(chunks)
    return _with_exactly_equal_words_merged(
        fact, name, list(_words_of(whole.dictionary)), codes_of(whole.indices)
    )


def _dictionary_encoded(column: pa.ChunkedArray, kind: pa.DataType) -> pa.ChunkedArray:
    if pa.types.is_string_view(kind):
        column = column.cast(pa.large_string())
    return column.dictionary_encode()


def codes_of(indices: pa.Array) -> Codes:
    """The codes of a column that has a dictionary; -1 for null."""
    if indices.null_count:
        indices = pc.fill_null(indices.cast(pa.int32()), -1)
    codes: Codes = indices.to_numpy(zero_copy_only=False).astype(np.int32, copy=False)
    return codes


def _words_of(dictionary: pa.Array) -> Iterator[str | None]:
    """The words of a dictionary; None for a blank."""
    if pa.types.is_date(dictionary.type) or pa.types.is_timestamp(dictionary.type):
        dictionary = dictionary.cast(pa.date32())
    for value in dictionary.to_pylist():
        if isinstance(value, bool):
            yield "ya" if value else "tidak"
        elif value is None or isinstance(value, str):
            yield value if value and value.strip() else None
        else:
            yield value.isoformat()


def _with_exactly_equal_words_merged(
    fact: str, name: str, words: Sequence[str | None], codes: Codes
) -> WordColumn:
    """A column whose words are distinct, and of which none is blank."""
    places: dict[str, int] = {}
    for word in words:
        if word is not None:
            places.setdefault(word, len(places))
    if list(places) != list(words):
        # Behind the words stands what -1 leads to, as NumPy counts from the end.
        moved = [-1 if word is None else places[word] for word in words]
        codes = np.asarray([*moved, -1], dtype=np.int32)[codes]
    return WordColumn(fact, name, tuple(places), codes)
