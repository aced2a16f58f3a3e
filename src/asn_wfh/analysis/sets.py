"""Smallest sets of facts: those that hold no other, and those that meet every one of some."""

from __future__ import annotations

from collections.abc import Iterable

from asn_wfh.errors import FactError, Fault

__all__ = ["MAX_SETS", "hitting_sets", "minimal"]

MAX_SETS = 2_000
"""More sets of facts than this are refused, with the number."""


def hitting_sets(families: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    """Every minimal set that meets each of the sets; FactError for more than `MAX_SETS`.

    The sets are taken one at a time, and what is no longer minimal is dropped (Berge 1989).
    """
    found = [frozenset[int]()]
    for family in minimal(families):
        kept = [one for one in found if one & family]
        grown = [one | {place} for one in found if not one & family for place in family]
        found = kept + [one for one in minimal(grown) if not any(k <= one for k in kept)]
        if len(found) > MAX_SETS:
            raise FactError([Fault.of("too_many_sets", count=len(found), limit=MAX_SETS)])
    return found


def minimal(sets: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    """Those sets that hold no other of them, the smallest first."""
    found: list[frozenset[int]] = []
    for one in sorted(set(sets), key=lambda one: (len(one), sorted(one))):
        if not any(other <= one for other in found):
            found.append(one)
    return found
