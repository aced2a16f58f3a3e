"""One way to read the markers so far: the lists that stand open, and what may come next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from asn_wfh.law.clause_path_from_printed_form import SECTIONS
from asn_wfh.paper.items.doubtful_markers import continues_sentence
from asn_wfh.paper.items.item_markers import SECTION_FORM, ListPlace, Marker, format_marker
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine
from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = ["ARTICLE", "MAX_DEPTH", "ListItem", "OpenList", "PartialOutline"]

MAX_DEPTH = 12

ARTICLE = "pasal"
"""The part of a regulation that is counted through all others."""

# Words of a title that stay small.
_SMALL = frozenset(
    {"dan", "atau", "di", "ke", "dari", "pada", "dalam", "bagi", "untuk", "dengan", "yang", "serta"}
)

# As much of a text as tells how it ends, and the words of a heading at most.
_TAIL = 200
_HEADING = 8
# What may stand behind the colon of an announcement.
_EDGES = " \t\r\n\f\xa0*_-\"'\u201d"
_TABLE_HEAD = re.compile(r"(?<=:) no(?:mor)?\b\.?[^:;]*\Z", re.IGNORECASE)
_ANNOUNCES = re.compile(
    r"\b(?:yaitu|yakni|adalah|berikut|berikut ini|di ?bawah ini|meliputi|mencakup|berupa|sbb"
    r"|antara lain|terdiri (?:atas|dari)|dengan cara|dengan ketentuan|hal-hal)[ .,;]*\Z",
    re.IGNORECASE,
)
_JOINS = re.compile(r"[;.](?:\s|\Z)|\W\Z|\b(?:dan|atau|serta)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list that stands open: its kind, how many items it has, its form and its last item.

    `headed` says that only a heading announced the list, `titled` that the heading is one beyond
    doubt, so that the list may have one item.
    """

    kind: str
    ordinal: int
    form: str
    step: str
    line: int
    headed: bool
    titled: bool = False

    def is_continued_by(self, place: ListPlace, form: str) -> bool:
        """Whether a marker is the next one of this list; after aa come ab, or bb."""
        kind, ordinal = place
        doubled = self.ordinal == 27 and kind == self.kind.replace("letter", "doubled")
        return form == self.form and (
            (kind == self.kind and ordinal == self.ordinal + 1) or (doubled and ordinal == 28)
        )

    @property
    def has_one_item_below_doubtful_heading(self) -> bool:
        """Whether a list that only a doubtful heading announces has no more than one item."""
        return self.headed and not self.titled and self.ordinal == 1

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
        """The steps of the item's path; a Pasal is cited without the BAB that it stands in."""
        steps = tuple(open_list.step for open_list in self.open_lists)
        kinds = [open_list.kind for open_list in self.open_lists]
        return steps[kinds.index(ARTICLE) :] if ARTICLE in kinds else steps

    def items_backwards(self) -> Iterator[ListItem]:
        """The item and those before it, the last first."""
        item: ListItem | None = self
        while item:
            yield item
            item = item.before


