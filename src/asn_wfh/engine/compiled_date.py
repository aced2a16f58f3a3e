"""One date as a policy sees it: its masks, by what is stated of the day, and answers remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from asn_wfh.decision import Decision, Duty, Warned
from asn_wfh.engine.bits_of_boxes_by_provision import ROSTER_STATED
from asn_wfh.engine.facet_masks import FacetMasks
from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.law.own_facts import possible_date_classes
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import Day, WorkCalendar
from asn_wfh.law.workdays.working_hours_moments_time_zones import moment_instant

if TYPE_CHECKING:
    # A policy compiles its dates, and each looks up masks in it.
    from asn_wfh.engine.compiled_policy import CompiledPolicy

__all__ = ["OPEN_DAY", "CompiledDate", "KindOfDay", "StatedDay"]

OPEN_DAY = ("libur", "cuti_bersama")
"""The facts of a date that a calendar may leave open."""

MAX_ANSWERS_OF_A_DAY = 16_384

DayKey: TypeAlias = "tuple[object, object, object]"
"""Roster, recall and absence, as words."""


class StatedDay:
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

    `roster_unstated`, `off_roster` and `on_roster` are the day with the roster not stated, or
    stated so, on which nobody is recalled or absent.
    """

    on: date
    compiled: CompiledPolicy
    kind: KindOfDay
    day: Day
    calendar: WorkCalendar
    own_values: Mapping[str, tuple[str, ...]]
    own_and_open_day_facts_as_pairs: Mapping[str, str]
    date_warnings: tuple[Warned, ...]
    calendar_digest: str
    roster_unstated: StatedDay | None = None
    off_roster: StatedDay | None = None
    on_roster: StatedDay | None = None
    stated_days: dict[DayKey, StatedDay] = field(default_factory=dict)
    duties: dict[int, tuple[Duty, ...]] = field(default_factory=dict)
    instants: dict[str, datetime] = field(default_factory=dict)

    def instant_of(self, word: str) -> datetime:
        """The instant of a word on the date; several duties name the same."""
        at = self.instants.get(word)
        if at is None:
            at = moment_instant(word, self.on, self.calendar, self.compiled.region_time_zone())
            self.instants[word] = at
        return at

    @property
    def is_certain_working_day(self) -> bool:
        """Whether the date is surely no day off of any name."""
        return (self.day.libur, self.day.cuti_bersama) == (("tidak",), ("tidak",))

    @property
    def possible_classes_of_date_valued_own_facts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Of each fact that is a date, the classes that one may have as seen from this date."""
        return tuple(
            (fact.name, possible_date_classes(fact, self.on, self.calendar))
            for fact in self.compiled.policy.facts
            if fact.is_date
        )

    @property
    def date_mask(self) -> int:
        """What the date by itself leaves standing."""
        return self.kind.date_mask

    def all_facts_but_those_of_person(
        self, rostered: str | None, recalled: str | None, absent: str | None
    ) -> dict[str, str | None]:
        """Every fact that is not the person's; of the date only what is stated."""
        return {
            "rostered": rostered,
            "recalled": recalled,
            "absent": absent,
            **{
                name: values[0] if len(values) == 1 else None
                for name, values in self.own_values.items()
            },
            **{name: self.own_and_open_day_facts_as_pairs.get(name) for name in OPEN_DAY},
        }

    def possible_values_if_fact_unstated(self, facet: FacetMasks) -> tuple[str, ...]:
        """The values that a fact which is not stated may have on this date."""
        if facet.name in OPEN_DAY:
            values: tuple[str, ...] = getattr(self.day, facet.name)
            return values
        return self.own_values.get(facet.name) or facet.values_if_left_out

    def stated_day(
        self, rostered: str | None, recalled: str | None, absent: str | None
    ) -> StatedDay:
        """The date with the roster, a recall and an absence, as words; made once."""
        key = (rostered, recalled, absent)
        stated_day = self.stated_days.get(key)
        if stated_day is None:
            stated_day = self.stated_days[key] = StatedDay(self._day_mask(key))
            if (recalled, absent) == ("tidak", "hadir"):
                self.roster_unstated = stated_day if rostered is None else self.roster_unstated
                self.off_roster = stated_day if rostered == "tidak" else self.off_roster
                self.on_roster = stated_day if rostered == "ya" else self.on_roster
        return stated_day

    def _day_mask(self, key: DayKey) -> int:
        mask = self.kind.masks.get(key)
        if mask is None:
            mask = self.kind.date_mask
            facts = self.all_facts_but_those_of_person(*key)  # type: ignore[arg-type]  # words
            excluded = self.compiled.cases.impossible_values(
                {**dict.fromkeys(PERSON_FACETS, ""), **facts}
            )
            for name, value in facts.items():
                facet = self.compiled.facet_masks(name)
                if value is None:
                    gone = excluded.get(name, ())
                    open_values = self.possible_values_if_fact_unstated(facet)
                    masks = {facet.by_value[each] for each in open_values if each not in gone}
                    mask &= masks.pop() if len(masks) == 1 else 0
                else:
                    mask &= facet.by_value[value]
                if name == "rostered" and value is None:
                    mask &= ~ROSTER_STATED
            self.kind.masks[key] = mask
        return mask
