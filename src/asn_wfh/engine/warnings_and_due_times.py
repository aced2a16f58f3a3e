"""What a date brings under a policy: its warnings, and personal duties with their times."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from itertools import takewhile
from typing import Any, NamedTuple, TypeAlias

from asn_wfh.decision import Duty, Warned
from asn_wfh.engine.stance_index import Obligation
from asn_wfh.law.clause import Clause
from asn_wfh.law.workdays import Day, WorkCalendar, indonesian_time_zone
from asn_wfh.law.workdays.moments_of_day import moment_instant
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce, Oblige

__all__ = [
    "ReviewDates",
    "TimelessDuty",
    "date_warnings",
    "duties_on_date",
]


class ReviewDates:
    """The review dates of a circular, worked out as far as they are asked for."""

    __slots__ = ("_made", "clause", "force", "policy")

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.force: InForce = policy.force
        self.clause = next(p.label for p, rule in policy.rules if rule is self.force)
        # The last date up to which the reviews are made, and these; replaced together.
        self._made: tuple[date, tuple[date, ...]] = (date.min, ())

    def last_review_not_after(self, on: date) -> date | None:
        """The last review date that is not after a date."""
        until, dates = self._made
        if until < on:
            until = date(on.year, 12, 31)
            dates = tuple(takewhile(lambda review: review <= until, self.force.review_dates()))
            self._made = (until, dates)
        place = bisect_right(dates, on)
        return dates[place - 1] if place else None


def date_warnings(policy: Policy, on: date, day: Day, reviews: ReviewDates) -> Iterator[Warned]:
    """What to know of any answer for a date: reviews, retroactive force, an unsure calendar."""
    force, clause = reviews.force, reviews.clause
    if force.since <= on and (force.until is None or on <= force.until):
        passed = reviews.last_review_not_after(on)
        if passed is not None and passed not in policy.reviewed:
            values = (("clause", clause), ("date", passed.isoformat()))
            yield Warned("review_passed", values)
        signed = policy.circular.signed
        if on < signed:
            dates = (("date", signed.isoformat()), ("since", force.since.isoformat()))
            yield Warned("retroactive", (("clause", clause), *dates))
    if day.status != "decreed":
        yield Warned(f"calendar_{day.status}", (("year", str(on.year)),))


DueWindow: TypeAlias = tuple[str | None, str | None]
"""The words for the moments between which something is due; equal for a point in time."""


def _due_windows_of(policy: Policy, rule: Oblige) -> tuple[DueWindow, ...]:
    """When a duty is due, in words that a date makes moments of."""
    times = rule.times or (
        _times_of_duty_in_clause(policy, rule.times_of) if rule.times_of else None
    )
    if times is not None:
        return tuple((time, time) for time in times)
    if isinstance(rule.by, str | date):
        return ((None, str(rule.by)),)
    return ((rule.hours.opens, rule.hours.closes),) if rule.hours else ((None, None),)


def duties_on_date(
    policy: Policy, obligation: Obligation, on: date, calendar: WorkCalendar
) -> Iterator[Duty]:
    """One duty on a date, with its times, without a condition."""
    zone = indonesian_time_zone(policy.government.timezone)
    at = partial(moment_instant, on=on, calendar=calendar, zone=zone)
    timeless = TimelessDuty.of(policy, obligation)
    return timeless.on_date(at)


class TimelessDuty(NamedTuple):
    """A duty on any date: all that stays the same, and the words of the moments it is due at."""

    clause: str
    do: str
    words: tuple[Any, ...]
    windows: tuple[DueWindow, ...]

    @classmethod
    def of(cls, policy: Policy, obligation: Obligation) -> TimelessDuty:
        """The duty of a provision."""
        _, provision, rule = obligation
        words = (
            *((), provision.part, provision.says, rule.to, rule.through),
            *(rule.within, rule.count, rule.own_word(rule.do)),
        )
        return cls(str(provision.at), rule.do, words, _due_windows_of(policy, rule))

    def on_date(self, instant_of: Callable[[str], datetime]) -> Iterator[Duty]:
        """The duty between the moments of its words; `instant_of` gives each on the date."""
        clause, do, words, windows = self
        for first, last in windows:
            opens = instant_of(first) if first else None
            due = opens if first == last else instant_of(last) if last else None
            yield Duty(clause, do, opens, due, *words)


def _times_of_duty_in_clause(policy: Policy, clause: Clause) -> tuple[str, ...]:
    for provision, rule in policy.rules:
        if provision.at == clause and isinstance(rule, Oblige) and rule.times:
            return rule.times
    return ()
