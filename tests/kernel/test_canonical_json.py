"""Canonical JSON: one form for one content."""

import pytest

from asn_wfh.kernel.canonical_json import canonical_json, canonical_sha256


def test_one_form() -> None:
    """The order of keys does not matter, and nothing but the content is written."""
    assert canonical_json({"b": [1, "é"], "a": None}) == '{"a":null,"b":[1,"é"]}'
    assert canonical_sha256({"a": 1, "b": 2}) == canonical_sha256({"b": 2, "a": 1})


@pytest.mark.parametrize("value", [0.5, [0.1], {"a": {"b": 1.0}}])
def test_floats_are_refused(value: object) -> None:
    """A float has no one form in JSON, so it is refused wherever it stands."""
    with pytest.raises(TypeError, match="float"):
        canonical_json(value)


def test_keys_are_texts() -> None:
    """A key that is no text would be written as one, so it is refused."""
    with pytest.raises(TypeError, match="key"):
        canonical_json({1: "a"})
