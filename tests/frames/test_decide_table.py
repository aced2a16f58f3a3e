"""A table of cases is answered as `decide` answers each of its rows."""

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

import pyarrow as pa
import pytest

from asn_wfh import (
    FactError,
    Policy,
    PolicyError,
    WorkCalendar,
    history_of,
    load_policy,
    shipped_history,
)
from asn_wfh.frames import Answers, decide_table
from frames.random_rows import Row, answer, draw_rows, person_of
from words.random_cases import draw_case
from words.random_policies import draw_policy, policy_text

REGIONS = ("bukittinggi", "bangka_barat")
FRIDAY = date(2026, 4, 10)
DATES = (
    date(2026, 4, 3),
    FRIDAY,
    date(2026, 4, 13),
    date(2026, 5, 1),
    date(2026, 3, 20),
    date(2028, 4, 7),
)
RANK = {"employment": "pns", "level": "pelaksana", "post": "lainnya", "unit": "induk"}


def shipped(region: str) -> Policy:
    """A shipped circular."""
    return load_policy(f"policies/{region}.yaml")


def table_of(rows: Sequence[Row]) -> pa.Table:
    """Rows as an Arrow table of texts."""
    names = dict.fromkeys(name for row in rows for name in row)
    columns = {name: [row.get(name) for row in rows] for name in names}
    return pa.table({name: pa.array(words, pa.string()) for name, words in columns.items()})


def check_rows(
    answers: Answers, rows: Sequence[Row], policy: Any, dates: Sequence[date], **given: Any
) -> None:
    """Compare every answer with the whole decision of its row and date."""
    assert len(answers) == len(rows) * len(dates)
    codes = iter(answers.codes.tolist())
    for on in dates:
        for row in rows:
            assert answers.decisions[next(codes)] == answer(policy, row, on, **given)


@pytest.mark.parametrize("region", REGIONS)
def test_every_row_is_answered_as_decide_answers_it(region: str) -> None:
    """Whole decisions are equal, with facts left out, on ordinary days, holidays and open ones."""
    policy = shipped(region)
    rows = draw_rows(Random(region), policy, 400)
    check_rows(decide_table(policy, table_of(rows), DATES), rows, policy, DATES)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("stance", ["literal", "strictest", "most_lenient"])
def test_a_stance_is_taken_for_every_row(region: str, stance: Any) -> None:
    """Words for a stance that turn on the case do so row by row."""
    policy = shipped(region)
    rows = draw_rows(Random(stance), policy, 60)
    answers = decide_table(policy, table_of(rows), FRIDAY, stance=stance)
    check_rows(answers, rows, policy, [FRIDAY], stance=stance)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("stance", ["literal", "strictest", "most_lenient", "two"])
def test_a_table_names_the_options_that_the_policy_did_not_choose(region: str, stance: Any) -> None:
    """The column `stance` has of each row what its decision was made under, and was not chosen."""
    policy = shipped(region)
    if stance == "two":
        stance = {r.name: r.option_names[-1] for r in policy.readings[-3:]}
    chosen = {reading.name: reading.chosen for reading in policy.readings}
    rows = draw_rows(Random(region), policy, 40)
    answers = decide_table(policy, table_of(rows), DATES, stance=stance)
    words = answers.frame.column("stance").to_pylist()
    for code, word in zip(answers.codes.tolist(), words, strict=True):
        decision = answers.decisions[code]
        other = [f"{r}={option}" for r, option in decision.stance if option != chosen[r]]
        assert word == ("; ".join(other) or None)
    assert any(words)


def test_a_table_has_a_stance_column_only_where_one_is_asked_for() -> None:
    """Without a stance no column; with one also where it is kept by a policy or a history."""
    policy, history = shipped("bukittinggi"), shipped_history("13.75")
    rows = draw_rows(Random(3), policy, 20)
    option = {"unit-layanan": "perangkat_daerah"}
    for source in (policy, history):
        plain = decide_table(source, table_of(rows), DATES)
        assert "stance" not in plain.frame.column_names
        for answers in (
            decide_table(source.under(option), table_of(rows), DATES),
            decide_table(source, table_of(rows), DATES, stance=option),
        ):
            under = set(answers.frame.column("stance").to_pylist())
            assert under <= {"unit-layanan=perangkat_daerah", None}
            assert "unit-layanan=perangkat_daerah" in under
            # A history answers a date before its first circular under no reading.
            assert (None in under) is (source is history)


