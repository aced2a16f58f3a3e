"""From when until when a person belongs to an office, and on which days they are away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from asn_wfh.people import Member

__all__ = ["RECALLED", "Absence", "Absences", "Membership"]

RECALLED = "recalled"
"""The word of an absence for whoever was ordered to the office that day."""


@dataclass(frozen=True, slots=True)
class Membership:
    """A member of a staff list for a time, from a first day to a last.

    A person who joins has a `first` day, one who goes a `last`. A person who moves
    or is promoted has two memberships, one after the other.
    """

    member: Member
    first: date = date.min
    last: date = date.max

    def includes(self, on: date) -> bool:
        """Whether it is true on a date."""
        return self.first <= on <= self.last


@dataclass(frozen=True, slots=True)
class Absence:
    """A time in which a person is away, from a first day to a last.

    `word` is one of the law (`sakit`, `cuti` ...), `recalled` for a person ordered to the
    office, or `?` if it is not known whether they are there.
    """

    first: date
    last: date
    word: str


Absences: TypeAlias = Mapping[str, Sequence[Absence | tuple[date, date, str]]]
"""By the id of a person."""
