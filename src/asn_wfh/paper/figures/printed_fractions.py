"""Fractions of a whole that a text prints, as shares: `separuh`, `sepertiga`, `1/4`.

A share is in percent where that is a whole number, else it stays the fraction.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.tokens import Token, is_ascii_number, is_token_one_of

__all__ = ["FRACTION_WORDS", "fraction_figure"]

_HALVES = frozenset({"separuh", "setengah"})
_COUNTS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5}
_PARTS = {
    "pertiga": 3,
    "perempat": 4,
    "perlima": 5,
    "perenam": 6,
    "perdelapan": 8,
    "persepuluh": 10,
}
FRACTION_WORDS = frozenset({*_HALVES, *_COUNTS, *(f"se{part}" for part in _PARTS)})
"""The words by which a fraction begins."""
_TIMES = frozenset({"jam", "hari", "bulan", "tahun", "menit", "minggu", "pekan", "kali"})
"""What is divided before these is time, and no staff: half a day is no count of days."""
_MOST_PARTS = 10


def fraction_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """The fraction at a place, with the words in brackets that say it again."""
    value, end = _fraction_in_words(words, index)
    if not value:
        value, end = _fraction_in_digits(words, index)
    if not value:
        return None
    if end < len(words) and words[end].text in _TIMES:
        return PaperFigure(words[end].text, f"{value}%" if value.isdecimal() else value, index, end)
    kind = "share"
    if is_token_one_of(words, end, "("):
        again, close = _fraction_in_words(words, end + 1)
        if again and is_token_one_of(words, close, ")"):
            kind, end = "share" if again == value else "broken", close + 1
    return PaperFigure(kind, value, index, end)


def _fraction_in_words(words: Sequence[Token], index: int) -> tuple[str, int]:
    """`separuh`, `sepertiga`, `dua pertiga` with the place behind; empty for anything else."""
    text = words[index].text if index < len(words) else ""
    if text in _HALVES:
        return "50", index + 1
    if text.startswith("se") and text[2:] in _PARTS:
        return _share(1, _PARTS[text[2:]]), index + 1
    if text in _COUNTS and index + 1 < len(words):
        behind = words[index + 1].text
        if behind in _PARTS:
            return _share(_COUNTS[text], _PARTS[behind]), index + 2
        if behind == "per" and is_token_one_of(words, index + 2, "dua"):
            return _share(_COUNTS[text], 2), index + 3
    return "", index


def _fraction_in_digits(words: Sequence[Token], index: int) -> tuple[str, int]:
    """`1/2` with the place behind it, where it is no part of a number or a date."""
    if not (is_token_one_of(words, index + 1, "/") and index + 2 < len(words)):
        return "", index
    above, below = words[index].text, words[index + 2].text
    alone = not is_token_one_of(words, index - 1, "/", "nomor", ".") and not (
        is_token_one_of(words, index + 3, "/") or words[index].end != words[index + 1].start
    )
    if not (alone and is_ascii_number(above) and is_ascii_number(below)):
        return "", index
    if not 0 < int(above) < int(below) <= _MOST_PARTS:
        return "", index
    return _share(int(above), int(below)), index + 3


def _share(parts: int, of: int) -> str:
    """So many parts of a whole, in percent or as they are."""
    return str(100 * parts // of) if 100 * parts % of == 0 else f"{parts}/{of}"
