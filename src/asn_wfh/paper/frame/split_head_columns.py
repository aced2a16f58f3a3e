"""The two columns in which a letter prints its head, each line of them parted into its pieces.

    Nomor : 800/12/2031                    Kota Teladan, 4 Mei 2031
    Hal   : Jadwal kincir                  Kepada
                                           Yth. 1. Kepala Bengkel

What begins a part of the frame in the right column is a line of its own; every character stays
where it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper
from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = ["PLACED", "with_head_columns_split"]

_MONTH = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|No[vp]ember|Desember"
PLACED = re.compile(
    rf"[A-Z][A-Za-z .'-]{{2,40}}, ?(?:tanggal )?[0-9. ]*(?:{_MONTH}) [0-9]{{4}}\.?\Z"
)
"""A place and a date on a line of their own."""

_LABELLED = re.compile(r"(?:nomor|no\.)\s*:", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:kepada(?:\s+yth)?|yth)\b", re.IGNORECASE)
_GAP = re.compile(r"(?<=\S)(?:[^\S\r\n\f]{3,}|[^\S\r\n\f]*\t[^\S\r\n\f]*)(?=\S)")
_LONGEST_BEGINNING = 400
"""In so many characters a place with its date ends, blanks between its words counted."""
_REACH = 12
"""So many lines a head in two columns may have below its number."""


def with_head_columns_split(scan: ScannedPaper) -> ScannedPaper:
    """The lines with those of a head in two columns parted where the right column begins."""
    first = next((at for at, line in enumerate(scan.lines) if _LABELLED.match(line.plain)), None)
    if first is None:
        return scan
    last = min(first + _REACH, len(scan.lines))
    head = [
        piece
        for line in scan.lines[first:last]
        for piece in _line_or_its_two_columns(scan.text, line)
    ]
    return replace(scan, lines=(*scan.lines[:first], *head, *scan.lines[last:]))


def _line_or_its_two_columns(text: str, line: PrintedLine) -> Iterator[PrintedLine]:
    """A line, or the two that stand beside each other in it."""
    for gap in _GAP.finditer(text, line.start, line.end):
        begun = normalised(text[gap.end() : min(gap.end() + _LONGEST_BEGINNING, line.end)])
        if not (_ADDRESSED.match(begun) or PLACED.match(begun)):
            continue
        right = normalised(text[gap.end() : line.end])
        if _ADDRESSED.match(right) or PLACED.match(right):
            plain = normalised(text[line.start : gap.start()])
            yield replace(line, end=gap.end(), plain=plain)
            yield replace(line, start=gap.end(), plain=right, bullet=False, blank=False)
            return
    yield line
