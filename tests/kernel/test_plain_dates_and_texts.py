"""Values of whatever type as plain ones: dates without a time, and nothing else."""

from datetime import UTC, date, datetime

import pytest

from asn_wfh.kernel.plain_dates_and_texts import is_date_without_time, plain_day


class Day(date):
    """A date of another type, as a frozen clock has it."""


@pytest.mark.parametrize(
    ("value", "is_day"),
    [
        (date(2026, 4, 10), True),
        (Day(2026, 4, 10), True),
        (datetime(2026, 4, 10, 7, 30, tzinfo=UTC), False),
        ("2026-04-10", False),
        (20260410, False),
        (None, False),
    ],
)
def test_a_date_has_no_time(value: object, is_day: bool) -> None:
    """A date is one of whatever type; a moment, a text and a number are none."""
    assert is_date_without_time(value) is is_day
    assert plain_day(value) == (date(2026, 4, 10) if is_day else None)
