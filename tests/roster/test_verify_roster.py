"""The verifier names each kind of tampering with a roster or with its certificate."""

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import asn_wfh.roster.verification as room
from asn_wfh.messages.errors import Fault
from asn_wfh.roster import (
    Absence,
    AbsentPerson,
    Certificate,
    DayRecallCap,
    OfficeDay,
    Roster,
    TurnGroup,
    Unplaced,
    certificate,
    plan_roster,
    replan_roster,
    verify_roster,
)
from roster.invented_staff import (
    BANGKA_BARAT,
    FRIDAYS,
    HEAD,
    UNKNOWN_SERVICE,
    people,
    person,
    scheduled,
)

DAYS = FRIDAYS[:6]
HEAD_OF_OFFICE, OPEN = person(90, HEAD), person(91, UNKNOWN_SERVICE)
AWAY, OTHER = person(92), person(93, office="BKD")
MAY_DAY = date(2026, 5, 1)
STAFF = [
    *people(8),
    *(HEAD_OF_OFFICE, OPEN, AWAY, OTHER),
    *people(3, "BKD", first=40),
    scheduled(person(94), DAYS[2], "tidak"),
]
ABSENCES = {AWAY.id: [Absence(DAYS[1], DAYS[3], "sakit")]}
ROSTER = plan_roster(BANGKA_BARAT, STAFF, DAYS, absences=ABSENCES)
CERTIFICATE = certificate(ROSTER)
# The third day of Bappeda.
PLACE = next(
    n for n, each in enumerate(ROSTER.office_days) if (each.office, each.on) == ("Bappeda", DAYS[2])
)
DAY = ROSTER.office_days[PLACE]
(GROUP,) = DAY.groups


def faults_of(
    roster: Roster = ROSTER, made: Certificate | None = None, **arguments: Any
) -> tuple[Fault, ...]:
    """What the verifier says, with a certificate made of the roster if none is given."""
    arguments = {"absences": ABSENCES, **arguments}
    chosen = made or certificate(roster)
    return verify_roster(BANGKA_BARAT, STAFF, roster, certificate=chosen, **arguments)


def with_day(day: OfficeDay, place: int = PLACE) -> Roster:
    """The roster with one day of an office in place of its own."""
    days = [*ROSTER.office_days]
    days[place] = day
    return replace(ROSTER, office_days=tuple(days))


def with_group(**changes: Any) -> Roster:
    """The roster with another group on that day."""
    return with_day(replace(DAY, groups=(replace(GROUP, **changes),)))


def moved(person_id: str, home: bool) -> TurnGroup:
    """The group with one person added at home or at the office."""
    if home:
        return replace(GROUP, at_home=tuple(sorted((*GROUP.at_home, person_id))))
    return replace(GROUP, at_office=tuple(sorted((*GROUP.at_office, person_id))))


def swapped_across_days() -> Roster:
    """Two people of Bappeda change their days: each is at home when the other was."""
    later = ROSTER.office_days[PLACE + 2]
    first = next(each for each in GROUP.at_home if each not in later.at_home)
    second = next(each for each in later.at_home if each in GROUP.at_office)
    roster = ROSTER
    for place, leaves, comes in ((PLACE, first, second), (PLACE + 2, second, first)):
        day = roster.office_days[place]
        (group,) = day.groups
        home = tuple(sorted({*group.at_home, comes} - {leaves}))
        office = tuple(sorted({*group.at_office, leaves} - {comes}))
        changed = replace(day, groups=(replace(group, at_home=home, at_office=office),))
        days = [*roster.office_days]
        days[place] = changed
        roster = replace(roster, office_days=tuple(days))
    return roster


