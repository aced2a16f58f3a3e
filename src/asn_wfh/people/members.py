"""The people of a staff list, each in the law's words, and what is not known of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import ROSTER

__all__ = ["DayFact", "Member", "UnknownFact", "day_arguments"]


@dataclass(frozen=True, slots=True)
class UnknownFact:
    """A fact that nobody may guess, with the reason and the value that stands in the file."""

    fact: str
    reason: str
    value: str | None
    column: str | None


@dataclass(frozen=True, slots=True)
class DayFact:
    """A fact that is no fact of the person alone: of the roster of a date, or a policy's own.

    `on` is the date that it is about, None for any.
    """

    fact: str
    word: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a staff list: an opaque id, and what the list says in the law's words."""

    row: int
    id: str
    who: tuple[CivilServant, ...]
    absent: str | None = None
    unknown: tuple[UnknownFact, ...] = ()
    office: str = ""
    of_day: tuple[DayFact, ...] = ()


def day_arguments(member: Member, on: date) -> dict[str, Any]:
    """What is stated of a member on a date, as `decide` takes it."""
    words = {each.fact: each.word for each in member.of_day if each.on in (None, on)}
    rostered = ROSTER[words.pop("rostered")] if "rostered" in words else None
    facts = tuple(sorted(words.items()))
    return {"absent": member.absent, "rostered": rostered, "facts": facts}
