"""The clauses of a copy, recognised by their prints first and by their markers second.

A scan loses markers, a word processor numbers anew, a page falls out: what stands in the copy is
still told by its words.  Nothing is dropped: what belongs to no clause on record stays as a part of
its own, and only what the prints prove to be no text of a clause is left out of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby

from asn_wfh.law.clause import Clause
from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.align_pieces_with_prints import (
    AlignedPiece,
    PrintedPart,
    align_pieces_with_prints,
)
from asn_wfh.paper.header import CLAUSES, read_header
from asn_wfh.paper.lines_of_scanned_paper import ScannedPaper, without_page_numbers
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.pieces_of_copy import CopyPiece, pieces_of_copy
from asn_wfh.paper.split_head_columns import with_head_columns_split
from asn_wfh.paper.text_fingerprint import FingerprintsByName, TextFingerprint
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying
from asn_wfh.paper.utf8_paper_text_or_refusal import decode_paper_text

__all__ = ["UNREAD", "RecognisedCopy", "recognise_clauses_by_prints"]

UNREAD = "unread"
"""The name of the stretches that belong to no clause on record."""

_LONGEST_STRAY = 2
"""A line of words no longer than this may be what a scanner makes of a spot."""


@dataclass(frozen=True, slots=True)
class RecognisedCopy:
    """A copy with the clauses that prints recognise, and the ordinals of their printed markers.

    `marker_ordinals` has every clause that stands in the copy: the ordinals that its marker can
    stand for, none where it has no marker; `places` the place of each clause on record among its
    siblings.  `lone_markers` is how many markers stand apart from any words.
    """

    paper: Paper
    places: tuple[tuple[str, int], ...]
    marker_ordinals: tuple[tuple[str, frozenset[int]], ...]
    lone_markers: int


def recognise_clauses_by_prints(
    frame: FingerprintsByName, clauses: FingerprintsByName, raw: bytes | str, name: str
) -> RecognisedCopy | None:
    """The copy with its parts as the prints have them; None where no clause reads as its print.

    `frame` has the prints of the frame by the paper's names for its parts, `clauses` those of the
    clauses in printed order.  Raises PaperError for what is no text.
    """
    decoded = decode_paper_text(raw, name)
    digest = sha256(decoded.encode("utf-8", "surrogatepass")).hexdigest()
    printed = text_without_marks_of_copying(decoded)
    scan = with_head_columns_split(ScannedPaper.from_text(name, printed))
    parts = _parts_in_printed_order(scan, frame, clauses)
    pieces = list(pieces_of_copy(scan))
    aligned = align_pieces_with_prints(pieces, parts)
    stretches = list(_stretches(aligned, parts, scan.text))
    if not any(stretch.reads_as_print for stretch in stretches if stretch.part and not stretch.part.frame):
        return None
    text = _text_with_blanks(scan.text, stretches)
    units = _units(stretches, text)
    ordinals = tuple(
        (stretch.part.name, stretch.first.ordinals)
        for stretch in stretches
        if stretch.part and not stretch.part.frame
    )
    lone = sum(len(piece.lone_markers) for piece in pieces)
    places = tuple((part.name, part.ordinal) for part in parts if not part.frame)
    return RecognisedCopy(Paper(name, text, units, digest), places, ordinals, lone)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The pieces of one part, or of a text that belongs to none; `strays` are no text of it."""

    part: PrintedPart | None
    pieces: tuple[CopyPiece, ...]
    strays: tuple[CopyPiece, ...] = ()
    reads_as_print: bool = False

    @property
    def first(self) -> CopyPiece:
        """The piece with which it begins."""
        return self.pieces[0]


def _parts_in_printed_order(
    scan: ScannedPaper, frame: FingerprintsByName, clauses: FingerprintsByName
) -> list[PrintedPart]:
    """The frame above the clauses as this copy orders it, the clauses, the frame below them."""
    above = ("letterhead", "addressees", "number", "title", "opening")
    below = ("closing", "date", "signature", "copies")
    try:
        order = [part for part, _ in read_header(scan) if part != CLAUSES]
    except PaperError:
        order = []
    above = (*order, *(part for part in above if part not in order))
    counts: Counter[str] = Counter()
    ordinals: dict[str, int] = {}
    for path in clauses:
        parent = path.rpartition(".")[0]
        counts[parent] += 1
        ordinals[path] = counts[parent]
    return [
        *(PrintedPart(part, part, 0, frame[part]) for part in above if part in frame),
        *(PrintedPart(path, "", ordinals[path], clauses[path]) for path in clauses),
        *(
            PrintedPart(part, part, 0, frame[part])
            for part in below
            if part in frame and part not in above
        ),
    ]


