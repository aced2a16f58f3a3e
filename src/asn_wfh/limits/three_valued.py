"""And, or over answers that may not be known: None stays None until the others settle it."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["and_", "or_"]


def and_(answers: Iterable[bool | None]) -> bool | None:
    """False if one is False, else None if one is not known, else True."""
    held = list(answers)
    if False in held:
        return False
    return None if None in held else True


def or_(answers: Iterable[bool | None]) -> bool | None:
    """True if one is True, else None if one is not known, else False."""
    held = list(answers)
    if True in held:
        return True
    return None if None in held else False
