"""A value of a circular's own fact: its code, and the words by which people are told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Self

from asn_wfh.law.vocabulary import Word

__all__ = [
    "FactValue",
    "code_as_words",
    "fact_name_as_words",
    "own_fact_value_label",
    "values_labelled_from_equal_others",
]

_YES_NO = {"ya": Word("ya", "yes"), "tidak": Word("tidak", "no")}


class FactValue(str):
    """A value as the policy writes it, with its words in Indonesian and English.

    It goes wherever the value goes (groups, boxes, answers), so that whoever puts it into words
    needs no policy beside it.  It compares, hashes and is written to JSON as its code alone.
    """

    __slots__ = ("word",)

    word: Word

    def __new__(cls, code: str, word: Word) -> Self:
        """Take the code and the words."""
        value = super().__new__(cls, code)
        value.word = word
        return value

    def __reduce__(self) -> tuple[Callable[..., FactValue], tuple[str, Word]]:
        """Pickle the code and the words."""
        return FactValue, (str(self), self.word)


def own_fact_value_label(value: str, lang: str) -> str:
    """A value of an own fact in words; one without words of its own by its code."""
    if isinstance(value, FactValue):
        return value.word.label(lang)
    return _YES_NO[value].label(lang) if value in _YES_NO else code_as_words(value)


def code_as_words(code: str) -> str:
    """A code as a sentence has it; hyphens stay, as in `laki-laki`."""
    return code.replace("_", " ")


def fact_name_as_words(name: str) -> str:
    """The name of an own fact as a sentence has it; the policy before its dot stays a name."""
    policy, dot, fact = name.rpartition(".")
    return policy + dot + code_as_words(fact)


def values_labelled_from_equal_others(
    values: Iterable[str], others: Iterable[str]
) -> tuple[str, ...]:
    """Some values, each without words with those that an equal one of the others has."""
    by_code = {other: other for other in others}
    return tuple(
        value if isinstance(value, FactValue) else by_code.get(value, value) for value in values
    )
