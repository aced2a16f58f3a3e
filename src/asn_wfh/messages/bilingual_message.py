"""One message: the same words in Indonesian and in English, side by side.

The tables of `faults/` and `sentences/` hold messages under stable codes; the words themselves
may change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = ["LANGS", "Lang", "Message"]

Lang: TypeAlias = Literal["id", "en"]
"""The languages of the answers."""
LANGS: tuple[Lang, ...] = ("id", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is said in both languages; of a fault also the remedy, what to write instead.

    `en_one` is the English sentence where what it counts is one; Indonesian has no plural.
    """

    id: str
    en: str
    fix_id: str | None = None
    fix_en: str | None = None
    en_one: str | None = None

    def text(self, lang: str, one: bool = False) -> str:
        """The sentence with its holes; KeyError for a language that is neither `id` nor `en`."""
        english = self.en_one if one and self.en_one is not None else self.en
        return {"id": self.id, "en": english}[lang]

    def remedy(self, lang: str) -> str:
        """The remedy with its holes, empty for a sentence that is no fault."""
        return {"id": self.fix_id, "en": self.fix_en}[lang] or ""
