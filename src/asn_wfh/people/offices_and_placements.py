"""What an office and its units are, and where somebody works in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asn_wfh.people.words_of_institutions import ANY_AFFAIR

__all__ = [
    "Office",
    "OfficeUnit",
    "Placement",
    "agreed_placement",
    "institution_affairs",
    "placement_in_unit",
]


@dataclass(frozen=True, slots=True)
class OfficeUnit:
    """A unit of an office, known by its `names` or by how such names begin.

    Without a `service` its people have that of the office if they sit in the office itself, and
    otherwise an unknown one; without `affairs` they have those of the office.  With `alone` such
    a name places people also where no office is named, as that of a puskesmas does.
    """

    names: tuple[str, ...]
    begins: tuple[str, ...]
    unit: str
    service: str | None = None
    affairs: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """One office: its names, its government affairs, its service, and its units.

    `aliases` are its other names and those of the offices that it succeeds; `unit` is the kind of
    its own rooms.  With `own_units_only` the units that every office has are none of its own, as
    where its units have rooms of the same names.
    """

    name: str
    aliases: tuple[str, ...]
    affairs: tuple[str, ...]
    unit: str = "induk"
    service: str | None = None
    units: tuple[OfficeUnit, ...] = ()
    own_units_only: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where somebody works, as far as the names of office and unit tell.

    `affairs` is empty where the office is unknown; of each fact that is not known, `unknown` has
    the name and the reason.  `other_office` is set where the two names contradict each other.
    """

    affairs: tuple[str, ...] = ()
    unit: str | None = None
    service: str | None = None
    unknown: tuple[tuple[str, str], ...] = ()
    other_office: str | None = None


def institution_affairs(office: Office) -> frozenset[str]:
    """The affairs of the institutions that an office may have; any UPTD where it has units so."""
    affairs = {*office.affairs, *(affair for unit in office.units for affair in unit.affairs)}
    has_others = any(unit.unit != office.unit for unit in office.units)
    return frozenset(affairs | {ANY_AFFAIR} if has_others else affairs)


def placement_in_unit(office: Office, unit: OfficeUnit) -> Placement:
    """Somebody in a unit of an office, with the unit's service or that of the same rooms."""
    service = unit.service or (office.service if unit.unit == office.unit else None)
    unknown = () if service else (("service", "directory_silent"),)
    return Placement(unit.affairs or office.affairs, unit.unit, service, unknown)


def agreed_placement(office: Office, units: Sequence[OfficeUnit]) -> Placement:
    """Somebody of whom a name says several units: what all of these say alike, and no more.

    Without any unit, or where their affairs differ, the affairs are those of the office.
    """
    places = dict.fromkeys(placement_in_unit(office, unit) for unit in units)
    if len(places) == 1:
        return next(iter(places))
    affairs = {place.affairs for place in places}
    kind = _common_value({place.unit for place in places})
    service = _common_value({place.service for place in places})
    facts = (("unit", kind), ("service", service))
    return Placement(
        affairs.pop() if len(affairs) == 1 else office.affairs,
        kind,
        service,
        tuple((name, "unknown_unit") for name, word in facts if word is None),
    )


def _common_value(values: set[str | None]) -> str | None:
    """The value that is the only one, if there is one."""
    return next(iter(values)) if len(values) == 1 else None
