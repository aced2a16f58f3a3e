"""Rosters and certificates as JSON: what was written is read again, what was changed is refused."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from asn_wfh import FactError
from asn_wfh.roster import Certificate, Roster
from roster.invented_staff import Plan, plans


@settings(max_examples=30)
@given(plans())
def test_a_roster_and_its_certificate_come_back(plan: Plan) -> None:
    """By way of the text of a file, with the same digest."""
    roster, made = plan.certified()
    again = Roster.from_dict(json.loads(roster.as_json()))
    assert again == roster
    assert again.roster_digest == roster.roster_digest == made.roster_digest
    assert Certificate.from_dict(json.loads(made.as_json())) == made


def changed(path: list[Any], value: object) -> dict[str, Any]:
    """The JSON of a small roster with one value changed."""
    from roster.test_verify_roster import ROSTER

    tree: Any = json.loads(ROSTER.as_json())
    place = tree
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return tree  # type: ignore[no-any-return]  # a mapping, as written above


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["days"], "2026-04-10"),
        (["days", 0], "kemarin"),
        (["days", 0], 20260410),
        (["office_days", 0, "groups", 0, "at_home"], "semua"),
        (["office_days", 0, "groups", 0, "extra"], []),
        (["office_days", 0, "shares", 0, "of"], 1.5),
        (["office_days", 0, "extra"], 1),
        (["stance"], []),
        (["office_days"], None),
    ],
)
def test_a_form_that_would_not_be_written_is_refused(path: list[Any], value: object) -> None:
    """A value of another type, a key too many or too few: one fault, no words of Python."""
    with pytest.raises(FactError) as error:
        Roster.from_dict(changed(path, value))
    assert [(fault.code, fault.key) for fault in error.value.faults] == [("no_json_form", "roster")]


@pytest.mark.parametrize("value", [None, [], {}, {"schema": 2}, "roster"])
def test_another_schema_is_refused(value: object) -> None:
    """What is no roster, or one of a later version, is told by its schema."""
    for kind in (Roster, Certificate):
        with pytest.raises(FactError) as error:
            kind.from_dict(value)
        assert error.value.faults[0].code == "other_json_schema"
