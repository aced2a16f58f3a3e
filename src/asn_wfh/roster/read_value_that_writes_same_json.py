"""A value read from its JSON form: exactly what it would write again, or a fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.roster.field_types_match import has_field_types

__all__ = ["read_json_form"]


class WithJsonForm(Protocol):
    """A value that says itself as JSON."""

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        ...


ValueT = TypeVar("ValueT", bound=WithJsonForm)


def read_json_form(
    value: object, key_of_faults: str, schema: int, read: Callable[[dict[str, Any]], ValueT]
) -> ValueT:
    """The value of a JSON form of a schema.

    Raises FactError with the name of the value as the key where it is of another schema, where a
    field is of another type, and where what was read would not write the same form again.
    """
    if not isinstance(value, dict) or value.get("schema") != schema:
        stated = value.get("schema") if isinstance(value, dict) else None
        raise FactError(
            [Fault.of("other_json_schema", stated=stated, schema=schema).at(key=key_of_faults)]
        )
    try:
        made = read(value)
        same = has_field_types(made, type(made)) and (
            canonical_json(made.as_dict()) == canonical_json(value)
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FactError([Fault.of("no_json_form").at(key=key_of_faults)]) from error
    if not same:
        raise FactError([Fault.of("no_json_form").at(key=key_of_faults)])
    return made
