"""What is stated of one case, as a box over its facts, and what decides on a part of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from asn_wfh.analysis.outcome_regions import OutcomeRegions, outcome_regions_of
from asn_wfh.case import Case
from asn_wfh.decision import Ground, Outcome, Reason
from asn_wfh.engine.question import OPEN_DAY, Put, Stance, put
from asn_wfh.kernel.possible import narrowed
from asn_wfh.kernel.search import MAX_STEPS, Allowance, Outside
from asn_wfh.kernel.space import Box, Facet, difference, disjoint, intersection
from asn_wfh.law.facts import weekday_of
from asn_wfh.law.vocabulary import LEFT_OUT, PERSON_FACETS
from asn_wfh.law.workdays import Day

__all__ = ["DEFAULTS", "Slot", "Speaker", "StatedCase", "reasons_of", "stated_case"]

DEFAULTS = {"employer": "own", "recalled": "tidak", "absent": "hadir"}
"""What `decide` takes a fact to be where it is left out; any other fact is then unknown."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A fact of one description of the person (counted from 0), or of the day (None)."""

    facet: Facet
    place: int
    description: int | None

    @property
    def fact(self) -> str:
        """The name of the fact."""
        return self.facet.name


class Speaker(NamedTuple):
    """A clause or a ground, and where it holds; a clause is silent out of the circular's reach."""

    reason: Reason
    boxes: list[Box]
    clause_of: int | None


