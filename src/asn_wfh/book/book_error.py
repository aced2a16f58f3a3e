"""The error of a book that cannot be opened, read or written."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.messages.errors import AsnWfhError, Fault, first_faults_per_code_counting_rest_on_last

__all__ = ["BookError"]


class BookError(AsnWfhError):
    """A book that cannot be opened, read or written; `faults` holds every reason.

    Whatever was asked for is done whole or not at all, so the same request may be sent again.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Hold the faults, at least one; of one code the first `MAX_ALIKE`."""
        self.faults = tuple(first_faults_per_code_counting_rest_on_last(faults))
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))
