"""One case as a box: a side per fact with the values it may have, and what decides in a part of it.

The points of the box are the completions of the case: every unknown fact has one of its values.
"""

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

__all__ = ["DEFAULTS", "Slot", "Source", "StatedCase", "reasons_of", "stated_case"]

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


class Source(NamedTuple):
    """A clause or a ground that gives a reason for an answer, and the boxes in which it does.

    `clause_of` is the description that a clause is about, if it is about one alone: the clause
    says nothing where that description is out of the circular's scope.
    """

    reason: Reason
    boxes: list[Box]
    clause_of: int | None


class StatedCase:
    """A case put to a policy, as the box `here`: one value of each stated fact, else all of them.

    `slots` names the sides of the box.  Several descriptions of one person have a side each for
    every fact of the person.  A fact of which the stated ones leave one value counts as stated.
    `impossible` are the boxes that ties forbid.
    """

    def __init__(self, question: Put) -> None:
        """Lay out the facts of a case put to a policy."""
        self.question = question
        self.allowance = Allowance(MAX_STEPS)
        self.regions: OutcomeRegions = outcome_regions_of(question.policy)
        self.day: Day = question.day
        self.stated = question.stated
        facets = list(enumerate(self.regions.space.facets))
        people = self._people = range(len(question.people))
        self.slots: tuple[Slot, ...] = (
            *(Slot(f, p, n) for n in people for p, f in facets if f.name in PERSON_FACETS),
            *(Slot(f, p, None) for p, f in facets if f.name not in PERSON_FACETS),
        )
        self.impossible = [
            self.lifted(box, n) for n in people for box in self.regions.space.impossible
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
            value = cases.facet_value_of(name, getattr(who, name))
        elif name == "weekday":
            value = weekday_of(self.question.case.on)
        elif name == "period":
            value = cases.periods.names[cases.periods.index_of(self.question.case.on)]
        else:
            value = self.stated[name]
            if value is None and name in OPEN_DAY:
                values: tuple[str, ...] = getattr(self.day, name)
                return values
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

    def is_known(self, place: int) -> bool:
        """Whether a fact can have one value only."""
        return self.here.sides[place].bit_count() == 1

    def lifted(self, box: Box, description: int) -> Box:
        """A box of the policy's space as a box of this case, about one description alone."""
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

    def permitted_part(self, reach: Box, people: Iterable[int] | None = None) -> list[Box]:
        """The part of a box in which a clause permits every description, as disjoint boxes."""
        boxes = [reach]
        for number in self._people if people is None else people:
            boxes = intersection(boxes, disjoint(self._within(self.regions.permits, reach, number)))
        return boxes

    def refused_part(self, reach: Box) -> list[Box]:
        """The part of a box that is refused, possible or not, as boxes that may overlap.

        Only clauses that meet the box are looked at: the more is stated, the less is to be done.
        """
        unpermitted = (
            box
            for n in self._people
            for box in difference([reach], self._within(self.regions.permits, reach, n))
        )
        return [*self._refusing(reach, self._people), *unpermitted]

    def _refusing(self, reach: Box, people: Iterable[int]) -> list[Box]:
        return [box for n in people for box in self._within(self.regions.refusals, reach, n)]

    def answered_part(
        self, reach: Box, permitted: bool, people: Sequence[int] | None = None
    ) -> tuple[list[Box], list[Box]]:
        """The part of a box that has an answer, as two lists: some boxes, without the others.

        The part may hold impossible cases.  `people` limits it to the descriptions of these
        numbers: what is permitted as far as they go.
        """
        if not permitted:
            return self.refused_part(reach), []
        people = self._people if people is None else people
        return self.permitted_part(reach, people), self._refusing(reach, people)

    def outcome(self) -> Outcome:
        """The certain answer: that of every possible completion, or undetermined if two differ."""
        refusing = self._refusing(self.here, self._people)
        permitted = self.possible_cases.less(refusing).part(self.permitted_part(self.here))
        refused = self.possible_cases.part(self.refused_part(self.here))
        if permitted is None:
            return Outcome.NOT_PERMITTED
        return Outcome.PERMITTED if refused is None else Outcome.UNDETERMINED

    @cached_property
    def possible_cases(self) -> Outside:
        """The search for a possible case of a box."""
        whole = Box(tuple([slot.facet.whole for slot in self.slots]))
        return Outside((), whole, self.allowance, closed=self.impossible)

    def possible(self, boxes: Iterable[Box]) -> list[Box]:
        """Those of some boxes that contain a possible case."""
        return [box for box in boxes if self.possible_cases.possible(box)]

    @cached_property
    def sources(self) -> dict[bool, list[Source]]:
        """All clauses and grounds that may give an answer, per answer, in the order of `decide`."""
        index, boxes_of = self.regions.stance_index, self.regions.box_index.boxes_of
        people = range(len(self.question.people))

        def lifted_boxes(bits: int) -> list[Box]:
            return [self.lifted(box, n) for n in people for box in boxes_of(bits)]

        def each(reason: Reason, boxes: Iterable[Box]) -> Iterator[Source]:
            every = list(boxes)
            for n in people:
                yield Source(reason, [self.lifted(box, n) for box in every], n)

        permits = [Source(c.reason, lifted_boxes(c.bits), None) for c in index.permits]
        refusing = [
            Source(self._named(c.reason), lifted_boxes(c.bits), None)
            for _, citations in index.grounds
            for c in citations
        ]
        refusing += each(index.no_leave, self.regions.unpermitted)
        for citation in index.denials:
            refusing += each(citation.reason, boxes_of(citation.bits))
        return {True: permits, False: refusing}

    def _named(self, reason: Reason) -> Reason:
        """A reason about a day off, with the name of the day, as `decide` gives it."""
        if reason.effect != Ground.NOT_A_WORKING_DAY.value or reason.why == "weekend":
            return reason
        return replace(reason, values=(("name", self.day.name),))

    def sources_in(self, box: Box, permitted: bool) -> list[Source]:
        """The sources of an answer somewhere in a box, each with its possible part of the box."""
        return [
            Source(source.reason, part, source.clause_of)
            for source in self.sources[permitted]
            if (part := self.possible(intersection([box], source.boxes)))
        ]

    @cached_property
    def out_of_scope(self) -> list[Box]:
        """The cases out of the circular's scope, per description in turn."""
        boxes = list(self.regions.box_index.boxes_of(self.regions.stance_index.out_of_scope))
        return [self.lifted(box, n) for n in range(len(self.question.people)) for box in boxes]

    def in_scope(self, sources: Sequence[Source], box: Box) -> list[Source]:
        """The sources without the clauses about a description that a box has out of scope."""
        each = len(self.out_of_scope) // len(self.question.people)
        out = {n // each for n, far in enumerate(self.out_of_scope) if box.meet(far)}
        return [source for source in sources if source.clause_of not in out]


def reasons_of(case: StatedCase, sources: Iterable[Source], box: Box) -> tuple[Reason, ...]:
    """The reasons that hold in every possible case of a box; where none does, all that may."""
    regions: dict[Reason, list[Box]] = {}
    for source in sources:
        part = case.possible(intersection([box], source.boxes))
        if part:
            regions.setdefault(source.reason, []).extend(part)
    always, parts = list[Reason](), list[Box]()
    for reason, boxes in regions.items():
        if any(not any(one.meets(part) for one in boxes) for part in parts):
            continue
        without = None if box in boxes else case.possible_cases.less(boxes).part([box])
        if without is None:
            always.append(reason)
        else:
            # Where one reason does not hold, most others do not either.
            parts.append(without)
    return tuple(always or regions)


def stated_case(policy: object, case: Case, *, stance: Stance | None = None) -> StatedCase:
    """A case as `decide` takes it; FactError where it cannot be put to the policy."""
    return StatedCase(put(policy, case, stance))
