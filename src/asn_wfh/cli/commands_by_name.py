"""The commands of a group by name, each of them imported only when it is called or explained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, cast

import typer
from typer.core import TyperGroup
from typer.main import get_command

__all__ = ["CommandsByName", "command_group"]


class CommandsByName(Mapping[str, Any]):
    """Commands of typer by name, from a table of names and `module:function` of this package.

    Whoever runs one command imports what that one needs; a list of all with their helps imports
    all.  Where a function stands there may be a group of further commands.
    """

    def __init__(self, functions: Mapping[str, str]) -> None:
        """The commands that the functions are."""
        self._functions = functions
        self._commands: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        """The command of a name; KeyError where there is none."""
        if name not in self._commands:
            module, _, attribute = self._functions[name].partition(":")
            function = getattr(import_module(f"{__package__}.{module}"), attribute)
            is_group = isinstance(function, TyperGroup)
            self._commands[name] = function if is_group else _command(name, function)
        return self._commands[name]

    def __iter__(self) -> Iterator[str]:
        """The names, in the order of every list; nothing is imported."""
        return iter(self._functions)

    def __len__(self) -> int:
        """How many commands there are."""
        return len(self._functions)


def command_group(name: str, help_line: str, functions: Mapping[str, str]) -> TyperGroup:
    """A group of commands under a name, with what a list of groups says of it."""
    # A group asks of its commands only what every mapping has.
    commands = cast("dict[str, Any]", CommandsByName(functions))
    return TyperGroup(name=name, help=help_line, commands=commands, rich_markup_mode=None)


def _command(name: str, function: Any) -> Any:
    """A function as a command."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name)(function)
    return get_command(app)
