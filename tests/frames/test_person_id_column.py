"""Ids of a table: rows have one code exactly where they have one text, whatever it is stored as."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.frames import person_id_column
from asn_wfh.frames.person_id_column import read_ids
from asn_wfh.frames.read_word_columns import read_column_without_checking_words

IDS = ("7", "007", "07", " 7", "199001012015011001", "1990010120150110010", "é", "né", "/é", "A-7")
BLANKS = (None, "", " ", "\t\n", "\u00a0")
KINDS = (pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string()))

ids_of_rows = st.lists(st.sampled_from((*IDS, *BLANKS)) | st.text(max_size=3), max_size=40)


def chunked(texts: list[str | None], kind: pa.DataType, size: int) -> pa.Table:
    """A table with a column of ids, so many in each chunk."""
    starts = range(0, len(texts), size)
    chunks = [pa.array(texts[start : start + size], pa.string()).cast(kind) for start in starts]
    return pa.table({"nip": pa.chunked_array(chunks, kind)})


@contextmanager
def pieces_of(size: int) -> Iterator[None]:
    """Tell ids apart in pieces of another size."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(person_id_column, "_PIECE", size)
        yield


@given(ids_of_rows, st.sampled_from(KINDS), st.integers(1, 8), st.sampled_from((1, 3, 100)))
def test_rows_have_one_code_where_they_have_one_text(
    texts: list[str | None], kind: pa.DataType, chunk: int, piece: int
) -> None:
    """`007` and `7` are two ids; a blank and nothing are none; the pieces change nothing."""
    with pieces_of(piece):
        ids = read_ids(chunked(texts, kind, chunk), "nip")
    assert len(ids.codes) == len(texts)
    codes: dict[str, int] = {}
    for text, code in zip(texts, ids.codes.tolist(), strict=True):
        if text is None or not text.strip():
            assert code == -1
        else:
            assert 0 <= code < ids.count
            assert codes.setdefault(text, code) == code
    assert len(set(codes.values())) == len(codes)


@pytest.mark.parametrize("column", [[7, None, 77, 7], ["7", None, "77", "7"]])
def test_whole_numbers_are_ids(column: list[object]) -> None:
    """A number is the id that its digits are."""
    ids = read_ids(pa.table({"nip": pa.array(column)}), "nip")
    first, nothing, other, again = ids.codes.tolist()
    assert (nothing, again) == (-1, first)
    assert first != other
    assert ids.rows_without_id().tolist() == [1]


def test_a_text_twice_in_a_dictionary_is_one_id() -> None:
    """What a row has counts, and not its place in the dictionary."""
    column = pa.DictionaryArray.from_arrays(pa.array([0, 1, 2, 1]), pa.array(["7", "7", "8"]))
    one, same, other, last = read_ids(pa.table({"nip": column}), "nip").codes.tolist()
    assert one == same == last != other


def test_ids_take_no_multiple_of_their_memory() -> None:
    """Telling ids apart takes less memory than twice the ids, since no table has all of them."""
    count = 1 << 16
    texts = [f"{number:018}" for number in range(count)]
    table = pa.table({"nip": pa.array(texts, pa.string())})
    pool, before = pa.proxy_memory_pool(pa.default_memory_pool()), pa.default_memory_pool()
    pa.set_memory_pool(pool)
    try:
        with pieces_of(count // 16):
            ids = read_ids(table, "nip")
    finally:
        pa.set_memory_pool(before)
    assert ids.count == count == len(np.unique(ids.codes))
    assert pool.max_memory() < 2 * table.nbytes


def test_a_column_in_one_chunk_is_read_where_it_is() -> None:
    """The codes of a fact are those of the dictionary that came in, without a copy."""
    column = pa.array(["pns", "pppk", "pns"]).dictionary_encode()
    read = read_column_without_checking_words(
        pa.table({"employment": column}), "employment", "employment"
    )
    assert np.shares_memory(read.codes, column.indices.to_numpy())
    assert read.codes.tolist() == [0, 1, 0]
