"""Whether the entries of a log follow one another, each as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from asn_wfh.book.book_entry import FIRST_PREVIOUS, BookEntry, LogHead, entry_hash
from asn_wfh.book.replayed_state import ReplayedState
from asn_wfh.messages.errors import Fault

__all__ = ["LogChain"]


@dataclass(slots=True)
class LogChain:
    """The entries of a log as far as they were checked, and what follows from them."""

    last: LogHead = field(default_factory=lambda: LogHead(0, FIRST_PREVIOUS))
    hashes: dict[int, str] = field(default_factory=dict)
    state: ReplayedState = field(default_factory=ReplayedState)

    def check_next(self, number: int, request_id: str, body: str, digest: str) -> Iterator[Fault]:
        """The faults of the next entry, by its place, its request, its body and its hash."""
        if number != self.last.number + 1:
            yield Fault.of("book_entry_missing", entry=self.last.number + 1)
        if entry_hash(str(body)) != digest:
            yield Fault.of("book_entry_altered", entry=number)
        try:
            entry = BookEntry.from_body(body)
            if (entry.number, entry.request_id) != (number, request_id):
                yield Fault.of("book_entry_moved", entry=number)
            elif entry.previous != self.last.hash:
                yield Fault.of("book_chain_broken", entry=number)
            yield from self.state.replay(entry)
        except (ValueError, KeyError, TypeError, AttributeError):
            yield Fault.of("book_entry_altered", entry=number)
        self.last = LogHead(number, digest)
        self.hashes[number] = digest

    def faults_beside(self, head: LogHead | None) -> Iterator[Fault]:
        """Whether a head that was kept elsewhere is one of this log; None is no head."""
        if head is None or self.hashes.get(head.number) == head.hash:
            return
        code = "book_tail_cut" if head.number not in self.hashes else "book_written_anew"
        yield Fault.of(code, entry=head.number, last=self.last.number)
