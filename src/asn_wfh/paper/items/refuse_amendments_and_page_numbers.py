"""Lines that show what cannot be read: a number that may be of the page, an amending regulation."""

from __future__ import annotations

import re

from asn_wfh.paper.items.item_markers import marker_at_line_start
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper, ends_a_sentence

__all__ = ["refuse_amending_regulation", "refuse_page_numbers_that_may_be_text"]

_BARE = re.compile(r"[0-9]{1,3}")
# `Pasal I` holds amendments, `Pasal 3A` was put in by one.
_AMENDING = re.compile(r"Pasal (?:[IVX]{1,4}|[0-9]{1,3}[A-Z])")


def refuse_amending_regulation(scan: ScannedPaper, lines: tuple[PrintedLine, ...]) -> None:
    """Refuse a regulation that amends another, whose Pasal are printed inside its own."""
    for line in lines:
        if _AMENDING.fullmatch(line.plain):
            raise scan.paper_error("paper_amending", line, marker=line.plain)


def refuse_page_numbers_that_may_be_text(
    scan: ScannedPaper, lines: tuple[PrintedLine, ...]
) -> None:
    """Refuse a bare number inside a sentence that neither a blank line nor a page sets apart.

    `- 2 -` and `Halaman 2 dari 5` number a page wherever they stand.
    """
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        if not _BARE.fullmatch(line.plain) or line.bullet or line.blank or below.blank:
            continue
        paged = "\f" in scan.text[above.end - 1 : below.start + 1]
        begins = marker_at_line_start(scan.text, below.start, below.end) is not None
        if not (paged or begins or ends_a_sentence(above.plain)):
            words = above.plain[-40:].partition(" ")[2] or above.plain[-40:]
            raise scan.paper_error("paper_page", line, text=line.plain, above=words)
