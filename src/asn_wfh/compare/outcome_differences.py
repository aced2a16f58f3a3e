"""The disjoint boxes on which policies do not all have the same outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.compare.clause_regions import PolicyRegions
from asn_wfh.kernel.space import Box, difference, intersection, merge

__all__ = ["Permitting", "differences", "partition"]

Permitting = tuple[bool, ...]
"""Per policy, whether it permits."""


def differences(policies: Sequence[PolicyRegions]) -> Iterator[tuple[Permitting, Box, bool]]:
    """The boxes that are decided unlike on the days compared, and which policy permits each.

    The flag says whether they differ only since one policy is in force and another is not.
    """
    for permitting, boxes in partition(policies).items():
        today = tuple(
            yes and policy.in_force for yes, policy in zip(permitting, policies, strict=True)
        )
        if len(set(today)) > 1:
            for box in policies[0].field.possible(boxes):
                yield today, box, len(set(permitting)) == 1


def partition(policies: Sequence[PolicyRegions]) -> dict[Permitting, list[Box]]:
    """All cases that some policy permits, as disjoint boxes by which do, were all in force."""
    parts: dict[Permitting, list[Box]] = {}
    earlier: list[Box] = []
    for number, policy in enumerate(policies):
        divided: dict[Permitting, list[Box]] = {}
        for permitting, boxes in parts.items():
            divided[(*permitting, True)] = intersection(boxes, policy.permitted)
            divided[(*permitting, False)] = difference(boxes, policy.permitted)
        divided[(False,) * number + (True,)] = difference(policy.permitted, earlier)
        earlier += policy.permitted
        parts = {permitting: boxes for permitting, boxes in divided.items() if boxes}
    return {permitting: merge(boxes) for permitting, boxes in sorted(parts.items(), reverse=True)}
