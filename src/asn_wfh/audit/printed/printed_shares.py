"""The shares of a staff that a text prints: the figure, its bound, and the side it is of.

A share stands in a part of a sentence, `paling banyak 40% pegawai di rumah`; what that part does
not say itself is said before it in the sentence, `yang WFO paling sedikit 20%, paling banyak 40%`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.figures.printed_figure import PaperFigure, share_in_whole_percent
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_BEHIND_PEOPLE,
    AT_LEAST,
    AT_MOST,
    EVERYONE_FORMS,
    LEAVE_NOUNS,
    STAFF,
    UNTIL,
)
from asn_wfh.rules.read_share_bounds_as_home_interval import ShareBound, ShareSide

__all__ = [
    "WORD_CELLS",
    "PrintedShare",
    "bound_phrases",
    "is_side_named",
    "printed_shares",
    "share_of_row_ending_in_word",
    "side_named_last",
    "sides_and_spans",
]

_SIDES: tuple[tuple[ShareSide, tuple[str, ...]], ...] = (
    (
        "home",
        (
            *("WFH", "di rumah", "dari rumah", "work from home"),
            # What is given to so many at most is leave.
            *(f"{leave} {that}" for leave in LEAVE_NOUNS for that in ("itu", "dimaksud")),
            *(f"{leave} tersebut" for leave in LEAVE_NOUNS),
        ),
    ),
    (
        "office",
        (
            *("WFO", "di kantor", "dari kantor", "masuk kantor", "ke kantor", "hadir"),
            "work from office",
        ),
    ),
)
WORD_CELLS = (
    *((f"{every}{staff}", 100) for every in ("seluruh", "semua") for staff in (" pegawai", " asn")),
    *((form, 100) for form in ("seluruhnya", "semuanya", "seluruh pegawai asn")),
    *((form, 0) for form in ("tidak ada", "nihil")),
)
"""How a cell of a table says everybody, or nobody, without a figure."""
_LONGEST_ROW_END = 1 + max(len(form.split()) for form, _ in WORD_CELLS)
"""The words of the longest such cell, and one of what stands before it."""
_EXACT = ("sebesar", "sebanyak", "dengan komposisi", "komposisi", "proporsi")
_ORDERS = frozenset(
    {
        *("wajib", "diwajibkan", "harus", "agar", "tetap", "untuk", "melaksanakan"),
        *("bekerja", "bertugas", "masuk", "secara"),
    }
)
"""What may stand between everybody and their side."""
_BEGIN_OFFICE_NAMES = frozenset(
    {*("pada", "di", "dinas", "badan", "kantor", "bagian", "unit", "urusan", "perangkat")}
)
_LONGEST_OFFICE_NAME = 14
"""Words between everybody and what they do, at most."""
_JOINS = frozenset({"dan", "serta", "sedangkan", "sementara", ","})
_ENDS = frozenset({".", ";"})


class PrintedShare(NamedTuple):
    """A share as a paper prints it; `side` is None where it is said nowhere in the sentence."""

    side: ShareSide | None
    bound: ShareBound
    figure: int


def printed_shares(words: Sequence[Token]) -> Iterator[PrintedShare]:
    """Every share of a staff in the words, in order."""
    earlier: tuple[int, PrintedShare] | None = None
    sentence_ends = [at for at, word in enumerate(words) if word.text in _ENDS]
    sides = list(sides_and_spans(words))
    # What is no whole share is a share of no staff.
    figures = [
        figure for figure in find_figures(words) if share_in_whole_percent(figure) is not None
    ]
    for place, figure in enumerate(figures):
        before = figures[place - 1].end if place else 0
        after = figures[place + 1].begin if place + 1 < len(figures) else len(words)
        begin = _place_behind_last_of_signs_or_first(words, before, figure.begin, _JOINS | _ENDS)
        end = _place_of_first_join_or_end_else_last(words, figure.end, after)
        number = bisect_left(sentence_ends, figure.begin)
        sentence = sentence_ends[number - 1] + 1 if number else 0
        side = _nearest_side(words, figure, begin, end)
        if side is None:
            number = bisect_left(sentence_ends, figure.end)
            stop = sentence_ends[number] if number < len(sentence_ends) else len(words)
            side = _side_named_last_before_or_first_behind(sides, figure, sentence, stop)
        bound = _bound_printed_around_figure(words, figure, begin, end, after)
        if bound is None:
            # `paling banyak 80% di A dan 40% di B` binds both; of the other side it does not.
            goes_on = earlier and earlier[0] == sentence and earlier[1].side == side
            bound = earlier[1].bound if earlier and goes_on else "exactly"
        share = PrintedShare(side, bound, share_in_whole_percent(figure) or 0)
        earlier = sentence, share
        yield share
    if not figures:
        yield from share_of_row_ending_in_word(words)
    for _, _, end in _everybody_phrases().payloads_and_spans(words):
        everybody = _side_where_all_must_be(words, end)
        if everybody:
            yield PrintedShare(everybody, "exactly", 100)


def share_of_row_ending_in_word(words: Sequence[Token]) -> Iterator[PrintedShare]:
    """The share of a row of a table that ends with a word for one: `Dinas Sosial  tidak ada`."""
    if words and words[-1].text == ":":
        # What announces a list is no row.
        return
    ending = islice((word.text for word in reversed(words) if not word.is_sign), _LONGEST_ROW_END)
    texts = list(ending)[::-1]
    for form, figure in WORD_CELLS:
        cell = form.split()
        if len(texts) > len(cell) and texts[-len(cell) :] == cell:
            yield PrintedShare(side_named_last(words), "exactly", figure)
            return


def _side_where_all_must_be(words: Sequence[Token], index: int) -> ShareSide | None:
    """The side at which people named before a place must all be.

    Where they are may stand between: `seluruh pegawai pada Dinas Sosial melaksanakan WFO`.
    """
    if index < len(words) and words[index].text in _BEGIN_OFFICE_NAMES:
        behind = range(index, min(index + _LONGEST_OFFICE_NAME, len(words)))
        index = next((at for at in behind if words[at].text in _ORDERS - {"untuk"}), len(words))
    while index < len(words):
        match = next(_side_phrases().payloads_and_ends_at(words, index), None)
        if match:
            return match[0]
        if words[index].text not in _ORDERS:
            return None
        index += 1
    return None


def _bound_printed_around_figure(
    words: Sequence[Token], figure: PaperFigure, begin: int, end: int, after: int
) -> ShareBound | None:
    """The bound that is printed before a figure, or behind it; None where there is none."""
    bounds: list[ShareBound] = [
        bound for bound, _, _ in bound_phrases().payloads_and_spans(words[begin : figure.begin])
    ]
    if bounds:
        return bounds[-1]
    until = [word.text for word in words[figure.end : after]]
    if after < len(words) and until in (["sampai", "dengan"], ["hingga"], ["sampai"]):
        return "at_least"
    behind = bound_phrases().payloads_and_spans(words[figure.end : end])
    return next((bound for bound, _, _ in behind if bound != "exactly"), None)


def _nearest_side(
    words: Sequence[Token], figure: PaperFigure, begin: int, end: int
) -> ShareSide | None:
    """The side that stands nearest to a figure in its part of the sentence."""
    before: list[tuple[int, ShareSide]] = [
        (figure.begin - begin - stop, side)
        for side, _, stop in sides_and_spans(words[begin : figure.begin])
    ]
    behind: list[tuple[int, ShareSide]] = [
        (start, side) for side, start, _ in sides_and_spans(words[figure.end : end])
    ]
    sides = [*before, *behind]
    return min(sides)[1] if sides else None


def side_named_last(words: Sequence[Token]) -> ShareSide | None:
    """The side, at home or at the office, that some words name last; None for neither."""
    sides: list[ShareSide] = [side for side, _, _ in sides_and_spans(words)]
    return sides[-1] if sides else None


def is_side_named(words: Sequence[Token], side: ShareSide) -> bool:
    """Whether some words name a side, at home or at the office."""
    return any(one == side for one, _, _ in sides_and_spans(words))


def _side_named_last_before_or_first_behind(
    sides: Sequence[tuple[ShareSide, int, int]], figure: PaperFigure, first: int, stop: int
) -> ShareSide | None:
    """The side that a sentence names last before a figure, or else first behind it.

    `sides` are all that are named, in order; the sentence goes from `first` to `stop`.
    """
    behind = bisect_left(sides, figure.begin, key=lambda span: span[1])
    if behind and sides[behind - 1][1] >= first:
        return sides[behind - 1][0]
    return sides[behind][0] if behind < len(sides) and sides[behind][1] < stop else None


def _place_behind_last_of_signs_or_first(
    words: Sequence[Token], first: int, last: int, signs: frozenset[str]
) -> int:
    """The place behind the last of some signs between two places; the first where there is none."""
    places = [at + 1 for at in range(first, last) if words[at].text in signs]
    return places[-1] if places else first


def _place_of_first_join_or_end_else_last(words: Sequence[Token], first: int, last: int) -> int:
    places = (at for at in range(first, last) if words[at].text in _JOINS | _ENDS)
    return next(places, last)


def sides_and_spans(words: Sequence[Token]) -> Iterator[tuple[ShareSide, int, int]]:
    """Each side that some words name, with the place where it begins and the one behind it."""
    for side, begin, end in _side_phrases().payloads_and_spans(words):
        if side is not None:
            yield side, begin, end


@lru_cache(maxsize=1)
def _side_phrases() -> Phrases[ShareSide | None]:
    sides: list[tuple[str, ShareSide | None]] = [
        (form, side) for side, forms in _SIDES for form in forms
    ]
    # Of those present a share may be, which names no side.
    sides += [(f"{people} yang hadir", None) for people in STAFF]
    return Phrases(sides)


@lru_cache(maxsize=1)
def bound_phrases() -> Phrases[ShareBound]:
    """How a paper prints the bounds of a share."""
    forms: dict[ShareBound, tuple[str, ...]] = {
        "at_most": (*AT_MOST.forms, *UNTIL.forms, "hingga"),
        "at_least": AT_LEAST.forms,
        "exactly": tuple(_EXACT),
    }
    return Phrases((form, bound) for bound, printed in forms.items() for form in printed)


@lru_cache(maxsize=1)
def _everybody_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in (*EVERYONE_FORMS, *ALL_BEHIND_PEOPLE))
