"""Smallest sets of facts: those that hold no other, and those that meet every one of some."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from heapq import heappop, heappush

from asn_wfh.errors import FactError, Fault
from asn_wfh.space import Box

__all__ = ["MAX_SETS", "hitting_sets", "least_differences", "minimal"]

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


MAX_PIECES = 50_000
"""A search for differences that would look at more boxes than this is refused."""


def least_differences(
    boxes: Iterable[Box], others: Sequence[Box], here: Box, places: Collection[int]
) -> list[frozenset[int]]:
    """Every smallest set of facets on which some point of the boxes, less the others, differs.

    A point differs from a box `here` on a facet where the box has not its value; only some
    `places` count.  Boxes with the fewest differences are cut first, and one that differs on all
    that a set found differs on is left aside, so the points themselves are never listed.
    """

    def missed(box: Box) -> frozenset[int]:
        return frozenset(p for p in places if not box.sides[p] & here.sides[p])

    least: list[frozenset[int]] = []
    ahead: list[tuple[int, int, frozenset[int], int, Box]] = []
    number = 0
    for box in boxes:
        number += 1
        heappush(ahead, (len(missed(box)), number, missed(box), 0, box))
    while ahead:
        _, _, away, begin, box = heappop(ahead)
        if any(one <= away for one in least):
            continue
        met = next((n for n in range(begin, len(others)) if box.meets(others[n])), None)
        if met is None:
            least.append(away)
            continue
        for piece in box.minus(others[met]):
            number += 1
            heappush(ahead, (len(missed(piece)), number, missed(piece), met + 1, piece))
        if number > MAX_PIECES:
            raise FactError([Fault.of("too_many_boxes", count=number, limit=MAX_PIECES)])
    return least
