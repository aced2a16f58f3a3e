"""The disjoint boxes on which policies do not all have the same outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.kernel.boxes import Box, difference, intersection, join_disjoint_boxes_into_fewer

__all__ = [
    "MAY",
    "MUST",
    "NO",
    "DifferingBox",
    "Permitting",
    "boxes_by_who_permits",
    "differing_boxes",
]

Permitting = tuple[int, ...]
"""Per policy, whether it permits: `NO`, `MAY` or `MUST`."""
NO, MAY, MUST = 0, 1, 2
"""What a policy answers a case: may not, may, must."""


class DifferingBox(NamedTuple):
    """A box that is decided unlike, and which policy permits it.

    `only_by_force` says that it differs only since one policy is in force and another is not.
    """

    permitting: Permitting
    box: Box
    only_by_force: bool


def differing_boxes(policies: Sequence[PolicyRegions]) -> Iterator[DifferingBox]:
    """The boxes that are decided unlike on the days compared, and which policy permits each."""
    for permitting, boxes in boxes_by_who_permits(policies).items():
        today = tuple(
            answer if policy.is_in_force else NO
            for answer, policy in zip(permitting, policies, strict=True)
        )
        if len(set(today)) > 1:
            for box in policies[0].common.boxes_with_possible_cases(boxes):
                yield DifferingBox(today, box, len(set(permitting)) == 1)


def boxes_by_who_permits(policies: Sequence[PolicyRegions]) -> dict[Permitting, list[Box]]:
    """All cases that some policy permits, as disjoint boxes by which do, were all in force."""
    parts: dict[Permitting, list[Box]] = {}
    earlier: list[Box] = []
    for number, policy in enumerate(policies):
        divided: dict[Permitting, list[Box]] = {}
        answers = {MAY: policy.permitted_boxes}
        if policy.boxes_where_wfh_is_required:
            may = difference(policy.permitted_boxes, policy.boxes_where_wfh_is_required)
            answers = {MAY: may, MUST: policy.boxes_where_wfh_is_required}
        for permitting, boxes in parts.items():
            for answer, given in answers.items():
                divided[(*permitting, answer)] = intersection(boxes, given)
            divided[(*permitting, NO)] = difference(boxes, policy.permitted_boxes)
        for answer, given in answers.items():
            divided[(NO,) * number + (answer,)] = difference(given, earlier)
        earlier += policy.permitted_boxes
        parts = {permitting: boxes for permitting, boxes in divided.items() if boxes}
    return {
        permitting: join_disjoint_boxes_into_fewer(boxes)
        for permitting, boxes in sorted(parts.items(), reverse=True)
    }
