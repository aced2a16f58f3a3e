"""A book in a database of tables, whichever database that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from asn_wfh.book.accepted_recalls_with_withdrawals import recalls_of_entries
from asn_wfh.book.book_answer_done_or_refused import BookAnswer
from asn_wfh.book.book_protocol import FACTS_OF_UNNAMED, BookedRecall, BookFacts
from asn_wfh.book.decide_recall_withdrawal_and_swap import (
    recall_outcome,
    swap_refusal,
    withdrawal_refusal,
)
from asn_wfh.book.log_entry_and_head import BookEntry, LogHead
from asn_wfh.book.plain_request_fields_or_faults import plain_date_field, plain_text_field
from asn_wfh.book.read_book_tables_and_check_requests_against_them import (
    check_policy_of_roster,
    count_standing_recalls_by_cap,
    home_and_staff_counts_of_office,
    publication_faults,
    read_facts_by_person,
    read_government,
    read_person_day,
)
from asn_wfh.book.read_log_and_append_with_tables import read_entries, read_head
from asn_wfh.book.recall_cap_state import (
    CapState,
    clause_of_cap,
    full_recall_clause,
    recall_clauses,
)
from asn_wfh.book.recall_order_and_withdrawal_requests import RecallOrder, RecallWithdrawal
from asn_wfh.book.repeated_or_new_request import RequestInTransaction
from asn_wfh.book.roster_to_publish import RosterPublication
from asn_wfh.book.sql_tables_and_store_protocol import SqlConnection, SqlStore
from asn_wfh.book.swap_agreement import SwapAgreement
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.nip_and_other_ids import plain_id
from asn_wfh.policy import Government, Policy

__all__ = ["SqlBook"]


@dataclass(frozen=True, slots=True)
class SqlBook:
    """A `Book` in a database; it holds no connection, so any thread or process may use it."""

    store: SqlStore

    def government(self) -> Government:
        """Whose book it is; its times are in that government's time zone."""
        with self.store.reading() as connection:
            return read_government(connection)

    def publish_roster(self, publication: RosterPublication, policy: Policy) -> BookAnswer:
        """Publish a roster in place of the one before for its offices and days; both are kept.

        Raises FactError where a row names a person whom another office has that day, where a
        roster of a day that is over would be replaced, and for another government's circular.
        """
        with self.store.writing() as connection:
            logged = RequestInTransaction.with_earlier_answer_and_local_time(
                connection, publication
            )
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
            logged = RequestInTransaction.with_earlier_answer_and_local_time(connection, swap)
            if logged.earlier:
                return logged.earlier
            places = swap.changed_places()
            people = {
                (person, day): read_person_day(connection, person, day) for person, day, _ in places
            }
            refusal = swap_refusal(swap.office, people, places, logged.request.at.date())
            return logged.append({"accepted": not refusal, "refusal": refusal or None})

    def order_recall(self, order: RecallOrder, policy: Policy) -> BookAnswer:
        """Order a person to the office, unless the cap of the office and day is reached.

        The cap is the circular's share of the people whom the published roster has at home that
        day; the policy must be the one under which that roster was published.  An order beyond
        the cap, a second one for the same person and day, and one for somebody who is not at
        home are refused, and the refusal is in the log too.  Sources: Bukittinggi 1.d and
        2.f, Bangka Barat 5.a.
        """
        with self.store.writing() as connection:
            logged = RequestInTransaction.with_earlier_answer_and_local_time(connection, order)
            if logged.earlier:
                return logged.earlier
            logged.check_government(policy)
            check_policy_of_roster(connection, order.office, order.day, policy)
            person = read_person_day(connection, order.person, order.day)
            counts = home_and_staff_counts_of_office(connection, order.office, order.day)
            standing = count_standing_recalls_by_cap(connection, order.office, order.day)
            outcome = recall_outcome(logged.request, policy, person, counts, standing)
            return logged.append(outcome)

    def withdraw_recall(self, withdrawal: RecallWithdrawal) -> BookAnswer:
        """Withdraw an order, which frees its place under the cap.

        Raises FactError where no such order was accepted.
        """
        with self.store.writing() as connection:
            logged = RequestInTransaction.with_earlier_answer_and_local_time(connection, withdrawal)
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
        person, day = plain_text_field("person", id), plain_date_field("on", on)
        with self._reading_book_of_this_schema() as connection:
            place = read_person_day(connection, person, day)
        return {"rostered": place.rostered if place.office else None, "recalled": place.recalled}

    def facts_on(self, on: date) -> Mapping[str, BookFacts]:
        """The same of everybody of whom the book says something on a day, by id."""
        day = plain_date_field("on", on)
        with self._reading_book_of_this_schema() as connection:
            return read_facts_by_person(connection, day)

    def facts_of_each(self, ids: Sequence[str], on: date) -> list[BookFacts]:
        """The same of several people, in the order of their ids, as `decide_table` asks."""
        by_person = self.facts_on(on)
        return [by_person.get(plain_id(each), FACTS_OF_UNNAMED) for each in ids]

    def cap_state(
        self, policy: Policy, office: str, day: date, clause: str | None = None
    ) -> CapState | None:
        """How many recalls are in force, of how many; None without a cap or without a roster.

        `clause` picks one where several have a cap.
        """
        named = (full_recall_clause(policy, clause),) if clause else recall_clauses(policy)
        capping = next(filter(None, (clause_of_cap(policy, label) for label in named)), None)
        office, day = plain_text_field("office", office), plain_date_field("day", day)
        with self._reading_book_of_this_schema() as connection:
            check_policy_of_roster(connection, office, day, policy)
            counts = home_and_staff_counts_of_office(connection, office, day)
            standing = count_standing_recalls_by_cap(connection, office, day)
        if capping is None or counts is None:
            return None
        cap = CapState.of_office_before_any_recall(policy, capping, office, day, counts)
        return replace(cap, standing=standing.get(capping, 0))

    def recalls(self, office: str | None = None, day: date | None = None) -> list[BookedRecall]:
        """The orders that were accepted, also those withdrawn, in the order of the log."""
        return [
            recall
            for recall in recalls_of_entries(self.entries())
            if office in (None, recall.order.office) and day in (None, recall.order.day)
        ]

    def entries(self) -> list[BookEntry]:
        """The log, from the first entry on."""
        with self._reading_book_of_this_schema() as connection:
            # Not one by one: a reader that takes its time would keep every writer waiting.
            return list(read_entries(connection))

    def head(self) -> LogHead:
        """The last entry's number and hash, to be kept elsewhere."""
        with self._reading_book_of_this_schema() as connection:
            return read_head(connection)

    @contextmanager
    def _reading_book_of_this_schema(self) -> Iterator[SqlConnection]:
        """A transaction that reads a book of this form."""
        with self.store.reading() as connection:
            read_government(connection)
            yield connection
