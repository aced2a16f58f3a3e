"""A policy compiled: per facet a table of value to standing boxes, per date a mask.

A case is decided by one AND per facet; the bits left are all the boxes that the case lies in.
What they mean is in a `StanceIndex`: one for the policy's own stance, and one for each option of
a reading taken otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo
from functools import reduce
from operator import and_, or_
from typing import Any

from asn_wfh.case import Pairs
from asn_wfh.decision import Decision, Duty
from asn_wfh.engine.bits_of_boxes_by_provision import FIRST, MARKS, RECALLED, STATED, BoxIndex
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import (
    Citation,
    Obligation,
    StanceIndex,
    build_stance_index,
    mask_of_citations,
)
from asn_wfh.engine.compiled_date import OPEN_DAY, CompiledDate, KindOfDay, StatedDay
from asn_wfh.engine.duty_times import TimelessDuty
from asn_wfh.engine.facet_masks import FacetMasks
from asn_wfh.engine.review_retroactive_calendar_warnings import ReviewDates, date_warnings
from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.law.own_facts import UNKNOWN, possible_values_by_own_fact
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import Day, WorkCalendar, default_calendar, indonesian_time_zone
from asn_wfh.messages.sentences import LANGS
from asn_wfh.policy import Policy

__all__ = ["CompiledPolicy", "PersonToken", "compiled_policy"]

MAX_DAYS = 2_048
MAX_KINDS = 1_024
MAX_ANSWERS = 65_536
MAX_JUDGED = 16_384
MAX_PEOPLE = 262_144
MAX_TOKENS = 65_536


class PersonToken:
    """Stands for all persons of whom the circular sees the same, and not all that it asks for.

    Two persons of whom it sees the same have the same token.  `masks` is what it sees: a case of
    one description and of no day.
    """

    __slots__ = ("masks",)

    def __init__(self, masks: CaseMasks) -> None:
        self.masks = masks


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
        self.stance_index = build_stance_index(policy, self.box_index)
        self.other_options = tuple(
            (
                reading.name,
                option,
                build_stance_index(policy.under({reading.name: option}), self.box_index),
            )
            for reading in policy.readings
            for option in reading.option_names
            if (reading.name, option) not in policy.stance
        )
        self.facets = [
            self._compile_facet(place, facet.name, facet.values)
            for place, facet in enumerate(self.cases.space.facets)
        ]
        self.facet_indices = {facet.name: place for place, facet in enumerate(self.facets)}
        self._employer, *self._closed, self._domicile = (
            {None: facet.mask_if_fact_is_left_out_or_zero} | facet.by_value
            for facet in map(self.facet_masks, PERSON_FACETS)
        )
        self.own_facts = tuple(fact.name for fact in policy.facts)
        self.acts = tuple(fact.name for fact in policy.facts if fact.act_of)
        self.stance = tuple(sorted(policy.stance))
        self.titles = tuple(policy.circular.title_in(lang) for lang in LANGS)
        # What refuses leave under every reading.
        self.always_denied_bits = reduce(
            and_, (index.deny_mask for index in self._indexes_of_stance_and_other_options())
        )
        # What gives leave, or orders it, under some reading; what refuses it or wants for it here.
        self.ever_permitting_bits = reduce(
            or_,
            (
                index.permit_mask | index.require_mask
                for index in self._indexes_of_stance_and_other_options()
            ),
        )
        self.refusal_bits = self._bits_refusals_of_own_stance_rest_on()
        # Of whoever has one of `always_out_of_scope_bits` on every date, only `ground_bits` say
        # anything.
        self.always_out_of_scope_bits, self.ground_bits = (
            self._always_out_of_scope_and_any_ground_bits()
        )
        self.masks_or_tokens: BoundedCache[tuple[str | None, ...], int | PersonToken] = (
            BoundedCache(MAX_PEOPLE)
        )
        self.tokens: BoundedCache[object, PersonToken] = BoundedCache(MAX_TOKENS)
        self.days: BoundedCache[object, CompiledDate] = BoundedCache(MAX_DAYS)
        self.kinds: BoundedCache[object, KindOfDay] = BoundedCache(MAX_KINDS)
        # What was judged of a kind of day, dear answers apart from cheap ones.
        self.point_judgements: BoundedCache[object, Any] = BoundedCache(MAX_JUDGED)
        self.box_judgements: BoundedCache[object, Any] = BoundedCache(MAX_JUDGED)
        self._reviews = ReviewDates(policy)
        self._timeless_duties: dict[int, TimelessDuty] = {}
        self._in_zone: tzinfo | None = None
        self._answers = 0

    def _indexes_of_stance_and_other_options(self) -> Iterator[StanceIndex]:
        """What the boxes mean under the policy's stance, and under each option taken otherwise."""
        yield self.stance_index
        yield from (index for _, _, index in self.other_options)

    def _bits_refusals_of_own_stance_rest_on(self) -> int:
        """All that the reasons of a refusal under the policy's stance can rest on."""
        index = self.stance_index
        marks = MARKS & ~STATED
        oppositions = reduce(or_, (o.require_bits | o.deny_bits for o in index.oppositions), 0)
        leave = (
            index.permit_mask
            | index.mask_of_boxes_permitted_if_acts_given
            | mask_of_citations(index.act_citations)
        )
        for set_aside in index.permits_set_aside:
            leave |= set_aside.bits
        return marks | index.deny_mask | index.out_of_scope_mask | leave | oppositions

    def _always_out_of_scope_and_any_ground_bits(self) -> tuple[int, int]:
        """The boxes that put a person beyond the circular's clauses, and all built-in grounds.

        The first do so on every date and under every reading; no clause speaks to such a person.
        """
        beyond, grounds = -1, MARKS
        for index in self._indexes_of_stance_and_other_options():
            beyond &= index.out_of_scope_mask
            citations = (each for _, cited in index.grounds for each in cited)
            grounds |= index.out_of_scope_mask | mask_of_citations(citations)
        for facet in self.facets:
            if facet.name not in PERSON_FACETS:
                beyond &= reduce(and_, facet.by_value.values())
        return beyond, grounds

    def _compile_facet(self, facet_index: int, name: str, values: tuple[str, ...]) -> FacetMasks:
        standing = dict.fromkeys(values, MARKS)
        if name == "recalled":
            standing["tidak"] &= ~RECALLED
        for number, box in enumerate(self.box_index.boxes):
            side = box.sides[facet_index]
            for at, value in enumerate(values):
                if side >> at & 1:
                    standing[value] |= 1 << (number + FIRST)
        return FacetMasks(name, values, standing)

    def facet_masks(self, name: str) -> FacetMasks:
        """The table of a facet by name."""
        return self.facets[self.facet_indices[name]]

    def mask_of_person_fact_values(self, fact_values: tuple[str | None, ...]) -> int:
        """What a person's facts leave standing: one look-up and one AND per facet.

        Zero where a fact that ties bind is not stated: others may narrow it, or settle it.
        """
        # Written out, one look-up per facet: this is the inner loop of a large staff list.
        employer, employment, level, post, task, affair, unit, service, domicile = fact_values
        if None in (employment, level, post, affair, unit):
            return 0
        of_employment, of_level, of_post, of_task, of_affair, of_unit, of_service = self._closed
        return (
            self._employer[self.cases.own_or_other_employer(employer)]
            & of_employment[employment]
            & of_level[level]
            & of_post[post]
            & of_task[task]
            & of_affair[affair]
            & of_unit[unit]
            & of_service[service]
            & self._domicile[None if domicile is None else self.cases.inside_or_outside(domicile)]
        )

    def compiled_date(
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
            compiled = self._compile_date(on, calendar, facts, day or calendar.day(on))
            self.days.put(key, compiled)
        return compiled

    def _compile_date(
        self, on: date, calendar: WorkCalendar, facts: Pairs, day: Day
    ) -> CompiledDate:
        stated = dict(facts)
        own = possible_values_by_own_fact(self.policy.facts, stated, on, calendar)
        of_day = {n: v for n, v in facts if n in OPEN_DAY and v != UNKNOWN}
        key = (
            *(self.cases.date_cache_key(on), day.libur, day.cuti_bersama),
            *(tuple(own.items()), tuple(of_day.items())),
        )
        kind = self.kinds.get(key)
        if kind is None:
            mask = -1
            for name, value in self.cases.date_facet_values(on).items():
                mask &= self.facet_masks(name).by_value[value]
            kind = KindOfDay(mask)
            self.kinds.put(key, kind)
        warnings = tuple(date_warnings(self.policy, on, day, self._reviews))
        digest = calendar.digest(on)
        return CompiledDate(on, self, kind, day, calendar, own, of_day, warnings, digest)

    def region_time_zone(self) -> tzinfo:
        """The region's time zone, looked up once."""
        if self._in_zone is None:
            self._in_zone = indonesian_time_zone(self.policy.government.timezone)
        return self._in_zone

    def remember_answer(self, stated_day: StatedDay, key: object, answer: Decision) -> None:
        """Keep an answer; when all dates together hold too many, the older dates are forgotten."""
        self._answers += 1
        if self._answers > MAX_ANSWERS:
            self.days.drop_old_generation()
            self._answers = 0
        stated_day.answers.put(key, answer)

    def citations_in_printed_order(self, index: StanceIndex) -> list[Citation]:
        """The citation of every clause that permits or denies, in the order of the paper."""
        places = {provision.label: n for n, provision in enumerate(self.policy.provisions)}
        cited = (*index.permit_citations, *index.denial_citations)
        return sorted(cited, key=lambda citation: places[citation.reason.label or ""])

    def timed_duties(self, obligation: Obligation, day: CompiledDate) -> tuple[Duty, ...]:
        """One duty on a date, with its times; without a condition."""
        # The policy keeps its provisions, so that each is known by its identity.
        number = id(obligation.rule)
        duties = day.duties.get(number)
        if duties is None:
            timeless = self._timeless_duties.get(number)
            if timeless is None:
                timeless = TimelessDuty.of(self.policy, obligation)
                self._timeless_duties[number] = timeless
            duties = tuple(timeless.duties_with_times(day.instant_of))
            day.duties[number] = duties
        return duties


def compiled_policy(policy: Policy) -> CompiledPolicy:
    """The compiled form of a policy under its stance, compiled once."""
    return policy.memo.derived.get_or_make(CompiledPolicy, lambda: CompiledPolicy(policy))