def test_random_circulars_with_facts_of_their_own() -> None:
    """Own facts, acts, dates and `?` are columns like others."""
    asked = 0
    for seed in range(60):
        random = Random(seed)
        tree = draw_policy(random)
        try:
            policy = load_policy(text=policy_text(tree))
        except PolicyError:
            continue
        cases = [draw_case(random, tree) for _ in range(25)]
        rows: list[Row] = [
            {
                **case.person,
                "rostered": {True: "ya", False: "tidak"}.get(case.rostered, case.rostered),  # type: ignore[arg-type]
                "recalled": {True: "ya", False: "tidak"}.get(case.recalled, case.recalled),  # type: ignore[arg-type]
                "absent": case.absent,
                **case.own,
                "on": case.on.isoformat(),
            }
            for case in cases
        ]
        table = table_of(rows)
        answers = decide_table(policy, table, "on", errors="column")
        for row, code in zip(rows, answers.codes.tolist(), strict=True):
            on = date.fromisoformat(row["on"])
            own = {fact: word for fact, word in row.items() if fact != "on"}
            try:
                decision = answer(policy, own, on)
            except FactError:
                assert code == -1
                continue
            assert answers.decisions[code] == decision
            asked += 1
    assert asked > 700


def test_a_history_answers_by_the_circular_of_the_date() -> None:
    """Each date is answered by the circular that holds on it."""
    history = shipped_history("13.75")
    policy = shipped("bukittinggi")
    rows = draw_rows(Random(5), policy, 60)
    dates = (date(2026, 3, 6), FRIDAY, date(2031, 1, 3))
    check_rows(decide_table(history, table_of(rows), dates), rows, history, dates)
    earlier = history_of([policy])
    check_rows(decide_table(earlier, table_of(rows), dates), rows, earlier, dates)


def test_a_calendar_counts_for_every_row() -> None:
    """A local day off is one in a table too."""
    policy = shipped("bukittinggi")
    calendar = WorkCalendar(off={FRIDAY: "Hari jadi kota"})
    rows = draw_rows(Random(8), policy, 60)
    answers = decide_table(policy, table_of(rows), FRIDAY, calendar=calendar)
    check_rows(answers, rows, policy, [FRIDAY], calendar=calendar)


@pytest.mark.parametrize("region", REGIONS)
def test_rows_of_one_id_describe_one_person(region: str) -> None:
    """Leave is had only if it is had as each of the descriptions; single rows stay as they are."""
    policy, random = shipped(region), Random(region)
    rows = draw_rows(random, policy, 200)
    ids = [str(random.randrange(120)) for _ in rows]
    first: dict[str, Row] = {}
    for number, row in zip(ids, rows, strict=True):
        # What is stated of the day is the same in each row of a person.
        shared = first.setdefault(number, row)
        row |= {fact: shared[fact] for fact in ("rostered", "recalled", "absent")}
    table = table_of(rows).append_column("nip", pa.array(ids))
    answers = decide_table(policy, table, FRIDAY, id="nip")
    assert answers.frame.column("nip").to_pylist() == ids
    for number, row, code in zip(ids, rows, answers.codes.tolist(), strict=True):
        others = tuple(each for n, each in zip(ids, rows, strict=True) if n == number)
        assert answers.decisions[code] == answer(policy, row, FRIDAY, also=others)


def test_open_facts_of_one_person_are_told_alike_in_whatever_order_of_rows() -> None:
    """Facts that are equally decisive stand in the order of the facts, as `decide` has them."""
    policy = shipped("bukittinggi")
    one: Row = {"employment": "pns", "level": "penyelia", "task": "pelayanan", "rostered": "ya"}
    other: Row = {**one, "level": "mahir", "task": None, "affair": "kesehatan", "unit": "induk"}
    orders = set()
    for first, second in ((one, other), (other, one)):
        table = table_of([first, second]).append_column("nip", pa.array(["1", "1"]))
        answers = decide_table(policy, table, FRIDAY, id="nip")
        decision = answers.decisions[answers.codes[0]]
        assert decision == answer(policy, first, FRIDAY, also=(second,))
        orders.add(tuple(missing.fact for missing in decision.missing))
    assert len(orders) == 1


