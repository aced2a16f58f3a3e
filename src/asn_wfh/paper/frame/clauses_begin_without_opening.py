"""Papers whose clauses begin right below the head: `A. Latar Belakang`, `I. PENDAHULUAN`.

Where the clauses begin must be seen by their form, since no sentence announces them; what has
neither an opening nor such a beginning is refused by the layout that it shows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from asn_wfh.paper.items.item_markers import SECTION_FORM, Marker, marker_at_line_start
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper, ends_a_sentence

__all__ = [
    "SecondMarkerIndexByList",
    "fault_code_or_empty_where_clauses_begin",
    "first_heading_without_marker",
    "last_index_of_second_marker_by_list",
]

_HEADING_WORDS = 8
_SMALL = frozenset(
    {"dan", "atau", "di", "ke", "dari", "pada", "dalam", "bagi", "untuk", "dengan", "yang", "serta"}
)
_HEADINGS = re.compile(
    r"(?:latar belakang|pendahuluan|umum|maksud(?: dan tujuan)?|tujuan|ruang lingkup"
    r"|dasar(?: hukum)?|isi(?: surat)? edaran|pelaksanaan|ketentuan(?: umum)?|penutup) ?:?",
    re.IGNORECASE,
)
# Where addressees end: `di Tempat`, `di -`, `Se-Kabupaten Contoh`.
_ADDRESSED = re.compile(r"(?:di\b|tempat\b|se[- ])", re.IGNORECASE)


SecondMarkerIndexByList = Mapping[tuple[str, str], int]
"""Per kind of list and form, the index of the last line that has its second marker."""


def last_index_of_second_marker_by_list(scan: ScannedPaper) -> SecondMarkerIndexByList:
    """Where the second markers of lists stand."""
    markers = (
        (at, marker_at_line_start(scan.text, line.start, line.end))
        for at, line in enumerate(scan.lines)
    )
    return {
        (kind, marker.form): at
        for at, marker in markers
        if marker
        for kind, ordinal in marker.places
        if ordinal == 2
    }


def fault_code_or_empty_where_clauses_begin(
    scan: ScannedPaper,
    index: int,
    marker: Marker,
    part: str,
    second_marker_index_by_list: SecondMarkerIndexByList,
) -> str | None:
    """Why the clauses do not begin at a line with this marker, in a part of the head.

    Empty where they do; None where the line is nothing like a beginning.  A number or a letter
    must stand before a heading, a capital be followed by its next, a word be that of a decree or
    of a regulation.  Above it no sentence may stand, since it would belong to nothing.
    """
    line, above = scan.lines[index], scan.lines[index - 1]
    firsts = {kind for kind, ordinal in marker.places if ordinal == 1}
    if not (firsts and marker.spaced) or part not in ("title", "addressees"):
        return None
    if marker.form not in (":", SECTION_FORM):
        capital = any(kind.startswith("capital") for kind in firsts)
        addressed = part != "addressees" or (line.blank and bool(_ADDRESSED.match(above.plain)))
        heading = _is_heading_behind_marker(scan, line, marker)
        if not (capital or (heading and addressed)):
            return None
        if not any(
            second_marker_index_by_list.get((kind, marker.form), 0) > index for kind in firsts
        ):
            return "paper_lone_heading" if heading else None
    return "paper_text_above" if part == "title" and ends_a_sentence(above.plain) else ""


def first_heading_without_marker(scan: ScannedPaper) -> PrintedLine | None:
    """The first line that is a usual heading and has no marker."""
    return next((line for line in scan.lines if _HEADINGS.fullmatch(line.plain)), None)


def _is_heading_behind_marker(scan: ScannedPaper, line: PrintedLine, marker: Marker) -> bool:
    """Whether the words behind a marker are few, in capitals, and no sentence."""
    printed = scan.text[marker.end : line.end]
    words = [word for word in re.findall(r"[^\W\d_]+", printed) if word not in _SMALL]
    few = 0 < len(words) <= _HEADING_WORDS and not ends_a_sentence(printed.strip())
    return few and all(word[0].isupper() for word in words)
