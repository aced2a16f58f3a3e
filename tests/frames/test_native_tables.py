"""A table comes back as the kind of table that came in, with the same answers."""

from datetime import date
from random import Random
from typing import Any

import narwhals as nw
import pandas as pd
import pyarrow as pa
import pytest

from asn_wfh import load_policy
from asn_wfh.frames import decide_table
from frames.random_rows import draw_rows
from frames.test_decide_table import table_of

POLICY = load_policy("policies/bukittinggi.yaml")
FRIDAY = date(2026, 4, 10)
TABLE = table_of(draw_rows(Random(4), POLICY, 50))
ANSWERS = decide_table(POLICY, TABLE, FRIDAY).frame.to_pylist()


def test_pandas_keeps_its_index() -> None:
    """Answers stand beside the rows of a pandas table, whatever these are called."""
    people = TABLE.to_pandas().set_index(pd.Index(range(100, 150)))
    frame = decide_table(POLICY, people, FRIDAY).frame
    assert isinstance(frame, pd.DataFrame)
    assert list(frame.index) == list(people.index)
    assert list(frame["outcome"]) == [row["outcome"] for row in ANSWERS]
    joined = people.join(frame)
    assert list(joined["clauses"]) == [row["clauses"] for row in ANSWERS]


def test_pandas_has_blanks_of_several_kinds() -> None:
    """None, NaN, NA and an empty text are all nothing stated."""
    blanks = pd.DataFrame({"level": [None, float("nan"), pd.NA, "", "pelaksana"]}, dtype=object)
    frame = decide_table(POLICY, blanks, FRIDAY).frame
    assert len(set(frame["missing"][:4])) == 1
    assert frame["missing"][0] != frame["missing"][4]


@pytest.mark.parametrize("make", [pa.RecordBatch.from_pylist, nw.from_dict])
def test_batches_and_narwhals(make: Any) -> None:
    """A record batch is answered by one, a narwhals frame by one."""
    rows = TABLE.to_pylist()
    if make is nw.from_dict:
        people = nw.from_native(TABLE, eager_only=True)
        frame = decide_table(POLICY, people, FRIDAY).frame
        assert isinstance(frame, nw.DataFrame)
        assert frame["outcome"].to_list() == [row["outcome"] for row in ANSWERS]
    else:
        frame = decide_table(POLICY, make(rows), FRIDAY).frame
        assert isinstance(frame, pa.RecordBatch)
        assert frame.to_pylist() == ANSWERS


def test_chunks_and_dictionaries_change_nothing() -> None:
    """Columns in several pieces, each with a dictionary of its own, are read as one."""
    pieces = [TABLE.slice(0, 7), TABLE.slice(7, 20), TABLE.slice(27)]
    columns = {
        name: pa.chunked_array(
            [piece.column(name).combine_chunks().dictionary_encode() for piece in pieces]
        )
        for name in TABLE.column_names
    }
    assert decide_table(POLICY, pa.table(columns), FRIDAY).frame.to_pylist() == ANSWERS
