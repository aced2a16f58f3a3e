"""A fact to ask for: of one person, or once of all who share a value in a column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.people.members import Member

__all__ = ["FactQuestion", "Person", "SharedValue", "Subject", "subject_of"]


@dataclass(frozen=True, slots=True, order=True)
class SharedValue:
    """Everybody with a value in a column of the staff list, as an office that is not known."""

    column: str
    value: str


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """One person of the staff list; `row` is where they stand in it."""

    row: int
    id: str


Subject: TypeAlias = SharedValue | Person


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """One fact of one subject; `on` is the date of a fact of the day, None for any other."""

    fact: str
    subject: Subject
    on: date | None = None

    @property
    def is_shared(self) -> bool:
        """Whether one answer is that of everybody with a value in a column."""
        return isinstance(self.subject, SharedValue)


def subject_of(member: Member, fact: str, description: int) -> Subject:
    """Who is asked for a fact that a description of a member leaves open.

    Where several descriptions leave it open for a reason each, the reasons stand in their order.
    """
    person = Person(member.row, member.id)
    if fact not in PERSON_FACETS:
        return person
    reasons = [unknown for unknown in member.unknown if unknown.fact == fact]
    if not reasons:
        return person
    before = sum(1 for who in member.who[:description] if getattr(who, fact) is None)
    unknown = reasons[min(before, len(reasons) - 1)]
    if unknown.value is None:
        return person
    return SharedValue(unknown.column or "", unknown.value)
