"""What the book answers to a request: done, or refused and why; never an exception."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asn_wfh.book.log_entry_and_head import BookEntry
from asn_wfh.book.recall_cap_state import CapState
from asn_wfh.messages.sentences import message

__all__ = ["REFUSALS", "BookAnswer"]

REFUSALS = (
    "cap_reached",
    "already_recalled",
    "not_at_home",
    "already_home",
    "no_roster",
    "not_standing",
    "day_over",
)
"""Why the book refuses a request, as stable codes; `BookAnswer.refusal` is one of them, or empty.

The cap of the office and day is reached; the person is recalled already; is not at home that day
by the roster of that office; is at home already; no roster is published of which the cap could be
counted; the order does not stand any more; the day is over.
"""


@dataclass(frozen=True, slots=True)
class BookAnswer:
    """The answer of the book to a request: done, or refused and why, with its entry in the log.

    The same request gets an equal answer whenever it is sent again.  `refusal` is empty where
    what was asked is done, else one of `REFUSALS`.  `cap` is the state of the cap with this
    request in it; None where the request has no cap.  `clause` is the clause of a recall in full.
    """

    request_id: str
    kind: str
    entry: int
    refusal: str = ""
    clause: str = ""
    cap: CapState | None = None

    @property
    def accepted(self) -> bool:
        """Whether what was asked is done."""
        return not self.refusal

    def sentence(self, lang: str) -> str:
        """What was done, or why it was refused, with the state of the cap, in `id` or `en`."""
        if self.accepted:
            text = message(f"book.done.{self.kind}", lang, entry=self.entry)
        else:
            text = message(f"book.refused.{self.refusal}", lang)
        return f"{text}: {self.cap.sentence(lang)}" if self.cap else text

    def as_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {
            "request_id": self.request_id,
            "kind": self.kind,
            "entry": self.entry,
            "accepted": self.accepted,
            "refusal": self.refusal or None,
            "clause": self.clause or None,
            "cap": self.cap.as_dict() if self.cap else None,
        }

    @classmethod
    def of_entry(cls, entry: BookEntry) -> BookAnswer:
        """The answer that an entry records."""
        outcome: Mapping[str, Any] = entry.outcome
        cap = outcome.get("cap")
        return cls(
            entry.request_id,
            entry.kind,
            entry.number,
            outcome.get("refusal") or "",
            outcome.get("clause") or "",
            CapState.from_dict(cap) if cap else None,
        )
