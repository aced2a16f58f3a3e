"""How many people a difference concerns, and who; what is not known of them is not guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TypeAlias

from asn_wfh.case import Case, Roster
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.kernel.boxes import Box, each_value_mask, intersection
from asn_wfh.kernel.plain_dates_and_texts import is_iso_date
from asn_wfh.kernel.search_outside_boxes import covers
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.own_facts import UNKNOWN, OwnFact
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import PERSON_FACETS, UNSTATED
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = ["DayMasks", "Member", "People", "StaffList"]

DayMasks = tuple[int, ...]
"""One day: of each facet that tells days apart, a mask with a single value."""


_ANY_DAY = date(2026, 4, 13)
"""A date for the question of a member, who is looked at on every day that is compared."""


@dataclass(frozen=True, slots=True)
class ComparedMember:
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


Member: TypeAlias = ComparedMember
"""Its name in the public interface."""


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

    def __init__(self, common: CommonSpace, members: Iterable[Member]) -> None:
        """Place each member; FactError with every fault of them."""
        self.common = common
        self.groups: dict[Box, list[int]] = {}
        self.ids: list[str] = []
        faults: list[Fault] = []
        ids: set[str] = set()
        for member in members:
            box = _member_box_noting_faults(common, member, faults)
            if member.id in ids:
                faults.append(Fault.of("repeated_word", word=member.id).at(key="id"))
            if box is not None:
                self.groups.setdefault(box, []).append(len(self.ids))
            ids.add(member.id)
            self.ids.append(member.id)
        if faults:
            raise FactError(faults)

    def members_in(self, boxes: Sequence[Box]) -> People:
        """The people who lie in a set of boxes on some day that is compared."""
        certain: list[int] = []
        possible: list[int] = []
        for box, numbers in self.groups.items():
            inside = is_person_in_boxes_on_some_day(self.common, box, boxes)
            if inside is None:
                possible += numbers
            elif inside:
                certain += numbers
        return People(self._ids_in_list_order(certain), self._ids_in_list_order(possible))

    def _ids_in_list_order(self, member_numbers: list[int]) -> tuple[str, ...]:
        """The ids of some members, in the order of the staff list."""
        return tuple(self.ids[number] for number in sorted(member_numbers))


def is_person_in_boxes_on_some_day(
    common: CommonSpace, person_box: Box, boxes: Sequence[Box]
) -> bool | None:
    """Whether a person lies in a set of boxes on some day; None where a missing fact decides.

    It is so if on one and the same day every completion of the person's facts lies in the boxes.
    """
    near = common.boxes_with_possible_cases(
        both for box in boxes if (both := box.intersection_with(person_box)) is not None
    )
    if not near:
        return False
    days, impossible = (
        masks_of_each_single_day_in(common, near),
        intersection([person_box], common.space.impossible),
    )
    inside = [*near, *impossible]
    return (
        True if any(covers(inside, box_on_day(common, person_box, day)) for day in days) else None
    )


def masks_of_each_single_day_in(common: CommonSpace, boxes: Iterable[Box]) -> Iterator[DayMasks]:
    """The days of some boxes, each once: one value of each facet that tells days apart."""
    sides = dict.fromkeys(tuple(box.sides[p] for p in common.day_facet_indexes) for box in boxes)
    yield from dict.fromkeys(
        day for masks in sides for day in product(*map(each_value_mask, masks))
    )


def box_on_day(common: CommonSpace, box: Box, day: DayMasks) -> Box:
    """A box cut to one day."""
    for place, value in zip(common.day_facet_indexes, day, strict=True):
        box = box.with_side(place, value)
    return box


def _member_box_noting_faults(
    common: CommonSpace, member: Member, faults: list[Fault]
) -> Box | None:
    """The cases that one member may be, on any day, with what `decide` takes for granted.

    Where facts cannot be so, their faults are added to the others, each with the member's id.
    """
    try:
        case = member.case
    except FactError as error:
        faults += [fault.at(key=f"{member.id}: {fault.key}") for fault in error.faults]
        return None
    wrong = [fault.at(key=f"{member.id}: {fault.key}") for fault in _own_fact_faults(common, case)]
    if wrong:
        faults += wrong
        return None
    (who,) = case.people
    codes = [policy.government.code for policy in common.policies]
    # Whoever names no employer is of the first region.
    home = codes.index(who.employer) if who.employer in codes else 0
    sees = common.policies[home].cases.person_fact_value_relative_to_region
    words = {name: sees(name, getattr(who, name)) for name in PERSON_FACETS}
    words |= {**case.roster_recall_and_absence_words, **dict(case.own_and_open_day_facts_as_pairs)}
    stated = {name: [value] for name, value in words.items() if value is not None}
    left_out = {name: list(values) for name, values in UNSTATED.items()}
    for name, fact in own_facts_by_common_name(common).items():
        # A date has a class only on a date; in an ordinary week it is not known.
        stated[name] = [*fact.possible_values(words.get(name), common.on, common.calendar)]
    box = common.space.box(left_out | stated).intersection_with(common.bounds)
    assert box is not None
    return box


def own_facts_by_common_name(common: CommonSpace) -> dict[str, OwnFact]:
    """The facts of the policies' own, each by its name in the common space."""
    facts: dict[str, OwnFact] = {}
    for policy, place in zip(common.policies, common.facet_maps, strict=True):
        own = {fact.name: fact for fact in policy.facts}
        for facet, (at, _) in zip(policy.cases.space.facets, place.index_and_masks, strict=True):
            if facet.name in own:
                facts[common.space.facets[at].name] = own[facet.name]
    return facts


def _own_fact_faults(common: CommonSpace, case: Case) -> Iterator[Fault]:
    """A fault for each stated fact that no policy asks for, or that has no such value."""
    values_of = values_by_own_fact(common)
    facts = own_facts_by_common_name(common)
    for name, value in case.own_and_open_day_facts_as_pairs:
        if name in facts and (value == UNKNOWN or (facts[name].is_date and is_iso_date(value))):
            continue
        values = values_of.get(name)
        if values is None:
            yield Fault.of("unknown_fact", fact=name, **unknown_word_hint(name, values_of)).at(
                key="facts"
            )
        elif value not in values:
            hint = unknown_word_hint(value, values)
            yield Fault.of("unknown_word", word=value, **hint).at(key=shortened(name))


def values_by_own_fact(common: CommonSpace) -> dict[str, tuple[str, ...]]:
    """The values of each fact of the policies' own, by its name in the common space."""
    facets = {facet.name: facet.values for facet in common.space.facets}
    return {name: facets[name] for name in own_facts_by_common_name(common)}
