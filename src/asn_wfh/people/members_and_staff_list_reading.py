"""What is read of a staff list: members in the law's words, and what became of every other row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import ROSTER
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.people.staff_columns_by_field import ColumnMap
from asn_wfh.people.words_left_open_by_row import WordsLeftOpen

__all__ = ["REASONS", "FormerMember", "Member", "StaffReading", "UnknownFact"]

REASONS = (
    "acting_post",
    "blank",
    "contradicted",
    "directory_silent",
    "no_column",
    "no_office",
    "not_in_exports",
    "side_file",
    "title_silent",
    "unknown_office",
    "unknown_unit",
    "unread_column",
)
"""Why a fact of a member is unknown, as stable codes; `UnknownFact.reason` is one of them."""


@dataclass(frozen=True, slots=True)
class UnknownFact:
    """A fact of a member that the list does not give, with the reason and the cell instead.

    `reason` is one of `REASONS`.  `value` is the cell instead, None if it is blank or there is
    no column; `column` is that column's heading.  `post` is the number of the acting
    post that it is about, 0 for the person's own.
    """

    fact: str
    reason: str
    value: str | None = None
    column: str | None = None
    post: int = 0

    def message(self, lang: str = "en") -> str:
        """Why the fact is unknown, as a sentence in `id` or `en`."""
        return message(
            f"staff.unknown.{self.reason}", lang, value=self.value or "", column=self.column or ""
        )


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a staff list: an id, and the facts that the list gives, in words of the law.

    `row` is the line or row of the file as an editor or a spreadsheet counts it (of JSON, the
    number of the item).  `id` is as the office writes it, made plain.  The descriptions in `who`
    are all true of the person, as of an office of two affairs or an acting post.  `absent` is a
    word of the law or None; `?` where the list leaves open whether they are in service.
    `office` is the name of their office, as the directory has it or else as the file does;
    `of_day` are answers about a date, or about facts of a policy's own; `posts` says of each
    description which post it is of, 0 the person's own, and is empty where all are.  `left_open`
    says of each post by its number what answers may state of the facts that are unknown.
    `row_digest` tells whether the row has changed; it is empty where nothing says what it was.
    """

    row: int
    id: str
    who: tuple[CivilServant, ...]
    absent: str | None = None
    unknown: tuple[UnknownFact, ...] = ()
    office: str = ""
    of_day: tuple[DayFact, ...] = ()
    posts: tuple[int, ...] = ()
    left_open: tuple[WordsLeftOpen, ...] = ()
    row_digest: str = field(default="", compare=False, repr=False)

    def post_of(self, description: int) -> int:
        """The number of the acting post that a description is of, 0 for the person's own."""
        return self.posts[description] if self.posts else 0

    def words_against(
        self,
        fact: str,
        stated: Sequence[str],
        post: int = 0,
        affairs: Collection[str | None] = (),
    ) -> tuple[str, ...]:
        """The words that the row leaves of a fact of a post, where none of them is stated.

        `affairs` are those of the post, as far as they are certain.
        """
        return self.left_open[post].words_against(fact, stated, affairs) if self.left_open else ()

    def roster_recall_and_absence_words(self, on: date | None) -> dict[str, str]:
        """The words that are stated beside the person by fact: of any date, and of this one."""
        words = {each.fact: each.word for each in self.of_day if each.on in (None, on)}
        return words if self.absent is None else {"absent": self.absent, **words}

    def day_arguments(self, on: date) -> dict[str, Any]:
        """What is stated beside the person on a date, as the keywords of `decide`."""
        words = self.roster_recall_and_absence_words(on)
        absent, rostered = words.pop("absent", None), words.pop("rostered", None)
        facts = tuple(sorted(words.items()))
        return {"absent": absent, "rostered": rostered and ROSTER[rostered], "facts": facts}


@dataclass(frozen=True, slots=True)
class FormerMember:
    """A row about a person who is no longer in service, and the word of the list for that."""

    row: int
    id: str
    standing: str


@dataclass(frozen=True, slots=True)
class StaffReading:
    """What was read of a staff list: members, people who left, and faults; no row is lost.

    `faults` are of rows that are no members, of side files, also of what they say otherwise than
    a row, and of a file that cannot be read;
    `findings` are about facts that stay unknown and about warnings, each distinct one once with
    its first row and the number of its rows.
    """

    members: tuple[Member, ...]
    faults: tuple[Fault, ...]
    columns: ColumnMap
    left: tuple[FormerMember, ...] = ()
    findings: tuple[Fault, ...] = ()
