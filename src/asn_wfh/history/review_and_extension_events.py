"""What became known without a circular: a review that was held, an extension announced."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from asn_wfh.law.place_in_file import SourcePlace

__all__ = ["Event", "Extension", "Review"]


@dataclass(frozen=True, slots=True)
class Review:
    """The review of a circular that was due on a date, as a source recorded it."""

    policy: str
    due: date
    known: date
    source: str
    place: SourcePlace = field(default=SourcePlace(), compare=False)


@dataclass(frozen=True, slots=True)
class Extension:
    """A later last day of a circular, as a source announced it; an end only ever moves back."""

    policy: str
    until: date
    known: date
    source: str
    place: SourcePlace = field(default=SourcePlace(), compare=False)


Event: TypeAlias = Review | Extension
