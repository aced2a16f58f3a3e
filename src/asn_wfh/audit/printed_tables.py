"""Tables as papers print them: the cells of a grid, and of rows that are written out.

A grid has the values of one fact in its head and those of another before its rows; a text keeps
the order of its cells and nothing of their lines.  So a row is a run of figures that stand one
behind the other, and the j-th of them belongs to the j-th value of the head.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asn_wfh.audit.context import ParsedText
from asn_wfh.paper.figures import Figure, whole_share
from asn_wfh.paper.tokens import Token
from asn_wfh.paper.vocabulary_terms import Term

__all__ = ["PrintedCell", "printed_cells"]


class PrintedCell(NamedTuple):
    """A figure in percent, and the terms that it is printed for; none where it stands alone."""

    terms: tuple[Term, ...]
    figure: int

    def values_of(self, facet: str) -> frozenset[str]:
        """The values of a fact that the cell is printed for; none where it names none."""
        return frozenset(v for term in self.terms if term.facet == facet for v in term.values)


def printed_cells(text: ParsedText, facets: Sequence[str]) -> list[PrintedCell]:
    """The cells of the tables in a text, in order, with the values of some facts printed."""
    figures = [figure for figure in text.figures if whole_share(figure) is not None]
    terms = [term for term in text.terms if term.facet in facets]
    rows = list(_runs(text.words, figures))
    return list(_cells_of_grid(rows, terms)) or list(_cells_of_rows(text, figures, terms))


def _runs(words: Sequence[Token], figures: Sequence[Figure]) -> Iterator[list[Figure]]:
    """The figures, those together that stand one behind the other with nothing between.

    Signs are nothing; a semicolon or a full stop ends a sentence, and so a run.
    """
    run: list[Figure] = []
    for figure in figures:
        between = words[run[-1].end : figure.begin] if run else ()
        if any(not word.is_sign or word.text in ".;" for word in between):
            yield run
            run = []
        run.append(figure)
    if run:
        yield run


def _cells_of_grid(rows: Sequence[list[Figure]], terms: Sequence[Term]) -> Iterator[PrintedCell]:
    """The cells of a grid whose rows have as many figures as its head has values.

    None where the text prints no grid, or one whose rows and head do not fit together.
    """
    rows = [row for row in rows if len(row) > 1]
    if not rows:
        return
    labels: list[tuple[Term, ...]]
    before = [term for term in terms if term.end <= rows[0][0].begin]
    nearest = _last_of_one_facet(before)
    if len(rows) == 1 and len(nearest) == len(rows[0]):
        head, labels = nearest, [()]
    else:
        head = _last_of_one_facet(before[: len(before) - len(nearest)])[-len(rows[0]) :]
        begins = [head[-1].end if head else 0, *(row[-1].end for row in rows)]
        labels = [
            tuple(term for term in terms if begin <= term.begin < row[0].begin)
            for begin, row in zip(begins, rows, strict=False)
        ]
        if not all(labels):
            return
    if any(len(row) != len(head) for row in rows):
        return
    for label, row in zip(labels, rows, strict=True):
        for column, figure in zip(head, row, strict=True):
            yield PrintedCell((*label, column), whole_share(figure) or 0)


def _last_of_one_facet(terms: Sequence[Term]) -> list[Term]:
    """The last terms of some that are all of one fact, in order."""
    last: list[Term] = []
    for term in reversed(terms):
        if last and term.facet != last[0].facet:
            break
        last.insert(0, term)
    return last


def _cells_of_rows(
    text: ParsedText, figures: Sequence[Figure], terms: Sequence[Term]
) -> Iterator[PrintedCell]:
    """The cells of rows written out: `kelas inti 80%`, or `80% pada kelas inti`."""
    # As the first figure of the clause has it.
    leads = any(term.begin < figure.begin for term in terms for figure in figures[:1])
    for place, figure in enumerate(figures):
        before = figures[place - 1].end if place else 0
        after = figures[place + 1].begin if place + 1 < len(figures) else len(text.words)
        first, last = (before, figure.begin) if leads else (figure.end, after)
        near = tuple(term for term in terms if first <= term.begin < last)
        yield PrintedCell(near, whole_share(figure) or 0)
