"""A largest box of a region, with the facets narrowed that a clause names and few others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import and_
from typing import NamedTuple

from asn_wfh.kernel.boxes import Box, point_count
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point

__all__ = ["Start", "find_unwidenable_box"]


class Start(NamedTuple):
    """A box to begin with, and the facets that are to be left as they are in it."""

    box: Box
    spared_facets: frozenset[int]


class _Cut(NamedTuple):
    """A way to keep a box out of another: the facet and the values that are left; best first."""

    forced: bool
    spares: bool
    share: float
    facet_index: int
    rest_mask: int


def find_unwidenable_box(
    starts: Iterable[Start],
    avoided: Sequence[Box],
    region: Sequence[Box],
    impossible: Sequence[Box] = (),
) -> Box:
    """A box of a region that can be widened in no facet, the same whenever it is asked for.

    The region is all that `starts` leave outside of the `avoided` boxes, given as disjoint boxes
    too.  What must be avoided is cut off where the least is lost, on the facets kept only where
    no other would do; of the boxes that come out so, and hold a possible point, the one with the
    most points is widened.
    """
    cleared = [
        box for start in starts for box in _one_box_of_start_off_avoided_if_any(start, avoided)
    ]
    cleared = [box for box in cleared if has_possible_point(box, impossible)]
    return _widened_within_region(max(cleared or region, key=point_count), region)


def _one_box_of_start_off_avoided_if_any(start: Start, avoided: Iterable[Box]) -> Iterator[Box]:
    """The start without the avoided boxes; nothing if cutting them off leaves nothing."""
    box, near = start.box, list(dict.fromkeys(avoided))
    while near := [other for other in near if all(map(and_, box.sides, other.sides))]:
        cuts = [_best_cut(box, other, start.spared_facets) for other in near]
        # What can be cut on one facet only has to be, whatever else is.
        for cut in [cut for cut in cuts if cut.forced] or [max(cuts)]:
            rest = box.sides[cut.facet_index] & cut.rest_mask
            if not rest:
                return
            box = box.with_side(cut.facet_index, rest)
    yield box


def _best_cut(box: Box, avoided_box: Box, spared_facets: frozenset[int]) -> _Cut:
    """The best way to keep a box out of another that it meets; nothing is left if it lies in it."""
    rests = [
        (place, mine & ~theirs)
        for place, (mine, theirs) in enumerate(zip(box.sides, avoided_box.sides, strict=True))
        if mine & ~theirs
    ]
    if not rests:
        return _Cut(True, True, 1.0, 0, 0)
    return max(
        _Cut(
            forced=len(rests) == 1,
            spares=place not in spared_facets,
            share=rest.bit_count() / box.sides[place].bit_count(),
            facet_index=place,
            rest_mask=rest,
        )
        for place, rest in rests
    )


def _widened_within_region(box: Box, region: Sequence[Box]) -> Box:
    """The box with every value added that keeps it inside of a region of disjoint boxes.

    One round is enough: a value that does not fit a box does not fit a wider one.
    """
    for place in range(len(box.sides)):
        occurring = 0
        for piece in region:
            occurring |= piece.sides[place]
        for number in range(occurring.bit_length()):
            value = 1 << number
            if occurring & value and not box.sides[place] & value:
                added = box.with_side(place, value)
                overlaps = (piece.intersection_with(added) for piece in region)
                if sum(point_count(both) for both in overlaps if both is not None) == point_count(
                    added
                ):
                    box = box.with_side(place, box.sides[place] | value)
    return box
