"""One entry of the log, chained to the one before it by its hash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = ["FIRST_PREVIOUS", "BookEntry", "LogHead", "entry_hash"]

FIRST_PREVIOUS = "0" * 64
"""What stands in the first entry in the place of the hash of the one before."""


@dataclass(frozen=True, slots=True)
class LogHead:
    """The number and the hash of the last entry of a log; the hash covers all entries before.

    Kept elsewhere, as in a signed report, it shows later whether anything was cut off.
    """

    number: int
    hash: str

    @classmethod
    def read(cls, text: str) -> LogHead:
        """The head that `str` gave, `number:hash`; FactError for any other text."""
        number, _, digest = text.strip().partition(":")
        hexadecimal = len(digest) == 64 and set(digest) <= set("0123456789abcdef")
        if not number.isascii() or not number.isdigit() or len(number) > 18 or not hexadecimal:
            raise FactError([Fault.of("book_no_head", text=shortened(text)).at(key="head")])
        return cls(int(number), digest)

    def __str__(self) -> str:
        """The head on one line: `number:hash`."""
        return f"{self.number}:{self.hash}"


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One entry of the log: what was asked of the book, by whom and when, and the answer.

    `number` counts from one without a gap; `previous` is the hash of the entry before.  `kind` is
    `book_created`, `roster_published`, `swap_agreed`, `recall_ordered` or `recall_withdrawn`, the
    last three also where they were refused; `outcome` tells which.  `at` is in the region's zone.
    """

    number: int
    previous: str
    kind: str
    request_id: str
    by: str
    at: datetime
    content: Mapping[str, Any]
    outcome: Mapping[str, Any]

    @property
    def accepted(self) -> bool:
        """Whether the book did what was asked."""
        return bool(self.outcome["accepted"])

    def body(self) -> str:
        """The entry as canonical JSON: the text that is hashed."""
        return canonical_json(
            {
                "number": self.number,
                "previous": self.previous,
                "kind": self.kind,
                "request_id": self.request_id,
                "by": self.by,
                "at": self.at.isoformat(),
                "content": self.content,
                "outcome": self.outcome,
            }
        )

    def head(self) -> LogHead:
        """The head of the log that ends with this entry."""
        return LogHead(self.number, entry_hash(self.body()))

    @classmethod
    def from_body(cls, body: str) -> BookEntry:
        """The entry of a body; ValueError, KeyError or TypeError for what is none."""
        value = json.loads(body)
        entry = cls(**{**value, "at": datetime.fromisoformat(value["at"])})
        if entry.body() != body or type(entry.number) is not int:
            raise ValueError(body[:60])
        return entry


def entry_hash(body: str) -> str:
    """The SHA-256 of the body of an entry, in hexadecimal; the body holds the hash before it."""
    return sha256(body.encode()).hexdigest()
