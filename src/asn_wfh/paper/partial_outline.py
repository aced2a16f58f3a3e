"""One way to read the markers so far: the lists that stand open, and what may come next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.paper.lines import PrintedLine
from asn_wfh.paper.markers import ListPlace, Marker, format_marker
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

    def goes_on_with(self, place: ListPlace, form: str) -> bool:
        """Whether a marker is the next one of this list; after aa come ab, or bb."""
        kind, ordinal = place
        doubled = self.ordinal == 27 and kind == self.kind.replace("letter", "doubled")
        return form == self.form and (
            (kind == self.kind and ordinal == self.ordinal + 1) or (doubled and ordinal == 28)
        )

    @property
    def is_unconfirmed(self) -> bool:
        """Whether a list that only a heading announces has no more than one item."""
        return self.headed and self.ordinal == 1

    @property
    def last_marker(self) -> str:
        """The marker of the last item."""
        return format_marker(self.kind, self.ordinal, self.form)

    @property
    def next_marker(self) -> str:
        """The next marker as it would be printed."""
        return format_marker(self.kind, self.ordinal + 1, self.form)


@dataclass(frozen=True, slots=True, eq=False)
class ListItem:
    """One item: its marker, its line, the lists that stand open in it, and the item before."""

    marker: Marker
    line: PrintedLine
    open_lists: tuple[OpenList, ...]
    before: ListItem | None

    @property
    def path(self) -> tuple[str, ...]:
        """The steps of the item's path."""
        return tuple(open_list.step for open_list in self.open_lists)

    def items_backwards(self) -> Iterator[ListItem]:
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
    def open_lists(self) -> tuple[OpenList, ...]:
        """The lists that stand open, the innermost last."""
        return self.last.open_lists if self.last else ()

    @property
    def is_unconfirmed(self) -> bool:
        """Whether a list that only a heading announces still has one item."""
        return any(open_list.is_unconfirmed for open_list in self.open_lists)

    @property
    def merge_key(self) -> tuple[object, ...]:
        """What decides everything that can follow: states with one key can be merged."""
        return (
            self.body,
            *(
                (open_list.kind, open_list.form, open_list.ordinal, open_list.is_unconfirmed)
                for open_list in self.open_lists
            ),
        )

    def last_item_tail(self, text: str, text_end: int) -> str:
        """The end of the last item's text up to a place."""
        return normalised(text[max(self.body, text_end - _TAIL) : text_end])

    def awaits_items(self, text: str, text_end: int) -> bool:
        """Whether the last item's text ends with a colon, so that a list must follow."""
        tail = text[max(self.body, text_end - _TAIL) : text_end].strip(_EDGES)
        return bool(self.last) and tail.endswith(":") and tail != ":"

    def states_after(
        self, marker: Marker, line: PrintedLine, text: str, text_end: int
    ) -> Iterator[ParseState]:
        """The states that follow when a marker is read, the innermost list first.

        `text_end` is where the text of the last item ends.
        """
        if not self.awaits_items(text, text_end):
            yield from self._states_continuing_a_list(marker, line)
        if len(self.open_lists) < MAX_DEPTH:
            yield from self._states_opening_a_list(marker, line, text, text_end)

    def _states_continuing_a_list(self, marker: Marker, line: PrintedLine) -> Iterator[ParseState]:
        stack = self.open_lists
        for depth in reversed(range(len(stack))):
            if depth + 1 < len(stack) and stack[depth + 1].is_unconfirmed:
                # A heading is too little to announce a list of one item.
                return
            for place in marker.places:
                if stack[depth].goes_on_with(place, marker.form):
                    yield self._with_item(marker, line, stack[:depth], place, stack[depth].headed)

    def _states_opening_a_list(
        self, marker: Marker, line: PrintedLine, text: str, text_end: int
    ) -> Iterator[ParseState]:
        firsts = [place for place in marker.places if place[1] == 1]
        if firsts:
            announced, headed = self._announced_and_headed(
                self.last_item_tail(text, text_end), text_end
            )
            for place in firsts:
                # Below `3. Kantor di Jalan` a line `A. Yani` is no list; below `I. UMUM` it is.
                name = place[0].startswith("capital") and not self._is_in_capital_list
                if announced or (headed and not name):
                    yield self._with_item(
                        marker, line, self.open_lists, place, headed and not announced
                    )

    def _announced_and_headed(self, text_above: str, text_end: int) -> tuple[bool, bool]:
        """Whether the text announces a list, and whether it is a heading, which may have one."""
        if not self.open_lists or not any(sign.isalnum() for sign in text_above):
            return True, False
        announced = text_above.rstrip(_EDGES).endswith(":") or bool(_ANNOUNCES.search(text_above))
        short = text_end - self.body <= _TAIL and len(text_above.split()) <= _HEADING
        # Below the outermost list a sign, or a word that joins items, tells an item from a heading.
        item = len(self.open_lists) > 1 and bool(_JOINS.search(text_above))
        return announced, short and not item

    @property
    def _is_in_capital_list(self) -> bool:
        return bool(self.open_lists) and self.open_lists[-1].kind.startswith("capital")

    def _with_item(
        self,
        marker: Marker,
        line: PrintedLine,
        outer_lists: tuple[OpenList, ...],
        place: ListPlace,
        is_headed: bool,
    ) -> ParseState:
        opened = OpenList(*place, marker.form, marker.step, line.number, is_headed)
        return ParseState(
            marker.end, ListItem(marker, line, (*outer_lists, opened), self.last), self.ambiguous
        )
