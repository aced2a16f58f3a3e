"""The search for one point that lies in some boxes and in none of others.

A box to be avoided forbids a conjunction of sides, so it asks that one of them be left.  What one
facet alone can settle is settled first, parts that share no facet are searched each on its own,
and only then a box is cut (Davis, Logemann and Loveland 1962, over facets of many values).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn_wfh.kernel.boxes import Box
from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "MAX_SEARCHED",
    "MAX_STEPS",
    "Allowance",
    "Outside",
    "covers",
    "depends_on_facet",
    "find_box_outside",
    "value_masks_of_box_points_lying_outside",
]

MAX_SEARCHED = 20_000_000
"""A search that has no allowance is refused where it would look at boxes more often than this."""
MAX_STEPS = 1_000_000
"""A question whose searches would look at boxes more often than this is refused."""

NarrowedSides = tuple[tuple[int, int], ...]
"""A box to be avoided: the places of the facets that it narrows, each with the mask of its side."""


@dataclass(slots=True)
class Allowance:
    """How many boxes the searches of one question may still look at, whatever the machine."""

    limit: int
    looked_at: int = 0

    def spend(self, box_count: int) -> None:
        """Count boxes that were looked at; FactError, with the limit, where they are too many."""
        self.looked_at += box_count
        if self.looked_at > self.limit:
            raise FactError([Fault.of("too_many_steps", limit=self.limit)])


class Outside:
    """What lies in none of some boxes, to be searched as long as an allowance lasts.

    `bounding_box` holds every box that is searched.  The `impossible` boxes, a closed set, need not
    be cut along: where none holds a box, some point of it lies outside.
    """

    __slots__ = ("allowance", "avoided", "bounding_box", "impossible")

    def __init__(
        self,
        others: Iterable[Box],
        bounding_box: Box,
        allowance: Allowance,
        *,
        impossible: Iterable[Box] = (),
    ) -> None:
        """See the boxes to be avoided, each by the few facets that it narrows."""
        self.bounding_box = bounding_box
        self.allowance = allowance
        self.avoided = self._narrowed_sides_of(others)
        self.impossible = self._narrowed_sides_of(impossible)

    def _narrowed_sides_of(self, boxes: Iterable[Box]) -> list[NarrowedSides]:
        return [
            tuple(
                [
                    (place, theirs)
                    for place, (mine, theirs) in enumerate(
                        zip(self.bounding_box.sides, box.sides, strict=True)
                    )
                    if mine & ~theirs
                ]
            )
            for box in boxes
        ]

    def avoiding_also(self, others: Iterable[Box]) -> Outside:
        """What lies in none of some other boxes either."""
        rest = Outside(others, self.bounding_box, self.allowance)
        rest.avoided += self.avoided
        rest.impossible = self.impossible
        return rest

    def has_possible_point_even_if_avoided(self, box: Box) -> bool:
        """Whether some point of a box is possible, whatever else is avoided."""
        sides = box.sides
        for avoided in self.impossible:
            for place, side in avoided:
                if sides[place] & ~side:
                    break
            else:
                return False
        return True

    def find_box_within(self, boxes: Iterable[Box]) -> Box | None:
        """A part of some boxes that lies there, or None; the same for the same boxes.

        Of impossible boxes it may still hold points, but every value of its sides has one outside.
        Raises FactError where the search would take more than the allowance has left.
        """
        for box in boxes:
            sides = _find_sides_outside_avoided(
                list(box.sides), self.avoided, self.impossible, self.allowance
            )
            if sides is not None:
                return Box(tuple(sides))
        return None


def find_box_outside(
    boxes: Iterable[Box], others: Sequence[Box], allowance: Allowance | None = None
) -> Box | None:
    """A part of some boxes that lies in none of the others, or None; the same for the same boxes.

    Raises FactError where the search would look at more boxes than the allowance has left, or
    than `MAX_SEARCHED` where there is none.
    """
    allowance = allowance or Allowance(MAX_SEARCHED)
    for box in boxes:
        part = Outside(others, box, allowance).find_box_within([box])
        if part is not None:
            return part
    return None


def covers(boxes: Sequence[Box], box: Box) -> bool:
    """Whether every point of the box lies in at least one of the boxes."""
    return find_box_outside([box], boxes) is None


def depends_on_facet(boxes: Sequence[Box], facet_index: int, whole_mask: int) -> bool:
    """Whether two points that differ only on one facet lie one inside the boxes and one outside."""
    beside = []
    for box in boxes:
        rest = whole_mask & ~box.sides[facet_index]
        if rest:
            beside.append(box.with_side(facet_index, rest))
            # One point that is outside settles it, and is soon found where there are many.
            corner = Box(tuple([side & -side for side in beside[-1].sides]))
            if not any(other.contains(corner) for other in boxes):
                return True
    return any(not covers(boxes, box) for box in beside)


def value_masks_of_box_points_lying_outside(boxes: Sequence[Box], outside: Outside) -> list[int]:
    """Per facet the values that some point of the boxes has which lies outside.

    Each part that is found settles all values of its sides, so that few are sought alone.
    """
    occurs = [0] * len(outside.bounding_box.sides)
    for place in range(len(occurs)):
        untried = 0
        for box in boxes:
            untried |= box.sides[place]
        while untried & ~occurs[place]:
            value = untried & ~occurs[place]
            value &= -value
            untried &= ~value
            here = [box.with_side(place, value) for box in boxes if box.sides[place] & value]
            part = outside.find_box_within(here)
            if part is not None:
                occurs = [old | side for old, side in zip(occurs, part.sides, strict=True)]
    return occurs


def _find_sides_outside_avoided(
    sides: list[int],
    avoided: list[NarrowedSides],
    impossible: list[NarrowedSides],
    allowance: Allowance,
) -> list[int] | None:
    """Sides that leave all that is avoided, and some point that is possible; or None."""
    ahead = [(sides, avoided, impossible)]
    while ahead:
        sides, avoided, impossible = ahead.pop()
        allowance.spend(1 + len(avoided) + len(impossible))
        settled = _propagate_forced_sides(sides, avoided, impossible)
        if settled is None:
            continue
        avoided, impossible = settled
        if not avoided:
            return sides
        parts = _independent_groups(avoided, impossible)
        if len(parts) == 1:
            ahead += _sides_cut_along_smallest_box(sides, *parts[0])
            continue
        for part in parts:
            some = _find_sides_outside_avoided(sides, *part, allowance)
            if some is None:
                break
            sides = some
        else:
            return sides
    return None


def _propagate_forced_sides(
    sides: list[int], avoided: list[NarrowedSides], impossible: list[NarrowedSides]
) -> tuple[list[NarrowedSides], list[NarrowedSides]] | None:
    """What is still to be avoided once every facet is narrowed that alone can leave a box.

    Narrows the sides in place.  None where some box cannot be left.
    """
    again = True
    while again:
        again, rest = False, []
        for boxes in (avoided, impossible):
            left = []
            for box in boxes:
                cut = []
                for place, side in box:
                    mine = sides[place]
                    if not mine & side:
                        break
                    if mine & ~side:
                        cut.append((place, side))
                else:
                    if not cut:
                        return None
                    if len(cut) == 1:
                        sides[cut[0][0]] &= ~cut[0][1]
                        again = True
                    else:
                        left.append(tuple(cut))
            rest.append(left)
        avoided, impossible = rest
    return avoided, impossible


def _independent_groups(
    avoided: list[NarrowedSides], impossible: list[NarrowedSides]
) -> list[tuple[list[NarrowedSides], list[NarrowedSides]]]:
    """The boxes in groups that share no facet, smallest first; none only of impossible ones."""
    groups: list[tuple[int, list[NarrowedSides], list[NarrowedSides]]] = []
    for number, box in enumerate((*avoided, *impossible)):
        mine, ties = ([box], []) if number < len(avoided) else ([], [box])
        facets, apart = 0, []
        for place, _ in box:
            facets |= 1 << place
        for group in groups:
            if group[0] & facets:
                facets, mine, ties = facets | group[0], mine + group[1], ties + group[2]
            else:
                apart.append(group)
        groups = [*apart, (facets, mine, ties)]
    parts = [(mine, ties) for _, mine, ties in groups if mine]
    return sorted(parts, key=lambda part: len(part[0]) + len(part[1]))


def _sides_cut_along_smallest_box(
    sides: list[int], avoided: list[NarrowedSides], impossible: list[NarrowedSides]
) -> list[tuple[list[int], list[NarrowedSides], list[NarrowedSides]]]:
    """The sides cut along the smallest box to be avoided, the last piece the one to begin with."""
    box = min(avoided, key=len)
    rest = [other for other in avoided if other is not box]
    remaining, pieces = sides.copy(), []
    for place, side in box:
        piece = remaining.copy()
        piece[place] &= ~side
        pieces.append((piece, rest, impossible))
        remaining[place] &= side
    return pieces[::-1]
