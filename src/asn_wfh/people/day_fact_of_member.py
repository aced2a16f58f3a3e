"""What is stated of a member beside the person: the roster of a date, a policy's own facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["DayFact"]


@dataclass(frozen=True, slots=True)
class DayFact:
    """A fact of the day, or of a policy's own, by name; `on` is its date, None for any."""

    fact: str
    word: str
    on: date | None = None
