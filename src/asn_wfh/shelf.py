"""The shipped policies, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

from functools import lru_cache
from os import PathLike
from pathlib import Path

from asn_wfh.errors import FactError, Fault, nearest
from asn_wfh.policy import Policy

__all__ = ["load_policy", "shipped_policies"]

_ENDINGS = (".yaml", ".yml")


def _folder() -> Path:
    """Where the shipped policies stand: in the package, or beside `src` in a checkout."""
    package = Path(__file__).parent
    shipped = package / "policies"
    return shipped if shipped.is_dir() else package.parent.parent / "policies"


def shipped_policies() -> tuple[str, ...]:
    """The names of the shipped policies, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.yaml")))


def load_policy(source: str | PathLike[str]) -> Policy:
    """A policy: a bare word is a shipped name; a Path, or text with a separator or `.yaml`, a file.

    A shipped policy is read once.  Raises PolicyError with every fault of a file, FactError
    for a name that is not shipped.
    """
    if isinstance(source, str) and not _is_path(source):
        return _shipped(source)
    from asn_wfh.loading import load_file

    return load_file(Path(source))


def _is_path(text: str) -> bool:
    return "/" in text or "\\" in text or text.endswith(_ENDINGS)


@lru_cache(maxsize=32)
def _shipped(name: str) -> Policy:
    known = shipped_policies()
    if name not in known:
        raise FactError([Fault.of("no_policy", name=name, **nearest(name, known))])
    from asn_wfh.loading import load_file

    return load_file(_folder() / f"{name}.yaml")
