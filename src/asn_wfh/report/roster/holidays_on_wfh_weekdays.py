"""The holidays of a period that would be days to work from home, were they working days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.policy import Policy
from asn_wfh.roster.planning.holidays_that_use_up_turns import as_working_day
from asn_wfh.roster.planning.wfh_days import is_wfh_day

__all__ = ["WfhHoliday", "holidays_on_wfh_weekdays"]


@dataclass(frozen=True, slots=True)
class WfhHoliday:
    """A holiday on a day of the week on which the circular gives leave, and what it is called."""

    on: date
    name: str


def holidays_on_wfh_weekdays(
    policy: Policy, first: date, last: date, calendar: WorkCalendar
) -> Iterator[WfhHoliday]:
    """Each such holiday from `first` to `last`, both included; weekends are none."""
    for number in range((last - first).days + 1):
        on = first + timedelta(days=number)
        day = calendar.day(on)
        if day.is_working or "akhir_pekan" in day.libur:
            continue
        if is_wfh_day(policy, on, as_working_day(calendar, on)):
            yield WfhHoliday(on, day.name)
