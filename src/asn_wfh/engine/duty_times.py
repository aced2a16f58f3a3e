"""Personal duties on a date, with the moments between which they are due."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from typing import Any, NamedTuple, TypeAlias

import asn_wfh.rules
from asn_wfh.decision import Duty
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import Obligation
from asn_wfh.law.clause import Clause
from asn_wfh.law.workdays import WorkCalendar, indonesian_time_zone
from asn_wfh.law.workdays.working_hours_moments_time_zones import MOMENTS, moment_instant
from asn_wfh.policy import Policy

__all__ = ["TimelessDuty", "duties_on_date"]

DueWindow: TypeAlias = tuple[str | None, str | None]
"""The words for the moments between which something is due; equal for a point in time."""


def _due_windows_of(policy: Policy, rule: asn_wfh.rules.Oblige) -> tuple[DueWindow, ...]:
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
    return timeless.duties_with_times(at)


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

    def duties_with_times(self, instant_of: Callable[[str], datetime]) -> Iterator[Duty]:
        """The duty between the moments of its words; `instant_of` gives each on the date."""
        clause, do, words, windows = self
        for first, last in windows:
            opens = instant_of(first) if first else None
            due = opens if first == last else instant_of(last) if last else None
            further: tuple[Any, ...] = (*words, (_named(first), _named(last)))
            yield Duty(clause, do, opens, due, *further)


def _named(word: str | None) -> str:
    """The word of a moment for which the paper prints no hour; empty for an hour."""
    return word if word in MOMENTS else ""


def _times_of_duty_in_clause(policy: Policy, clause: Clause) -> tuple[str, ...]:
    for provision, rule in policy.rules:
        if provision.at == clause and isinstance(rule, asn_wfh.rules.Oblige) and rule.times:
            return rule.times
    return ()
