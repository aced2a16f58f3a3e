"""The printed circular as a total partition: every character belongs to exactly one part.

The parts of the frame are found by the form of official letters, the clauses by the sequence of
their markers.  Where the text leaves any doubt it is refused with the line, never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from asn_wfh.law.clause import Clause
from asn_wfh.paper.copies.read_copy import read_copy
from asn_wfh.paper.frame.find_frame_parts_above_clauses import (
    find_clauses_begin_and_addressees,
    read_header,
)
from asn_wfh.paper.frame.frame_below_clauses import find_clauses_end, read_footer
from asn_wfh.paper.frame.split_head_columns import with_head_columns_split
from asn_wfh.paper.items.list_items_from_markers_alone import read_list_items
from asn_wfh.paper.items.markers_read_so_far import ListItem
from asn_wfh.paper.items.refuse_amendments_and_page_numbers import (
    refuse_amending_regulation,
    refuse_page_numbers_that_may_be_text,
)
from asn_wfh.paper.items.unmarked_headings import heading_above_marker
from asn_wfh.paper.items.unmarked_headings_and_closing_sentences import (
    UnmarkedText,
    headings_and_closing_sentences,
)
from asn_wfh.paper.nonempty_lines_of_paper_text import (
    PrintedLine,
    ScannedPaper,
    without_page_numbers,
)
from asn_wfh.paper.normalize_text_keeping_case import fingerprint, normalised
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying

__all__ = ["FRAME", "Paper", "Unit", "fingerprint", "normalised", "read_paper"]

FRAME = (
    "letterhead",
    "addressees",
    "number",
    "title",
    "opening",
    "closing",
    "date",
    "signature",
    "copies",
    "headings",
)
"""The parts of a paper that are no clause; `number` holds the kind of paper and its number.