def _stretches(
    aligned: Sequence[AlignedPiece], parts: Sequence[PrintedPart], text: str
) -> Iterator[_Stretch]:
    """The pieces gathered by part, each part read as its print where that can be."""
    repeated = Counter(text[p.piece.body : p.piece.end].strip().casefold() for p in aligned)
    last_of = {each.part: at for at, each in enumerate(aligned) if not each.is_foreign}
    places = []
    run: tuple[int, bool] = (0, False)
    for at, each in enumerate(aligned):
        if not each.is_foreign or each.part < 0:
            run = (max(each.part, 0), False)
        elif at < last_of.get(each.part, -1):
            # The part goes on below.
            run = (each.part, False)
        elif not aligned[at - 1].is_foreign or aligned[at - 1].part != each.part:
            run = (each.part, bool(each.piece.marker or each.piece.lone_markers))
        places.append(run)
    for (part, is_apart), group in groupby(
        zip(places, aligned, strict=True), key=lambda pair: pair[0]
    ):
        pieces = tuple(each.piece for _, each in group)
        if is_apart:
            yield _Stretch(None, pieces)
        else:
            yield _without_strays(parts[part], pieces, text, repeated)


def _without_strays(
    part: PrintedPart, pieces: tuple[CopyPiece, ...], text: str, repeated: Counter[str]
) -> _Stretch:
    """A part with its pieces, those left out without which it reads as its print."""
    words = part.fingerprint.words
    strays = tuple(
        piece
        for piece in pieces
        if not words.issuperset(piece.words)
        and (
            repeated[text[piece.body : piece.end].strip().casefold()] > 1
            or _is_stray(text[piece.start : piece.end])
        )
    )
    for out in dict.fromkeys(((), strays)):
        rest = tuple(piece for piece in pieces if piece not in out)
        # What looks like a marker may be the first word.
        whole = replace(rest[0], body=rest[0].start, marker="") if rest else None
        for first in filter(None, (rest[0] if rest else None, whole)):
            these = (first, *rest[1:])
            if _letters(part, these, text) == part.fingerprint.letters:
                return _Stretch(part, these, out, True)
    return _Stretch(part, pieces)


def _is_stray(line: str) -> bool:
    """Whether a line is too short of letters to be text, and no figure."""
    words = "".join(sign if sign.isalnum() else " " for sign in line).split()
    return all(len(word) <= _LONGEST_STRAY for word in words) and not any(
        word.isdigit() and len(word) > 1 for word in words
    )


def _letters(part: PrintedPart, pieces: Sequence[CopyPiece], text: str) -> str:
    """The digest of the letters and digits of some pieces; a frame's has its markers too."""
    first, *rest = pieces
    begin = first.start if part.frame else first.body
    body = "\n".join([text[begin : first.end], *(text[p.start : p.end] for p in rest)])
    return TextFingerprint.of_text(body if part.frame else without_page_numbers(body)).letters


def _text_with_blanks(text: str, stretches: Sequence[_Stretch]) -> str:
    """The text with strays and lone markers blanked, every offset and line end in its place."""
    texts = sorted((piece.start, piece.end) for stretch in stretches for piece in stretch.pieces)
    shown: list[str] = []
    end = 0
    for begin, stop in [*texts, (len(text), len(text))]:
        shown.append("".join(c if c in "\r\n\f" else " " for c in text[end:begin]))
        shown.append(text[begin:stop])
        end = max(end, stop)
    return "".join(shown)


def _units(stretches: Sequence[_Stretch], text: str) -> tuple[Unit, ...]:
    """The parts in the order of the copy, each up to the next, so that no character is lost."""
    names = [stretch.part.name for stretch in stretches if stretch.part and not stretch.part.frame]
    parents = {name.rpartition(".")[0] for name in names}
    starts = [0, *(stretch.first.start for stretch in stretches[1:])]
    units = []
    for stretch, start, end in zip(stretches, starts, [*starts[1:], len(text)], strict=True):
        part, first = stretch.part, stretch.first
        if part is None or part.frame:
            frame = part.frame if part else UNREAD
            units.append(Unit(None, frame, "frame", "", start, start, end, first.line))
            continue
        leaf = "item" if "." in part.name else "clause"
        kind = "chapeau" if part.name in parents else leaf
        path = Clause.parse(part.name)
        units.append(Unit(path, None, kind, first.marker, start, first.body, end, first.line))
    return tuple(units)
