"""The boxes of a policy, each with a bit of its own, and the bits of each provision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from asn_wfh.kernel.boxes import Box
from asn_wfh.policy import Policy, Provision
from asn_wfh.policy.provision_boxes import BoxesByStance, ProvisionBoxes

__all__ = [
    "FIRST",
    "MARKS",
    "RECALLED",
    "ROSTER_STATED",
    "STATED",
    "BoxIndex",
    "ProvisionBits",
    "union_of_masks",
]

STATED = 1
"""The bit that stands while every fact that a box asks for is stated."""
ROSTER_STATED = 2
"""The bit that stands while the roster is stated, asked for or not."""
RECALLED = 4
"""The bit that stands while an order to the office is stated, asked for or not."""
MARKS = STATED | ROSTER_STATED | RECALLED
"""The bits that stand for no box."""
FIRST = 3
"""The place of the first bit that stands for a box."""


class BoxIndex:
    """The boxes of a policy under all its stances, each with a bit of its own.

    Equal boxes share a bit, whichever provisions they come from.
    """

    def __init__(self, policy: Policy) -> None:
        """Begin without a box; the stance of the policy does not matter."""
        self.boxes: list[Box] = []
        self._provisions = BoxesByStance(policy)
        self._numbers: dict[Box, int] = {}
        self._bits: dict[ProvisionBoxes, ProvisionBits] = {}

    def provision_bits_under(self, stance: Mapping[str, str]) -> list[ProvisionBits]:
        """The bits of every provision in printed order; `stance` has an option per reading."""
        return [self._provision_bits(boxes) for boxes in self._provisions.boxes_under(stance)]

    def provision_bits_per_combination(self, provision: Provision) -> list[ProvisionBits]:
        """The bits of one provision under each combination of the readings they depend on."""
        return [
            self._provision_bits(boxes)
            for boxes in self._provisions.boxes_per_combination(provision)
        ]

    def mask_of_boxes(self, boxes: Iterable[Box]) -> int:
        """The bits of some boxes, each numbered when first met."""
        bits = 0
        for box in boxes:
            number = self._numbers.setdefault(box, len(self._numbers))
            if number == len(self.boxes):
                self.boxes.append(box)
            bits |= 1 << (number + FIRST)
        return bits

    def box_of_single_bit_mask(self, bit: int) -> Box:
        """The box of a single bit."""
        return self.boxes[bit.bit_length() - 1 - FIRST]

    def boxes_of_mask(self, mask: int) -> Iterator[Box]:
        """The boxes of several bits."""
        for number, box in enumerate(self.boxes):
            if mask >> (number + FIRST) & 1:
                yield box

    def _provision_bits(self, provision_boxes: ProvisionBoxes) -> ProvisionBits:
        bits = self._bits.get(provision_boxes)
        if bits is None:
            bits = self._bits[provision_boxes] = ProvisionBits(provision_boxes, self)
        return bits


@dataclass(frozen=True, eq=False)
class ProvisionBits:
    """What one provision gives, takes and asks for under a stance, as bits of an index.

    A box gets its bit when it is first asked for.
    """

    boxes: ProvisionBoxes
    index: BoxIndex

    @cached_property
    def permit_mask(self) -> int:
        """The boxes to which the provision gives leave."""
        return self.index.mask_of_boxes(self.boxes.permit_boxes)

    @cached_property
    def mask_of_boxes_permitted_if_acts_given(self) -> int:
        """The boxes to which it would give leave, were every act given."""
        return self.index.mask_of_boxes(self.boxes.permit_boxes_if_acts_given)

    @cached_property
    def require_mask(self) -> int:
        """The boxes in which it orders work from home."""
        return self.index.mask_of_boxes(self.boxes.boxes_where_wfh_is_required)

    @cached_property
    def denial_mask(self) -> int:
        """The boxes from which it takes leave away."""
        return union_of_masks(mask for _, mask in self.denial_masks_by_why)

    @cached_property
    def denial_masks_by_why(self) -> tuple[tuple[str, int], ...]:
        """The boxes from which it takes leave away, by the reason it gives there."""
        return tuple(
            (why, self.index.mask_of_boxes(boxes)) for why, boxes in self.boxes.denial_boxes_by_why
        )

    @cached_property
    def personal_duty_mask(self) -> int:
        """The boxes in which it obliges the person who works from home."""
        return self.index.mask_of_boxes(self.boxes.personal_duty_boxes)

    @cached_property
    def not_in_force_mask(self) -> int:
        """The boxes of days on which the circular does not hold, where it says when it does."""
        return self.index.mask_of_boxes(self.boxes.circular_not_in_force_boxes)


def union_of_masks(masks: Iterable[int]) -> int:
    """The bits of several masks together."""
    union = 0
    for mask in masks:
        union |= mask
    return union
