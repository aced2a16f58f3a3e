"""The shares of a staff that a text prints: the figure, its bound, and the side it is of.

A share stands in a part of a sentence, `paling banyak 40% pegawai di rumah`; what that part does
not say itself is said before it in the sentence, `yang WFO paling sedikit 20%, paling banyak 40%`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from asn_wfh.paper.find_printed_figures import find_figures
from asn_wfh.paper.printed_figure import PaperFigure, share_in_whole_percent
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.paper_wording_shared_by_rules import AT_LEAST, AT_MOST, EVERYONE_FORMS, UNTIL
from asn_wfh.rules.share_bounds import ShareBound, ShareSide

__all__ = [
    "WORD_CELLS",
    "PrintedShare",
    "bound_phrases",
    "is_side_named",
    "printed_shares",
    "share_of_row_ending_in_word",
    "side_named_last",
]

_SIDES: tuple[tuple[ShareSide, tuple[str, ...]], ...] = (
    ("home", ("WFH", "di rumah", "dari rumah", "work from home")),
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
_EXACT = ("sebesar", "sebanyak", "dengan komposisi", "komposisi", "proporsi")
_ORDERS = frozenset(
    {
        *("wajib", "diwajibkan", "harus", "agar", "tetap", "untuk", "melaksanakan"),
        *("bekerja", "bertugas", "masuk", "secara"),
    }
)
"""What may stand between everybody and their side."""
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
    # What is no whole share is a share of no staff.
    figures = [
        figure for figure in find_figures(words) if share_in_whole_percent(figure) is not None
    ]
    for place, figure in enumerate(figures):
        before = figures[place - 1].end if place else 0
        after = figures[place + 1].begin if place + 1 < len(figures) else len(words)
        begin = _place_behind_last_of_signs_or_first(words, before, figure.begin, _JOINS | _ENDS)
        end = _place_of_first_join_or_end_else_last(words, figure.end, after)
        sentence = _place_behind_last_of_signs_or_first(words, 0, figure.begin, _ENDS)
        side = _nearest_side(words, figure, begin, end)
        if side is None:
            side = side_named_last(words[sentence : figure.begin]) or _side_named_first(
                words[figure.end : _place_of_sentence_end(words, figure.end)]
            )
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
    texts = [word.text for word in words if not word.is_sign]
    for form, figure in WORD_CELLS:
        cell = form.split()
        if len(texts) > len(cell) and texts[-len(cell) :] == cell:
            yield PrintedShare(side_named_last(words), "exactly", figure)
            return


def _side_where_all_must_be(words: Sequence[Token], index: int) -> ShareSide | None:
    """The side at which people named before a place must all be.

    Where they are may stand between: `seluruh pegawai pada Dinas Sosial melaksanakan WFO`.
    """
    if index < len(words) and words[index].text in ("pada", "di"):
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
        for side, _, stop in _side_phrases().payloads_and_spans(words[begin : figure.begin])
    ]
    behind: list[tuple[int, ShareSide]] = [
        (start, side)
        for side, start, _ in _side_phrases().payloads_and_spans(words[figure.end : end])
    ]
    sides = [*before, *behind]
    return min(sides)[1] if sides else None


def side_named_last(words: Sequence[Token]) -> ShareSide | None:
    """The side, at home or at the office, that some words name last; None for neither."""
    sides: list[ShareSide] = [side for side, _, _ in _side_phrases().payloads_and_spans(words)]
    return sides[-1] if sides else None


def is_side_named(words: Sequence[Token], side: ShareSide) -> bool:
    """Whether some words name a side, at home or at the office."""
    return any(one == side for one, _, _ in _side_phrases().payloads_and_spans(words))


def _side_named_first(words: Sequence[Token]) -> ShareSide | None:
    sides: list[ShareSide] = [side for side, _, _ in _side_phrases().payloads_and_spans(words)]
    return sides[0] if sides else None


def _place_behind_last_of_signs_or_first(
    words: Sequence[Token], first: int, last: int, signs: frozenset[str]
) -> int:
    """The place behind the last of some signs between two places; the first where there is none."""
    places = [at + 1 for at in range(first, last) if words[at].text in signs]
    return places[-1] if places else first


def _place_of_first_join_or_end_else_last(words: Sequence[Token], first: int, last: int) -> int:
    places = (at for at in range(first, last) if words[at].text in _JOINS | _ENDS)
    return next(places, last)


def _place_of_sentence_end(words: Sequence[Token], first: int) -> int:
    return next((at for at in range(first, len(words)) if words[at].text in _ENDS), len(words))


@lru_cache(maxsize=1)
def _side_phrases() -> Phrases[ShareSide]:
    return Phrases((form, side) for side, forms in _SIDES for form in forms)


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
    return Phrases((form, form) for form in EVERYONE_FORMS)
