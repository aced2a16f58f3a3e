"""What kinds of columns a table may have: the same words in each of them are the same rows."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pyarrow as pa
import pytest

from asn_wfh import FactError, load_policy
from asn_wfh.frames import decide_table
from asn_wfh.frames.fact_id_and_date_columns import ReadColumns
from asn_wfh.frames.read_word_columns import read_column_without_checking_words
from words.random_policies import frame, policy_text

POLICY = load_policy("policies/bukittinggi.yaml")
FRIDAY = date(2026, 4, 10)
LEVELS = ["pelaksana", None, "administrator", "pelaksana", None, "pengawas"]
Column = Any
"""An array of PyArrow, in one piece or in several."""


def words_of(column: Column) -> list[str | None]:
    """The word of each row of a column."""
    read = read_column_without_checking_words(pa.table({"fakta": column}), "fakta", "fakta")
    return [read.words[code] if code >= 0 else None for code in read.codes.tolist()]


def dictionary(words: list[str | None], kind: pa.DataType) -> pa.DictionaryArray:
    """Words with a dictionary in which null, a blank and some word stand twice."""
    listed = [*dict.fromkeys(words), None, "", words[0]]
    places = [listed.index(word) for word in words]
    places[-1] = listed.index(words[-1]) if words[-1] is not None else len(listed) - 3
    return pa.DictionaryArray.from_arrays(pa.array(places, pa.int32()), pa.array(listed, kind))


def _ordered(column: pa.DictionaryArray) -> pa.DictionaryArray:
    """A column whose words have an order, as an enumeration of Polars has."""
    return pa.DictionaryArray.from_arrays(column.indices, column.dictionary, ordered=True)


WAYS: dict[str, Callable[[list[str | None]], Column]] = {
    "texts": lambda words: pa.array(words, pa.string()),
    "views of texts": lambda words: pa.array(words, pa.string_view()),
    "texts in chunks": lambda words: pa.chunked_array([words[:2], words[2:]], pa.string()),
    "dictionary": lambda words: dictionary(words, pa.string()),
    "dictionary of views": lambda words: dictionary(words, pa.string_view()),
    "ordered dictionary of views": lambda words: _ordered(dictionary(words, pa.string_view())),
    "dictionaries in chunks": lambda words: pa.chunked_array(
        [dictionary(words[:2], pa.large_string()), dictionary(words[2:], pa.large_string())]
    ),
    "dictionaries of views in chunks": lambda words: pa.chunked_array(
        [dictionary(words[:2], pa.string_view()), dictionary(words[2:], pa.string_view())]
    ),
    "encoded nulls in chunks": lambda words: pa.chunked_array(
        [words[:2], words[2:]], pa.string()
    ).dictionary_encode("encode"),
}


@pytest.mark.parametrize("way", WAYS)
def test_words_are_read_alike_from_every_kind_of_column(way: str) -> None:
    """A fact has the same words, and persons the same rows, however the column is stored."""
    column = WAYS[way](LEVELS)
    assert words_of(column) == LEVELS
    ids = WAYS[way](["7", "8", "7", None, "9", "8"])
    read = ReadColumns.of(pa.table({"nip": ids}), {}, "nip", None).ids
    assert read is not None
    one, two, same, nobody, three, again = read.codes.tolist()
    assert (one, two, nobody) == (same, again, -1)
    assert len({one, two, three}) == 3
    table = pa.table({"level": column, "nip": WAYS[way](list("abcdef"))})
    frame = decide_table(POLICY, table, FRIDAY, id="nip").frame
    plain = decide_table(POLICY, pa.table({"level": LEVELS}), FRIDAY).frame
    assert frame.column("missing").to_pylist() == plain.column("missing").to_pylist()


def test_columns_read_side_by_side_are_those_read_one_by_one() -> None:
    """A table long enough for threads has the words, the codes and the faults of a short one."""
    words: dict[str, list[str | None]] = {
        "level": LEVELS,
        "post": ["lurah", None, "lainnya"],
        "task": ["sopir"],
    }
    names = {fact: fact for fact in words}

    def read(times: int) -> dict[str, tuple[tuple[str, ...], list[int]]]:
        table = pa.table({fact: (listed * 6)[:6] * times for fact, listed in words.items()})
        columns = ReadColumns.of(table, names, None, None).facts
        return {fact: (column.words, column.codes.tolist()) for fact, column in columns.items()}

    short = read(1)
    assert read(20_000) == {
        fact: (listed, codes * 20_000) for fact, (listed, codes) in short.items()
    }


@pytest.mark.parametrize("rows", [3, 60_000])
def test_all_columns_that_cannot_be_read_are_faults_in_the_order_of_the_facts(rows: int) -> None:
    """Whether columns are read one by one or side by side, each fault stands in its place."""
    numbers = pa.array(range(rows))
    facts = ["unit", "level", "task", "post", "affair", "service"]
    table = pa.table(
        {"level": numbers, "post": pa.nulls(rows), "service": numbers, "unit": numbers}
    )
    with pytest.raises(FactError) as error:
        ReadColumns.of(table, {fact: fact for fact in facts}, None, None)
    codes = [(fault.code, dict(fault.values)["name"]) for fault in error.value.faults]
    kinds = {"task": "table_no_column", "affair": "table_no_column"}
    unread = [fact for fact in facts if fact != "post"]
    assert codes == [(kinds.get(fact, "table_kind"), fact) for fact in unread]


EMPTY = [
    pa.nulls(3),
    *(pa.nulls(3, kind) for kind in (pa.float64(), pa.int8(), pa.list_(pa.int8()), pa.binary())),
    *(pa.nulls(3, kind) for kind in (pa.string_view(), pa.date32(), pa.bool_(), pa.float16())),
    pa.array([float("nan"), None, float("nan")], pa.float32()),
    pa.chunked_array([[None], [float("nan")] * 2], pa.float64()),
    pa.array([float("nan"), None, float("nan")]).dictionary_encode(),
    pa.nulls(3).dictionary_encode(),
]


@pytest.mark.parametrize("column", EMPTY, ids=lambda column: str(column.type))
def test_a_column_without_a_value_states_nothing(column: Column) -> None:
    """Nulls and NaN are nothing stated, no id and no date, whatever the type of the column."""
    table = pa.table({"level": column, "post": ["lainnya"] * 3})
    frame = decide_table(POLICY, table, FRIDAY).frame
    assert frame.equals(decide_table(POLICY, table.select(["post"]), FRIDAY).frame)
    for given in ({"on": FRIDAY, "id": "level"}, {"on": "level"}):
        rows = decide_table(POLICY, table.rename_columns({"level": "kolom"}), **_of(given))
        faults = rows.frame.column("fault").to_pylist()
        assert all("kolom" in fault and "\n" not in fault for fault in faults)
        assert rows.codes.tolist() == [-1] * 3


def _of(given: dict[str, Any]) -> dict[str, Any]:
    named = {key: "kolom" if value == "level" else value for key, value in given.items()}
    return {**named, "errors": "column"}


@pytest.mark.parametrize("column", [[1.5, None], [1, 2], [b"pns", None], [[1], None]])
def test_a_column_with_a_value_of_another_kind_is_refused(column: list[object]) -> None:
    """What has a value that is no word is told by its type."""
    table = pa.table({"level": pa.array(column)})
    with pytest.raises(FactError) as caught:
        decide_table(POLICY, table, FRIDAY)
    assert [fault.code for fault in caught.value.faults] == ["table_kind"]


@pytest.mark.parametrize("rows", [0, 2])
@pytest.mark.parametrize("kind", [pa.string(), pa.date32(), pa.timestamp("us"), pa.null()])
def test_a_column_of_dates_may_have_none(rows: int, kind: pa.DataType) -> None:
    """An empty table has no answer, and a row without a date has a fault."""
    table = pa.table({"hari": pa.nulls(rows, kind), "level": pa.array(LEVELS[:rows], pa.string())})
    answers = decide_table(POLICY, table, "hari", errors="column")
    assert answers.codes.tolist() == [-1] * rows
    faults = answers.frame.column("fault").to_pylist()
    assert [fault.partition(" is not a date")[0] for fault in faults] == ["hari: ``"] * rows


AGE = load_policy(
    text=policy_text(
        frame(
            [
                {
                    "at": "1",
                    "permit": {
                        "every": "jumat",
                        "whose": {"lahir": {"years": {"at_least": "50 tahun"}}},
                    },
                }
            ],
            {"lahir": {"date": "ya", "question": "Kapan?"}},
        )
    )
)
BIRTHDAY = date(2027, 3, 5)


def moments(unit: str, zone: str | None, *numbers: int | None) -> pa.Array:
    """Moments so many units after the first of 1970, in a time zone."""
    return pa.array(numbers, pa.int64()).cast(pa.timestamp(unit, zone))


SECONDS = (date(1977, 3, 5) - date(1970, 1, 1)).days * 86_400


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize(
    ("zone", "offset"), [(None, 0), ("UTC", 0), ("Asia/Jakarta", 7), ("+09:00", 9)]
)
def test_midnight_is_a_date_and_another_moment_is_none(
    unit: str, zone: str | None, offset: int
) -> None:
    """A moment has a date where it is midnight by its own clock; a time of day is never cut off."""
    times = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}[unit]
    midnight = (SECONDS - offset * 3600) * times
    column = moments(unit, zone, midnight, midnight + 1, midnight - 1, None)
    read = words_of(column)
    assert (read[0], read[3]) == ("1977-03-05", None)
    assert [word.partition("T")[0] for word in read[1:3] if word] == ["1977-03-05", "1977-03-04"]
    assert all(word and "T" in word for word in read[1:3])
    answers = decide_table(AGE, pa.table({"lahir": column}), BIRTHDAY, errors="column")
    outcomes = answers.frame.column("outcome").to_pylist()
    assert outcomes == ["permitted", None, None, "undetermined"]
    dated = decide_table(AGE, pa.table({"hari": column}), "hari", errors="column")
    assert (dated.codes >= 0).tolist() == [True, False, False, False]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([2**30, -(2**30), 2_932_897, -719_529, 2_619], pa.int32()).cast(pa.date32()),
        pa.array([n * 86_400_000 for n in (2**30, -(2**30), 2_932_897, -719_529, 2_619)]).cast(
            pa.date64()
        ),
        moments("s", None, 2**62, -(2**62), 253_402_300_800, -62_167_305_600, SECONDS),
    ],
    ids=["date32", "date64", "timestamp"],
)
def test_a_date_beyond_the_years_of_python_is_a_fault(column: pa.Array) -> None:
    """Only the rows with such a date have no answer."""
    for table, on in (({"lahir": column}, BIRTHDAY), ({"hari": column}, "hari")):
        answers = decide_table(AGE, pa.table(table), on, errors="column")
        assert (answers.codes >= 0).tolist() == [False] * 4 + [True]
        faults = answers.frame.column("fault").to_pylist()
        assert all("is not a date" in fault for fault in faults[:4])


def test_a_time_zone_that_nobody_has_is_refused() -> None:
    """The column is told by its type."""
    table = pa.table({"hari": moments("s", "Mars/Olympus", 0)})
    with pytest.raises(FactError) as caught:
        decide_table(AGE, table, "hari")
    assert [fault.code for fault in caught.value.faults] == ["table_kind"]
