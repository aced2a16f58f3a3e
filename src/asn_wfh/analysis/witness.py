"""A case of a box, put in the most usual words that still lie in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from asn_wfh.analysis.representative import person_as_told, usually
from asn_wfh.engine.question import OPEN_DAY
from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import CivilServant, weekday_of
from asn_wfh.law.vocabulary import PERSON_FACETS, ROSTER, WEEKDAYS, Rostered
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.policy import Policy

__all__ = ["Witness", "witness_in"]

_WEEKS = 60


@dataclass(frozen=True, slots=True)
class Witness:
    """One case that a reading touches, put in the most usual words that still do."""

    who: CivilServant
    on: date
    rostered: Rostered
    recalled: bool
    facts: tuple[tuple[str, str], ...]

    def as_dict(self) -> dict[str, Any]:
        """The case as plain JSON values."""
        stated = {name: getattr(self.who, name) for name in PERSON_FACETS}
        flags = {"rostered": self.rostered, "recalled": self.recalled}
        return {"date": self.on.isoformat(), **stated, **flags, "facts": dict(self.facts)}


def witness_in(policy: Policy, box: Box, calendar: WorkCalendar) -> Witness | None:
    """A case of the box on an ordinary working day; None where it holds no such day.

    A day that the calendar leaves open is taken only where there is none else, and its facts
    are stated.
    """
    cases = policy.cases
    told = usually(cases.space.facets, box, impossible=cases.space.impossible)
    on = _working_day(policy, cases.space.spell(box), calendar)
    if on is None:
        return None
    return Witness(
        person_as_told(told, policy.government.code),
        on,
        ROSTER[told["rostered"]],
        told["recalled"] == "ya",
        (
            *((fact.name, told[fact.name]) for fact in policy.facts),
            *((name, "tidak") for name in OPEN_DAY if len(getattr(calendar.day(on), name)) > 1),
        ),
    )


def _working_day(
    policy: Policy, sides: Mapping[str, Sequence[str]], calendar: WorkCalendar
) -> date | None:
    """The first ordinary working day of the periods and weekdays of a box."""
    periods, perhaps = policy.cases.periods, None
    for period in sides.get("period", periods.names):
        first, last = periods.bounds(periods.names.index(period))
        for days in range(min((last - first).days, 7 * _WEEKS) + 1):
            on = first + timedelta(days=days)
            if weekday_of(on) in sides.get("weekday", WEEKDAYS):
                day = calendar.day(on)
                if day.surely_working:
                    return on
                perhaps = perhaps or (on if day.working else None)
    return perhaps
