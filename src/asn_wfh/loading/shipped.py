"""The shipped policies, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from functools import lru_cache
from os import PathLike, fspath
from pathlib import Path

from asn_wfh.files.read_faults import read_fault
from asn_wfh.history import Event, History, history_of
from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none, plain_text
from asn_wfh.law.hints import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, PolicyError
from asn_wfh.policy import Policy

__all__ = [
    "load_history",
    "load_policy",
    "policy_beside",
    "policy_files_of",
    "policy_for",
    "policy_path",
    "prints_beside",
    "shipped_history",
    "shipped_policies",
    "suite_beside",
]

_ENDINGS = (".yaml", ".yml")
_SUITE = ".scenarios.yaml"
_EVENTS = ".events.yaml"
_PRINTS = ".prints"


def _shipped_folder() -> Path:
    """Where the shipped policies stand: in the package, or beside `src` in a checkout."""
    package = Path(__file__).parent.parent
    shipped = package / "policies"
    return shipped if shipped.is_dir() else package.parent.parent / "policies"


def shipped_policies() -> tuple[str, ...]:
    """The names of the shipped policies, sorted."""
    files = _shipped_folder().glob("*.yaml")
    return tuple(sorted(p.stem for p in files if not p.name.endswith((_SUITE, _EVENTS))))


def load_policy(source: str | PathLike[str] | None = None, *, text: str | None = None) -> Policy:
    """A policy: a bare word is a shipped name; a Path, or text with a separator or `.yaml`, a file.

    `text` is the YAML itself, instead of a source.  A shipped policy is read once.  Raises
    PolicyError with every fault of a file or a text, FactError for a name that is not shipped
    and for what is no source.
    """
    if (source is None) == (text is None):
        raise FactError([Fault.of("source_or_text").at(key="source")])
    if text is not None:
        plain = plain_text(text)
        if plain is None:
            fault = Fault.of("not_a_source", value=type(text).__name__)
            raise FactError([fault.at(key="text")])
        from asn_wfh.loading.policy_file import load_text

        return load_text(plain)
    source = _plain_source(source)
    if isinstance(source, str) and not _looks_like_path(source):
        return _shipped_policy(source)
    from asn_wfh.loading.policy_file import load_file

    return load_file(Path(source))


def _plain_source(source: object) -> str | PathLike[str]:
    """A name or a path, made plain; FactError for what is neither."""
    text = plain_text(source)
    if text is not None:
        return text
    if isinstance(source, PathLike) and isinstance(fspath(source), str):
        return source
    raise FactError([Fault.of("not_a_source", value=type(source).__name__).at(key="source")])


def load_history(source: str | PathLike[str] | Iterable[str | PathLike[str]]) -> History:
    """The history of one region: a folder of policies and events, or several sources of them.

    Each source is a folder, a file, or the name of a shipped policy; suites of scenarios in a
    folder are left aside.  Raises PolicyError with every fault of every file.
    """
    from asn_wfh.loading.policy_file import load_policy_or_events

    sources = iterator_or_none([source] if isinstance(source, str | PathLike) else source)
    if sources is None:
        raise FactError([Fault.of("not_a_source", value=type(source).__name__).at(key="source")])
    policies: list[Policy] = []
    events: list[Event] = []
    faults: list[Fault] = []
    for path in (path for one in sources for path in _history_files(one)):
        try:
            part = load_policy_or_events(path)
        except PolicyError as error:
            faults += error.faults
            continue
        if isinstance(part, Policy):
            policies.append(part)
        else:
            events += part
    if faults:
        raise PolicyError(faults)
    return history_of(policies, events)


def shipped_history(region_code: str) -> History:
    """The history of a region whose circulars are shipped, read once; FactError for another."""
    return _shipped_history_of_region(_checked_region_code(region_code, _shipped_names_by_region()))


def policy_for(
    region_code: str, on: date, known_on: date | None = None, also: Iterable[Policy] = ()
) -> Policy | None:
    """The policy of a region that holds on one date as known on another; None where none does.

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


def policy_path(source: str | PathLike[str]) -> Path:
    """Where a policy stands, named as for `load_policy`; FactError for a name not shipped."""
    source = _plain_source(source)
    if not isinstance(source, str) or _looks_like_path(source):
        return Path(source)
    names = shipped_policies()
    if source in names:
        return _shipped_folder() / f"{source}.yaml"
    # A name of what stands here was meant as a path; a shipped policy is named without.
    if source.strip() and _exists_in_current_folder(source):
        raise FactError([Fault.of("bare_path", name=source)])
    raise FactError([Fault.of("no_policy", name=source, **unknown_word_hint(source, names))])


def suite_beside(policy: Path) -> Path:
    """Where the scenarios of a policy's file stand: beside it, as `name.scenarios.yaml`."""
    return policy.with_name(policy.stem + _SUITE)


def prints_beside(policy: Path) -> Path:
    """Where the fingerprints of a policy's paper stand: beside its file, as `name.prints`."""
    return policy.with_name(policy.stem + _PRINTS)


def policy_files_of(source: str | PathLike[str]) -> tuple[Path, ...]:
    """The file of a policy, named as for `load_policy`, and those beside it that belong to it."""
    policy = policy_path(source)
    events = policy.with_name(policy.stem + _EVENTS)
    return policy, suite_beside(policy), prints_beside(policy), events


def policy_beside(suite: Path) -> Path | None:
    """The policy's file beside a file of scenarios, if there is one."""
    name = suite.name.removesuffix(_SUITE)
    beside = (suite.with_name(name + ending) for ending in _ENDINGS)
    return next((path for path in beside if path.is_file()), None)


def _exists_in_current_folder(name: str) -> bool:
    """Whether a file or folder of this name is in the current folder."""
    with suppress(OSError, ValueError):
        return Path(name).exists()
    return False


def _looks_like_path(text: str) -> bool:
    return "/" in text or "\\" in text or text.endswith(_ENDINGS)


@lru_cache(maxsize=32)
def _shipped_policy(name: str) -> Policy:
    path = policy_path(name)
    from asn_wfh.loading.policy_file import load_file

    return load_file(path)


def _history_files(source: str | PathLike[str]) -> list[Path]:
    """The files of one source: itself, or those of a folder that are policies or events."""
    path = policy_path(source)
    try:
        if not path.is_dir():
            return [path]
        files = sorted(each for each in path.iterdir() if each.suffix in _ENDINGS)
    except (OSError, ValueError) as error:
        raise PolicyError([read_fault(path, error)]) from None
    return [each for each in files if not each.name.endswith(_SUITE)]


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
        code = _shipped_policy(name).government.code
        regions[code] = (*regions.get(code, ()), name)
    return regions


@lru_cache(maxsize=32)
def _shipped_history_of_region(region_code: str) -> History:
    """The shipped circulars and events of one region."""
    from asn_wfh.loading.policy_file import load_policy_or_events

    names = _shipped_names_by_region()[region_code]
    parts = [load_policy_or_events(path) for path in sorted(_shipped_folder().glob(f"*{_EVENTS}"))]
    shipped_events = [event for part in parts if not isinstance(part, Policy) for event in part]
    events = [event for event in shipped_events if event.policy in names]
    return history_of(map(_shipped_policy, names), events)
