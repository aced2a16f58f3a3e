"""A group of people as a file writes it: one box of facets and values, a list of boxes, or all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import ValidationInfo

from asn_wfh.law.suggestions_for_unknown_words import has_one_suggested_word, unknown_word_hint
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.group_of_people import EVERYONE, FacetValues, Group
from asn_wfh.rules.group_schema import ALL, GROUP
from asn_wfh.rules.pydantic_model import ReadBy
from asn_wfh.rules.read_facet_values import read_facet_values
from asn_wfh.rules.standard_and_policy_vocabulary import Vocabulary

__all__ = [
    "People",
    "Whose",
    "raw_group_boxes",
    "read_group",
    "read_group_box",
    "read_group_none_if_everyone",
]


def read_group_box(value: object, vocabulary: Vocabulary) -> FacetValues:
    """One box: a mapping of facets to values, all of which must hold."""
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_group"))
    if not value:
        raise Faults(Fault.of("empty_group"))
    sides = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for facet, words in value.items():
        if facet not in vocabulary:
            hint = unknown_word_hint(facet, vocabulary)
            # What is no slip may be a fact that the file has not declared.
            code = "unknown_fact" if has_one_suggested_word(hint) else "unknown_facet"
            faults.append(((facet,), Fault.of(code, fact=facet, **hint)))
            continue
        try:
            own = getattr(vocabulary, "own", {}).get(facet)
            sides.append((facet, read_facet_values(facet, words, vocabulary[facet], own)))
        except Faults as error:
            faults += [((facet, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(sorted(sides))


def read_group(value: object, info: ValidationInfo) -> Group:
    """A box, or a list of boxes, over the vocabulary that the loader hands in."""
    assert info.context is not None
    vocabulary: Vocabulary = info.context
    if value == ALL:
        return EVERYONE
    if not isinstance(value, list):
        return Group((read_group_box(value, vocabulary),))
    if not value:
        raise Faults(Fault.of("empty_group"))
    boxes = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, item in enumerate(value):
        try:
            boxes.append(read_group_box(item, vocabulary))
        except Faults as error:
            faults += [((place, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    return Group(tuple(boxes))


def raw_group_boxes(group: object) -> list[dict[str, Any]]:
    """The boxes of a group as a file writes it, one or a list; `semua` is one that is empty."""
    if group == ALL:
        return [{}]
    boxes = group if isinstance(group, list) else [group] if isinstance(group, dict) else []
    return [box if isinstance(box, dict) else {} for box in boxes]


def read_group_none_if_everyone(value: object, info: ValidationInfo) -> Group | None:
    """A group that narrows an effect; `semua` narrows nothing."""
    group = read_group(value, info)
    return None if group == EVERYONE else group


People = Annotated[Group, ReadBy(read_group, in_context=True, schema=GROUP)]
Whose = Annotated[Group | None, ReadBy(read_group_none_if_everyone, in_context=True, schema=GROUP)]
