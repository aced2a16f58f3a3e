"""A policy compiled: its boxes numbered, and per facet a table of value to standing boxes.

A case is decided by one AND per facet; the bits left are all the boxes that bite.  A *view* is
what those bits mean under one stance: which clauses they cite, which duties they bring.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from types import NoneType
from typing import NamedTuple

from asn_wfh.clause import Clause
from asn_wfh.decision import Decision, Duty, Ground, Reason, Warned
from asn_wfh.facts import weekday_of
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Oblige, Rule
from asn_wfh.rules.base import group_boxes
from asn_wfh.space import Box, difference
from asn_wfh.vocabulary import ABSENCE, PERSON_FACETS
from asn_wfh.workdays import Day, WorkCalendar, in_ramadan, moment

__all__ = ["STATED", "Citation", "DayFacts", "Facet", "Obligation", "Tables", "View"]

STATED = 1
"""The bit that stands while every fact that a box asks for is stated."""
ROSTER_STATED = 2
"""The bit that stands while the roster is stated, asked for or not."""
_FIRST = 2

MAX_DAYS = 512
MAX_DECISIONS = 32_768
MAX_PEOPLE = 65_536
_WORDS = {True: "ya", False: "tidak"}


class Citation(NamedTuple):
    """The boxes of one clause or one built-in ground, and the reason they give."""

    bits: int
    reason: Reason


class Obligation(NamedTuple):
    """The boxes of one personal duty, and the clause and rule it comes from."""

    bits: int
    provision: Provision
    rule: Oblige


@dataclass(frozen=True, slots=True)
class View:
    """What the numbered boxes mean under one stance.

    `unreached` are the boxes out of the circular's reach: another date, another government;
    there no clause speaks.  `grounds` stand in the order of `Ground`.
    """

    permits: tuple[Citation, ...]
    takers: tuple[Citation, ...]
    grounds: tuple[tuple[Ground, tuple[Citation, ...]], ...]
    giving: int
    refusing: int
    unreached: int
    no_leave: Reason
    duties: tuple[Obligation, ...]
    asks_roster: bool


@dataclass(slots=True)
class Facet:
    """One facet's table: per value the boxes it leaves standing, and all and none of them."""

    name: str
    values: tuple[str, ...]
    by_value: dict[str, int]
    may: int
    must: int

    @property
    def unstated(self) -> int:
        """The mask of a fact left out: what every value gives, or nothing where they differ."""
        return self.may if self.may == self.must else 0


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

    def mask(self, rostered: bool | None, recalled: bool | None, absent: str | None) -> int:
        """What the day and the facts of it leave standing.

        KeyError or TypeError for what is no such fact; an int that equals True is none.
        """
        return self.whole_mask & self.tables.mask_of_day(rostered, recalled, absent)


