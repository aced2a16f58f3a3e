"""A case as masks: what is stated of a day and of each description of a person.

Person and day are looked at apart, so that what is seen of either can be remembered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from asn_wfh.engine.compiled import OPEN_DAY, CompiledDate, CompiledPolicy, FacetMasks, Sight
from asn_wfh.engine.completions import Column, Masks, Tied
from asn_wfh.engine.index import ROSTER_STATED, STATED
from asn_wfh.law.facts import CivilServant, FactSpace
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["masks_of", "sight_of"]

_UNASKED = dict.fromkeys(PERSON_FACETS, "")
"""No value of any fact of a person, where only those of the day are looked at."""


def masks_of(
    compiled: CompiledPolicy,
    day: CompiledDate,
    people: tuple[CivilServant, ...],
    stated: Mapping[str, str | None],
) -> Masks:
    """The masks of a case, and the facts it leaves open."""
    columns: list[Column] = []
    cases = compiled.cases
    shared_may = shared_must = day.date_mask
    gone = cases.impossible_values({**_UNASKED, **stated})
    for name, value in stated.items():
        facet = compiled.facet(name)
        values = getattr(day.day, name) if name in OPEN_DAY else facet.left_out
        values = tuple(each for each in values if each not in gone.get(name, ()))
        may, must = _both(facet, value, values, None, columns)
        if name == "rostered" and value is None:
            may, must = may & ~ROSTER_STATED, must & ~ROSTER_STATED
        shared_may, shared_must = shared_may & may, shared_must & must
    mays, musts = [], []
    for number, who in enumerate(people):
        may, must = _of_person(compiled, who, number, columns)
        mays.append(shared_may & may)
        musts.append(shared_must & must)
    described = [{**stated, **{n: getattr(who, n) for n in PERSON_FACETS}} for who in people]
    tied = _tied(cases, described, columns) if len(columns) > 1 else ()
    return Masks(tuple(mays), tuple(musts), tuple(columns), tuple(tied))


def _both(
    facet: FacetMasks,
    value: str | None,
    values: tuple[str, ...],
    description: int | None,
    columns: list[Column],
) -> tuple[int, int]:
    """What a fact may and must leave standing; one that is left open is added to the columns."""
    if value is not None:
        mask = facet.by_value[value]
        return mask, mask
    may, must = 0, -1
    for each in values:
        may, must = may | facet.by_value[each], must & facet.by_value[each]
    if may != must:
        columns.append(Column(description, facet, values))
    return may, must


def _of_person(
    compiled: CompiledPolicy, who: CivilServant, number: int, columns: list[Column]
) -> tuple[int, int]:
    """What the facts of one description may and must leave standing."""
    cases, all_may, all_must = compiled.cases, -1, -1
    facts = {name: cases.facet_value_of(name, getattr(who, name)) for name in PERSON_FACETS}
    gone = cases.impossible_values(facts)
    for name, value in facts.items():
        facet = compiled.facet(name)
        values = tuple(each for each in facet.left_out if each not in gone.get(name, ()))
        may, must = _both(facet, value, values, number, columns)
        all_may, all_must = all_may & may, all_must & must
    return all_may, all_must


def sight_of(compiled: CompiledPolicy, who: CivilServant) -> int | Sight:
    """What a circular sees of a person: a mask where all that it asks for is stated.

    Else the same thing for all of whom it sees the same, with the same facts open.
    """
    sight = compiled.people.get(who.key)
    if sight is None:
        sight = compiled.mask_of_person(who.key)
        if not sight & STATED:
            sight = _sight(compiled, who)
        compiled.people.put(who.key, sight)
    return sight


def _sight(compiled: CompiledPolicy, who: CivilServant) -> Sight:
    columns: list[Column] = []
    may, must = _of_person(compiled, who, 0, columns)
    # The ties between a policy's own facts are looked at with the day.
    facts = {**dict.fromkeys(compiled.own, ""), **{n: getattr(who, n) for n in PERSON_FACETS}}
    tied = tuple(_tied(compiled.cases, [facts], columns)) if len(columns) > 1 else ()
    key = (may, must, tuple((c.facet.name, c.values) for c in columns), tied)
    sight = compiled.sights.get(key)
    if sight is None:
        sight = Sight()
        compiled.sights.put(key, sight)
    return sight


def _tied(
    cases: FactSpace, described: Sequence[Mapping[str, str | None]], columns: Sequence[Column]
) -> Iterator[Tied]:
    """What ties forbid of the facts left open, of each description.

    A box that narrows a fact which makes no difference is left out (see `completions`).
    """
    places = {(c.description, c.facet.name): place for place, c in enumerate(columns)}
    boxes: dict[Tied, None] = {}
    for number, facts in enumerate(described):
        for box in cases.impossible:
            narrowed = [(name, values) for name, values in box if facts[name] is None]
            if any(
                facts.get(n, n) not in values for n, values in box if facts.get(n, n) is not None
            ):
                continue
            tied = [
                (place, columns[place].facet.values, values)
                for name, values in narrowed
                for place in [places.get((number, name), places.get((None, name), -1))]
            ]
            if all(place >= 0 for place, _, _ in tied):
                sides = (
                    (
                        place,
                        sum(1 << n for n, word in enumerate(words) if word in values)
                        & columns[place].side,
                    )
                    for place, words, values in tied
                )
                boxes[tuple(sorted(sides))] = None
    yield from (box for box in boxes if all(side for _, side in box))
