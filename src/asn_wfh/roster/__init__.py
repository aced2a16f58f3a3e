"""Turns at home for whole offices: who is at home on which day, fair and provable.

`wfh_days` lists the days, `eligible` the people; `plan_roster` gives each office exactly the
share of its circular, those first who are furthest behind, and `replan_roster` draws a published
roster anew from a day on.
"""

from asn_wfh.roster.eligibility import eligible
from asn_wfh.roster.memberships import Absence, Membership
from asn_wfh.roster.office_day import (
    WHY_PLACED,
    AbsentPerson,
    Assignment,
    DayRecallCap,
    DayShare,
    OfficeDay,
    TurnGroup,
    Unplaced,
)
from asn_wfh.roster.plan_roster import plan_roster, replan_roster
from asn_wfh.roster.roster_value import Roster
from asn_wfh.roster.wfh_days import WfhDays, wfh_days

__all__ = [
    "WHY_PLACED",
    "Absence",
    "AbsentPerson",
    "Assignment",
    "DayRecallCap",
    "DayShare",
    "Membership",
    "OfficeDay",
    "Roster",
    "TurnGroup",
    "Unplaced",
    "WfhDays",
    "eligible",
    "plan_roster",
    "replan_roster",
    "wfh_days",
]
