"""Printed forms as a page lists them: many forms that differ in one word as one pattern.

`tidak termasuk (ASN/pegawai) yang boleh/dapat` stands for six forms: a slash divides words of which
one is printed, and what stands in brackets may be left out.  A slash that is printed itself has a
backslash before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

__all__ = ["forms_of_pattern", "patterns_of_forms"]

# One place of a pattern: the words that may stand there, and "" where none need to.
_Place = tuple[str, ...]
_Pattern = tuple[_Place, ...]


def patterns_of_forms(forms: Iterable[str]) -> list[str]:
    """Patterns that together stand for exactly these forms: as few as a greedy search makes."""
    printed = [form.replace("/", r"\/") for form in dict.fromkeys(forms)]
    patterns: list[_Pattern] = [tuple((word,) for word in form.split()) for form in printed]
    merged = True
    while merged:
        merged = False
        for first, one in enumerate(patterns):
            for second in range(first + 1, len(patterns)):
                both = _in_one_pattern(one, patterns[second])
                if both:
                    patterns[first] = both
                    del patterns[second]
                    merged = True
                    break
            if merged:
                break
    return [" ".join(map(_place_as_text, pattern)) for pattern in patterns]


def forms_of_pattern(pattern: str) -> set[str]:
    """Every form that a pattern stands for."""
    places = [
        (*re.split(r"(?<!\\)/", word.strip("()")), *([""] if word.startswith("(") else []))
        for word in pattern.split()
    ]
    return {" ".join(filter(None, words)).replace(r"\/", "/") for words in product(*places)}


def _in_one_pattern(one: _Pattern, two: _Pattern) -> _Pattern | None:
    """One pattern for exactly the forms of two, or None where there is none."""
    if len(one) == len(two):
        unlike = [n for n, (here, there) in enumerate(zip(one, two, strict=True)) if here != there]
        if len(unlike) == 1:
            (place,) = unlike
            words = tuple(dict.fromkeys((*one[place], *two[place])))
            return (*one[:place], words, *one[place + 1 :])
        return None
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    if len(longer) - len(shorter) == 1 and shorter:
        for place in range(len(longer)):
            if (*longer[:place], *longer[place + 1 :]) == shorter and "" not in longer[place]:
                return (*longer[:place], (*longer[place], ""), *longer[place + 1 :])
    return None


def _place_as_text(words: _Place) -> str:
    text = "/".join(filter(None, words))
    return f"({text})" if "" in words else text
