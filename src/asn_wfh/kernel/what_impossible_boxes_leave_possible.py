"""Which cases are possible: what ties between facets forbid is a set of boxes too.

The set is *closed*: it holds every largest box of impossible points, and not only those that a
tie names.  So a box without a possible point lies in one of them, a contradiction between facts
is one box, and a facet that nobody asks about is left out by leaving out the boxes that narrow it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from asn_wfh.kernel.boxes import MAX_BOXES, Box, difference, each_value_mask, intersection
from asn_wfh.kernel.search_outside_boxes import Outside
from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "all_maximal_boxes_within_union",
    "find_outside_box_one_facet_from_inside",
    "has_possible_point",
    "narrowed_to_possible_values",
    "narrowed_to_usual_values",
    "subtract_impossible",
]


def all_maximal_boxes_within_union(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Every largest box of the points that the boxes hold together, in a fixed order.

    Found by consensus: two boxes that overlap on all facets but one hold a third, which allows on
    that facet what either does (Quine 1955, for facets of many values Su and Cheung 1972).
    Raises FactError where there would be more than `MAX_BOXES`.
    """
    largest: list[Box] = []
    ahead = list(dict.fromkeys(boxes))
    while ahead:
        box = ahead.pop()
        if any(other.contains(box) for other in largest):
            continue
        ahead += [joint for other in largest for joint in _boxes_only_in_union_of_two(box, other)]
        largest = [other for other in largest if not box.contains(other)]
        largest.append(box)
        if len(largest) > MAX_BOXES:
            raise FactError([Fault.of("too_many_boxes", count=len(largest), limit=MAX_BOXES)])
    return tuple(sorted(largest, key=lambda box: box.sides))


def _boxes_only_in_union_of_two(one: Box, other: Box) -> Iterator[Box]:
    """The boxes that two boxes hold together and neither holds alone, one per facet."""
    for place, (mine, theirs) in enumerate(zip(one.sides, other.sides, strict=True)):
        both = mine | theirs
        if both in (mine, theirs):
            continue
        sides = [a & b for a, b in zip(one.sides, other.sides, strict=True)]
        sides[place] = both
        if all(sides):
            yield Box(tuple(sides))


def has_possible_point(box: Box, impossible: Iterable[Box]) -> bool:
    """Whether some point of a box is possible; the impossible boxes are closed."""
    return not any(other.contains(box) for other in impossible)


def subtract_impossible(boxes: Iterable[Box], impossible: Sequence[Box]) -> list[Box]:
    """The possible points of some boxes; disjoint where the boxes were."""
    return difference(boxes, impossible)


def narrowed_to_possible_values(box: Box, impossible: Iterable[Box]) -> Box:
    """The smallest box that holds every possible point of a box; the impossible ones are closed.

    A value goes where every point of the box that has it is impossible.
    """
    sides = list(box.sides)
    for other in impossible:
        left = [p for p, side in enumerate(other.sides) if box.sides[p] & ~side]
        if len(left) == 1:
            sides[left[0]] &= ~other.sides[left[0]]
    return Box(tuple(sides))


def narrowed_to_usual_values(
    box: Box, usual_masks: Collection[tuple[int, int]], impossible: Sequence[Box]
) -> Box:
    """A box narrowed to usual values, facet by facet, as far as a possible point is left.

    `usual_masks` has the index of a facet and the mask of its usual values, the firmest first.
    Where a usual value is not possible the values that are possible stay.
    """
    for place, mask in usual_masks:
        sides = narrowed_to_possible_values(box, impossible).sides
        side = sides[place] & mask or sides[place]
        box = box.with_side(place, side)
    return narrowed_to_possible_values(box, impossible)


def find_outside_box_one_facet_from_inside(
    facet_index: int,
    inside: Iterable[Box],
    outside: Sequence[Box],
    not_inside: Outside,
    impossible: Sequence[Box],
) -> Box | None:
    """A box of possible points not inside, each with one inside that differs on one facet only.

    They lie in `outside`; `not_inside` avoids the rest, the impossible boxes among it.  None
    where nothing depends on the facet.  Raises FactError where the searches take more than is
    allowed.
    """
    whole = not_inside.bounding_box.sides[facet_index]
    tied = [box for box in impossible if box.sides[facet_index] != whole]
    for box in inside:
        side = box.sides[facet_index]
        if side == whole:
            continue
        across = intersection([box.with_side(facet_index, whole & ~side)], outside)
        if not across:
            continue
        # The point left behind must be possible too, with one of its values.
        behind = dict.fromkeys(
            tuple([other for other in tied if other.sides[facet_index] & value])
            for value in (each_value_mask(side) if tied else (side,))
        )
        for others in sorted(behind, key=len):
            part = not_inside.avoiding_also(
                [other.with_side(facet_index, whole) for other in others]
            ).find_box_within(across)
            if part is not None:
                return part
    return None
