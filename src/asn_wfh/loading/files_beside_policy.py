"""The files that stand beside a policy's file: scenarios, events, fingerprints, its English."""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "ENDINGS",
    "ENGLISH_ENDING",
    "EVENTS_ENDING",
    "SUITE_ENDING",
    "english_beside",
    "events_beside",
    "fingerprints_beside",
    "policy_beside",
    "suite_beside",
]

ENDINGS = (".yaml", ".yml")
"""How the name of a policy's file ends."""
SUITE_ENDING = ".scenarios.yaml"
EVENTS_ENDING = ".events.yaml"
ENGLISH_ENDING = ".en.yaml"
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


def english_beside(policy: Path) -> Path:
    """Where the English of a policy's own sentences stands: beside its file, as `name.en.yaml`."""
    return policy.with_name(policy.stem + ENGLISH_ENDING)


def policy_beside(file: Path) -> Path | None:
    """The policy's file beside a file of scenarios or of English, if there is one."""
    name = file.name.removesuffix(SUITE_ENDING).removesuffix(ENGLISH_ENDING)
    beside = (file.with_name(name + ending) for ending in ENDINGS)
    return next((path for path in beside if path.is_file()), None)
