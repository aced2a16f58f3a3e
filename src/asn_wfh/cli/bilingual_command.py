"""Commands whose help and whose faults of usage are said in the language that was asked for.

The language is the object of the outermost context.  Where a command is declared its help stands
as a key of `messages/sentences/command_help`, and so does what stands for a value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from typer.core import TyperCommand, TyperGroup

from asn_wfh.cli.options import CommandError
from asn_wfh.cli.usage_faults import (
    extra_argument_fault,
    no_subcommand_fault,
    unknown_command_fault,
    usage_fault,
)
from asn_wfh.cli.usage_in_words import command_path, metavar_in_words, usage_in_words
from asn_wfh.messages.sentences import message

__all__ = ["BilingualCommand", "BilingualGroup"]


class BilingualCommand(TyperCommand):
    """A command with its help and its faults of usage in `id` or `en`."""

    def get_help(self, ctx: Any) -> str:  # typer's context, whose type it does not export
        """The page of help."""
        return _page_of_help(self, ctx)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; CommandError for those that the command does not take."""
        # What is left over is then told here, and not by typer.
        ctx.allow_extra_args = True
        rest = _parsed(super().parse_args, ctx, args)
        if rest:
            raise CommandError(extra_argument_fault(rest[0], ctx))
        return rest


class BilingualGroup(TyperGroup):
    """A group of commands with its help and its faults of usage in `id` or `en`.

    `--lang` before the name of a command is handed on to it.
    """

    def get_help(self, ctx: Any) -> str:
        """The page of help."""
        return _page_of_help(self, ctx)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the options before a command; CommandError where none follows that there is."""
        ours, theirs = _cut_at_command(args)
        ours, language = _without_language(ours)
        theirs = [*theirs[:1], *language, *theirs[1:]] if theirs else []
        rest = _parsed(super().parse_args, ctx, [*ours, *theirs])
        if not theirs:
            if not self.invoke_without_command:
                raise CommandError(no_subcommand_fault(ctx))
        elif self.get_command(ctx, theirs[0]) is None:
            raise CommandError(unknown_command_fault(theirs[0], ctx))
        return rest


def _parsed(parse: Any, ctx: Any, arguments: list[str]) -> list[str]:
    """What parsing leaves; typer's own errors of usage become ours."""
    try:
        return list(parse(ctx, arguments))
    except Exception as error:
        fault = usage_fault(error, ctx)
        if fault is None:
            raise
        raise CommandError(fault) from None


def _cut_at_command(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The options of a group, and the command with all that follows it."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        place += 2 if arguments[place] == "--lang" else 1
    return list(arguments[:place]), list(arguments[place:])


def _without_language(options: Sequence[str]) -> tuple[list[str], list[str]]:
    """Options without `--lang`, and `--lang` with its value; empty where it is not among them."""
    for place, option in enumerate(options):
        if option == "--lang" or option.startswith("--lang="):
            end = place + (2 if option == "--lang" else 1)
            return [*options[:place], *options[end:]], list(options[place:end])
    return list(options), []


def _page_of_help(command: Any, ctx: Any) -> str:
    """The usage of a command, what it is for, its arguments, options and commands."""
    lang = ctx.find_root().obj
    formatter = ctx.make_formatter()
    formatter.write_usage(
        command_path(ctx), usage_in_words(ctx), prefix=message("help.usage", lang) + ": "
    )
    formatter.write_paragraph()
    with formatter.indentation():
        names = command_path(ctx).split()[1:]
        formatter.write_text(message(f"command.{'.'.join(names) or 'all'}", lang))
    for heading, rows in _sections(command, names, lang):
        if rows:
            with formatter.section(message(heading, lang)):
                formatter.write_dl(rows)
    return str(formatter.getvalue()).rstrip("\n")


def _sections(
    command: Any, names: Sequence[str], lang: str
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The parts of a page of help: the key of a heading, and rows of a word and what it means."""
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    yield "help.arguments", [_row(one, metavar_in_words(one, lang), lang) for one in arguments]
    rows = [
        _row(one, f"{', '.join(one.opts)} {metavar_in_words(one, lang)}".rstrip(), lang)
        for one in options
    ]
    if not any("--lang" in one.opts for one in options):
        rows.append(("--lang id|en", message("help.lang", lang)))
    yield "help.options", [*rows, ("--help", message("help.help", lang))]
    inner = getattr(command, "commands", {})
    yield (
        "help.commands",
        [(name, message(f"command.{'.'.join([*names, name])}", lang)) for name in inner],
    )


def _row(parameter: Any, word: str, lang: str) -> tuple[str, str]:
    """An argument or option, and what it is for, whether it must be given, or else its default."""
    text = message(parameter.help, lang)
    default = parameter.default
    if parameter.required:
        text += f" [{message('help.required', lang)}]"
    elif isinstance(default, str | int) and not isinstance(default, bool):
        text += f" [{message('help.default', lang, value=default)}]"
    return word, text
