"""What an `otherwise` changes: the words it states are laid over those of the provision.

With the same effect word, the words that are not stated stand as they are; `semua` lifts what
the provision says of a word.  With another effect word, the effect is replaced whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asn_wfh.rules.words import ALL

__all__ = ["laid_over", "leaves"]

WHOLE = "*"


def laid_over(base: Any, change: Any) -> Any:
    """The words of a provision with a change laid over them.

    A change to a list of boxes applies to each box; a list replaces everything.
    """
    if not isinstance(change, Mapping):
        return change
    if isinstance(base, list):
        return [laid_over(box, change) for box in base]
    if not isinstance(base, Mapping):
        return change
    words = dict(base)
    for key, value in change.items():
        if value == ALL:
            words.pop(key, None)
        elif key == "whose":
            words[key] = laid_over(words.get(key, {}), value)
        else:
            words[key] = value
    return words


def leaves(change: Any) -> Iterator[str]:
    """The words that a change states; two changes that share one cannot both hold."""
    if not isinstance(change, Mapping):
        yield WHOLE
        return
    for key, value in change.items():
        if key == "whose":
            yield from (f"whose.{leaf}" for leaf in leaves(value))
        else:
            yield key


def shared(one: Any, other: Any) -> str:
    """A word that both changes state, or nothing."""
    mine, theirs = set(leaves(one)), set(leaves(other))
    if any(leaf.endswith(WHOLE) for leaf in mine | theirs):
        return WHOLE
    return min(mine & theirs, default="")
