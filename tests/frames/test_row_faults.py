"""What is wrong in a table is told by value, all at once, and loses no other row."""

import subprocess
import sys
from datetime import date

import pyarrow as pa
import pytest

from asn_wfh import FactError, load_policy
from asn_wfh.frames import decide_table

POLICY = load_policy("policies/bukittinggi.yaml")
FRIDAY = date(2026, 4, 10)


def faults_of(table: object, **given: object) -> list[str]:
    """The sentences of what is wrong, in English."""
    on = given.pop("on", FRIDAY)
    with pytest.raises(FactError) as caught:
        decide_table(POLICY, table, on, **given)  # type: ignore[arg-type]  # wrong on purpose
    return [fault.message("en") for fault in caught.value.faults]


def test_wrong_words_are_counted_by_value() -> None:
    """One fault for each value, with the number of its rows, over all columns at once."""
    table = pa.table(
        {
            "level": ["ahli_maday"] * 3 + ["pelaksana", "pelaksana"],
            "domicile": ["13.75", "1375", "13.75", "13.75", "13.75"],
            "rostered": ["ya", "ya", "ya", "mungkin", "tidak"],
        }
    )
    level, domicile, rostered = faults_of(table)
    assert level.startswith("level: the word `ahli_maday` is not known here")
    assert "ahli_madya" in level
    assert level.endswith("(3 rows)")
    assert domicile.startswith("domicile: ")
    assert domicile.endswith("(1 row)")
    assert "mungkin" in rostered


def test_what_ties_forbid_is_counted_by_pair() -> None:
    """Facts that cannot be true of one person are told in the words of the rows."""
    table = pa.table(
        {
            "post": ["camat", "camat", "camat", "lainnya"],
            "level": ["pelaksana", "ahli_muda", "pelaksana", "pelaksana"],
        }
    )
    sentences = faults_of(table)
    assert [("pelaksana" in each, "(2 rows)" in each) for each in sentences] == [
        (True, True),
        (False, False),
    ]
    assert "ahli_muda" in sentences[1]


def test_faults_may_stand_in_a_column() -> None:
    """One bad row loses no other: it has a fault and no answer."""
    table = pa.table({"level": ["pelaksana", "pelaksan", "administrator"], "post": ["lainnya"] * 3})
    answers = decide_table(POLICY, table, [FRIDAY, date(2026, 4, 17)], errors="column")
    rows = answers.frame.to_pylist()
    assert [row["outcome"] is None for row in rows] == [False, True, False] * 2
    assert [row["code"] is None for row in rows] == [False, True, False] * 2
    assert [bool(row["fault"]) for row in rows] == [False, True, False] * 2
    assert "pelaksana" in rows[1]["fault"]
    plain = decide_table(POLICY, table.take([0, 2]), FRIDAY).frame.to_pylist()
    assert [rows[0]["clauses"], rows[2]["clauses"]] == [row["clauses"] for row in plain]


def test_several_faults_of_one_row_are_all_told() -> None:
    """A row with two wrong words has both sentences."""
    table = pa.table({"level": ["pelaksan"], "affair": ["kesehatn"]})
    fault = decide_table(POLICY, table, FRIDAY, errors="column").frame.column("fault")[0].as_py()
    assert len(fault.splitlines()) == 2


def test_a_known_day_contradicts_only_its_own_dates() -> None:
    """What a calendar knows of one date is no fault on another."""
    table = pa.table({"cuti_bersama": ["ya", None]})
    dates = [FRIDAY, date(2028, 4, 7)]
    rows = decide_table(POLICY, table, dates, errors="column").frame.to_pylist()
    assert [row["fault"] is None for row in rows] == [False, True, True, True]


