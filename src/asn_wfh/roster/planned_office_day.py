"""One office on one day: who is at home, who is at the office, and by which clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from asn_wfh.rules.read_share_bounds_as_home_interval import StaffBase

__all__ = [
    "WHY_PLACED",
    "AbsentPerson",
    "Assignment",
    "DayRecallCap",
    "DayShare",
    "OfficeDay",
    "TurnGroup",
    "Unplaced",
    "WhyPlaced",
]

WhyPlaced: TypeAlias = Literal[
    "turn", "not_their_turn", "no_turns", "scheduled_home", "scheduled_office"
]
WHY_PLACED: tuple[WhyPlaced, ...] = (
    *("turn", "not_their_turn", "no_turns"),
    *("scheduled_home", "scheduled_office"),
)
"""Why somebody is where they are, as stable codes."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Where one person works on one day, and why: at home if `rostered`, else at the office.

    `id` is that of the staff list.  `why` is one of `WHY_PLACED`; `clauses` are those that decide:
    at home the ones that give permission, at the office the ones that take it from people who are
    not on the roster.
    """

    id: str
    office: str
    on: date
    rostered: bool
    why: WhyPlaced
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayShare:
    """How many people of an office one clause lets stay at home on a day, from `low` to `high`.

    `base` says who is counted, in the words of `rotate` and `share`; of a whole region the
    figures are those of all offices together.
    """

    clause: str
    base: StaffBase
    of: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class TurnGroup:
    """People of an office to whom the same clauses apply on a day, with the places they share.

    `leave` are the clauses that give permission, `roster` those that take it from people who are
    not on the roster.  `shares` are the places of the shares that divide the group, in the list of
    the day.  Each of the group earns `places` / `among` of a turn that day; both are 0 where no
    share divides.  `scheduled` are those whose place the head of the office had set.
    """

    leave: tuple[str, ...]
    roster: tuple[str, ...]
    shares: tuple[int, ...]
    places: int
    among: int
    at_home: tuple[str, ...]
    at_office: tuple[str, ...]
    scheduled: tuple[str, ...] = ()

    def why_at_home(self, person_id: str) -> WhyPlaced:
        """Why one of those at home is there."""
        if person_id in self.scheduled:
            return "scheduled_home"
        return "turn" if self.shares else "no_turns"

    def why_at_office(self, person_id: str) -> WhyPlaced:
        """Why one of those at the office is there."""
        return "scheduled_office" if person_id in self.scheduled else "not_their_turn"


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A person without a place, since their answer depends on facts that are not stated."""

    id: str
    missing: tuple[str, ...]
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AbsentPerson:
    """A person who would be on the roster but is away or recalled, with the word for it."""

    id: str
    word: str


@dataclass(frozen=True, slots=True)
class DayRecallCap:
    """How many people one clause allows to be recalled on a day; `of` people are counted."""

    clause: str
    at_most: int
    of: int


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """The roster of one office for one day: who is at home, at the office, away, without a place.

    `not_eligible` counts the people whom the circular keeps at the office, or does not cover.
    `is_holiday` says of a day that nobody works but that uses up a turn all the same.
    """

    office: str
    on: date
    groups: tuple[TurnGroup, ...] = ()
    shares: tuple[DayShare, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    absent: tuple[AbsentPerson, ...] = ()
    not_eligible: int = 0
    recall_caps: tuple[DayRecallCap, ...] = ()
    is_holiday: bool = False

    @property
    def at_home(self) -> tuple[str, ...]:
        """The ids of those at home; on a holiday of those whose turn it would have been."""
        return tuple(sorted(person for group in self.groups for person in group.at_home))

    @property
    def at_office(self) -> tuple[str, ...]:
        """The ids of those who are eligible and at the office."""
        return tuple(sorted(person for group in self.groups for person in group.at_office))

    @property
    def eligible(self) -> int:
        """How many people have a place on the roster."""
        return sum(len(group.at_home) + len(group.at_office) for group in self.groups)

    def assignments(self) -> Iterator[Assignment]:
        """Where each eligible person is, by id; nobody on a holiday."""
        if self.is_holiday:
            return
        placed = [
            Assignment(person, self.office, self.on, True, group.why_at_home(person), group.leave)
            for group in self.groups
            for person in group.at_home
        ]
        placed += [
            Assignment(
                person, self.office, self.on, False, group.why_at_office(person), group.roster
            )
            for group in self.groups
            for person in group.at_office
        ]
        yield from sorted(placed, key=lambda each: each.id)
