"""Cases that are alike in all that bears on their answer are judged once."""

from datetime import date
from typing import Any

import pytest

from asn_wfh import Case, CivilServant, Policy
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.engine.compiled_policy import compiled_policy
from asn_wfh.engine.judge_person_for_kind_of_day import Judgement, day_masks, judge_person
from asn_wfh.engine.masks_of_day_and_person import person_mask_or_token
from strategies import CLERK

FRIDAY, MONDAY, HOLIDAY = date(2026, 4, 10), date(2026, 4, 13), date(2026, 5, 1)
HERE, AWAY = {"domicile": "13.75"}, {"domicile": "19.05"}
"""Two homes, of which Bukittinggi asks other duties of whoever has leave."""


def judged(policy: Policy, on: date, *facts: dict[str, Any]) -> Judgement:
    """The judgement of a clerk of whom some facts are others, on a date."""
    compiled = compiled_policy(policy)
    stated: dict[str, Any] = dict(CLERK)
    for each in facts:
        stated |= each
    who = CivilServant(**stated)
    put = checked_case(policy, Case(who, on, rostered=True))
    day = compiled.compiled_date(
        on, put.case.calendar, put.case.own_and_open_day_facts_as_pairs, put.day
    )
    of_day = day_masks(compiled, day, put.day_facts)
    return judge_person(compiled, day, of_day, person_mask_or_token(compiled, who.key))


def test_homes_are_told_apart_where_they_bear_on_duties(bukittinggi: Policy) -> None:
    """Whoever has leave has other duties from another home."""
    assert judged(bukittinggi, FRIDAY, HERE) is not judged(bukittinggi, FRIDAY, AWAY)
    assert judged(bukittinggi, FRIDAY, HERE).duties != judged(bukittinggi, FRIDAY, AWAY).duties


@pytest.mark.parametrize(
    ("on", "facts"),
    [(FRIDAY, {"level": "jpt_pratama"}), (MONDAY, {}), (HOLIDAY, {}), (HOLIDAY, {"level": None})],
)
def test_of_whoever_is_refused_anyway_duties_are_not_looked_at(
    on: date, facts: dict[str, Any], bukittinggi: Policy
) -> None:
    """A clause that refuses under every reading, or a day without leave, makes them alike."""
    one, other = judged(bukittinggi, on, HERE, facts), judged(bukittinggi, on, AWAY, facts)
    assert one is other
    assert one.outcome == "not_permitted"


def test_an_open_fact_that_changes_nothing_is_none(bukittinggi: Policy) -> None:
    """Whose post is not stated, and can be no lurah, is seen as one whose post is."""
    stated = judged(bukittinggi, FRIDAY, HERE, {"level": "jpt_pratama", "post": "lainnya"})
    assert judged(bukittinggi, FRIDAY, HERE, {"level": "jpt_pratama", "post": None}) is stated
