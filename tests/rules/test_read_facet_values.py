"""A group may name the dates that lie outside a threshold, as it names all values but some."""

from datetime import date

import pytest

from asn_wfh import CivilServant, decide, load_policy
from words.random_policies import Tree, frame, policy_text

ASKED: Tree = {"diajukan": {"date": "ya", "question": "Kapan diajukan?"}}
FRIDAY = date(2027, 4, 16)


@pytest.mark.parametrize(
    ("within", "asked_on", "outcome"),
    [
        ("2 hari_kerja", "2027-04-15", "not_permitted"),
        ("2 hari_kerja", "2027-04-14", "permitted"),
        ("3 hari", "2027-04-14", "not_permitted"),
        ("3 hari", "2027-04-13", "permitted"),
    ],
)
def test_all_dates_but_those_within_some_days(within: str, asked_on: str, outcome: str) -> None:
    """`{except: {within: ...}}` is every date that is not within so many days."""
    whose = {"diajukan": {"except": {"within": within}}}
    permit: Tree = {"at": "1", "permit": {"every": "jumat", "whose": whose}}
    policy = load_policy(text=policy_text(frame([permit], ASKED)))
    person = CivilServant(level="pelaksana")
    assert decide(policy, person, FRIDAY, facts={"diajukan": asked_on}).outcome == outcome


def test_all_but_a_part_of_an_order() -> None:
    """`{except: {at_least: ...}}` is what lies below."""
    facts: Tree = {"siaga": {"values": ["rendah", "sedang", "tinggi"], "ordered": "ya"}}
    facts["siaga"]["question"] = "Siaga apa?"
    whose = {"siaga": {"except": {"at_least": "sedang"}}}
    permit: Tree = {"at": "1", "permit": {"every": "jumat", "whose": whose}}
    policy = load_policy(text=policy_text(frame([permit], facts)))
    person = CivilServant(level="pelaksana")
    outcomes = {
        value: decide(policy, person, FRIDAY, facts={"siaga": value}).outcome
        for value in ("rendah", "sedang", "tinggi")
    }
    assert outcomes == {
        "rendah": "permitted",
        "sedang": "not_permitted",
        "tinggi": "not_permitted",
    }
