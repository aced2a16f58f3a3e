"""How many people a difference concerns, and who; what is not known of them is not guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.kernel.plain import plain_text
from asn_wfh.kernel.search import covers
from asn_wfh.kernel.space import Box, intersection
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.hints import nearest
from asn_wfh.law.vocabulary import ABSENCE, LEFT_OUT, PERSON_FACETS, Rostered, roster_word
from asn_wfh.messages.errors import FactError, Fault, short

__all__ = ["Member", "People", "StaffList"]


_FLAGS = {"rostered": (None, True, False, "tanpa_jadwal"), "recalled": (None, True, False)}


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a staff list: an id, the facts, and those of the day as `decide` takes them."""

    id: str
    who: CivilServant
    rostered: Rostered | None = None
    recalled: bool | None = None
    absent: str | None = None
    facts: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class People:
    """Whom a set of cases concerns: ids, in the order of the staff list.

    `surely` lie in it whatever is not stated of them; `perhaps` lie in it if a fact that is not
    stated turns out so.
    """

    surely: tuple[str, ...]
    perhaps: tuple[str, ...]


class StaffList:
    """A staff list in a field, people of whom the same is stated taken together."""

    def __init__(self, field: CommonSpace, members: Iterable[Member]) -> None:
        """Place each member; FactError with every fault of them."""
        self.field = field
        self.groups: dict[Box, list[int]] = {}
        self.ids: list[str] = []
        faults: list[Fault] = []
        met: set[str] = set()
        for member in members:
            faults += [f.at(key=f"{member.id}: {f.key}") for f in _faults(field, member)]
            if member.id in met:
                faults.append(Fault.of("repeated_word", word=member.id).at(key="id"))
            met.add(member.id)
            if not faults:
                self.groups.setdefault(_box(field, member), []).append(len(self.ids))
            self.ids.append(member.id)
        if faults:
            raise FactError(faults)

    def within(self, boxes: Sequence[Box]) -> People:
        """Who lies in a set of boxes on some day that is compared."""
        surely: list[int] = []
        perhaps: list[int] = []
        for box, numbers in self.groups.items():
            inside = lies_in(self.field, box, boxes)
            if inside is None:
                perhaps += numbers
            elif inside:
                surely += numbers
        return People(self._named(surely), self._named(perhaps))

    def _named(self, numbers: list[int]) -> tuple[str, ...]:
        return tuple(self.ids[number] for number in sorted(numbers))


def lies_in(field: CommonSpace, person: Box, boxes: Sequence[Box]) -> bool | None:
    """Whether a person lies in a set of boxes on some day; None where it hangs on a fact.

    A day is a weekday and a period: one is enough, and it is the same for all that is not known.
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
    yield from dict.fromkeys(day for held in sides for day in product(*map(_single, held)))


def on_day(field: CommonSpace, box: Box, day: tuple[int, ...]) -> Box:
    """A box on one day."""
    for place, value in zip(field.day_places, day, strict=True):
        box = box.freed(place, value)
    return box


def _single(side: int) -> Iterator[int]:
    """The values of a side, each as a mask of its own."""
    return (1 << place for place in range(side.bit_length()) if side >> place & 1)


def _box(field: CommonSpace, member: Member) -> Box:
    """The cases that one member may be, on any day; what `decide` takes for granted is."""
    codes = [policy.government.code for policy in field.policies]
    who = member.who
    # Whoever names no employer is of the first region.
    home = codes.index(who.employer) if who.employer in codes else 0
    told = {name: getattr(who, name) for name in PERSON_FACETS}
    cases = field.policies[home].cases
    told = {name: cases.sees(name, value) for name, value in told.items()}
    flags = {None: None, True: "ya", False: "tidak"}
    told["rostered"] = roster_word(member.rostered)
    told["recalled"] = flags[member.recalled]
    told["absent"] = member.absent
    told |= member.facts or {}
    known = {name: [value] for name, value in told.items() if value is not None}
    known = {name: list(values) for name, values in LEFT_OUT.items()} | known
    box = field.space.box(known).meet(field.reach)
    assert box is not None
    return box


def _faults(field: CommonSpace, member: Member) -> Iterator[Fault]:
    """What cannot be so of a member."""
    if member.absent is not None and plain_text(member.absent) not in ABSENCE:
        hint = nearest(member.absent, ABSENCE)
        yield Fault.of("unknown_word", word=member.absent, **hint).at(key="absent")
    for name, flags in _FLAGS.items():
        flag = getattr(member, name)
        if not any(flag is each for each in flags) and plain_text(flag) not in flags[3:]:
            yield Fault.of("not_a_flag", fact=name, value=short(flag)).at(key=name)
    known = own_facts(field)
    for name, value in (member.facts or {}).items():
        values = known.get(plain_text(name) or "")
        if values is None:
            yield Fault.of("unknown_fact", fact=name, **nearest(name, known)).at(key="facts")
        elif plain_text(value) not in values:
            hint = nearest(value, values)
            yield Fault.of("unknown_word", word=value, **hint).at(key=short(name))


def own_facts(field: CommonSpace) -> dict[str, tuple[str, ...]]:
    """The facts that only some of the policies ask for, by their names in the field."""
    found: dict[str, tuple[str, ...]] = {}
    for policy, place in zip(field.policies, field.places, strict=True):
        own = {fact.name for fact in policy.facts}
        for facet, (at, _) in zip(policy.cases.space.facets, place.at, strict=True):
            if facet.name in own:
                held = field.space.facets[at]
                found[held.name] = held.values
    return found
