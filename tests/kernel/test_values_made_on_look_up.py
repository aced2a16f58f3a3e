"""Values made on look-up: a mapping like another, of which nothing is made before it is wanted."""

import pytest

from asn_wfh.kernel.values_made_on_look_up import ValuesMadeOnLookUp


def test_a_value_is_made_at_the_first_look_up_and_once() -> None:
    """Names are listed, counted and tested without making any; each value is made once."""
    made: list[str] = []

    def upper(name: str) -> str:
        made.append(name)
        return name.upper()

    values = ValuesMadeOnLookUp(("b", "a"), upper)
    assert [*values] == ["b", "a"]
    assert len(values) == 2
    assert "a" in values
    assert "c" not in values
    assert made == []
    assert (values["a"], values["a"], values.get("c")) == ("A", "A", None)
    assert made == ["a"]
    assert dict(values) == {"b": "B", "a": "A"}
    assert made == ["a", "b"]


def test_an_unknown_name_is_a_key_error() -> None:
    """What is no name makes nothing."""
    values = ValuesMadeOnLookUp((), str)
    with pytest.raises(KeyError, match="permti"):
        values["permti"]
