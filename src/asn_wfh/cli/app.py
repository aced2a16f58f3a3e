"""The commands put together, and what becomes of an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import typer

from asn_wfh.book.book_error import BookError
from asn_wfh.cli import (
    ask,
    audit,
    book_command_group,
    check,
    compare,
    copies,
    decide,
    draft,
    figures,
    fingerprint,
    lint,
    mutate,
    policies,
    readings,
    recall_command_group,
    roster_command_group,
    schema,
    show,
    staff_command_group,
    test,
)
from asn_wfh.cli.asked_language import asked_language
from asn_wfh.cli.bilingual_command import BilingualCommand, BilingualGroup
from asn_wfh.cli.options import CommandError
from asn_wfh.cli.print_output import print_line, print_plain_to_stderr_or_stream
from asn_wfh.messages.errors import FactError, Fault, PaperError, PolicyError
from asn_wfh.version import __version__

__all__ = ["app", "main"]

app = typer.Typer(
    name="asn-wfh",
    cls=BilingualGroup,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True)
def _print_version_or_refuse(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="help.version"),
) -> None:
    """What the program does without a command: print its version, or say what is missing."""
    if version:
        print_line(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise CommandError(Fault.of("no_command", words=_command_names()))


app.command("policies", cls=BilingualCommand)(policies.print_shipped_policies)
app.command("show", cls=BilingualCommand)(show.show)
app.command("figures", cls=BilingualCommand)(figures.print_figures)
app.command("check", cls=BilingualCommand)(check.check_files)
app.command("schema", cls=BilingualCommand)(schema.print_schema)
app.command("decide", cls=BilingualCommand)(decide.decide_and_print)
app.command("ask", cls=BilingualCommand)(ask.ask)
app.command("readings", cls=BilingualCommand)(readings.print_reading_changes)
app.command("lint", cls=BilingualCommand)(lint.lint)
app.command("compare", cls=BilingualCommand)(compare.compare_policies)
app.command("test", cls=BilingualCommand)(test.run_scenarios)
app.command("mutate", cls=BilingualCommand)(mutate.mutate)
app.command("audit", cls=BilingualCommand)(audit.audit)
app.command("fingerprint", cls=BilingualCommand)(fingerprint.print_or_write_fingerprints)
app.command("copies", cls=BilingualCommand)(copies.print_comparison_of_copies)
app.command("draft", cls=BilingualCommand)(draft.write_draft)
app.add_typer(staff_command_group.staff_app, name="staff")
app.add_typer(roster_command_group.roster_app, name="roster")
app.add_typer(recall_command_group.recall_app, name="recall")
app.add_typer(book_command_group.book_app, name="book")


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
        fault = Fault.of("no_command", words=_command_names())
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


def _command_names() -> str:
    """The names of all commands, in one line."""
    names = [command.name for command in app.registered_commands]
    names += [group.name for group in app.registered_groups]
    return ", ".join(filter(None, names))


def _print_errors_and_return_2(*error_lines: str) -> int:
    """Print lines to standard error, and give the exit code of a wrong use."""
    for line in error_lines:
        print_plain_to_stderr_or_stream(line)
    return 2
