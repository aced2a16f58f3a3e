"""Where a policy stands, from a path or the name of what is shipped, and its files with it."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path

from asn_wfh.kernel.plain_dates_and_texts import plain_text
from asn_wfh.loading.files_beside_policy import (
    ENDINGS,
    english_beside,
    events_beside,
    fingerprints_beside,
    suite_beside,
)
from asn_wfh.loading.load_shipped_policies import shipped_policy_path
from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "looks_like_path",
    "paths_of_policy_and_files_beside",
    "policy_path",
    "source_as_text_or_path",
]


def policy_path(source: str | PathLike[str]) -> Path:
    """Where a policy stands, named as for `load_policy`; FactError for a name not shipped."""
    source = source_as_text_or_path(source)
    if not isinstance(source, str) or looks_like_path(source):
        return Path(source)
    return shipped_policy_path(source)


def paths_of_policy_and_files_beside(source: str | PathLike[str]) -> tuple[Path, ...]:
    """The file of a policy, named as for `load_policy`, and those beside it that belong to it."""
    policy = policy_path(source)
    beside = (suite_beside, fingerprints_beside, events_beside, english_beside)
    return policy, *(place(policy) for place in beside)


def source_as_text_or_path(source: object) -> str | PathLike[str]:
    """A name or a path, made plain; FactError for what is neither."""
    text = plain_text(source)
    if text is not None:
        return text
    if isinstance(source, PathLike) and isinstance(fspath(source), str):
        return source
    raise FactError([Fault.of("not_a_source", value=type(source).__name__).at(key="source")])


def looks_like_path(text: str) -> bool:
    """Whether a text names a file rather than what is shipped: by a separator or its ending."""
    return "/" in text or "\\" in text or text.endswith(ENDINGS)
