"""What a layout prints at the edge of every page: running heads, feet, numbers of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from asn_wfh.paper.lines_of_scanned_paper import PAGE_NUMBER

__all__ = ["pages_without_running_lines"]

_DIGITS = re.compile(r"[0-9]+")
_EDGE = 4
"""So many lines at the head and at the foot of a page may run."""


def pages_without_running_lines(
    pages: Sequence[str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The pages without what runs at their edges, and the lines left out, each once.

    A line runs where the same one, but for its digits, stands at the same edge of another page and
    of at least half of them; a bare number only where it counts the pages.  Lines go from the edge
    inwards as long as they run, so that none inside a page is left out.
    """
    lines_by_page = [page.split("\n") for page in pages]
    omitted: list[str] = []
    for edge in (1, -1):
        running = _running_forms(lines_by_page, edge)
        lines_by_page = [
            _without_edge(lines, edge, number, running, omitted)
            for number, lines in enumerate(lines_by_page, start=1)
        ]
    return tuple("\n".join(lines) for lines in lines_by_page), tuple(dict.fromkeys(omitted))


def _running_forms(pages: Sequence[Sequence[str]], edge: int) -> frozenset[str]:
    """The forms of the lines at an edge that more than one page has."""
    counts = Counter(
        form for lines in pages for form in {_form(line) for line in _edge_lines(lines, edge)}
    )
    least = max(2, (len(pages) + 1) // 2)
    return frozenset(form for form, count in counts.items() if count >= least)


def _edge_lines(lines: Sequence[str], edge: int) -> list[str]:
    return [line for line in lines[::edge] if line.strip()][:_EDGE]


def _without_edge(
    lines: Sequence[str], edge: int, number: int, running: frozenset[str], omitted: list[str]
) -> list[str]:
    """The lines of a page without those that run at an edge; adds these to `omitted`."""
    kept_lines = list(lines[::edge])
    while kept_lines:
        line = kept_lines[0].strip()
        if line and not (_is_page_number(line, number) or _form(line) in running):
            break
        if line and not PAGE_NUMBER.fullmatch(line):
            omitted.append(line)
        del kept_lines[0]
    return kept_lines[::edge]


def _is_page_number(line: str, number: int) -> bool:
    """Whether a line numbers the page: in words or between dashes, or bare and rightly."""
    if not PAGE_NUMBER.fullmatch(line):
        return False
    return not line.isdecimal() or int(line) == number


def _form(line: str) -> str:
    """A line in which the number of the page makes no difference."""
    return _DIGITS.sub("#", " ".join(line.split()).casefold())
