"""A sentence of a policy that carries its English, so that whoever says it needs no file beside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

__all__ = ["SentenceWithEnglish", "in_language", "is_in_language"]


class SentenceWithEnglish(str):
    """A sentence as its policy has it, in Indonesian, with what it is in English.

    It goes wherever the sentence goes (rules, decisions, ledgers), and `message` says it in the
    language that is asked for.  It compares, hashes and is written to JSON as its Indonesian alone.
    """

    __slots__ = ("english",)

    english: str

    def __new__(cls, indonesian: str, english: str) -> Self:
        """Take the sentence in both languages."""
        sentence = super().__new__(cls, indonesian)
        sentence.english = english
        return sentence

    def __reduce__(self) -> tuple[Callable[..., SentenceWithEnglish], tuple[str, str]]:
        """Pickle both languages."""
        return SentenceWithEnglish, (str(self), self.english)


def in_language(text: str, lang: str) -> str:
    """A sentence of a policy in `id` or `en` as plain text; without English it is Indonesian."""
    if not isinstance(text, SentenceWithEnglish):
        return text
    return text.english if lang == "en" else str(text)


def is_in_language(text: str, lang: str) -> bool:
    """Whether there is such a sentence in `id` or `en`."""
    return bool(text) and (lang == "id" or isinstance(text, SentenceWithEnglish))
