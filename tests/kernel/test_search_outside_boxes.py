"""What the search finds, and what it says is nowhere, is so point for point."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import FactError
from asn_wfh.kernel.boxes import Box, Facet, Space, point_count
from asn_wfh.kernel.search_outside_boxes import (
    Allowance,
    Outside,
    covers,
    depends_on_facet,
    find_box_outside,
    value_masks_of_box_points_lying_outside,
)
from asn_wfh.kernel.what_impossible_boxes_leave_possible import all_maximal_boxes_within_union
from kernel.test_boxes import boxes_of, families, points


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=300)
@given(families(2, most=8))
def test_a_part_outside_is_found_where_there_is_one(drawn: tuple[Space, list[list[Box]]]) -> None:
    """A part lies in one of the boxes and outside all others; there is none only if no point is."""
    _, [some, others] = drawn
    left = points(some) - points(others)
    part = find_box_outside(some, others)
    assert (part is None) == (not left)
    if part is not None:
        assert points([part]) <= left
        assert any(box.contains(part) for box in some)


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=300)
@given(families(3, most=6))
def test_closed_boxes_need_no_cut(drawn: tuple[Space, list[list[Box]]]) -> None:
    """With closed boxes beside, a part has a point outside all for every value of its sides."""
    space, [some, others, ties] = drawn
    outside = Outside(
        others, space.whole_box, Allowance(10_000), impossible=all_maximal_boxes_within_union(ties)
    )
    left = points(some) - points(others) - points(ties)
    part = outside.find_box_within(some)
    assert (part is None) == (not left)
    if part is not None:
        here = points([part])
        assert not here & points(others)
        for place in range(len(space.facets)):
            assert {point[place] for point in here} == {point[place] for point in here & left}
    for box in some:
        assert outside.has_possible_point_even_if_avoided(box) == bool(points([box]) - points(ties))


@settings(max_examples=150)
@given(families(2))
def test_every_value_that_occurs_is_found(drawn: tuple[Space, list[list[Box]]]) -> None:
    """Per facet, a value occurs exactly if some point outside the others has it."""
    space, [some, others] = drawn
    left = points(some) - points(others)
    places = range(len(space.facets))
    expected = [sum({1 << point[place] for point in left}) for place in places]
    outside = Outside(others, space.whole_box, Allowance(10_000))
    assert value_masks_of_box_points_lying_outside(some, outside) == expected


@pytest.mark.parametrize("closed_pair", [0, 10, 19])
def test_parts_that_share_nothing_are_searched_apart(closed_pair: int) -> None:
    """Twenty pairs of facets that have nothing in common take steps by the pair, not by product."""
    space = Space(tuple(Facet(f"f{number}", ("a", "b", "c")) for number in range(40)))
    avoided = [
        space.box({f"f{2 * n}": [one], f"f{2 * n + 1}": [other]})
        for n in range(20)
        for one in "abc"
        for other in "abc"
        if (n == closed_pair and (one, other) != ("a", "a")) or (n != closed_pair and one == other)
    ]
    allowance = Allowance(20_000)
    part = find_box_outside([space.whole_box], avoided, allowance)
    assert part is not None
    assert not any(part.overlaps(box) for box in avoided)
    last = space.box({f"f{2 * closed_pair}": "a", f"f{2 * closed_pair + 1}": "a"})
    assert find_box_outside([space.whole_box], [*avoided, last], allowance) is None


def test_a_search_that_takes_too_long_is_refused_with_its_number() -> None:
    """What is left of an allowance bounds a search, and the fault says how much that was."""
    space = Space(tuple(Facet(f"f{number}", ("a", "b", "c")) for number in range(4)))
    pairs = [(one, other, v) for one in range(4) for other in range(one) for v in "abc"]
    crowded = [space.box({f"f{one}": v, f"f{other}": v}) for one, other, v in pairs]
    assert find_box_outside([space.whole_box], crowded) is None
    with pytest.raises(FactError) as caught:
        find_box_outside([space.whole_box], crowded, Allowance(30))
    assert dict(caught.value.faults[0].values)["limit"] == "30"


@settings(max_examples=150)
@given(families(1), st.data())
def test_a_box_is_covered_or_not(drawn: tuple[Space, list[list[Box]]], data: st.DataObject) -> None:
    """`covers` holds exactly if no point of the box lies outside all of the boxes."""
    space, [some] = drawn
    box = data.draw(boxes_of(space))
    assert covers(some, box) == (points([box]) <= points(some))
    assert covers(some, space.whole_box) == (len(points(some)) == point_count(space.whole_box))


@settings(max_examples=150)
@given(families(1))
def test_a_facet_turns_a_set_of_boxes(drawn: tuple[Space, list[list[Box]]]) -> None:
    """`depends_on_facet` holds exactly if two points that differ there alone lie in and out."""
    space, [some] = drawn
    members = points(some)
    for place, facet in enumerate(space.facets):
        turned = any(
            (*point[:place], value, *point[place + 1 :]) not in members
            for point in members
            for value in range(len(facet.values))
        )
        assert depends_on_facet(some, place, facet.whole_mask) == turned


def test_an_allowance_is_spent_to_the_last() -> None:
    """As many boxes are looked at as are allowed, and not one more."""
    allowance = Allowance(2)
    allowance.spend(2)
    with pytest.raises(FactError, match=r".*"):
        allowance.spend(1)
    with pytest.raises(FactError, match=r".*"):
        Allowance(2).spend(3)


def test_what_meets_no_other_is_found_whole() -> None:
    """A box that leaves all others on some facet is cut on none."""
    box, other = Box((0b011, 0b011)), Box((0b001, 0b100))
    assert find_box_outside([box], [other]) == box
