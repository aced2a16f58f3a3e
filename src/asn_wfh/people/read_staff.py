"""A staff list read: rows -> columns -> members, findings and faults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike

from asn_wfh.people.members import StaffReading

__all__ = ["read_staff"]


def read_staff(
    path: str | PathLike[str],
    directory: object,
    *,
    sides: Sequence[str | PathLike[str]] = (),
    columns: Mapping[str, str] | None = None,
    government: str | None = None,
) -> StaffReading:
    """The people of an office's export (CSV, XLSX, JSON), in the law's words."""
    raise NotImplementedError
