"""Signs that part a text, and the part in which a place of it lies.

Of the words of a paper the signs are looked for once, and a part is the same words however often
one of its places is asked for; so what is asked of a part is answered once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from asn_wfh.paper.tokens import PrintedWords, Token, answer_about

__all__ = ["FULL_STOPS", "SENTENCE_SIGNS", "PartingSigns"]


class PartingSigns:
    """Some signs, or words, each of which ends a part of a text and stands in none."""

    def __init__(self, *signs: str) -> None:
        """Hold the signs."""
        self._signs = frozenset(signs)

    def begin_and_end_of_part(self, words: Sequence[Token], index: int) -> tuple[int, int]:
        """Where the part around a place begins, and the place of the sign that ends it."""
        places = answer_about(words, self._places)
        behind = bisect_left(places, index)
        begin = places[behind - 1] + 1 if behind else 0
        return begin, places[behind] if behind < len(places) else len(words)

    def part_around(self, words: Sequence[Token], index: int) -> Sequence[Token]:
        """The words of the part around a place."""
        begin, end = self.begin_and_end_of_part(words, index)
        return words.part(begin, end) if isinstance(words, PrintedWords) else words[begin:end]

    def _places(self, words: Sequence[Token]) -> tuple[int, ...]:
        return tuple(at for at, word in enumerate(words) if word.text in self._signs)


SENTENCE_SIGNS = PartingSigns(".", ";")
"""What parts the sentences of a clause, and the items that it lists in one."""
FULL_STOPS = PartingSigns(".")
"""What parts whole sentences alone."""
