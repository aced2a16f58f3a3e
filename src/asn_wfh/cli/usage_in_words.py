"""What a command takes, in one line of words in the language that was asked for."""

from __future__ import annotations

from typing import Any

from asn_wfh.messages.sentences import message

__all__ = ["command_path", "metavar_in_words", "usage_in_words"]


def command_path(ctx: Any) -> str:
    """The program and the names of the commands down to that of a context."""
    names = []
    while ctx.parent is not None:
        names.append(str(ctx.info_name))
        ctx = ctx.parent
    return " ".join(["asn-wfh", *reversed(names)])


def usage_in_words(ctx: Any) -> str:
    """What follows the name of a command: options, arguments, and of a group a command."""
    lang = ctx.find_root().obj
    parts = [message("help.any_options", lang)]
    for parameter in ctx.command.params:
        if parameter.param_type_name == "argument":
            word = metavar_in_words(parameter, lang)
            parts.append(word if parameter.required else f"[{word}]")
    if hasattr(ctx.command, "commands"):
        parts.append(message("help.any_command", lang))
    return " ".join(parts)


def metavar_in_words(parameter: Any, lang: str) -> str:
    """What stands for the value of an argument or an option; empty for a flag."""
    if getattr(parameter, "is_flag", False):
        return ""
    metavar = parameter.metavar or ""
    return message(metavar, lang) if metavar.startswith("metavar.") else metavar
