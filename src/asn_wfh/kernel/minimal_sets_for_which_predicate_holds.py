"""Smallest sets of facts for which something holds that more facts can only help."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["MAX_SETS", "minimal_and_hitting_sets", "without_supersets"]

MAX_SETS = 2_000
"""More sets of facts than this are refused, with the number."""

IndexSet = frozenset[int]


def minimal_and_hitting_sets(
    indices: Iterable[int], holds: Callable[[IndexSet], bool]
) -> tuple[list[IndexSet], list[IndexSet]]:
    """Every smallest set of indices for which something holds, and every smallest that meets those.

    Whatever holds for a set must hold for each larger one.  A set not yet found lies in the
    complement of a set that meets all those found; so the complements are tried, and one that
    holds is made smaller until no place can be spared (dualize and advance, Gunopulos and others
    2003).  Raises FactError for more than `MAX_SETS` sets of either kind.
    """
    every, smallest = frozenset(indices), list[IndexSet]()
    meeting, tried = [IndexSet()], set[IndexSet]()
    while ahead := [one for one in meeting if one not in tried]:
        one = every - ahead[0]
        if not holds(one):
            tried.add(ahead[0])
            continue
        for place in sorted(one):
            if holds(one - {place}):
                one -= {place}
        smallest.append(one)
        if len(smallest) > MAX_SETS:
            raise FactError([Fault.of("too_many_sets", count=len(smallest), limit=MAX_SETS)])
        meeting = _hitting_sets_extended_to(meeting, one)
    return sorted(smallest, key=_size_and_sorted_indices), sorted(
        meeting, key=_size_and_sorted_indices
    )


def _size_and_sorted_indices(indices: IndexSet) -> tuple[int, list[int]]:
    return len(indices), sorted(indices)


def _hitting_sets_extended_to(hitting_sets: list[IndexSet], new_set: IndexSet) -> list[IndexSet]:
    """Every minimal set that holds a hitting set and meets the new set; all given are minimal."""
    meeting = [one for one in hitting_sets if one & new_set]
    grown = [one | {place} for one in hitting_sets if not one & new_set for place in new_set]
    meeting += [
        one for one in without_supersets(grown) if not any(other <= one for other in meeting)
    ]
    if len(meeting) > MAX_SETS:
        raise FactError([Fault.of("too_many_sets", count=len(meeting), limit=MAX_SETS)])
    return meeting


def without_supersets(sets: Iterable[IndexSet]) -> list[IndexSet]:
    """Those sets that hold no other of them, the smallest first."""
    least: list[IndexSet] = []
    for one in sorted(set(sets), key=_size_and_sorted_indices):
        if not any(other <= one for other in least):
            least.append(one)
    return least