@dataclass(frozen=True, slots=True, eq=False)
class PartialOutline:
    """One reading of the items so far; `body` is where the text of the last item begins.

    `ambiguous` holds the last items of two states that were made one, since nothing that follows
    can tell them apart.  `articles` is how many Pasal there were: they are counted through.
    """

    body: int
    last: ListItem | None = None
    ambiguous: tuple[ListItem, ListItem] | None = None
    articles: int = 0

    @property
    def open_lists(self) -> tuple[OpenList, ...]:
        """The lists that stand open, the innermost last."""
        return self.last.open_lists if self.last else ()

    @property
    def has_list_of_one_below_doubtful_heading(self) -> bool:
        """Whether a list that only a heading announces still has one item."""
        return any(open_list.has_one_item_below_doubtful_heading for open_list in self.open_lists)

    @property
    def merge_key(self) -> tuple[object, ...]:
        """What decides everything that can follow: states with one key can be merged."""
        return (
            self.body,
            *(
                (
                    open_list.kind,
                    open_list.form,
                    open_list.ordinal,
                    open_list.has_one_item_below_doubtful_heading,
                )
                for open_list in self.open_lists
            ),
        )

    def normalised_end_of_last_item(self, text: str, text_end: int) -> str:
        """The end of the last item's text up to a place."""
        return normalised(text[max(self.body, text_end - _TAIL) : text_end])

    def awaits_items(self, text: str, text_end: int) -> bool:
        """Whether the last item's text ends with a colon, so that a list must follow."""
        tail = text[max(self.body, text_end - _TAIL) : text_end].strip(_EDGES)
        return bool(self.last) and tail.endswith(":") and tail != ":"

    def states_after(
        self, marker: Marker, line: PrintedLine, text: str, text_end: int
    ) -> Iterator[PartialOutline]:
        """The states that follow when a marker is read, the innermost list first.

        `text_end` is where the text of the last item ends.
        """
        if marker.form == SECTION_FORM:
            yield from self._states_beginning_a_section(marker, line, text, text_end)
            return
        if not self.awaits_items(text, text_end):
            yield from self._states_continuing_a_list(marker, line)
        if len(self.open_lists) < MAX_DEPTH:
            yield from self._states_opening_a_list(marker, line, text, text_end)

    def _states_continuing_a_list(
        self, marker: Marker, line: PrintedLine
    ) -> Iterator[PartialOutline]:
        stack = self.open_lists
        for depth in reversed(range(len(stack))):
            if depth + 1 < len(stack) and stack[depth + 1].has_one_item_below_doubtful_heading:
                # So short a text is too little to announce a list of one item.
                return
            for place in marker.places:
                if stack[depth].is_continued_by(place, marker.form):
                    yield self._with_item(marker, line, stack[:depth], place, stack[depth].headed)

    def _states_beginning_a_section(
        self, marker: Marker, line: PrintedLine, text: str, text_end: int
    ) -> Iterator[PartialOutline]:
        """The state behind `BAB II` or `Pasal 3`: parts stand in wider ones, and Pasal go on."""
        ((kind, ordinal),) = marker.places
        stack, wider = self.open_lists, SECTIONS[: SECTIONS.index(kind)]
        outer = tuple(takewhile(lambda open_list: open_list.kind in wider, stack))
        same = stack[len(outer) : len(outer) + 1]
        before = same[0].ordinal if same and same[0].kind == kind else 0
        before = self.articles if kind == ARTICLE else before
        alone = bool(stack) and stack[0].kind not in SECTIONS
        if alone or ordinal != before + 1 or self.awaits_items(text, text_end):
            return
        # A Bagian or a Paragraf stands in a BAB.
        if outer or kind in ("bab", ARTICLE):
            yield self._with_item(marker, line, outer, (kind, ordinal), is_headed=False)

    def _states_opening_a_list(
        self, marker: Marker, line: PrintedLine, text: str, text_end: int
    ) -> Iterator[PartialOutline]:
        stack = self.open_lists
        firsts = [place for place in marker.places if place[1] == 1]
        if firsts:
            above = self.normalised_end_of_last_item(text, text_end)
            announced, headed = self._announces_list_and_is_heading(above, text_end)
            # `dimaksud pada ayat` is no heading of a list that begins with (1).
            headed = headed and not continues_sentence(marker, above)
            # A lone `1.` below `3. Pelaporan` may as well be a slip for `4.`.
            alike = any((one.kind, one.form) == (firsts[0][0], marker.form) for one in stack)
            titled = headed and not alike and self._is_last_item_a_title(text, text_end)
            for place in firsts:
                # Below `3. Kantor di Jalan` a line `A. Yani` is no list; below `I. UMUM` it is.
                name = (
                    place[0].startswith("capital")
                    and not self._is_innermost_list_capital_or_section
                )
                if announced or (headed and not name):
                    only_headed = headed and not announced
                    yield self._with_item(marker, line, stack, place, only_headed, is_titled=titled)

    def _announces_list_and_is_heading(self, text_above: str, text_end: int) -> tuple[bool, bool]:
        """Whether the text announces a list, and whether it is a heading, which may have one."""
        if not self.open_lists or not any(sign.isalnum() for sign in text_above):
            return True, False
        # The head of a numbered table stands between what announces it and its first row.
        text_above = _TABLE_HEAD.sub("", text_above)
        announced = text_above.rstrip(_EDGES).endswith(":") or bool(_ANNOUNCES.search(text_above))
        short = text_end - self.body <= _TAIL and len(text_above.split()) <= _HEADING
        # Below the outermost list a sign, or a word that joins items, tells an item from a heading.
        item = len(self.open_lists) > 1 and bool(_JOINS.search(text_above))
        return announced, short and not item

    @property
    def _is_innermost_list_capital_or_section(self) -> bool:
        last = self.open_lists[-1].kind if self.open_lists else ""
        return last.startswith("capital") or last in SECTIONS

    def _is_last_item_a_title(self, text: str, text_end: int) -> bool:
        """Whether the last item's text is a heading by its looks: one line, its words in capitals.

        A title of a BAB stands below its number.
        """
        printed = text[self.body : text_end].strip()
        words = [word for word in re.findall(r"[^\W\d_]+", printed) if word not in _SMALL]
        plain = "\n" not in printed and not any(sign in ".;:,!?" for sign in printed[-1:])
        return plain and bool(words) and all(word[0].isupper() for word in words)

    def _with_item(
        self,
        marker: Marker,
        line: PrintedLine,
        outer_lists: tuple[OpenList, ...],
        place: ListPlace,
        is_headed: bool,
        *,
        is_titled: bool = False,
    ) -> PartialOutline:
        opened = OpenList(*place, marker.form, marker.step, line.number, is_headed, is_titled)
        articles = place[1] if place[0] == ARTICLE else self.articles
        item = ListItem(marker, line, (*outer_lists, opened), self.last)
        return PartialOutline(marker.end, item, self.ambiguous, articles)
