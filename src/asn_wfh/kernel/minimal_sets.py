"""Smallest sets of facts for which something holds that more facts can only help."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["MAX_SETS", "minimal", "minimal_sets"]

MAX_SETS = 2_000
"""More sets of facts than this are refused, with the number."""

Places = frozenset[int]


def minimal_sets(
    places: Iterable[int], holds: Callable[[Places], bool]
) -> tuple[list[Places], list[Places]]:
    """Every smallest set of places for which something holds, and every smallest that meets those.

    Whatever holds for a set must hold for each larger one.  A set not yet found lies in the
    complement of a set that meets all those found; so the complements are tried, and one that
    holds is made smaller until no place can be spared (dualize and advance, Gunopulos and others
    2003).  Raises FactError for more than `MAX_SETS` sets of either kind.
    """
    every, smallest = frozenset(places), list[Places]()
    meeting, tried = [Places()], set[Places]()
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
        meeting = _meeting(meeting, one)
    return sorted(smallest, key=_order), sorted(meeting, key=_order)


def _order(places: Places) -> tuple[int, list[int]]:
    return len(places), sorted(places)


def _meeting(sets: list[Places], family: Places) -> list[Places]:
    """Every minimal set that holds one of the sets and meets the family; the sets are minimal."""
    meeting = [one for one in sets if one & family]
    grown = [one | {place} for one in sets if not one & family for place in family]
    meeting += [one for one in minimal(grown) if not any(other <= one for other in meeting)]
    if len(meeting) > MAX_SETS:
        raise FactError([Fault.of("too_many_sets", count=len(meeting), limit=MAX_SETS)])
    return meeting


def minimal(sets: Iterable[Places]) -> list[Places]:
    """Those sets that hold no other of them, the smallest first."""
    least: list[Places] = []
    for one in sorted(set(sets), key=_order):
        if not any(other <= one for other in least):
            least.append(one)
    return least
