"""From one case to another outcome: which facts must move, and to which values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from itertools import combinations, product
from math import prod

from asn_wfh.analysis.sets import minimal
from asn_wfh.analysis.stated import Speaker, StatedCase, reasons_of
from asn_wfh.arguments import OPEN_DAY
from asn_wfh.decision import Reason
from asn_wfh.errors import FactError, Fault
from asn_wfh.space import MAX_BOXES, Box, difference, merge

__all__ = ["Moves"]

Places = frozenset[int]


class Moves:
    """The moves of some facts of a case that give one outcome in every completion.

    `places` are the facts that may move.  One that is known moves to another value; one that is
    not is stated by its move.  Facts that do not move stay as they are, known or not.
    """

    def __init__(self, case: StatedCase, permitted: bool, places: Collection[int]) -> None:
        """See a case and the outcome wanted of it."""
        self.case = case
        self.permitted = permitted
        self.known = [place for place in sorted(places) if case.known(place)]
        self.unknown = [place for place in sorted(places) if not case.known(place)]

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
    def _against(self) -> list[tuple[Places, Box]]:
        """Where the outcome is not had, as far as any move can lead; also where nobody can be.

        Each box stands beside the facts that must move before the case can lie in it.
        """
        here, reach = self.case.here.sides, self._reach([*self.known, *self.unknown])
        region = self.case.refused(reach) if self.permitted else self.case.permitted(reach)
        return [
            (frozenset(p for p, side in enumerate(box.sides) if not side & here[p]), box)
            for box in region
        ]

    @cached_property
    def _impossible(self) -> list[tuple[Places, Box]]:
        """The boxes of impossible cases, each beside the facts that must move to come into it.

        A move that leaves every completion in one of them is none.
        """
        here = self.case.here.sides
        return [
            (frozenset(p for p, side in enumerate(box.sides) if here[p] & ~side), box)
            for box in self.case.ties
        ]

    def _rest(self, places: Collection[int]) -> list[Box]:
        """Where a move of these facts leads, if every completion of the others has the outcome.

        The boxes have one side per place, in order.
        """
        moved, order, reach = frozenset(places), sorted(places), self._reach(places).sides
        whole = tuple([reach[place] for place in order])

        def of_moved(box: Box) -> Box:
            return Box(tuple([box.sides[place] for place in order]))

        against = dict.fromkeys(
            of_moved(box) for missed, box in self._impossible if missed <= moved
        )
        for missed, box in self._against:
            if missed <= moved:
                against |= dict.fromkeys(
                    difference([of_moved(box)], self._hidden(box, moved, of_moved))
                )
        return [] if Box(whole) in against else difference([Box(whole)], against)

    def _hidden(self, box: Box, moved: Places, of_moved: Callable[[Box], Box]) -> Iterator[Box]:
        """The moves into a box, as far as no possible completion of the others lies in it then."""
        if not self.permitted:
            return
        here = self.case.here.sides
        left = [(p, here[p] & side) for p, side in enumerate(box.sides) if p not in moved]
        for other in self.case.impossible:
            if not any(side & ~other.sides[p] for p, side in left):
                yield of_moved(other)

    def values(self, places: Places) -> list[Box]:
        """Where a move of just these facts can lead, as disjoint boxes; empty where nowhere."""
        order, found = sorted(places), []
        for box in merge(self._rest(places)):
            sides = list(self.case.here.sides)
            for place, side in zip(order, box.sides, strict=True):
                sides[place] = side
            found.append(Box(tuple(sides)))
        return found

    def sets(self) -> list[Places]:
        """Every smallest set of facts whose move gives the outcome, fewest facts first."""
        found: list[Places] = []
        for size in range(len(self.unknown) + 1):
            for stated in map(frozenset, combinations(self.unknown, size)):
                if not any(one <= stated for one in found):
                    found += [stated | moved for moved in self._moved(stated)]
        return minimal(found)

    def _moved(self, stated: Places) -> Iterator[Places]:
        """The sets of known facts that must move beside some that are then stated."""
        if self._rest(stated):
            yield frozenset()
            return
        alone = [place for place in self.known if self._rest(stated | {place})]
        yield from (frozenset([place]) for place in alone)
        # Whoever moves more than one fact moves none that would do alone.
        others = [place for place in self.known if place not in alone]
        order, here = sorted([*stated, *others]), self.case.here.sides
        for box in self._rest(order):
            sides = dict(zip(order, box.sides, strict=True))
            yield frozenset(place for place in others if not here[place] & sides[place])

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
        unreached = self.case.unreached
        told = [each for speaker in speakers for each in speaker.boxes]
        told += [*unreached, *self.case.ties]
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
