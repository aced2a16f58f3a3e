"""The tree of items, by the sequence of their markers alone: the indents of a scan say nothing.

Lines in, items with their paths out.  The reader is a nondeterministic automaton: each state
(`PartialOutline`) is one way to read the markers so far.  The next marker ends every state in which
it is neither the next item of an open list nor the first item of a list that the text announces,
and exactly one state must be left at the end.  So the letter i, which is also the first roman
numeral, needs no rule of its own: the marker behind it ends the wrong state.  Where two states are
left the paper is refused and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from asn_wfh.paper.items.doubtful_markers import is_certain_marker, marker_fault_code
from asn_wfh.paper.items.item_markers import Marker, marker_at_line_start
from asn_wfh.paper.items.markers_read_so_far import ListItem, PartialOutline
from asn_wfh.paper.items.numbering_refusals import (
    marker_readable_in_two_ways_error,
    numbering_error,
    unfinished_list_error,
)
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper, ends_a_sentence

__all__ = ["MAX_STATES", "read_list_items"]

MAX_STATES = 16

_TAIL = 200
# `1. a. ...`: so many lists may begin on one line below its first marker.
_INLINE_DEPTH = 3


def read_list_items(
    scan: ScannedPaper, lines: tuple[PrintedLine, ...], line_below: PrintedLine
) -> list[ListItem]:
    """The items of the lines in printed order; `line_below` is the line that follows them.

    Raises PaperError where the numbering breaks, may be running text, or can be read two ways.
    """
    begin = lines[0].start if lines else line_below.start
    reader = _OutlineReader(scan, [PartialOutline(begin)], begin)
    for line, after in zip(lines, (*lines, line_below)[1:], strict=True):
        reader.read_line(line, after)
    return reader.items_or_error_unless_one_state_left(line_below)


@dataclass(slots=True)
class _OutlineReader:
    """The states that are left; `end` is where the text read so far ends, page numbers left out."""

    scan: ScannedPaper
    states: list[PartialOutline]
    end: int

    def read_line(self, line: PrintedLine, line_below: PrintedLine) -> None:
        """Read one line in every state; `line_below` is the next line."""
        text = self.scan.text
        marker = marker_at_line_start(text, line.start, line.end)
        begins_item = marker is not None and self._try_to_begin_item(marker, line, line_below)
        if begins_item:
            inner = [
                state
                for one in self.states
                for state in _further_states_with_inline_lists(one, line, text)
            ]
            self.states = self._merge_states([*self.states, *inner])
        if begins_item or not self.scan.is_page_noise(line):
            self.end = line.start + len(text[line.start : line.end].rstrip())

    def _try_to_begin_item(
        self, marker: Marker, line: PrintedLine, line_below: PrintedLine
    ) -> bool:
        """Replace each state by those that follow if a line begins an item; whether it does.

        Raises PaperError for a marker that fits no state, or that may be part of a sentence.
        """
        text, body = self.scan.text, self.states[0].body
        above = text[max(body, self.end - _TAIL) : self.end].rstrip(" \t*_")
        states = [
            state for one in self.states for state in one.states_after(marker, line, text, self.end)
        ]
        code = marker_fault_code(marker, line, text, above, line_below)
        if code:
            if states:
                # A text cut short begins with a whole word.
                words = above if len(above) <= 40 else above[-40:].partition(" ")[2]
                excerpt = " ".join(words.split())
                raise self.scan.paper_error(code, line, marker=marker.text, above=excerpt)
            return False
        if not states:
            begins = line.bullet or line.blank or ends_a_sentence(above)
            if not (
                marker.is_no_capital_or_double_letter
                or begins
                or self._has_open_list_of_uncommon_kind(marker)
            ):
                # An initial, an abbreviation, a word in brackets.
                return False
            raise numbering_error(self.scan, self.states[0], marker, line, self.end)
        self.states = self._merge_states(states)
        return True

    def _has_open_list_of_uncommon_kind(self, marker: Marker) -> bool:
        """Whether an open list has markers as uncommon as this one: capitals, or beyond z."""
        stacks = [
            open_list
            for state in self.states
            for open_list in state.open_lists
            if open_list.form == marker.form
        ]
        kinds = {kind.replace("doubled", "letter") for kind, _ in marker.places}
        return any(
            open_list.kind.replace("doubled", "letter") in kinds
            and (open_list.kind.startswith("capital") or open_list.ordinal >= 26)
            for open_list in stacks
        )

    def _merge_states(self, states: Iterable[PartialOutline]) -> list[PartialOutline]:
        """The states, with those that nothing further can tell apart made one, marked ambiguous."""
        merged: dict[tuple[object, ...], PartialOutline] = {}
        for state in states:
            twin = merged.setdefault(state.merge_key, state)
            if twin is not state and twin.last and state.last:
                merged[state.merge_key] = replace(
                    twin, ambiguous=twin.ambiguous or (twin.last, state.last)
                )
        if len(merged) > MAX_STATES:
            one, two, *_ = merged.values()
            raise marker_readable_in_two_ways_error(self.scan, one.last, two.last)
        return list(merged.values())

    def items_or_error_unless_one_state_left(self, line_below: PrintedLine) -> list[ListItem]:
        """The items of the one state that is left; PaperError for none and for several."""
        text = self.scan.text
        left = [
            state
            for state in self.states
            if not state.has_list_of_one_below_doubtful_heading
            and not state.awaits_items(text, self.end)
        ]
        if not left:
            raise unfinished_list_error(self.scan, self.states[0], line_below, self.end)
        if len(left) > 1:
            raise marker_readable_in_two_ways_error(self.scan, left[0].last, left[1].last)
        state = left[0]
        if state.ambiguous:
            raise marker_readable_in_two_ways_error(self.scan, *state.ambiguous)
        return list(reversed(list(state.last.items_backwards()))) if state.last else []


def _further_states_with_inline_lists(
    state: PartialOutline, line: PrintedLine, text: str, depth: int = 0
) -> Iterator[PartialOutline]:
    """The states in which a list begins behind a marker on the marker's line: `1. a. ...`."""
    marker = marker_at_line_start(text, state.body, line.end)
    if marker and is_certain_marker(marker, text) and depth < _INLINE_DEPTH:
        for opened in state.states_after(marker, line, text, state.body):
            if opened.open_lists[: len(state.open_lists)] == state.open_lists:
                yield opened
                yield from _further_states_with_inline_lists(opened, line, text, depth + 1)
