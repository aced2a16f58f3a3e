"""Words that a converter took out of a clause and put into another, where the prints prove it.

In a justified line with wide gaps a converter sees columns, and prints its last words further
below, each on a line of its own.  They are put back only where both clauses read as their prints
then, letter by letter, and only where they stand as no paper prints words: several single words,
each apart from any text.  Whatever else stands in another clause is the paper's, and stays there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from asn_wfh.paper.fingerprints.align_pieces_with_prints import PrintedPart
from asn_wfh.paper.fingerprints.pieces_matching_fingerprint import pieces_that_read_as_print
from asn_wfh.paper.fingerprints.pieces_of_copy import CopyPiece

__all__ = ["MovedWords", "WordsToPutBack", "text_with_words_put_back", "words_to_put_back"]

_FEWEST, _MOST = 2, 16
"""A single word apart may be a remark; a longer run is no end of a line."""

_MOST_RUNS = 8
"""A copy with more has lost the order of its words."""


@dataclass(frozen=True, slots=True)
class MovedWords:
    """Words that stand on single lines of a copy, the first of them, and the clause of theirs."""

    text: str
    line: int
    clause: str


@dataclass(frozen=True, slots=True)
class WordsToPutBack:
    """The pieces that are such words, and the piece behind which they belong."""

    words: MovedWords
    pieces: tuple[CopyPiece, ...]
    place: CopyPiece


def words_to_put_back(
    pieces: Sequence[CopyPiece],
    pieces_by_clause: Mapping[PrintedPart, tuple[CopyPiece, ...]],
    unlike: Set[PrintedPart],
) -> Iterator[WordsToPutBack]:
    """The words that are proved to belong to another place than where they stand in a copy.

    `pieces` are all lines of the copy, `pieces_by_clause` those of each clause, and `unlike` the
    clauses that do not read as their prints.
    """
    runs = _runs_of_lone_words(pieces)
    for begin, end in runs if len(runs) <= _MOST_RUNS else ():
        words = tuple(pieces[begin:end])
        starts = {piece.start for piece in words}
        left = {
            part: tuple(piece for piece in own if piece.start not in starts)
            for part, own in pieces_by_clause.items()
        }
        losers = {part for part, own in left.items() if len(own) < len(pieces_by_clause[part])}
        for part in (each for each in left if each in unlike):
            place = _place_where_words_belong(part, left[part], words)
            if place and all(_reads_as_print(each, left[each]) for each in losers - {part}):
                text = " ".join(piece.text.strip() for piece in words)
                yield WordsToPutBack(MovedWords(text, words[0].line, part.name), words, place)
                break


def text_with_words_put_back(text: str, moved: Sequence[WordsToPutBack]) -> str:
    """The text with the words behind the line where they belong, every line in its place."""
    edits = [
        (piece.start, piece.end, "".join(sign for sign in piece.text if sign in "\r\n\f"))
        for each in moved
        for piece in each.pieces
    ]
    for each in moved:
        end = each.place.start + len(each.place.text.rstrip())
        edits.append((end, end, f" {each.words.text}"))
    for start, end, printed in sorted(edits, reverse=True):
        text = text[:start] + printed + text[end:]
    return text


def _runs_of_lone_words(pieces: Sequence[CopyPiece]) -> list[tuple[int, int]]:
    """Where several lines after each other have one word each: the first, and that behind them."""
    runs, begin = [], 0
    for at in range(len(pieces) + 1):
        if at < len(pieces) and _is_lone_word(pieces[at]):
            continue
        if _FEWEST <= at - begin <= _MOST:
            runs.append((begin, at))
        begin = at + 1
    return runs


def _is_lone_word(piece: CopyPiece) -> bool:
    """Whether a line has one word, stands apart, and neither begins an item nor ends a sentence."""
    return (
        piece.is_set_apart
        and not piece.marker
        and not piece.lone_markers
        and piece.text.strip().isalpha()
        and piece.text.strip().islower()
    )


def _place_where_words_belong(
    part: PrintedPart, pieces: tuple[CopyPiece, ...], words: tuple[CopyPiece, ...]
) -> CopyPiece | None:
    """The line of a part behind which the words make it read as its print; None without one."""
    for at, piece in enumerate(pieces, start=1):
        if _reads_as_print(part, (*pieces[:at], *words, *pieces[at:])):
            return piece
    return None


def _reads_as_print(part: PrintedPart, pieces: tuple[CopyPiece, ...]) -> bool:
    """Whether a part has the letters of its print with just these pieces."""
    return bool(pieces) and len(pieces_that_read_as_print(part, pieces, Counter())) == len(pieces)
