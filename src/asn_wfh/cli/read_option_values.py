"""How the commands read what they are given: pairs, dates, policies, calendars and files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from asn_wfh.cli.options import CommandError
from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault
from asn_wfh.history import History, history_of
from asn_wfh.law.workdays import WorkCalendar, indonesian_time_zone
from asn_wfh.loading.calendar_file import read_calendar_file
from asn_wfh.loading.english_sentences import history_with_english
from asn_wfh.loading.load_policy_or_history import (
    history_with_later_files,
    load_history,
    load_policy,
)
from asn_wfh.loading.load_shipped_policies import shipped_history
from asn_wfh.messages.errors import FactError, Fault, Faults, shortened
from asn_wfh.policy import Policy
from asn_wfh.rules.field_readers import read_date

__all__ = [
    "load_calendar_if_given",
    "load_policy_in_language",
    "load_policy_or_history",
    "load_policy_under_stance",
    "parse_comma_separated_dates",
    "parse_date_or_today",
    "parse_pairs",
    "read_file_bytes",
    "require_file",
]

_REGION = re.compile(r"[1-9][0-9](\.[0-9]{2})?")
_SEPARATOR = re.compile(r"[/\\]")


def parse_pairs(pair_texts: Sequence[str] | None, fault_code: str = "no_pair") -> dict[str, str]:
    """The `name=value` options of a command; `fault_code` is that of one that is none.

    Raises FactError with every fault, a repeated name too.
    """
    values: dict[str, str] = {}
    faults = []
    for text in pair_texts or ():
        name, sign, value = text.partition("=")
        if not sign or not name.strip() or not value.strip():
            faults.append(Fault.of(fault_code, text=shortened(text)))
        elif name.strip() in values:
            faults.append(Fault.of("repeated_word", word=name.strip()))
        else:
            values[name.strip()] = value.strip()
    if faults:
        raise FactError(faults)
    return values


def load_policy_in_language(name: str, lang: str) -> Policy:
    """The policy that a command names, with its sentences in the language it prints."""
    return load_policy(name, english=lang == "en")


def load_policy_under_stance(
    name: str, stance: Sequence[str] | None = None, lang: str = "id"
) -> Policy:
    """The policy that a command names, under the stance it asks for, to be told in a language."""
    policy = load_policy_in_language(name, lang)
    return policy.under(parse_pairs(stance, "no_reading_pair")) if stance else policy


def load_policy_or_history(
    name: str,
    stance: Sequence[str] | None = None,
    as_of: str | None = None,
    lang: str = "id",
    later_files: Sequence[Path] | None = None,
) -> Policy | History:
    """What answers a question: the policy named, or the history of a region code or a folder.

    `later_files` add later circulars and events to it.  With `as_of` it is what was known of it
    on that date.  Its answers are told in `lang`.
    """
    source = _load_history_if_named(name) or load_policy_in_language(name, lang)
    if later_files:
        source = history_with_later_files(source, later_files)
    if isinstance(source, History) and lang == "en":
        source = history_with_english(source)
    if as_of is not None:
        history = history_of([source]) if isinstance(source, Policy) else source
        source = history.as_known(parse_date_or_today(as_of, source))
    return source.under(parse_pairs(stance, "no_reading_pair")) if stance else source


def _load_history_if_named(name: str) -> History | None:
    """The history of a region code or a folder; None for what names a policy."""
    if _REGION.fullmatch(name):
        return shipped_history(name)
    if _SEPARATOR.search(name) and _is_folder(Path(name)):
        return load_history(Path(name))
    return None


def load_calendar_if_given(path: Path | None) -> WorkCalendar | None:
    """The calendar in a file; None where no file is named."""
    return None if path is None else read_calendar_file(require_file(path))


def _is_folder(path: Path) -> bool:
    """Whether a path leads to a folder; what cannot be looked at is told where it is read."""
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def parse_date_or_today(text: str, policy: Policy | History) -> date:
    """An ISO date, or `hari-ini`: today in the region's own time zone."""
    if text == "hari-ini":
        return datetime.now(indonesian_time_zone(policy.government.timezone)).date()
    try:
        return read_date(text)
    except Faults:
        raise CommandError(Fault.of("not_a_date", text=shortened(text))) from None


def require_file(path: Path) -> Path:
    """The path, which leads to a file; CommandError where it does not."""
    fault = not_ordinary_file_fault(path)
    if fault is not None:
        raise CommandError(fault)
    return path


def read_file_bytes(path: Path) -> bytes:
    """The bytes of a file; CommandError names the file where it cannot be read."""
    try:
        return require_file(path).read_bytes()
    except OSError as error:
        raise CommandError(unreadable_path_fault(path, error)) from None


def parse_comma_separated_dates(text: str, source: Policy | History) -> list[date]:
    """One date or several apart by commas; each may be `hari-ini`."""
    return [parse_date_or_today(part.strip(), source) for part in text.split(",")]
