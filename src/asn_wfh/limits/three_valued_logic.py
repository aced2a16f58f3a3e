"""And, or over answers that may not be known: None stays None until the others settle it."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["and_", "or_"]


def and_(answers: Iterable[bool | None]) -> bool | None:
    """False if one is False, else None if one is not known, else True."""
    values = list(answers)
    if False in values:
        return False
    return None if None in values else True


def or_(answers: Iterable[bool | None]) -> bool | None:
    """True if one is True, else None if one is not known, else False."""
    values = list(answers)
    if True in values:
        return True
    return None if None in values else False
