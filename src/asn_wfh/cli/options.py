"""What several commands share: their options, their output, and how they read a person."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer
from rich.console import Console, RenderableType
from rich.progress import Progress
from rich.text import Text

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.history import History, history_of
from asn_wfh.law.unknown_word_hints import unknown_word_hint
from asn_wfh.law.workdays import WorkCalendar, indonesian_time_zone
from asn_wfh.loading.calendar_file import load_calendar
from asn_wfh.loading.load_policy_or_history import load_history, load_policy
from asn_wfh.loading.load_shipped_policies import shipped_history
from asn_wfh.messages.errors import (
    AsnWfhError,
    FactError,
    Fault,
    Faults,
    escape_unprintable,
    shortened,
)
from asn_wfh.messages.sentences import LANGS
from asn_wfh.policy import Policy
from asn_wfh.report.styled_line import StyledLine
from asn_wfh.rules.field_readers import read_date

__all__ = [
    "CalendarFile",
    "CommandError",
    "Json",
    "Lang",
    "PolicyName",
    "Stance",
    "load_calendar_if_given",
    "load_policy_or_history",
    "load_policy_under_stance",
    "parse_date_or_today",
    "parse_pairs",
    "print_drawing",
    "print_json",
    "print_line",
    "print_lines",
    "print_plain_to_stream",
    "progress_bar",
    "read_file_bytes",
    "rendered_page",
    "require_file",
    "write_page",
]


_REGION = re.compile(r"[1-9][0-9](\.[0-9]{2})?")
# What JSON lets stand in a text and a terminal or a reader would not: DEL, C1, formats, halves.
_CONTROL = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
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


def _check_language(text: str) -> str:
    """The text, which is a language of the output; CommandError for any other."""
    if text not in LANGS:
        raise CommandError(
            Fault.of("unknown_word", word=text[:60], **unknown_word_hint(text, LANGS))
        )
    return text


LangOption = Annotated[
    str, typer.Option("--lang", callback=_check_language, help="Bahasa keluaran: id atau en.")
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


def print_line(text: str | Text = "", style: str = "") -> None:
    """One line of output; coloured on a terminal only, never wrapped in a pipe."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    plain = text if isinstance(text, str) else text.plain
    shown = text if escape_unprintable(plain) == plain else escape_unprintable(plain)
    console.print(shown, style=style or None, soft_wrap=True)


def print_lines(lines: Iterable[StyledLine]) -> None:
    """A report, line by line."""
    for line in lines:
        print_line(line.text, style=line.style)


def print_drawing(drawing: RenderableType, plain_lines: Iterable[str]) -> None:
    """What rich draws on a terminal, and lines in a pipe; who draws escapes the texts before."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if console.is_terminal:
        console.print(drawing)
        return
    for line in plain_lines:
        print_line(line)


def print_plain_to_stream(text: str = "", stream: TextIO | None = None, end: str = "\n") -> None:
    """One line to a stream, standard error where none is named; as `print_line`, without colour."""
    print(escape_unprintable(text), file=stream or sys.stderr, end=end, flush=True)


@contextmanager
def progress_bar(first: str, steps: int) -> Iterator[Callable[[str], None]]:
    """A bar on standard error, on a terminal only; each call goes a step on and says the next.

    `first` says the first step.
    """
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    # Imported on a terminal only, since it takes long.
    if not console.is_terminal:
        yield lambda label: None  # noqa: ARG005  # nobody looks
        return

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(escape_unprintable(first), total=steps)
        yield lambda label: bar.update(task, advance=1, description=escape_unprintable(label))


def print_json(value: Any) -> None:
    """A value as JSON, on one line in a pipe; what would steer a terminal stands escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None)
    print(_CONTROL.sub(lambda match: json.dumps(match[0])[1:-1], text))


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


def load_policy_under_stance(name: str, stance: Sequence[str] | None = None) -> Policy:
    """The policy that a command names, under the stance it asks for."""
    policy = load_policy(name)
    return policy.under(parse_pairs(stance, "no_reading_pair")) if stance else policy


def load_policy_or_history(
    name: str, stance: Sequence[str] | None = None, as_of: str | None = None
) -> Policy | History:
    """What answers a question: the policy named, or the history of a region code or a folder.

    With `as_of` it is what was known of it on that date.
    """
    source: Policy | History
    if _REGION.fullmatch(name):
        source = shipped_history(name)
    elif _SEPARATOR.search(name) and _is_folder(Path(name)):
        source = load_history(Path(name))
    else:
        source = load_policy(name)
    if as_of is not None:
        history = history_of([source]) if isinstance(source, Policy) else source
        source = history.as_known(parse_date_or_today(as_of, source))
    return source.under(parse_pairs(stance, "no_reading_pair")) if stance else source


def load_calendar_if_given(path: Path | None) -> WorkCalendar | None:
    """The calendar in a file; None where no file is named."""
    return None if path is None else load_calendar(require_file(path))


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


def write_page(path: Path, render: Callable[[], str], inputs: Iterable[Path]) -> None:
    """Write a page to a file that is none of the inputs, whole or not at all."""
    write_file(path, rendered_page(render).encode(), inputs)


def rendered_page(render: Callable[[], str]) -> str:
    """A page; CommandError without the extra that makes it."""
    try:
        return render()
    except ModuleNotFoundError:
        raise CommandError(Fault.of("missing_report")) from None