def test_persons_need_an_id_and_one_day() -> None:
    """A row without an id, rows that differ about the day, and who stands beside a bad row."""
    table = pa.table(
        {
            "nip": ["1", "1", "2", "2", None, "3"],
            "level": ["pelaksana", "pelaksan", *["pelaksana"] * 4],
            "rostered": ["ya", "ya", "ya", "tidak", "ya", "ya"],
        }
    )
    answers = decide_table(POLICY, table, FRIDAY, id="nip", errors="column")
    rows = answers.frame.to_pylist()
    assert [row["outcome"] is None for row in rows] == [True, True, True, True, True, False]
    assert "another row with the same `nip`" in rows[0]["fault"]
    assert "differ" in rows[2]["fault"]
    assert "the column `nip` is empty" in rows[4]["fault"]


TIED = ("tied_facts",)
OTHER = ("table_other_row",)


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        ([("1", "lurah", "administrator"), ("1", "lainnya", "pelaksana")], [TIED, OTHER]),
        ([("1", "lainnya", "pelaksana"), ("1", "lurah", "ahli_muda")], [OTHER, TIED]),
        ([("1", "lurah", "administrator"), ("1", "lurah", "ahli_muda")], [TIED, TIED]),
        (
            [
                *(("1", "lurah", "administrator"), ("1", "lainnya", "pelaksana")),
                *(("2", "lurah", "administrator"), ("2", "lainnya", "pengawas")),
                *(("3", "lurah", "administrator"), ("4", "lainnya", "pelaksana")),
            ],
            [TIED, OTHER, TIED, OTHER, TIED, ()],
        ),
        (
            [("1", "lurah", "administrator"), ("1", "lurahh", "pengawas")],
            [OTHER, ("unknown_word",)],
        ),
    ],
)
def test_a_fault_of_one_description_is_one_of_the_person(
    rows: list[tuple[str, str, str]], codes: list[tuple[str, ...]]
) -> None:
    """The row that contradicts itself has its fault once, every other row of the person says so."""
    table = pa.Table.from_pylist(
        [dict(zip(("nip", "post", "level"), row, strict=True)) for row in rows]
    )
    for on in ([FRIDAY, date(2026, 4, 17)], [FRIDAY]):
        answers = decide_table(POLICY, table, on, id="nip", errors="column")
        assert answers.fault_codes is not None
        by_row = [answers.faults[code] if code >= 0 else () for code in answers.fault_codes]
        assert [tuple(fault.code for fault in faults) for faults in by_row] == codes * len(on)
        assert (answers.codes < 0).tolist() == [bool(each) for each in codes] * len(on)


def test_rows_on_another_date_are_those_of_another_question() -> None:
    """A wrong word concerns the rows of its person on its date, a row without a date all of them.

    Each date of a column is a question of its own.
    """
    table = pa.table(
        {
            "nip": ["1", "1", "1", "2", "2", "3", None],
            "hari": ["2026-04-10"] * 2 + ["2026-04-17", "besok", *["2026-04-10"] * 3],
            "level": ["pelaksan", *["pelaksana"] * 5, "pelaksan"],
        }
    )
    answers = decide_table(POLICY, table, "hari", id="nip", errors="column")
    assert (answers.codes >= 0).tolist() == [False, False, True, False, False, True, False]
    faults = answers.frame.column("fault").to_pylist()
    assert ["another row" in (fault or "") for fault in faults] == [
        *(False, True, False, False, True, False, False),
    ]


def test_a_row_without_an_answer_has_no_decision() -> None:
    """Its code is -1, which is no place: counted from the end it would be of somebody else."""
    table = pa.table({"level": ["pelaksan", "pelaksana"]})
    answers = decide_table(POLICY, table, FRIDAY, errors="column")
    first, second = answers.codes
    for code in (first, -1, -2, len(answers.decisions)):
        with pytest.raises(IndexError, match=f"no decision has the code {code};"):
            answers.decisions[code]
    assert answers.decisions[second] is answers.decisions[: second + 1][-1]
    assert list(answers.decisions) == list(reversed(answers.decisions))[::-1]


ANSWERS = ("outcome", "required", "ground", "clauses", "missing", "code", "policy")


