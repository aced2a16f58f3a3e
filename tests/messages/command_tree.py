"""Every command of `asn-wfh`, as its groups declare them."""

from collections.abc import Iterator, Sequence

import typer

from asn_wfh.cli.app import app

__all__ = ["command_paths"]


def command_paths() -> list[str]:
    """The names of every command and every group, those of a group behind its name."""
    return list(_paths_below(app, ()))


def _paths_below(group: typer.Typer, names: Sequence[str]) -> Iterator[str]:
    for command in group.registered_commands:
        yield " ".join((*names, str(command.name)))
    for inner in group.registered_groups:
        path = (*names, str(inner.name))
        yield " ".join(path)
        if inner.typer_instance is not None:
            yield from _paths_below(inner.typer_instance, path)
