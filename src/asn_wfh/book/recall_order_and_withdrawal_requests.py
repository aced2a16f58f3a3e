"""A recall to the office as it is ordered, and as it is withdrawn: who, whom, when, why."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import ClassVar

from asn_wfh.book.plain_request_fields_or_faults import plain_request_fields
from asn_wfh.law.clause_path_from_printed_form import canonical_path_with_part

__all__ = ["RecallOrder", "RecallWithdrawal"]


@dataclass(frozen=True, slots=True)
class RecallOrder:
    """A request to order one person to the office on one day, under one clause.

    `request_id` is the sender's own name for the request: sent again, it gets the answer of the
    first time.  `person` is the id of the staff list, `by` who orders, `at` when, with its zone.
    Sources: Bukittinggi 1.d (a head, under a cap) and 2.f (a superior, without one), Bangka
    Barat 5.a.  FactError for a field that is blank, too long or of another kind.
    """

    kind: ClassVar[str] = "recall_ordered"

    request_id: str
    office: str
    day: date
    person: str
    clause: str
    by: str
    at: datetime
    reason: str

    def __post_init__(self) -> None:
        """Make the fields plain."""
        for name, field in plain_request_fields(asdict(self)).items():
            object.__setattr__(self, name, field)
        object.__setattr__(self, "clause", canonical_path_with_part(self.clause))

    def content(self) -> dict[str, str]:
        """What is ordered, as plain JSON values: two requests are one if this is the same."""
        return {
            "office": self.office,
            "day": self.day.isoformat(),
            "person": self.person,
            "clause": self.clause,
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class RecallWithdrawal:
    """A request to withdraw an order, which frees its place under the cap.

    `order` is the `request_id` of the order; the other fields are as in `RecallOrder`.
    """

    kind: ClassVar[str] = "recall_withdrawn"

    request_id: str
    order: str
    by: str
    at: datetime
    reason: str

    def __post_init__(self) -> None:
        """Make the fields plain."""
        for name, field in plain_request_fields(asdict(self)).items():
            object.__setattr__(self, name, field)

    def content(self) -> dict[str, str]:
        """What is withdrawn, as plain JSON values: two requests are one if this is the same."""
        return {"order": self.order, "reason": self.reason}
