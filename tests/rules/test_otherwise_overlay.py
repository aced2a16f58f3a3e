"""What an `otherwise` lays over the words of a provision."""

from typing import Any

import pytest

from asn_wfh.rules.otherwise_overlay import (
    WHOLE,
    overlay_where_semua_lifts,
    unstated_lifted_paths_with_stated_words,
    word_stated_by_both_changes,
)


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
    assert overlay_where_semua_lifts(base, change) == result


@pytest.mark.parametrize(
    ("base", "change", "idle"),
    [
        ({"every": "jumat"}, {"every": "semua"}, []),
        ({"every": "jumat"}, {"until": "semua"}, [(("until",), ["every"])]),
        ("any", {"until": "semua"}, [(("until",), [])]),
        ([{"level": "mahir"}, {"unit": "rsud"}], {"unit": "semua"}, []),
        ([{"level": "mahir"}], {"unit": "semua"}, [(("unit",), ["level"])]),
        ({"whose": {"unit": "rsud"}}, {"whose": {"unit": "semua"}}, []),
        (
            {"every": "jumat", "whose": {"unit": "rsud"}},
            {"whose": {"level": "semua"}},
            [(("whose", "level"), ["unit"])],
        ),
        ({"every": "jumat"}, {"whose": {"level": "semua"}}, [(("whose", "level"), [])]),
        ({"every": "jumat"}, {"whose": {"level": "mahir"}}, []),
        ({"every": "jumat"}, "any", []),
    ],
)
def test_a_lift_needs_something_to_lift(base: Any, change: Any, idle: Any) -> None:
    """`semua` for a word that the provision does not say is idle, within a group as beside it."""
    assert [
        (path, list(words)) for path, words in unstated_lifted_paths_with_stated_words(base, change)
    ] == idle


LEVEL = {"whose": {"level": "mahir"}}
UNIT = {"whose": {"unit": "rsud"}}
ALL_OF_IT: Any = {"whose": [{"level": "mahir"}]}


@pytest.mark.parametrize(
    ("one", "other", "word"),
    [
        ({"every": "jumat"}, {"until": "2026-12-31"}, ""),
        ({"every": "jumat"}, {"every": "rabu"}, "every"),
        ("any", {"every": "rabu"}, WHOLE),
        (LEVEL, UNIT, ""),
        (LEVEL, {"level": "mahir"}, ""),
        (LEVEL, {"whose": {"level": "terampil"}}, "whose.level"),
        (ALL_OF_IT, UNIT, "whose"),
        (ALL_OF_IT, ALL_OF_IT, "whose"),
        (ALL_OF_IT, {"every": "jumat"}, ""),
    ],
)
def test_two_changes_may_not_state_one_word(one: Any, other: Any, word: str) -> None:
    """Two changes clash in a word that both state, in whichever order they stand."""
    assert (
        word_stated_by_both_changes(one, other) == word_stated_by_both_changes(other, one) == word
    )
