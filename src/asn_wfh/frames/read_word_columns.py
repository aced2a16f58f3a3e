"""The columns of a table as words: for each fact, the distinct words and one code a row.

A column may be plain or dictionary-encoded texts, flags, or dates; a blank is nothing stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = [
    "Codes",
    "WordColumn",
    "codes_of",
    "column_names",
    "has_no_value",
    "read_column_without_checking_words",
    "with_dictionaries_that_unify",
]

Codes = npt.NDArray[np.int32]
"""A code for each row: the place of its word, or -1 where nothing is stated."""


_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>[0-9]{2}):(?P<minutes>[0-9]{2})")
_UNITS_OF_SECOND = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}
"""How many of a unit of moments are a second."""


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
    if not isinstance(columns, Mapping | None):
        raise FactError([Fault.of("not_a_mapping").at(key="columns")])
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
    """A column as words; FactError where it holds neither texts, flags nor dates.

    A column of no value at all states nothing, whatever its type.  A date that Python has not, and
    a moment that is no midnight, become words that are no dates.
    """
    column = table.column(name)
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    readable = (
        *(pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view),
        *(pa.types.is_boolean, pa.types.is_date, pa.types.is_timestamp),
    )
    if not len(column) or not any(is_kind(kind) for is_kind in readable):
        if has_no_value(column):
            return WordColumn(fact, name, (), np.full(len(column), -1, dtype=np.int32))
        raise FactError([Fault.of("table_kind", name=name, kind=str(kind))])
    if pa.types.is_dictionary(column.type):
        column = with_dictionaries_that_unify(column)
    else:
        column = _dictionary_encoded(column, kind)
    # A column in one chunk is read where it is.
    chunks = column.unify_dictionaries().chunks
    whole = chunks[0] if len(chunks) == 1 else pa.concat_arrays(chunks)
    try:
        words = list(_words_of(whole.dictionary))
    except pa.ArrowInvalid:
        # The column names a time zone that nobody has.
        raise FactError([Fault.of("table_kind", name=name, kind=str(kind))]) from None
    return _with_exactly_equal_words_merged(fact, name, words, codes_of(whole.indices))


def has_no_value(column: pa.ChunkedArray) -> bool:
    """Whether a column has nothing but nulls and NaN."""
    if column.null_count == len(column) or pa.types.is_null(column.type):
        return True
    if pa.types.is_dictionary(column.type):
        plain = [chunk.dictionary_decode() for chunk in column.chunks]
        return has_no_value(pa.chunked_array(plain, column.type.value_type))
    if not pa.types.is_floating(column.type):
        return False
    return bool(np.isnan(column.to_numpy()).all())


def with_dictionaries_that_unify(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A dictionary-encoded column whose dictionaries can be made one.

    They cannot where one of several has null among its values.  Views of texts are rarely
    worked with; they become texts.
    """
    if pa.types.is_string_view(column.type.value_type):
        texts = [
            pa.DictionaryArray.from_arrays(chunk.indices, chunk.dictionary.cast(pa.large_string()))
            for chunk in column.chunks
        ]
        column = pa.chunked_array(texts, pa.dictionary(column.type.index_type, pa.large_string()))
    if column.num_chunks > 1 and any(chunk.dictionary.null_count for chunk in column.chunks):
        plain = [chunk.dictionary_decode() for chunk in column.chunks]
        column = pa.chunked_array(plain).dictionary_encode()
    return column


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
        yield from _iso_texts(dictionary)
        return
    for value in dictionary.to_pylist():
        if isinstance(value, bool):
            yield "ya" if value else "tidak"
        else:
            yield value if value and value.strip() else None


def _iso_texts(days: pa.Array) -> Iterator[str | None]:
    """Dates as texts, and moments with their time of day, save midnight, which is a date.

    A moment of a time zone is told by the clock of that zone.
    """
    if pa.types.is_timestamp(days.type) and days.type.tz is not None:
        days = _by_the_clock_of_its_zone(days)
    unit = "D" if pa.types.is_date32(days.type) else getattr(days.type, "unit", "ms")
    whole = pa.int32() if unit == "D" else pa.int64()
    # As numbers, since the years of a table are more than those of Python.
    numbers = pc.fill_null(days.cast(whole), 0).to_numpy(zero_copy_only=False)
    texts = np.datetime_as_string(numbers.astype(f"datetime64[{unit}]"), unit="auto").tolist()
    for text, is_null in zip(texts, days.is_null().to_pylist(), strict=True):
        yield None if is_null else text


def _by_the_clock_of_its_zone(moments: pa.Array) -> pa.Array:
    """Moments of a time zone without it; ArrowInvalid for a zone that nobody has."""
    unit, offset = moments.type.unit, _OFFSET.fullmatch(moments.type.tz)
    if offset is None:
        return pc.call_function("local_timestamp", [moments])
    # Early versions of Arrow know no zone that is an offset.
    minutes = int(offset["hours"]) * 60 + int(offset["minutes"])
    shift = minutes * 60 * _UNITS_OF_SECOND[unit] * (-1 if offset["sign"] == "-" else 1)
    numbers = pc.call_function("add", [moments.cast(pa.int64()), pa.scalar(shift, pa.int64())])
    return numbers.cast(pa.timestamp(unit))


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
