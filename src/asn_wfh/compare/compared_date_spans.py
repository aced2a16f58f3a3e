"""The dates on which policies are compared: spans in which no clause begins or ceases to apply."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from types import MappingProxyType

from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import (
    is_nth_weekday_among_allowed_values,
)
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.law.workdays.ordinary_dates import dates_between, first_working_day
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce

__all__ = ["DateSpan", "shared_or_else_own_spans_per_policy", "working_weekdays_in"]

_WORKDAYS = tuple(WEEKDAYS)[:5]


@dataclass(frozen=True, slots=True)
class DateSpan:
    """Dates between which no policy begins or ceases to say something; both ends are in it."""

    first: date
    last: date

    def first_working_day_on(
        self, weekday: str, calendar: WorkCalendar, weeks: Mapping[str, Collection[str]]
    ) -> date | None:
        """The first ordinary working day with this weekday; None where there is none.

        `weeks` says which such weekday of its month it is, where that matters.
        """
        wanted = partial(is_nth_weekday_among_allowed_values, weeks) if weeks else None
        dates = dates_between(self.first, self.last, [weekday], is_wanted=wanted)
        return first_working_day(dates, calendar, certain=False)


def shared_or_else_own_spans_per_policy(
    policies: Sequence[Policy], on: date | None, calendar: WorkCalendar
) -> list[tuple[DateSpan, ...]]:
    """The spans of dates on which each policy is looked at, the same for all where they can be.

    With `on` it is that date.  Without it, the spans are those in which all policies are in
    force; where there are none, each policy has spans of its own.  Raises FactError for a policy
    that is in force on no working day.
    """
    if on is not None:
        return [(DateSpan(on, on),)] * len(policies)
    starts = [_clause_change_dates_but_for_in_force(policy) for policy in policies]
    ranges = [(policy.force.since, policy.force.until or date.max) for policy in policies]
    since, until = max(first for first, _ in ranges), min(last for _, last in ranges)
    if since <= until:
        every = sorted({day for days in starts for day in days})
        shared = [
            s
            for s in _split_span_at(DateSpan(since, until), every)
            if working_weekdays_in(s, calendar)
        ]
        if shared:
            return [tuple(shared)] * len(policies)
    spans = []
    for policy, (first, last), days in zip(policies, ranges, starts, strict=True):
        own = [
            s
            for s in _split_span_at(DateSpan(first, last), days)
            if working_weekdays_in(s, calendar)
        ]
        if not own:
            raise FactError([Fault.of("never_working", name=policy.name)])
        spans.append(tuple(own))
    return spans


def working_weekdays_in(
    span: DateSpan, calendar: WorkCalendar, weeks: Mapping[str, str] = MappingProxyType({})
) -> tuple[str, ...]:
    """The weekdays of a span on which there is an ordinary working day, of some week."""
    of_week = {name: (value,) for name, value in weeks.items()}
    return tuple(
        day for day in _WORKDAYS if span.first_working_day_on(day, calendar, of_week) is not None
    )


def _clause_change_dates_but_for_in_force(policy: Policy) -> list[date]:
    """The dates on which clauses begin or cease to apply, but for the dates in force, in order."""
    rules = (rule for _, rule in policy.rules if not isinstance(rule, InForce))
    return sorted({day for rule in rules for day in rule.change_dates()})


def _split_span_at(span: DateSpan, first_dates: Sequence[date]) -> Iterator[DateSpan]:
    """A span divided at each of some dates, in order."""
    first = span.first
    for start in first_dates:
        if first < start <= span.last:
            yield DateSpan(first, start - timedelta(days=1))
            first = start
    yield DateSpan(first, span.last)
