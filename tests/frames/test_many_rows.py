"""Many random possible rows, each answered with the whole decision that `decide` gives it.

Batches take turns: ordinary days, holidays, days before force and open ones, dates by row, local
calendars, histories, stances, several descriptions of one person, and circulars with own facts.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import cycle
from random import Random
from typing import Any

import pyarrow as pa
import pytest

from asn_wfh import Decision, Policy, PolicyError, WorkCalendar, load_policy, shipped_history
from asn_wfh.frames import decide_table
from frames.random_rows import Row, answer, draw_rows
from frames.test_decide_table import DATES, FRIDAY, REGIONS, shipped, table_of
from words.random_policies import draw_policy, policy_text

BATCH = 2_000
CALENDAR = WorkCalendar(off={FRIDAY: "Hari jadi"}, working=[date(2026, 4, 11)])

Answered = Iterator[tuple[Decision, Decision]]
"""Each answer of a table beside that of `decide`."""


def alike(policy: Any, rows: list[Row], on: Any, **given: Any) -> Answered:
    """The rows on a date, or on each of several."""
    answers = decide_table(policy, table_of(rows), on, **given)
    asked = [(row, day) for day in ([on] if isinstance(on, date) else on) for row in rows]
    for (row, day), code in zip(asked, answers.codes.tolist(), strict=True):
        yield answers.decisions[code], answer(policy, row, day, **given)


def on_dates(policy: Policy, rows: list[Row], random: Random) -> Answered:
    """Any day of two years, and two days that are not ordinary."""
    days = [date(2026, 3, 1) + timedelta(days=random.randrange(700))]
    yield from alike(policy, rows[: BATCH // 2], [*days, random.choice(DATES)])


def by_row(policy: Policy, rows: list[Row], random: Random) -> Answered:
    """A date of its own in each row."""
    days = [FRIDAY + timedelta(days=random.randrange(30)) for _ in rows]
    table = table_of(rows).append_column("on", pa.array(days))
    answers = decide_table(policy, table, "on")
    for row, day, code in zip(rows, days, answers.codes.tolist(), strict=True):
        yield answers.decisions[code], answer(policy, row, day)


def with_calendar(policy: Policy, rows: list[Row], random: Random) -> Answered:
    """Local days off, and a day of work that stands for one."""
    day = random.choice((FRIDAY, date(2026, 4, 11), date(2026, 4, 17)))
    yield from alike(policy, rows, day, calendar=CALENDAR)


def of_history(policy: Policy, rows: list[Row], random: Random) -> Answered:
    """The circular that holds on the date, as known then or at the end."""
    history: Any = shipped_history(policy.government.code)
    if random.random() < 0.5:
        history = history.as_known(date(2026, 4, 9))
    yield from alike(history, rows, random.choice((FRIDAY, date(2026, 3, 6), date(2031, 1, 3))))


def under_stance(policy: Policy, rows: list[Row], random: Random) -> Answered:
    """Options of readings, and the words for a stance."""
    options = {reading.name: random.choice(reading.option_names) for reading in policy.readings}
    stance = random.choice((options, "literal", "strictest", "most_lenient"))
    # The extremes look at every combination of readings for each row.
    some = rows if isinstance(stance, dict) or stance == "literal" else rows[:100]
    yield from alike(policy, some, FRIDAY, stance=stance)


def of_one_person(policy: Policy, rows: list[Row], random: Random) -> Answered:
    """Up to four rows of one id, alike in what they state of the day."""
    ids = [str(random.randrange(len(rows))) for _ in rows]
    of_id: dict[str, list[Row]] = {}
    for number, row in zip(ids, rows, strict=True):
        group = of_id.setdefault(number, [row])
        if group[0] is not row:
            group.append(row)
        row |= {fact: group[0][fact] for fact in ("rostered", "recalled", "absent")}
    answers = decide_table(
        policy, table_of(rows).append_column("nip", pa.array(ids)), FRIDAY, id="nip"
    )
    for number, code in zip(ids, answers.codes.tolist(), strict=True):
        first, *others = of_id[number]
        yield answers.decisions[code], answer(policy, first, FRIDAY, also=tuple(others))


def with_own_facts(policy: Policy, rows: list[Row], random: Random) -> Answered:  # noqa: ARG001  # one of a circular of its own
    """A random circular with facts of its own, some of them dates and acts."""
    while True:
        try:
            own = load_policy(text=policy_text(draw_policy(random)))
        except PolicyError:
            continue
        if own.facts and not own.cases.impossible_own_facts:
            break
    yield from alike(own, draw_rows(random, own, BATCH // 10), FRIDAY)


WAYS: tuple[Callable[[Policy, list[Row], Random], Answered], ...] = (
    on_dates,
    by_row,
    with_calendar,
    of_history,
    under_stance,
    of_one_person,
    with_own_facts,
)


def check_many(region: str, count: int, seed: int) -> None:
    """Compare that many answers, batch by batch, each way in turn."""
    policy, random, checked = shipped(region), Random(seed), 0
    for way in cycle(WAYS):
        for ours, theirs in way(policy, draw_rows(random, policy, BATCH), random):
            assert ours == theirs, way.__name__
            checked += 1
        if checked >= count:
            return


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_twenty_thousand_rows(region: str) -> None:
    """20,000 rows of each region have the decisions of `decide`."""
    check_many(region, 20_000, 11)


@pytest.mark.soak
@pytest.mark.parametrize("region", REGIONS)
def test_a_million_rows(region: str) -> None:
    """A million rows of each region have the decisions of `decide`."""
    check_many(region, 1_000_000, 12)
