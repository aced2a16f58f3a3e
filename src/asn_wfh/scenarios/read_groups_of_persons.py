"""Whom a scenario is about: groups of people, written as the groups of a policy are.

A list of values stands for each of them in turn; a fact that is not stated is not known.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import Any, TypeAlias

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import FactError, Fault, Faults
from asn_wfh.rules.field_readers import check_listed_word, read_listed_words, read_one_or_list
from asn_wfh.rules.group_schema import ALL

__all__ = [
    "FactValueChoices",
    "possible_persons_of_each_group",
    "read_groups_of_description",
    "read_values_of_domain",
    "value_combinations",
]

FactValueChoices: TypeAlias = "dict[str, tuple[str, ...]]"
"""The values that each stated fact may have, in turn."""

_CODES = ("employer", "domicile")
_LIKE, _WITHOUT = "like", "without"


def read_groups_of_description(
    value: object,
    named_groups: Mapping[str, Sequence[FactValueChoices]],
    own_facts: Collection[str] = (),
) -> list[FactValueChoices]:
    """The groups that one description stands for: a name, or facts laid over those of a name.

    `like` may list several names, `without` the facts that are not known; `own_facts` are those
    of the policy's own, which stand beside the description.  Raises Faults with
    every reason why it stands for none.
    """
    words_of = {_LIKE: value} if isinstance(value, str) else value
    if not isinstance(words_of, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    bases: list[FactValueChoices] = [{}]
    stated: FactValueChoices = {}
    for key, words in words_of.items():
        try:
            if key == _LIKE:
                named = read_one_or_list(words, lambda name: check_listed_word(name, named_groups))
                bases = [group for name in named for group in named_groups[name]]
            elif key == _WITHOUT:
                unknown = read_listed_words(words, PERSON_FACETS)
                stated |= dict.fromkeys(unknown, ())
            else:
                stated[key] = _read_fact_values(key, words, own_facts)
        except Faults as error:
            path = () if isinstance(value, str) else (key,)
            faults += [((*path, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return [{name: words for name, words in (base | stated).items() if words} for base in bases]


def _read_fact_values(key: str, value: object, own_facts: Collection[str]) -> tuple[str, ...]:
    """The values of one fact of a person."""
    if key in own_facts:
        raise Faults(Fault.of("fact_beside_who", key=key))
    if key not in PERSON_FACETS:
        keys = [_LIKE, _WITHOUT, *PERSON_FACETS]
        raise Faults(Fault.of("unknown_key", key=key, **unknown_word_hint(key, keys)))
    return (
        _read_region_codes(key, value)
        if key in _CODES
        else read_values_of_domain(value, [*PERSON_FACETS[key].words])
    )


def read_values_of_domain(value: object, domain: Sequence[str]) -> tuple[str, ...]:
    """The values that a word, a list, `{except: ...}` or `semua` stands for, in turn."""
    if value == ALL:
        return tuple(domain)
    if isinstance(value, Mapping) and set(value) == {"except"}:
        try:
            spared = read_listed_words(value["except"], domain)
        except Faults as error:
            raise Faults(*((("except", *path), fault) for path, fault in error.located)) from None
        left = tuple(word for word in domain if word not in spared)
        if not left:
            raise Faults(Fault.of("empty_list"))
        return left
    return tuple(read_listed_words(value, domain))


def _read_region_codes(facet: str, value: object) -> tuple[str, ...]:
    """The codes of regions, each as a person has it."""

    def checked_region_code(text: str) -> str:
        try:
            CivilServant.read({facet: text})
        except FactError as error:
            raise Faults(*(fault.at(key="") for fault in error.faults)) from None
        return text

    return read_one_or_list(value, checked_region_code)


def value_combinations(group: Mapping[str, Sequence[Any]]) -> Iterator[dict[str, Any]]:
    """Every way to give each fact one of its values, the last fact first."""
    for values in product(*group.values()):
        yield dict(zip(group, values, strict=True))


def possible_persons_of_each_group(groups: Sequence[FactValueChoices]) -> list[CivilServant]:
    """Every possible person that the groups stand for, once.

    Raises Faults, with what ties say of its last one, for a group without a possible person.
    """
    people: dict[CivilServant, None] = {}
    for group in groups:
        impossible: list[Fault] = []
        possible = dict.fromkeys(_possible_persons_noting_ties(group, impossible))
        if not possible:
            raise Faults(*impossible[-1:])
        people |= possible
    return list(people)


def _possible_persons_noting_ties(
    group: FactValueChoices, tie_faults: list[Fault]
) -> Iterator[CivilServant]:
    """The possible persons of a group; what is wrong with the others is noted."""
    for facts in value_combinations(group):
        try:
            yield CivilServant.read(facts)
        except FactError as error:
            if any(fault.code != "tied_facts" for fault in error.faults):
                raise
            tie_faults += error.faults
