"""A fact to ask for: of one person, or once of all who share a value in a column."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.members_and_staff_list_reading import Member, UnknownFact

__all__ = [
    "FactQuestion",
    "Person",
    "SharedValue",
    "Subject",
    "member_as_question_subject",
    "who_to_ask_for_fact",
    "who_to_ask_for_unknown",
]


_plain = lru_cache(maxsize=65_536)(plain_name)


@dataclass(frozen=True, slots=True)
class SharedValue:
    """Everybody who has the same value in a column of a staff list, as an unknown office.

    `office` is that of a unit, which may have its name in common with units of other offices.
    Values that differ in capitals, signs or spaces alone are one (`plain`).
    """

    column: str
    value: str = field(compare=False)
    office: str = field(default="", compare=False)
    plain: tuple[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Make the names plain."""
        object.__setattr__(self, "plain", (_plain(self.value), _plain(self.office)))


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a staff list, by id, or one of their acting posts, by its title.

    `row` and `office` are their place in the list and where they work; `row_digest` is that of
    the row by which the question was found, empty where nothing says what it was.
    """

    id: str
    post: str = ""
    row: int = field(default=0, compare=False)
    office: str = field(default="", compare=False)
    row_digest: str = field(default="", compare=False, repr=False)


Subject: TypeAlias = SharedValue | Person


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """One question about a staff list: which fact, of whom, and on which date if of a day."""

    fact: str
    subject: Subject
    on: date | None = None

    @property
    def is_shared(self) -> bool:
        """Whether one answer is that of everybody with a value in a column."""
        return isinstance(self.subject, SharedValue)


_SHARED = frozenset({"directory_silent", "unknown_office", "unknown_unit"})
"""Why a fact is unknown of everybody alike who has a value in a column."""


def member_as_question_subject(member: Member, post: str = "") -> Person:
    """The member as one who is asked, about themselves or about an acting post."""
    return Person(member.id, post, member.row, member.office, member.row_digest)


def who_to_ask_for_fact(member: Member, fact: str, description: int) -> Subject:
    """Who is asked for a fact that a description of a member leaves open."""
    post = member.post_of(description)
    return next(
        (
            who_to_ask_for_unknown(member, unknown)
            for unknown in member.unknown
            if unknown.fact == fact and unknown.post == post
        ),
        member_as_question_subject(member),
    )


def who_to_ask_for_unknown(member: Member, unknown: UnknownFact) -> Subject:
    """Who is asked for a fact that is unknown for a reason."""
    if unknown.post:
        return member_as_question_subject(member, unknown.value or str(unknown.post))
    if unknown.reason not in _SHARED or unknown.value is None:
        return member_as_question_subject(member)
    # Units of one name, such as a secretariat, stand in many offices.
    office = "" if unknown.fact == "affair" else member.office
    return SharedValue(unknown.column or "", unknown.value, office)
