"""The same function inside other engines gives the answers of the direct call.

These engines stand in the extras `engines` and `spark`; without one its tests are skipped, but
where `CI_REQUIRE_ENGINES` names it.  What the page of recipes shows is run by `conftest.py`.
"""

import os
import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import Any

import pyarrow as pa
import pytest

from asn_wfh import load_policy
from asn_wfh.frames import decide_table
from frames.random_rows import draw_rows
from frames.test_decide_table import table_of

POLICY = load_policy("policies/bangka_barat.yaml")
FRIDAY = date(2026, 4, 10)
TABLE = table_of(draw_rows(Random(9), POLICY, 300))
ANSWERS = decide_table(POLICY, TABLE, FRIDAY).frame
COLUMNS = ("outcome", "ground", "clauses", "missing", "policy")
WHOLE = {name: ANSWERS.column(name).to_pylist() for name in COLUMNS}

pytestmark = pytest.mark.filterwarnings("default")


def engine(name: str) -> Any:
    """The engine of a name, or a skip with the reason; in CI it must be there."""
    if find_spec(name) is None and name not in os.environ.get("CI_REQUIRE_ENGINES", "").split():
        pytest.skip(f"{name} is not installed; see the extras `engines` and `spark`")
    return import_module(name)


def test_polars() -> None:
    """A Polars frame is answered by one, and batches of a lazy frame are answered alike."""
    pl = engine("polars")
    people = pl.from_arrow(TABLE)
    frame = decide_table(POLICY, people, FRIDAY).frame
    assert isinstance(frame, pl.DataFrame)
    assert {name: frame[name].to_list() for name in COLUMNS} == WHOLE
    lazy = people.lazy().map_batches(
        lambda batch: decide_table(POLICY, batch, FRIDAY).frame,
        schema=dict(frame.schema),
        predicate_pushdown=False,
        projection_pushdown=False,
        slice_pushdown=False,
    )
    assert lazy.collect()["outcome"].to_list() == WHOLE["outcome"]


def test_duckdb() -> None:
    """A DuckDB relation is answered by one that SQL can go on with."""
    duckdb = engine("duckdb")
    people = duckdb.from_arrow(TABLE)
    answers = decide_table(POLICY, people, FRIDAY).frame
    assert isinstance(answers, duckdb.DuckDBPyRelation)
    rows = answers.project(", ".join(COLUMNS)).fetchall()
    assert rows == list(zip(*WHOLE.values(), strict=True))


def test_dask() -> None:
    """Each partition is answered where it is."""
    engine("dask")
    people = import_module("dask.dataframe").from_pandas(TABLE.to_pandas(), npartitions=4)

    def answered(part: Any) -> Any:
        frame = decide_table(POLICY, part, FRIDAY).frame
        return frame[list(COLUMNS)].astype(object)

    meta = dict.fromkeys(COLUMNS, "object")
    answers = people.map_partitions(answered, meta=meta).compute(scheduler="threads")
    assert answers.sort_index()["outcome"].tolist() == WHOLE["outcome"]


def test_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers of Spark, each with a policy that it loads by name, answer every partition alike."""
    engine("pyspark")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = import_module("pyspark.sql").SparkSession
    numbered = TABLE.append_column("row", pa.array(map(str, range(TABLE.num_rows))))
    schema = pa.schema([(name, pa.string()) for name in ("row", *COLUMNS)])

    def answered(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            answers = decide_table(load_policy("bangka_barat"), batch, FRIDAY, id="row").frame
            yield answers.select(schema.names).cast(schema)

    builder = session.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "40").getOrCreate()
    types = ", ".join(f"{name} string" for name in numbered.column_names)
    cases = spark.createDataFrame(numbered.to_pylist(), types).repartition(3)
    answers = cases.mapInArrow(answered, ", ".join(f"{name} string" for name in schema.names))
    rows = sorted(answers.collect(), key=lambda row: int(row["row"]))
    spark.stop()
    assert {name: [row[name] for row in rows] for name in COLUMNS} == WHOLE


def test_an_empty_batch_is_answered_by_one() -> None:
    """A record batch gives a record batch of the same columns, without rows too."""
    batch = TABLE.combine_chunks().to_batches()[0]
    answers = decide_table(POLICY, batch, FRIDAY).frame
    empty = decide_table(POLICY, batch.slice(0, 0), FRIDAY).frame
    assert isinstance(answers, pa.RecordBatch)
    assert isinstance(empty, pa.RecordBatch)
    assert empty.schema == answers.schema
    assert pa.Table.from_batches([empty, answers]).equals(ANSWERS)


def test_a_policy_travels_by_its_text() -> None:
    """A worker that compiles the policy anew answers alike, and says so by the digest."""
    import pickle

    other = pickle.loads(pickle.dumps(POLICY))
    assert decide_table(other, TABLE, FRIDAY).frame.equals(ANSWERS)
    assert ANSWERS.column("policy").unique().to_pylist() == [POLICY.digest]
