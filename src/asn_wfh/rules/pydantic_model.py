"""What is read from files: pydantic's models, and its errors told as faults.

pydantic checks shapes; its words never reach a user.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import RLock
from typing import Any, ClassVar, TypeAlias

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import core_schema

from asn_wfh.kernel.json_schema import JsonSchema, mapping_with_keys
from asn_wfh.law.unknown_word_hints import unknown_word_hint
from asn_wfh.messages.errors import Fault, Faults

__all__ = ["LocatedFault", "Model", "ReadBy", "to_faults"]

LocatedFault: TypeAlias = "tuple[tuple[str | int, ...], Fault]"
"""A fault and the keys that lead to it."""

_BUILDING = RLock()

_SHAPES = {
    "string_type": "not_a_text",
    "list_type": "not_a_list",
    "tuple_type": "not_a_list",
    "dict_type": "not_a_mapping",
    "mapping_type": "not_a_mapping",
}
_WANTS_KEYS = ("model_type", "model_attributes_type")


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
        from asn_wfh.rules.model_schema import schemas_of_keys

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


def to_faults(error: ValidationError, model: type[BaseModel]) -> Iterator[LocatedFault]:
    """Every fault that pydantic found, in this library's words, with its keys."""
    for detail in error.errors(include_url=False):
        path = tuple(detail["loc"])
        kind = detail["type"]
        cause = detail.get("ctx", {}).get("error")
        if isinstance(cause, Faults):
            yield from (((*path, *below), fault) for below, fault in cause.located)
        elif kind == "missing":
            yield path[:-1], Fault.of("missing_key", key=path[-1])
        elif kind == "extra_forbidden":
            key = str(path[-1])
            yield (
                path,
                Fault.of(
                    "unknown_key",
                    key=key,
                    **unknown_word_hint(key, _model_keys_at(model, path[:-1])),
                ),
            )
        elif kind in _WANTS_KEYS:
            yield path, Fault.of("wants_keys", key=_model_keys_at(model, path)[0])
        else:
            yield path, Fault.of(_SHAPES[kind])


def _model_keys_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys that a model takes at a path, the needed ones first; its own where none does."""
    for step in path:
        field = next(
            (f for name, f in model.model_fields.items() if (f.alias or name) == step), None
        )
        inner = _nested_model(field.annotation) if field is not None else None
        model = inner or model
    fields = sorted(model.model_fields.items(), key=lambda item: not item[1].is_required())
    keys = [field.alias or name for name, field in fields if not field.exclude]
    shown = getattr(model, "key_shown_first", "")
    return sorted(keys, key=lambda key: key != shown) if shown else keys


def _nested_model(annotation: object) -> type[BaseModel] | None:
    """The model that a field holds, alone or in a list or mapping."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        model = _nested_model(inner)
        if model is not None:
            return model
    return None
