"""Boxes and sets of boxes agree with plain sets of points, on every small space."""

from collections.abc import Iterable
from itertools import islice, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from asn_wfh.kernel.boxes import (
    Box,
    Facet,
    Space,
    as_disjoint_boxes,
    difference,
    each_value_mask,
    intersection,
    join_disjoint_boxes_into_fewer,
    point_count,
)

Point = tuple[int, ...]


@st.composite
def spaces(draw: DrawFn) -> Space:
    """One to four facets of one to four values: at most 256 points."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    return Space(
        tuple(
            Facet(f"facet{place}", tuple(f"v{value}" for value in range(size)))
            for place, size in enumerate(sizes)
        )
    )


def boxes_of(space: Space) -> st.SearchStrategy[Box]:
    """Any box of a space."""
    return st.tuples(*(st.integers(1, facet.whole_mask) for facet in space.facets)).map(Box)


@st.composite
def families(draw: DrawFn, sets: int, most: int = 5) -> tuple[Space, list[list[Box]]]:
    """A space with some lists of boxes in it, empty ones among them."""
    space = draw(spaces())
    some = st.lists(boxes_of(space), max_size=most)
    return space, [draw(some) for _ in range(sets)]


def points(boxes: Iterable[Box]) -> set[Point]:
    """Every point that lies in one of the boxes, found by asking for each whether it does."""
    box_list = list(boxes)
    if not box_list:
        return set()
    every = product(*(range(4) for _ in box_list[0].sides))
    return {
        point
        for point in every
        if any(
            all(side >> value & 1 for side, value in zip(box.sides, point, strict=True))
            for box in box_list
        )
    }


def are_disjoint(boxes: Iterable[Box]) -> bool:
    """Whether no point lies in two of the boxes."""
    box_list = list(boxes)
    return sum(len(points([box])) for box in box_list) == len(points(box_list))


@settings(max_examples=150)
@given(families(2, most=1).filter(lambda drawn: all(drawn[1])))
def test_two_boxes_meet_part_and_hold_as_their_points_do(
    drawn: tuple[Space, list[list[Box]]],
) -> None:
    """Meeting, taking away, holding and counting two boxes is doing so with two sets of points."""
    _, ([one], [other]) = drawn
    mine, theirs = points([one]), points([other])
    common = one.intersection_with(other)
    assert one.overlaps(other) is (common is not None)
    assert (points([common]) if common else set()) == mine & theirs
    pieces = one.minus(other)
    assert points(pieces) == mine - theirs
    assert are_disjoint(pieces)
    assert one.contains(other) == (theirs <= mine)
    assert point_count(one) == len(mine)
    assert set(one.points_as_value_indices()) == mine
    assert len(list(one.points_as_value_indices())) == len(mine)


@settings(max_examples=150)
@given(families(2))
def test_sets_of_boxes_are_sets_of_points(drawn: tuple[Space, list[list[Box]]]) -> None:
    """Intersection, difference, disjoint and joined boxes keep exactly the points they should."""
    _, (some, others) = drawn
    mine, theirs = points(some), points(others)
    assert points(intersection(some, others)) == mine & theirs
    assert points(difference(some, others)) == mine - theirs
    parted = as_disjoint_boxes(some)
    assert points(parted) == mine
    assert are_disjoint(parted)
    assert are_disjoint(difference(parted, others))
    assert are_disjoint(intersection(parted, as_disjoint_boxes(others)))
    merged = join_disjoint_boxes_into_fewer(parted)
    assert points(merged) == mine
    assert are_disjoint(merged)
    assert len(merged) <= len(parted)


@settings(max_examples=150)
@given(families(1))
def test_merging_leaves_no_two_boxes_that_differ_on_one_facet(
    drawn: tuple[Space, list[list[Box]]],
) -> None:
    """`join_disjoint_boxes_into_fewer` goes on until no two boxes can be joined into one."""
    _, [some] = drawn
    merged = join_disjoint_boxes_into_fewer(as_disjoint_boxes(some))
    for place, one in enumerate(merged):
        for other in merged[place + 1 :]:
            pairs = zip(one.sides, other.sides, strict=True)
            assert sum(mine != theirs for mine, theirs in pairs) > 1


@settings(max_examples=150)
@given(spaces(), st.data())
def test_a_box_is_built_and_spelled_by_name(space: Space, data: st.DataObject) -> None:
    """A box allows what it was built from, and names just the facets that it narrows."""
    allowed = {
        facet.name: data.draw(st.sets(st.sampled_from(facet.values), min_size=1))
        for facet in data.draw(st.sets(st.sampled_from(space.facets)))
    }
    box = space.box(allowed)
    sizes = {facet.name: len(facet.values) for facet in space.facets}
    assert {name: set(values) for name, values in space.narrowed_values(box).items()} == {
        name: values for name, values in allowed.items() if len(values) < sizes[name]
    }
    assert space.box(space.narrowed_values(box)) == box
    assert points([box]) == {
        point
        for point in points([space.whole_box])
        if all(
            facet.values[value] in allowed.get(facet.name, facet.values)
            for facet, value in zip(space.facets, point, strict=True)
        )
    }


def test_what_is_no_box_is_refused() -> None:
    """A facet without distinct values, an unknown facet or value and an empty side are errors."""
    for values in ((), ("a", "a")):
        with pytest.raises(ValueError, match="needs distinct values"):
            Facet("f", values)
    space = Space((Facet("f", ("a", "b")),))
    with pytest.raises(KeyError):
        space.box({"g": ["a"]})
    with pytest.raises(ValueError, match="not in tuple"):
        space.box({"f": ["c"]})
    with pytest.raises(ValueError, match="left without a value"):
        space.box({"f": []})


def test_the_values_of_a_side() -> None:
    """A side is gone through value by value, each once, from the first."""
    assert list(islice(each_value_mask(0b1011), 5)) == [0b1, 0b10, 0b1000]
