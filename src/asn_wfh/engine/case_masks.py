"""A case as masks: what is stated of a day and of each description of a person.

Person and day are looked at apart, so that what is seen of either can be remembered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from asn_wfh.engine.compiled import CompiledDate, CompiledPolicy, FacetMasks, PersonToken
from asn_wfh.engine.completions import CaseMasks, ImpossibleCombination, UnstatedFact
from asn_wfh.engine.stance_index import ROSTER_STATED, STATED
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["case_masks", "person_mask_or_token"]

_UNASKED = dict.fromkeys(PERSON_FACETS, "")
"""No value of any fact of a person, where only those of the day are looked at."""


def case_masks(
    compiled: CompiledPolicy,
    day: CompiledDate,
    descriptions: tuple[CivilServant, ...],
    day_facts: Mapping[str, str | None],
) -> CaseMasks:
    """The masks of a case, and the facts it leaves open."""
    columns: list[UnstatedFact] = []
    cases = compiled.cases
    shared_may = shared_must = day.date_mask
    excluded = cases.impossible_values({**_UNASKED, **day_facts})
    for name, value in day_facts.items():
        facet = compiled.facet_masks(name)
        values = tuple(
            each for each in day.values_if_open(facet) if each not in excluded.get(name, ())
        )
        may, must = _may_and_must_mask_of_fact(facet, value, values, None, columns)
        if name == "rostered" and value is None:
            may, must = may & ~ROSTER_STATED, must & ~ROSTER_STATED
        shared_may, shared_must = shared_may & may, shared_must & must
    mays, musts = [], []
    for number, who in enumerate(descriptions):
        may, must = _may_and_must_mask_of_person(compiled, who, number, columns)
        mays.append(shared_may & may)
        musts.append(shared_must & must)
    described = [
        {**day_facts, **{n: getattr(who, n) for n in PERSON_FACETS}} for who in descriptions
    ]
    tied = _impossible_combinations(cases, described, columns) if len(columns) > 1 else ()
    return CaseMasks(tuple(mays), tuple(musts), tuple(columns), tuple(tied))


def _may_and_must_mask_of_fact(
    facet: FacetMasks,
    value: str | None,
    values: tuple[str, ...],
    description_number: int | None,
    unstated_facts: list[UnstatedFact],
) -> tuple[int, int]:
    """What a fact may and must leave standing; one that is left open is added to them."""
    if value is not None:
        mask = facet.by_value[value]
        return mask, mask
    may, must = 0, -1
    for each in values:
        may, must = may | facet.by_value[each], must & facet.by_value[each]
    if may != must:
        unstated_facts.append(UnstatedFact(description_number, facet, values))
    return may, must


def _may_and_must_mask_of_person(
    compiled: CompiledPolicy,
    who: CivilServant,
    description_number: int,
    unstated_facts: list[UnstatedFact],
) -> tuple[int, int]:
    """What the facts of one description may and must leave standing."""
    cases, all_may, all_must = compiled.cases, -1, -1
    facts = {name: cases.facet_value_of(name, getattr(who, name)) for name in PERSON_FACETS}
    excluded = cases.impossible_values(facts)
    for name, value in facts.items():
        facet = compiled.facet_masks(name)
        values = tuple(
            each for each in facet.values_if_left_out if each not in excluded.get(name, ())
        )
        may, must = _may_and_must_mask_of_fact(
            facet, value, values, description_number, unstated_facts
        )
        all_may, all_must = all_may & may, all_must & must
    return all_may, all_must


def person_mask_or_token(compiled: CompiledPolicy, who: CivilServant) -> int | PersonToken:
    """What a circular sees of a person: a mask where all that it asks for is stated.

    Else the same thing for all of whom it sees the same, with the same facts open.
    """
    mask_or_token = compiled.masks_or_tokens.get(who.key)
    if mask_or_token is None:
        mask_or_token = compiled.mask_of_person(who.key)
        if not mask_or_token & STATED:
            mask_or_token = _token_of_partly_stated_person(compiled, who)
        compiled.masks_or_tokens.put(who.key, mask_or_token)
    return mask_or_token


def _token_of_partly_stated_person(compiled: CompiledPolicy, who: CivilServant) -> PersonToken:
    columns: list[UnstatedFact] = []
    may, must = _may_and_must_mask_of_person(compiled, who, 0, columns)
    # The ties between a policy's own facts are looked at with the day.
    facts = {**dict.fromkeys(compiled.own_facts, ""), **{n: getattr(who, n) for n in PERSON_FACETS}}
    tied = (
        tuple(_impossible_combinations(compiled.cases, [facts], columns))
        if len(columns) > 1
        else ()
    )
    key = (may, must, tuple((c.facet.name, c.values) for c in columns), tied)
    token = compiled.tokens.get(key)
    if token is None:
        token = PersonToken()
        compiled.tokens.put(key, token)
    return token


def _impossible_combinations(
    cases: FactSpace,
    facts_by_description: Sequence[Mapping[str, str | None]],
    unstated_facts: Sequence[UnstatedFact],
) -> Iterator[ImpossibleCombination]:
    """What ties forbid of the facts left open, of each description.

    A box that narrows a fact which makes no difference is left out (see `completions`).
    """
    places = {(c.description_number, c.facet.name): place for place, c in enumerate(unstated_facts)}
    boxes: dict[ImpossibleCombination, None] = {}
    for number, facts in enumerate(facts_by_description):
        for box in cases.impossible:
            narrowed = [(name, values) for name, values in box if facts[name] is None]
            if any(
                facts.get(n, n) not in values for n, values in box if facts.get(n, n) is not None
            ):
                continue
            tied = [
                (place, unstated_facts[place].facet.values, values)
                for name, values in narrowed
                for place in [places.get((number, name), places.get((None, name), -1))]
            ]
            if all(place >= 0 for place, _, _ in tied):
                sides = (
                    (
                        place,
                        sum(1 << n for n, word in enumerate(words) if word in values)
                        & unstated_facts[place].values_mask,
                    )
                    for place, words, values in tied
                )
                boxes[tuple(sorted(sides))] = None
    yield from (box for box in boxes if all(side for _, side in box))