HOME, OFFICE = GROUP.at_home, GROUP.at_office
NOT_SCHEDULED = next(each for each in OFFICE if each not in GROUP.scheduled)
TAMPERED: dict[str, tuple[str, Callable[[], Roster]]] = {
    "two people swapped across days": ("roster_turn_order", swapped_across_days),
    "a person twice": (
        "roster_person_twice",
        lambda: with_group(at_home=(*HOME, HOME[0])),
    ),
    "a stranger added": (
        "roster_stranger",
        lambda: with_day(replace(DAY, groups=(moved("19990101202001001", False),))),
    ),
    "a person of another office": (
        "roster_other_office",
        lambda: with_day(replace(DAY, groups=(moved(OTHER.id, False),))),
    ),
    "an excluded person at home": (
        "roster_excluded_placed",
        lambda: with_day(replace(DAY, groups=(moved(HEAD_OF_OFFICE.id, True),))),
    ),
    "an undetermined person at home": (
        "roster_undetermined_placed",
        lambda: with_day(replace(DAY, groups=(moved(OPEN.id, True),))),
    ),
    "an absent person at home": (
        "roster_absent_placed",
        lambda: with_day(replace(DAY, groups=(moved(AWAY.id, True),))),
    ),
    "a person dropped": ("roster_person_left_out", lambda: with_group(at_office=OFFICE[1:])),
    "a place too many": (
        "roster_too_many",
        lambda: with_group(
            at_home=tuple(sorted((*HOME, NOT_SCHEDULED))),
            at_office=tuple(each for each in OFFICE if each != NOT_SCHEDULED),
            places=GROUP.places + 1,
        ),
    ),
    "a place too few": (
        "roster_too_few",
        lambda: with_group(
            at_home=HOME[1:], at_office=tuple(sorted((*OFFICE, HOME[0]))), places=GROUP.places - 1
        ),
    ),
    "another share": (
        "roster_share",
        lambda: with_day(replace(DAY, shares=(replace(DAY.shares[0], high=5),))),
    ),
    "another base": (
        "roster_share",
        lambda: with_day(replace(DAY, shares=(replace(DAY.shares[0], base="all_in_office"),))),
    ),
    "more earned than is right": (
        "roster_entitlement",
        lambda: with_group(among=GROUP.among - 1),
    ),
    "a clause changed": ("roster_clauses", lambda: with_group(leave=("1.b/b",))),
    "the reason changed": (
        "roster_schedule",
        lambda: with_group(scheduled=(*GROUP.scheduled, HOME[0])),
    ),
    "a schedule not followed": (
        "roster_schedule",
        lambda: with_group(
            at_home=tuple(sorted((*HOME[1:], GROUP.scheduled[0]))),
            at_office=tuple(sorted({*OFFICE, HOME[0]} - {GROUP.scheduled[0]})),
        ),
    ),
    "an open person hidden": ("roster_unplaced_list", lambda: with_day(replace(DAY, unplaced=()))),
    "another missing fact": (
        "roster_unplaced_list",
        lambda: with_day(replace(DAY, unplaced=(Unplaced(OPEN.id, ("level",), ("4.a",)),))),
    ),
    "an absence changed": (
        "roster_absent_list",
        lambda: with_day(replace(DAY, absent=(AbsentPerson(AWAY.id, "cuti"),))),
    ),
    "a count changed": ("roster_count", lambda: with_day(replace(DAY, not_eligible=2))),
    "a cap on recalls invented": (
        "roster_recall_cap",
        lambda: with_day(replace(DAY, recall_caps=(DayRecallCap("5.a/b", 1, 4),))),
    ),
    "a day called a holiday": ("roster_holiday", lambda: with_day(replace(DAY, is_holiday=True))),
    "a day that is a holiday": (
        "roster_no_wfh_day",
        lambda: with_day(replace(ROSTER.office_days[-1], on=MAY_DAY), -1),
    ),
    "a day of an office missing": (
        "roster_office_missing",
        lambda: replace(
            ROSTER, office_days=tuple(each for each in ROSTER.office_days if each != DAY)
        ),
    ),
    "a day missing": (
        "roster_day_missing",
        lambda: replace(
            ROSTER, office_days=tuple(each for each in ROSTER.office_days if each.on != DAY.on)
        ),
    ),
    "a day more in the list": (
        "roster_days_differ",
        lambda: replace(ROSTER, days=ROSTER.days[:-1]),
    ),
    "a day of an office twice": (
        "roster_office_day_twice",
        lambda: replace(ROSTER, office_days=(*ROSTER.office_days, DAY)),
    ),
    "days out of order": (
        "roster_out_of_order",
        lambda: replace(ROSTER, office_days=ROSTER.office_days[::-1]),
    ),
    "another circular": ("roster_other_policy", lambda: replace(ROSTER, digest="0" * 64)),
    "another stance": (
        "roster_other_stance",
        lambda: replace(ROSTER, stance=(*ROSTER.stance[:-1], ("x", "y"))),
    ),
}


def test_a_sound_roster_has_no_fault() -> None:
    """The roster of which all others are made is right."""
    assert faults_of() == ()
    assert DAY.unplaced
    assert DAY.absent
    assert GROUP.scheduled


@pytest.mark.parametrize("kind", TAMPERED)
def test_each_kind_of_tampering_is_named(kind: str) -> None:
    """A roster changed in one way is refused by the code of that way, in both languages."""
    code, tamper = TAMPERED[kind]
    faults = faults_of(tamper())
    assert code in {fault.code for fault in faults}
    for fault in faults:
        assert fault.message("id") != fault.message("en")
    if code.endswith("_placed") or code in ("roster_clauses", "roster_share", "roster_too_many"):
        assert any(fault.key == f"Bappeda {DAYS[2]}" for fault in faults)


