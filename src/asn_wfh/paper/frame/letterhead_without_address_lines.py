"""The lines of a letterhead that tell where an office is; not every copy has them."""

from __future__ import annotations

import re

__all__ = ["without_address_lines"]

_ADDRESS = re.compile(
    r"(?:(?:Jalan|Jln?\.?|Kompleks?|Komp\.) .+"
    r"|.*\b(?:telepon|telp?\.?|faks(?:imile)?|fax|kode ?pos|pos-?el|e-?mail|laman|website)\b.*"
    r"|.*(?:https?://|www\.|@)\S+.*)",
    re.IGNORECASE,
)


def without_address_lines(text: str) -> str:
    """The text of a letterhead without the street, the numbers and the addresses of an office."""
    lines = text.splitlines()
    return "\n".join(line for line in lines if not _ADDRESS.fullmatch(" ".join(line.split())))
