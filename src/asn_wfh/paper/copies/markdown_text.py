"""The text of Markdown without its signs: escapes, quotes, headings, rules, links and tables.

Not the whole of Markdown, only what converters write where they copy a letter; lines stay lines.
What remains of emphasis the one normal form of a paper folds.
"""

from __future__ import annotations

import re

__all__ = ["markdown_text"]

_QUOTE = re.compile(r"(?:[ \t]*>)+[ \t]?")
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]+(?=\S)")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*\Z")
_FENCE = re.compile(r"[ \t]*(?::{3,}|`{3,}|~{3,}).*")
_RULE = re.compile(r"[ \t]*(?:(?:[-*_=][ \t]*){3,}|[|+:=-]*-{2,}[ \t|+:=-]*)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HARD_SPACE = re.compile(r"\\ ")
_HARD_BREAK = re.compile(r"\\\Z")
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\]|\\.){0,400})\]\([^()\s]*(?:\s+\"[^\"]*\")?\)(?:\{[^{}]*\})?"
)
_SPAN = re.compile(r"\[((?:[^\[\]\\]|\\.){0,400})\]\{[^{}]*\}")
_TAG = re.compile(
    r"</?(?:br|u|b|i|em|strong|span|div|p|center|sup|sub)\b[^<>]*>|<!--.{0,400}?-->", re.IGNORECASE
)
_EMPHASIS = re.compile(r"(?<![\\*\w])(\*{1,3})(?=[^\s*])(.{1,400}?)(?<=[^\s\\*])\1(?![*\w])")
_EMPHASIS_DEPTH = 2
_STRUCK = re.compile(r"~~")
_DASHES = re.compile(r"(?<=\w)--(?=\w)|(?<=\s)--(?=\s)")
_CELLS = re.compile(r"[ \t]*\|(.*)\|[ \t]*")
_CELL_END = re.compile(r"(?<!\\)\|")
_GAP = "    "


def markdown_text(text: str) -> str:
    """The text without the signs of Markdown, line by line."""
    return "\n".join(_plain_line(line) for line in text.splitlines())


def _plain_line(line: str) -> str:
    quote = _QUOTE.match(line)
    line = line[quote.end() :] if quote else line
    if _FENCE.fullmatch(line) or _RULE.fullmatch(line):
        return ""
    heading = _HEADING.match(line)
    if heading:
        line = _HEADING_END.sub("", line[heading.end() :])
    cells = _CELLS.fullmatch(line)
    if cells:
        parts = (part.strip() for part in _CELL_END.split(cells[1]))
        line = _GAP.join(part for part in parts if part)
    return _without_inline_signs(line).rstrip()


def _without_inline_signs(line: str) -> str:
    """The words of a line; an escaped sign is that sign, whatever it means elsewhere."""
    line = _HARD_BREAK.sub("", line)
    line = _LINK.sub(lambda link: "" if link[1] else link[2], line)
    line = _SPAN.sub(r"\1", line)
    line = _TAG.sub(" ", line)
    for _ in range(_EMPHASIS_DEPTH):
        line = _EMPHASIS.sub(r"\2", line)
    line = _STRUCK.sub("", line)
    line = _DASHES.sub("\u2013", line)
    return _ESCAPE.sub(r"\1", _HARD_SPACE.sub(" ", line))