class StatedCase:
    """One question to `decide` as a box: one side per fact, all values where it is unknown.

    Several descriptions of one person have a side each for every fact of the person.  What the
    stated facts leave as the only value counts as stated.  `impossible` is what ties forbid.
    """

    def __init__(self, question: Put) -> None:
        """Lay out the facts of a case put to a policy."""
        self.question = question
        self.allowance = Allowance(MAX_STEPS)
        self.answers: OutcomeRegions = outcome_regions_of(question.policy)
        self.day: Day = question.day
        self.stated = question.stated
        facets = list(enumerate(self.answers.space.facets))
        people = self._people = range(len(question.people))
        self.slots: tuple[Slot, ...] = (
            *(Slot(f, p, n) for n in people for p, f in facets if f.name in PERSON_FACETS),
            *(Slot(f, p, None) for p, f in facets if f.name not in PERSON_FACETS),
        )
        self.impossible = [
            self.lifted(box, n) for n in people for box in self.answers.space.impossible
        ]
        stated = Box(tuple(slot.facet.mask(self._values(slot)) for slot in self.slots))
        left = narrowed(stated, self.impossible).sides
        self.here = Box(
            tuple(
                side if side.bit_count() == 1 else whole
                for side, whole in zip(left, stated.sides, strict=True)
            )
        )

    def _values(self, slot: Slot) -> Sequence[str]:
        """The values that a fact may have."""
        name, cases = slot.fact, self.question.policy.cases
        if slot.description is not None:
            who = self.question.people[slot.description]
            value = cases.sees(name, getattr(who, name))
        elif name == "weekday":
            value = weekday_of(self.question.case.on)
        elif name == "period":
            value = cases.periods.names[cases.periods.index(self.question.case.on)]
        else:
            value = self.stated[name]
            if value is None and name in OPEN_DAY:
                held: tuple[str, ...] = getattr(self.day, name)
                return held
        if value is None:
            return LEFT_OUT.get(name, slot.facet.values)
        return (value,)

    def on(self, day: date) -> StatedCase:
        """The same case on another date; what was stated of an open date stays behind."""
        moved = StatedCase(self.question.moved_to(day))
        moved.allowance = self.allowance
        return moved

    def opened(self, place: int) -> StatedCase:
        """The same case with one unknown fact open to every value, where it is not yet."""
        facet, fact = self.slots[place].facet, self.slots[place].fact
        if fact not in LEFT_OUT or self.here.sides[place] == facet.whole:
            return self
        opened = copy(self)
        opened.here = self.here.freed(place, facet.whole)
        return opened

    def known(self, place: int) -> bool:
        """Whether a fact has one value only."""
        return self.here.sides[place].bit_count() == 1

    def lifted(self, box: Box, description: int) -> Box:
        """A box of the policy's space, said of one description."""
        sides = box.sides
        if len(self.question.people) == 1:
            return box
        return Box(
            tuple(
                [
                    sides[slot.place]
                    if slot.description in (None, description)
                    else slot.facet.whole
                    for slot in self.slots
                ]
            )
        )

    def _within(self, boxes: Iterable[Box], reach: Box, description: int) -> list[Box]:
        return intersection([reach], [self.lifted(box, description) for box in boxes])

    def given(self, reach: Box, people: Iterable[int] | None = None) -> list[Box]:
        """Where some clause gives leave to every description, as disjoint boxes."""
        boxes = [reach]
        for number in self._people if people is None else people:
            boxes = intersection(
                boxes, disjoint(self._within(self.answers.permit_mask, reach, number))
            )
        return boxes

    def refused(self, reach: Box) -> list[Box]:
        """The part of a box that is refused, possible or not; the boxes may overlap.

        Only what meets the box is looked at, so that stated facts keep a large space small.
        """
        ungiven = (
            box
            for n in self._people
            for box in difference([reach], self._within(self.answers.permit_mask, reach, n))
        )
        return [*self._refusing(reach, self._people), *ungiven]

    def _refusing(self, reach: Box, people: Iterable[int]) -> list[Box]:
        return [box for n in people for box in self._within(self.answers.deny_mask, reach, n)]

    def against(
        self, reach: Box, permitted: bool, people: Sequence[int] | None = None
    ) -> tuple[list[Box], list[Box]]:
        """The cases of a box with one of two answers, as boxes less others; none is listed.

        They may be impossible.  With some `people`, those that are permitted as far as these
        descriptions go.
        """
        if not permitted:
            return self.refused(reach), []
        people = self._people if people is None else people
        return self.given(reach, people), self._refusing(reach, people)

    def outcome(self) -> Outcome:
        """What every possible completion says, or undetermined where two differ."""
        refusing = self._refusing(self.here, self._people)
        permitted = self.possible_cases.less(refusing).part(self.given(self.here))
        refused = self.possible_cases.part(self.refused(self.here))
        if permitted is None:
            return Outcome.NOT_PERMITTED
        return Outcome.PERMITTED if refused is None else Outcome.UNDETERMINED

    @cached_property
    def possible_cases(self) -> Outside:
        """Every possible case."""
        whole = Box(tuple([slot.facet.whole for slot in self.slots]))
        return Outside((), whole, self.allowance, closed=self.impossible)

    def possible(self, boxes: Iterable[Box]) -> list[Box]:
        """Those of some boxes that hold a possible case."""
        return [box for box in boxes if self.possible_cases.possible(box)]

    @cached_property
    def speakers(self) -> dict[bool, list[Speaker]]:
        """By answer, everything that may speak for it, in the order of `decide`."""
        view, held = self.answers.view, self.answers.numbering.boxes_of
        people = range(len(self.question.people))

        def said(bits: int) -> list[Box]:
            return [self.lifted(box, n) for n in people for box in held(bits)]

        def each(reason: Reason, boxes: Iterable[Box]) -> Iterator[Speaker]:
            lasting = list(boxes)
            for n in people:
                yield Speaker(reason, [self.lifted(box, n) for box in lasting], n)

        permits = [Speaker(c.reason, said(c.bits), None) for c in view.permits]
        refusing = [
            Speaker(self._named(c.reason), said(c.bits), None)
            for _, citations in view.grounds
            for c in citations
        ]
        refusing += each(view.no_leave, self.answers.ungiven)
        for citation in view.denials:
            refusing += each(citation.reason, held(citation.bits))
        return {True: permits, False: refusing}

    def _named(self, reason: Reason) -> Reason:
        """A reason about a day off, with the name of the day, as `decide` gives it."""
        if reason.effect != Ground.NOT_A_WORKING_DAY.value or reason.why == "weekend":
            return reason
        return replace(reason, values=(("name", self.day.name),))

    def speaking(self, box: Box, permitted: bool) -> list[Speaker]:
        """Everything that may speak for an answer somewhere in a box."""
        return [
            Speaker(speaker.reason, met, speaker.clause_of)
            for speaker in self.speakers[permitted]
            if (met := self.possible(intersection([box], speaker.boxes)))
        ]

    @cached_property
    def out_of_scope(self) -> list[Box]:
        """The cases out of the circular's reach, as one of the descriptions has it."""
        boxes = list(self.answers.numbering.boxes_of(self.answers.view.out_of_scope))
        return [self.lifted(box, n) for n in range(len(self.question.people)) for box in boxes]

    def heard(self, speakers: Sequence[Speaker], box: Box) -> list[Speaker]:
        """Those of them that are a ground, or a clause that reaches the description it is about."""
        each = len(self.out_of_scope) // len(self.question.people)
        out = {n // each for n, far in enumerate(self.out_of_scope) if box.meet(far)}
        return [speaker for speaker in speakers if speaker.clause_of not in out]


def reasons_of(case: StatedCase, speakers: Iterable[Speaker], box: Box) -> tuple[Reason, ...]:
    """What holds in every possible case of a box; what may hold where nothing does alone."""
    held: dict[Reason, list[Box]] = {}
    for speaker in speakers:
        met = case.possible(intersection([box], speaker.boxes))
        if met:
            held.setdefault(speaker.reason, []).extend(met)
    always, parts = list[Reason](), list[Box]()
    for reason, boxes in held.items():
        if any(not any(one.meets(part) for one in boxes) for part in parts):
            continue
        part = None if box in boxes else case.possible_cases.less(boxes).part([box])
        if part is None:
            always.append(reason)
        else:
            # Where one reason does not hold, most others do not either.
            parts.append(part)
    return tuple(always or held)


def stated_case(policy: object, case: Case, *, stance: Stance | None = None) -> StatedCase:
    """A case as `decide` takes it; FactError where it cannot be put to the policy."""
    return StatedCase(put(policy, case, stance))
