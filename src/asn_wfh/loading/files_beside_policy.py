"""The files that stand beside a policy's file: its scenarios, its events, its fingerprints."""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "ENDINGS",
    "EVENTS_ENDING",
    "SUITE_ENDING",
    "events_beside",
    "fingerprints_beside",
    "policy_beside",
    "suite_beside",
]

ENDINGS = (".yaml", ".yml")
"""How the name of a policy's file ends."""
SUITE_ENDING = ".scenarios.yaml"
EVENTS_ENDING = ".events.yaml"
_PRINTS_ENDING = ".prints"


def suite_beside(policy: Path) -> Path:
    """Where the scenarios of a policy's file stand: beside it, as `name.scenarios.yaml`."""
    return policy.with_name(policy.stem + SUITE_ENDING)


def fingerprints_beside(policy: Path) -> Path:
    """Where the fingerprints of a policy's paper stand: beside its file, as `name.prints`."""
    return policy.with_name(policy.stem + _PRINTS_ENDING)


def events_beside(policy: Path) -> Path:
    """Where the events of a policy stand: beside its file, as `name.events.yaml`."""
    return policy.with_name(policy.stem + EVENTS_ENDING)


def policy_beside(suite: Path) -> Path | None:
    """The policy's file beside a file of scenarios, if there is one."""
    name = suite.name.removesuffix(SUITE_ENDING)
    beside = (suite.with_name(name + ending) for ending in ENDINGS)
    return next((path for path in beside if path.is_file()), None)
