"""Which clause each piece of a copy belongs to, by the words that the prints have.

The pieces and the parts of the paper stand in one order, so the best way to lay them side by side
is found step by step (Viterbi): a piece belongs to the part of the piece above it, to a later one,
or to none.  Words decide first, markers second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from asn_wfh.paper.fingerprints.pieces_of_copy import CopyPiece
from asn_wfh.paper.fingerprints.text_fingerprint import TextFingerprint

__all__ = ["MAX_STEPS", "AlignedPiece", "PrintedPart", "align_pieces_with_prints"]

MAX_STEPS = 1_500_000
"""So many pairs of a piece and a part are looked at; a copy with more is not aligned."""

# What a step adds to the worth of a way, in words of a part that stand in a piece.
_SAME_ORDINAL, _OTHER_MARKER, _SET_APART, _INSIDE = 1.5, 0.5, -0.3, -1.0
_MARKER_INSIDE, _LEAVES, _LEAVES_INSIDE, _RETURNS = -5.0, -1.0, -3.0, -1.0
_FOREIGN_WORD, _FOREIGN_LINE = -0.4, -0.2
_SKIPPED, _SKIPPED_WORD, _MOST_SKIPPED = -1.5, -0.5, 8


@dataclass(frozen=True, slots=True)
class PrintedPart:
    """A clause or a part of the frame whose fingerprint is on record.

    `ordinal` is its place among its siblings, 0 in the frame; `frame` is the paper's name for it.
    """

    name: str
    frame: str
    ordinal: int
    fingerprint: TextFingerprint


@dataclass(frozen=True, slots=True)
class AlignedPiece:
    """A piece with the index of its part, or of the part above it where it belongs to none."""

    piece: CopyPiece
    part: int
    is_foreign: bool


def align_pieces_with_prints(
    pieces: Sequence[CopyPiece], parts: Sequence[PrintedPart]
) -> list[AlignedPiece]:
    """Each piece with its part, on the way that is worth most; none for too long a copy."""
    if len(pieces) * len(parts) > MAX_STEPS:
        return []
    parts_with_word: dict[int, list[int]] = defaultdict(list)
    for at, part in enumerate(parts):
        for word in part.fingerprint.words:
            parts_with_word[word].append(at)
    skips = [
        _SKIPPED + _SKIPPED_WORD * min(len(part.fingerprint.words), _MOST_SKIPPED) for part in parts
    ]
    lattice = _Lattice(parts, [0.0, *accumulate(skips)])
    for piece in pieces:
        hits: dict[int, int] = defaultdict(int)
        for word in piece.words:
            for at in parts_with_word.get(word, ()):
                hits[at] += 1
        lattice.add(piece, hits)
    return [
        AlignedPiece(piece, (state + 1) // 2 - 1, state % 2 == 1 or state == 0)
        for piece, state in zip(pieces, lattice.best_states(), strict=True)
    ]


class _Lattice:
    """The worth of the best way into each state, and the state before it.

    State 0 stands before every part, state `2k + 2` is part k, and state `2k + 1` a text behind
    part k that belongs to none.
    """

    def __init__(self, parts: Sequence[PrintedPart], worth_of_skips: Sequence[float]) -> None:
        self._ordinals = [part.ordinal for part in parts]
        self._skips = worth_of_skips
        self._worths = [0.0] + [float("-inf")] * (2 * len(parts))
        self._befores: list[list[int]] = []

    def add(self, piece: CopyPiece, hits: dict[int, int]) -> None:
        """Take one more piece, with the number of its words that stand in each part."""
        old, size = self._worths, len(piece.words)
        leaves = _LEAVES if piece.is_set_apart else _LEAVES_INSIDE
        foreign = _FOREIGN_WORD * size + _FOREIGN_LINE
        marked = _MARKER_INSIDE if piece.begins_with_certain_marker else 0.0
        enters = _OTHER_MARKER if piece.marker else _SET_APART if piece.is_set_apart else _INSIDE
        ordinals, skips = piece.ordinals, self._skips
        new, before = [old[0] + foreign], [0]
        add_worth, add_before = new.append, before.append
        best, best_state = old[0], 0
        out, inside = -1, 0
        for at, ordinal in enumerate(self._ordinals):
            out, inside = out + 2, inside + 2
            inside_old, out_old = old[inside], old[out]
            enter = best + skips[at] + (_SAME_ORDINAL if ordinal in ordinals else enters)
            # Addressees and copies are lists of their own.
            stay, back = inside_old + (marked if ordinal else 0.0), out_old + _RETURNS
            leave = inside_old + leaves
            # Of ways that are worth the same the one from the state furthest on.
            worth, state = (back, out) if back >= enter else (enter, best_state)
            worth, state = (stay, inside) if stay >= worth else (worth, state)
            left, left_state = (leave, inside) if leave >= out_old else (out_old, out)
            add_worth(left + foreign)
            add_worth(worth + 2 * hits[at] - size if at in hits else worth - size)
            add_before(left_state)
            add_before(state)
            last, last_state = (inside_old, inside) if inside_old >= out_old else (out_old, out)
            if last - skips[at + 1] > best:
                best, best_state = last - skips[at + 1], last_state
        self._worths = new
        self._befores.append(before)

    def best_states(self) -> list[int]:
        """The states of the best way, one for each piece."""
        # What is skipped behind the last part counts as well.
        rest = [
            self._skips[-1] - self._skips[(state + 1) // 2] for state in range(len(self._worths))
        ]
        worths = [worth + more for worth, more in zip(self._worths, rest, strict=True)]
        state = max(range(len(worths)), key=worths.__getitem__)
        states: list[int] = []
        for before in reversed(self._befores):
            states.append(state)
            state = before[state]
        return states[::-1]
