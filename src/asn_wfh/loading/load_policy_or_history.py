"""A policy, a history or a calendar from a file, a text, or the name of what is shipped."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from asn_wfh.files.unreadable_path_faults import unreadable_path_fault
from asn_wfh.history import Event, History, history_of
from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none, plain_text
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.loading.files_beside_policy import ENDINGS, ENGLISH_ENDING, SUITE_ENDING
from asn_wfh.loading.load_shipped_policies import shipped_policy
from asn_wfh.loading.policy_paths import looks_like_path, policy_path, source_as_text_or_path
from asn_wfh.messages.errors import FactError, Fault, PolicyError
from asn_wfh.policy import Policy

__all__ = ["history_with_later_files", "load_calendar", "load_history", "load_policy"]


def load_policy(
    source: str | PathLike[str] | None = None, *, text: str | None = None, english: bool = False
) -> Policy:
    """The policy of a circular: a shipped one by its name, or your own from a file or a text.

    A bare word is a shipped name; a Path, or text with a separator or `.yaml`, is a file.

    `text` is the YAML itself, instead of a source.  A shipped policy is read once.  With `english`
    the policy's own sentences are told in English too where English is asked for, as far as the
    file beside it has them; its digest and its answers are the same.  Raises PolicyError with
    every fault of a file or a text, FactError for a name that is not shipped and for what is no
    source.
    """
    _require_flag("english", english)
    policy = _policy_of_source_or_text(source, text)
    if not english:
        return policy
    # Imported here: English is seldom asked for.
    from asn_wfh.loading.english_sentences import policy_with_english

    return policy_with_english(policy)


def _require_flag(name: str, value: object) -> None:
    # By identity: no number is a flag, and not every value has a truth.
    if value is not True and value is not False:
        fault = Fault.of("not_a_flag", fact=name, value=type(value).__name__)
        raise FactError([fault.at(key=name)])


def _policy_of_source_or_text(source: str | PathLike[str] | None, text: str | None) -> Policy:
    if (source is None) == (text is None):
        raise FactError([Fault.of("source_or_text").at(key="source")])
    if text is not None:
        plain = plain_text(text)
        if plain is None:
            fault = Fault.of("not_a_source", value=type(text).__name__)
            raise FactError([fault.at(key="text")])
        from asn_wfh.loading.policy_from_tree import load_policy_text

        return load_policy_text(plain)
    source = source_as_text_or_path(source)
    if isinstance(source, str) and not looks_like_path(source):
        return shipped_policy(source)
    from asn_wfh.loading.policy_from_tree import load_policy_file

    return load_policy_file(Path(source))


def load_calendar(source: str | PathLike[str]) -> WorkCalendar:
    """The calendar in a YAML file, whose keys are those of `--calendar` and of scenarios.

    Raises FactError with every fault of the file, each with its line.
    """
    path = Path(source_as_text_or_path(source))
    from asn_wfh.loading.calendar_file import read_calendar_file

    return read_calendar_file(path)


def load_history(source: str | PathLike[str] | Iterable[str | PathLike[str]]) -> History:
    """The circulars of one region over time, from a folder or from several files.

    Each source is a folder, a file, or the name of a shipped policy; suites of scenarios in a
    folder are left aside.  Raises PolicyError with every fault of every file.
    """
    sources = iterator_or_none([source] if isinstance(source, str | PathLike) else source)
    if sources is None:
        raise FactError([Fault.of("not_a_source", value=type(source).__name__).at(key="source")])
    return history_of(*_policies_and_events(sources))


def history_with_later_files(
    source: Policy | History, files: Iterable[str | PathLike[str]]
) -> History:
    """A policy, or a history, with what files say later: circulars of its region, and events.

    Raises PolicyError with every fault of every file, and of what does not fit together.
    """
    policies, events = _policies_and_events(files)
    if isinstance(source, Policy):
        return history_of([source, *policies], events)
    return history_of([*source.policies, *policies], [*source.events, *events])


def _policies_and_events(
    sources: Iterable[str | PathLike[str]],
) -> tuple[list[Policy], list[Event]]:
    """What files and folders add to a history; PolicyError with every fault of every file."""
    from asn_wfh.loading.policy_from_tree import load_policy_or_events

    policies: list[Policy] = []
    events: list[Event] = []
    faults: list[Fault] = []
    for path in (path for one in sources for path in _policy_and_event_files_of_source(one)):
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
    return policies, events


def _policy_and_event_files_of_source(source: str | PathLike[str]) -> list[Path]:
    """The files of one source: itself, or those of a folder that are policies or events."""
    path = policy_path(source)
    try:
        if not path.is_dir():
            return [path]
        files = sorted(each for each in path.iterdir() if each.suffix in ENDINGS)
    except (OSError, ValueError) as error:
        raise PolicyError([unreadable_path_fault(path, error)]) from None
    return [each for each in files if not each.name.endswith((SUITE_ENDING, ENGLISH_ENDING))]
