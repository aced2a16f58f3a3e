"""What can still be recognised of a paper whose numbering is broken.

Nothing is guessed: a stretch between two lines that begin with a marker is a clause only where its
fingerprint is one that is known of a clause.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from asn_wfh.law.clause import Clause
from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.footer import find_clauses_end, read_footer
from asn_wfh.paper.header import CLAUSES, read_header
from asn_wfh.paper.item_markers import Marker, marker_at_line_start
from asn_wfh.paper.lines_of_scanned_paper import ScannedPaper, without_page_numbers
from asn_wfh.paper.normalize_text_keeping_case import fingerprint
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.split_head_columns import with_head_columns_split
from asn_wfh.paper.utf8_paper_text_or_refusal import decode_paper_text

__all__ = ["UNREAD", "recover_paper"]

UNREAD = "unread"
"""The name of the stretches that no fingerprint recognises."""


class _Stretch(NamedTuple):
    """The text from a line with a marker to the next such: its offsets, and the line's number."""

    marker: Marker
    start: int
    end: int
    line: int


def recover_paper(
    fingerprints: Mapping[str, str], raw: bytes | str, name: str, error: PaperError
) -> Paper | None:
    """The paper with the clauses that fingerprints recognise; None where there are none.

    `fingerprints` stand by the clauses' paths, in printed order.  Raises `error`, that of the paper
    whose numbering is broken, for what is no text at all.
    """
    try:
        scan = with_head_columns_split(ScannedPaper.from_text(name, decode_paper_text(raw, name)))
    except PaperError:
        raise error from None
    frame = _frame_units(scan)
    recognised = list(_recognised_clauses(fingerprints, scan, frame))
    if not recognised:
        return None
    return Paper(
        name, scan.text, tuple(_units_with_unread_text_between(scan, [*frame, *recognised]))
    )


def _recognised_clauses(
    fingerprints: Mapping[str, str], scan: ScannedPaper, frame_units: list[Unit]
) -> Iterator[Unit]:
    """The stretches whose fingerprint and marker are those of a clause, in the clauses' order.

    A clause that is printed twice, or before one that it should follow, is not recognised: which
    of its places is the right one cannot be told.
    """
    paths_of: dict[str, list[str]] = {}
    for path, digest in fingerprints.items():
        paths_of.setdefault(digest, []).append(path)
    order = {path: place for place, path in enumerate(fingerprints)}
    recognised: list[tuple[int, Unit]] = []
    printed = Counter(
        _clause_fingerprint(scan, m, e)
        for m, _, e, _ in _stretches_from_marker_to_next(scan, frame_units)
    )
    for marker, start, end, line in _stretches_from_marker_to_next(scan, frame_units):
        digest = _clause_fingerprint(scan, marker, end)
        paths = paths_of.get(digest, [])
        if len(paths) == printed[digest] == 1 and marker.step == paths[0].rpartition(".")[2]:
            clause = Clause.parse(paths[0])
            unit = Unit(clause, None, "clause", marker.text, start, marker.end, end, line)
            recognised.append((order[paths[0]], unit))
    for place, (rank, unit) in enumerate(recognised):
        before = recognised[place - 1][0] if place else -1
        after = recognised[place + 1][0] if place + 1 < len(recognised) else len(order)
        if before < rank < after:
            yield unit


def _clause_fingerprint(scan: ScannedPaper, marker: Marker, end: int) -> str:
    return fingerprint(without_page_numbers(scan.text[marker.end : end]))


def _stretches_from_marker_to_next(
    scan: ScannedPaper, frame_units: list[Unit]
) -> Iterator[_Stretch]:
    """Every stretch between the head and the foot, from a line with a marker to the next such."""
    heads = ("opening", "title", "addressees")
    tops = {unit.frame: unit.end for unit in frame_units if unit.frame in heads}
    top = tops.get("opening") or max(tops.values(), default=0)
    feet = [unit.start for unit in frame_units if unit.start >= top > 0]
    begun: list[tuple[Marker, int, int]] = []
    for line in scan.lines:
        marker = marker_at_line_start(scan.text, line.start, line.end)
        if marker and top <= line.start < min(feet, default=len(scan.text)):
            begun.append((marker, line.start, line.number))
    ends = [*(start for _, start, _ in begun[1:]), min(feet, default=len(scan.text))]
    for (marker, start, number), end in zip(begun, ends, strict=False):
        yield _Stretch(marker, start, end, number)


def _frame_units(scan: ScannedPaper) -> list[Unit]:
    """The parts of the frame, as far as they can be told while the clauses cannot."""
    try:
        above = read_header(scan)
        opening = above[-1][1]
        has_opening = above[-1][0] != CLAUSES
        below = read_footer(
            scan, find_clauses_end(scan, opening + 1), has_date_above="date" in dict(above)
        )
    except PaperError:
        return []
    first = next(
        (
            line.start
            for line in scan.lines[opening + has_opening :]
            if marker_at_line_start(scan.text, line.start, line.end)
        ),
        scan.lines[below[0][1]].start if below else len(scan.text),
    )
    units = []
    above = above if has_opening else above[:-1]
    for parts, last in ((above, first), (below, len(scan.text))):
        starts = [scan.lines[index].start for _, index in parts]
        starts[:1] = [0] if parts is above else starts[:1]
        for (name, index), start, end in zip(parts, starts, [*starts[1:], last], strict=True):
            number = scan.lines[index].number
            units.append(Unit(None, name, "frame", "", start, start, end, number))
    return units


def _units_with_unread_text_between(scan: ScannedPaper, units: list[Unit]) -> Iterator[Unit]:
    """The units with what lies between them, so that no character is lost."""
    end = 0
    for unit in [*sorted(units, key=lambda unit: unit.start), None]:
        start = unit.start if unit else len(scan.text)
        if start > end:
            number = scan.text.count("\n", 0, end) + 1
            yield Unit(None, UNREAD, "frame", "", end, end, start, number)
        if unit:
            yield unit
            end = unit.end
