"""The roots that an Indonesian word may have: *disusun* and *penyusunan* are both of *susun*.

Prefixes and suffixes are taken off by rule and no dictionary is asked, so a word may have several;
two words are of one family where they share one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

__all__ = ["have_common_root", "possible_roots"]

_PREFIXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    *(("meny", ("s",)), ("peny", ("s",)), ("meng", ("", "k")), ("peng", ("", "k"))),
    *(("mem", ("", "p")), ("pem", ("", "p")), ("men", ("", "t")), ("pen", ("", "t"))),
    *(("me", ("",)), ("pe", ("",)), ("per", ("",)), ("di", ("",)), ("ter", ("",))),
    *(("ber", ("",)), ("be", ("",)), ("ke", ("",)), ("se", ("",))),
)
"""What stands before a root, and the first letters that it may have taken the place of."""
_SUFFIXES = ("nya", "kan", "an", "i")
_SHORTEST = 4
_SHORT_ROOTS = frozenset({"isi", "uji"})


@lru_cache(maxsize=4_096)
def possible_roots(word: str) -> frozenset[str]:
    """The roots that a word in small letters may have, itself among them."""
    roots = {word}
    for _ in range(2):
        roots |= {shorter for root in roots for shorter in _without_affix(root)}
    return frozenset(roots)


def have_common_root(one: str, other: str) -> bool:
    """Whether two words in small letters may be of one root."""
    return one == other or not possible_roots(one).isdisjoint(possible_roots(other))


def _without_affix(word: str) -> Iterator[str]:
    shorter = [
        first + word[len(prefix) :]
        for prefix, firsts in _PREFIXES
        if word.startswith(prefix)
        for first in firsts
    ]
    shorter += [word.removesuffix(suffix) for suffix in _SUFFIXES if word.endswith(suffix)]
    yield from (root for root in shorter if len(root) >= _SHORTEST or root in _SHORT_ROOTS)
