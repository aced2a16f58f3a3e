"""Which days are working days, and why not; working hours, due times and review dates.

The joint decree of a year stands above the `holidays` library, which serves the years without
one.  A year whose cuti bersama nobody has listed leaves the question open; it is never read
as a year without.
"""

from __future__ import annotations

from asn_wfh.law.workdays.calendar import (
    Day,
    Libur,
    WorkCalendar,
    calendar_given,
    day_given,
    default_calendar,
)
from asn_wfh.law.workdays.decrees import DECREES, LISTED_SINCE, Decree
from asn_wfh.law.workdays.moments import (
    MOMENTS,
    in_ramadan,
    moment,
    reviews,
    working_hours,
    zone_of,
)
from asn_wfh.law.workdays.years import Status

__all__ = [
    "DECREES",
    "LISTED_SINCE",
    "MOMENTS",
    "Day",
    "Decree",
    "Libur",
    "Status",
    "WorkCalendar",
    "calendar_given",
    "day_given",
    "default_calendar",
    "in_ramadan",
    "moment",
    "reviews",
    "working_hours",
    "zone_of",
]
