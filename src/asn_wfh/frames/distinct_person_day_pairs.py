"""Row numbers seen by one compiled circular: one mask for each person, told apart once.

The numbers of a table are many, the masks of the persons behind them few, and the days that
are stated fewer; a question is a pair of both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from asn_wfh.engine.bits_of_boxes_by_provision import STATED
from asn_wfh.engine.compiled_policy import CompiledPolicy, PersonToken
from asn_wfh.engine.masks_of_day_and_person import person_mask_or_token
from asn_wfh.frames.distinct_rows import DistinctRows
from asn_wfh.frames.interchangeable_words import WordClasses
from asn_wfh.law.fact_ties import PERSONS
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["PersonDayPairs"]

_WORD = 64
_LOW = (1 << _WORD) - 1
_MIX = np.uint64(0x9E3779B97F4A7C15)
_MOST_NUMBERS = 1 << 62
"""So many different days a number of 64 bits tells apart."""

Places: TypeAlias = npt.NDArray[Any]
"""Places or classes, whole numbers of any width."""
Masks = npt.NDArray[np.uint64]


@dataclass(frozen=True, eq=False)
class PersonDayPairs:
    """The numbers of a table as pairs of a person and a day, under one circular.

    `pair_of_key` is the pair of each number, `example` a number with each pair.  `persons` are
    what the circular sees of the person of each pair: a mask, a token where something that it
    asks for is open, None where nobody can be so.  `days` is the place of the pair's day, and
    `roster_recall_and_absence_words` are the words of each day.
    """

    pair_of_key: Places
    example: Places
    persons: tuple[int | PersonToken | None, ...]
    days: tuple[int, ...]
    roster_recall_and_absence_words: tuple[Mapping[str, str], ...]

    @classmethod
    def of(cls, compiled: CompiledPolicy, keys: DistinctRows) -> PersonDayPairs:
        """The numbers of a table as a compiled circular sees them."""
        classes_by_fact = keys.classes_by_fact()
        columns = {column.column.fact: column for column in (*keys.columns, *keys.constant)}
        persons, of_key = _distinct_persons_with_index(compiled, keys, columns, classes_by_fact)
        roster_recall_and_absence_words, day_of_key = _distinct_days_with_index(
            columns, classes_by_fact, keys.count
        )
        pairs, example, pair_of_key = np.unique(
            of_key * max(1, len(roster_recall_and_absence_words)) + day_of_key,
            return_index=True,
            return_inverse=True,
        )
        of_pair, days = np.divmod(pairs, max(1, len(roster_recall_and_absence_words)))
        return cls(
            pair_of_key.reshape(-1),
            example,
            tuple([persons[place] for place in of_pair.tolist()]),
            tuple(days.tolist()),
            roster_recall_and_absence_words,
        )


def _distinct_persons_with_index(
    compiled: CompiledPolicy,
    keys: DistinctRows,
    columns: Mapping[str, WordClasses],
    classes_by_fact: Mapping[str, Places],
) -> tuple[list[int | PersonToken | None], Places]:
    """The different persons of the numbers, and which of them each number has."""
    masks = _person_masks_in_words_of_64_boxes(compiled, columns, classes_by_fact, keys.count)
    stated = (masks[0] & np.uint64(STATED)) != 0
    impossible = _which_keys_are_impossible(columns, classes_by_fact, keys.count)
    persons: list[int | PersonToken | None] = [None]
    of_key = np.zeros(keys.count, dtype=np.int64)
    sound = np.flatnonzero(stated & ~impossible)
    _keep_ground_bits_of_out_of_scope_persons(compiled, masks)
    distinct, index = _distinct_masks_with_index([word[sound] for word in masks])
    of_key[sound] = index + 1
    persons += distinct
    places: dict[PersonToken | int, int] = {}
    partly_stated = np.flatnonzero(~stated & ~impossible)
    values = [keys.words_of_fact(fact, partly_stated) for fact in PERSON_FACETS]
    for place, fact_values in zip(partly_stated.tolist(), zip(*values, strict=True), strict=True):
        person = person_mask_or_token(compiled, fact_values)
        if person not in places:
            places[person] = len(persons)
            persons.append(person)
        of_key[place] = places[person]
    return persons, of_key


def _person_masks_in_words_of_64_boxes(
    compiled: CompiledPolicy,
    columns: Mapping[str, WordClasses],
    classes_by_fact: Mapping[str, Places],
    count: int,
) -> list[Masks]:
    """What the person of each number leaves standing, in words of 64 boxes."""
    whole = reduce(
        and_, (_mask_of_word(compiled, f, None) for f in PERSON_FACETS if f not in columns), -1
    )
    bits = max(mask.bit_length() for facet in compiled.facets for mask in facet.by_value.values())
    words = range(0, max(1, bits), _WORD)
    masks = [np.full(count, (whole >> at) & _LOW, dtype=np.uint64) for at in words]
    for fact, column in columns.items():
        if fact not in PERSON_FACETS:
            continue
        by_class = [_mask_of_word(compiled, fact, word) for word in column.words]
        for place, at in enumerate(words):
            table = np.array([(each >> at) & _LOW for each in by_class], dtype=np.uint64)
            masks[place] &= table[classes_by_fact[fact]] if fact in classes_by_fact else table[0]
    return masks


def _keep_ground_bits_of_out_of_scope_persons(compiled: CompiledPolicy, masks: list[Masks]) -> None:
    """Leave of the masks of persons to whom no clause speaks only what bears on a ground."""
    beyond = np.zeros(len(masks[0]), dtype=bool)
    for at, word in enumerate(masks):
        beyond |= (
            word & np.uint64((compiled.always_out_of_scope_bits >> (_WORD * at)) & _LOW)
        ) != 0
    for at, word in enumerate(masks):
        word[beyond] &= np.uint64((compiled.ground_bits >> (_WORD * at)) & _LOW)


def _mask_of_word(compiled: CompiledPolicy, fact: str, word: str | None) -> int:
    facet, value = (
        compiled.facet_masks(fact),
        compiled.cases.person_fact_value_relative_to_region(fact, word),
    )
    return facet.mask_if_fact_is_left_out_or_zero if value is None else facet.by_value[value]


def _which_keys_are_impossible(
    columns: Mapping[str, WordClasses], classes_by_fact: Mapping[str, Places], count: int
) -> npt.NDArray[np.bool_]:
    """Which numbers are of nobody, as the ties of the vocabulary have it."""
    impossible = np.zeros(count, dtype=bool)
    for box in PERSONS:
        if not all(fact in columns for fact, _ in box):
            continue
        forbidden = np.ones(count, dtype=bool)
        for fact, values in box:
            table = np.array([word in values for word in columns[fact].words])
            forbidden &= table[classes_by_fact[fact]] if fact in classes_by_fact else table[0]
        impossible |= forbidden
    return impossible


def _distinct_masks_with_index(masks: list[Masks]) -> tuple[list[int], Places]:
    """The different masks among some, as numbers, and which of them each is."""
    mixed = np.zeros(len(masks[0]), dtype=np.uint64)
    for word in masks:
        mixed = (mixed ^ word) * _MIX
        mixed ^= mixed >> np.uint64(29)
    _, example, index = np.unique(mixed, return_index=True, return_inverse=True)
    if not all((word[example][index] == word).all() for word in masks):
        # Two masks were mixed to one number: told apart in full.
        _, example, index = np.unique(
            np.stack(masks, axis=1), axis=0, return_index=True, return_inverse=True
        )
    whole = [0] * len(example)
    for at, word in enumerate(masks):
        parts = word[example].tolist()
        whole = [mask | part << (_WORD * at) for mask, part in zip(whole, parts, strict=True)]
    return whole, index.reshape(-1)


def _distinct_days_with_index(
    columns: Mapping[str, WordClasses], classes_by_fact: Mapping[str, Places], count: int
) -> tuple[tuple[Mapping[str, str], ...], Places]:
    """The different days that are stated, in words, and which of them each number has."""
    numbers = np.zeros(count, dtype=np.int64)
    of_day = [c for fact, c in columns.items() if fact not in PERSON_FACETS]
    size = 1
    for column in of_day:
        if column.column.fact not in classes_by_fact:
            continue
        if size * column.count > _MOST_NUMBERS:
            # Numbered anew, so that no product of many columns grows out of bounds.
            occurring, numbers = np.unique(numbers, return_inverse=True)
            numbers, size = numbers.reshape(-1), len(occurring)
        numbers += classes_by_fact[column.column.fact].astype(np.int64) * size
        size *= column.count
    _, example, index = np.unique(numbers, return_index=True, return_inverse=True)
    days: list[Mapping[str, str]] = []
    for place in example.tolist():
        words = {}
        for column in of_day:
            fact = column.column.fact
            word = column.words[int(classes_by_fact[fact][place]) if fact in classes_by_fact else 0]
            if word is not None:
                words[fact] = word
        days.append(words)
    return tuple(days), index.reshape(-1)