`headings` are those without a marker between the clauses, of which there may be several.
"""

_CLOSES = "closing_sentence"


@dataclass(frozen=True, slots=True)
class Unit:
    """One part of an official text: a clause with its path, or a part around the clauses.

    The steps of a path are numerals as digits, letters and romans as small letters whatever
    their case, and KESATU of a decree as 1.  `kind` is `frame`, `chapeau` (items stand below
    it), `clause` (a leaf of the outermost list), `item` (a leaf below one), or `closing_sentence`,
    which goes on the text of a chapeau below its items and has its path.  A chapeau ends where its
    first item begins.  `start` and `end` are offsets into the text, `body` is where the
    words behind the marker begin, `line` counts from one.  `closing` is where the sentence
    stands that closes a chapeau below its items.
    """

    path: Clause | None
    frame: str | None
    kind: str
    marker: str
    start: int
    body: int
    end: int
    line: int
    closing: tuple[tuple[int, int], ...] = ()

    @property
    def is_closing_sentence(self) -> bool:
        """Whether this is the sentence that closes a clause below its items."""
        return self.kind == _CLOSES

    def __str__(self) -> str:
        """The path as it is cited, or the name of the part of the frame."""
        return str(self.path or self.frame)


@dataclass(frozen=True, slots=True)
class Paper:
    """An official text, divided into its clauses and the parts around them.

    `text` is that of the file without what the copying put into it, `sha256` the digest of the
    whole file's; it is empty if the text came from no file.
    """

    name: str
    text: str
    units: tuple[Unit, ...]
    sha256: str = ""

    @property
    def clauses(self) -> tuple[Unit, ...]:
        """The units that are clauses, in printed order, which sorting by path may not keep."""
        return tuple(unit for unit in self.units if unit.path and not unit.is_closing_sentence)

    def unit(self, path: Clause | str) -> Unit | None:
        """The unit of a path, or None if the text has no such clause."""
        return next((unit for unit in self.clauses if str(unit.path) == str(path)), None)

    def frame_part_named(self, name: str) -> Unit | None:
        """The part around the clauses of a name, or None if the text has none."""
        return next((unit for unit in self.units if unit.frame == name), None)

    def text_of_unit_with_marker(self, unit: Unit) -> str:
        """Every character of a unit, as in the file."""
        return self.text[unit.start : unit.end]

    def frame_parts_named(self, name: str) -> tuple[Unit, ...]:
        """Every part of the frame of a name."""
        return tuple(unit for unit in self.units if unit.frame == name)

    def spans_behind_marker_and_below_items(self, unit: Unit) -> tuple[tuple[int, int], ...]:
        """Where the words of a unit are: behind its marker, and below its items."""
        return ((unit.body, unit.end), *unit.closing)

    def text_behind_marker(self, unit: Unit) -> str:
        """The characters of a unit behind its marker, as in the file."""
        return "".join(
            self.text[start:end] for start, end in self.spans_behind_marker_and_below_items(unit)
        )

    def text_without_marker_and_page_numbers(self, unit: Unit) -> str:
        """The characters of a clause behind its marker, without the lines that number a page."""
        return without_page_numbers(self.text_behind_marker(unit))


def read_paper(raw: bytes | str, name: str) -> Paper:
    """The official text in a file or a text, divided into clauses; faults call it `name`.

    Bytes may be those of any file that `read_copy` reads.

    Raises PaperError for what is no text, and where a part of the frame is missing, the
    numbering breaks, or the text can be read in more than one way.
    """
    text = read_copy(raw, name).text
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    printed = text_without_marks_of_copying(text)
    scan = with_head_columns_split(ScannedPaper.from_text(name, printed))
    parts = read_header(scan)
    headers = {line.plain.casefold() for line in scan.lines[: parts[-1][1]]}
    scan = replace(scan, headers=frozenset(headers))
    opening = parts[-1][1]
    begin = find_clauses_begin_and_addressees(scan, parts, find_clauses_end(scan, opening + 1))
    end = find_clauses_end(scan, begin)
    lines = scan.lines[begin:end]
    refuse_amending_regulation(scan, lines)
    items = read_list_items(scan, lines, scan.lines[end])
    if not items:
        raise scan.paper_error("paper_no_clause", scan.lines[end], found=scan.lines[end].plain)
    refuse_page_numbers_that_may_be_text(scan, lines)
    unmarked = headings_and_closing_sentences(scan, items, lines, scan.lines[end])
    above = scan.lines[opening : scan.lines.index(items[0].line)]
    heading = heading_above_marker(scan, above, items[0].line)
    unmarked = unmarked._replace(headings=(*filter(None, [heading]), *unmarked.headings))
    parts += read_footer(scan, end, has_date_above="date" in dict(parts))
    frame = [_frame_unit(name, scan.lines[index]) for name, index in parts]
    return Paper(name, scan.text, _all_units_in_order(scan, frame, items, unmarked), digest)


def _all_units_in_order(
    scan: ScannedPaper,
    frame_units: Sequence[Unit],
    items: Sequence[ListItem],
    unmarked: UnmarkedText,
) -> tuple[Unit, ...]:
    """The parts and the items in the order of the file, each up to the next."""
    below = {item.path[:-1] for item in items}
    headings = [_frame_unit("headings", line) for line in unmarked.headings]
    closings = [
        Unit(Clause(path), None, _CLOSES, "", line.start, line.start, 0, line.number)
        for line, path in unmarked.closings
    ]
    units = [*frame_units, *headings, *closings, *_item_units_with_end_not_set(items, below)]
    units.sort(key=lambda unit: unit.start)
    ends = [*(unit.start for unit in units[1:]), len(scan.text)]
    # White space above the first part has nothing else to belong to.
    units[0] = replace(units[0], start=0, body=0)
    ended = [replace(unit, end=end) for unit, end in zip(units, ends, strict=True)]
    closing = {unit.path: (unit.body, unit.end) for unit in ended if unit.is_closing_sentence}
    return tuple(
        replace(unit, closing=(closing[unit.path],))
        if unit.path in closing and not unit.is_closing_sentence
        else unit
        for unit in ended
    )


def _frame_unit(name: str, line: PrintedLine) -> Unit:
    return Unit(None, name, "frame", "", line.start, line.start, line.end, line.number)


def _item_units_with_end_not_set(
    items: Sequence[ListItem], parent_paths: set[tuple[str, ...]]
) -> list[Unit]:
    units: list[Unit] = []
    last: PrintedLine | None = None
    for item in items:
        leaf = "clause" if len(item.path) == 1 else "item"
        kind = "chapeau" if item.path in parent_paths else leaf
        # The second marker of one line begins where it is printed.
        start = item.marker.start if item.line is last else item.line.start
        marker, path, last = item.marker, Clause(item.path), item.line
        units.append(Unit(path, None, kind, marker.text, start, marker.end, 0, item.line.number))
    return units
