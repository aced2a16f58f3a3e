"""What several commands share: their options, their output, and how they read a person."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from asn_wfh.errors import AsnWfhError, FactError, Fault, Faults, nearest, short
from asn_wfh.history import History, history_of
from asn_wfh.loading.calendars import load_calendar
from asn_wfh.policy import Policy
from asn_wfh.rules.words import read_date
from asn_wfh.shelf import load_history, load_policy, shipped_history
from asn_wfh.wording import LANGS
from asn_wfh.workdays import WorkCalendar, zone_of

__all__ = [
    "CalendarFile",
    "CommandError",
    "Json",
    "Lang",
    "PolicyName",
    "Stance",
    "calendar_of",
    "date_of",
    "history_or_policy",
    "out",
    "pairs",
    "policy_of",
    "print_json",
]


_REGION = re.compile(r"[1-9]\d(\.\d\d)?")
_SEPARATOR = re.compile(r"[/\\]")


class CommandError(AsnWfhError):
    """A command line that asks for nothing that can be done."""

    def __init__(self, fault: Fault) -> None:
        """Hold the one fault."""
        self.fault = fault
        super().__init__(fault)


class Lang(StrEnum):
    """The languages of the output."""

    ID = "id"
    EN = "en"


PolicyName = Annotated[
    str, typer.Argument(metavar="POLICY", help="Nama kebijakan bawaan, atau jalur berkas YAML.")
]


def _known_lang(text: str) -> str:
    """A language of the output."""
    if text not in LANGS:
        raise CommandError(Fault.of("unknown_word", word=text[:60], **nearest(text, LANGS)))
    return text


LangOption = Annotated[
    str, typer.Option("--lang", callback=_known_lang, help="Bahasa keluaran: id atau en.")
]
Json = Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")]
Stance = Annotated[
    list[str] | None,
    typer.Option(
        "--stance", metavar="TAFSIR=PILIHAN", help="Baca suatu tafsir dengan cara lain; berulang."
    ),
]


CalendarFile = Annotated[
    Path | None,
    typer.Option(
        "--calendar",
        metavar="FILE",
        help="Berkas YAML hari libur, cuti bersama, libur setempat, dan hari kerja.",
    ),
]


def out(text: str | Text = "", style: str = "") -> None:
    """One line of output; coloured on a terminal only, never wrapped in a pipe."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    console.print(text, style=style or None, soft_wrap=True)


def print_json(value: Any) -> None:
    """A value as JSON, on one line in a pipe."""
    print(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None))


def pairs(texts: Sequence[str] | None, wrong: str = "no_pair") -> dict[str, str]:
    """The `name=value` options of a command; `wrong` is the fault of one that is none.

    Raises FactError with every fault, a repeated name too.
    """
    held: dict[str, str] = {}
    faults = []
    for text in texts or ():
        name, sign, value = text.partition("=")
        if not sign or not name.strip() or not value.strip():
            faults.append(Fault.of(wrong, text=short(text)))
        elif name.strip() in held:
            faults.append(Fault.of("repeated_word", word=name.strip()))
        else:
            held[name.strip()] = value.strip()
    if faults:
        raise FactError(faults)
    return held


def policy_of(name: str, stance: Sequence[str] | None = None) -> Policy:
    """The policy that a command names, under the stance it asks for."""
    policy = load_policy(name)
    return policy.under(pairs(stance, "no_reading_pair")) if stance else policy


def history_or_policy(
    name: str, stance: Sequence[str] | None = None, known: str | None = None
) -> Policy | History:
    """What answers a question: the policy named, or the history of a region code or a folder.

    With `known` it is what was known of it on that date.
    """
    held: Policy | History
    if _REGION.fullmatch(name):
        held = shipped_history(name)
    elif _SEPARATOR.search(name) and Path(name).is_dir():
        held = load_history(Path(name))
    else:
        held = load_policy(name)
    if known is not None:
        history = history_of([held]) if isinstance(held, Policy) else held
        held = history.as_known(date_of(known, held))
    return held.under(pairs(stance, "no_reading_pair")) if stance else held


def calendar_of(path: Path | None) -> WorkCalendar | None:
    """The calendar in a file; None where no file is named."""
    return None if path is None else load_calendar(existing(path))


def date_of(text: str, policy: Policy | History) -> date:
    """An ISO date, or `hari-ini`: today in the region's own time zone."""
    if text == "hari-ini":
        return datetime.now(zone_of(policy.government.timezone)).date()
    try:
        return read_date(text)
    except Faults:
        raise CommandError(Fault.of("not_a_date", text=short(text))) from None


def existing(path: Path) -> Path:
    """A path that leads to a file."""
    if path.is_dir():
        raise CommandError(Fault.of("folder", path=path))
    if not path.is_file():
        raise CommandError(Fault.of("no_file", path=path))
    return path
