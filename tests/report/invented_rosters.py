"""Rosters of invented people with all that a page may have to show."""

from dataclasses import replace
from datetime import date
from functools import cache

from asn_wfh.people import Member
from asn_wfh.roster import Absence, Membership, Roster, plan_roster, wfh_days
from roster.invented_staff import (
    BANGKA_BARAT,
    BUKITTINGGI,
    CLERK,
    UNKNOWN_SERVICE,
    people,
    person,
)

__all__ = ["LONG_NAME", "changing_roster", "roster_without_turns", "steady_roster"]

LONG_NAME = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan <Keluarga> Berencana"


@cache
def changing_roster() -> Roster:
    """Three offices in Bangka Barat until the end of 2026: joins, leaves, absences, open facts."""
    staff: list[Member | Membership] = [
        *people(23),
        *people(14, LONG_NAME, first=101),
        *people(7, "BKD", first=201),
        person(300, UNKNOWN_SERVICE),
        person(301, replace(CLERK, service=None, task=None)),
        Membership(person(400, CLERK, "BKD"), first=date(2026, 6, 1)),
        Membership(person(401, CLERK, "BKD"), last=date(2026, 9, 1)),
    ]
    absences = {
        person(201).id: [Absence(date(2026, 5, 1), date(2026, 5, 30), "sakit")],
        person(204).id: [Absence(date(2026, 4, 10), date(2026, 4, 30), "cuti")],
    }
    days = wfh_days(BANGKA_BARAT, date(2026, 4, 1), date(2026, 12, 31)).days
    return plan_roster(BANGKA_BARAT, staff, days, absences=absences)


@cache
def steady_roster() -> Roster:
    """Five people in Bangka Barat for a quarter, among whom nothing changes."""
    days = wfh_days(BANGKA_BARAT, date(2026, 7, 1), date(2026, 9, 30)).days
    return plan_roster(BANGKA_BARAT, people(5), days)


@cache
def roster_without_turns() -> Roster:
    """Twelve people in Bukittinggi, whose circular divides no turns."""
    clerk = replace(CLERK, domicile="13.75")
    staff = [replace(each, who=(clerk,)) for each in people(12)]
    days = wfh_days(BUKITTINGGI, date(2026, 4, 1), date(2026, 6, 30)).days
    return plan_roster(BUKITTINGGI, staff, days)
