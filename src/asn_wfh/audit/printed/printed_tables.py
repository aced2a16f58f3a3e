"""Tables as papers print them: the cells of a grid, and of rows that are written out.

A grid has the values of one fact, or weekdays, in its head and those of another before its rows; a
text keeps the order of its cells and nothing of their lines.  So a row is a run of cells that stand
one behind the other, and the j-th of them belongs to the j-th column of the head.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from asn_wfh.audit.audit_context import ParsedText
from asn_wfh.audit.printed.printed_shares import WORD_CELLS, bound_phrases
from asn_wfh.paper.figures.printed_figure import share_in_whole_percent
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.read_share_bounds_as_home_interval import ShareBound

__all__ = ["PrintedCell", "cells_of_grid", "cells_of_rows"]

_BESIDE_FIGURES = frozenset({"pegawai", "asn", "orang", "wfh", "wfo"})
_JOINS = frozenset({"dan", "atau", "serta", "sampai", "dengan", "hingga", "-", ",", "/"})


class PrintedCell(NamedTuple):
    """A figure in percent, and the terms that it is printed for; none where it stands alone.

    A weekday is a term of the facet `weekday`.  `bound` is None where it is not looked at.
    `begin` and `end` are the tokens that the cell takes.
    """

    terms: tuple[PrintedTerm, ...]
    figure: int
    bound: ShareBound | None = None
    begin: int = 0
    end: int = 0

    def values_of(self, facet: str) -> frozenset[str]:
        """The values of a fact that the cell is printed for; none where it names none."""
        return frozenset(v for term in self.terms if term.facet == facet for v in term.values)


class _CellWithoutTerms(NamedTuple):
    """A figure, or a word for one, with its bound and the tokens that it takes."""

    figure: int
    bound: ShareBound | None
    begin: int
    end: int


_Column: TypeAlias = tuple[PrintedTerm, ...]
"""The terms of a head or a label that are joined: `Senin dan Selasa`."""


def cells_of_grid(text: ParsedText, facets: Sequence[str]) -> list[PrintedCell]:
    """The cells of a grid in a text, in order, each with the values of some facts printed for it.

    None where the text prints no grid, or one whose rows and head do not fit together.
    """
    rows = [
        row
        for row in _runs_of_adjacent_cells(text.words, _figures_and_words_that_may_fill_cells(text))
        if len(row) > 1
    ]
    if not rows:
        return []
    columns = list(_columns_of_terms(text, facets))
    head, labels = _column_heads_and_row_labels(columns, rows)
    if any(len(row) != len(head) for row in rows):
        return []
    # `paling banyak sebagai berikut` binds every cell that says no other.
    before = bound_phrases().payloads_and_spans(text.words[: rows[0][0].begin])
    usual = next(iter([bound for bound, _, _ in before][-1:]), None)
    return [
        PrintedCell((*label, *column), *cell._replace(bound=cell.bound or usual or "exactly"))
        for label, row in zip(labels, rows, strict=True)
        for column, cell in zip(head, row, strict=True)
    ]


def cells_of_rows(text: ParsedText, facets: Sequence[str]) -> Iterator[PrintedCell]:
    """The cells of rows written out: `kelas inti 80%`, or `80% pada kelas inti`."""
    figures = [figure for figure in text.figures if share_in_whole_percent(figure) is not None]
    terms = [term for term in text.terms if term.facet in facets]
    # As the first figure of the clause has it.
    leads = any(term.begin < figure.begin for term in terms for figure in figures[:1])
    for place, figure in enumerate(figures):
        before = figures[place - 1].end if place else 0
        after = figures[place + 1].begin if place + 1 < len(figures) else len(text.words)
        first, last = (before, figure.begin) if leads else (figure.end, after)
        near = tuple(term for term in terms if first <= term.begin < last)
        yield PrintedCell(near, share_in_whole_percent(figure) or 0)


def _figures_and_words_that_may_fill_cells(text: ParsedText) -> list[_CellWithoutTerms]:
    """Every figure or word that may stand in a cell, in order."""
    bounds: dict[int, tuple[ShareBound, int]] = {
        end: (bound, begin) for bound, begin, end in bound_phrases().payloads_and_spans(text.words)
    }
    cells = []
    for figure in text.figures:
        share = share_in_whole_percent(figure)
        if share is not None:
            bound, begin = bounds.get(figure.begin, (None, figure.begin))
            cells.append(_CellWithoutTerms(share, bound, begin, figure.end))
    for share, begin, end in _word_cell_phrases().payloads_and_spans(text.words):
        cells.append(_CellWithoutTerms(share, "exactly", begin, end))
    return sorted(cells, key=lambda cell: cell.begin)


def _runs_of_adjacent_cells(
    words: Sequence[Token], cells: Sequence[_CellWithoutTerms]
) -> Iterator[list[_CellWithoutTerms]]:
    """The cells, those together that stand one behind the other with nothing but signs between.

    A semicolon or a full stop ends a sentence, and so a run.
    """
    run: list[_CellWithoutTerms] = []
    for cell in cells:
        between = words[run[-1].end : cell.begin] if run else ()
        if any(word.text in ".;" or not _can_stand_beside_figure(word) for word in between):
            yield run
            run = []
        run.append(cell)
    if run:
        yield run


def _can_stand_beside_figure(word: Token) -> bool:
    return word.is_sign or word.text in _BESIDE_FIGURES


def _columns_of_terms(text: ParsedText, facets: Sequence[str]) -> Iterator[_Column]:
    """The terms of some facts, and the weekdays where they are asked for, joined ones together."""
    terms = [term for term in text.terms if term.facet in facets]
    if "weekday" in facets:
        terms += [
            PrintedTerm("weekday", (figure.value,), figure.begin, figure.end)
            for figure in text.figures
            if figure.kind == "weekday"
        ]
    column: _Column = ()
    for term in sorted(terms, key=lambda term: term.begin):
        if column and not _are_terms_joined_in_one_column(text.words, column[-1], term):
            yield column
            column = ()
        column = (*column, term)
    if column:
        yield column


def _are_terms_joined_in_one_column(
    words: Sequence[Token], first: PrintedTerm, second: PrintedTerm
) -> bool:
    """Whether two terms stand in one column: joined by a word, or days of one range."""
    if first.facet != second.facet:
        return False
    between = {word.text for word in words[first.end : second.begin]}
    return (
        second.begin < first.end
        or (bool(between) and between <= _JOINS)
        or _is_weekday_range(second)
    )


def _is_weekday_range(term: PrintedTerm) -> bool:
    """Whether a weekday is one of `Senin sampai dengan Rabu`, which takes the words between."""
    return term.facet == "weekday" and term.end - term.begin > 1


def _column_heads_and_row_labels(
    columns: Sequence[_Column], rows: Sequence[Sequence[_CellWithoutTerms]]
) -> tuple[Sequence[_Column], Sequence[_Column]]:
    """The columns of a grid's head, and before each of its rows the terms that are its label."""
    width = len(rows[0])
    before = [column for column in columns if column[-1].end <= rows[0][0].begin]
    nearest = _last_columns_of_one_facet(before)
    if len(rows) == 1 and len(nearest) == width:
        return nearest, [()]
    head = _last_columns_of_one_facet(before[: len(before) - len(nearest)])[-width:]
    begins = [head[-1][-1].end if head else 0, *(row[-1].end for row in rows)]
    labels = [
        tuple(term for column in columns for term in column if begin <= term.begin < row[0].begin)
        for begin, row in zip(begins, rows, strict=False)
    ]
    return (head, labels) if all(labels) else ((), ())


def _last_columns_of_one_facet(columns: Sequence[_Column]) -> list[_Column]:
    """The last columns of some that are all of one fact, in order."""
    last: list[_Column] = []
    for column in reversed(columns):
        if last and column[0].facet != last[0][0].facet:
            break
        last.insert(0, column)
    return last


@lru_cache(maxsize=1)
def _word_cell_phrases() -> Phrases[int]:
    return Phrases(WORD_CELLS)
