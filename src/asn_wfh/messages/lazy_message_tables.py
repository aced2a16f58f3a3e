"""The tables of messages as one mapping, each read only when a key is first looked for in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from asn_wfh.messages.bilingual_message import Message

__all__ = ["MessageTables"]


class MessageTables(Mapping[str, Message]):
    """Several tables as one, searched in the order in which a package names them.

    A program that decides reads a handful of more than fifty tables.  No key stands in two of
    them, so the order changes no answer.
    """

    def __init__(self, package: str, attribute: str, names: tuple[str, ...]) -> None:
        """The tables that the modules of a package hold under one attribute."""
        self._modules = tuple(f"{package}.{name}" for name in names)
        self._attribute = attribute
        self._read: dict[str, Mapping[str, Message]] = {}

    def load_each_table(self) -> Iterator[Mapping[str, Message]]:
        """Each table in turn, read where it was not yet."""
        for module in self._modules:
            if module not in self._read:
                self._read[module] = getattr(import_module(module), self._attribute)
            yield self._read[module]

    def __getitem__(self, key: str) -> Message:
        """The message of a key; KeyError where no table has it."""
        for table in self.load_each_table():
            if key in table:
                return table[key]
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        """Every key, table by table."""
        for table in self.load_each_table():
            yield from table

    def __len__(self) -> int:
        """How many messages all tables hold."""
        return sum(map(len, self.load_each_table()))
