"""Hints for a name that no directory has: the one that it can only be a slip of, or a list."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.law.suggestions_for_unknown_words import MAX_LISTED, Hint
from asn_wfh.messages.sentences import Phrase

__all__ = ["is_slip_in_long_word", "names_hint"]

_LONG_WORD = 6
"""From so many letters on a word in a full name is no abbreviation."""


def is_slip_in_long_word(written: str, name: str) -> bool:
    """Whether two names differ by one slip of the hand, in a word that is no abbreviation.

    `Disduk` is a letter away from `Disdik`, and `Dishut` from `Dishub`: short forms of offices
    that each exist somewhere.  Only a long word written out is nothing else a letter away.
    """
    pairs = list(zip(written.split(), name.split(), strict=False))
    unlike = [pair for pair in pairs if pair[0] != pair[1]]
    if len(written.split()) != len(name.split()) or len(unlike) != 1:
        return False
    one, two = sorted(unlike[0], key=len)
    return len(one) >= _LONG_WORD and _is_one_slip(one, two)


def _is_one_slip(short: str, long: str) -> bool:
    """Whether a letter is left out or another one, or two neighbours are swapped."""
    at = next((n for n, sign in enumerate(short) if sign != long[n]), len(short))
    if len(long) > len(short):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]


def names_hint(key: str, names: Sequence[str]) -> Hint:
    """Names of a directory that a name may stand for, none of them as the one to write.

    Whoever writes the name of another office is answered by what that office does.
    """
    shown = ", ".join(f"`{name}`" for name in names[:MAX_LISTED])
    if not names:
        return {"hint": Phrase.of("hint.none")}
    more = ", ..." if len(names) > MAX_LISTED else ""
    return {"hint": Phrase.of(key, names=shown + more)}
