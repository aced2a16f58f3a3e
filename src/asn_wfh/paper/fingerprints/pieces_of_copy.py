"""The lines of a copy as they are laid beside the prints: words as hashes, and markers apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.paper.fingerprints.text_fingerprint import casefolded_words, word_hash
from asn_wfh.paper.items.item_markers import (
    Marker,
    marker_at_line_start,
    ordinals_of_marker_text,
    possible_inline_markers,
)
from asn_wfh.paper.nonempty_lines_of_paper_text import PAGE_NUMBER, PrintedLine, ScannedPaper

__all__ = ["CopyPiece", "pieces_of_copy"]

# `Cc.`, `8)`, `(l)`: what a scan makes of a marker.
_MISREAD = re.compile(
    r"\s*(?:[-\u2022*]\s+)?(?P<marker>\(?[0-9A-Za-z]{1,3}(?:[.,]?\)|[.,]))(?=\s+\S)"
)
_LONE = re.compile(r"\W*(?:[0-9]{1,2}|[A-Za-z]|[ivxl]{2,5}(?=[.)])|\(?[a-z]{2}\))\W*")
_WORD = re.compile(r"[^\W_]")
_LONE_NUMBER = re.compile(r"[0-9]{1,2}[.)]*")


@dataclass(frozen=True, slots=True)
class CopyPiece:
    """A line, or the part of one from a marker on: where it stands, its marker, its words.

    `body` is where the words behind the marker begin.  `lone_markers` are markers on lines of
    their own above it.  `is_set_apart` says that a blank line or a marker is above or before it.
    """

    start: int
    body: int
    end: int
    line: int
    text: str
    marker: str
    words: tuple[int, ...]
    lone_markers: tuple[str, ...]
    is_set_apart: bool
    begins_with_certain_marker: bool

    @property
    def plain(self) -> str:
        """Its words behind the marker, in small letters."""
        return " ".join(self.text[self.body - self.start :].casefold().split())

    @property
    def ordinals(self) -> frozenset[int]:
        """The ordinals that its marker, or a lone one above it, can stand for."""
        texts = [self.marker] if self.marker else self.lone_markers
        return frozenset(n for text in texts for n in ordinals_of_marker_text(text))


def pieces_of_copy(scan: ScannedPaper) -> Iterator[CopyPiece]:
    """The pieces of a copy that have words, in order; the numbers of pages are none."""
    lone: list[str] = []
    blank = False
    for line in scan.lines:
        blank = blank or line.blank
        if PAGE_NUMBER.fullmatch(line.plain) and not line.bullet:
            lone += [line.plain] if _LONE_NUMBER.fullmatch(line.plain) else []
            continue
        if _LONE.fullmatch(line.plain):
            lone.append(line.plain)
            continue
        yield from _pieces_of_line(scan.text, line, tuple(lone), blank)
        lone, blank = [], False


def _pieces_of_line(
    text: str, line: PrintedLine, lone_markers: tuple[str, ...], blank: bool
) -> Iterator[CopyPiece]:
    inner = [
        marker
        for marker in possible_inline_markers(text, line.start, line.end)
        if marker.form != "()" and _WORD.search(text, line.start, marker.start)
    ]
    starts = [line.start, *(marker.start for marker in inner)]
    markers: list[Marker | None] = [marker_at_line_start(text, line.start, line.end), *inner]
    ends = [*starts[1:], line.end]
    for place, (start, end, marker) in enumerate(zip(starts, ends, markers, strict=True)):
        body, printed = _body_and_marker(text, start, end, marker)
        words = tuple(map(word_hash, casefolded_words(text[body:end])))
        certain = marker is not None and marker.is_no_capital_or_double_letter
        lone = lone_markers if place == 0 and not printed else ()
        apart = bool(printed or lone or (blank and place == 0))
        yield CopyPiece(
            start, body, end, line.number, text[start:end], printed, words, lone, apart, certain
        )


def _body_and_marker(text: str, start: int, end: int, marker: Marker | None) -> tuple[int, str]:
    """Where the words of a piece begin, and its marker as it is printed."""
    if marker:
        return marker.end, marker.text
    misread = _MISREAD.match(text, start, end)
    return (misread.end(), misread["marker"]) if misread else (start, "")
