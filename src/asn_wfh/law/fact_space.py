"""The space of all cases that one circular can meet, and what it sees of a date."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from asn_wfh.kernel.boxes import Box, Facet, Space
from asn_wfh.law.fact_ties import PERSONS, Forbidden, Tie, forbidden_boxes, impossible_values
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import (
    Periods,
    nth_weekday_facet_values,
    weekday_of,
)
from asn_wfh.law.vocabulary import DAY_FACETS, PERSON_FACETS, WEEK_FACETS

__all__ = ["FactSpace"]

_NO_WEEK = (
    (("nth", frozenset("123")), ("last", frozenset(("ya",)))),
    (("nth", frozenset("5")), ("last", frozenset(("tidak",)))),
)
"""No month has fewer than four of a weekday, or more than five."""


@dataclass(frozen=True, slots=True)
class FactSpace:
    """The space of all cases that one circular can meet.

    `code` is its government's region code: a rule sees of an employer only `own` or
    `lainnya`, of a home only `inside` or `outside`.  `ties` are those between its own facts,
    `impossible` what they and the ties of the vocabulary forbid.
    """

    space: Space
    periods: Periods
    code: str
    ties: tuple[Tie, ...] = ()
    impossible: tuple[Forbidden, ...] = ()
    weeks: bool = False

    @classmethod
    def of(
        cls,
        code: str,
        own: Iterable[OwnFact],
        starts: Iterable[date],
        ties: Iterable[Tie] = (),
        *,
        weeks: bool = False,
    ) -> FactSpace:
        """The space of a circular with facts of its own, divided at the dates it names.

        With `weeks` it tells the weekdays of a month apart.
        """
        periods, own, ties = Periods.of(starts), tuple(own), tuple(ties)
        facets = [Facet(name, tuple(words.words)) for name, words in PERSON_FACETS.items()]
        facets += [Facet(name, tuple(words.words)) for name, words in DAY_FACETS.items()]
        facets += [Facet(fact.name, fact.values) for fact in own]
        facets.append(Facet("period", periods.names))
        if weeks:
            facets += [Facet(name, tuple(words.words)) for name, words in WEEK_FACETS.items()]
        of_own = forbidden_boxes(ties, tuple(Facet(fact.name, fact.values) for fact in own))
        impossible = (*PERSONS, *(of_own if ties else ()))
        space = Space(tuple(facets))
        boxes = tuple(space.box(dict(box)) for box in (*impossible, *(_NO_WEEK if weeks else ())))
        return cls(Space(space.facets, boxes), periods, code, ties, impossible, weeks)

    @property
    def impossible_own_facts(self) -> tuple[Forbidden, ...]:
        """What the ties between own facts forbid."""
        return self.impossible[len(PERSONS) :]

    def impossible_values(self, facts: Mapping[str, str | None]) -> Mapping[str, Collection[str]]:
        """The values that stated facts leave impossible, of each fact that is not stated."""
        return impossible_values(facts, self.impossible)

    def date_facet_values(self, on: date) -> dict[str, str]:
        """What this circular sees of a date by itself: the value of each facet of the date."""
        values = {
            "weekday": weekday_of(on),
            "period": self.periods.names[self.periods.index_of(on)],
        }
        if self.weeks:
            values |= nth_weekday_facet_values(on)
        return values

    def date_cache_key(self, on: date) -> tuple[object, ...]:
        """What tells the values of one date from those of another, cheaper than they are."""
        key = on.weekday(), self.periods.index_of(on)
        return (*key, *nth_weekday_facet_values(on).values()) if self.weeks else key

    @property
    def date_facets(self) -> tuple[str, ...]:
        """The facets of the date by itself."""
        return ("weekday", "period", *(WEEK_FACETS if self.weeks else ()))

    def box(self, allowed: Mapping[str, Collection[str]]) -> Box:
        """The box that allows these values on the facets named, and anything on the others."""
        return self.space.box(allowed)

    def person_fact_value_relative_to_region(self, name: str, value: str | None) -> str | None:
        """What this circular sees of a person's fact; None is unknown."""
        if name == "employer":
            return self.own_or_other_employer(value)
        return self.inside_or_outside(value) if name == "domicile" and value is not None else value

    def own_or_other_employer(self, employer: str | None) -> str:
        """What this circular sees of an employer: `own` or `lainnya`."""
        return "own" if employer in (None, self.code) else "lainnya"

    def inside_or_outside(self, domicile: str) -> str:
        """What this circular sees of a home: `inside` or `outside` its region."""
        inside = domicile == self.code or domicile.startswith(self.code + ".")
        return "inside" if inside else "outside"
