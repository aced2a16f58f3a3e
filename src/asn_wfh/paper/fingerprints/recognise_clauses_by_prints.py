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
from asn_wfh.paper.fingerprints.align_pieces_with_prints import (
    AlignedPiece,
    PrintedPart,
    align_pieces_with_prints,
)
from asn_wfh.paper.fingerprints.pieces_matching_fingerprint import (
    pieces_that_read_as_print,
    pieces_without_spots,
)
from asn_wfh.paper.fingerprints.pieces_of_copy import CopyPiece, pieces_of_copy
from asn_wfh.paper.fingerprints.text_fingerprint import FingerprintsByName, TextFingerprint
from asn_wfh.paper.fingerprints.words_misplaced_by_converter import (
    MovedWords,
    WordsToPutBack,
    text_with_words_put_back,
    words_to_put_back,
)
from asn_wfh.paper.frame.find_frame_parts_above_clauses import CLAUSES, read_header
from asn_wfh.paper.frame.frame_below_clauses import find_clauses_end, read_footer
from asn_wfh.paper.frame.split_head_columns import with_head_columns_split
from asn_wfh.paper.nonempty_lines_of_paper_text import ScannedPaper
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying
from asn_wfh.paper.utf8_paper_text_or_refusal import decode_paper_text

__all__ = ["UNREAD", "RecognisedCopy", "recognise_clauses_by_prints"]

UNREAD = "unread"
"""The name of the stretches that belong to no clause on record."""

_HEAD = ("letterhead", "addressees", "number", "title", "opening")
_FOOT = ("closing", "date", "signature", "copies")
_NO_PRINT = TextFingerprint("", "", frozenset())


@dataclass(frozen=True, slots=True)
class RecognisedCopy:
    """A copy with the clauses that prints recognise, and the ordinals of their printed markers.

    `marker_ordinals` has every clause that stands in the copy: the ordinals that its marker can
    stand for, none where it has no marker; `places` the place of each clause on record among its
    siblings.  `lone_markers` is how many markers stand apart from any words, and `verbatim` names
    the parts that have the letters and figures of their prints.  `moved_words` stand elsewhere in
    the copy, and are put back into their clauses.
    """

    paper: Paper
    places: tuple[tuple[str, int], ...]
    marker_ordinals: tuple[tuple[str, frozenset[int]], ...]
    lone_markers: int
    verbatim: frozenset[str]
    moved_words: tuple[MovedWords, ...] = ()


def recognise_clauses_by_prints(
    frame: FingerprintsByName, clauses: FingerprintsByName, raw: bytes | str, name: str
) -> RecognisedCopy | None:
    """The copy with its parts as the prints have them; None where no clause reads as its print.

    `frame` has the prints of the frame by the paper's names for its parts, `clauses` those of the
    clauses in printed order.  Raises PaperError for what is no text.
    """
    decoded = decode_paper_text(raw, name)
    if not clauses:
        return None
    digest = sha256(decoded.encode("utf-8", "surrogatepass")).hexdigest()
    printed = text_without_marks_of_copying(decoded)
    copy, moved = _copy_and_moved_words(frame, clauses, printed, (name, digest))
    if copy and moved:
        # Every line keeps its number, so that findings name the lines of the file.
        whole = text_with_words_put_back(printed, moved)
        copy, _ = _copy_and_moved_words(frame, clauses, whole, (name, digest))
    return copy and replace(copy, moved_words=tuple(each.words for each in moved))


