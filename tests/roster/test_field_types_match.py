"""Types of fields: whatever a file has in them, a value is what its class says or is refused."""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import FactError
from asn_wfh.roster import Absence, Certificate, Roster, certificate, plan_roster, verify_roster
from asn_wfh.roster.field_types_match import has_field_types
from roster.invented_staff import BANGKA_BARAT, FRIDAYS, UNKNOWN_SERVICE, people, person

STAFF = [*people(4), person(5, UNKNOWN_SERVICE)]
ABSENCES = {STAFF[0].id: [Absence(FRIDAYS[0], FRIDAYS[0], "sakit")]}
ROSTER = plan_roster(BANGKA_BARAT, STAFF, FRIDAYS[:3], absences=ABSENCES)
FORM = {"roster": ROSTER.as_dict(), "certificate": certificate(ROSTER).as_dict()}
ODD: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 1, -1, 1.5, 10**30, "x", "", "\ud800", [], {}, ["x"], [1], [[]], "2026-04-10"]
)


@dataclass(frozen=True)
class Sample:
    """One field of each kind."""

    text: str
    number: int
    flag: bool
    day: date | None
    part: Fraction
    word: Literal["a", "b"]
    pairs: tuple[tuple[str, int], ...]


GOOD: dict[str, Any] = {
    "text": "a",
    "number": 1,
    "flag": True,
    "day": date(2026, 4, 10),
    "part": Fraction(1, 2),
    "word": "b",
    "pairs": (("a", 1),),
}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("text", "\u00e9", True),
        ("text", 1, False),
        ("text", "\ud800", False),
        ("number", True, False),
        ("flag", 1, False),
        ("day", None, True),
        ("day", "2026-04-10", False),
        ("part", 1, False),
        ("word", "c", False),
        ("pairs", (), True),
        ("pairs", (("a", "1"),), False),
        ("pairs", (("a", 1, 2),), False),
        ("pairs", [("a", 1)], False),
    ],
)
def test_a_field_is_of_its_type_or_not(field: str, value: object, expected: bool) -> None:
    """Exactly the type that is declared, in items of items too."""
    assert has_field_types(Sample(**GOOD), Sample)
    assert has_field_types(Sample(**{**GOOD, field: value}), Sample) is expected


def places_of(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places of everything in a JSON value."""
    yield place
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places_of(each, (*place, key))


PLACES = [place for place in places_of(FORM) if len(place) > 1]


@given(st.sampled_from(PLACES), ODD)
def test_whatever_a_file_says_is_refused_or_verified(place: tuple[Any, ...], value: Any) -> None:
    """An altered form is no value, or one that the verifier answers about; nothing breaks."""
    form = copy.deepcopy(FORM)
    inside: Any = form
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value
    try:
        roster = Roster.from_dict(form["roster"])
        certified = Certificate.from_dict(form["certificate"])
        findings = verify_roster(
            BANGKA_BARAT, STAFF, roster, certificate=certified, absences=ABSENCES
        )
    except FactError:
        return
    altered = json.dumps(form, sort_keys=True) != json.dumps(FORM, sort_keys=True)
    assert bool(findings) is altered
