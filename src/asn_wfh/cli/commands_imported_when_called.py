"""The commands of a group by name, each of them imported only when it is called or explained."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import typer
from typer.main import get_command

from asn_wfh.cli.bilingual_command import BilingualCommand, BilingualGroup
from asn_wfh.kernel.values_made_on_look_up import ValuesMadeOnLookUp

__all__ = ["command_group", "commands_by_name"]


def commands_by_name(functions: Mapping[str, str]) -> Any:
    """Commands of typer by name, from a table of names and `module:function` of this package.

    Whoever runs one command imports what that one needs; a list of all with their helps imports
    all.  Where a function stands there may be a group of further commands.  The type is open, as
    typer asks for a dictionary but needs no more than a mapping.
    """

    def command_of(name: str) -> Any:
        module, _, attribute = functions[name].partition(":")
        function = getattr(import_module(f"{__package__}.{module}"), attribute)
        return function if isinstance(function, BilingualGroup) else _command(name, function)

    return ValuesMadeOnLookUp(functions, command_of)


def command_group(name: str, functions: Mapping[str, str]) -> BilingualGroup:
    """A group of commands under a name."""
    return BilingualGroup(name=name, commands=commands_by_name(functions))


def _command(name: str, function: Any) -> Any:
    """A function as a command."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=BilingualCommand)(function)
    return get_command(app)
