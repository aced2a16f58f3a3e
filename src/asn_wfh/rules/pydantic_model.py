"""What is read from files, as models of pydantic, which checks their shapes."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict
from pydantic_core import core_schema

from asn_wfh.kernel.json_schema_parts import JsonSchema, mapping_with_keys

__all__ = ["Model", "ReadBy"]

_BUILDING = RLock()


class Model(BaseModel):
    """A frozen mapping with known keys only, every scalar read as text.

    What pydantic needs to check a model is built when the first is read, so that importing the
    library does not wait for it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)

    key_shown_first: ClassVar[str] = ""
    """The key that a fault names where keys are lacking; left empty, the first that is needed."""
    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = ()
    """What holds between the keys, as JSON Schema."""

    @classmethod
    def schemas_of_written_keys(cls) -> dict[str, JsonSchema]:
        """The shape of what stands under each key of a file."""
        # Imported here: only who writes a schema asks.
        from asn_wfh.rules.schemas_of_model_keys import schemas_of_keys

        return schemas_of_keys(cls)

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """The shape of what a file writes for the model: its keys, those it needs among them."""
        return mapping_with_keys(
            cls.schemas_of_written_keys(), cls.needed_keys(), cls.schema_conditions
        )

    @classmethod
    def needed_keys(cls) -> list[str]:
        """The keys that a file must write."""
        fields = cls.model_fields.items()
        return [f.alias or n for n, f in fields if f.is_required() and not f.exclude]

    @classmethod
    def model_rebuild(cls, **how: Any) -> bool | None:
        """Build what was put off, one thread at a time: pydantic before 2.12 has no lock here."""
        with _BUILDING:
            return super().model_rebuild(**how)


class ReadBy:
    """Beside the type of a field: the function that reads its raw value, or raises `Faults`.

    With `in_context` the function is handed pydantic's `ValidationInfo` too.  `schema` is the
    shape of what it takes, as far as shape alone tells.  pydantic's own validators would first
    build what checks and writes the type, which nothing here asks for.
    """

    __slots__ = ("in_context", "read", "schema")

    def __init__(
        self,
        read: Callable[..., Any],
        in_context: bool = False,
        schema: JsonSchema | None = None,
    ) -> None:
        """A field that is read by a function."""
        self.read, self.in_context, self.schema = read, in_context, schema

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:  # pydantic's own name
        """What pydantic checks such a field by: the function alone."""
        if self.in_context:
            return core_schema.with_info_plain_validator_function(self.read)
        return core_schema.no_info_plain_validator_function(self.read)
