"""Where in a file something stands."""

from __future__ import annotations

from typing import NamedTuple

from asn_wfh.messages.errors import Fault

__all__ = ["SourcePlace"]


class SourcePlace(NamedTuple):
    """Where in a file something stands; nothing of what it says."""

    file: str = ""
    line: int = 0
    column: int = 0
    excerpt: str = ""
    key: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    def fault_at_place(self, fault: Fault) -> Fault:
        """A fault put at this place."""
        return fault.at(
            file=self.file,
            line=self.line,
            column=self.column,
            excerpt=self.excerpt,
            key=self.key,
        )
