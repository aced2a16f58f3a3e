"""A circular with many facts of its own: as many columns as it has facts tell rows apart."""

from datetime import date
from random import Random

import pyarrow as pa
import pytest

from asn_wfh import load_policy
from asn_wfh.frames import decide_table
from frames.random_rows import Row, answer
from frames.test_decide_table import table_of
from words.random_policies import Tree, frame, policy_text

FRIDAY = date(2027, 3, 5)


def circular(facts: int, values: int) -> Tree:
    """A circular with a clause for each value of each fact but the last."""
    words = [f"v{value}" for value in range(values)]
    names = [f"f{number}" for number in range(facts)]
    clauses = [(name, word) for name in names for word in words[:-1]]
    provisions: list[Tree] = [
        {"at": str(n), **({"permit": {"every": "jumat", "whose": {f: w}}} if n % 2 else {})}
        | ({} if n % 2 else {"exclude": {f: w}})
        for n, (f, w) in enumerate(clauses, 1)
    ]
    return frame(provisions, {name: {"values": words, "question": "Apa?"} for name in names})


@pytest.mark.parametrize(("facts", "values"), [(12, 6), (25, 3), (45, 3)])
def test_rows_that_differ_in_many_facts_are_told_apart(facts: int, values: int) -> None:
    """The combinations are more than a number of 32 bits counts, and than one of 64 does."""
    policy, random = load_policy(text=policy_text(circular(facts, values))), Random(facts)
    words = [*(f"v{value}" for value in range(values)), None]
    rows: list[Row] = [{f"f{n}": word for n in range(facts)} for word in words]
    rows += [{f"f{n}": random.choice(words) for n in range(facts)} for _ in range(150)]
    answers = decide_table(policy, table_of(rows), FRIDAY)
    for row, code in zip(rows, answers.codes.tolist(), strict=True):
        assert answers.decisions[code] == answer(policy, row, FRIDAY)


def test_two_rows_whose_numbers_meet_in_32_bits_are_two_questions() -> None:
    """Two combinations apart by a multiple of 2 to the 32 are not taken for one."""
    facts, values = 12, 6
    policy, kinds = load_policy(text=policy_text(circular(facts, values))), values + 1
    words = [*(f"v{value}" for value in range(values)), None]
    one = 900_000_000
    other = one + 2 * kinds ** (facts - 1) - 2**32
    rows: list[Row] = [{f"f{n}": word for n in range(facts)} for word in words]
    for number, last in ((one, "v2"), (other, "v0")):
        places = [number // kinds**n % kinds for n in range(facts - 1)]
        rows.append({**{f"f{n}": words[p] for n, p in enumerate(places)}, f"f{facts - 1}": last})
    table: pa.Table = table_of(rows)
    answers = decide_table(policy, table, FRIDAY)
    for row, code in zip(rows, answers.codes.tolist(), strict=True):
        assert answers.decisions[code] == answer(policy, row, FRIDAY)
