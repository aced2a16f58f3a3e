"""A phrase of the circular that is read as another, which the words of the law are printed by."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Synonym"]


@dataclass(frozen=True, slots=True)
class Synonym:
    """What the circular prints, the known phrase that it is read as, and the line of the file.

    It changes no answer: with it the audit finds a printed ground under another wording.
    """

    printed: str
    means: str
    line: int = field(default=0, compare=False)
