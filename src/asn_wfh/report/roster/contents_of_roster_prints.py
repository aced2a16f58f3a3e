"""A roster with all that its prints say beside it: the circular, the certificate, the holidays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.people.questions.lay_out_question_sheets import printable_text_on_one_line
from asn_wfh.policy import Policy
from asn_wfh.report.roster.holidays_on_wfh_weekdays import WfhHoliday
from asn_wfh.roster import Certificate, Roster

__all__ = ["GRID_WORDS", "GridWord", "RosterToPrint"]

GridWord: TypeAlias = Literal["home", "office", "absent", "recalled", "unplaced", ""]
GRID_WORDS: tuple[GridWord, ...] = ("home", "office", "absent", "recalled", "unplaced")
"""Where somebody is on a day: at home, at the office, away, ordered to the office, not placed."""


@dataclass(frozen=True, slots=True)
class RosterToPrint:
    """What the prints of a roster are made from.

    Ids are masked_id unless `full_ids` asks for them, with the row of the person behind a `#` where
    `list_rows` has one by id: whoever has the staff list can tell who it is, and nobody else.
    `places_now` are the places after swaps and recalls, by day and id, where a book has them.
    """

    policy: Policy
    roster: Roster
    certificate: Certificate
    holidays: tuple[WfhHoliday, ...] = ()
    full_ids: bool = False
    list_rows: Mapping[str, int] = field(default_factory=dict)
    places_now: Mapping[tuple[date, str], GridWord] = field(default_factory=dict)

    def shown_id(self, person: str) -> str:
        """An id as the prints show it."""
        if self.full_ids:
            return printable_text_on_one_line(person)
        row = self.list_rows.get(person)
        return masked_id(person) if row is None else f"{masked_id(person)} #{row}"
