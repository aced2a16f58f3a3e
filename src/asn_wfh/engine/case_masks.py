"""A case as masks: what is stated of a day and of each description of a person.

Person and day are looked at apart, so that what is seen of either can be remembered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

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
        if value is None:
            values = _values_without(day.values_if_open(facet), excluded.get(name))
            may, must = _may_and_must_mask_of_open_fact(facet, values, None, columns)
        else:
            may = must = facet.by_value[value]
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
        if value is None:
            values = _values_without(facet.values_if_left_out, excluded.get(name))
            may, must = _may_and_must_mask_of_open_fact(
                facet, values, description_number, unstated_facts
            )
        else:
            may = must = facet.by_value[value]
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
    if must & compiled.out_of_reach_bits:
        return _token_of_person_out_of_reach(compiled, may, must, columns)
    # The ties between a policy's own facts are looked at with the day.
    facts = {**dict.fromkeys(compiled.own_facts, ""), **{n: getattr(who, n) for n in PERSON_FACETS}}
    tied = (
        tuple(_impossible_combinations(compiled.cases, [facts], columns))
        if len(columns) > 1
        else ()
    )
    return _token_of(compiled, (may, must, _names_and_values(columns), tied))


def _token_of_person_out_of_reach(
    compiled: CompiledPolicy, may: int, must: int, columns: Sequence[UnstatedFact]
) -> PersonToken:
    """The token of whom no clause speaks to: only what bears on a built-in ground counts."""
    bits = compiled.reach_bits
    turning = [c for c in columns if len({mask & bits for mask in c.facet.by_value.values()}) > 1]
    return _token_of(compiled, (may & bits, must & bits, _names_and_values(turning)))


def _names_and_values(columns: Iterable[UnstatedFact]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((column.facet.name, column.values) for column in columns)


def _token_of(compiled: CompiledPolicy, sight: object) -> PersonToken:
    """The token for what the circular sees of a person."""
    token = compiled.tokens.get(sight)
    if token is None:
        token = PersonToken()
        compiled.tokens.put(sight, token)
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
