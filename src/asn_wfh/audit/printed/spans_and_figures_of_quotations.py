"""Quotations read where they stand in the paper, and not as if they were sentences by themselves.

`ke-3`, cut from `minggu ke-1 dan ke-3`, is a week, and `dari jumlah pegawai`, cut from `dari jumlah
pegawai yang hadir`, is no share of everybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedText
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.tokens import Token

__all__ = ["figures_where_quoted", "quotation_spans", "values_begun_in_spans"]

ValueT = TypeVar("ValueT")


def quotation_spans(words: Sequence[Token], quotation: Sequence[Token]) -> list[tuple[int, int]]:
    """Each place where a quotation stands in words, from and up to."""
    length = len(quotation)
    if not length:
        return []
    first = quotation[0].text
    begins = (
        at
        for at in range(len(words) - length + 1)
        if first == words[at].text or first == words[at].printed
    )
    return [
        (at, at + length)
        for at in begins
        if all(
            word.is_read_or_printed_as(quoted.text)
            for word, quoted in zip(words[at : at + length], quotation, strict=True)
        )
    ]


def figures_where_quoted(
    quotations: Sequence[ParsedText], texts: Sequence[ParsedText]
) -> tuple[PaperFigure, ...]:
    """The figures of quotations as they stand in the first text that prints each.

    The quotations are meant one behind the other, each closed by one sign.
    """
    figures: list[PaperFigure] = []
    begin = 0
    for quotation in quotations:
        standing = _figures_inside_quotation_in_first_text(quotation, texts)
        own = quotation.figures if standing is None else standing
        figures += [
            replace(figure, begin=figure.begin + begin, end=figure.end + begin) for figure in own
        ]
        begin += len(quotation.words) + 1
    return tuple(figures)


def _figures_inside_quotation_in_first_text(
    quotation: ParsedText, texts: Sequence[ParsedText]
) -> list[PaperFigure] | None:
    """The figures that begin in a quotation, by their places in it; None where it stands nowhere.

    One that goes on behind the quotation ends with it.
    """
    for text in texts:
        for begin, end in quotation_spans(text.words, quotation.words)[:1]:
            return [
                replace(figure, begin=figure.begin - begin, end=min(figure.end, end) - begin)
                for figure in text.figures
                if begin <= figure.begin < end
            ]
    return None


def values_begun_in_spans(
    values: Iterable[tuple[ValueT, int, int]], spans: Sequence[tuple[int, int]]
) -> Iterator[ValueT]:
    """Those of some values, each with its span, that begin in one of other spans."""
    for value, begin, _ in values:
        if any(first <= begin < last for first, last in spans):
            yield value
