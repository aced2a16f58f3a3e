"""A book in a database of tables, whichever database that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from asn_wfh.book.answer_requests import recall_outcome, swap_refusal, withdrawal_refusal
from asn_wfh.book.book_answer import BookAnswer
from asn_wfh.book.book_entry import BookEntry, LogHead
from asn_wfh.book.book_protocol import BookedRecall, BookFacts
from asn_wfh.book.booked_recalls import booked_recalls
from asn_wfh.book.cap_state import CapState, capping_clause, recall_clause, recall_clauses
from asn_wfh.book.check_request_fields import plain_date, plain_line
from asn_wfh.book.logged_request import LoggedRequest
from asn_wfh.book.read_state import (
    book_government,
    check_same_policy,
    facts_by_person,
    office_counts,
    person_day,
    publication_faults,
    standing_by_cap,
)
from asn_wfh.book.recall_requests import RecallOrder, RecallWithdrawal
from asn_wfh.book.roster_publication import RosterPublication
from asn_wfh.book.sql_tables import SqlConnection, SqlStore
from asn_wfh.book.swap_agreement import SwapAgreement
from asn_wfh.book.write_log import last_head, stored_entries
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Government, Policy

__all__ = ["SqlBook"]


@dataclass(frozen=True, slots=True)
class SqlBook:
    """A `Book` in a database; it holds no connection, so any thread or process may use it."""

    store: SqlStore

    def government(self) -> Government:
        """Whose book it is; its times are in that government's time zone."""
        with self.store.reading() as connection:
            return book_government(connection)

    def publish_roster(self, publication: RosterPublication, policy: Policy) -> BookAnswer:
        """Put a roster in the place of what stood for its offices and days; both are kept.

        Raises FactError where a row names a person whom another office has that day, where a
        roster of a day that is over would be replaced, and for another government's circular.
        """
        with self.store.writing() as connection:
            logged = LoggedRequest.in_transaction(connection, publication)
            if logged.earlier:
                return logged.earlier
            logged.check_government(policy)
            faults = publication_faults(connection, publication, logged.request.at.date())
            if faults:
                raise FactError(faults)
            by_policy = {"digest": policy.digest, "stance": dict(policy.stance)}
            return logged.append({"accepted": True, "policy": policy.name, **by_policy})

    def agree_swap(self, swap: SwapAgreement) -> BookAnswer:
        """Let two people of an office swap a day at home."""
        with self.store.writing() as connection:
            logged = LoggedRequest.in_transaction(connection, swap)
            if logged.earlier:
                return logged.earlier
            moves = swap.moves()
            people = {
                (person, day): person_day(connection, person, day) for person, day, _ in moves
            }
            refusal = swap_refusal(swap.office, people, moves, logged.request.at.date())
            return logged.append({"accepted": not refusal, "refusal": refusal or None})

    def order_recall(self, order: RecallOrder, policy: Policy) -> BookAnswer:
        """Order a person to the office, unless the cap of the office and day is reached.

        The cap is the circular's share of the people whom the published roster has at home that
        day; the policy must be the one under which that roster was published.  An order beyond
        the cap, a second one for the same person and day, and one for somebody who is not at
        home are refused, and the refusal stands in the log too.  Sources: Bukittinggi 1.d and
        2.f, Bangka Barat 5.a.
        """
        with self.store.writing() as connection:
            logged = LoggedRequest.in_transaction(connection, order)
            if logged.earlier:
                return logged.earlier
            logged.check_government(policy)
            check_same_policy(connection, order.office, order.day, policy)
            person = person_day(connection, order.person, order.day)
            counts = office_counts(connection, order.office, order.day)
            standing = standing_by_cap(connection, order.office, order.day)
            outcome = recall_outcome(logged.request, policy, person, counts, standing)
            return logged.append(outcome)

    def withdraw_recall(self, withdrawal: RecallWithdrawal) -> BookAnswer:
        """Withdraw an order, which frees its place under the cap.

        Raises FactError where no such order was accepted.
        """
        with self.store.writing() as connection:
            logged = LoggedRequest.in_transaction(connection, withdrawal)
            if logged.earlier:
                return logged.earlier
            query = "SELECT day, standing FROM recall WHERE request_id = ?"
            stored = next(iter(connection.rows(query, (withdrawal.order,))), None)
            if stored is None:
                fault = Fault.of("book_no_order", name=withdrawal.order)
                raise FactError([fault.at(key="order")])
            day, standing = date.fromisoformat(stored[0]), bool(stored[1])
            refusal = withdrawal_refusal(day, standing, logged.request.at.date())
            return logged.append({"accepted": not refusal, "refusal": refusal or None})

    def facts(self, id: str, on: date) -> BookFacts:  # noqa: A002  # the field's own word
        """What to pass to `decide` of a person on a day: `decide(..., **book.facts(id, on))`."""
        person, day = plain_line("person", id), plain_date("on", on)
        with self._reading() as connection:
            place = person_day(connection, person, day)
        return {"rostered": place.rostered if place.office else None, "recalled": place.recalled}

    def facts_on(self, on: date) -> Mapping[str, BookFacts]:
        """The same of everybody of whom the book says something on a day, by id."""
        day = plain_date("on", on)
        with self._reading() as connection:
            return facts_by_person(connection, day)

    def cap_state(
        self, policy: Policy, office: str, day: date, clause: str | None = None
    ) -> CapState | None:
        """How many recalls stand, of how many; None without a cap or without a roster.

        `clause` picks one where several have a cap.
        """
        named = (recall_clause(policy, clause),) if clause else recall_clauses(policy)
        capping = next(filter(None, (capping_clause(policy, label) for label in named)), None)
        office, day = plain_line("office", office), plain_date("day", day)
        with self._reading() as connection:
            check_same_policy(connection, office, day, policy)
            counts = office_counts(connection, office, day)
            standing = standing_by_cap(connection, office, day)
        if capping is None or counts is None:
            return None
        cap = CapState.of_office(policy, capping, office, day, counts)
        return replace(cap, standing=standing.get(capping, 0))

    def recalls(self, office: str | None = None, day: date | None = None) -> list[BookedRecall]:
        """The orders that were accepted, also those withdrawn, in the order of the log."""
        return [
            recall
            for recall in booked_recalls(self.entries())
            if office in (None, recall.order.office) and day in (None, recall.order.day)
        ]

    def entries(self) -> Iterator[BookEntry]:
        """The log, from the first entry on."""
        with self._reading() as connection:
            yield from stored_entries(connection)

    def head(self) -> LogHead:
        """The last entry's number and hash, to be kept elsewhere."""
        with self._reading() as connection:
            return last_head(connection)

    @contextmanager
    def _reading(self) -> Iterator[SqlConnection]:
        """A transaction that reads a book of this form."""
        with self.store.reading() as connection:
            book_government(connection)
            yield connection
