"""What is to be known of any answer for a date: reviews, retroactive force, an unsure calendar."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import takewhile

import asn_wfh.rules
from asn_wfh.decision import Warned
from asn_wfh.law.workdays import Day
from asn_wfh.policy import Policy

__all__ = ["ReviewDates", "date_warnings"]


class ReviewDates:
    """The review dates of a circular, worked out as far as they are asked for."""

    __slots__ = ("_made", "clause", "force", "policy")

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.force: asn_wfh.rules.InForce = policy.force
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
