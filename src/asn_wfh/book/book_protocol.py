"""What a book is, whatever it stands in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypedDict

from asn_wfh.book.book_answer_done_or_refused import BookAnswer
from asn_wfh.book.log_entry_and_head import BookEntry, LogHead
from asn_wfh.book.recall_cap_state import CapState
from asn_wfh.book.recall_order_and_withdrawal_requests import RecallOrder, RecallWithdrawal
from asn_wfh.book.roster_to_publish import RosterPublication
from asn_wfh.book.swap_agreement import SwapAgreement
from asn_wfh.policy import Government, Policy

__all__ = ["FACTS_OF_UNNAMED", "Book", "BookFacts", "BookedRecall"]


class BookFacts(TypedDict):
    """What a book says of one person on one day, as arguments of `decide`.

    `rostered` is None where no roster names the person; `recalled` is False if no order
    is in force, since the book has every order.
    """

    rostered: bool | None
    recalled: bool


FACTS_OF_UNNAMED: BookFacts = {"rostered": None, "recalled": False}
"""What a book says of a person whom neither a roster nor an order names."""


@dataclass(frozen=True, slots=True)
class BookedRecall:
    """An order to the office that the book accepted, with its withdrawal if there is one.

    `clause` is the order's clause in full; `cap_clause` that under whose cap it counts, empty
    where it has none.
    """

    order: RecallOrder
    entry: int
    clause: str
    cap_clause: str
    withdrawal: RecallWithdrawal | None = None

    @property
    def standing(self) -> bool:
        """Whether the order has not been withdrawn."""
        return self.withdrawal is None


class Book(Protocol):
    """The book of an office: its rosters, swaps and recalls, in a log that only grows.

    Every method that writes does all of it or nothing, in one transaction with its entry of the
    log; the same request gets the same answer again, and another request under the same
    `request_id` raises FactError.  Whatever keeps the book itself from being read or written
    raises BookError.
    """

    def government(self) -> Government:
        """Whose book it is; its times are in that government's time zone."""
        ...

    def publish_roster(self, publication: RosterPublication, policy: Policy) -> BookAnswer:
        """Publish a roster in place of the one before for its offices and days; both are kept."""
        ...

    def agree_swap(self, swap: SwapAgreement) -> BookAnswer:
        """Let two people of an office swap a day at home."""
        ...

    def order_recall(self, order: RecallOrder, policy: Policy) -> BookAnswer:
        """Order a person to the office, unless the cap of the office and day is reached."""
        ...

    def withdraw_recall(self, withdrawal: RecallWithdrawal) -> BookAnswer:
        """Withdraw an order, which frees its place under the cap."""
        ...

    def facts(self, id: str, on: date) -> BookFacts:  # noqa: A002  # the field's own word
        """What to pass to `decide` of a person on a day: `decide(..., **book.facts(id, on))`."""
        ...

    def facts_on(self, on: date) -> Mapping[str, BookFacts]:
        """The same of everybody of whom the book says something on a day, by id."""
        ...

    def facts_of_each(self, ids: Sequence[str], on: date) -> list[BookFacts]:
        """The same of several people, in the order of their ids, as `decide_table` asks."""
        ...

    def cap_state(
        self, policy: Policy, office: str, day: date, clause: str | None = None
    ) -> CapState | None:
        """How many recalls are in force, of how many; None without a cap or without a roster."""
        ...

    def recalls(self, office: str | None = None, day: date | None = None) -> list[BookedRecall]:
        """The orders that were accepted, also those withdrawn, in the order of the log."""
        ...

    def entries(self) -> list[BookEntry]:
        """The log, from the first entry on."""
        ...

    def head(self) -> LogHead:
        """The last entry's number and hash, to be kept elsewhere."""
        ...
