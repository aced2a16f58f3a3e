"""The lines of a scanned paper, and what of them is no part of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.messages.errors import Fault, PaperError, shortened
from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = [
    "BULLETS",
    "PAGE_NUMBER",
    "PrintedLine",
    "ScannedPaper",
    "ends_a_sentence",
    "without_page_numbers",
]

BULLETS = "[-+*#>\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2013\u2014\uf000-\uf0ff]"
"""What a scan puts before a line: dashes, dots, and the bullets of symbol fonts."""

_LINE = re.compile(r"([^\n\r\f]*)(\r\n|[\n\r\f]|\Z)")
_BULLET = re.compile(rf"(?:{BULLETS}+\s+)+")
PAGE_NUMBER = re.compile(
    r"[-\u2013\u2014~|. ]*[0-9]{1,3}[-\u2013\u2014~|. ]*"
    r"|(?:halaman|hal\.?|page|lembar) ?:? ?[0-9]{1,3}(?: ?(?:dari|of|/) ?[0-9]{1,3})?",
    re.IGNORECASE,
)
"""A line that holds the number of a page and nothing else."""

_DIGIT = re.compile("[0-9]")
_ENDED = re.compile(r"[.;!?:][\"')\]*_ ]*\Z|[;,] ?(?:dan|atau|dan ?/ ?atau|serta)\s*\Z")


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One line: its number, its characters with their line end, its words without a bullet.

    `blank` says whether nothing or only white space stands between it and the line above.
    """

    number: int
    start: int
    end: int
    plain: str
    bullet: bool
    blank: bool


@dataclass(frozen=True, slots=True)
class ScannedPaper:
    """The text of a paper with those of its lines that are not empty, and its longest line.

    `headers` are lines of the letterhead and the title, in small letters; they are printed again
    at the head of a page.
    """

    name: str
    text: str
    lines: tuple[PrintedLine, ...]
    width: int
    headers: frozenset[str] = frozenset()

    @classmethod
    def from_text(cls, name: str, text: str) -> ScannedPaper:
        """The lines of a text; PaperError for white space alone."""
        lines = tuple(_nonempty_lines(text))
        if not lines:
            raise PaperError([Fault.of("paper_empty").at(file=name)])
        return cls(name, text, lines, max((len(line.plain) for line in lines), default=0))

    def is_page_noise(self, line: PrintedLine) -> bool:
        """Whether a line belongs to the page rather than to the paper: its number, its header."""
        return bool(PAGE_NUMBER.fullmatch(line.plain)) or line.plain.casefold() in self.headers

    def begins_paragraph(self, line: PrintedLine, line_above: PrintedLine) -> bool:
        """Whether a line begins a paragraph: after a blank one, or one with room for a word."""
        room = len(line_above.plain) + 1 + len(line.plain.split(" ", 1)[0])
        return line.blank or room <= 0.8 * self.width

    def paper_error(
        self, code: str, line: PrintedLine | None, clause: str = "", **values: object
    ) -> PaperError:
        """The error of a fault at a line; without one, at the last."""
        line = line or self.lines[-1]
        short_values = {
            at: value if at == "expected" else shortened(value) for at, value in values.items()
        }
        fault = Fault.of(code, **short_values)
        excerpt = self.text[line.start : line.end].rstrip()
        column = len(excerpt) - len(excerpt.lstrip()) + 1
        place = {"line": line.number, "column": column, "clause": clause, "excerpt": excerpt}
        return PaperError([fault.at(file=self.name, **place)])


def _nonempty_lines(text: str) -> Iterator[PrintedLine]:
    number, blank = 1, True
    for match in _LINE.finditer(text):
        words = normalised(match[1])
        if words:
            bullet = _BULLET.match(words)
            plain = words[bullet.end() :] if bullet else words
            yield PrintedLine(number, match.start(), match.end(), plain, bool(bullet), blank)
            blank = False
        else:
            blank = True
        # A form feed ends no line of an editor.
        number += match[2] not in ("\f", "")


def without_page_numbers(body: str) -> str:
    """The text behind a marker without the lines that number a page; the first is the marker's."""
    first, *lines = body.splitlines(keepends=True) or [""]
    return "".join([first, *(line for line in lines if not _numbers_page(line))])


def _numbers_page(line: str) -> bool:
    """Whether a line, as it is printed, holds the number of a page and nothing else."""
    if line.isascii() and not _DIGIT.search(line):
        return False
    return bool(PAGE_NUMBER.fullmatch(normalised(line)))


def ends_a_sentence(text: str) -> bool:
    """Whether a text ends as an item, a sentence or an announcement of items does."""
    return bool(_ENDED.search(text[-60:]))
