"""Every command of `asn-wfh`, as its groups declare them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from asn_wfh.cli.app import app

__all__ = ["command_paths"]


def command_paths() -> list[str]:
    """The names of every command and every group, those of a group behind its name."""
    return list(_paths_below(app.commands, ()))


def _paths_below(commands: Mapping[str, Any], names: Sequence[str]) -> Iterator[str]:
    for name, command in commands.items():
        path = (*names, name)
        yield " ".join(path)
        yield from _paths_below(getattr(command, "commands", {}), path)
