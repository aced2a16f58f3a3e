"""From when until when compared circulars hold, and their reviews."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions

__all__ = ["Force", "in_force_dates_of_all_even_if_alike"]


@dataclass(frozen=True, slots=True)
class Force:
    """From when until when a circular holds, where it says so, and its reviews in months.

    `in_force` says whether it is so on the date that is compared; it is None where that is an
    ordinary week.
    """

    label: str
    clause: str
    signed: date
    since: date
    until: date | None
    review_every: int | None
    in_force: bool | None


def in_force_dates_of_all_even_if_alike(
    regions: Sequence[PolicyRegions], on: date | None
) -> Iterator[Force]:
    """When each circular holds."""
    for policy in regions:
        force = policy.policy.force
        clause = next(p.label for p, rule in policy.policy.rules if rule is force)
        yield Force(
            label=policy.label,
            clause=clause,
            signed=policy.policy.circular.signed,
            since=force.since,
            until=force.until,
            review_every=force.review_every,
            in_force=policy.is_in_force if on is not None else None,
        )
