"""The numbered boxes of a policy: a bit stands for its own box and for no other."""

from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import load_policy
from asn_wfh.engine.bits_of_boxes_by_provision import FIRST, BoxIndex
from asn_wfh.kernel.boxes import Box
from kernel.test_boxes import families


@given(families(1, most=6), st.data())
def test_bits_give_back_their_boxes(
    drawn: tuple[object, list[list[Box]]], data: st.DataObject
) -> None:
    """Any of the boxes that were numbered come back from their bits, each once, in its order."""
    _, [boxes] = drawn
    index = BoxIndex(load_policy("bukittinggi"))
    index.mask_of_boxes(boxes)
    some = data.draw(st.sets(st.sampled_from(boxes))) if boxes else set()
    bits = index.mask_of_boxes(some)
    assert list(index.boxes_of_mask(bits)) == [box for box in index.boxes if box in some]
    assert [
        index.box_of_single_bit_mask(1 << (n + FIRST)) for n in range(len(index.boxes))
    ] == index.boxes
