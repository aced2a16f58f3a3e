"""What is remembered: a bounded cache, and what is derived once from a frozen value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

__all__ = ["BoundedCache", "Derived"]

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class BoundedCache(Generic[KeyT, ValueT]):
    """Values by key, at most twice `bound` of them; `young` may be looked at directly.

    It holds two generations, so that a bound costs little to pass.  When the young generation is
    full it becomes the old one and the old one is forgotten: what is asked again and again stays,
    and nothing is ever forgotten all at once.
    """

    __slots__ = ("bound", "old", "young")

    def __init__(self, bound: int) -> None:
        self.bound = bound
        self.young: dict[KeyT, ValueT] = {}
        self.old: dict[KeyT, ValueT] = {}

    def get(self, key: KeyT) -> ValueT | None:
        """The value of a key, if it is still remembered; one that is old becomes young."""
        value = self.young.get(key)
        if value is None:
            value = self.old.get(key)
            if value is not None:
                self.put(key, value)
        return value

    def put(self, key: KeyT, value: ValueT) -> None:
        """Remember a value."""
        if len(self.young) >= self.bound:
            self.drop_old_generation()
        self.young[key] = value

    def drop_old_generation(self) -> None:
        """Forget the old generation; the young one becomes it."""
        self.old, self.young = self.young, {}

    def clear(self) -> None:
        """Forget everything."""
        self.old, self.young = {}, {}

    def __len__(self) -> int:
        return len(self.young) + len(self.old)


class Derived(dict[type, Any]):
    """What is derived from one frozen value, by its class: at most one object of each."""

    __slots__ = ()

    def get_or_make(self, kind: type[ValueT], make: Callable[[], ValueT]) -> ValueT:
        """The object of a class, made at the first asking."""
        value: ValueT | None = self.get(kind)
        if value is None:
            value = self[kind] = make()
        return value
