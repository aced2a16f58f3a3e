"""The tree of items, by the sequence of their markers alone: the indents of a scan say nothing.

Every way to read the markers so far is kept, and each next marker ends the ways in which it is
neither the next item of an open list nor the first of a list that the text above announces.  One
way must be left at the end.  A letter i that holds a to v and is followed by j so needs no rule:
the second j ends every way but one.  Where two ways are left the paper is refused, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from asn_wfh.paper.lines import Lines, PrintedLine, ends_a_sentence
from asn_wfh.paper.marker_heuristics import certain, doubt
from asn_wfh.paper.markers import Marker, marker_at
from asn_wfh.paper.numbering_errors import numbering_fault, torn, unfinished
from asn_wfh.paper.parse_state import ListItem, ParseState

__all__ = ["MAX_WAYS", "numbered"]

MAX_WAYS = 16

_TAIL = 200
# `1. a. ...`: so many lists may begin on one line below its first marker.
_INLINE_DEPTH = 3


def numbered(scan: Lines, lines: tuple[PrintedLine, ...], below: PrintedLine) -> list[ListItem]:
    """The items of the lines in printed order; `below` is the line that follows them.

    Raises PaperError where the numbering breaks, may be running text, or can be read two ways.
    """
    begin = lines[0].start if lines else below.start
    reader = _Reader(scan, [ParseState(begin)], begin)
    for line, after in zip(lines, (*lines, below)[1:], strict=True):
        reader.read(line, after)
    return reader.items(below)


@dataclass(slots=True)
class _Reader:
    """The ways that are left, and where the text above ends, without what belongs to a page."""

    scan: Lines
    ways: list[ParseState]
    end: int

    def read(self, line: PrintedLine, below: PrintedLine) -> None:
        """Read one line on in every way."""
        text = self.scan.text
        marker = marker_at(text, line.start, line.end)
        taken = marker is not None and self._taken(marker, line, below)
        if taken:
            inner = [way for one in self.ways for way in _inline(one, line, text)]
            self.ways = self._merged([*self.ways, *inner])
        if taken or not self.scan.furniture(line):
            self.end = line.start + len(text[line.start : line.end].rstrip())

    def _taken(self, marker: Marker, line: PrintedLine, below: PrintedLine) -> bool:
        """Whether a line begins an item: the ways are read on; PaperError where none is left."""
        text, body = self.scan.text, self.ways[0].body
        above = text[max(body, self.end - _TAIL) : self.end].rstrip(" \t*_")
        ways = [way for one in self.ways for way in one.next(marker, line, text, self.end)]
        code = doubt(marker, line, text, above, below)
        if code:
            if ways:
                # A text cut short begins with a whole word.
                words = above if len(above) <= 40 else above[-40:].partition(" ")[2]
                said = " ".join(words.split())
                raise self.scan.refusal(code, line, marker=marker.text, above=said)
            return False
        if not ways:
            begins = line.bullet or line.blank or ends_a_sentence(above)
            if not (marker.common or begins or self._listed(marker)):
                # An initial, an abbreviation, a word in brackets.
                return False
            raise numbering_fault(self.scan, self.ways[0], marker, line, self.end)
        self.ways = self._merged(ways)
        return True

    def _listed(self, marker: Marker) -> bool:
        """Whether an open list has markers as uncommon as this one: capitals, or beyond z."""
        stacks = [held for way in self.ways for held in way.stack if held.form == marker.form]
        kinds = {kind.replace("doubled", "letter") for kind, _ in marker.places}
        return any(
            held.kind.replace("doubled", "letter") in kinds
            and (held.kind.startswith("capital") or held.ordinal >= 26)
            for held in stacks
        )

    def _merged(self, ways: Iterable[ParseState]) -> list[ParseState]:
        """The ways, those that can no longer be told apart made one and marked as torn."""
        merged: dict[tuple[object, ...], ParseState] = {}
        for way in ways:
            twin = merged.setdefault(way.key, way)
            if twin is not way and twin.last and way.last:
                merged[way.key] = replace(twin, torn=twin.torn or (twin.last, way.last))
        if len(merged) > MAX_WAYS:
            one, two, *_ = merged.values()
            raise torn(self.scan, one.last, two.last)
        return list(merged.values())

    def items(self, below: PrintedLine) -> list[ListItem]:
        """The items of the one way that is left."""
        text = self.scan.text
        left = [way for way in self.ways if not way.lone and not way.awaits_items(text, self.end)]
        if not left:
            raise unfinished(self.scan, self.ways[0], below, self.end)
        if len(left) > 1:
            raise torn(self.scan, left[0].last, left[1].last)
        way = left[0]
        if way.torn:
            raise torn(self.scan, *way.torn)
        return list(reversed(list(way.last.back()))) if way.last else []


def _inline(way: ParseState, line: PrintedLine, text: str, deep: int = 0) -> Iterator[ParseState]:
    """The ways in which a list begins behind a marker on its own line, as in `1. a. ...`."""
    marker = marker_at(text, way.body, line.end)
    if marker and certain(marker, text) and deep < _INLINE_DEPTH:
        for opened in way.next(marker, line, text, way.body):
            if opened.stack[: len(way.stack)] == way.stack:
                yield opened
                yield from _inline(opened, line, text, deep + 1)
