"""A policy compiled: per facet a table of value to standing boxes, per date a mask.

A case is decided by one AND per facet; the bits left are all the boxes that bite.  What they
mean is said by a view: one for the policy's own stance, one for each reading taken another
way.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import NoneType

from asn_wfh.days import timed, warnings
from asn_wfh.decision import Decision, Duty, Warned
from asn_wfh.facts import weekday_of
from asn_wfh.policy import Policy
from asn_wfh.views import (
    FIRST,
    MARKS,
    RECALLED,
    ROSTER_STATED,
    Citation,
    Numbering,
    Obligation,
    View,
    view_of,
)
from asn_wfh.vocabulary import LEFT_OUT, PERSON_FACETS, Rostered, roster_word
from asn_wfh.workdays import Day, WorkCalendar

__all__ = ["DayFacts", "Facet", "Tables"]

MAX_DAYS = 512
MAX_DECISIONS = 32_768
MAX_PEOPLE = 65_536
_WORDS = {True: "ya", False: "tidak"}


@dataclass(slots=True)
class Facet:
    """One facet's table: per value the boxes it leaves standing."""

    name: str
    values: tuple[str, ...]
    by_value: dict[str, int]

    @property
    def left_out(self) -> tuple[str, ...]:
        """The values that the fact may have where it is left out."""
        return LEFT_OUT.get(self.name, self.values)

    @property
    def unstated(self) -> int:
        """The mask of a fact left out: what every value it then may have gives, or nothing."""
        masks = {self.by_value[value] for value in self.left_out}
        return masks.pop() if len(masks) == 1 else 0

    def left(self, value: str | None, gone: Collection[str] = ()) -> int:
        """The mask of a value, or of a fact left out of which some values are impossible."""
        if value is not None:
            return self.by_value[value]
        if not gone:
            return self.unstated
        masks = {mask for word, mask in self.by_value.items() if word not in gone}
        return masks.pop() if len(masks) == 1 else 0


class _People(dict[tuple[str | None, ...], int]):
    """The boxes that each person met so far leaves standing, by their facts."""

    def __init__(self, tables: Tables) -> None:
        super().__init__()
        self.tables = tables

    def __missing__(self, key: tuple[str | None, ...]) -> int:
        mask = self.tables.mask_of_person(key)
        if len(self) >= MAX_PEOPLE:
            self.clear()
        self[key] = mask
        return mask


