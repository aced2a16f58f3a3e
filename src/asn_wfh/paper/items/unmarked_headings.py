"""Headings without a marker between the clauses of a letter: `Kewajiban` on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper, ends_a_sentence

__all__ = ["heading_above_marker"]

_WORDS = 8
_SMALL = frozenset(
    {"dan", "atau", "di", "ke", "dari", "pada", "dalam", "bagi", "untuk", "dengan", "yang", "serta"}
)
# What says something is no heading, however it is printed.
_SAYS = re.compile(
    r"[0-9.;:,!?%]|\b(?:wajib|harus|dilarang|dapat|boleh|tidak|kecuali|agar|paling|maksimal"
    r"|minimal|seluruh|semua|hanya|tetap|adalah|bekerja|melaksanakan)\b",
    re.IGNORECASE,
)
# Who they are, and no sentence about them: nothing follows what `yang` begins.
_NAMES_PEOPLE = re.compile(r"(?:Pegawai|ASN|Pejabat) yang(?: [A-Z]\w+| di| dari| ke)+")


def heading_above_marker(
    scan: ScannedPaper, lines: Sequence[PrintedLine], line_below: PrintedLine
) -> PrintedLine | None:
    """The last of some lines, where it is a heading of what begins on the line below them.

    It stands between empty lines below a sentence that has ended, its words begin with capitals,
    and it says nothing that could bind anybody: at most it names people (`Pegawai yang Harus
    Bekerja dari Rumah`).
    """
    printed = [line for line in lines if not scan.is_page_noise(line)]
    if len(printed) < 2 or not line_below.blank:
        return None
    *_, above, line = printed
    words = re.findall(r"[^\W\d_]+", line.plain)
    named = [word for word in words if word not in _SMALL]
    titled = bool(named) and all(word[0].isupper() for word in named) and len(words) <= _WORDS
    alone = line.blank and not line.bullet and ends_a_sentence(above.plain)
    says = _SAYS.search(line.plain) and not _NAMES_PEOPLE.fullmatch(line.plain)
    return line if titled and alone and not says else None
