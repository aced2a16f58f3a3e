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
from typing import NamedTuple

from asn_wfh.paper.lines import Lines, PrintedLine
from asn_wfh.paper.marker_heuristics import is_certain_marker
from asn_wfh.paper.markers import marker_at
from asn_wfh.paper.partial_outline import ListItem

__all__ = ["ClosingSentence", "path_by_indentation"]


class ClosingSentence(NamedTuple):
    """The first line of what closes a clause below its list, and the path of the clause."""

    line: PrintedLine
    path: tuple[str, ...]


def path_by_indentation(
    scan: Lines, items: Sequence[ListItem], place: int, line: PrintedLine
) -> tuple[str, ...] | None:
    """The path of the clause whose text a line goes on, behind the item at a place of the items.

    None where the indentation does not tell.
    """
    item = items[place]
    below = items[place + 1].path if place + 1 < len(items) else ()
    shared = next(
        (at for at, (one, two) in enumerate(zip(item.path, below, strict=False)) if one != two),
        min(len(item.path), len(below)),
    )
    first = place
    while first and items[first].path[: shared + 1] == items[first - 1].path[: shared + 1]:
        first -= 1
    printed = [_columns_of_item(scan, one, line) for one in items[first : place + 1]]
    column = _column(scan, line.start)
    meant = [
        at
        for at, one in enumerate(items[first:place])
        if one.path == item.path[: len(one.path)] and printed[at].words == {column}
    ]
    if len(meant) != 1:
        return None
    inside = printed[meant[0] + 1 :]
    # A scan that lost its indentation has every line at the margin.
    indented = column > 0 or any(one.broken for one in inside)
    apart = all(column not in one.words for one in inside)
    return items[first + meant[0]].path if indented and apart else None


class _Columns(NamedTuple):
    """The columns at which the lines of an item's words begin; whether there are several lines."""

    words: set[int]
    broken: bool


def _columns_of_item(scan: Lines, item: ListItem, until: PrintedLine) -> _Columns:
    """The columns of an item's words up to the next marker, or up to a line."""
    begin = bisect_left(scan.lines, item.line.start, key=lambda line: line.start) + 1
    below: list[int] = []
    for line in scan.lines[begin:]:
        if line.start >= until.start or _begins_item(scan, line):
            break
        if not scan.is_page_noise(line):
            below.append(_column(scan, line.start))
    words = scan.text[item.marker.end : item.line.end]
    own = [_column(scan, item.marker.end)] if words.strip() else []
    return _Columns({*own, *below}, bool(below))


def _begins_item(scan: Lines, line: PrintedLine) -> bool:
    marker = marker_at(scan.text, line.start, line.end)
    return marker is not None and is_certain_marker(marker, scan.text)


def _column(scan: Lines, place: int) -> int:
    """The column of the first sign at a place or behind it, in its line."""
    begin = max(scan.text.rfind(end, 0, place) for end in "\n\r\f") + 1
    printed = scan.text[begin:].partition("\n")[0]
    behind = len(printed[place - begin :]) - len(printed[place - begin :].lstrip())
    return len(printed[: place - begin + behind].expandtabs())
