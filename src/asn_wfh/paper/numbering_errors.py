"""What is said where the numbering loses its way."""

from __future__ import annotations

from itertools import zip_longest

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.lines import Lines, PrintedLine
from asn_wfh.paper.markers import Marker
from asn_wfh.paper.parse_state import MAX_DEPTH, ListItem, OpenList, ParseState

__all__ = ["numbering_fault", "torn", "unfinished"]


def numbering_fault(
    scan: Lines, way: ParseState, marker: Marker, line: PrintedLine, end: int
) -> PaperError:
    """The refusal of a marker that fits nowhere; `end` is where the text above it ends."""
    clause, first = _clause(way.last), any(ordinal == 1 for _, ordinal in marker.places)
    if first and len(way.stack) >= MAX_DEPTH:
        return scan.refusal("paper_too_deep", line, clause, limit=MAX_DEPTH)
    if way.awaits_items(scan.text, end):
        return scan.refusal("paper_no_items", line, clause, marker=marker.text)
    if any(held.goes_on_with(place, marker.form) for held in way.stack for place in marker.places):
        return _lone(scan, way)
    stands = {"marker": marker.text, "expected": _expected(way.stack)}
    for held in reversed(way.stack):
        ordinal = _ordinal(held, marker)
        if 1 < ordinal <= held.ordinal or ordinal == held.ordinal:
            above = _line_of(way, marker) or held.line
            return scan.refusal("paper_again", line, clause, first=above, **stands)
        if ordinal > 1:
            return scan.refusal("paper_gap", line, clause, last=held.last, **stands)
    return scan.refusal("paper_unannounced" if first else "paper_middle", line, clause, **stands)


def unfinished(scan: Lines, way: ParseState, below: PrintedLine, end: int) -> PaperError:
    """The refusal of a paper whose last item announces a list that is not there, or is but one.

    `below` is the line that follows the clauses.
    """
    if way.awaits_items(scan.text, end):
        return scan.refusal("paper_no_items", below, _clause(way.last), marker=below.plain)
    return _lone(scan, way)


def torn(scan: Lines, one: ListItem | None, two: ListItem | None) -> PaperError:
    """The refusal of the first marker that two ways, told by their last items, read otherwise."""
    ways = [list(reversed(list(last.back()))) if last else [] for last in (one, two)]
    here = next(
        pair
        for pair in zip_longest(*ways)
        if None in pair or len({(item.marker.start, item.path) for item in pair}) > 1
    )
    start = min(item.marker.start for item in here if item)
    items = [item for item in here if item and item.marker.start == start]
    marker, paths = items[0].marker.text, sorted(map(_clause, items))
    if len(paths) == 1:
        return scan.refusal("paper_maybe", items[0].line, paths[0], marker=marker)
    ends = {"one": paths[0], "two": paths[1]}
    return scan.refusal("paper_ambiguous", items[0].line, marker=marker, **ends)


def _lone(scan: Lines, way: ParseState) -> PaperError:
    """The refusal of a list of one item that only a heading announces."""
    item = next(
        item
        for item in (way.last.back() if way.last else ())
        if item.stack[-1] in way.stack and item.stack[-1].lone
    )
    stands = {"marker": item.marker.text, "expected": _expected(item.stack[:-1])}
    return scan.refusal("paper_unannounced", item.line, _clause(item.before), **stands)


def _ordinal(held: OpenList, marker: Marker) -> int:
    """The ordinal that a marker would have in a list, or 0."""
    if marker.form != held.form:
        return 0
    ordinals = {kind.replace("doubled", "letter"): ordinal for kind, ordinal in marker.places}
    return ordinals.get(held.kind.replace("doubled", "letter"), 0)


def _line_of(way: ParseState, marker: Marker) -> int:
    """The line on which a marker stood before, the nearest."""
    items = way.last.back() if way.last else ()
    return next((item.line.number for item in items if item.marker.text == marker.text), 0)


def _expected(stack: tuple[OpenList, ...]) -> str:
    """The markers that could come next, those of the innermost list first."""
    if not stack:
        return "`1.`, `a.`, `KESATU :`"
    return ", ".join(f"`{held.expected}`" for held in reversed(stack))


def _clause(item: ListItem | None) -> str:
    return ".".join(item.path) if item else ""
