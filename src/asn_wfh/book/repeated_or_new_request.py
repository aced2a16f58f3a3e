"""A request to the book inside its transaction: answered before, or to be put into the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from asn_wfh.book.book_answer_done_or_refused import BookAnswer
from asn_wfh.book.log_entry_and_head import BookEntry
from asn_wfh.book.read_book_tables_and_check_requests_against_them import read_government
from asn_wfh.book.read_log_and_append_with_tables import (
    append_entry_and_apply_it,
    find_entry_of_request,
    read_head,
)
from asn_wfh.book.recall_order_and_withdrawal_requests import RecallOrder, RecallWithdrawal
from asn_wfh.book.roster_to_publish import RosterPublication
from asn_wfh.book.sql_tables_and_store_protocol import SqlConnection
from asn_wfh.book.swap_agreement import SwapAgreement
from asn_wfh.law.workdays import indonesian_time_zone
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.policy import Government, Policy

__all__ = ["Request", "RequestInTransaction"]

Request = RosterPublication | SwapAgreement | RecallOrder | RecallWithdrawal
"""Whatever may be asked of a book."""

RequestT = TypeVar("RequestT", RosterPublication, SwapAgreement, RecallOrder, RecallWithdrawal)


@dataclass(frozen=True, slots=True)
class RequestInTransaction(Generic[RequestT]):
    """A request with its time in the region's zone; `earlier` is its answer, if it came before."""

    connection: SqlConnection
    request: RequestT
    government: Government
    earlier: BookAnswer | None

    @classmethod
    def with_earlier_answer_and_local_time(
        cls, connection: SqlConnection, request: RequestT
    ) -> RequestInTransaction[RequestT]:
        """The request as the log has it; FactError where it came before with another content."""
        government = read_government(connection)
        zone = indonesian_time_zone(government.timezone)
        entry = find_entry_of_request(connection, request.request_id)
        if entry is not None:
            _check_same_request(entry, request)
        local = replace(request, at=request.at.astimezone(zone))
        earlier = None if entry is None else BookAnswer.of_entry(entry)
        return cls(connection, local, government, earlier)

    def check_government(self, policy: Policy) -> None:
        """Raise FactError for what is no policy, or the circular of another government."""
        if not isinstance(policy, Policy):
            raise FactError([Fault.of("not_a_policy", value=policy).at(key="policy")])
        if policy.government.code != self.government.code:
            names = {"policy": policy.name, "name": self.government.name}
            raise FactError([Fault.of("book_other_government", **names).at(key="policy")])

    def append(self, outcome: Mapping[str, Any]) -> BookAnswer:
        """Put the request and its outcome at the end of the log, and give the answer."""
        head = read_head(self.connection)
        request = self.request
        entry = BookEntry(
            number=head.number + 1,
            previous=head.hash,
            kind=request.kind,
            request_id=request.request_id,
            by=request.by,
            at=request.at,
            content=request.content(),
            outcome=outcome,
        )
        append_entry_and_apply_it(self.connection, entry)
        return BookAnswer.of_entry(entry)


def _check_same_request(entry: BookEntry, request: Request) -> None:
    """FactError where an entry answered another request; the time may differ, as of a repeat."""
    same = (entry.kind, entry.by, entry.content) == (request.kind, request.by, request.content())
    if not same:
        fault = Fault.of("book_other_content", name=shortened(entry.request_id), entry=entry.number)
        raise FactError([fault.at(key="request_id")])
