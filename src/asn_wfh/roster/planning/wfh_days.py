"""The working days on which a circular gives leave to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from asn_wfh.decision import Ground, Outcome
from asn_wfh.engine.decide import decide
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.own_facts import UNKNOWN
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default, checked_date
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy

__all__ = ["WfhDays", "is_wfh_day", "wfh_days"]


@dataclass(frozen=True, slots=True)
class WfhDays:
    """The days of a period on which somebody may work from home.

    `open_days` would be such days too, but it is not decreed yet whether they are working days.
    """

    days: tuple[date, ...]
    open_days: tuple[date, ...] = ()


def wfh_days(
    policy: Policy, start: date, end: date, *, calendar: WorkCalendar | None = None
) -> WfhDays:
    """The days from `start` to `end` on which some clause lets somebody work from home.

    Both days are included.

    The circular must be in force, the day must be one that a clause names, and a working day.
    Raises FactError for what is no date, and for an end before the start.
    """
    first, last = checked_date(start, "start"), checked_date(end, "end")
    if last < first:
        raise FactError([Fault.of("period_backwards", first=first, last=last).at(key="end")])
    chosen = calendar_or_default(calendar)
    period = (first + timedelta(days=number) for number in range((last - first).days + 1))
    days = [day for day in period if is_wfh_day(policy, day, chosen)]
    is_open = {day: not chosen.day(day).is_certainly_working for day in days}
    return WfhDays(
        tuple(day for day in days if not is_open[day]), tuple(day for day in days if is_open[day])
    )


def is_wfh_day(policy: Policy, on: date, calendar: WorkCalendar) -> bool:
    """Whether there may be somebody, of whom nothing is known, who has leave on a date."""
    if not calendar.is_working(on):
        return False
    unknown = tuple((fact.name, UNKNOWN) for fact in policy.facts)
    decision = decide(policy, CivilServant(), on, rostered=True, facts=unknown, calendar=calendar)
    return decision.outcome is not Outcome.NOT_PERMITTED or decision.ground is Ground.ACT_MISSING
