"""The disjoint boxes on which policies do not all answer alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.compare.policy_regions import PolicyRegions
from asn_wfh.kernel.space import Box, difference, intersection, merge

__all__ = ["Answered", "answered", "differences"]

Answered = tuple[bool, ...]
"""Who permits: one answer per policy."""


def answered(seen: Sequence[PolicyRegions]) -> dict[Answered, list[Box]]:
    """All cases that some policy permits, as disjoint boxes by who does, were all in force."""
    parts: dict[Answered, list[Box]] = {}
    met: list[Box] = []
    for number, policy in enumerate(seen):
        divided: dict[Answered, list[Box]] = {}
        for answers, boxes in parts.items():
            divided[(*answers, True)] = intersection(boxes, policy.yes)
            divided[(*answers, False)] = difference(boxes, policy.yes)
        divided[(False,) * number + (True,)] = difference(policy.yes, met)
        met += policy.yes
        parts = {answers: boxes for answers, boxes in divided.items() if boxes}
    return {answers: merge(boxes) for answers, boxes in sorted(parts.items(), reverse=True)}


def differences(
    seen: Sequence[PolicyRegions], parts: dict[Answered, list[Box]]
) -> Iterator[tuple[Answered, Box, bool]]:
    """The boxes that are answered unlike on the days compared, and by whom each is permitted.

    The flag says whether they differ only since one policy is in force and another is not.
    """
    for answers, boxes in parts.items():
        today = tuple(yes and policy.held for yes, policy in zip(answers, seen, strict=True))
        if len(set(today)) > 1:
            for box in seen[0].field.possible(boxes):
                yield today, box, len(set(answers)) == 1
