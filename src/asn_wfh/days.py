"""What a date brings under a policy: its warnings, and personal duties with their times."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from asn_wfh.clause import Clause
from asn_wfh.decision import Duty, Warned
from asn_wfh.policy import Policy
from asn_wfh.rules import Oblige
from asn_wfh.views import Obligation
from asn_wfh.workdays import Day, WorkCalendar, moment, zone_of

__all__ = ["timed", "warnings"]


def warnings(policy: Policy, on: date, day: Day) -> Iterator[Warned]:
    """What to know of any answer for a date: reviews, retroactive force, an unsure calendar."""
    force = policy.force
    clause = next(p.label for p, rule in policy.rules if rule is force)
    if force.since <= on and (force.until is None or on <= force.until):
        passed = None
        for review in force.reviews():
            if review > on:
                break
            passed = review
        if passed is not None and passed not in policy.reviewed:
            values = (("clause", clause), ("date", passed.isoformat()))
            yield Warned("review_passed", values)
        signed = policy.circular.signed
        if on < signed:
            dates = (("date", signed.isoformat()), ("since", force.since.isoformat()))
            yield Warned("retroactive", (("clause", clause), *dates))
    if day.status != "decreed":
        yield Warned(f"calendar_{day.status}", (("year", str(on.year)),))


def timed(
    policy: Policy, obligation: Obligation, on: date, calendar: WorkCalendar
) -> Iterator[Duty]:
    """One duty on a date, with its times, without a condition."""
    _, provision, rule = obligation
    zone = zone_of(policy.government.timezone)
    times = rule.times or (_times_of(policy, rule.times_of) if rule.times_of else None)
    spans: list[tuple[str | None, str | None]] = [(rule.opens, rule.until)]
    if times is not None:
        spans = [(time, time) for time in times]
    elif isinstance(rule.by, str):
        spans = [(None, rule.by)]
    for span in spans:
        opens, due = (moment(word, on, calendar, zone) if word else None for word in span)
        yield Duty(
            str(provision.at),
            rule.do,
            opens,
            due,
            part=provision.part,
            says=provision.says,
            to=rule.to,
            through=rule.through,
        )


def _times_of(policy: Policy, clause: Clause) -> tuple[str, ...]:
    for provision, rule in policy.rules:
        if provision.at == clause and isinstance(rule, Oblige) and rule.times:
            return rule.times
    return ()
