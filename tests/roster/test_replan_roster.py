"""A published roster drawn anew: the days that are past stand, and their turns count."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings

from asn_wfh import FactError
from asn_wfh.people import Member
from asn_wfh.roster import (
    Absence,
    Membership,
    certificate,
    plan_roster,
    replan_roster,
    verify_roster,
)
from roster.invented_staff import (
    BANGKA_BARAT,
    FRIDAYS,
    HEAD,
    Plan,
    people,
    person,
    plans,
    turns_of,
)

DAYS = FRIDAYS[:12]
FROM = DAYS[6]


@pytest.mark.parametrize("word", ["sakit", "recalled"])
def test_who_falls_ill_or_is_recalled_gives_the_place_to_another(word: str) -> None:
    """From that day on the plan is another; the days before are the same, and all verifies."""
    staff = people(6)
    published = plan_roster(BANGKA_BARAT, staff, DAYS)
    ill = next(day for day in published.office_days if day.on == FROM).at_home[0]
    absences = {ill: [Absence(FROM, FROM, word)]}
    redrawn = replan_roster(BANGKA_BARAT, staff, published, FROM, absences=absences)
    assert redrawn.office_days[:6] == published.office_days[:6]
    assert ill not in redrawn.office_days[6].at_home
    assert [each.word for each in redrawn.office_days[6].absent] == [word]
    assert (redrawn.drawn_from, redrawn.previous) == (FROM, published.roster_digest)
    faults = verify_roster(
        BANGKA_BARAT,
        staff,
        redrawn,
        certificate=certificate(redrawn),
        published=published,
        absences=absences,
    )
    assert faults == ()


def test_who_is_promoted_leaves_the_turns() -> None:
    """Whoever becomes head of the office on a day has no turn from then on; past turns stand."""
    first, *others = people(4)
    published = plan_roster(BANGKA_BARAT, [first, *others], DAYS)
    staff: list[Member | Membership] = [
        Membership(first, last=FROM - timedelta(days=1)),
        Membership(replace(first, who=(HEAD,)), first=FROM),
        *others,
    ]
    redrawn = replan_roster(BANGKA_BARAT, staff, published, FROM)
    assert redrawn.office_days[6].not_eligible == 1
    assert turns_of(redrawn)[first.id] == 3
    assert verify_roster(BANGKA_BARAT, staff, redrawn, published=published) == ()


def test_a_newcomer_is_behind_nobody() -> None:
    """Whoever joins late has earned nothing yet, and takes turns as everybody from then on."""
    staff = people(4)
    published = plan_roster(BANGKA_BARAT, staff, DAYS)
    newcomer = Membership(person(50), first=FROM)
    redrawn = replan_roster(BANGKA_BARAT, [*staff, newcomer], published, FROM)
    assert turns_of(redrawn)[newcomer.member.id] in (2, 3)


def test_more_days_follow_those_that_stand() -> None:
    """A roster planned in two parts is the one planned at once."""
    whole = plan_roster(BANGKA_BARAT, people(7), DAYS)
    first = plan_roster(BANGKA_BARAT, people(7), DAYS[:5])
    both = plan_roster(BANGKA_BARAT, people(7), DAYS[5:], published=first)
    assert both.office_days == whole.office_days
    assert both.days == whole.days


@settings(max_examples=30)
@given(plans())
def test_nothing_changed_nothing_is_drawn_otherwise(plan: Plan) -> None:
    """A roster drawn anew from any day, with nothing new, has the same days."""
    roster = plan.roster()
    for from_day in plan.days[1:]:
        redrawn = replan_roster(plan.policy, plan.members, roster, from_day, **plan.arguments())
        assert redrawn.office_days == roster.office_days


def test_a_roster_of_another_reading_is_not_continued() -> None:
    """Turns earned under other readings do not count; nor is there a day after the last."""
    published = plan_roster(BANGKA_BARAT, people(4), DAYS)
    with pytest.raises(FactError, match="another version or another reading"):
        replan_roster(BANGKA_BARAT, people(4), published, FROM, stance={"orang-ganjil": "wfh"})
    with pytest.raises(FactError, match="no day on or after 2026-07-11"):
        replan_roster(BANGKA_BARAT, people(4), published, DAYS[-1] + timedelta(days=1))