@dataclass(slots=True)
class DayFacts:
    """One date under one calendar, and the answers remembered for it.

    `date_mask` is what its weekday and period leave standing; `whole_mask` counts the kind of
    day too, and is nothing where that, or a fact of the policy's own, is an open question.
    `unsaid`, `off` and `on_roster` add an ordinary day on which the roster is not stated, or
    is stated so.
    """

    on: date
    tables: Tables
    date_mask: int
    whole_mask: int
    day: Day
    calendar: WorkCalendar
    warnings: tuple[Warned, ...]
    unsaid: int = field(init=False)
    off: int = field(init=False)
    on_roster: int = field(init=False)
    remembered: dict[object, Decision] = field(default_factory=dict)
    duties: dict[str, tuple[Duty, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Combine the masks of an ordinary day: nobody recalled, nobody absent."""
        self.unsaid = self.mask(None, None, None)
        self.off = self.mask(False, None, None)
        self.on_roster = self.mask(True, None, None)

    def mask(self, rostered: Rostered | None, recalled: bool | None, absent: str | None) -> int:
        """What the day and the facts of it leave standing.

        KeyError or TypeError for what is no such fact; an int that equals True is none.
        """
        return self.whole_mask & self.tables.mask_of_day(rostered, recalled, absent)


class Tables:
    """A policy compiled under its stance, with a view for each reading taken another way."""

    def __init__(self, policy: Policy, numbering: Numbering | None = None) -> None:
        """Compile a policy; `numbering` may hold further boxes of it."""
        self.policy = policy
        self.cases = policy.cases
        self.numbering = numbering or Numbering()
        self.view = view_of(policy, self.numbering)
        self.others = tuple(
            (reading.name, option, view_of(policy.under({reading.name: option}), self.numbering))
            for reading in policy.readings
            for option in reading.option_names
            if (reading.name, option) not in policy.stance
        )
        self.facets = [
            self._facet(place, facet.name, facet.values)
            for place, facet in enumerate(self.cases.space.facets)
        ]
        self.places = {facet.name: place for place, facet in enumerate(self.facets)}
        self._employer, *self._closed, self._domicile = (
            {None: facet.unstated} | facet.by_value for facet in map(self.facet, PERSON_FACETS)
        )
        self.people = _People(self)
        self.days: dict[object, DayFacts] = {}
        self._held = 0

    def _facet(self, place: int, name: str, values: tuple[str, ...]) -> Facet:
        standing = dict.fromkeys(values, MARKS)
        if name == "recalled":
            standing["tidak"] &= ~RECALLED
        for number, box in enumerate(self.numbering.boxes):
            side = box.sides[place]
            for at, value in enumerate(values):
                if side >> at & 1:
                    standing[value] |= 1 << (number + FIRST)
        return Facet(name, values, standing)

    def facet(self, name: str) -> Facet:
        """The table of a facet by name."""
        return self.facets[self.places[name]]

    def mask_of_person(self, key: tuple[str | None, ...]) -> int:
        """What a person's facts leave standing: one look-up and one AND per facet."""
        # Written out, one look-up per facet: this is the inner loop of a large staff list.
        employer, employment, level, post, task, affair, unit, service, domicile = key
        if None in (employment, level, post, affair, unit):
            return self._mask_of_partial(dict(zip(PERSON_FACETS, key, strict=True)))
        of_employment, of_level, of_post, of_task, of_affair, of_unit, of_service = self._closed
        return (
            self._employer[self.cases.sees_employer(employer)]
            & of_employment[employment]
            & of_level[level]
            & of_post[post]
            & of_task[task]
            & of_affair[affair]
            & of_unit[unit]
            & of_service[service]
            & self._domicile[None if domicile is None else self.cases.sees_domicile(domicile)]
        )

    def _mask_of_partial(self, facts: Mapping[str, str | None]) -> int:
        """The same where ties may settle, or narrow, what is not stated."""
        gone = self.cases.excluded(facts)
        mask = -1
        for name, value in facts.items():
            mask &= self.facet(name).left(self.cases.sees(name, value), gone.get(name, ()))
        return mask

    def mask_of_day(
        self, rostered: Rostered | None, recalled: bool | None, absent: str | None
    ) -> int:
        """What the facts of a day leave standing; KeyError for what is no such fact."""
        # A number equal to True is no flag, and a flag's word is none either.
        flags = {type(recalled)} if rostered == "tanpa_jadwal" else {type(rostered), type(recalled)}
        if not flags <= {bool, NoneType} or absent == "hadir":
            raise KeyError(absent)
        roster, recall = self.facet("rostered"), self.facet("recalled").by_value
        word = roster_word(rostered)
        mask = roster.unstated if word is None else roster.by_value[word]
        mask &= recall["tidak" if recalled is None else _WORDS[recalled]]
        mask &= self.facet("absent").by_value["hadir" if absent is None else absent]
        return mask if rostered is not None else mask & ~ROSTER_STATED

    def day(self, on: date, calendar: WorkCalendar, key: object) -> DayFacts:
        """A date under a calendar; `key` is what it is remembered by."""
        kept = self.days.get(key)
        if kept is not None:
            return kept
        day = calendar.day(on)
        period = self.cases.periods.names[self.cases.periods.index(on)]
        mask = self.facet("weekday").by_value[weekday_of(on)]
        mask &= self.facet("period").by_value[period]
        known = tuple(warnings(self.policy, on, day))
        whole = mask & self._open_mask(day)
        facts = DayFacts(on, self, mask, whole, day, calendar, known)
        if len(self.days) >= MAX_DAYS:
            self.days.clear()
            self._held = 0
        self.days[key] = facts
        return facts

    def remember(self, day: DayFacts, key: object, answer: Decision) -> None:
        """Keep an answer; when all dates together hold too many, all are forgotten."""
        if self._held >= MAX_DECISIONS:
            for each in list(self.days.values()):
                each.remembered.clear()
            self._held = 0
        self._held += 1
        day.remembered[key] = answer

    def _open_mask(self, day: Day) -> int:
        """What the kind of day leaves standing; nothing where it is an open question."""
        mask = -1
        for name, values in (("libur", day.libur), ("cuti_bersama", day.cuti_bersama)):
            mask &= self.facet(name).by_value[values[0]] if len(values) == 1 else 0
        for fact in self.policy.facts:
            mask &= self.facet(fact.name).unstated
        return mask

    def printed_order(self, view: View) -> list[Citation]:
        """Every clause that gives or takes leave, in the order of the paper."""
        places = {provision.label: n for n, provision in enumerate(self.policy.provisions)}
        cited = (*view.permits, *view.takers)
        return sorted(cited, key=lambda citation: places[citation.reason.label or ""])

    def duties(self, obligation: Obligation, day: DayFacts) -> tuple[Duty, ...]:
        """One duty on a date, with its times; without a condition."""
        label = obligation.provision.label
        kept = day.duties.get(label)
        if kept is None:
            kept = tuple(timed(self.policy, obligation, day.on, day.calendar))
            day.duties[label] = kept
        return kept
