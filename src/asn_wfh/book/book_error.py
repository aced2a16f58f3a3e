"""The error of a book that cannot be opened, read or written."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.messages.errors import AsnWfhError, Fault, first_faults_per_code_counting_rest_on_last

__all__ = ["BookError"]


class BookError(AsnWfhError):
    """A WFH book cannot be opened, read or written; `faults` lists every reason.

    A request is done completely or not at all, so you may send the same request again.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Store the faults, at least one; at most `MAX_ALIKE` of each code are listed."""
        self.faults = tuple(first_faults_per_code_counting_rest_on_last(faults))
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))
