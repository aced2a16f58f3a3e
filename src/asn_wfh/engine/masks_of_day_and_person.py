"""A case as masks: what is stated of a day and of each description of a person.

Person and day are looked at apart, so that what is seen of either can be remembered: no tie
binds a fact of the one to a fact of the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from asn_wfh.engine.bits_of_boxes_by_provision import ROSTER_STATED, STATED
from asn_wfh.engine.case_masks_and_unstated_facts import (
    CaseMasks,
    ImpossibleCombination,
    UnstatedFact,
)
from asn_wfh.engine.case_masks_without_irrelevant_facts import masks_restricted_to_bits
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.compiled_policy import CompiledPolicy, PersonToken
from asn_wfh.engine.facet_masks import FacetMasks
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = [
    "day_masks",
    "joined_day_and_person_masks",
    "masks_of_case",
    "masks_of_mask_or_token",
    "person_mask_or_token",
]

FactValues: TypeAlias = tuple[str | None, ...]
"""The values of the facts of one description, in their order; None is not stated."""
_UNASKED = dict.fromkeys(PERSON_FACETS, "")
"""No value of any fact of a person, where only those of the day are looked at."""


def masks_of_case(
    compiled: CompiledPolicy,
    day: CompiledDate,
    descriptions: tuple[CivilServant, ...],
    day_facts: Mapping[str, str | None],
) -> CaseMasks:
    """The masks of a case, and the facts it leaves open."""
    of_day = day_masks(compiled, day, day_facts)
    return joined_day_and_person_masks(
        of_day, [_person_masks(compiled, who.key) for who in descriptions]
    )


def day_masks(
    compiled: CompiledPolicy, day: CompiledDate, day_facts: Mapping[str, str | None]
) -> CaseMasks:
    """The masks of a date with what is stated of it."""
    columns: list[UnstatedFact] = []
    all_may = all_must = day.date_mask
    facts = {**_UNASKED, **day_facts}
    excluded = compiled.cases.impossible_values(facts)
    for name, value in day_facts.items():
        facet = compiled.facet_masks(name)
        if value is None:
            values = _values_without(
                day.possible_values_if_fact_unstated(facet), excluded.get(name)
            )
            may, must = _may_and_must_mask_of_open_fact(facet, values, None, columns)
        else:
            may = must = facet.by_value[value]
        if name == "rostered" and value is None:
            may, must = may & ~ROSTER_STATED, must & ~ROSTER_STATED
        all_may, all_must = all_may & may, all_must & must
    return CaseMasks(
        (all_may,),
        (all_must,),
        tuple(columns),
        tuple(_impossible_combinations(compiled.cases, facts, columns)),
    )


def joined_day_and_person_masks(of_day: CaseMasks, people: Sequence[CaseMasks]) -> CaseMasks:
    """The masks of a case of a day and of each description of a person."""
    (day_may,), (day_must,) = of_day.may, of_day.must
    columns, tied = list(of_day.unstated_facts), list(of_day.impossible)
    for number, person in enumerate(people):
        begin = len(columns)
        columns += (
            [replace(fact, description_number=number) for fact in person.unstated_facts]
            if number
            else person.unstated_facts
        )
        tied += [tuple([(place + begin, side) for place, side in box]) for box in person.impossible]
    return CaseMasks(
        tuple([day_may & person.may[0] for person in people]),
        tuple([day_must & person.must[0] for person in people]),
        tuple(columns),
        tuple(tied),
    )


def masks_of_mask_or_token(person: int | PersonToken) -> CaseMasks:
    """The masks of a person of whom a circular sees a mask or a token."""
    return CaseMasks.of_mask(person) if isinstance(person, int) else person.masks


def _values_without(values: tuple[str, ...], excluded: Collection[str] | None) -> tuple[str, ...]:
    """The values of a fact but those that others leave impossible."""
    return tuple([each for each in values if each not in excluded]) if excluded else values


def _may_and_must_mask_of_open_fact(
    facet: FacetMasks,
    values: tuple[str, ...],
    description_number: int | None,
    unstated_facts: list[UnstatedFact],
) -> tuple[int, int]:
    """What a fact left open may and must leave standing; it is added where that differs."""
    may, must = 0, -1
    for each in values:
        may, must = may | facet.by_value[each], must & facet.by_value[each]
    if may != must:
        unstated_facts.append(UnstatedFact(description_number, facet, values))
    return may, must


def _person_masks(compiled: CompiledPolicy, fact_values: FactValues) -> CaseMasks:
    """What the facts of one description may and must leave standing, and those left open."""
    cases, all_may, all_must = compiled.cases, -1, -1
    columns: list[UnstatedFact] = []
    facts = {
        name: cases.person_fact_value_relative_to_region(name, value)
        for name, value in zip(PERSON_FACETS, fact_values, strict=True)
    }
    excluded = cases.impossible_values(facts)
    for name, value in facts.items():
        facet = compiled.facet_masks(name)
        if value is None:
            values = _values_without(facet.values_if_left_out, excluded.get(name))
            may, must = _may_and_must_mask_of_open_fact(facet, values, 0, columns)
        else:
            may = must = facet.by_value[value]
        all_may, all_must = all_may & may, all_must & must
    tied = _impossible_combinations(cases, facts, columns)
    return CaseMasks((all_may,), (all_must,), tuple(columns), tuple(tied))


def person_mask_or_token(compiled: CompiledPolicy, fact_values: FactValues) -> int | PersonToken:
    """What a circular sees of a person: a mask where all that it asks for is stated.

    Else the same thing for all of whom it sees the same, with the same facts open.  The values
    are those of `CivilServant.key`.
    """
    mask_or_token = compiled.masks_or_tokens.get(fact_values)
    if mask_or_token is None:
        mask_or_token = compiled.mask_of_person_fact_values(fact_values)
        if not mask_or_token & STATED:
            mask_or_token = _mask_or_token_of_partly_stated_person(compiled, fact_values)
        compiled.masks_or_tokens.put(fact_values, mask_or_token)
    return mask_or_token


def _mask_or_token_of_partly_stated_person(
    compiled: CompiledPolicy, fact_values: FactValues
) -> int | PersonToken:
    masks = _person_masks(compiled, fact_values)
    # Whom no clause speaks to on any date: only what bears on a built-in ground counts.
    out_of_reach = masks.must[0] & compiled.always_out_of_scope_bits
    masks = masks_restricted_to_bits(masks, compiled.ground_bits if out_of_reach else -1)
    if not masks.unstated_facts:
        # What is open makes no difference to this person.
        return masks.may[0] | STATED
    columns = tuple([(column.facet.name, column.values) for column in masks.unstated_facts])
    sight = (masks.may, masks.must, columns, masks.impossible)
    token = compiled.tokens.get(sight)
    if token is None:
        token = PersonToken(masks)
        compiled.tokens.put(sight, token)
    return token


def _impossible_combinations(
    cases: FactSpace, facts: Mapping[str, str | None], unstated_facts: Sequence[UnstatedFact]
) -> Iterator[ImpossibleCombination]:
    """What ties forbid of the facts left open, of a day or of one description.

    A box that narrows a fact which makes no difference is left out (see `completions`).
    """
    if len(unstated_facts) < 2:
        return
    places = {column.facet.name: place for place, column in enumerate(unstated_facts)}
    boxes: dict[ImpossibleCombination, None] = {}
    for box in cases.impossible:
        if any(facts.get(n, n) not in values for n, values in box if facts.get(n, n) is not None):
            continue
        narrowed = [(name, values) for name, values in box if facts[name] is None]
        if all(name in places for name, _ in narrowed):
            sides = (
                (
                    places[name],
                    _mask_of_given_values_fact_may_have(unstated_facts[places[name]], values),
                )
                for name, values in narrowed
            )
            boxes[tuple(sorted(sides))] = None
    yield from (box for box in boxes if all(side for _, side in box))


def _mask_of_given_values_fact_may_have(fact: UnstatedFact, values: Collection[str]) -> int:
    """The mask of those of some values that a fact left open may have."""
    mask = sum(1 << n for n, word in enumerate(fact.facet.values) if word in values)
    return mask & fact.possible_values_as_side_mask
