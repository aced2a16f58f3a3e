"""Text inside the clauses that no marker claims, or that hides one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asn_wfh.paper.items.doubtful_markers import begins_two_letter_abbreviation, continues_sentence
from asn_wfh.paper.items.item_markers import Marker, possible_inline_markers
from asn_wfh.paper.items.markers_read_so_far import ListItem
from asn_wfh.paper.items.sentences_below_lists import ClosingSentence, ListIndentation
from asn_wfh.paper.items.unmarked_headings import heading_above_marker
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper

__all__ = ["UnmarkedText", "headings_and_closing_sentences"]

_TAIL = 200


class UnmarkedText(NamedTuple):
    """What stands inside the clauses without a marker and belongs to no item: where it begins."""

    headings: tuple[PrintedLine, ...]
    closings: tuple[ClosingSentence, ...]


def headings_and_closing_sentences(
    scan: ScannedPaper,
    items: list[ListItem],
    lines: tuple[PrintedLine, ...],
    line_below: PrintedLine,
) -> UnmarkedText:
    """The headings and the closing sentences; what else no marker claims is refused.

    `line_below` is the line that follows the clauses.  A paragraph between two items of one list
    can only belong to the first.  Behind the last item it may belong to that, to the text around
    the list, or to the frame; so may an item that stands inside a line.
    """
    starts = [line.start for line in lines]
    end = lines[-1].end if lines else 0
    headings: list[PrintedLine] = []
    closings: list[ClosingSentence] = []
    for place, (item, below) in enumerate(zip(items, [*items[1:], None], strict=True)):
        stop = below.marker.start if below else end
        first, last = bisect_right(starts, item.marker.end), bisect_right(starts, stop)
        _refuse_hidden_items(scan, item, stop, lines)
        own = lines[first : last - 1 if below else last]
        heading = heading_above_marker(scan, (item.line, *own), below.line if below else line_below)
        if heading:
            headings.append(heading)
            own = own[: own.index(heading)]
        if below is None or item.path[:-1] != below.path[: len(item.path) - 1]:
            around = ListIndentation(scan, items, place)
            closings += _closing_sentences(scan, item, own, around)
    return UnmarkedText(tuple(headings), tuple(closings))


def _refuse_hidden_items(
    scan: ScannedPaper, item: ListItem, stop: int, lines: tuple[PrintedLine, ...]
) -> None:
    """Refuse an item that begins inside a line."""
    for marker in possible_inline_markers(scan.text, item.marker.end, stop):
        if _is_hidden_item_marker(scan, item, marker):
            line = lines[bisect_right([line.start for line in lines], marker.start) - 1]
            raise scan.paper_error("paper_inline", line, ".".join(item.path), marker=marker.text)


def _is_hidden_item_marker(scan: ScannedPaper, item: ListItem, marker: Marker) -> bool:
    """Whether what looks like a marker would be the next one if it stood at the start of a line."""
    above = scan.text[max(item.marker.end, marker.start - _TAIL) : marker.start].rstrip(" -*_")
    if begins_two_letter_abbreviation(marker, scan.text) or continues_sentence(marker, above):
        return False
    begins = above.endswith(":")
    return any(
        (ordinal == 1 and begins) or open_list.is_continued_by((kind, ordinal), marker.form)
        for kind, ordinal in marker.places
        for open_list in item.open_lists
    )


def _closing_sentences(
    scan: ScannedPaper,
    item: ListItem,
    lines: Sequence[PrintedLine],
    around: ListIndentation,
) -> Iterator[ClosingSentence]:
    """What closes the clause around an item that has ended; any other paragraph is refused.

    Of a sentence that goes on below its list in small letters, or below a row that ends without a
    sign, only the indentation tells; where it does not, it is of the item.
    """
    above, blank, dashed = item.line, False, False
    begun: ClosingSentence | None = None
    for line in lines:
        blank = blank or line.blank
        if scan.is_page_noise(line):
            continue
        ending = scan.text[max(item.marker.end, above.start) : above.end].rstrip(" \r\n\f\"')]*_")
        # Dashes that a colon announces are no items; another dash may have lost its marker.
        dashed = dashed or (line.bullet and ending.endswith(":"))
        anew = blank or (not line.bullet and scan.begins_paragraph(line, above))
        tail = line.plain[:1].islower()
        paragraph = ending.endswith((".", ";", "!", "?")) and anew and not tail
        # A row of a table ends without a sign.
        apart = line.blank and not tail
        path = None
        if not line.bullet and (paragraph or tail or apart):
            path = around.path_of_continued_clause(line)
        paragraph = paragraph or (apart and path is not None)
        goes_on = tail and anew and begun is None and ending.endswith((",", ";", "."))
        if paragraph or (goes_on and path) or (line.bullet and not dashed):
            if path is None or (begun and begun.path != path):
                raise scan.paper_error("paper_loose", line, ".".join(item.path), text=line.plain)
            if begun is None:
                begun = ClosingSentence(line, path)
                yield begun
        above, blank = line, False
