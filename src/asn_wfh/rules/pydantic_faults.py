"""What pydantic finds wrong in a file, told as faults: its own words never reach a user."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pydantic import BaseModel, ValidationError

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import keys_wanted_fault

__all__ = ["LocatedFault", "to_faults"]

LocatedFault: TypeAlias = "tuple[tuple[str | int, ...], Fault]"
"""A fault and the keys that lead to it."""

_SHAPES = {
    "string_type": "not_a_text",
    "list_type": "not_a_list",
    "tuple_type": "not_a_list",
    "dict_type": "not_a_mapping",
    "mapping_type": "not_a_mapping",
}
_WANTS_KEYS = ("model_type", "model_attributes_type")


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
            yield path, keys_wanted_fault(detail["input"], _model_keys_at(model, path)[0])
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
