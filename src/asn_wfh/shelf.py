"""The shipped policies, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

from functools import lru_cache
from os import PathLike
from pathlib import Path

from asn_wfh.errors import FactError, Fault, nearest
from asn_wfh.policy import Policy

__all__ = ["load_policy", "policy_beside", "policy_file", "shipped_policies", "suite_beside"]

_ENDINGS = (".yaml", ".yml")
_SUITE = ".scenarios.yaml"


def _folder() -> Path:
    """Where the shipped policies stand: in the package, or beside `src` in a checkout."""
    package = Path(__file__).parent
    shipped = package / "policies"
    return shipped if shipped.is_dir() else package.parent.parent / "policies"


def shipped_policies() -> tuple[str, ...]:
    """The names of the shipped policies, sorted."""
    files = _folder().glob("*.yaml")
    return tuple(sorted(path.stem for path in files if not path.name.endswith(_SUITE)))


def load_policy(source: str | PathLike[str]) -> Policy:
    """A policy: a bare word is a shipped name; a Path, or text with a separator or `.yaml`, a file.

    A shipped policy is read once.  Raises PolicyError with every fault of a file, FactError
    for a name that is not shipped.
    """
    if isinstance(source, str) and not _is_path(source):
        return _shipped(source)
    from asn_wfh.loading import load_file

    return load_file(Path(source))


def policy_file(source: str | PathLike[str]) -> Path:
    """Where a policy stands, named as for `load_policy`; FactError for a name not shipped."""
    if not isinstance(source, str) or _is_path(source):
        return Path(source)
    known = shipped_policies()
    if source not in known:
        raise FactError([Fault.of("no_policy", name=source, **nearest(source, known))])
    return _folder() / f"{source}.yaml"


def suite_beside(policy: Path) -> Path:
    """Where the scenarios of a policy's file stand: beside it, as `name.scenarios.yaml`."""
    return policy.with_name(policy.stem + _SUITE)


def policy_beside(suite: Path) -> Path | None:
    """The policy's file beside a file of scenarios, if there is one."""
    name = suite.name.removesuffix(_SUITE)
    beside = (suite.with_name(name + ending) for ending in _ENDINGS)
    return next((path for path in beside if path.is_file()), None)


def _is_path(text: str) -> bool:
    return "/" in text or "\\" in text or text.endswith(_ENDINGS)


@lru_cache(maxsize=32)
def _shipped(name: str) -> Policy:
    path = policy_file(name)
    from asn_wfh.loading import load_file

    return load_file(path)
