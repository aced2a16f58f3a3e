"""Which dates may fall in Ramadan, when working hours are shorter."""

from __future__ import annotations

from datetime import date

from asn_wfh.law.workdays.calendar import WorkCalendar, calendar_or_default, checked_date

__all__ = ["may_be_in_ramadan"]

_MONTH = 30
"""The most days that Ramadan has."""


def may_be_in_ramadan(on: date, calendar: WorkCalendar | None = None) -> bool:
    """Whether a date may fall in Ramadan: the thirty days before an Idul Fitri.

    Where Idul Fitri is only an estimate, it may be a day earlier or later.  FactError for what
    is no date or no calendar.
    """
    on = checked_date(on)
    for fitri, estimated in calendar_or_default(calendar).fitri(on):
        ahead = (fitri - on).days
        if 1 - estimated <= ahead <= _MONTH + estimated:
            return True
    return False
