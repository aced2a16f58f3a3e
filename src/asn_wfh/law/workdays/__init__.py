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
    calendar_or_default,
    checked_date,
    default_calendar,
)
from asn_wfh.law.workdays.decrees import DECREES, LISTED_SINCE, Decree
from asn_wfh.law.workdays.holidays_by_year import Status
from asn_wfh.law.workdays.may_be_in_ramadan import may_be_in_ramadan
from asn_wfh.law.workdays.review_dates_of_circular import review_dates
from asn_wfh.law.workdays.working_hours_moments_time_zones import (
    MOMENTS,
    checked_moment_instant,
    indonesian_time_zone,
    working_hours,
)

__all__ = [
    "DECREES",
    "LISTED_SINCE",
    "MOMENTS",
    "Day",
    "Decree",
    "Libur",
    "Status",
    "WorkCalendar",
    "calendar_or_default",
    "checked_date",
    "checked_moment_instant",
    "default_calendar",
    "indonesian_time_zone",
    "may_be_in_ramadan",
    "review_dates",
    "working_hours",
]
