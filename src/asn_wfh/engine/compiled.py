"""A policy compiled: per facet a table of value to standing boxes, per date a mask.

A case is decided by one AND per facet; the bits left are all the boxes that the case lies in.
What they mean is in a `StanceIndex`: one for the policy's own stance, and one for each option of
a reading taken otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any, TypeAlias

from asn_wfh.case import Pairs
from asn_wfh.decision import Decision, Duty, Warned
from asn_wfh.engine.dates import Reviews, Span, date_warnings, spans_of, timed_spans
from asn_wfh.engine.index import (
    FIRST,
    MARKS,
    RECALLED,
    ROSTER_STATED,
    BoxIndex,
    Citation,
    Obligation,
    StanceIndex,
    stance_index_of,
)
from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.law.facts import weekday_of
from asn_wfh.law.vocabulary import LEFT_OUT, PERSON_FACETS
from asn_wfh.law.workdays import Day, WorkCalendar, default_calendar, indonesian_time_zone
from asn_wfh.law.workdays.moments import moment_instant
from asn_wfh.messages.sentences import LANGS
from asn_wfh.policy import Policy

__all__ = [
    "OPEN_DAY",
    "CompiledDate",
    "CompiledPolicy",
    "FacetMasks",
    "Part",
    "Sight",
    "compiled_policy",
]

OPEN_DAY = ("libur", "cuti_bersama")
"""The facts of a date that a calendar may leave open."""

MAX_DAYS = 2_048
MAX_KINDS = 1_024
MAX_ANSWERS = 65_536
MAX_ANSWERS_OF_A_DAY = 16_384
MAX_JUDGED = 16_384
MAX_PEOPLE = 262_144
MAX_SIGHTS = 65_536
_MARCH, _NOVEMBER = 3, 11
_WORDS = {True: "ya", False: "tidak"}


@dataclass(slots=True)
class FacetMasks:
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


class Sight:
    """What the circular sees of a person of whom it does not know all that it asks for.

    Two persons of whom it sees the same have the same one.
    """

    __slots__ = ()


DayKey: TypeAlias = "tuple[object, object, object]"
"""Roster, recall and absence, as words."""


class Part:
    """A date with what is stated of it, and the answers remembered for it.

    `mask` is what all this leaves standing; nothing where some of it is an open question.
    Answers are remembered by the mask of a case that is stated, else by what is seen of the
    person, or of each description.
    """

    __slots__ = ("answers", "mask")

    def __init__(self, mask: int) -> None:
        self.mask = mask
        self.answers: BoundedCache[object, Decision] = BoundedCache(MAX_ANSWERS_OF_A_DAY)


class KindOfDay:
    """A kind of day: all that a policy can tell apart of a date, and its masks once made."""

    __slots__ = ("date_mask", "masks")

    def __init__(self, date_mask: int) -> None:
        self.date_mask = date_mask
        self.masks: dict[DayKey, int] = {}


@dataclass(slots=True)
class CompiledDate:
    """One date under one calendar, with what is stated of the policy's own facts.

    `unsaid`, `off` and `on_roster` are an ordinary day on which the roster is not stated, or is
    stated so, and nobody is recalled or absent.
    """

    on: date
    compiled: CompiledPolicy
    kind: KindOfDay
    day: Day
    calendar: WorkCalendar
    own: Mapping[str, str | None]
    date_warnings: tuple[Warned, ...]
    calendar_digest: str
    unsaid: Part | None = None
    off: Part | None = None
    on_roster: Part | None = None
    parts: dict[DayKey, Part] = field(default_factory=dict)
    duties: dict[int, tuple[Duty, ...]] = field(default_factory=dict)
    moments: dict[str, datetime] = field(default_factory=dict)

    def moment(self, word: str) -> datetime:
        """The instant of a word on the date; several duties name the same."""
        at = self.moments.get(word)
        if at is None:
            at = moment_instant(word, self.on, self.calendar, self.compiled.zone())
            self.moments[word] = at
        return at

    @property
    def ordinary(self) -> bool:
        """Whether the date is no day off of any name."""
        return (self.day.libur, self.day.cuti_bersama) == (("tidak",), ("tidak",))

    @property
    def date_mask(self) -> int:
        """What weekday and period leave standing."""
        return self.kind.date_mask

    def stated(
        self, rostered: str | None, recalled: str | None, absent: str | None
    ) -> dict[str, str | None]:
        """Every fact that is not the person's, with what the calendar knows."""
        return {"rostered": rostered, "recalled": recalled, "absent": absent, **self.own}

    def part(self, rostered: str | None, recalled: str | None, absent: str | None) -> Part:
        """The date with the roster, a recall and an absence, as words; made once."""
        key = (rostered, recalled, absent)
        part = self.parts.get(key)
        if part is None:
            part = self.parts[key] = Part(self._mask(key))
            if (recalled, absent) == ("tidak", "hadir"):
                self.unsaid = part if rostered is None else self.unsaid
                self.off = part if rostered == "tidak" else self.off
                self.on_roster = part if rostered == "ya" else self.on_roster
        return part

    def _mask(self, key: DayKey) -> int:
        mask = self.kind.masks.get(key)
        if mask is None:
            mask = self.kind.date_mask
            facts = self.stated(*key)  # type: ignore[arg-type]  # words
            gone = self.compiled.cases.impossible_values(
                {**dict.fromkeys(PERSON_FACETS, ""), **facts}
            )
            for name, value in facts.items():
                facet = self.compiled.facet(name)
                if value is None and name in OPEN_DAY:
                    values: tuple[str, ...] = getattr(self.day, name)
                    masks = {facet.by_value[each] for each in values}
                    mask &= masks.pop() if len(masks) == 1 else 0
                else:
                    mask &= facet.left(value, gone.get(name, ()))
                if name == "rostered" and value is None:
                    mask &= ~ROSTER_STATED
            self.kind.masks[key] = mask
        return mask


