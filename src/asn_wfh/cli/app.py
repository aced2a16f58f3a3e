"""The commands put together, and what becomes of an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import cast

import typer
from typer.main import get_group

from asn_wfh.cli.asked_language import asked_language
from asn_wfh.cli.bilingual_command import BilingualGroup
from asn_wfh.cli.commands_imported_when_called import commands_by_name
from asn_wfh.cli.options import CommandError
from asn_wfh.cli.print_output import print_line, print_plain_to_stderr_or_stream
from asn_wfh.messages.errors import BookError, FactError, Fault, PaperError, PolicyError
from asn_wfh.version import __version__

__all__ = ["app", "main"]

_FUNCTIONS = {
    "policies": "policies:print_shipped_policies",
    "show": "show:show",
    "figures": "figures:print_figures",
    "check": "check:check_files",
    "schema": "schema:print_schema",
    "decide": "decide:decide_and_print",
    "ask": "ask_questions_until_decided:ask",
    "readings": "readings:print_reading_changes",
    "lint": "lint:lint",
    "compare": "compare:compare_policies",
    "test": "test:run_scenarios",
    "mutate": "mutate:mutate",
    "audit": "audit:audit",
    "fingerprint": "fingerprint:print_or_write_fingerprints",
    "copies": "copies:print_comparison_of_copies",
    "draft": "draft:write_draft",
    "staff": "staff_command_group:staff_commands",
    "roster": "roster_command_group:roster_commands",
    "recall": "recall_command_group:recall_commands",
    "book": "book_command_group:book_commands",
}
"""The commands in the order of every list, groups of commands behind them."""


def _print_version_or_refuse(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="help.version"),
) -> None:
    """What the program does without a command: print its version, or say what is missing."""
    if version:
        print_line(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise CommandError(Fault.of("no_command", words=", ".join(_FUNCTIONS)))


def _app() -> BilingualGroup:
    """The program: its own options, and its commands."""
    alone = typer.Typer(name="asn-wfh", cls=BilingualGroup, add_completion=False)
    alone.callback(invoke_without_command=True)(_print_version_or_refuse)
    group = cast("BilingualGroup", get_group(alone))
    group.commands = commands_by_name(_FUNCTIONS)
    return group


app = _app()


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: 0 done, 1 findings, 2 wrong use or broken input.

    Every fault is one line on standard error.
    """
    lang = asked_language(arguments)
    try:
        code = _run_command(arguments, lang)
        # A pipe that is gone, or a full disk, may show only now.
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):
        # The reader has gone, as `head` does, which rich tells by a SystemExit of its own;
        # nothing more is written, at exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _print_errors_and_return_2(
            Fault.of("bad_output", why=error.strerror or "OSError").message(lang)
        )
    return code


def _run_command(arguments: Sequence[str], lang: str) -> int:
    """Run one command, print its errors, and give its exit code."""
    if not arguments:
        fault = Fault.of("no_command", words=", ".join(_FUNCTIONS))
        return _print_errors_and_return_2(fault.message(lang))
    try:
        done = app(list(arguments), prog_name="asn-wfh", standalone_mode=False, obj=lang)
    except CommandError as error:
        return _print_errors_and_return_2(error.fault.message(lang))
    except (BookError, FactError, PaperError, PolicyError) as error:
        return _print_errors_and_return_2(*(fault.message(lang) for fault in error.faults))
    except typer.Abort:
        return 2
    return done if isinstance(done, int) else 0


def _print_errors_and_return_2(*error_lines: str) -> int:
    """Print lines to standard error, and give the exit code of a wrong use."""
    for line in error_lines:
        print_plain_to_stderr_or_stream(line)
    return 2
