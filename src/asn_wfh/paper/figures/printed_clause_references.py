"""The clauses that a text refers to by the steps of their paths, and the laws that it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_wfh.law.dictum_ordinals import dictum_ordinal
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.figures.words_joining_days_or_reference_steps import (
    LISTING_WORDS,
    UNTIL_WORDS,
    place_behind_listing_or_until_words,
)
from asn_wfh.paper.tokens import Token, is_ascii_number, is_token_one_of

__all__ = [
    "STEP_WORDS",
    "cited_law_figure",
    "clause_reference_figure",
    "reference_completed_from_one_before",
    "rest_of_reference_range",
]

_ARTICLE = "pasal-"
STEP_WORDS = frozenset({"angka", "huruf", "poin", "butir", "nomor", "ayat", "pasal", "diktum"})
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}")
_MOST_DICTUM_WORDS = 3


def cited_law_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """`Nomor 94 Tahun 2021`: a law that is cited; a figure of its own, and none of the clause."""
    if words[index].text == "nomor" and index + 3 < len(words):
        number, tahun, year = (word.text for word in words[index + 1 : index + 4])
        if is_ascii_number(number) and tahun == "tahun" and is_ascii_number(year):
            return PaperFigure("law", f"{number}/{year}", index, index + 4)
    return None


def clause_reference_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """`angka 1 huruf a poin 2`: the steps of another clause's path."""
    steps: list[str] = []
    begin = index
    while index + 1 < len(words) and words[index].text in STEP_WORDS:
        step, end = _clause_step_and_end(words, index + 1, is_dictum=words[index].text == "diktum")
        if not step:
            break
        further, end = _further_dotted_steps_and_end(words, end)
        # `Pasal 2` is that of the paper, `ayat (2)` one of the same clause.
        steps += [f"{_ARTICLE}{step}" if words[index].text == "pasal" else step, *further]
        index = end
    if not steps:
        return None
    within = _reference_within_which(words, begin, index)
    if within:
        return replace(within, value=".".join([within.value, *steps]), begin=begin)
    return PaperFigure("reference", ".".join(steps), begin, index)


def _reference_within_which(words: Sequence[Token], begin: int, index: int) -> PaperFigure | None:
    """The clause that a reference is within: of `huruf d pada angka 2` the second."""
    if not is_token_one_of(words, index, "pada", "dalam", "dari"):
        return None
    if not is_token_one_of(words, index + 1, *STEP_WORDS - {words[begin].text}):
        return None
    return clause_reference_figure(words, index + 1)


def reference_completed_from_one_before(
    words: Sequence[Token], before: PaperFigure | None, figure: PaperFigure
) -> PaperFigure:
    """Of `huruf A angka 1 dan angka 3` the second, which is A.3; any other figure as it is."""
    if before is None or {before.kind, figure.kind} != {"reference"} or "." in figure.value:
        return figure
    joined = place_behind_listing_or_until_words(words, before.end, LISTING_WORDS) == figure.begin
    last = next(at for at in range(before.end - 1, -1, -1) if words[at].text in STEP_WORDS)
    if not joined or words[last].text != words[figure.begin].text:
        return figure
    above, dot, _ = before.value.rpartition(".")
    return replace(figure, value=f"{above}{dot}{figure.value}")


def _clause_step_and_end(words: Sequence[Token], index: int, *, is_dictum: bool) -> tuple[str, int]:
    """A step of a path at a place, and the place behind it; an empty one where there is none."""
    if is_dictum:
        for end in range(min(index + _MOST_DICTUM_WORDS, len(words)), index, -1):
            ordinal = dictum_ordinal(" ".join(word.text for word in words[index:end]))
            if ordinal:
                return str(ordinal), end
    after = index + is_token_one_of(words, index, "(")
    if after >= len(words) or not _is_clause_step(words[after].text):
        return "", index
    return words[after].text, after + 1 + is_token_one_of(words, after + 1, ")")


def _further_dotted_steps_and_end(words: Sequence[Token], index: int) -> tuple[list[str], int]:
    """The steps joined by dots to the one before a place, as in `butir 2.a.3`, and their end."""
    steps: list[str] = []
    while index + 1 < len(words) and words[index].text == ".":
        before, dot, step = words[index - 1 : index + 2]
        if not (before.end == dot.start and dot.end == step.start and _is_clause_step(step.text)):
            break
        steps.append(step.text)
        index += 2
    return steps, index


def rest_of_reference_range(words: Sequence[Token], first: PaperFigure) -> Iterator[PaperFigure]:
    """What stands behind a reference up to the last of several: each clause between the two."""
    joint = (
        place_behind_listing_or_until_words(words, first.end, UNTIL_WORDS)
        if first.kind == "reference"
        else None
    )
    if not joint or joint >= len(words):
        return
    # `angka 1 sampai dengan 3`, `Diktum KESATU sampai dengan KETIGA`.
    is_dictum = words[first.begin].text == "diktum"
    step, end = _clause_step_and_end(words, joint, is_dictum=is_dictum)
    last = clause_reference_figure(words, joint) or PaperFigure("reference", step, joint, end)
    steps, ending = first.value.split("."), last.value.split(".")
    above = [*steps[: -len(ending)], *ending[:-1]]
    article = _ARTICLE if steps[-1].startswith(_ARTICLE) else ""
    first_step, last_step = (step.removeprefix(_ARTICLE) for step in (steps[-1], ending[-1]))
    for step in _steps_behind_first_up_to_last(first_step, last_step):
        yield PaperFigure("reference", ".".join([*above, f"{article}{step}"]), first.end, last.end)


def _steps_behind_first_up_to_last(first: str, last: str) -> Iterator[str]:
    """The steps behind one up to another of its kind; none where they are of two kinds."""
    if is_ascii_number(first) and is_ascii_number(last):
        yield from (str(step) for step in range(int(first) + 1, min(int(last), 999) + 1))
    elif len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        yield from (chr(step) for step in range(ord(first) + 1, ord(last) + 1))


def _is_clause_step(text: str) -> bool:
    letter = len(text) == 1 and text.isalpha()
    return is_ascii_number(text) or letter or bool(_ROMAN.fullmatch(text))
