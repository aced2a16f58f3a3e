"""How many people a difference concerns, and who; what is not known of them is not guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from asn_wfh.case import Case, Roster
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.kernel.search import covers
from asn_wfh.kernel.space import Box, intersection
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.hints import unknown_word_hint
from asn_wfh.law.vocabulary import LEFT_OUT, PERSON_FACETS
from asn_wfh.messages.errors import FactError, Fault, short

__all__ = ["Member", "People", "StaffList"]


_ANY_DAY = date(2026, 4, 13)
"""A date for the question of a member, who is looked at on every day that is compared."""


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a staff list: an id, the facts, and those of the day as `decide` takes them."""

    id: str
    who: CivilServant
    rostered: Roster = None
    recalled: bool | None = None
    absent: str | None = None
    facts: Mapping[str, str] | None = None

    @property
    def case(self) -> Case:
        """The member as a question on any date; FactError for what no question may state."""
        return Case(
            self.who,
            _ANY_DAY,
            rostered=self.rostered,
            recalled=self.recalled,
            absent=self.absent,
            facts=self.facts,
        )


@dataclass(frozen=True, slots=True)
class People:
    """Whom a set of cases concerns: ids, in the order of the staff list.

    `surely` lie in it whatever is not stated of them; `perhaps` lie in it if a fact that is not
    stated turns out so.
    """

    surely: tuple[str, ...]
    perhaps: tuple[str, ...]


class StaffList:
    """A staff list in the common space; people of whom the same is stated share one box."""

    def __init__(self, field: CommonSpace, members: Iterable[Member]) -> None:
        """Place each member; FactError with every fault of them."""
        self.field = field
        self.groups: dict[Box, list[int]] = {}
        self.ids: list[str] = []
        faults: list[Fault] = []
        ids: set[str] = set()
        for member in members:
            box = _box(field, member, faults)
            if member.id in ids:
                faults.append(Fault.of("repeated_word", word=member.id).at(key="id"))
            if box is not None:
                self.groups.setdefault(box, []).append(len(self.ids))
            ids.add(member.id)
            self.ids.append(member.id)
        if faults:
            raise FactError(faults)

    def within(self, boxes: Sequence[Box]) -> People:
        """The people who lie in a set of boxes on some day that is compared."""
        surely: list[int] = []
        perhaps: list[int] = []
        for box, numbers in self.groups.items():
            inside = lies_in_on_some_day(self.field, box, boxes)
            if inside is None:
                perhaps += numbers
            elif inside:
                surely += numbers
        return People(self._named(surely), self._named(perhaps))

    def _named(self, numbers: list[int]) -> tuple[str, ...]:
        return tuple(self.ids[number] for number in sorted(numbers))


def lies_in_on_some_day(field: CommonSpace, person: Box, boxes: Sequence[Box]) -> bool | None:
    """Whether a person lies in a set of boxes on some day; None where a missing fact decides.

    It is so if on one and the same day every completion of the person's facts lies in the boxes.
    """
    near = field.possible(both for box in boxes if (both := box.meet(person)) is not None)
    if not near:
        return False
    days, impossible = each_day(field, near), intersection([person], field.space.impossible)
    inside = [*near, *impossible]
    return True if any(covers(inside, on_day(field, person, day)) for day in days) else None


def each_day(field: CommonSpace, boxes: Iterable[Box]) -> Iterator[tuple[int, ...]]:
    """The days of some boxes: one value of each facet that tells days apart."""
    sides = dict.fromkeys(tuple(box.sides[p] for p in field.day_places) for box in boxes)
    yield from dict.fromkeys(day for masks in sides for day in product(*map(_single, masks)))


def on_day(field: CommonSpace, box: Box, day: tuple[int, ...]) -> Box:
    """A box on one day."""
    for place, value in zip(field.day_places, day, strict=True):
        box = box.freed(place, value)
    return box


def _single(side: int) -> Iterator[int]:
    """The values of a side, each as a mask of its own."""
    return (1 << place for place in range(side.bit_length()) if side >> place & 1)


def _box(field: CommonSpace, member: Member, faults: list[Fault]) -> Box | None:
    """The cases that one member may be, on any day, with what `decide` takes for granted.

    Where facts cannot be so, their faults are added to the others, each with the member's id.
    """
    try:
        case = member.case
    except FactError as error:
        faults += [fault.at(key=f"{member.id}: {fault.key}") for fault in error.faults]
        return None
    wrong = [fault.at(key=f"{member.id}: {fault.key}") for fault in _fact_faults(field, case)]
    if wrong:
        faults += wrong
        return None
    (who,) = case.people
    codes = [policy.government.code for policy in field.policies]
    # Whoever names no employer is of the first region.
    home = codes.index(who.employer) if who.employer in codes else 0
    sees = field.policies[home].cases.facet_value_of
    words = {name: sees(name, getattr(who, name)) for name in PERSON_FACETS}
    words |= {**case.day_words, **dict(case.day_pairs)}
    stated = {name: [value] for name, value in words.items() if value is not None}
    left_out = {name: list(values) for name, values in LEFT_OUT.items()}
    box = field.space.box(left_out | stated).meet(field.reach)
    assert box is not None
    return box


def _fact_faults(field: CommonSpace, case: Case) -> Iterator[Fault]:
    """What the policies' own facts of a member cannot be."""
    values_of = own_facts(field)
    for name, value in case.day_pairs:
        values = values_of.get(name)
        if values is None:
            yield Fault.of("unknown_fact", fact=name, **unknown_word_hint(name, values_of)).at(
                key="facts"
            )
        elif value not in values:
            hint = unknown_word_hint(value, values)
            yield Fault.of("unknown_word", word=value, **hint).at(key=short(name))


def own_facts(field: CommonSpace) -> dict[str, tuple[str, ...]]:
    """The facts that only some of the policies ask for, by their names in the common space."""
    values_of: dict[str, tuple[str, ...]] = {}
    for policy, place in zip(field.policies, field.places, strict=True):
        own = {fact.name for fact in policy.facts}
        for facet, (at, _) in zip(policy.cases.space.facets, place.at, strict=True):
            if facet.name in own:
                common = field.space.facets[at]
                values_of[common.name] = common.values
    return values_of
