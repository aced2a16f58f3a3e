"""A case and its completions: every combination of values for the facts that are not stated.

With no fact unstated, or one, the completions are walked as masks.  With more they are a
space of their own, and the box algebra is exact over it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from asn_wfh.decision import Outcome
from asn_wfh.rules.words import Sides
from asn_wfh.space import Box, count, covers, difference, disjoint, intersection, merge, turns_on
from asn_wfh.tables import Facet, Tables
from asn_wfh.views import ROSTER_STATED, STATED, View

__all__ = ["Column", "Masks", "World", "within_reach", "world_of"]


@dataclass(frozen=True, slots=True)
class Column:
    """A fact not stated: of one description of the person, or of the day (None)."""

    description: int | None
    facet: Facet
    values: tuple[str, ...]

    def spell(self, side: int) -> tuple[str, ...]:
        """The values that a mask allows."""
        return tuple(v for n, v in enumerate(self.facet.values) if side >> n & 1)


@dataclass(frozen=True, slots=True)
class Masks:
    """A case as masks: per description the boxes that may and that must bite."""

    may: tuple[int, ...]
    must: tuple[int, ...]
    columns: tuple[Column, ...]

    @property
    def key(self) -> Any:
        """What an answer is remembered by: the mask where everything is stated."""
        if not self.columns and len(self.may) == 1:
            return self.may[0]
        return self.may, tuple((c.description, c.facet.name, c.values) for c in self.columns)


class World(Protocol):
    """All completions of a case, and what holds in some or in all of them.

    `bits` are numbered boxes; they hold in a completion if one of them bites on any
    description of the person.
    """

    def outcome(self, view: View) -> Outcome:
        """The outcome of every completion, or undetermined where two differ."""
        ...

    def always(self, bits: int) -> bool:
        """Whether the boxes hold in every completion."""
        ...

    def ever(self, bits: int) -> bool:
        """Whether the boxes hold in some completion."""
        ...

    def no_leave_always(self, view: View) -> bool:
        """Whether no clause gives leave, in every completion."""
        ...

    def no_leave_ever(self, view: View) -> bool:
        """Whether no clause gives leave, in some completion."""
        ...

    def turning(self, view: View) -> Iterator[tuple[Column, float]]:
        """The facts that can change the outcome, each with the share of its values that fix it."""
        ...

    def asks(self, bits: int, name: str) -> bool:
        """Whether it can hang on a fact that is not stated, it alone, if the boxes bite."""
        ...

    def condition(self, bits: int) -> tuple[Sides, ...]:
        """The unstated facts under which the boxes hold, boxes with "or" between them."""
        ...


def world_of(tables: Tables, case: Masks) -> World:
    """The completions of a case, in the simplest form that holds them."""
    if len(case.may) == 1 and len(case.columns) <= 1:
        return _Points(case) if case.columns else _Point(case.may[0])
    return _Boxes(tables, case)


def within_reach(case: Masks, unreached: int) -> Masks | None:
    """The case with only the descriptions to which the clauses speak; None where there is none."""
    kept = [number for number, may in enumerate(case.may) if not may & unreached]
    if len(kept) == len(case.may):
        return case
    if not kept:
        return None
    new: dict[int | None, int | None] = {None: None}
    new |= {number: place for place, number in enumerate(kept)}
    return Masks(
        tuple(case.may[number] for number in kept),
        tuple(case.must[number] for number in kept),
        tuple(
            Column(new[column.description], column.facet, column.values)
            for column in case.columns
            if column.description in new
        ),
    )


class _Point:
    """The one mask of a case in which everything is stated."""

    def __init__(self, mask: int) -> None:
        self.mask = mask

    def outcome(self, view: View) -> Outcome:
        permitted = self.mask & view.giving and not self.mask & view.refusing
        return Outcome.PERMITTED if permitted else Outcome.NOT_PERMITTED

    def always(self, bits: int) -> bool:
        return self.mask & bits != 0

    def ever(self, bits: int) -> bool:
        return self.mask & bits != 0

    def no_leave_always(self, view: View) -> bool:
        return not self.mask & view.giving

    def no_leave_ever(self, view: View) -> bool:
        return not self.mask & view.giving

    def turning(self, view: View) -> Iterator[tuple[Column, float]]:  # noqa: ARG002  # nothing can
        return iter(())

    def asks(self, bits: int, name: str) -> bool:  # noqa: ARG002  # nothing is open
        return False

    def condition(self, bits: int) -> tuple[Sides, ...]:  # noqa: ARG002  # nothing is open
        return ()


class _Points:
    """One mask per completion of the single fact that is not stated."""

    def __init__(self, case: Masks) -> None:
        self.column = case.columns[0]
        self.may, self.must = case.may[0], case.must[0]
        by_value = self.column.facet.by_value
        # Values that no box tells apart leave the same mask.
        self.masks = list({self.may & by_value[value] for value in self.column.values})

    def outcome(self, view: View) -> Outcome:
        giving, refusing = view.giving, view.refusing
        yes = no = False
        for mask in self.masks:
            if mask & giving and not mask & refusing:
                yes = True
            else:
                no = True
        if yes and no:
            return Outcome.UNDETERMINED
        return Outcome.PERMITTED if yes else Outcome.NOT_PERMITTED

    def always(self, bits: int) -> bool:
        return self.must & bits != 0 or all(mask & bits for mask in self.masks)

    def ever(self, bits: int) -> bool:
        return self.may & bits != 0

    def no_leave_always(self, view: View) -> bool:
        return not self.ever(view.giving)

    def no_leave_ever(self, view: View) -> bool:
        return not self.always(view.giving)

    def turning(self, view: View) -> Iterator[tuple[Column, float]]:
        if self.outcome(view) is Outcome.UNDETERMINED:
            yield self.column, 1.0

    def asks(self, bits: int, name: str) -> bool:
        return name == self.column.facet.name and self.ever(bits) and not self.always(bits)

    def condition(self, bits: int) -> tuple[Sides, ...]:
        by_value = self.column.facet.by_value
        values = (value for value in self.column.values if self.may & by_value[value] & bits)
        return (((self.column.facet.name, tuple(values)),),)


class _Boxes:
    """The completions as a space with one facet per fact that is not stated."""

    def __init__(self, tables: Tables, case: Masks) -> None:
        self.tables = tables
        self.case = case
        self.sides = tuple(
            sum(1 << c.facet.values.index(value) for value in c.values) for c in case.columns
        )
        self.whole = Box(self.sides)
        self.kept: dict[int, list[Box]] = {}

    def _region(self, bits: int, description: int) -> list[Box]:
        """The completions in which some of the boxes bite on one description."""
        may = bits & self.case.may[description]
        if may & self.case.must[description]:
            return [self.whole]
        return list(dict.fromkeys(self._projected(bit, description) for bit in _each(may)))

    def _projected(self, bit: int, description: int) -> Box:
        sides = self.tables.numbering.box(bit).sides
        places = self.tables.places
        return Box(
            tuple(
                whole & sides[places[c.facet.name]]
                if c.description in (None, description)
                else whole
                for c, whole in zip(self.case.columns, self.sides, strict=True)
            )
        )

    def _union(self, bits: int) -> list[Box]:
        bits &= ~(STATED | ROSTER_STATED)
        return [box for n in range(len(self.case.may)) for box in self._region(bits, n)]

    def _permitted(self, view: View) -> list[Box]:
        """The completions that are permitted, as disjoint boxes."""
        held = self.kept.get(id(view))
        if held is None:
            held = [self.whole]
            for number in range(len(self.case.may)):
                held = intersection(held, disjoint(self._region(view.giving, number)))
            held = self.kept[id(view)] = difference(held, self._union(view.refusing))
        return held

    def outcome(self, view: View) -> Outcome:
        permitted = sum(map(count, self._permitted(view)))
        if not permitted:
            return Outcome.NOT_PERMITTED
        all_of_them = permitted == count(self.whole)
        return Outcome.PERMITTED if all_of_them else Outcome.UNDETERMINED

    def always(self, bits: int) -> bool:
        return covers(self._union(bits), self.whole)

    def ever(self, bits: int) -> bool:
        return any(may & bits for may in self.case.may)

    def _no_leave(self, view: View) -> list[Box]:
        return [
            box
            for number in range(len(self.case.may))
            for box in difference([self.whole], self._region(view.giving, number))
        ]

    def no_leave_always(self, view: View) -> bool:
        return covers(self._no_leave(view), self.whole)

    def no_leave_ever(self, view: View) -> bool:
        return bool(self._no_leave(view))

    def turning(self, view: View) -> Iterator[tuple[Column, float]]:
        permitted = self._permitted(view)
        for place, (column, whole) in enumerate(zip(self.case.columns, self.sides, strict=True)):
            if turns_on(permitted, place, whole):
                yield column, self._fixed_share(permitted, place, whole)

    def _fixed_share(self, permitted: list[Box], place: int, whole: int) -> float:
        """The share of a fact's values that would leave only one outcome."""
        fixed = total = 0
        rest = count(self.whole) // whole.bit_count()
        for value in range(whole.bit_length()):
            if whole >> value & 1:
                held = [box for box in permitted if box.sides[place] >> value & 1]
                points = sum(count(box) // box.sides[place].bit_count() for box in held)
                total += 1
                fixed += points in (0, rest)
        return fixed / total

    def asks(self, bits: int, name: str) -> bool:
        union = self._union(bits)
        return any(
            turns_on(union, place, whole)
            for place, (column, whole) in enumerate(zip(self.case.columns, self.sides, strict=True))
            if column.facet.name == name
        )

    def condition(self, bits: int) -> tuple[Sides, ...]:
        boxes = merge(disjoint(self._union(bits)))
        return tuple(
            tuple(
                (column.facet.name, column.spell(side))
                for column, side, whole in zip(
                    self.case.columns, box.sides, self.sides, strict=True
                )
                if side != whole
            )
            for box in boxes
        )


def _each(bits: int) -> Iterator[int]:
    while bits:
        bit = bits & -bits
        bits ^= bit
        yield bit
