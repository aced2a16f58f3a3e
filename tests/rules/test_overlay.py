"""What an `otherwise` lays over the words of a provision."""

from typing import Any

import pytest

from asn_wfh.rules.overlay import overlay


@pytest.mark.parametrize(
    ("base", "change", "result"),
    [
        ({"every": "jumat"}, {"every": "rabu"}, {"every": "rabu"}),
        (
            {"every": "jumat", "whose": {"level": "mahir", "unit": "induk"}},
            {"whose": {"unit": "rsud"}},
            {"every": "jumat", "whose": {"level": "mahir", "unit": "rsud"}},
        ),
        (
            {"every": "jumat", "whose": {"level": "mahir", "unit": "induk"}},
            {"whose": {"unit": "semua"}},
            {"every": "jumat", "whose": {"level": "mahir"}},
        ),
        ({"task": {"except": "sopir"}}, {"task": {"x": "y"}}, {"task": {"x": "y"}}),
        (
            [{"level": "mahir"}, {"unit": "rsud"}],
            {"unit": "uptd"},
            [{"level": "mahir", "unit": "uptd"}, {"unit": "uptd"}],
        ),
    ],
)
def test_what_is_laid_over(base: Any, change: Any, result: Any) -> None:
    """Within a group each fact is changed by itself; any other word is replaced whole."""
    assert overlay(base, change) == result
