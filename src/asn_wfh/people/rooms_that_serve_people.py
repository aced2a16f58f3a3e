"""The rooms of offices that serve people directly, and the words by which they are told.

A room may be named by what it does alone, whatever its size; a word that offices of every kind
have in the names of such rooms tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from asn_wfh.people.offices_and_placements import Office, OfficeUnit
from asn_wfh.people.phrases_of_plain_names import begins_with_phrase
from asn_wfh.people.words_of_unit_names import HEADS, WORDS_OF_ANY_SUBJECT

__all__ = [
    "PlainNamesByUnit",
    "front_rooms_of_others",
    "serves_people",
    "subject_of_unit_name",
    "units_by_telling_word",
]

PlainNamesByUnit: TypeAlias = Mapping[OfficeUnit, tuple[frozenset[str], tuple[str, ...]]]
"""The names and the beginnings of some units, made plain."""

_WORDS_OF_ANY_OFFICE = frozenset({"pelayanan", "umum", "regu"})
"""Words that offices of every kind have in the names of rooms that serve people."""


def serves_people(unit: OfficeUnit) -> bool:
    """Whether a unit says that it serves people directly."""
    return unit.service not in ("pendukung", None)


def subject_of_unit_name(phrase: str) -> str:
    """What the unit with a name does, without the word for its size; empty if that is all."""
    head = next((head for head in HEADS if begins_with_phrase(phrase, head)), None)
    return "" if head is None else phrase[len(head) :].strip()


def units_by_telling_word(names: PlainNamesByUnit) -> dict[str, tuple[OfficeUnit, ...]]:
    """The units that serve people, by each word of what they do."""
    units: dict[str, tuple[OfficeUnit, ...]] = {}
    for unit, both in names.items():
        if serves_people(unit):
            subjects = [subject_of_unit_name(phrase) for phrases in both for phrase in phrases]
            words = {word for subject in subjects for word in subject.split()}
            for word in words - WORDS_OF_ANY_SUBJECT:
                units[word] = (*units.get(word, ()), unit)
    return units


def front_rooms_of_others(
    office: Office, others: Iterable[Office], names: PlainNamesByUnit
) -> Iterator[str]:
    """The phrases of rooms of other offices that serve people, but for what this one has."""
    own = [phrase for unit in office.units for phrases in names[unit] for phrase in phrases]
    for unit in dict.fromkeys(unit for other in others for unit in other.units):
        if unit not in office.units:
            for phrase in _front_room_phrases(unit, (p for both in names[unit] for p in both)):
                if not any(begins_with_phrase(each, phrase) for each in own):
                    yield phrase


def _front_room_phrases(unit: OfficeUnit, phrases: Iterable[str]) -> Iterator[str]:
    """The phrases of a unit that tell whom it serves, by whatever size of room it is.

    None where it serves nobody directly, or is no room, or a phrase says no more than its size.
    """
    if unit.alone or not serves_people(unit):
        return
    for phrase in phrases:
        subject = subject_of_unit_name(phrase)
        if subject and not {*subject.split()} <= _WORDS_OF_ANY_OFFICE:
            yield from (f"{head} {subject}" for head in HEADS)
        elif not subject and phrase not in (*HEADS, *_WORDS_OF_ANY_OFFICE):
            yield phrase
