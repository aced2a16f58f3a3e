"""The options of a stance that a policy did not choose."""

from __future__ import annotations

from collections.abc import Iterable

from asn_wfh.policy.policy import Policy

__all__ = ["options_other_than_chosen"]


def options_other_than_chosen(
    policy: Policy, stance: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """The options of a stance that are not those which the policy chooses, sorted."""
    chosen = {reading.name: reading.chosen for reading in policy.readings}
    return tuple(sorted(pair for pair in stance if chosen.get(pair[0]) != pair[1]))
