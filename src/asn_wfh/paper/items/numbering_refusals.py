"""The refusals of a paper whose numbering breaks, each with the line and the marker expected."""

from __future__ import annotations

from itertools import zip_longest

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.items.item_markers import SECTION_FORM, Marker, format_marker
from asn_wfh.paper.items.markers_read_so_far import (
    ARTICLE,
    MAX_DEPTH,
    ListItem,
    OpenList,
    PartialOutline,
)
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper

__all__ = ["marker_readable_in_two_ways_error", "numbering_error", "unfinished_list_error"]


def numbering_error(
    scan: ScannedPaper, state: PartialOutline, marker: Marker, line: PrintedLine, text_end: int
) -> PaperError:
    """The refusal of a marker that fits nowhere; `text_end` is where the text above it ends."""
    clause, first = _format_item_path(state.last), any(ordinal == 1 for _, ordinal in marker.places)
    if first and len(state.open_lists) >= MAX_DEPTH:
        return scan.paper_error("paper_too_deep", line, clause, limit=MAX_DEPTH)
    if state.awaits_items(scan.text, text_end):
        return scan.paper_error("paper_no_items", line, clause, marker=marker.text)
    if any(
        open_list.is_continued_by(place, marker.form)
        for open_list in state.open_lists
        for place in marker.places
    ):
        return _lone_item_error(scan, state)
    stands = {"marker": marker.text, "expected": _format_expected_markers(state.open_lists)}
    if marker.places[0][0] == ARTICLE and state.articles:
        last, after = (
            format_marker(ARTICLE, state.articles + more, SECTION_FORM) for more in (0, 1)
        )
        stands["expected"] = f"`{after}`"
        return scan.paper_error("paper_gap", line, clause, last=last, **stands)
    for open_list in reversed(state.open_lists):
        ordinal = _ordinal_in_list(open_list, marker)
        if 1 < ordinal <= open_list.ordinal or ordinal == open_list.ordinal:
            above = _earlier_line_number_of_marker(state, marker) or open_list.line
            return scan.paper_error("paper_again", line, clause, first=above, **stands)
        if ordinal > 1:
            return scan.paper_error("paper_gap", line, clause, last=open_list.last_marker, **stands)
    return scan.paper_error(
        "paper_unannounced" if first else "paper_middle", line, clause, **stands
    )


def unfinished_list_error(
    scan: ScannedPaper, state: PartialOutline, line_below: PrintedLine, text_end: int
) -> PaperError:
    """The refusal of a paper whose last item announces a list that is not there, or is but one.

    `line_below` is the line that follows the clauses.
    """
    if state.awaits_items(scan.text, text_end):
        return scan.paper_error(
            "paper_no_items", line_below, _format_item_path(state.last), marker=line_below.plain
        )
    return _lone_item_error(scan, state)


def marker_readable_in_two_ways_error(
    scan: ScannedPaper, last_item: ListItem | None, other_last_item: ListItem | None
) -> PaperError:
    """The refusal of a paper that can be read in two ways, given as the last item of each.

    It names the first marker that the two read otherwise.
    """
    readings = [
        list(reversed(list(last.items_backwards()))) if last else []
        for last in (last_item, other_last_item)
    ]
    here = next(
        pair
        for pair in zip_longest(*readings)
        if None in pair or len({(item.marker.start, item.path) for item in pair}) > 1
    )
    start = min(item.marker.start for item in here if item)
    items = [item for item in here if item and item.marker.start == start]
    marker, paths = items[0].marker.text, sorted(map(_format_item_path, items))
    if len(paths) == 1:
        return scan.paper_error("paper_maybe", items[0].line, paths[0], marker=marker)
    ends = {"one": paths[0], "two": paths[1]}
    return scan.paper_error("paper_ambiguous", items[0].line, marker=marker, **ends)


def _lone_item_error(scan: ScannedPaper, state: PartialOutline) -> PaperError:
    """The refusal of a list of one item that only a heading announces."""
    item = next(
        item
        for item in (state.last.items_backwards() if state.last else ())
        if item.open_lists[-1] in state.open_lists
        and item.open_lists[-1].has_one_item_below_doubtful_heading
    )
    stands = {
        "marker": item.marker.text,
        "expected": _format_expected_markers(item.open_lists[:-1]),
    }
    return scan.paper_error(
        "paper_unannounced", item.line, _format_item_path(item.before), **stands
    )


def _ordinal_in_list(open_list: OpenList, marker: Marker) -> int:
    """The ordinal that a marker would have in a list, or 0."""
    if marker.form != open_list.form:
        return 0
    ordinals = {kind.replace("doubled", "letter"): ordinal for kind, ordinal in marker.places}
    return ordinals.get(open_list.kind.replace("doubled", "letter"), 0)


def _earlier_line_number_of_marker(state: PartialOutline, marker: Marker) -> int:
    """The line on which a marker stood before, the nearest."""
    items = state.last.items_backwards() if state.last else ()
    return next((item.line.number for item in items if item.marker.text == marker.text), 0)


def _format_expected_markers(stack: tuple[OpenList, ...]) -> str:
    """The markers that could come next, those of the innermost list first."""
    if not stack:
        return "`1.`, `a.`, `KESATU :`"
    return ", ".join(f"`{open_list.next_marker}`" for open_list in reversed(stack))


def _format_item_path(item: ListItem | None) -> str:
    return ".".join(item.path) if item else ""
