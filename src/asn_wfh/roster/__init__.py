"""Rosters for whole offices: who works from home on which day, fair and provable.

`wfh_days` lists the days, `eligible` the people; `plan_roster` gives each office exactly the
share of its circular, those first who are furthest behind, and `replan_roster` draws a published
roster anew from a day on.  `certificate` says what everybody earned and had, and `verify_roster`
checks both with code of its own.
"""

from asn_wfh.roster.memberships_and_absences import Absence, Membership
from asn_wfh.roster.planned_office_day import (
    WHY_PLACED,
    AbsentPerson,
    Assignment,
    DayRecallCap,
    DayShare,
    OfficeDay,
    TurnGroup,
    Unplaced,
)
from asn_wfh.roster.planning.certificate_counted_from_roster import certificate
from asn_wfh.roster.planning.eligibility import eligible
from asn_wfh.roster.planning.plan_or_replan_all_offices import plan_roster, replan_roster
from asn_wfh.roster.planning.wfh_days import WfhDays, wfh_days
from asn_wfh.roster.read_absence_file import read_absence_file
from asn_wfh.roster.record_of_turns_earned_and_had import (
    Certificate,
    DayCount,
    OfficeCertificate,
    PersonTurns,
    WorstDeviation,
)
from asn_wfh.roster.roster import Roster
from asn_wfh.roster.roster_file import RosterFile, read_roster_file
from asn_wfh.roster.verification.verify_roster import verify_roster

__all__ = [
    "WHY_PLACED",
    "Absence",
    "AbsentPerson",
    "Assignment",
    "Certificate",
    "DayCount",
    "DayRecallCap",
    "DayShare",
    "Membership",
    "OfficeCertificate",
    "OfficeDay",
    "PersonTurns",
    "Roster",
    "RosterFile",
    "TurnGroup",
    "Unplaced",
    "WfhDays",
    "WorstDeviation",
    "certificate",
    "eligible",
    "plan_roster",
    "read_absence_file",
    "read_roster_file",
    "replan_roster",
    "verify_roster",
    "wfh_days",
]