def test_more_than_twenty_kinds_are_told_apart() -> None:
    """The kinds above have codes of their own, but for two ways each of three."""
    assert len(TAMPERED) >= 30
    assert len({code for code, _ in TAMPERED.values()}) >= 26


@pytest.mark.parametrize("swap_with", range(4))
def test_every_swap_on_a_day_is_seen(swap_with: int) -> None:
    """Whoever of the office takes the place of whoever is at home: the order is another."""
    for leaves in HOME:
        comes = [each for each in OFFICE if each not in GROUP.scheduled][swap_with]
        roster = with_group(
            at_home=tuple(sorted({*HOME, comes} - {leaves})),
            at_office=tuple(sorted({*OFFICE, leaves} - {comes})),
        )
        assert "roster_turn_order" in {fault.code for fault in faults_of(roster)}


BAPPEDA = CERTIFICATE.offices[1]
PEOPLE = BAPPEDA.people


def with_office(**changes: Any) -> Certificate:
    """The certificate with another office `Bappeda`."""
    return replace(CERTIFICATE, offices=(CERTIFICATE.offices[0], replace(BAPPEDA, **changes)))


CERTIFICATES: dict[str, Certificate] = {
    "certificate_other_policy": replace(CERTIFICATE, digest="0" * 64),
    "certificate_other_roster": replace(CERTIFICATE, roster_digest="0" * 64),
    "certificate_offices": replace(CERTIFICATE, offices=CERTIFICATE.offices[1:]),
    "certificate_worst": replace(CERTIFICATE, worst=None),
    "certificate_counts": with_office(
        days=(replace(BAPPEDA.days[0], eligible=3), *BAPPEDA.days[1:])
    ),
    "certificate_people": with_office(people=PEOPLE[1:]),
    "certificate_turns": with_office(people=(replace(PEOPLE[0], turns=9), *PEOPLE[1:])),
    "certificate_entitlement": with_office(
        people=(replace(PEOPLE[0], entitlement=Fraction(7, 2)), *PEOPLE[1:])
    ),
    "certificate_spread": with_office(spread=0),
}


@pytest.mark.parametrize("code", CERTIFICATES)
def test_a_certificate_that_says_otherwise_is_named(code: str) -> None:
    """Each figure of a certificate is counted again from the roster."""
    assert BAPPEDA.spread != 0
    assert code in {fault.code for fault in faults_of(made=CERTIFICATES[code])}


def test_the_worst_deviation_is_counted_again() -> None:
    """A deviation made smaller than it was is refused."""
    assert CERTIFICATE.worst
    milder = replace(CERTIFICATE.worst, deviation=Fraction(1, 9))
    faults = faults_of(made=replace(CERTIFICATE, worst=milder))
    assert [fault.code for fault in faults] == ["certificate_worst"]


def test_past_days_that_were_altered_are_named() -> None:
    """A roster drawn anew must keep the days that stood, and name the roster that it replaces."""
    redrawn = replan_roster(BANGKA_BARAT, STAFF, ROSTER, DAYS[3], absences=ABSENCES)
    assert faults_of(redrawn, published=ROSTER) == ()
    altered = replace(redrawn, office_days=(swapped_across_days().office_days[:9]))
    codes = {fault.code for fault in faults_of(altered, published=ROSTER)}
    assert "roster_past_altered" in codes
    other = {fault.code for fault in faults_of(redrawn, published=swapped_across_days())}
    assert "roster_other_previous" in other


def test_days_that_must_be_there_may_be_named() -> None:
    """Whoever knows which days were to be planned sees that one is gone altogether."""
    shorter = plan_roster(BANGKA_BARAT, STAFF, DAYS[:-1], absences=ABSENCES)
    assert faults_of(shorter) == ()
    (fault,) = faults_of(shorter, days=DAYS)
    assert (fault.code, fault.key) == ("roster_day_missing", str(DAYS[-1]))


def test_no_person_is_named() -> None:
    """A fault shows an id as every list does: masked."""
    faults = faults_of(TAMPERED["an excluded person at home"][1]())
    texts = "".join(fault.message("id") + fault.message("en") for fault in faults)
    assert HEAD_OF_OFFICE.id not in texts


def test_the_verifier_imports_nothing_of_the_planner() -> None:
    """No file of the verifier, nor any value that it reads, imports a file of the planner."""
    folder = Path(room.__file__).parent
    files = [*folder.glob("*.py"), *folder.parent.glob("*.py")]
    for path in files:
        if path == folder.parent / "__init__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert "planning" not in (node.module or ""), path
            elif isinstance(node, ast.Import):
                assert not any("planning" in each.name for each in node.names), path
