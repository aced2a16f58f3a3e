"""The words by which an Indonesian sentence denies what follows, in one place.

`jangan` denies an order, and is one itself; `selain` and `kecuali` leave somebody out, which is
asked of by itself.
"""

from __future__ import annotations

__all__ = ["DENYING_WORDS", "DENYING_WORDS_AND_JANGAN"]

DENYING_WORDS = frozenset({"tidak", "bukan", "belum", "tanpa"})
"""Each denies the word behind it, or the name that a few words behind it begins."""
DENYING_WORDS_AND_JANGAN = DENYING_WORDS | {"jangan"}
"""Also in an order: who is told `jangan melapor` has no duty to."""
