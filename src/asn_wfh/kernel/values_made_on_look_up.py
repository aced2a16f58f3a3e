"""A mapping whose values are made when they are first looked up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

__all__ = ["ValuesMadeOnLookUp"]

Value = TypeVar("Value")


class ValuesMadeOnLookUp(Mapping[str, Value], Generic[Value]):
    """Values by name, each made by a function of its name at the first look-up, and once.

    Whoever only counts, lists or tests the names makes none; what goes through the values makes
    all.  Where making one imports a module, the module waits until its value is wanted.
    """

    def __init__(self, names: Iterable[str], make: Callable[[str], Value]) -> None:
        """The values of some names, in their order."""
        self._names = dict.fromkeys(names)
        self._make = make
        self._made: dict[str, Value] = {}

    def __getitem__(self, name: str) -> Value:
        """The value of a name; KeyError where there is none."""
        if name not in self._made:
            if name not in self._names:
                raise KeyError(name)
            self._made.setdefault(name, self._make(name))
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is a value of the name."""
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(self._names)

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._names)
