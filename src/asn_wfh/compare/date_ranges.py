"""The dates on which policies are looked at: stretches in which none begins to say otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce

__all__ = ["DateSpan", "validity_of", "workable"]

_WEEKS = 60
"""The weeks of a stretch in which a working day of a weekday is looked for."""
_WORKDAYS = tuple(WEEKDAYS)[:5]


@dataclass(frozen=True, slots=True)
class DateSpan:
    """Dates between which no policy begins or ceases to say something; both ends are in it."""

    first: date
    last: date

    def working(self, weekday: str, calendar: WorkCalendar) -> date | None:
        """The first ordinary working day with this weekday; None where there is none."""
        ahead = (tuple(WEEKDAYS).index(weekday) - self.first.weekday()) % 7
        room = (self.last - self.first).days
        for days in range(ahead, min(room, 7 * _WEEKS) + 1, 7):
            on = self.first + timedelta(days=days)
            if calendar.day(on).working:
                return on
        return None


def validity_of(
    policies: Sequence[Policy], on: date | None, calendar: WorkCalendar
) -> list[tuple[DateSpan, ...]]:
    """The stretches of dates on which each policy is looked at, the same for all if it can be."""
    starts = [_starts(policy) for policy in policies]
    if on is not None:
        return [(DateSpan(on, on),)] * len(policies)
    forces = [(policy.force.since, policy.force.until or date.max) for policy in policies]
    since, until = max(first for first, _ in forces), min(last for _, last in forces)
    if since <= until:
        common = _cut(DateSpan(since, until), sorted({day for held in starts for day in held}))
        found = [stretch for stretch in common if workable(stretch, calendar)]
        if found:
            return [tuple(found)] * len(policies)
    lives = []
    for policy, force, held in zip(policies, forces, starts, strict=True):
        own = [s for s in _cut(DateSpan(*force), held) if workable(s, calendar)]
        if not own:
            raise FactError([Fault.of("never_working", name=policy.name)])
        lives.append(tuple(own))
    return lives


def _starts(policy: Policy) -> list[date]:
    """The dates on which clauses begin or cease to bite, but for the dates in force, in order."""
    rules = (rule for _, rule in policy.rules if not isinstance(rule, InForce))
    return sorted({day for rule in rules for day in rule.starts()})


def _cut(stretch: DateSpan, starts: Sequence[date]) -> Iterator[DateSpan]:
    """A stretch divided at each of some dates, in order."""
    first = stretch.first
    for start in starts:
        if first < start <= stretch.last:
            yield DateSpan(first, start - timedelta(days=1))
            first = start
    yield DateSpan(first, stretch.last)


def workable(stretch: DateSpan, calendar: WorkCalendar) -> tuple[str, ...]:
    """The weekdays of a stretch on which there is an ordinary working day."""
    return tuple(day for day in _WORKDAYS if stretch.working(day, calendar) is not None)
