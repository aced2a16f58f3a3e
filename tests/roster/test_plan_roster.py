"""A plan keeps the share of every office and day, places whoever must be, and nobody else."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings

from asn_wfh import FactError, WorkCalendar
from asn_wfh.limits import TurnShare, turn_share
from asn_wfh.roster import Absence, Membership, plan_roster, replan_roster, verify_roster
from roster.invented_staff import (
    BANGKA_BARAT,
    BUKITTINGGI,
    CLERK,
    FRIDAYS,
    HEAD,
    UNKNOWN_SERVICE,
    Plan,
    people,
    person,
    plans,
    scheduled,
)

DAY = FRIDAYS[0]


def test_half_of_the_eligible_are_at_home() -> None:
    """Of seven people three are at home, by the clauses that give leave and take it."""
    (day,) = plan_roster(BANGKA_BARAT, people(7), [DAY]).office_days
    assert (len(day.at_home), len(day.at_office), day.eligible) == (3, 4, 7)
    (share,) = day.shares
    assert (share.clause, share.base, share.of) == ("5.a/a", "eligible_in_office", 7)
    assert (share.low, share.high) == (0, 3)
    placed = {(each.rostered, each.why, each.clauses) for each in day.assignments()}
    assert placed == {
        (True, "turn", ("1.b/a",)),
        (False, "not_their_turn", ("5.a/a",)),
    }


def test_who_has_no_place_is_accounted_for() -> None:
    """Whoever is kept at the office is counted, whoever is away or open is listed with why."""
    member = person(4)
    staff = [person(1), person(2, HEAD), person(3, UNKNOWN_SERVICE), member]
    absences = {member.id: [Absence(DAY, DAY, "sakit")]}
    (day,) = plan_roster(BANGKA_BARAT, staff, [DAY], absences=absences).office_days
    assert (day.eligible, day.not_eligible) == (1, 1)
    assert [(each.id, each.word) for each in day.absent] == [(member.id, "sakit")]
    (unplaced,) = day.unplaced
    assert (unplaced.id, unplaced.missing) == (staff[2].id, ("service",))
    assert "3/a" in unplaced.clauses


def test_without_turns_everybody_is_at_home_below_the_cap_on_recalls() -> None:
    """Bukittinggi divides nobody: all eligible are at home, and one in ten may be recalled."""
    staff = [replace(each, who=(replace(CLERK, domicile="13.75"),)) for each in people(25)]
    (day,) = plan_roster(BUKITTINGGI, staff, [date(2026, 4, 17)]).office_days
    assert (len(day.at_home), day.at_office, day.shares) == (25, (), ())
    (cap,) = day.recall_caps
    assert (cap.clause, cap.at_most, cap.of) == ("1.d/b", 2, 25)
    assert {each.why for each in day.assignments()} == {"no_turns"}


def test_a_schedule_of_the_head_is_followed() -> None:
    """Whom 1.d puts at the office is there and does not count under the ten percent."""
    on = date(2026, 4, 17)
    staff = [replace(each, who=(replace(CLERK, domicile="13.75"),)) for each in people(20)]
    staff = [scheduled(each, on, "tidak") for each in staff[:5]] + staff[5:]
    (day,) = plan_roster(BUKITTINGGI, staff, [on]).office_days
    assert day.at_office == tuple(each.id for each in staff[:5])
    assert day.recall_caps[0].of == 15
    whys = {each.id: (each.why, each.clauses) for each in day.assignments()}
    assert whys[staff[0].id] == ("scheduled_office", ("1.d/c",))


def test_a_schedule_takes_places_of_the_share() -> None:
    """Where turns are divided, whom the head puts at home takes one of the places."""
    first, *others = people(4)
    staff = [scheduled(first, DAY, "ya"), *others]
    (day,) = plan_roster(BANGKA_BARAT, staff, [DAY]).office_days
    assert len(day.at_home) == 2
    assert first.id in day.at_home
    whys = {each.id: each.why for each in day.assignments()}
    assert whys[first.id] == "scheduled_home"


def test_a_schedule_beyond_the_share_is_a_fault() -> None:
    """More people put at home than the share lets stay is refused, naming office and day."""
    staff = [scheduled(each, DAY, "ya") for each in people(4)]
    with pytest.raises(FactError) as error:
        plan_roster(BANGKA_BARAT, staff, [DAY])
    (fault,) = error.value.faults
    assert fault.code == "schedule_beyond_share"
    assert "scheduled 4 people of `Bappeda` to be at home" in str(fault)
    assert "4 pegawai `Bappeda` sudah dijadwalkan WFH" in fault.message("id")


def test_a_schedule_beyond_a_share_of_the_region_names_no_office() -> None:
    """Where the share counts the whole region, the fault speaks of all offices."""
    staff = [scheduled(each, DAY, "ya") for each in people(4)]
    with pytest.raises(FactError) as error:
        plan_roster(BANGKA_BARAT, staff, [DAY], stance={"dasar-50-persen": "se_kabupaten"})
    (fault,) = error.value.faults
    assert fault.code == "schedule_beyond_share_of_region"
    assert "scheduled 4 people to be at home, but clause 5.a/a allows at most 2" in str(fault)
    assert "``" not in fault.message("id") + fault.message("en")


def test_a_holiday_consumes_no_turn_unless_the_reading_says_so() -> None:
    """1 May is no day of the plan; where turns go by the calendar it uses one up all the same."""
    staff, days = people(6), FRIDAYS[:4]
    plain = plan_roster(BANGKA_BARAT, staff, days)
    counting = plan_roster(BANGKA_BARAT, staff, days, stance={"putaran": "jumat_kalender"})
    assert [each.on for each in plain.office_days] == list(days)
    holiday = next(each for each in counting.office_days if each.is_holiday)
    assert holiday.on == date(2026, 5, 1)
    assert list(holiday.assignments()) == []
    assert counting.days == plain.days
    # Without the first of May A, B, A, B; with it A, B, A, (B), A.
    assert plain.office_days[3].at_home == plain.office_days[1].at_home
    assert counting.office_days[4].at_home == counting.office_days[0].at_home


def test_a_share_of_the_region_is_divided_among_all_offices() -> None:
    """Where the region is counted, three offices of one person have one at home between them."""
    staff = [person(n, office=f"Kantor {n}") for n in range(3)]
    stance = {"dasar-50-persen": "se_kabupaten"}
    roster = plan_roster(BANGKA_BARAT, staff, FRIDAYS[:6], stance=stance)
    for on in roster.days:
        at_home = [each.at_home for each in roster.office_days if each.on == on]
        assert sum(map(len, at_home)) == 1


@settings(max_examples=60)
@given(plans())
def test_every_plan_is_what_the_verifier_accepts(plan: Plan) -> None:
    """Joins, leaves, moves, promotions, absences, holidays: share, order and lists are right."""
    roster, made = plan.certified()
    faults = verify_roster(plan.policy, plan.members, roster, certificate=made, **plan.arguments())
    assert [str(each) for each in faults] == []


@settings(max_examples=40)
@given(plans())
def test_the_share_of_every_office_and_day_is_exact(plan: Plan) -> None:
    """As many are at home as the figure of the limits says, office by office or region-wide."""
    policy = plan.policy.under(plan.stance)
    roster = plan.roster()
    for day in roster.office_days:
        for share in day.shares:
            if share.clause != "5.a/a":
                continue
            keyword = {"eligible_in_office": "eligible", "all_in_office": "staff"}
            counted = keyword.get(share.base, "eligible_in_region")
            figure = turn_share(policy, **{counted: share.of})  # type: ignore[arg-type]  # counts
            assert isinstance(figure, TurnShare)
            alike = [d for d in roster.office_days if d.on == day.on]
            days = alike if share.base == "eligible_in_region" else [day]
            eligible = sum(each.eligible for each in days)
            at_home = sum(len(each.at_home) for each in days)
            assert at_home == min(figure.at_home, eligible)


@settings(max_examples=40)
@given(plans())
def test_the_same_input_in_any_order_gives_the_same_bytes(plan: Plan) -> None:
    """A roster does not hang on the order of the staff list, nor on being planned twice."""
    shuffled = list(plan.members)
    Random(7).shuffle(shuffled)
    assert plan.roster().as_json() == plan.roster(shuffled).as_json() == plan.roster().as_json()


@settings(max_examples=40)
@given(plans())
def test_a_newcomer_changes_no_day_before_and_no_other_office(plan: Plan) -> None:
    """Whoever joins an office on a day changes that office from that day on, and nothing else."""
    plan = replace(plan, stance={**plan.stance, "dasar-50-persen": "berhak"})
    joins = plan.days[len(plan.days) // 2]
    newcomer = Membership(person(99, office="Bappeda"), first=joins)
    before, after = plan.roster(), plan.roster([*plan.members, newcomer])
    unchanged = [
        [day for day in roster.office_days if day.on < joins or day.office != "Bappeda"]
        for roster in (before, after)
    ]
    # A holiday of the calendar reading has an empty day of an office that is new.
    assert unchanged[0] == unchanged[1]


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ([], "no_day_to_plan"),
        ([DAY, DAY], "day_twice"),
        ([DAY - timedelta(days=1)], "no_wfh_day"),
        ([date(2026, 5, 1)], "no_wfh_day"),
        ([date(2026, 4, 3)], "no_wfh_day"),
    ],
)
def test_days_that_cannot_be_planned_are_faults(days: list[date], code: str) -> None:
    """No day, a day twice, a Thursday, a holiday: each is refused by its own code."""
    with pytest.raises(FactError) as error:
        plan_roster(BANGKA_BARAT, people(2), days)
    assert [fault.code for fault in error.value.faults] == [code]


def test_people_in_two_places_are_faults() -> None:
    """One person with two offices on a day is refused, and so are absences of nobody, at once."""
    member = person(1)
    twice = [member, replace(member, row=2, office="BKD")]
    absences = {
        "nobody": [(DAY, DAY, "sakit")],
        member.id: [(DAY, DAY, "libur"), (DAY, date.min, "sakit")],
    }
    with pytest.raises(FactError) as error:
        plan_roster(BANGKA_BARAT, twice, [DAY], absences=absences)
    codes = [fault.code for fault in error.value.faults]
    assert sorted(codes) == [
        *("absence_backwards", "absence_of_nobody", "in_two_places", "unknown_word"),
    ]


@pytest.mark.parametrize(
    ("members", "absences", "code"),
    [
        (["P1"], {}, "no_member"),
        ([person(1)], {person(1).id: ["sakit"]}, "no_absence"),
        ([person(1)], {person(1).id: [("kemarin", DAY, "sakit")]}, "not_a_day"),
    ],
)
def test_what_is_neither_member_nor_absence_is_a_fault(
    members: Any, absences: Any, code: str
) -> None:
    """Arguments of another kind are refused with what to give."""
    with pytest.raises(FactError) as error:
        plan_roster(BANGKA_BARAT, members, [DAY], absences=absences)
    assert [fault.code for fault in error.value.faults] == [code]


def test_an_open_day_places_nobody() -> None:
    """A Friday of 2028 may yet be collective leave: everybody waits for that to be decreed."""
    (day,) = plan_roster(BANGKA_BARAT, people(3), [date(2028, 4, 7)]).office_days
    assert (day.eligible, {each.missing for each in day.unplaced}) == (0, {("cuti_bersama",)})


def test_a_local_holiday_is_no_day_of_the_plan() -> None:
    """A day that the caller's calendar has off is refused, though it is a Friday."""
    with pytest.raises(FactError, match="is not a day on which"):
        plan_roster(BANGKA_BARAT, people(2), [DAY], calendar=WorkCalendar({DAY: "pilkada"}))


def test_each_day_is_announced_before_it_is_planned() -> None:
    """Whoever waits is told every day in order, of a roster drawn anew those drawn anew."""
    days: list[date] = []
    roster = plan_roster(BANGKA_BARAT, people(3), FRIDAYS[:4], before_day=days.append)
    assert tuple(days) == FRIDAYS[:4]
    days.clear()
    replan_roster(BANGKA_BARAT, people(3), roster, FRIDAYS[2], before_day=days.append)
    assert tuple(days) == FRIDAYS[2:4]
