"""Faults of the paper's text: words, figures, lines and items deleted, changed, added, swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from asn_wfh.audit import Paper, Unit
from audit.seeding.original import Original, Seed

__all__ = ["Edit", "edited", "name_of", "paper_seed", "word_seeds"]

_WORD = re.compile(r"[^\W_]+(?:[.'/-][^\W_]+)*")
_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*%?")
# Words that turn what a clause says.
_TURNED: Mapping[str, tuple[str, ...]] = {
    "tetap": ("tidak", "boleh"),
    "dapat": ("wajib", "tidak dapat"),
    "wajib": ("dapat",),
    "harus": ("dapat",),
    "dan": ("atau", "dan/atau"),
    "atau": ("dan",),
    "dan/atau": ("dan",),
    "maksimal": ("minimal", "sekitar"),
    "dikecualikan": ("tidak dikecualikan", "diutamakan"),
    "seluruh": ("sebagian",),
    "luar": ("dalam", "wilayah"),
    "dalam": ("luar",),
    "tanpa": ("dengan",),
    "setiap": ("sebagian",),
    "sebanyak": ("paling banyak",),
    "agar": ("dapat",),
    "tidak": ("dapat",),
    "wfh": ("WFO", "WFA"),
    "wfo": ("WFH", "WFA"),
}


@dataclass(frozen=True)
class Edit:
    """Some characters of the paper, and what stands there instead."""

    start: int
    end: int
    becomes: str


def edited(text: str, *edits: Edit) -> str:
    """The text with edits that do not touch each other."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.becomes + text[edit.end :]
    return text


def name_of(unit: Unit) -> str:
    """The path of a unit, or the key by which its part of the frame goes."""
    return "issuer|letterhead" if unit.frame == "letterhead" else str(unit)


def paper_seed(
    original: Original, kind: str, clauses: tuple[str, ...], what: str, *edits: Edit
) -> Seed:
    """A fault of the paper made by edits."""
    return Seed(kind, clauses, what, "paper", lambda: edited(original.paper.text, *edits))


def word_seeds(original: Original) -> Iterator[Seed]:
    """Every fault of one word, one digit or one figure, or of two neighbouring words."""
    paper = original.paper
    vocabulary = sorted({match[0] for match in _WORD.finditer(paper.text)})
    figures = list(dict.fromkeys(_FIGURE.findall(paper.text)))
    for unit in paper.units:
        words = list(_words(paper, unit))
        for match in words:
            for kind, becomes in _instead(match[0], vocabulary):
                yield _of_word(original, unit, kind, match, becomes)
        for one, two in pairwise(words):
            if one[0] != two[0]:
                between = paper.text[one.end() : two.start()]
                swapped = Edit(one.start(), two.end(), two[0] + between + one[0])
                what = f"{unit}: {one[0]} {two[0]}"
                kind = _framed(unit, "words swapped")
                yield paper_seed(original, kind, (name_of(unit),), what, swapped)
        yield from _figures(original, unit, figures)
        yield from _signs(original, unit)


def _words(paper: Paper, unit: Unit) -> Iterator[re.Match[str]]:
    begin = unit.start if unit.frame else unit.body
    return _WORD.finditer(paper.text, begin, unit.end)


def _framed(unit: Unit, kind: str) -> str:
    return f"frame: {kind}" if unit.frame else kind


def _of_word(original: Original, unit: Unit, kind: str, match: re.Match[str], becomes: str) -> Seed:
    edit = Edit(match.start(), match.end(), becomes)
    what = f"{unit}: {match[0]} -> {becomes} at {match.start()}"
    return paper_seed(original, _framed(unit, kind), (name_of(unit),), what, edit)


def _instead(word: str, vocabulary: list[str]) -> Iterator[tuple[str, str]]:
    """What may stand for a word, with the kind of the fault."""
    yield "word deleted", ""
    other = vocabulary[(vocabulary.index(word) + 1) % len(vocabulary)]
    yield "word changed", other
    yield "word doubled", f"{word} {word}"
    yield "negation added", f"tidak {word}"
    middle = len(word) // 2
    if word[middle].isalpha():
        letter = "e" if word[middle].casefold() == "a" else "a"
        yield "letter changed", word[:middle] + letter + word[middle + 1 :]
        yield "letter deleted", word[:middle] + word[middle + 1 :]
        if middle:
            yield "word torn", f"{word[:middle]} {word[middle:]}"
    if match := re.search("[aeopcx]", word):
        # Cyrillic letters that print like these.
        other = dict(zip("aeopcx", "\u0430\u0435\u043e\u0440\u0441\u0445", strict=True))[match[0]]
        yield "letter disguised", word[: match.start()] + other + word[match.end() :]
    if word[0].isalpha():
        yield "case changed", word[0].swapcase() + word[1:]
    for other in _TURNED.get(word.casefold(), ()):
        yield "meaning turned", other


def _figures(original: Original, unit: Unit, figures: list[str]) -> Iterator[Seed]:
    """Each digit of a unit changed, and each figure changed for every other that is printed."""
    paper = original.paper
    begin = unit.start if unit.frame else unit.body
    for match in re.compile(r"\d").finditer(paper.text, begin, unit.end):
        for step in (1, 9):
            becomes = str((int(match[0]) + step) % 10)
            yield _of_word(original, unit, "digit changed", match, becomes)
    for match in _FIGURE.finditer(paper.text, begin, unit.end):
        for other in figures:
            if other != match[0]:
                yield _of_word(original, unit, "figure changed", match, other)


def _signs(original: Original, unit: Unit) -> Iterator[Seed]:
    """Each sign between words gone, each word joined to the next, each percentage another."""
    text = original.paper.text
    begin = unit.start if unit.frame else unit.body
    for match in re.compile(r"[^\w\s]|_").finditer(text, begin, unit.end):
        yield _of_word(original, unit, "sign deleted", match, "")
        if match[0] in ".,;:%":
            other = {".": ",", ",": ".", ";": ",", ":": ";", "%": "\u2030"}[match[0]]
            yield _of_word(original, unit, "sign changed", match, other)
    for match in re.compile(r"(?<=\w)\s+(?=\w)").finditer(text, begin, unit.end):
        yield _of_word(original, unit, "words joined", match, "")