def test_the_frame_says_what_the_decisions_say() -> None:
    """Labels are joined, what is open has no ground, and a digest says which circular answered."""
    policy = shipped("bukittinggi")
    rows: list[Row] = [
        {**RANK, "level": "administrator"},
        {**RANK, "level": None, "service": "pendukung", "domicile": "13.75"},
    ]
    frame = decide_table(policy, table_of(rows), FRIDAY).frame
    first, second = frame.to_pylist()
    decisions = [answer(policy, row, FRIDAY) for row in rows]
    assert first["outcome"] == "not_permitted"
    assert first["clauses"] == "; ".join(r.label for r in decisions[0].reasons if r.label)
    assert second["missing"] == "; ".join(each.fact for each in decisions[1].missing)
    assert (second["ground"], second["required"]) == (None, False)
    assert {first["policy"], second["policy"]} == {policy.digest}
    for name in ("outcome", "ground", "clauses", "missing", "policy"):
        assert pa.types.is_dictionary(frame.schema.field(name).type)


def test_counts_are_those_of_the_rows() -> None:
    """Answers are counted by outcome, the most frequent first."""
    policy = shipped("bukittinggi")
    rows = draw_rows(Random(2), policy, 150)
    answers = decide_table(policy, table_of(rows), DATES)
    outcomes = answers.frame.column("outcome").to_pylist()
    counts = answers.counts("outcome")
    assert counts == {word: outcomes.count(word) for word in counts}
    assert sum(counts.values()) == len(rows) * len(DATES)
    assert list(counts.values()) == sorted(counts.values(), reverse=True)


def test_columns_may_have_other_names_and_kinds() -> None:
    """`columns` says which is which; flags, dates, dictionaries and blanks are read."""
    policy = shipped("bangka_barat")
    table = pa.table(
        {
            "jenjang": pa.array(["pelaksana", "administrator", " ", None]).dictionary_encode(),
            "dipanggil": pa.array([True, False, None, False]),
            "tanggal": pa.array([FRIDAY, date(2026, 4, 17), FRIDAY, date(2026, 4, 9)]),
            "nama": pa.array(["A", "B", "C", "D"]),
            "employment": pa.array(["pns"] * 4).cast(pa.large_string()),
        }
    )
    columns = {"level": "jenjang", "recalled": "dipanggil"}
    answers = decide_table(policy, table, "tanggal", columns=columns)
    rows: list[Row] = [
        {"employment": "pns", "level": "pelaksana", "recalled": "ya"},
        {"employment": "pns", "level": "administrator", "recalled": "tidak"},
        {"employment": "pns"},
        {"employment": "pns", "recalled": "tidak"},
    ]
    dates = table.column("tanggal").to_pylist()
    for row, on, code in zip(rows, dates, answers.codes.tolist(), strict=True):
        assert answers.decisions[code] == answer(policy, row, on)
    assert answers.columns == {"employment": "employment", **columns}


def test_no_rows_and_no_columns() -> None:
    """An empty table has an empty answer; a table without facts asks about nobody in particular."""
    policy = shipped("bukittinggi")
    empty = pa.table({"level": pa.array([], pa.string())})
    assert decide_table(policy, empty, FRIDAY).frame.num_rows == 0
    assert decide_table(policy, empty, []).frame.num_rows == 0
    nobody = decide_table(policy, pa.table({"nama": ["A", "B"]}), FRIDAY)
    assert [nobody.decisions[code] for code in nobody.codes] == [answer(policy, {}, FRIDAY)] * 2


def test_the_same_table_gives_the_same_answers_in_any_order() -> None:
    """The order of rows and of columns changes nothing but order."""
    policy = shipped("bukittinggi")
    rows = draw_rows(Random(11), policy, 80)
    there = decide_table(policy, table_of(rows), FRIDAY)
    mixed = table_of(rows[::-1])
    back = decide_table(policy, mixed.select(mixed.column_names[::-1]), FRIDAY)
    outcomes = there.frame.select(["outcome", "clauses", "missing"]).to_pylist()
    assert back.frame.select(["outcome", "clauses", "missing"]).to_pylist() == outcomes[::-1]


def test_persons_are_possible() -> None:
    """What the rows of these tests describe can be true of one person."""
    rows = draw_rows(Random(1), shipped("bukittinggi"), 50)
    assert all(person_of(row) for row in rows)