class Tables:
    """A policy compiled under its stance, with a view for each reading taken another way."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.cases = policy.cases
        self.boxes: list[Box] = []
        self.numbers: dict[Box, int] = {}
        self.view = self._view(policy)
        self.others = tuple(
            (reading.name, option, self._view(policy.under({reading.name: option})))
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

    # numbering

    def _bits(self, boxes: Iterable[Box]) -> int:
        """The bits of some boxes, each numbered when first met."""
        bits = 0
        for box in boxes:
            number = self.numbers.setdefault(box, len(self.numbers))
            if number == len(self.boxes):
                self.boxes.append(box)
            bits |= 1 << (number + _FIRST)
        return bits

    def box(self, bit: int) -> Box:
        """The box of a single bit."""
        return self.boxes[bit.bit_length() - 1 - _FIRST]

    def _view(self, policy: Policy) -> View:
        rules = list(policy.rules)
        permits = [self._cited(p, r, r.gives_leave_to(self.cases)) for p, r in rules]
        takers = [self._cited(p, r, r.takes_leave_from(self.cases)) for p, r in rules]
        permits = [citation for citation in permits if citation.bits]
        takers = [citation for citation in takers if citation.bits]
        grounds = self._grounds(policy)
        duties = [
            Obligation(self._bits(rule.binds(self.cases)), provision, rule)
            for provision, rule in rules
            if isinstance(rule, Oblige) and rule.who == "asn"
        ]
        roster = self.cases.space.place("rostered")
        whole = self.cases.space.facets[roster].whole
        deciding = [c.bits for c in (*permits, *takers)]
        cited = [c for _, citations in grounds for c in citations]
        given = ", ".join(c.reason.label or "" for c in permits)
        return View(
            tuple(permits),
            tuple(takers),
            grounds,
            _all(permits),
            _all(takers) | _all(cited),
            _all(c for c in cited if c.reason.why in ("not_in_force", "other_employer")),
            Reason(
                None, None, Ground.NO_LEAVE_GIVEN.value, "no_leave_given", "", (("clauses", given),)
            ),
            tuple(duties),
            any(
                self.box(1 << n).sides[roster] != whole
                for bits in deciding
                for n in range(bits.bit_length())
                if bits >> n & 1
            ),
        )

    def _cited(self, provision: Provision, rule: Rule, boxes: list[Box]) -> Citation:
        reason = Reason(
            str(provision.at), provision.part, type(rule).word, rule.why, provision.says
        )
        return Citation(self._bits(boxes), reason)

    def _grounds(self, policy: Policy) -> tuple[tuple[Ground, tuple[Citation, ...]], ...]:
        """The built-in grounds: force, cover, working days, absence."""
        cases, force = self.cases, policy.force
        dates = [("since", force.since.isoformat())]
        dates += [("until", force.until.isoformat())] if force.until else []
        covered = group_boxes(policy.covers.whose.boxes, cases)
        grounds: list[tuple[Ground, str, list[Box], tuple[tuple[str, str], ...]]] = [
            (Ground.NOT_IN_FORCE, "not_in_force", force.outside(cases), tuple(dates)),
            (
                Ground.NOT_COVERED,
                "other_employer",
                [cases.box({"employer": ["lainnya"]})],
                (("government", policy.government.name),),
            ),
            (
                Ground.NOT_COVERED,
                "not_covered_group",
                difference([cases.space.whole], covered),
                (),
            ),
        ]
        for why, value in (
            ("weekend", "akhir_pekan"),
            ("libur_nasional", "libur_nasional"),
            ("libur_setempat", "libur_setempat"),
        ):
            box = cases.box({"libur": [value]})
            grounds.append((Ground.NOT_A_WORKING_DAY, why, [box], ()))
        collective = [cases.box({"cuti_bersama": ["ya"]})]
        grounds.append((Ground.NOT_A_WORKING_DAY, "cuti_bersama", collective, ()))
        grounds += [(Ground.ABSENT, why, [cases.box({"absent": [why]})], ()) for why in ABSENCE]
        held: dict[Ground, list[Citation]] = {}
        for ground, why, boxes, values in grounds:
            reason = Reason(None, None, ground.value, why, "", values)
            held.setdefault(ground, []).append(Citation(self._bits(boxes), reason))
        return tuple((ground, tuple(citations)) for ground, citations in held.items())

    # tables

    def _facet(self, place: int, name: str, values: tuple[str, ...]) -> Facet:
        standing = dict.fromkeys(values, STATED | ROSTER_STATED)
        for number, box in enumerate(self.boxes):
            side = box.sides[place]
            for at, value in enumerate(values):
                if side >> at & 1:
                    standing[value] |= 1 << (number + _FIRST)
        may, must = 0, -1
        for mask in standing.values():
            may, must = may | mask, must & mask
        return Facet(name, values, standing, may, must)

    def facet(self, name: str) -> Facet:
        """The table of a facet by name."""
        return self.facets[self.places[name]]

    def mask_of_person(self, key: tuple[str | None, ...]) -> int:
        """What a person's facts leave standing: one look-up and one AND per facet."""
        employer, *closed, domicile = key
        mask = self._employer[self.cases.sees_employer(employer)]
        mask &= self._domicile[None if domicile is None else self.cases.sees_domicile(domicile)]
        for table, value in zip(self._closed, closed, strict=True):
            mask &= table[value]
        return mask

    # days

    def mask_of_day(self, rostered: bool | None, recalled: bool | None, absent: str | None) -> int:
        """What the facts of a day leave standing; KeyError for what is no such fact."""
        if not {type(rostered), type(recalled)} <= {bool, NoneType} or absent == "hadir":
            raise KeyError(absent)
        roster, recall = self.facet("rostered"), self.facet("recalled").by_value
        mask = roster.by_value[_WORDS[rostered]] if rostered is not None else roster.unstated
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
        warnings = tuple(self._day_warnings(on, day))
        whole = mask & self._open_mask(day)
        facts = DayFacts(on, self, mask, whole, day, calendar, warnings)
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

    def _day_warnings(self, on: date, day: Day) -> Iterator[Warned]:
        force = self.policy.force
        clause = next(p.label for p, rule in self.policy.rules if rule is force)
        if force.since <= on and (force.until is None or on <= force.until):
            passed = None
            for review in force.reviews():
                if review > on:
                    break
                passed = review
            if passed is not None:
                values = (("clause", clause), ("date", passed.isoformat()))
                yield Warned("review_passed", values)
            signed = self.policy.circular.signed
            if on < signed:
                dates = (("date", signed.isoformat()), ("since", force.since.isoformat()))
                yield Warned("retroactive", (("clause", clause), *dates))
        if day.status != "decreed":
            yield Warned(f"calendar_{day.status}", (("year", str(on.year)),))

    def printed_order(self, view: View) -> list[Citation]:
        """Every clause that gives or takes leave, in the order of the paper."""
        places = {provision.label: n for n, provision in enumerate(self.policy.provisions)}
        cited = (*view.permits, *view.takers)
        return sorted(cited, key=lambda citation: places[citation.reason.label or ""])

    # duties

    def duties(self, obligation: Obligation, day: DayFacts) -> tuple[Duty, ...]:
        """One duty on a date, with its times; without a condition."""
        kept = day.duties.get(obligation.provision.label)
        if kept is None:
            kept = tuple(self._timed(obligation, day))
            day.duties[obligation.provision.label] = kept
        return kept

    def _timed(self, obligation: Obligation, day: DayFacts) -> Iterator[Duty]:
        # Imported here: only an answer with duties needs time zones.
        from zoneinfo import ZoneInfo

        _, provision, rule = obligation
        zone = ZoneInfo(self.policy.government.timezone)
        times = rule.times or (self._times_of(rule.times_of) if rule.times_of else None)
        spans: list[tuple[str | None, str | None]] = [(rule.opens, rule.until)]
        if times is not None:
            spans = [(None, time) for time in times]
        elif isinstance(rule.by, str):
            spans = [(None, rule.by)]
        for span in spans:
            opens, due = (
                moment(word, day.on, day.calendar, zone) if word else None for word in span
            )
            yield Duty(str(provision.at), rule.do, opens, due, (), provision.says)

    def _times_of(self, clause: Clause) -> tuple[str, ...]:
        for provision, rule in self.policy.rules:
            if provision.at == clause and isinstance(rule, Oblige) and rule.times:
                return rule.times
        return ()

    def in_ramadan(self, on: date) -> bool:
        """Whether the circular's times may differ that day (Perpres 21/2023)."""
        return in_ramadan(on)


def _all(citations: Iterable[Citation]) -> int:
    bits = 0
    for citation in citations:
        bits |= citation.bits
    return bits
