"""Facets, boxes and sets of boxes: the one operation behind every answer.

A facet is a question with a closed list of values.  A box allows a set of values for each
facet and stands for every point that takes one allowed value per facet.  Boxes are held as
one bit mask per facet, so an intersection is one AND per facet.  Nothing here knows what a
facet means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from operator import and_

from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "MAX_BOXES",
    "Box",
    "Facet",
    "Space",
    "as_disjoint_boxes",
    "difference",
    "each_value_mask",
    "intersection",
    "join_disjoint_boxes_into_fewer",
    "point_count",
]


MAX_BOXES = 5_000
"""A set of points that would take more boxes than this is refused, with the number."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A question with a closed list of values, in a fixed order."""

    name: str
    values: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a facet that could hold no point or two equal values."""
        if not self.values or len(set(self.values)) != len(self.values):
            raise ValueError(f"facet `{self.name}` needs distinct values, at least one")

    @property
    def whole_mask(self) -> int:
        """The mask that allows every value."""
        return (1 << len(self.values)) - 1

    def mask(self, values: Iterable[str]) -> int:
        """The mask that allows just these values; an unknown value raises ValueError."""
        return sum({1 << self.values.index(value) for value in values})

    def values_in(self, mask: int) -> tuple[str, ...]:
        """The values that a mask allows, in the facet's order."""
        return tuple(value for place, value in enumerate(self.values) if mask >> place & 1)


@dataclass(frozen=True, slots=True)
class Box:
    """A set of allowed values per facet, as one bit mask per facet; no side is empty."""

    sides: tuple[int, ...]

    def intersection_with(self, other: Box) -> Box | None:
        """The points in both boxes, or None where there is none."""
        sides = tuple([mine & theirs for mine, theirs in zip(self.sides, other.sides, strict=True)])
        return Box(sides) if all(sides) else None

    def overlaps(self, other: Box) -> bool:
        """Whether some point lies in both boxes."""
        return all(map(and_, self.sides, other.sides))

    def contains(self, other: Box) -> bool:
        """Whether every point of the other box lies in this one."""
        return all(not theirs & ~mine for mine, theirs in zip(self.sides, other.sides, strict=True))

    def minus(self, other: Box) -> list[Box]:
        """The points of this box that are not in the other, as disjoint boxes.

        One piece per facet on which the other box cuts this one: the piece keeps what the
        other leaves out there, and what both allow on the facets before it.
        """
        common = self.intersection_with(other)
        if common is None:
            return [self]
        pieces = []
        sides = list(self.sides)
        for place, common_side in enumerate(common.sides):
            rest = sides[place] & ~common_side
            if rest:
                pieces.append(Box((*sides[:place], rest, *sides[place + 1 :])))
                sides[place] = common_side
        return pieces

    def with_side(self, facet_index: int, side_mask: int) -> Box:
        """The box with other values allowed on one facet."""
        return Box((*self.sides[:facet_index], side_mask, *self.sides[facet_index + 1 :]))

    def points_as_value_indices(self) -> Iterator[tuple[int, ...]]:
        """Walk every point of the box, each as one value's place per facet."""
        return product(
            *([p for p in range(side.bit_length()) if side >> p & 1] for side in self.sides)
        )


def each_value_mask(side: int) -> Iterator[int]:
    """The values of a side, each as a mask of its own."""
    while side:
        value = side & -side
        side ^= value
        yield value


def point_count(box: Box) -> int:
    """The number of points in a box."""
    return prod(side.bit_count() for side in box.sides)


def intersection(left: Iterable[Box], right: Sequence[Box]) -> list[Box]:
    """The points that lie in both sets of boxes; disjoint where both sets were."""
    return [
        both
        for one in left
        for other in right
        if (both := one.intersection_with(other)) is not None
    ]


def difference(boxes: Iterable[Box], others: Iterable[Box], limit: int = MAX_BOXES) -> list[Box]:
    """The points of a set of boxes that lie in none of the others; disjoint if the first was.

    Raises FactError, with the number, where they would take more boxes than `limit`.
    """
    rest = list(boxes)
    for other in others:
        rest = [piece for box in rest for piece in box.minus(other)]
        if not rest:
            break
        if len(rest) > limit:
            raise FactError([Fault.of("too_many_boxes", count=len(rest), limit=limit)])
    return rest


def as_disjoint_boxes(boxes: Iterable[Box]) -> list[Box]:
    """The same points as disjoint boxes."""
    apart: list[Box] = []
    for box in boxes:
        apart += difference([box], list(apart))
    return apart


def join_disjoint_boxes_into_fewer(boxes: Iterable[Box]) -> list[Box]:
    """Disjoint boxes joined into fewer, wherever two differ on one facet only."""
    merged = list(dict.fromkeys(boxes))
    places = range(len(merged[0].sides)) if merged else range(0)
    shrunk = True
    while shrunk:
        shrunk = False
        for place in places:
            joined: dict[tuple[int, ...], int] = {}
            for box in merged:
                rest = box.sides[:place] + box.sides[place + 1 :]
                joined[rest] = joined.get(rest, 0) | box.sides[place]
            if len(joined) < len(merged):
                merged = [
                    Box((*rest[:place], side, *rest[place:])) for rest, side in joined.items()
                ]
                shrunk = True
    return merged


@dataclass(frozen=True, slots=True)
class Space:
    """Facets in a fixed order; every combination of their values is a point.

    The points in `impossible`, a closed set of boxes, never occur.
    """

    facets: tuple[Facet, ...]
    impossible: tuple[Box, ...] = ()

    @property
    def whole_box(self) -> Box:
        """The box that holds every point."""
        return Box(tuple(facet.whole_mask for facet in self.facets))

    def facet_index(self, name: str) -> int:
        """Where a facet stands in the order; an unknown name raises KeyError."""
        for place, facet in enumerate(self.facets):
            if facet.name == name:
                return place
        raise KeyError(name)

    def box(self, allowed: Mapping[str, Iterable[str]]) -> Box:
        """The box that allows these values on the facets named, and anything on the others.

        An unknown facet raises KeyError, an unknown value or an empty set ValueError.
        """
        sides = list(self.whole_box.sides)
        for name, values in allowed.items():
            place = self.facet_index(name)
            sides[place] = self.facets[place].mask(values)
            if not sides[place]:
                raise ValueError(f"facet `{name}` is left without a value")
        return Box(tuple(sides))

    def narrowed_values(self, box: Box) -> dict[str, tuple[str, ...]]:
        """The allowed values of each facet that the box narrows, by name."""
        return {
            facet.name: facet.values_in(side)
            for facet, side in zip(self.facets, box.sides, strict=True)
            if side != facet.whole_mask
        }