def _copy_and_moved_words(
    frame: FingerprintsByName,
    clauses: FingerprintsByName,
    printed: str,
    name_and_digest: tuple[str, str],
) -> tuple[RecognisedCopy | None, list[WordsToPutBack]]:
    """The copy as its text stands, and the words in it that are proved to belong elsewhere."""
    name, digest = name_and_digest
    scan = with_head_columns_split(ScannedPaper.from_text(name, printed))
    pieces = list(pieces_of_copy(scan))
    parts, aligned = _aligned_with_frame_first(scan, pieces, frame, clauses)
    stretches = list(_stretches(aligned, parts))
    if not any(stretch.reads_as_print for stretch in stretches if stretch.is_of_clause):
        return None, []
    text = _text_blanked_outside_stretches(scan.text, stretches)
    units = _units(stretches, text)
    ordinals = tuple(
        (stretch.part.name, stretch.first.ordinals)
        for stretch in stretches
        if stretch.part and not stretch.part.frame
    )
    lone = sum(len(piece.lone_markers) for piece in pieces)
    verbatim = frozenset(s.part.name for s in stretches if s.part and s.reads_as_print)
    places = tuple((part.name, part.ordinal) for part in parts if not part.frame)
    copy = RecognisedCopy(Paper(name, text, units, digest), places, ordinals, lone, verbatim)
    clause_stretches = [stretch for stretch in stretches if stretch.is_of_clause]
    moved = words_to_put_back(
        pieces,
        {s.part: s.pieces for s in clause_stretches if s.part},
        {s.part for s in clause_stretches if s.part and not s.reads_as_print},
    )
    return copy, list(moved)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The pieces of one part, or of a text that belongs to none.

    `reads_as_print` says that its letters and figures are those on record.
    """

    part: PrintedPart | None
    pieces: tuple[CopyPiece, ...]
    reads_as_print: bool = False

    @property
    def is_of_clause(self) -> bool:
        """Whether it belongs to a clause, and not to the frame or to nothing."""
        return self.part is not None and not self.part.frame

    @property
    def first(self) -> CopyPiece:
        """The piece with which it begins."""
        return self.pieces[0]


def _aligned_with_frame_first(
    scan: ScannedPaper,
    pieces: Sequence[CopyPiece],
    frame: FingerprintsByName,
    clauses: FingerprintsByName,
) -> tuple[list[PrintedPart], list[AlignedPiece]]:
    """The parts of a copy in its order, and each piece with the index of its part.

    What the form of letters tells of the frame stands; its other parts are looked for by words.
    """
    above, below = _frame_parts_and_offsets(scan)
    middle = above[-1][1] if above else 0
    end = below[0][1] if below else len(scan.text)
    # The opening goes on to the first clause, which the words tell.
    begun = [name for name, _ in above[:-1]]
    open_parts = (
        [name for name in _HEAD if name in frame and name not in begun] if not above else []
    )
    open_parts += [above[-1][0]] if above and above[-1][0] != CLAUSES else []
    # A closing at the head of a page is lost where the sentence above it ends with a misread sign.
    first_below = _FOOT.index(below[0][0]) if below else len(_FOOT)
    above_names = dict(above)
    tail = [name for name in _FOOT[:first_below] if name in frame and name not in above_names]
    sought = [
        *(PrintedPart(name, name, 0, frame.get(name, _NO_PRINT)) for name in open_parts),
        *_clause_parts(clauses),
        *(PrintedPart(name, name, 0, frame[name]) for name in tail),
    ]
    fixed = [(name, start) for name, start in [*above[:-1], *below]]
    head = [PrintedPart(name, name, 0, frame.get(name, _NO_PRINT)) for name in begun]
    foot = [PrintedPart(name, name, 0, frame.get(name, _NO_PRINT)) for name, _ in below]
    inner = [piece for piece in pieces if middle <= piece.start < end]
    aligned = [
        replace(each, part=each.part + len(head) if each.part >= 0 else len(head))
        for each in align_pieces_with_prints(inner, sought)
    ]
    if not aligned:
        return [], []
    for piece in pieces:
        if not middle <= piece.start < end:
            at = sum(start <= piece.start for _, start in fixed) - 1
            part = max(at, 0) if at < len(head) else at + len(sought)
            aligned.append(AlignedPiece(piece, part, False))
    aligned.sort(key=lambda each: each.piece.start)
    return [*head, *sought, *foot], aligned


def _frame_parts_and_offsets(
    scan: ScannedPaper,
) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """The parts above the clauses and those below, with their offsets; none where not told."""
    try:
        above = read_header(scan)
    except PaperError:
        return [], []
    offsets = [(name, scan.lines[index].start) for name, index in above]
    try:
        below = read_footer(
            scan,
            find_clauses_end(scan, above[-1][1] + 1),
            has_date_above="date" in dict(above),
        )
    except PaperError:
        below = []
    return offsets, [(name, scan.lines[index].start) for name, index in below]


def _clause_parts(clauses: FingerprintsByName) -> Iterator[PrintedPart]:
    """The clauses with their places among their siblings."""
    counts: Counter[str] = Counter()
    for path, one in clauses.items():
        parent = path.rpartition(".")[0]
        counts[parent] += 1
        yield PrintedPart(path, "", counts[parent], one)


def _stretches(aligned: Sequence[AlignedPiece], parts: Sequence[PrintedPart]) -> Iterator[_Stretch]:
    """The pieces gathered by part, each part read as its print where that can be."""
    copies_of_text = Counter(each.piece.plain for each in aligned)
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
            yield _stretch_of_part(parts[part], pieces, copies_of_text)


def _stretch_of_part(
    part: PrintedPart, pieces: tuple[CopyPiece, ...], copies_of_text: Counter[str]
) -> _Stretch:
    """A part with its pieces, read as its print where that can be."""
    printed = pieces_that_read_as_print(part, pieces, copies_of_text)
    if printed:
        return _Stretch(part, printed, reads_as_print=True)
    return _Stretch(part, pieces_without_spots(part, pieces))


def _text_blanked_outside_stretches(text: str, stretches: Sequence[_Stretch]) -> str:
    """The text with strays and lone markers blanked, every offset and line end in its place."""
    texts = sorted(
        (piece.start, piece.end, piece.text) for stretch in stretches for piece in stretch.pieces
    )
    shown: list[str] = []
    end = 0
    for begin, stop, printed in [*texts, (len(text), len(text), "")]:
        shown.append("".join(sign if sign in "\r\n\f" else " " for sign in text[end:begin]))
        # A marker that was set before an item of the frame has no place in the copy.
        shown.append(printed if len(printed) == stop - begin else text[begin:stop])
        end = stop
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
