"""How a copy of a paper was read, in lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.messages.sentences import message
from asn_wfh.paper.copies.read_copy import PaperCopy
from asn_wfh.report.text_line_with_one_style import StyledLine

__all__ = ["paper_copy_lines"]


def paper_copy_lines(copy: PaperCopy, lang: str) -> Iterator[StyledLine]:
    """What read the copy, whether letters may be wrong, what was left out; nothing for a text."""
    if not copy.reader:
        return
    code = "copy.recognised_by" if copy.is_recognised else "copy.read_by"
    yield StyledLine(message(code, lang, file=copy.name, reader=copy.reader))
    if copy.omitted_lines:
        count = len(copy.omitted_lines)
        yield StyledLine(message("copy.omitted", lang, count=count))
        for line in copy.omitted_lines:
            yield StyledLine(f"    {line}")
