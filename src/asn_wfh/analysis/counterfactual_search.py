"""From one case to another outcome: which facts must move, and to which values."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import product
from math import prod

from asn_wfh.analysis.case_space import Speaker, StatedCase, reasons_of
from asn_wfh.decision import Reason
from asn_wfh.engine.question import OPEN_DAY
from asn_wfh.kernel.hitting_sets import minimal_sets
from asn_wfh.kernel.search import Outside, some_outside
from asn_wfh.kernel.space import MAX_BOXES, Box, difference, intersection, merge
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["Moves"]

Places = frozenset[int]


class _Other:
    """Where a case has the other answer, as boxes less others, and which moves end there.

    `bad` holds boxes of moves, each beside the facts that must move to come into it: at first
    those of impossible cases that hold all completions of a move.  What is found to have the
    other answer is added, so that its cases need never be listed.
    """

    def __init__(self, case: StatedCase, reach: Box, boxes: list[Box], others: list[Box]) -> None:
        self.here = case.here.sides
        self.boxes = boxes
        impossible = intersection([reach], case.impossible)
        self.outside = Outside([*others, *impossible], reach, case.allowance)
        self.always_cut = others
        # A move into a box that narrows no fact which is not known is impossible itself.
        unknown = [place for place, here in enumerate(self.here) if here & (here - 1)]
        self.may_cut = [
            other
            for other in impossible
            if any(self.here[place] & ~other.sides[place] for place in unknown)
        ]
        self.bad: list[tuple[Places, Box]] = [
            (frozenset(p for p, side in enumerate(box.sides) if self.here[p] & ~side), box)
            for box in case.impossible
        ]

    def known(self, moved: Places) -> list[Box]:
        """Where a move of some facts may not end, as far as that is known."""
        return [box for missed, box in self.bad if missed <= moved]

    def seek(self, box: Box, places: Collection[int]) -> Box | None:
        """A part of a box from which some completion has the other answer, or None.

        It is as wide as can be over the places of the facts that may move, so that few are needed.
        """
        part = self.outside.part(intersection([box], self.boxes))
        if part is None:
            return None
        whole = next(one for one in self.boxes if one.contains(part))
        sides = list(part.sides)
        free = [place for place in range(len(sides)) if place not in places]
        cutting = [
            *self.always_cut,
            # A move into one of these leaves completions that are possible, or it does not.
            *(
                other
                for other in self.may_cut
                if not any(sides[place] & ~other.sides[place] for place in free)
            ),
        ]
        for place in places:
            sides[place] = whole.sides[place]
            for other in cutting:
                if other.meets(Box(tuple(sides))):
                    sides[place] &= ~other.sides[place]
        wide = Box(tuple(sides))
        missed = frozenset(p for p, side in enumerate(sides) if not side & self.here[p])
        self.bad.append((missed, wide))
        return wide


class Moves:
    """The moves of some facts of a case that give one outcome in every completion.

    `places` are the facts that may move.  One that is known moves to another value; one that is
    not is stated by its move.  Facts that do not move stay as they are, known or not.
    """

    def __init__(self, case: StatedCase, permitted: bool, places: Collection[int]) -> None:
        """See a case and the outcome wanted of it."""
        self.case = case
        self.permitted = permitted
        self.places = sorted(places)

    def _reach(self, places: Collection[int]) -> Box:
        """The case with some facts opened to all that they can move to."""
        sides = list(self.case.here.sides)
        for place in places:
            slot = self.case.slots[place]
            sides[place] = slot.facet.whole
            if slot.fact in OPEN_DAY:
                sides[place] = slot.facet.mask(getattr(self.case.day, slot.fact))
        return Box(tuple(sides))

    @cached_property
    def _others(self) -> list[_Other]:
        """Where the outcome is not had; a move gives it if it leaves one of these altogether.

        A person is refused as soon as one description is.  So each is sought alone, and all of
        them together only where a fact of the day that is not known makes them hang together.
        """
        reach = self._reach(self.places)
        if not self.permitted and len(people := range(len(self.case.question.people))) > 1:
            alone = [self.case.against(reach, True, [number]) for number in people]
            open_days = [
                place
                for place, slot in enumerate(self.case.slots)
                if slot.description is None and not self.case.known(place)
            ]
            narrowed = (
                box.sides[place] != reach.sides[place]
                for pair in alone
                for boxes in pair
                for box in boxes
                for place in open_days
            )
            if not any(narrowed):
                return [_Other(self.case, reach, *pair) for pair in alone]
            together = self.case.against(reach, permitted=True)
            return [_Other(self.case, reach, *pair) for pair in (*alone, together)]
        return [_Other(self.case, reach, *self.case.against(reach, not self.permitted))]

    def _over(self, box: Box, order: Sequence[int]) -> Box:
        """A box over some facts alone."""
        return Box(tuple([box.sides[place] for place in order]))

    def _placed(self, box: Box, order: Sequence[int]) -> Box:
        """The case with a box over some facts put in its place."""
        sides = list(self.case.here.sides)
        for place, side in zip(order, box.sides, strict=True):
            sides[place] = side
        return Box(tuple(sides))

    def _known(self, other: _Other, order: Sequence[int]) -> list[Box]:
        known = other.known(frozenset(order))
        return list(dict.fromkeys(self._over(box, order) for box in known))

    def leads(self, places: Collection[int]) -> bool:
        """Whether some move of just these facts gives the outcome in every completion."""
        order = sorted(places)
        whole = self._over(self._reach(places), order)
        for other in self._others:
            known = self._known(other, order)
            while (part := some_outside([whole], known, self.case.allowance)) is not None:
                bad = other.seek(self._placed(part, order), self.places)
                if bad is None:
                    return True
                known.append(self._over(bad, order))
        return False

    def values(self, places: Places) -> list[Box]:
        """Where a move of just these facts can lead, as disjoint boxes; empty where nowhere."""
        order, good = sorted(places), list[Box]()
        whole = self._over(self._reach(places), order)
        for other in self._others:
            ahead = difference([whole], [*self._known(other, order), *good])
            while ahead:
                box = ahead.pop()
                bad = other.seek(self._placed(box, order), self.places)
                if bad is None:
                    good.append(box)
                else:
                    ahead = difference([*ahead, box], [self._over(bad, order)])
        return [self._placed(box, order) for box in merge(sorted(good, key=lambda one: one.sides))]

    def sets(self) -> list[Places]:
        """Every smallest set of facts whose move gives the outcome, fewest facts first."""
        return minimal_sets(self.places, self.leads)[0]

    def ways(self, places: Places) -> Iterator[tuple[Box, tuple[Reason, ...]]]:
        """The values to which the facts can move, as boxes in which the same clauses decide."""
        cells: dict[tuple[Reason, ...], list[Box]] = {}
        for box in self.values(places):
            speakers = self.case.speaking(box, self.permitted)
            for cell in self._cells(box, places, speakers):
                reasons = reasons_of(self.case, self.case.heard(speakers, cell), cell)
                cells.setdefault(reasons, []).append(cell)
        for reasons, held in cells.items():
            for box in merge(held):
                yield box, reasons

    def _cells(self, box: Box, places: Places, speakers: list[Speaker]) -> Iterator[Box]:
        """A box cut wherever a clause that may speak tells two values apart."""
        unreached = self.case.out_of_scope
        told = [each for speaker in speakers for each in speaker.boxes]
        told += [*unreached, *self.case.impossible]
        sides: list[list[int]] = []
        for place, side in enumerate(box.sides):
            classes: dict[tuple[int, ...], int] = {}
            if place not in places:
                classes[()] = side
            for value in range(side.bit_length() if place in places else 0):
                if side >> value & 1:
                    key = tuple([each.sides[place] >> value & 1 for each in told])
                    classes[key] = classes.get(key, 0) | 1 << value
            sides.append(list(classes.values()))
        if (cells := prod(map(len, sides))) > MAX_BOXES:
            raise FactError([Fault.of("too_many_boxes", count=cells, limit=MAX_BOXES)])
        return map(Box, product(*sides))
