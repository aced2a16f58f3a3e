"""Holidays that use up a turn, where a circular counts turns by the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.policy import Policy
from asn_wfh.roster.planning.wfh_days import is_wfh_day
from asn_wfh.rules import Rotate

__all__ = ["as_working_day", "holidays_with_turns"]


def holidays_with_turns(
    policy: Policy, start: date, end: date, calendar: WorkCalendar
) -> Iterator[date]:
    """The holidays between two dates that use up a turn: days of leave, were they working days.

    None where the circular counts turns on working days only.  Source: Bangka Barat 5.a, the
    reading `putaran`.
    """
    if not any(isinstance(rule, Rotate) and rule.turns == "calendar" for _, rule in policy.rules):
        return
    for number in range((end - start).days + 1):
        day = start + timedelta(days=number)
        if calendar.is_working(day) or "akhir_pekan" in calendar.day(day).libur:
            continue
        if is_wfh_day(policy, day, as_working_day(calendar, day)):
            yield day


def as_working_day(calendar: WorkCalendar, on: date) -> WorkCalendar:
    """The same calendar with a date as a working day."""
    named = {
        key: {day: name for day, name in getattr(calendar, key) if day != on}
        for key in ("off", "cuti_bersama", "libur")
    }
    made = WorkCalendar(
        named["off"],
        (*calendar.working, on),
        named["cuti_bersama"],
        libur=named["libur"],
        complete=dict(calendar.complete),
        known=calendar.known,
    )
    return made if calendar.known_on is None else made.as_known(calendar.known_on)
