"""What comes of laying two copies of a paper side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asn_wfh.paper.copies.read_copy import PaperCopy

__all__ = [
    "PART_STATES",
    "STATES_WITH_SAME_WORDS",
    "ComparedPart",
    "CopyComparison",
    "CopyToldByWords",
]

PART_STATES = ("same", "other_punctuation", "other_words", "only_in_first", "only_in_second")
"""How a part of one copy reads beside the other; the first two have the same words."""

STATES_WITH_SAME_WORDS = PART_STATES[:2]


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """A clause or a part of the frame, how it reads in both copies, and its line in each.

    A copy that lacks it has line 0.  `changes` are pairs of `=`, `-` or `+` and words, from the
    first copy to the second, where words differ.
    """

    name: str
    state: str
    first_line: int
    second_line: int
    changes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CopyToldByWords:
    """A copy of which the clauses were told by their words, and those with another marker.

    `is_renumbered` says that most have: the copy does not have the numbering of the paper.
    """

    name: str
    clauses_with_other_markers: tuple[str, ...]
    is_renumbered: bool

    @property
    def has_other_markers(self) -> bool:
        """Whether some markers are others, in a copy that has the numbering of the paper."""
        return bool(self.clauses_with_other_markers) and not self.is_renumbered


@dataclass(frozen=True, slots=True)
class CopyComparison:
    """Two copies of a paper with all their parts, in the order of the first."""

    first: PaperCopy
    second: PaperCopy
    parts: tuple[ComparedPart, ...]
    copies_told_by_words: tuple[CopyToldByWords, ...] = ()

    @property
    def differences(self) -> tuple[ComparedPart, ...]:
        """The parts of which the words differ, or that one copy lacks."""
        return tuple(part for part in self.parts if part.state not in STATES_WITH_SAME_WORDS)

    @property
    def has_differences(self) -> bool:
        """Whether words differ, a copy lacks a part, or some markers are other ones."""
        others = any(copy.has_other_markers for copy in self.copies_told_by_words)
        return bool(self.differences) or others

    @property
    def counts(self) -> Mapping[str, int]:
        """How many parts are in each state."""
        return {state: sum(one.state == state for one in self.parts) for state in PART_STATES}

    def as_dict(self) -> dict[str, Any]:
        """The comparison as JSON values."""
        first, second = (
            {"file": copy.name, "sha256": copy.sha256, **copy.as_dict()}
            for copy in (self.first, self.second)
        )
        return {
            "schema": 1,
            "first": first,
            "second": second,
            "differs": self.has_differences,
            "counts": dict(self.counts),
            "parts": [
                {
                    "part": part.name,
                    "state": part.state,
                    "first_line": part.first_line or None,
                    "second_line": part.second_line or None,
                    "changes": [list(change) for change in part.changes],
                }
                for part in self.parts
            ],
            "told_by_words": [
                {
                    "file": copy.name,
                    "other_markers": list(copy.clauses_with_other_markers),
                    "renumbered": copy.is_renumbered,
                }
                for copy in self.copies_told_by_words
            ],
        }
