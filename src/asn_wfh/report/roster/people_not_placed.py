"""Who is not placed by a roster, with the facts that are missing, each person and reason once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from asn_wfh.roster import Roster

__all__ = ["UnplacedPerson", "people_not_placed"]


@dataclass(frozen=True, slots=True)
class UnplacedPerson:
    """Somebody who is not placed on some days of an office, for the same missing facts."""

    office: str
    id: str
    missing: tuple[str, ...]
    clauses: tuple[str, ...]
    first: date
    last: date
    days: int


def people_not_placed(roster: Roster) -> Iterator[UnplacedPerson]:
    """Everybody who is not placed, by office and id."""
    days: dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], list[date]] = {}
    for office_day in roster.office_days:
        for each in office_day.unplaced:
            key = (office_day.office, each.id, each.missing, each.clauses)
            days.setdefault(key, []).append(office_day.on)
    for key, on in sorted(days.items()):
        yield UnplacedPerson(*key, on[0], on[-1], len(on))
