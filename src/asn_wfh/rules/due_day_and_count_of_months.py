"""A date of every month, by which a duty is due."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["MonthlyDate"]


@dataclass(frozen=True, slots=True)
class MonthlyDate:
    """A day of the month after those that a duty is about: one month, or `months` of them.

    The day is None where the paper names the months alone.
    """

    day: int | None
    months: int | None = None
