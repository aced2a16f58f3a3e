"""Whether a value read from outside has in every field what its dataclass says."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

__all__ = ["has_field_types"]


def has_field_types(value: object, hint: Any) -> bool:
    """Whether a value is of a type, in its fields and its items too; True is no number.

    A text must be one that can be written, so no half of a sign.
    """
    if is_dataclass(hint):
        return type(value) is hint and all(
            has_field_types(getattr(value, name), each)
            for name, each in _hints_by_field_of_dataclass(hint)
        )
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return isinstance(value, tuple) and _items_have_types(value, arguments)
    if origin is Literal:
        return value in arguments
    if origin in (Union, UnionType):
        return any(has_field_types(value, each) for each in arguments)
    return type(value) is (NoneType if hint is None else hint) and _is_encodable_if_text(value)


@cache
def _hints_by_field_of_dataclass(hint: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(hint)
    return tuple((each.name, hints[each.name]) for each in fields(hint))


def _items_have_types(items: tuple[object, ...], hints: tuple[Any, ...]) -> bool:
    if len(hints) == 2 and hints[1] is Ellipsis:
        return all(has_field_types(item, hints[0]) for item in items)
    return len(items) == len(hints) and all(map(has_field_types, items, hints))


def _is_encodable_if_text(value: object) -> bool:
    if not isinstance(value, str) or value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
