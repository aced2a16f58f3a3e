"""Text inside the clauses that no marker claims, or that hides one."""

from __future__ import annotations

from bisect import bisect_right

from asn_wfh.paper.lines import Lines, PrintedLine
from asn_wfh.paper.marker_heuristics import begins_abbreviation, continues_sentence
from asn_wfh.paper.markers import Marker, inline_markers
from asn_wfh.paper.partial_outline import ListItem

__all__ = ["refuse_unclaimed_text"]

_TAIL = 200


def refuse_unclaimed_text(
    scan: Lines, items: list[ListItem], lines: tuple[PrintedLine, ...]
) -> None:
    """Refuse a paragraph behind a list that no marker claims, and an item inside a line.

    A paragraph between two items of one list can only belong to the first.  Behind the last item
    it may belong to that, to the text around the list, or to the frame.
    """
    starts = [line.start for line in lines]
    end = lines[-1].end if lines else 0
    for item, below in zip(items, [*items[1:], None], strict=True):
        stop = below.marker.start if below else end
        first, last = bisect_right(starts, item.marker.end), bisect_right(starts, stop)
        for marker in inline_markers(scan.text, item.marker.end, stop):
            if _is_hidden_item_marker(scan, item, marker):
                line = lines[bisect_right(starts, marker.start) - 1]
                raise scan.paper_error(
                    "paper_inline", line, ".".join(item.path), marker=marker.text
                )
        if below is None or item.path[:-1] != below.path[: len(item.path) - 1]:
            own = lines[first : last - 1 if below else last]
            _refuse_loose_paragraph(scan, item, own)


def _is_hidden_item_marker(scan: Lines, item: ListItem, marker: Marker) -> bool:
    """Whether what looks like a marker would be the next one if it stood at the start of a line."""
    above = scan.text[max(item.marker.end, marker.start - _TAIL) : marker.start].rstrip(" -*_")
    if begins_abbreviation(marker, scan.text) or continues_sentence(marker, above):
        return False
    begins = above.endswith(":")
    return any(
        (ordinal == 1 and begins) or open_list.goes_on_with((kind, ordinal), marker.form)
        for kind, ordinal in marker.places
        for open_list in item.open_lists
    )


def _refuse_loose_paragraph(scan: Lines, item: ListItem, lines: tuple[PrintedLine, ...]) -> None:
    """Refuse a paragraph below an item that has ended, before anything else begins."""
    above, blank, dashed = item.line, False, False
    for line in lines:
        blank = blank or line.blank
        if scan.is_page_noise(line):
            continue
        ending = scan.text[max(item.marker.end, above.start) : above.end].rstrip(" \r\n\f\"')]*_")
        # Dashes that a colon announces are no items; another dash may have lost its marker.
        dashed = dashed or (line.bullet and ending.endswith(":"))
        anew = blank or (not line.bullet and scan.begins_paragraph(line, above))
        paragraph = ending.endswith((".", ";", "!", "?")) and anew and not line.plain[:1].islower()
        if paragraph or (line.bullet and not dashed):
            raise scan.paper_error("paper_loose", line, ".".join(item.path), text=line.plain)
        above, blank = line, False