class CompiledPolicy:
    """A policy compiled under its stance, and what is remembered of the questions put to it.

    `stance_index` has the meaning of the boxes under the policy's own stance, `other_options`
    that under each option of a reading taken otherwise, the rest as in the stance.
    """

    def __init__(self, policy: Policy, box_index: BoxIndex | None = None) -> None:
        """Compile a policy; `box_index` may hold further boxes of it."""
        self.policy = policy
        self.cases = policy.cases
        self.box_index = box_index or BoxIndex(policy)
        self.stance_index = stance_index_of(policy, self.box_index)
        self.other_options = tuple(
            (
                reading.name,
                option,
                stance_index_of(policy.under({reading.name: option}), self.box_index),
            )
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
        self.own = tuple(fact.name for fact in policy.facts)
        self.stance = tuple(sorted(policy.stance))
        self.titles = tuple(policy.circular.title_in(lang) for lang in LANGS)
        self.people: BoundedCache[tuple[str | None, ...], int | Sight] = BoundedCache(MAX_PEOPLE)
        self.sights: BoundedCache[object, Sight] = BoundedCache(MAX_SIGHTS)
        self.days: BoundedCache[object, CompiledDate] = BoundedCache(MAX_DAYS)
        self.kinds: BoundedCache[object, KindOfDay] = BoundedCache(MAX_KINDS)
        # What was judged of a kind of day, dear answers apart from cheap ones.
        self.points: BoundedCache[object, Any] = BoundedCache(MAX_JUDGED)
        self.boxes: BoundedCache[object, Any] = BoundedCache(MAX_JUDGED)
        self._digests: dict[object, str] = {}
        self._reviews = Reviews(policy)
        self._spans: dict[int, tuple[Span, ...]] = {}
        self._in_zone: tzinfo | None = None
        self._answers = 0

    def _facet(self, place: int, name: str, values: tuple[str, ...]) -> FacetMasks:
        standing = dict.fromkeys(values, MARKS)
        if name == "recalled":
            standing["tidak"] &= ~RECALLED
        for number, box in enumerate(self.box_index.boxes):
            side = box.sides[place]
            for at, value in enumerate(values):
                if side >> at & 1:
                    standing[value] |= 1 << (number + FIRST)
        return FacetMasks(name, values, standing)

    def facet(self, name: str) -> FacetMasks:
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
            self._employer[self.cases.employer_facet_value(employer)]
            & of_employment[employment]
            & of_level[level]
            & of_post[post]
            & of_task[task]
            & of_affair[affair]
            & of_unit[unit]
            & of_service[service]
            & self._domicile[
                None if domicile is None else self.cases.domicile_facet_value(domicile)
            ]
        )

    def _mask_of_partial(self, facts: Mapping[str, str | None]) -> int:
        """The same where ties may settle, or narrow, what is not stated."""
        gone = self.cases.impossible_values(facts)
        mask = -1
        for name, value in facts.items():
            mask &= self.facet(name).left(
                self.cases.facet_value_of(name, value), gone.get(name, ())
            )
        return mask

    def day(
        self, on: date, calendar: WorkCalendar | None, facts: Pairs = (), day: Day | None = None
    ) -> CompiledDate:
        """A date under a calendar, with what is stated of own facts and of an open day.

        `facts` must be facts of this policy that the calendar does not contradict; `day` is what
        the calendar says of the date, where that is resolved already.
        """
        key = on if calendar is None and not facts else (on, calendar, facts)
        compiled = self.days.get(key)
        if compiled is None:
            calendar = calendar or default_calendar()
            compiled = self._day(on, calendar, facts, day or calendar.day(on))
            self.days.put(key, compiled)
        return compiled

    def _day(self, on: date, calendar: WorkCalendar, facts: Pairs, day: Day) -> CompiledDate:
        period = self.cases.periods.index_of(on)
        key = (on.weekday(), period, day.libur, day.cuti_bersama, facts)
        kind = self.kinds.get(key)
        if kind is None:
            mask = self.facet("weekday").by_value[weekday_of(on)]
            mask &= self.facet("period").by_value[self.cases.periods.names[period]]
            kind = KindOfDay(mask)
            self.kinds.put(key, kind)
        stated = dict(facts)
        own: dict[str, str | None] = {name: stated.get(name) for name in self.own}
        for name, values in (("libur", day.libur), ("cuti_bersama", day.cuti_bersama)):
            own[name] = values[0] if len(values) == 1 else stated.get(name)
        warnings = tuple(date_warnings(self.policy, on, day, self._reviews))
        digest = self._digest(on, calendar)
        return CompiledDate(on, self, kind, day, calendar, own, warnings, digest)

    def _digest(self, on: date, calendar: WorkCalendar) -> str:
        """The digest of a calendar for a date; away from New Year the year decides."""
        if not _MARCH <= on.month < _NOVEMBER:
            return calendar.digest(on)
        key = (calendar, on.year)
        digest = self._digests.get(key)
        if digest is None:
            if len(self._digests) >= MAX_KINDS:
                self._digests = {}
            digest = self._digests[key] = calendar.digest(on)
        return digest

    def zone(self) -> tzinfo:
        """The region's time zone, looked up once."""
        if self._in_zone is None:
            self._in_zone = indonesian_time_zone(self.policy.government.timezone)
        return self._in_zone

    def remember(self, part: Part, key: object, answer: Decision) -> None:
        """Keep an answer; when all dates together hold too many, the older dates are forgotten."""
        self._answers += 1
        if self._answers > MAX_ANSWERS:
            self.days.turn()
            self._answers = 0
        part.answers.put(key, answer)

    def printed_order(self, index: StanceIndex) -> list[Citation]:
        """Every clause that gives or takes leave, in the order of the paper."""
        places = {provision.label: n for n, provision in enumerate(self.policy.provisions)}
        cited = (*index.permits, *index.denials)
        return sorted(cited, key=lambda citation: places[citation.reason.label or ""])

    def duties(self, obligation: Obligation, day: CompiledDate) -> tuple[Duty, ...]:
        """One duty on a date, with its times; without a condition."""
        # The policy keeps its provisions, so that each is known by its identity.
        number = id(obligation.rule)
        duties = day.duties.get(number)
        if duties is None:
            spans = self._spans.get(number)
            if spans is None:
                spans = self._spans[number] = spans_of(self.policy, obligation.rule)
            duties = tuple(timed_spans(obligation, spans, day.moment))
            day.duties[number] = duties
        return duties


def compiled_policy(policy: Policy) -> CompiledPolicy:
    """The compiled form of a policy under its stance, compiled once."""
    return policy.memo.derived.once(CompiledPolicy, lambda: CompiledPolicy(policy))
