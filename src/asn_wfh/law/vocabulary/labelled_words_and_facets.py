"""What is said of a word of the law, and of a fact with its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["FacetWords", "Word"]


@dataclass(frozen=True, slots=True)
class Word:
    """The label of one value in Indonesian and English."""

    id: str
    en: str

    def label(self, lang: str) -> str:
        """The label in `id` or `en`."""
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True)
class FacetWords:
    """A fact about a person or a day: its names, its closed values and where they come from."""

    name: str
    label: Word
    question: Word
    words: Mapping[str, Word]
    source: str