@pytest.mark.parametrize("name", [*ANSWERS, "stance", "fault", "date"])
@pytest.mark.parametrize("key", ["id", "on"])
def test_a_column_called_like_one_of_the_answers_is_refused(name: str, key: str) -> None:
    """One of the two would be lost; with one date, or with dates in a column, `date` is free."""
    table = pa.table({name: ["2026-04-10", "2026-04-17"], "level": ["pelaksana"] * 2})
    given: dict[str, object] = {"on": FRIDAY, key: name}
    if name == "date":
        assert decide_table(POLICY, table, **given).frame.column("date") == table.column("date")  # type: ignore[arg-type]  # as drawn
        if key == "on":
            return
        given["on"] = [FRIDAY]
    sentences = faults_of(table, **given)
    assert len(sentences) == 1
    assert f"the column `{name}` is called like a column of the answers" in sentences[0]


def test_no_dates_have_no_answers() -> None:
    """A list without a date gives a table of the same columns as any other, without a row."""
    table = pa.table({"nip": ["1", "2"], "level": ["pelaksana", "pelaksan"]})
    for ids in (None, "nip"):
        some = decide_table(POLICY, table, [FRIDAY], id=ids, errors="column").frame
        none = decide_table(POLICY, table, [], id=ids, errors="column").frame
        assert none.num_rows == 0
        assert none.schema == some.schema


def test_dates_of_a_column_must_be_dates() -> None:
    """A row without a date, or with a text that is none, cannot be asked."""
    table = pa.table({"hari": ["2026-04-10", "besok", None], "level": ["pelaksana"] * 3})
    rows = decide_table(POLICY, table, "hari", errors="column").frame.to_pylist()
    assert [row["fault"] is None for row in rows] == [True, False, False]
    assert len(faults_of(table, on="hari")) == 2


def test_without_its_libraries_the_room_says_what_to_install() -> None:
    """A bare installation tells which extra tables need, and nothing else imports them."""
    script = """
import importlib.util, sys
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "pyarrow" else real(name, *rest)
import asn_wfh
assert not {"numpy", "pyarrow", "narwhals"} & set(sys.modules)
try:
    import asn_wfh.frames
except ImportError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert "pip install 'asn-wfh[frames]'" in done.stdout


@pytest.mark.parametrize(
    ("table", "given", "words"),
    [
        ([1, 2], {}, "its type is list"),
        ({"level": ["pelaksana"]}, {}, "its type is dict"),
        (pa.table({"a": ["x"]}), {"columns": {"level": "b"}}, "no column `b`"),
        (pa.table({"a": ["x"]}), {"columns": {"leve": "a"}}, "the fact `leve` is not known"),
        (pa.table({"a": ["x"]}), {"id": "b"}, "no column `b`"),
        (pa.table({"a": ["x"]}), {"on": "b"}, "no column `b`"),
        (pa.table({"a": ["x"]}), {"on": ""}, "no column ``"),
        (pa.table({"a": ["x"]}), {"id": ""}, "no column ``"),
        (pa.table({"a": ["x"]}), {"columns": ["level"]}, "keys and values are expected here"),
        (pa.table({"a": ["x"]}), {"columns": "level"}, "keys and values are expected here"),
        (pa.table({"a": ["x"]}), {"on": 3}, "`3` is not a plain date"),
        (pa.table({"a": ["x"]}), {"on": ["2026"]}, "`2026` is not a plain date"),
        (
            pa.table({"a": ["x"]}),
            {"errors": "ignore"},
            ("the value `ignore` of `errors` is not known"),
        ),
        (
            pa.table({"level": [1, 2]}),
            {},
            ("the column `level` has the type int64, which cannot be read here"),
        ),
        (pa.table([["x"], ["y"]], names=["level", "level"]), {}, "more than one column `level`"),
        (pa.table({"a": ["x"]}), {"stance": {"tiada": "x"}}, "tiada"),
    ],
)
def test_a_wrong_question_is_refused(table: object, given: dict[str, object], words: str) -> None:
    """What no row could be asked with is told at once, in a sentence that names it."""
    sentences = faults_of(table, **given)
    assert len(sentences) == 1
    assert words in sentences[0]
