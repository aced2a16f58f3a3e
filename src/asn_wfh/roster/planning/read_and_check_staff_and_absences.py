"""The people of all offices and their absences, read for a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.law.workdays import checked_date
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people import Member
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.roster.memberships_and_absences import RECALLED, Absence, Absences, Membership

__all__ = ["Staff", "read_staff_and_absences"]

_WORDS = (*ABSENCE, RECALLED, "?")


@dataclass(frozen=True, slots=True)
class Staff:
    """The people of all offices, by id in a fixed order, and their absences."""

    memberships: tuple[Membership, ...]
    absences: Mapping[str, tuple[Absence, ...]]

    def absence_word(self, member: Member, on: date) -> str | None:
        """Why somebody is away on a date; None where nothing is stated beside the staff list."""
        for absence in self.absences.get(member.id, ()):
            if absence.first <= on <= absence.last:
                return absence.word
        return None


def read_staff_and_absences(
    members: Iterable[Member | Membership], absences: Absences | None = None
) -> Staff:
    """The people of all offices with their absences, sorted by id.

    Raises FactError, with every fault, where the same person is in two places on a day, for an
    unknown word of an absence, and for one of nobody in the list; and for what is neither member
    nor absence.
    """
    memberships = sorted(
        map(_read_membership, members), key=lambda each: (each.member.id, each.first, each.last)
    )
    by_id: defaultdict[str, list[Membership]] = defaultdict(list)
    for each in memberships:
        by_id[each.member.id].append(each)
    faults = [*_overlap_faults(by_id.values())]
    stated = {
        person: tuple(map(_read_absence, each)) for person, each in sorted((absences or {}).items())
    }
    faults += _unknown_or_backwards_absence_faults(stated, by_id)
    if faults:
        raise FactError(faults)
    return Staff(tuple(memberships), stated)


def _read_membership(value: object) -> Membership:
    """A membership, or that of a member throughout; FactError for anything else."""
    if isinstance(value, Membership):
        return value
    if isinstance(value, Member):
        return Membership(value)
    raise FactError([Fault.of("no_member", value=type(value).__name__).at(key="members")])


def _read_absence(value: object) -> Absence:
    """An absence, or what makes one; FactError for anything else."""
    if isinstance(value, Absence):
        value = (value.first, value.last, value.word)
    if not isinstance(value, tuple) or len(value) != 3:
        raise FactError([Fault.of("no_absence", value=value).at(key="absences")])
    first, last, word = value
    return Absence(checked_date(first, "absences"), checked_date(last, "absences"), word)


def _overlap_faults(memberships: Iterable[Sequence[Membership]]) -> Iterator[Fault]:
    for of_person in memberships:
        for before, after in pairwise(of_person):
            if after.first <= before.last:
                yield Fault.of(
                    "in_two_places",
                    row=before.member.row,
                    other=after.member.row,
                    date=max(after.first, before.first),
                ).at(key="members")


def _unknown_or_backwards_absence_faults(
    absences: Mapping[str, Sequence[Absence]], ids: Mapping[str, object]
) -> Iterator[Fault]:
    for person, each in absences.items():
        if person not in ids:
            yield Fault.of("absence_of_nobody", mask=masked_id(person)).at(key="absences")
        for absence in each:
            if absence.word not in _WORDS:
                hint = unknown_word_hint(absence.word, _WORDS)
                word = shortened(absence.word)
                yield Fault.of("unknown_word", word=word, **hint).at(key="absences")
            elif absence.last < absence.first:
                dates = {"first": absence.first, "last": absence.last}
                fault = Fault.of("absence_backwards", mask=masked_id(person), **dates)
                yield fault.at(key="absences")
