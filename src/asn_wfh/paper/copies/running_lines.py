"""What a layout prints at the edge of every page: running heads, feet, numbers of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from asn_wfh.paper.nonempty_lines_of_paper_text import PAGE_NUMBER

__all__ = ["pages_without_running_lines"]

_EDGE = 4
"""So many lines at the head and at the foot of a page may run."""


def pages_without_running_lines(
    pages: Sequence[str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The pages without what runs at their edges, and the lines left out, each once.

    A line runs where the same one, but for the number of the page, stands at the same edge of
    another page and of at least half of them; a bare number only where it counts the pages.  Lines
    go from the edge inwards as long as they run, so that none inside a page is left out.
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
    """The forms of the lines at an edge that at least half of the pages have."""
    counts: Counter[str] = Counter()
    for number, lines in enumerate(pages, start=1):
        counts.update({_form(line, number) for line in _edge_lines(lines, edge)})
    least = max(2, (len(pages) + 1) // 2)
    return frozenset(form for form, count in counts.items() if count >= least)


def _edge_lines(lines: Sequence[str], edge: int) -> list[str]:
    """The outermost lines of a page at an edge that are more than its number."""
    printed = [line.strip() for line in lines[::edge] if line.strip()]
    return [line for line in printed[:_EDGE] if not PAGE_NUMBER.fullmatch(line)]


def _without_edge(
    lines: Sequence[str], edge: int, number: int, running: frozenset[str], omitted: list[str]
) -> list[str]:
    """The lines of a page without those that run at an edge; adds these to `omitted`."""
    left = list(lines[::edge])
    while left:
        line = left[0].strip()
        if line and not (_is_page_number(line, number) or _form(line, number) in running):
            break
        if line and not PAGE_NUMBER.fullmatch(line):
            omitted.append(line)
        del left[0]
    return left[::edge]


def _is_page_number(line: str, number: int) -> bool:
    """Whether a line numbers the page: in words or between dashes, or bare and rightly."""
    if not PAGE_NUMBER.fullmatch(line):
        return False
    return not line.isdecimal() or int(line) == number


def _form(line: str, number: int) -> str:
    """A line in which the number of its page makes no difference."""
    return re.sub(rf"(?<![0-9]){number}(?![0-9])", "#", " ".join(line.split()).casefold())
