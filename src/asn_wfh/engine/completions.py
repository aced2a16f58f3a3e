"""A case and its completions: every combination of values for the facts that are not stated.

`_Boxes` holds any set of completions as a space of its own, over which the box algebra is exact.
`_Point` and `_Points` are optimisations of it for no unstated fact and for one: there the
completions are few enough to be walked as masks, in a half to a quarter of the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, Protocol

from asn_wfh.decision import Outcome
from asn_wfh.engine.compiled import CompiledPolicy, FacetMasks
from asn_wfh.engine.index import MARKS, StanceIndex
from asn_wfh.kernel.possible import find_pivot_box
from asn_wfh.kernel.search import MAX_STEPS, Allowance, Outside, occurring_value_masks
from asn_wfh.kernel.space import Box, as_disjoint_boxes, difference, intersection, merge
from asn_wfh.rules.fields import FacetValues

__all__ = ["Column", "CompletionSet", "Masks", "Tied", "completion_set_of", "within_reach"]

Tied = tuple[tuple[int, int], ...]
"""A box of impossible completions: columns by their place, each with the mask of its values."""


_BOXES = ~MARKS
_REMEMBERED = 50
"""So many parts with leave, and stances without, are looked at before a new search."""


@dataclass(frozen=True, slots=True)
class Column:
    """A fact not stated: of one description of the person, or of the day (None).

    `values` are those that the stated facts leave possible.
    """

    description: int | None
    facet: FacetMasks
    values: tuple[str, ...]

    @property
    def side(self) -> int:
        """The mask of the values."""
        return sum(1 << self.facet.values.index(value) for value in self.values)

    def spell(self, side: int) -> tuple[str, ...]:
        """The values that a mask allows."""
        return tuple(v for n, v in enumerate(self.facet.values) if side >> n & 1)


@dataclass(frozen=True, slots=True)
class Masks:
    """A case as masks: per description the boxes that may and that must bite.

    `impossible` are the combinations of unstated facts that ties forbid: per box the columns that
    it narrows, each with the mask of its values.
    """

    may: tuple[int, ...]
    must: tuple[int, ...]
    columns: tuple[Column, ...]
    impossible: tuple[Tied, ...] = ()

    @property
    def key(self) -> Any:
        """What an answer is remembered by: the mask where everything is stated."""
        if not self.columns and len(self.may) == 1:
            return self.may[0]
        columns = tuple((c.description, c.facet.name, c.values) for c in self.columns)
        return self.may, columns, self.impossible


class CompletionSet(Protocol):
    """All completions of a case, and what holds in some or in all of them.

    `bits` are numbered boxes; they hold in a completion if one of them bites on any
    description of the person.
    """

    def outcome(self, index: StanceIndex) -> Outcome:
        """The outcome of every completion, or undetermined where two differ."""
        ...

    def certain(self, bits: int) -> bool:
        """Whether the boxes hold in every completion."""
        ...

    def possible(self, bits: int) -> bool:
        """Whether the boxes hold in some completion."""
        ...

    def certainly_no_leave(self, index: StanceIndex) -> bool:
        """Whether no clause gives leave, in every completion."""
        ...

    def possibly_no_leave(self, index: StanceIndex) -> bool:
        """Whether no clause gives leave, in some completion."""
        ...

    def decisive_shares(self, index: StanceIndex) -> Iterator[tuple[Column, float]]:
        """The facts that can change the outcome, each with the share of its values that fix it."""
        ...

    def depends_on(self, bits: int, name: str) -> bool:
        """Whether it can hang on a fact that is not stated, it alone, if the boxes bite."""
        ...

    def condition(self, bits: int) -> tuple[FacetValues, ...]:
        """The unstated facts under which the boxes hold, boxes with "or" between them."""
        ...


def completion_set_of(compiled: CompiledPolicy, case: Masks) -> CompletionSet:
    """The completions of a case, in the quickest form that holds them."""
    if len(case.may) == 1 and len(case.columns) <= 1:
        return _Points(case) if case.columns else _Point(case.may[0])
    return _Boxes(compiled, case)


def within_reach(case: Masks, out_of_scope: int) -> Masks | None:
    """The case with only the descriptions to which the clauses speak; None where there is none."""
    within = [number for number, may in enumerate(case.may) if not may & out_of_scope]
    if len(within) == len(case.may):
        return case
    if not within:
        return None
    new: dict[int | None, int | None] = {None: None}
    new |= {number: place for place, number in enumerate(within)}
    places = [n for n, column in enumerate(case.columns) if column.description in new]
    moved = {old: place for place, old in enumerate(places)}
    return Masks(
        tuple(case.may[number] for number in within),
        tuple(case.must[number] for number in within),
        tuple(
            Column(new[column.description], column.facet, column.values)
            for column in (case.columns[place] for place in places)
        ),
        tuple(
            tuple((moved[n], side) for n, side in tied)
            for tied in case.impossible
            if all(n in moved for n, _ in tied)
        ),
    )


class _Point:
    """The one completion of a case in which everything is stated: a single mask.

    An optimisation of `_Boxes`, which gives the same answers.
    """

    def __init__(self, mask: int) -> None:
        self.mask = mask

    def outcome(self, index: StanceIndex) -> Outcome:
        permitted = self.mask & index.permit_mask and not self.mask & index.deny_mask
        return Outcome.PERMITTED if permitted else Outcome.NOT_PERMITTED

    def certain(self, bits: int) -> bool:
        return self.mask & bits != 0

    def possible(self, bits: int) -> bool:
        return self.mask & bits != 0

    def certainly_no_leave(self, index: StanceIndex) -> bool:
        return not self.mask & index.permit_mask

    def possibly_no_leave(self, index: StanceIndex) -> bool:
        return not self.mask & index.permit_mask

    def decisive_shares(self, index: StanceIndex) -> Iterator[tuple[Column, float]]:  # noqa: ARG002  # nothing can
        return iter(())

    def depends_on(self, bits: int, name: str) -> bool:  # noqa: ARG002  # nothing is open
        return False

    def condition(self, bits: int) -> tuple[FacetValues, ...]:  # noqa: ARG002  # nothing is open
        return ()


class _Points:
    """One mask per completion of the single fact that is not stated.

    An optimisation of `_Boxes`, which gives the same answers.
    """

    def __init__(self, case: Masks) -> None:
        self.column = case.columns[0]
        self.may, self.must = case.may[0], case.must[0]
        by_value = self.column.facet.by_value
        # Values that no box tells apart leave the same mask.
        self.masks = list({self.may & by_value[value] for value in self.column.values})

    def outcome(self, index: StanceIndex) -> Outcome:
        giving, refusing = index.permit_mask, index.deny_mask
        yes = no = False
        for mask in self.masks:
            if mask & giving and not mask & refusing:
                yes = True
            else:
                no = True
        if yes and no:
            return Outcome.UNDETERMINED
        return Outcome.PERMITTED if yes else Outcome.NOT_PERMITTED

    def certain(self, bits: int) -> bool:
        return self.must & bits != 0 or all(mask & bits for mask in self.masks)

    def possible(self, bits: int) -> bool:
        return self.may & bits != 0

    def certainly_no_leave(self, index: StanceIndex) -> bool:
        return not self.possible(index.permit_mask)

    def possibly_no_leave(self, index: StanceIndex) -> bool:
        return not self.certain(index.permit_mask)

    def decisive_shares(self, index: StanceIndex) -> Iterator[tuple[Column, float]]:
        if self.outcome(index) is Outcome.UNDETERMINED:
            yield self.column, 1.0

    def depends_on(self, bits: int, name: str) -> bool:
        return name == self.column.facet.name and self.possible(bits) and not self.certain(bits)

    def condition(self, bits: int) -> tuple[FacetValues, ...]:
        by_value = self.column.facet.by_value
        values = (value for value in self.column.values if self.may & by_value[value] & bits)
        return (((self.column.facet.name, tuple(values)),),)


class _Boxes:
    """The completions as a space with one facet per fact that is not stated and makes a difference.

    What no live box narrows cannot turn anything and is left out.  The impossible boxes that
    narrow it go with it: they are closed, so what they say of the other facts stands in others.
    """

    def __init__(self, compiled: CompiledPolicy, case: Masks) -> None:
        self.compiled = compiled
        self.case = case
        live = reduce(or_, case.may)
        chosen = [n for n, column in enumerate(case.columns) if _makes_a_difference(column, live)]
        self.columns = tuple(case.columns[n] for n in chosen)
        self.places = tuple(compiled.places[column.facet.name] for column in self.columns)
        self.sides = tuple(column.side for column in self.columns)
        self.whole = Box(self.sides)
        self.impossible = [
            Box(tuple(dict(tied).get(n, side) for n, side in zip(chosen, self.sides, strict=True)))
            for tied in case.impossible
            if all(n in chosen for n, _ in tied)
        ]
        self.outcomes: dict[tuple[int, int], Outcome] = {}
        self.projected: dict[tuple[int, int], Box] = {}
        # What was learned of other stances: where leave was left, and with which boxes none was.
        self.permitted: list[Box] = []
        self.leave_left: dict[Box, tuple[int, list[int]]] = {}
        self.no_leave_left: list[tuple[int, int]] = []
        self.outside = Outside((), self.whole, Allowance(MAX_STEPS), impossible=self.impossible)

    def _projected(self, bit: int, description: int) -> Box:
        box = self.projected.get((bit, description))
        if box is None:
            sides = self.compiled.box_index.box(bit).sides
            box = self.projected[bit, description] = Box(
                tuple(
                    [
                        whole & sides[place] if column.description in (None, description) else whole
                        for column, place, whole in zip(
                            self.columns, self.places, self.sides, strict=True
                        )
                    ]
                )
            )
        return box

    def _region(self, bits: int, description: int) -> list[Box]:
        """The completions in which some of the boxes bite on one description."""
        may = bits & self.case.may[description] & _BOXES
        if may & self.case.must[description]:
            return [self.whole]
        return list(dict.fromkeys(self._projected(bit, description) for bit in _each(may)))

    def _union(self, bits: int) -> list[Box]:
        return [box for n in range(len(self.case.may)) for box in self._region(bits, n)]

    def _permit_boxes(self, index: StanceIndex) -> list[Box]:
        """Where some clause gives leave to every description, as disjoint boxes."""
        boxes = [self.whole]
        for number in range(len(self.case.may)):
            boxes = intersection(boxes, as_disjoint_boxes(self._region(index.permit_mask, number)))
        return boxes

    def _no_permit_boxes(self, index: StanceIndex) -> list[Box]:
        """Where no clause gives leave to some description."""
        return [
            box
            for number in range(len(self.case.may))
            for box in difference([self.whole], self._region(index.permit_mask, number))
        ]

    def _some_completion(self, boxes: Iterable[Box], others: Sequence[Box] = ()) -> bool:
        """Whether some possible completion lies in the boxes and in none of the others."""
        return self.outside.avoiding_also(others).find_box_within(boxes) is not None

    def outcome(self, index: StanceIndex) -> Outcome:
        key = index.permit_mask, index.deny_mask
        outcome = self.outcomes.get(key)
        if outcome is None:
            outcome = Outcome.NOT_PERMITTED
            if self._permitted_ever(index):
                refused = self._some_completion(
                    self._union(index.deny_mask)
                ) or self.possibly_no_leave(index)
                outcome = Outcome.UNDETERMINED if refused else Outcome.PERMITTED
            self.outcomes[key] = outcome
        return outcome

    def _permitted_ever(self, index: StanceIndex) -> bool:
        """Whether some possible completion is permitted.

        With more to refuse and less to give, none is left where none was; and a part that was
        permitted is so in every index that gives leave in all of it and refuses none of it.
        """
        giving, refusing = index.permit_mask, index.deny_mask
        for given, refused in self.no_leave_left:
            if not giving & ~given and not refused & ~refusing:
                return False
        for place, part in enumerate(self.permitted):
            met, within = self._bits_of(part)
            if not refusing & met and all(giving & bits for bits in within):
                # What helped last is looked at first.
                self.permitted.insert(0, self.permitted.pop(place))
                return True
        permitted = self.outside.avoiding_also(self._union(refusing)).find_box_within(
            self._permit_boxes(index)
        )
        if permitted is None:
            self.no_leave_left.insert(0, (giving, refusing))
            del self.no_leave_left[_REMEMBERED:]
        else:
            self.permitted.insert(0, permitted)
            del self.permitted[_REMEMBERED:]
        return permitted is not None

    def _bits_of(self, part: Box) -> tuple[int, list[int]]:
        """The numbered boxes that meet a part, and by description those that hold it."""
        bits = self.leave_left.get(part)
        if bits is None:
            met, within = 0, []
            for number, (may, must) in enumerate(zip(self.case.may, self.case.must, strict=True)):
                boxes = {bit: self._projected(bit, number) for bit in _each(may & _BOXES)}
                met |= may & must | sum(bit for bit, box in boxes.items() if box.overlaps(part))
                holding = sum(bit for bit, box in boxes.items() if box.contains(part))
                within.append(may & must | holding)
            bits = self.leave_left[part] = met, within
        return bits

    def certain(self, bits: int) -> bool:
        return not self._some_completion([self.whole], self._union(bits))

    def possible(self, bits: int) -> bool:
        if not self.impossible:
            return any(may & bits for may in self.case.may)
        return any(map(self.outside.has_possible_point, self._union(bits)))

    def certainly_no_leave(self, index: StanceIndex) -> bool:
        return not self._some_completion(self._permit_boxes(index))

    def possibly_no_leave(self, index: StanceIndex) -> bool:
        return self._some_completion(self._no_permit_boxes(index))

    def decisive_shares(self, index: StanceIndex) -> Iterator[tuple[Column, float]]:
        refusing, given = self._union(index.deny_mask), self._permit_boxes(index)
        refused = [*refusing, *self._no_permit_boxes(index)]
        beyond = self.outside.avoiding_also(refusing)
        yes, no = occurring_value_masks(given, beyond), occurring_value_masks(refused, self.outside)
        for place, column in enumerate(self.columns):
            if find_pivot_box(place, refused, given, beyond, self.impossible) is not None:
                fixed = self.sides[place] & ~(yes[place] & no[place])
                yield column, fixed.bit_count() / self.sides[place].bit_count()

    def depends_on(self, bits: int, name: str) -> bool:
        union = self._union(bits)
        return any(
            find_pivot_box(
                place, union, [self.whole], self.outside.avoiding_also(union), self.impossible
            )
            is not None
            for place, column in enumerate(self.columns)
            if column.facet.name == name
        )

    def condition(self, bits: int) -> tuple[FacetValues, ...]:
        boxes = [box for box in self._union(bits) if self.outside.has_possible_point(box)]
        largest = [box for box in boxes if not any(o.contains(box) and o != box for o in boxes)]
        return tuple(
            tuple(
                (column.facet.name, column.spell(side))
                for column, side, whole in zip(self.columns, box.sides, self.sides, strict=True)
                if side != whole
            )
            for box in merge(largest)
        )


def _makes_a_difference(column: Column, live: int) -> bool:
    """Whether the values of a fact leave different boxes standing, among those that may bite."""
    by_value = column.facet.by_value
    return len({by_value[value] & live for value in column.values}) > 1


def _each(bits: int) -> Iterator[int]:
    while bits:
        bit = bits & -bits
        bits ^= bit
        yield bit
