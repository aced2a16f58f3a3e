"""Canonical JSON and digests: the same content gives the same bytes everywhere."""

from __future__ import annotations

import json
from hashlib import sha256

__all__ = ["canonical_json", "canonical_sha256"]

_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_json(value: object) -> str:
    """JSON with sorted keys and no spaces; a float raises TypeError, as it has no one form."""
    _refuse_floats_and_odd_keys(value)
    return _JSON.encode(value)


def canonical_sha256(value: object) -> str:
    """The SHA-256 of the canonical JSON, in hexadecimal."""
    return sha256(canonical_json(value).encode()).hexdigest()


def _refuse_floats_and_odd_keys(value: object) -> None:
    """TypeError for a float or a key that is no text, at any depth."""
    # Most values are texts, and need no further look.
    if isinstance(value, str):
        return
    if isinstance(value, float):
        raise TypeError("a float has no canonical form; use an integer, a Decimal's text or text")
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError("a key of canonical JSON is a text")
            _refuse_floats_and_odd_keys(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats_and_odd_keys(item)
