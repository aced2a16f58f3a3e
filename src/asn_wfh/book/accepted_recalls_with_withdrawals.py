"""The recalls that a log holds, each order with its withdrawal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from asn_wfh.book.book_protocol import BookedRecall
from asn_wfh.book.log_entry_and_head import BookEntry
from asn_wfh.book.recall_order_and_withdrawal_requests import RecallOrder, RecallWithdrawal

__all__ = ["recalls_of_entries"]


def recalls_of_entries(entries: Iterable[BookEntry]) -> list[BookedRecall]:
    """The orders that were accepted, in the order of the log, those withdrawn too."""
    recalls: dict[str, BookedRecall] = {}
    for entry in entries:
        if entry.kind == RecallOrder.kind and entry.accepted:
            recalls[entry.request_id] = _recall_of_entry(entry)
        elif entry.kind == RecallWithdrawal.kind and entry.accepted:
            order = entry.content["order"]
            reason = entry.content["reason"]
            withdrawal = RecallWithdrawal(entry.request_id, order, entry.by, entry.at, reason)
            recalls[order] = replace(recalls[order], withdrawal=withdrawal)
    return list(recalls.values())


def _recall_of_entry(entry: BookEntry) -> BookedRecall:
    content = {**entry.content, "day": date.fromisoformat(entry.content["day"])}
    order = RecallOrder(request_id=entry.request_id, by=entry.by, at=entry.at, **content)
    outcome = entry.outcome
    return BookedRecall(order, entry.number, outcome["clause"], outcome["cap_clause"] or "")
