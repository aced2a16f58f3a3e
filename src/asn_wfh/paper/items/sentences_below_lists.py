"""Sentences below a list that belong to the clause around it, as their indentation shows.

    2. Tidak bergiliran:
       a. bengkel; dan
       b. gudang yang menyimpan
          roda.
       Mereka bekerja setiap hari.

The sentence is part of the text of clause 2.  The markers say nothing of it, so it is one only
where its column is that of the clause's words and of nothing else below the clause.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from asn_wfh.paper.items.doubtful_markers import is_certain_marker
from asn_wfh.paper.items.item_markers import marker_at_line_start
from asn_wfh.paper.items.markers_read_so_far import ListItem
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper

__all__ = ["ClosingSentence", "ListIndentation"]


class ClosingSentence(NamedTuple):
    """The first line of what closes a clause below its list, and the path of the clause."""

    line: PrintedLine
    path: tuple[str, ...]


class ListIndentation:
    """How the clauses around an item are indented, and which of them a line behind it goes on.

    The lines behind the item are asked for in the order in which they are printed.
    """

    def __init__(self, scan: ScannedPaper, items: Sequence[ListItem], place: int) -> None:
        """The item at a place of the items, which ends a list or more."""
        self._scan = scan
        self._item = items[place]
        below = items[place + 1].path if place + 1 < len(items) else ()
        first, path = place, self._item.path[: _shared_step_count(self._item.path, below) + 1]
        while first and items[first - 1].path[: len(path)] == path:
            first -= 1
        self._around = items[first:place]
        self._next = _index_of_line_below_items_first_line(scan, self._item)
        self._ended = False
        self._own = _Columns(_column_of_text_behind_marker_if_any(scan, self._item), False)
        self._clauses_by_column: dict[int, _ContinuedClause | None] = {}

    @cached_property
    def _columns_of_clauses_around(self) -> list[_Columns]:
        return [_columns_of_words_on_all_item_lines(self._scan, one) for one in self._around]

    def path_of_continued_clause(self, line: PrintedLine) -> tuple[str, ...] | None:
        """The path of the clause whose text a line goes on; None where nothing tells."""
        self._add_word_columns_of_this_item_before(line)
        column = _column_of_first_sign_at_or_behind(self._scan, line.start)
        if column not in self._clauses_by_column:
            self._clauses_by_column[column] = self._only_clause_at_column(column)
        clause = self._clauses_by_column[column]
        if clause is None or column in self._own.words:
            return None
        # A scan that lost its indentation has every line at the margin.
        return clause.path if column > 0 or clause.broken or self._own.broken else None

    def _add_word_columns_of_this_item_before(self, until: PrintedLine) -> None:
        """Add the lines of the item's own words before a line to its columns."""
        lines = self._scan.lines
        while not self._ended and self._next < len(lines):
            line = lines[self._next]
            if line.start >= until.start:
                return
            self._ended = _begins_item(self._scan, line)
            if not self._ended and not self._scan.is_page_noise(line):
                words = self._own.words | {
                    _column_of_first_sign_at_or_behind(self._scan, line.start)
                }
                self._own = _Columns(words, broken=True)
            self._next += 1

    def _only_clause_at_column(self, column: int) -> _ContinuedClause | None:
        """The only clause around the item whose words stand at a column, as none below it do."""
        columns = self._columns_of_clauses_around
        meant = [
            at
            for at, one in enumerate(self._around)
            if one.path == self._item.path[: len(one.path)] and columns[at].words == {column}
        ]
        if len(meant) != 1:
            return None
        inside = columns[meant[0] + 1 :]
        apart = all(column not in one.words for one in inside)
        broken = any(one.broken for one in inside)
        return _ContinuedClause(self._around[meant[0]].path, broken) if apart else None


class _ContinuedClause(NamedTuple):
    """A clause around an item, and whether a text below it has several lines."""

    path: tuple[str, ...]
    broken: bool


class _Columns(NamedTuple):
    """The columns at which the lines of an item's words begin; whether there are several lines."""

    words: frozenset[int]
    broken: bool


def _shared_step_count(path: Sequence[str], other: Sequence[str]) -> int:
    """How many steps two paths have in common from the start."""
    pairs = enumerate(zip(path, other, strict=False))
    return next((at for at, (one, two) in pairs if one != two), min(len(path), len(other)))


def _index_of_line_below_items_first_line(scan: ScannedPaper, item: ListItem) -> int:
    """The place among the lines of the first one behind an item's own."""
    return bisect_left(scan.lines, item.line.start, key=lambda line: line.start) + 1


def _column_of_text_behind_marker_if_any(scan: ScannedPaper, item: ListItem) -> frozenset[int]:
    words = scan.text[item.marker.end : item.line.end]
    return frozenset(
        [_column_of_first_sign_at_or_behind(scan, item.marker.end)] if words.strip() else []
    )


def _columns_of_words_on_all_item_lines(scan: ScannedPaper, item: ListItem) -> _Columns:
    """The columns of an item's words up to the next marker."""
    below: set[int] = set()
    for place in range(_index_of_line_below_items_first_line(scan, item), len(scan.lines)):
        line = scan.lines[place]
        if _begins_item(scan, line):
            break
        if not scan.is_page_noise(line):
            below.add(_column_of_first_sign_at_or_behind(scan, line.start))
    return _Columns(_column_of_text_behind_marker_if_any(scan, item) | below, bool(below))


def _begins_item(scan: ScannedPaper, line: PrintedLine) -> bool:
    marker = marker_at_line_start(scan.text, line.start, line.end)
    return marker is not None and is_certain_marker(marker, scan.text)


def _column_of_first_sign_at_or_behind(scan: ScannedPaper, place: int) -> int:
    """The column of the first sign at a place or behind it, in its line."""
    begin = scan.text.rfind("\n", 0, place) + 1
    begin = max(begin, *(scan.text.rfind(end, begin, place) + 1 for end in "\r\f"))
    end = scan.text.find("\n", place)
    printed = scan.text[begin : end if end >= 0 else None]
    behind = len(printed[place - begin :]) - len(printed[place - begin :].lstrip())
    return len(printed[: place - begin + behind].expandtabs())
