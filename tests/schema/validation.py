"""An independent validator of JSON Schema, and files as an editor reads them."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, FormatChecker

from asn_wfh.kernel.json_schema_parts import OwnWords, SharedPart
from asn_wfh.schema import json_schema_of
from places import EXAMPLES, POLICIES

__all__ = [
    "ENGLISH_FILES",
    "POLICY_FILES",
    "document_of",
    "errors_of",
    "is_valid",
    "parts",
    "tree_of",
]

POLICY_FILES = sorted(
    path
    for folder in (POLICIES, EXAMPLES)
    for path in folder.glob("*.yaml")
    if not path.name.endswith((".scenarios.yaml", ".events.yaml", ".en.yaml"))
)
"""Both shipped policies and every example."""
ENGLISH_FILES = sorted(path for folder in (POLICIES, EXAMPLES) for path in folder.glob("*.en.yaml"))
"""The English of both shipped policies, and of an example."""


class _Yaml12(yaml.SafeLoader):
    """YAML as its version 1.2 has it, where a date is a text."""


_Yaml12.yaml_implicit_resolvers = {
    sign: [(tag, form) for tag, form in pairs if tag != "tag:yaml.org,2002:timestamp"]
    for sign, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def tree_of(path: Path) -> Any:
    """What a YAML file holds, read without the library."""
    return yaml.load(path.read_text(encoding="utf-8"), _Yaml12)


@cache
def document_of(name: str) -> Any:
    """The schema of a kind, made once for all tests that only look at it."""
    return json_schema_of(name)


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(document_of(name), format_checker=FormatChecker(["date"]))


def is_valid(name: str, value: Any) -> bool:
    """Whether the schema of a kind takes a value."""
    return _validator(name).is_valid(value)


def errors_of(name: str, value: Any) -> list[str]:
    """Everything that the schema of a kind finds wrong with a value."""
    return [f"{error.json_path}: {error.message}" for error in _validator(name).iter_errors(value)]


def parts(schema: Any) -> Iterator[Any]:
    """Everything in a schema, that of its shared parts too."""
    yield schema
    if isinstance(schema, SharedPart | OwnWords):
        yield from parts(schema.schema)
    elif isinstance(schema, Mapping):
        for value in schema.values():
            yield from parts(value)
    elif isinstance(schema, list | tuple):
        for value in schema:
            yield from parts(value)
