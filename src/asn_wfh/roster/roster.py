"""A roster: every office on every day that was planned, as one value with one JSON form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.kernel.canonical_json import canonical_json, canonical_sha256
from asn_wfh.roster.planned_office_day import Assignment, OfficeDay
from asn_wfh.roster.planned_office_day_to_and_from_json import (
    office_day_as_dict,
    office_day_from_dict,
)
from asn_wfh.roster.read_value_that_writes_same_json import read_json_form

__all__ = ["ROSTER_SCHEMA", "Roster"]

ROSTER_SCHEMA = 1
"""Rises when the JSON form of a roster changes its meaning."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is at home on which day, in all offices, under one circular.

    `policy` is its name, `digest` its content, `stance` how it was read.  `days` are the days
    planned, `office_days` their plan by day and office.  A roster planned again names the day from
    which it was (`drawn_from`) and the digest of the one before (`previous`).
    """

    policy: str
    digest: str
    stance: tuple[tuple[str, str], ...]
    days: tuple[date, ...]
    office_days: tuple[OfficeDay, ...]
    drawn_from: date | None = None
    previous: str = ""

    @property
    def roster_digest(self) -> str:
        """The SHA-256 of the canonical JSON."""
        return canonical_sha256(self.as_dict())

    @property
    def offices(self) -> tuple[str, ...]:
        """The names of the offices, sorted."""
        return tuple(sorted({each.office for each in self.office_days}))

    def days_of_office(self, office: str) -> tuple[OfficeDay, ...]:
        """The days of one office."""
        return tuple(each for each in self.office_days if each.office == office)

    def assignments(self) -> Iterator[Assignment]:
        """Every assignment, by day, office and id."""
        for office_day in self.office_days:
            yield from office_day.assignments()

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "schema": ROSTER_SCHEMA,
            "policy": self.policy,
            "digest": self.digest,
            "stance": dict(self.stance),
            "days": [day.isoformat() for day in self.days],
            "drawn_from": self.drawn_from and self.drawn_from.isoformat(),
            "previous": self.previous,
            "office_days": [office_day_as_dict(each) for each in self.office_days],
        }

    def as_json(self) -> str:
        """The canonical JSON: the same roster is the same text."""
        return canonical_json(self.as_dict())

    @classmethod
    def from_dict(cls, value: object) -> Roster:
        """The roster of a JSON form; FactError for anything else."""
        return read_json_form(value, "roster", ROSTER_SCHEMA, _roster_from_dict)


def _roster_from_dict(value: dict[str, Any]) -> Roster:
    drawn_from = value["drawn_from"]
    return Roster(
        value["policy"],
        value["digest"],
        tuple(sorted(value["stance"].items())),
        tuple(map(date.fromisoformat, value["days"])),
        tuple(map(office_day_from_dict, value["office_days"])),
        None if drawn_from is None else date.fromisoformat(drawn_from),
        value["previous"],
    )
