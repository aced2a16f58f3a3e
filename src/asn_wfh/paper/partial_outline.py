"""One way to read the markers so far: the lists that stand open, and what may come next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.paper.lines import PrintedLine
from asn_wfh.paper.markers import Marker, Place, format_marker
from asn_wfh.paper.normalize import normalised

__all__ = ["MAX_DEPTH", "ListItem", "OpenList", "ParseState"]

MAX_DEPTH = 12

# As much of a text as tells how it ends, and the words of a heading at most.
_TAIL = 200
_HEADING = 8
# What may stand behind the colon of an announcement.
_EDGES = " \t\r\n\f\xa0*_-\"'\u201d"
_ANNOUNCES = re.compile(
    r"\b(?:yaitu|yakni|adalah|berikut|berikut ini|di ?bawah ini|meliputi|mencakup|berupa|sbb"
    r"|antara lain|terdiri (?:atas|dari)|dengan cara|dengan ketentuan|hal-hal)[ .,;]*\Z",
    re.IGNORECASE,
)
_JOINS = re.compile(r"[;.](?:\s|\Z)|\W\Z|\b(?:dan|atau|serta)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list that stands open: its kind, how many items it has, its form and its last item.

    `headed` says that only a heading announced the list.
    """

    kind: str
    ordinal: int
    form: str
    step: str
    line: int
    headed: bool

    def goes_on_with(self, place: Place, form: str) -> bool:
        """Whether a marker is the next one of this list; after aa come ab, or bb."""
        kind, ordinal = place
        doubled = self.ordinal == 27 and kind == self.kind.replace("letter", "doubled")
        return form == self.form and (
            (kind == self.kind and ordinal == self.ordinal + 1) or (doubled and ordinal == 28)
        )

    @property
    def lone(self) -> bool:
        """Whether a list that only a heading announces has no more than one item."""
        return self.headed and self.ordinal == 1

    @property
    def last(self) -> str:
        """The marker of the last item."""
        return format_marker(self.kind, self.ordinal, self.form)

    @property
    def expected(self) -> str:
        """The next marker as it would be printed."""
        return format_marker(self.kind, self.ordinal + 1, self.form)


@dataclass(frozen=True, slots=True, eq=False)
class ListItem:
    """One item: its marker, its line, the lists that stand open in it, and the item before."""

    marker: Marker
    line: PrintedLine
    stack: tuple[OpenList, ...]
    before: ListItem | None

    @property
    def path(self) -> tuple[str, ...]:
        """The steps of the item's path."""
        return tuple(open_list.step for open_list in self.stack)

    def backwards(self) -> Iterator[ListItem]:
        """The item and those before it, the last first."""
        item: ListItem | None = self
        while item:
            yield item
            item = item.before


@dataclass(frozen=True, slots=True, eq=False)
class ParseState:
    """One reading of the items so far; `body` is where the text of the last item begins.

    `ambiguous` holds the last items of two states that were made one, since nothing that follows
    can tell them apart.
    """

    body: int
    last: ListItem | None = None
    ambiguous: tuple[ListItem, ListItem] | None = None

    @property
    def stack(self) -> tuple[OpenList, ...]:
        """The lists that stand open, the innermost last."""
        return self.last.stack if self.last else ()

    @property
    def lone(self) -> bool:
        """Whether a list that only a heading announces still has one item."""
        return any(open_list.lone for open_list in self.stack)

    @property
    def key(self) -> tuple[object, ...]:
        """What decides everything that can follow: states with one key have one future."""
        return (
            self.body,
            *(
                (open_list.kind, open_list.form, open_list.ordinal, open_list.lone)
                for open_list in self.stack
            ),
        )

    def text_above(self, text: str, end: int) -> str:
        """The end of the last item's text up to a place."""
        return normalised(text[max(self.body, end - _TAIL) : end])

    def awaits_items(self, text: str, end: int) -> bool:
        """Whether the last item's text ends with a colon, so that a list must follow."""
        tail = text[max(self.body, end - _TAIL) : end].strip(_EDGES)
        return bool(self.last) and tail.endswith(":") and tail != ":"

    def next(self, marker: Marker, line: PrintedLine, text: str, end: int) -> Iterator[ParseState]:
        """The states that follow when a marker is read, the innermost list first.

        `end` is where the text of the last item ends.
        """
        if not self.awaits_items(text, end):
            yield from self._continued(marker, line)
        if len(self.stack) < MAX_DEPTH:
            yield from self._opened(marker, line, text, end)

    def _continued(self, marker: Marker, line: PrintedLine) -> Iterator[ParseState]:
        stack = self.stack
        for depth in reversed(range(len(stack))):
            if depth + 1 < len(stack) and stack[depth + 1].lone:
                # A heading is too little to announce a list of one item.
                return
            for place in marker.places:
                if stack[depth].goes_on_with(place, marker.form):
                    yield self._with_item(marker, line, stack[:depth], place, stack[depth].headed)

    def _opened(
        self, marker: Marker, line: PrintedLine, text: str, end: int
    ) -> Iterator[ParseState]:
        firsts = [place for place in marker.places if place[1] == 1]
        if firsts:
            announced, headed = self._announcement(self.text_above(text, end), end)
            for place in firsts:
                # Below `3. Kantor di Jalan` a line `A. Yani` is no list; below `I. UMUM` it is.
                name = place[0].startswith("capital") and not self._capital
                if announced or (headed and not name):
                    yield self._with_item(marker, line, self.stack, place, headed and not announced)

    def _announcement(self, above: str, end: int) -> tuple[bool, bool]:
        """Whether the text announces a list, or is a heading, which may have one below it."""
        if not self.stack or not any(sign.isalnum() for sign in above):
            return True, False
        announced = above.rstrip(_EDGES).endswith(":") or bool(_ANNOUNCES.search(above))
        short = end - self.body <= _TAIL and len(above.split()) <= _HEADING
        # Below the outermost list a sign, or a word that joins items, tells an item from a heading.
        item = len(self.stack) > 1 and bool(_JOINS.search(above))
        return announced, short and not item

    @property
    def _capital(self) -> bool:
        return bool(self.stack) and self.stack[-1].kind.startswith("capital")

    def _with_item(
        self,
        marker: Marker,
        line: PrintedLine,
        around: tuple[OpenList, ...],
        place: Place,
        headed: bool,
    ) -> ParseState:
        opened = OpenList(*place, marker.form, marker.step, line.number, headed)
        return ParseState(
            marker.end, ListItem(marker, line, (*around, opened), self.last), self.ambiguous
        )
