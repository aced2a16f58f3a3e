"""How the commands print: lines, drawings, JSON, progress, and pages in files."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console, RenderableType
from rich.text import Text

from asn_wfh.cli.options import CommandError
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.messages.errors import Fault, escape_unprintable

if TYPE_CHECKING:
    # A report is made by whoever prints one; most commands print none.
    from asn_wfh.report.text_line_with_one_style import StyledLine
    from asn_wfh.report.text_table import TextTable

__all__ = [
    "print_drawing",
    "print_json",
    "print_line",
    "print_lines",
    "print_plain_to_stderr_or_stream",
    "print_table",
    "progress_bar",
    "rendered_page",
    "write_page",
]

# What JSON lets stand in a text and a terminal or a reader would not: DEL, C1, formats, halves.
_CONTROL = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)


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


def print_plain_to_stderr_or_stream(
    text: str = "", stream: TextIO | None = None, end: str = "\n"
) -> None:
    """One line to a stream, standard error where none is named; as `print_line`, without colour."""
    print(escape_unprintable(text), file=stream or sys.stderr, end=end, flush=True)


@contextmanager
def progress_bar(first: str, steps: int) -> Iterator[Callable[[str], None]]:
    """A bar on standard error, on a terminal only; each call goes a step on and says the next.

    `first` says the first step.
    """
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        yield lambda label: None  # noqa: ARG005  # nobody looks
        return
    # Imported on a terminal only, since it takes long.
    from rich.progress import Progress

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(escape_unprintable(first), total=steps)
        yield lambda label: bar.update(task, advance=1, description=escape_unprintable(label))


def print_json(value: Any) -> None:
    """A value as JSON, on one line in a pipe; what would steer a terminal stands escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None)
    print(_CONTROL.sub(lambda match: json.dumps(match[0])[1:-1], text))


def write_page(path: Path, render: Callable[[], str], inputs: Iterable[Path]) -> None:
    """Write a page to a file that is none of the inputs, whole or not at all."""
    write_file(path, rendered_page(render).encode(), inputs)


def rendered_page(render: Callable[[], str]) -> str:
    """A page; CommandError without the extra that makes it."""
    try:
        return render()
    except ModuleNotFoundError:
        raise CommandError(Fault.of("missing_report")) from None


def print_table(table: TextTable) -> None:
    """A table, drawn on a terminal, and plain in a pipe."""
    # Imported here: most commands print none.
    from rich.table import Table

    drawn = Table()
    for place, heading in enumerate(table.headings):
        drawn.add_column(heading, justify="right" if place in table.numbers else "left")
    for row in table.rows:
        drawn.add_row(*map(escape_unprintable, row))
    print_drawing(drawn, ["  " + line for line in table.lines()])
