"""The pieces of one part of a copy, without what a scanner or a layout put between its words.

Spots, running heads, misread markers and percent signs go only where the digest of the rest proves
that the paper prints nothing there; what the digest does not prove stays, and is a difference.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_wfh.paper.fingerprints.align_pieces_with_prints import PrintedPart
from asn_wfh.paper.fingerprints.pieces_of_copy import CopyPiece
from asn_wfh.paper.fingerprints.text_fingerprint import TextFingerprint, word_hash
from asn_wfh.paper.nonempty_lines_of_paper_text import without_page_numbers

__all__ = ["pieces_that_read_as_print", "pieces_without_spots"]

_BARE_MARKER = re.compile(r"\W*(?P<marker>[0-9]{1,2}|[A-Za-z]{1,2})\W*\s+(?=\S)")
# What scanners make of `10%`.
_MISREAD_PERCENT = re.compile(
    r"\b([0-9]{1,3}?)(9[0-9]?[0-9]|[0459]/[0o]|[0459][46o]|[45]0|9?[^\w\s]?[Yy][o06]|Z6)(?![\w%])"
)
_ODD_SIGN = re.compile(r"[^\w\s.,;:()/'\"%&-]")
_LONGEST_SPOT, _LONGEST_BESIDE_ODD_SIGN = 2, 3


def pieces_that_read_as_print(
    part: PrintedPart, pieces: tuple[CopyPiece, ...], copies_of_text: Counter[str]
) -> tuple[CopyPiece, ...]:
    """The pieces in the way that has the letters of the part's print; none where no way has.

    `copies_of_text` counts how often each piece is printed in the whole copy.
    """
    strays = {
        piece
        for piece in pieces
        if not part.fingerprint.words.issuperset(piece.words)
        and (copies_of_text[piece.plain] > 1 or _is_spot(piece))
    }
    for out in (set[CopyPiece](), strays) if strays else (set[CopyPiece](),):
        rest = tuple(piece for piece in pieces if piece not in out)
        for these in _ways_to_read(part, rest) if rest else ():
            if _letters(part, these) == part.fingerprint.letters:
                return these
    return ()


def pieces_without_spots(part: PrintedPart, pieces: tuple[CopyPiece, ...]) -> tuple[CopyPiece, ...]:
    """The pieces without those that are spots, and of which the part has no word."""
    words = part.fingerprint.words
    rest = tuple(p for p in pieces if words.intersection(p.words) or not _is_spot(p))
    return rest or pieces


def _ways_to_read(
    part: PrintedPart, pieces: tuple[CopyPiece, ...]
) -> Iterator[tuple[CopyPiece, ...]]:
    """The ways in which the pieces may be meant, the likeliest first."""
    first, *rest = pieces
    yield pieces
    if part.frame:
        yield from _ways_to_number(pieces)
        return
    firsts = [first]
    if first.marker:
        # What looks like a marker may be the first word.
        firsts.append(replace(first, body=first.start, marker=""))
    bare = _BARE_MARKER.match(first.text)
    if bare and not first.marker:
        firsts.append(
            replace(first, body=first.start + bare.end(), marker=bare["marker"], lone_markers=())
        )
    yield from ((each, *rest) for each in firsts[1:])
    words = part.fingerprint.words
    if any(_MISREAD_PERCENT.search(piece.text) for piece in pieces):
        mended = [_with_percent_signs(piece, words) for piece in rest]
        yield from ((_with_percent_signs(each, words), *mended) for each in firsts)


def _ways_to_number(pieces: tuple[CopyPiece, ...]) -> Iterator[tuple[CopyPiece, ...]]:
    """The lone markers of a list in the frame, each before an item, or all where they stand.

    And the items whose markers have no figure counted: scanners take `1.` for `l.`.
    """
    lone = [marker for piece in pieces for marker in piece.lone_markers]
    if lone:
        begin = next(at for at, piece in enumerate(pieces) if piece.lone_markers)
        markers = [*[""] * begin, *lone, *[""] * len(pieces)]
        yield tuple(
            replace(piece, text=f"{marker} {piece.text}")
            for piece, marker in zip(pieces, markers, strict=False)
        )
        yield tuple(
            replace(piece, text=f"{' '.join(piece.lone_markers)} {piece.text}") for piece in pieces
        )
    marked = enumerate((piece for piece in pieces if piece.marker), start=1)
    misread = {piece: at for at, piece in marked if not any(map(str.isdigit, piece.marker))}
    if misread:
        yield tuple(
            replace(piece, text=f"{misread[piece]}. {piece.text[piece.body - piece.start :]}")
            if piece in misread
            else piece
            for piece in pieces
        )


def _with_percent_signs(piece: CopyPiece, words: frozenset[int]) -> CopyPiece:
    """A piece in which a figure that the print has ends with a percent sign again."""

    def mended(match: re.Match[str]) -> str:
        figure, _sign = match.groups()
        fits = word_hash(figure) in words and word_hash(match[0]) not in words
        return f"{figure}%".ljust(len(match[0])) if fits else match[0]

    return replace(piece, text=_MISREAD_PERCENT.sub(mended, piece.text))


def _is_spot(piece: CopyPiece) -> bool:
    """Whether a line is too short of letters to be text, and no figure."""
    words = "".join(sign if sign.isalnum() else " " for sign in piece.text).split()
    longest = _LONGEST_BESIDE_ODD_SIGN if _ODD_SIGN.search(piece.text) else _LONGEST_SPOT
    return all(len(word) <= longest and not (word.isdigit() and len(word) > 1) for word in words)


def _letters(part: PrintedPart, pieces: Sequence[CopyPiece]) -> str:
    """The digest of the letters and digits of some pieces; a frame's has its markers too."""
    first, *rest = pieces
    begin = 0 if part.frame else first.body - first.start
    body = "\n".join([first.text[begin:], *(piece.text for piece in rest)])
    return TextFingerprint.of_text(body if part.frame else without_page_numbers(body)).letters
