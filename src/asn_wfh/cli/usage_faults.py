"""What is wrong with the words of a command line, as faults: typer itself tells it in English."""

from __future__ import annotations

from typing import Any

from asn_wfh.cli.usage_in_words import command_path, metavar_in_words, usage_in_words
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault

__all__ = [
    "extra_argument_fault",
    "no_subcommand_fault",
    "unknown_command_fault",
    "usage_fault",
]


def extra_argument_fault(argument: str, ctx: Any) -> Fault:
    """The fault of an argument that a command has no place for."""
    return Fault.of(
        "extra_argument", text=argument, command=command_path(ctx), usage=usage_in_words(ctx)
    )


def no_subcommand_fault(ctx: Any) -> Fault:
    """The fault of a group without the name of a command."""
    words = ", ".join(ctx.command.commands)
    return Fault.of("no_subcommand", group=command_path(ctx), words=words)


def unknown_command_fault(name: str, ctx: Any) -> Fault:
    """The fault of a name that no command of a group has."""
    return Fault.of("unknown_command", word=name, **unknown_word_hint(name, ctx.command.commands))


def usage_fault(error: Exception, ctx: Any) -> Fault | None:
    """The fault that an error of typer tells; None for an error that is no wrong usage.

    Typer does not export its errors, which are therefore known by their names.
    """
    command = command_path(ctx)
    kinds = [kind.__name__ for kind in type(error).__mro__]
    if "MissingParameter" in kinds:
        return _missing_parameter_fault(getattr(error, "param", None), ctx)
    if "NoSuchOption" in kinds:
        word = str(getattr(error, "option_name", ""))
        options = [name for one in _options(ctx) for name in one.opts]
        return Fault.of(
            "unknown_option", word=word, **unknown_word_hint(word, [*options, "--help", "--lang"])
        )
    if "BadOptionUsage" in kinds:
        option = str(getattr(error, "option_name", ""))
        is_flag = any(option in one.opts and one.is_flag for one in _options(ctx))
        code = "option_takes_no_value" if is_flag else "option_without_value"
        return Fault.of(code, option=option, command=command)
    if "BadParameter" in kinds:
        return _bad_value_fault(getattr(error, "param", None), ctx)
    return Fault.of("wrong_usage", command=command) if "UsageError" in kinds else None


def _missing_parameter_fault(parameter: Any, ctx: Any) -> Fault:
    """The fault of an argument, or an option, that must be given and is not."""
    command, usage = command_path(ctx), usage_in_words(ctx)
    if parameter is None:
        return Fault.of("wrong_usage", command=command)
    argument = metavar_in_words(parameter, ctx.find_root().obj)
    if parameter.param_type_name == "argument":
        return Fault.of("missing_argument", argument=argument, command=command, usage=usage)
    option = parameter.opts[0]
    return Fault.of("missing_option", option=option, argument=argument, command=command)


def _bad_value_fault(parameter: Any, ctx: Any) -> Fault:
    """The fault of a value that an argument or option cannot have."""
    command = command_path(ctx)
    if parameter is None:
        return Fault.of("wrong_usage", command=command)
    is_option = parameter.param_type_name == "option"
    name = parameter.opts[0] if is_option else metavar_in_words(parameter, ctx.find_root().obj)
    is_number = "int" in str(getattr(parameter, "type_descriptor", ""))
    code = "bad_option_number" if is_number else "bad_option_value"
    return Fault.of(code, argument=name, command=command)


def _options(ctx: Any) -> list[Any]:
    return [one for one in ctx.command.params if one.param_type_name == "option"]
