"""What a roster gave each office and person, as a value that an office can publish."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.roster.planned_office_day import DayShare
from asn_wfh.roster.planned_office_day_to_and_from_json import share_as_dict
from asn_wfh.roster.read_value_that_writes_same_json import read_json_form

__all__ = [
    "CERTIFICATE_SCHEMA",
    "Certificate",
    "DayCount",
    "OfficeCertificate",
    "PersonTurns",
    "WorstDeviation",
]

CERTIFICATE_SCHEMA = 1
"""Rises when the JSON form of a certificate changes its meaning."""


@dataclass(frozen=True, slots=True)
class DayCount:
    """One day of an office in numbers: how many people are where, and the shares that apply."""

    on: date
    eligible: int
    at_home: int
    unplaced: int
    absent: int
    shares: tuple[DayShare, ...]


@dataclass(frozen=True, slots=True)
class PersonTurns:
    """The turns of one person: days on which they could be at home, turns earned, turns had.

    `deviation` is the turns less the entitlement, exact.
    """

    id: str
    days: int
    turns: int
    entitlement: Fraction

    @property
    def deviation(self) -> Fraction:
        """How many turns somebody had beyond what they earned."""
        return self.turns - self.entitlement


@dataclass(frozen=True, slots=True)
class OfficeCertificate:
    """What a roster gave one office: each of its days, and the turns of each of its people.

    People who moved are in the office that they were last in.

    `spread` is the greatest difference of turns between two people who were eligible on every
    day of the office, None where there are no two.
    """

    office: str
    days: tuple[DayCount, ...]
    people: tuple[PersonTurns, ...]
    spread: int | None


@dataclass(frozen=True, slots=True)
class WorstDeviation:
    """The greatest deviation of a person from the turns they had earned: who, where and when."""

    id: str
    office: str
    on: date
    deviation: Fraction


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a roster gave every office and person: counts, turns, and how fair they are.

    `roster_digest` says which roster.

    `worst` is None where no share divides anybody.
    """

    policy: str
    digest: str
    stance: tuple[tuple[str, str], ...]
    roster_digest: str
    offices: tuple[OfficeCertificate, ...]
    worst: WorstDeviation | None

    def as_dict(self) -> dict[str, Any]:
        """The JSON form; fractions are texts as `21/2`."""
        return {
            "schema": CERTIFICATE_SCHEMA,
            "policy": self.policy,
            "digest": self.digest,
            "stance": dict(self.stance),
            "roster_digest": self.roster_digest,
            "offices": [_office_as_dict(each) for each in self.offices],
            "worst": self.worst
            and {
                "id": self.worst.id,
                "office": self.worst.office,
                "date": self.worst.on.isoformat(),
                "deviation": str(self.worst.deviation),
            },
        }

    def as_json(self) -> str:
        """The canonical JSON: the same certificate is the same text."""
        return canonical_json(self.as_dict())

    @classmethod
    def from_dict(cls, value: object) -> Certificate:
        """The certificate of a JSON form; FactError for anything else."""
        return read_json_form(value, "certificate", CERTIFICATE_SCHEMA, _certificate_from_dict)


_COUNTS = ("eligible", "at_home", "unplaced", "absent")


def _office_as_dict(office: OfficeCertificate) -> dict[str, Any]:
    return {
        "office": office.office,
        "days": [
            {
                "date": day.on.isoformat(),
                **{name: getattr(day, name) for name in _COUNTS},
                "shares": [share_as_dict(share) for share in day.shares],
            }
            for day in office.days
        ],
        "people": [
            {
                "id": each.id,
                "days": each.days,
                "turns": each.turns,
                "entitlement": str(each.entitlement),
                "deviation": str(each.deviation),
            }
            for each in office.people
        ],
        "spread": office.spread,
    }


def _certificate_from_dict(value: dict[str, Any]) -> Certificate:
    worst = value["worst"]
    return Certificate(
        value["policy"],
        value["digest"],
        tuple(sorted(value["stance"].items())),
        value["roster_digest"],
        tuple(map(_office_from_dict, value["offices"])),
        worst
        and WorstDeviation(
            worst["id"],
            worst["office"],
            date.fromisoformat(worst["date"]),
            Fraction(worst["deviation"]),
        ),
    )


def _office_from_dict(value: dict[str, Any]) -> OfficeCertificate:
    return OfficeCertificate(
        value["office"],
        tuple(
            DayCount(
                date.fromisoformat(day["date"]),
                shares=tuple(DayShare(**each) for each in day["shares"]),
                **{name: day[name] for name in _COUNTS},
            )
            for day in value["days"]
        ),
        tuple(
            PersonTurns(each["id"], each["days"], each["turns"], Fraction(each["entitlement"]))
            for each in value["people"]
        ),
        value["spread"],
    )
