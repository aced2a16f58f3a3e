"""One fully stated case, put to each policy: a person, the facts of the day, and a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_wfh.analysis.representative import representative, representative_person
from asn_wfh.case import Case
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.decision import Decision
from asn_wfh.engine.decide import decided
from asn_wfh.engine.question import OPEN_DAY
from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import ROSTER, Rostered
from asn_wfh.policy import Policy

__all__ = ["Witness", "witness_of"]

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Witness:
    """One case, as each of several policies is asked it.

    `told` has every fact, in the words of the field; `people` and `dates` are one per policy,
    since a home inside of one region lies outside of another.  `facts` are what each policy
    asks for besides.
    """

    told: Pairs
    people: tuple[CivilServant, ...]
    dates: tuple[date, ...]
    rostered: Rostered
    recalled: bool
    absent: str | None
    facts: tuple[Pairs, ...]

    def put(self, field: CommonSpace, number: int) -> Decision:
        """What one of the policies decides."""
        case = Case(
            self.people[number],
            self.dates[number],
            rostered=self.rostered,
            recalled=self.recalled,
            absent=self.absent,
            facts=self.facts[number],
            calendar=field.calendar,
        )
        return decided(field.policies[number], case)


def witness_of(field: CommonSpace, box: Box) -> Witness:
    """One case of a box, with usual facts where the box leaves them open."""
    told = representative(field.space.facets, box, impossible=field.space.impossible)
    dates = field.dates(told["weekday"], [box.sides[place.period] for place in field.places])
    for place, on in zip(field.places, dates, strict=True):
        held = next(s for s in place.stretches if s.first <= on <= s.last)
        told[field.space.facets[place.period].name] = held.first.isoformat()
    return Witness(
        told=tuple(told.items()),
        people=tuple(
            representative_person(told, policy.government.code) for policy in field.policies
        ),
        dates=dates,
        rostered=ROSTER[told["rostered"]],
        recalled=told["recalled"] == "ya",
        absent=None if told["absent"] == "hadir" else told["absent"],
        facts=tuple(_facts(field, number, told, on) for number, on in enumerate(dates)),
    )


def _facts(field: CommonSpace, number: int, told: Mapping[str, str], on: date) -> Pairs:
    """The facts that one policy asks for besides, and those that the calendar leaves open."""
    policy: Policy = field.policies[number]
    names = {
        facet.name: field.space.facets[place].name
        for facet, (place, _) in zip(
            policy.cases.space.facets, field.places[number].at, strict=True
        )
    }
    day = field.calendar.day(on)
    opened = [name for name in OPEN_DAY if len(getattr(day, name)) > 1]
    own = [(fact.name, told[names[fact.name]]) for fact in policy.facts]
    return (*own, *((name, told[name]) for name in opened))
