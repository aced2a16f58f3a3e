"""Every smallest set for which something holds, against all sets tried one by one."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import FactError
from asn_wfh.kernel.minimal_sets_for_which_predicate_holds import (
    MAX_SETS,
    minimal_and_hitting_sets,
    without_supersets,
)

Places = frozenset[int]
SETS = st.lists(st.frozensets(st.integers(0, 6), max_size=4), max_size=6)


def every(places: int) -> list[Places]:
    """All sets of some places."""
    return [
        frozenset(some) for size in range(places + 1) for some in combinations(range(places), size)
    ]


@given(SETS)
def test_smallest_sets_and_those_that_meet_them(families: list[Places]) -> None:
    """Both kinds equal what trying every set gives, and the smallest come first."""

    def holds(some: Places) -> bool:
        return any(family <= some for family in families)

    smallest, meeting = minimal_and_hitting_sets(range(7), holds)
    assert smallest == without_supersets(some for some in every(7) if holds(some))
    met = [some for some in every(7) if all(some & family for family in families)]
    assert meeting == without_supersets(met)


def test_too_many_sets_are_refused() -> None:
    """More sets than the limit are refused with the number, whichever kind they are."""
    pairs = [frozenset([2 * n, 2 * n + 1]) for n in range(12)]
    for holds in (
        lambda some: any(pair <= some for pair in pairs),
        lambda some: all(pair & some for pair in pairs),
    ):
        with pytest.raises(FactError) as caught:
            minimal_and_hitting_sets(range(24), holds)
        values = dict(caught.value.faults[0].values)
        assert int(values["count"]) > MAX_SETS == int(values["limit"])
