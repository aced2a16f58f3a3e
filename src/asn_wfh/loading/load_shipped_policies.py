"""The shipped policies, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path

from asn_wfh.history import History, history_of
from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none, plain_text
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.loading.files_beside_policy import ENGLISH_ENDING, EVENTS_ENDING, SUITE_ENDING
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy

__all__ = [
    "is_shipped_policy_file",
    "policy_for",
    "shipped_folder",
    "shipped_history",
    "shipped_policies",
    "shipped_policy",
    "shipped_policy_path",
]


def shipped_folder() -> Path:
    """Where the shipped policies stand: in the package, or beside `src` in a checkout."""
    package = Path(__file__).parent.parent
    shipped = package / "policies"
    return shipped if shipped.is_dir() else package.parent.parent / "policies"


def is_shipped_policy_file(path: Path) -> bool:
    """Whether a policy's file is one of those that are shipped, by whatever path."""
    return path.resolve().parent == shipped_folder().resolve()


def shipped_policies() -> tuple[str, ...]:
    """The names of the shipped policies, sorted."""
    files = shipped_folder().glob("*.yaml")
    beside = (SUITE_ENDING, EVENTS_ENDING, ENGLISH_ENDING)
    return tuple(sorted(p.stem for p in files if not p.name.endswith(beside)))


def shipped_policy_path(name: str) -> Path:
    """Where a shipped policy stands; FactError for a name that is not shipped."""
    names = shipped_policies()
    if name in names:
        return shipped_folder() / f"{name}.yaml"
    # A name of what stands here was meant as a path; a shipped policy is named without.
    if name.strip() and _exists_in_current_folder(name):
        raise FactError([Fault.of("bare_path", name=name)])
    raise FactError([Fault.of("no_policy", name=name, **unknown_word_hint(name, names))])


@lru_cache(maxsize=32)
def shipped_policy(name: str) -> Policy:
    """A shipped policy, read once; FactError for a name that is not shipped."""
    path = shipped_policy_path(name)
    # Imported here: what reads YAML is not needed before there is a file to read.
    from asn_wfh.loading.policy_from_tree import load_policy_file

    return load_policy_file(path)


def shipped_history(region_code: str) -> History:
    """The circulars of a region over time, as shipped; FactError for a region without any."""
    return _shipped_history_of_region(_checked_region_code(region_code, _shipped_names_by_region()))


def policy_for(
    region_code: str, on: date, known_on: date | None = None, also: Iterable[Policy] = ()
) -> Policy | None:
    """The policy of a region that is in force on a date; None if there is none.

    `known_on` asks what was known on another date.

    It is looked for among the shipped circulars of the region, and those in `also`.  FactError
    for a region of which there is none, PolicyError for circulars that do not fit together.
    """
    each = iterator_or_none(also)
    if each is None:
        raise FactError([Fault.of("not_a_policy", value=type(also).__name__).at(key="also")])
    more = tuple(each)
    others: list[object] = [*more]
    if wrong := [each for each in others if not isinstance(each, Policy)]:
        raise FactError([Fault.of("not_a_policy", value=type(wrong[0]).__name__).at(key="also")])
    if not more:
        return shipped_history(region_code).policy_for(on, known_on)
    _checked_region_code(
        region_code, {*_shipped_names_by_region(), *(policy.government.code for policy in more)}
    )
    shipped = (
        _shipped_history_of_region(region_code)
        if region_code in _shipped_names_by_region()
        else None
    )
    history = (
        history_of((*shipped.policies, *more), shipped.events) if shipped else history_of(more)
    )
    return history.policy_for(on, known_on)


def _exists_in_current_folder(name: str) -> bool:
    """Whether a file or folder of this name is in the current folder."""
    with suppress(OSError, ValueError):
        return Path(name).exists()
    return False


def _checked_region_code(region_code: object, codes: Iterable[str]) -> str:
    """The code of a region of which there are circulars."""
    wanted, regions = plain_text(region_code), sorted(codes)
    if wanted is not None and wanted in regions:
        return wanted
    raise FactError(
        [Fault.of("no_region", name=region_code, **unknown_word_hint(region_code, regions))]
    )


@lru_cache(maxsize=1)
def _shipped_names_by_region() -> dict[str, tuple[str, ...]]:
    """The names of the shipped policies of each region."""
    regions: dict[str, tuple[str, ...]] = {}
    for name in shipped_policies():
        code = shipped_policy(name).government.code
        regions[code] = (*regions.get(code, ()), name)
    return regions


@lru_cache(maxsize=32)
def _shipped_history_of_region(region_code: str) -> History:
    """The shipped circulars and events of one region."""
    from asn_wfh.loading.policy_from_tree import load_policy_or_events

    names = _shipped_names_by_region()[region_code]
    files = sorted(shipped_folder().glob(f"*{EVENTS_ENDING}"))
    parts = [load_policy_or_events(path) for path in files]
    shipped_events = [event for part in parts if not isinstance(part, Policy) for event in part]
    events = [event for event in shipped_events if event.policy in names]
    return history_of(map(shipped_policy, names), events)
