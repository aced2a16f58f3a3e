"""The commands put together, and what becomes of an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

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
from asn_wfh.cli.options import CommandError
from asn_wfh.cli.print_output import print_line, print_plain_to_stderr_or_stream
from asn_wfh.messages.errors import FactError, Fault, PaperError, PolicyError
from asn_wfh.version import __version__

__all__ = ["app", "main"]

_HELP = "Bolehkah ASN ini WFH pada tanggal ini, dan menurut butir mana?"

app = typer.Typer(
    name="asn-wfh",
    help=_HELP,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True, help=_HELP)
def _print_version_or_refuse(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Cetak versi, lalu selesai."),
) -> None:
    """What the program does without a command: print its version, or say what is missing."""
    if version:
        print_line(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise CommandError(Fault.of("no_command", words=_command_names()))


app.command("policies")(policies.print_shipped_policies)
app.command("show")(show.show)
app.command("figures")(figures.print_figures)
app.command("check")(check.check_files)
app.command("schema")(schema.print_schema)
app.command("decide")(decide.decide_and_print)
app.command("ask")(ask.ask)
app.command("readings")(readings.print_reading_changes)
app.command("lint")(lint.lint)
app.command("compare")(compare.compare_policies)
app.command("test")(test.run_scenarios)
app.command("mutate")(mutate.mutate)
app.command("audit")(audit.audit)
app.command("fingerprint")(fingerprint.print_or_write_fingerprints)
app.command("copies")(copies.print_comparison_of_copies)
app.command("draft")(draft.write_draft)
app.add_typer(staff_command_group.staff_app, name="staff")
app.add_typer(roster_command_group.roster_app, name="roster")
app.add_typer(recall_command_group.recall_app, name="recall")
app.add_typer(book_command_group.book_app, name="book")


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: 0 done, 1 findings, 2 wrong use or broken input.

    Every fault is one line on standard error.
    """
    lang = "en" if _asks_english(arguments) else "id"
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
        done = app(list(arguments), standalone_mode=False)
    except CommandError as error:
        return _print_errors_and_return_2(error.fault.message(lang))
    except (BookError, FactError, PaperError, PolicyError) as error:
        return _print_errors_and_return_2(*(fault.message(lang) for fault in error.faults))
    except typer.Abort:
        return 2
    except Exception as error:
        # Typer's own usage errors have this method, whichever of its releases made them.
        message = getattr(error, "format_message", None)
        if message is None:
            raise
        return _print_errors_and_return_2(f"{' '.join(str(message()).split())} (asn-wfh --help)")
    return done if isinstance(done, int) else 0


def _command_names() -> str:
    """The names of all commands, in one line."""
    names = [command.name for command in app.registered_commands]
    names += [group.name for group in app.registered_groups]
    return ", ".join(filter(None, names))


def _asks_english(arguments: Sequence[str]) -> bool:
    return "--lang=en" in arguments or any(pair == ("--lang", "en") for pair in pairwise(arguments))


def _print_errors_and_return_2(*error_lines: str) -> int:
    """Print lines to standard error, and give the exit code of a wrong use."""
    for line in error_lines:
        print_plain_to_stderr_or_stream(line)
    return 2
