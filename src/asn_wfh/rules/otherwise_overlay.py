"""What an `otherwise` changes: the words it states are laid over those of the provision.

With the same effect word, the words that are not stated stand as they are; `semua` lifts what
the provision says of a word.  With another effect word, the effect is replaced whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from asn_wfh.rules.group_schema import ALL

__all__ = [
    "WHOLE",
    "overlay_where_semua_lifts",
    "stated_word_paths",
    "unstated_lifted_paths_with_stated_words",
    "word_stated_by_both_changes",
]

WHOLE = "*"


def overlay_where_semua_lifts(base: Any, change: Any) -> Any:
    """The words of a provision with a change laid over them.

    A change to a list of boxes applies to each box; a list replaces everything.
    """
    if not isinstance(change, Mapping):
        return change
    if isinstance(base, list):
        return [overlay_where_semua_lifts(box, change) for box in base]
    if not isinstance(base, Mapping):
        return change
    words = dict(base)
    for key, value in change.items():
        if value == ALL:
            words.pop(key, None)
        elif key == "whose":
            words[key] = overlay_where_semua_lifts(words.get(key, {}), value)
        else:
            words[key] = value
    return words


def unstated_lifted_paths_with_stated_words(
    base: Any, change: Any
) -> Iterator[tuple[tuple[str, ...], Iterable[str]]]:
    """The words that a change lifts though the provision says nothing of them.

    Each with the keys that lead to it and the words that the provision does say.
    """
    if not isinstance(change, Mapping):
        return
    boxes = base if isinstance(base, list) else [base]
    stated = {key: box[key] for box in boxes if isinstance(box, Mapping) for key in box}
    for key, value in change.items():
        if value == ALL and key not in stated:
            yield (key,), stated
        elif key == "whose":
            for path, words in unstated_lifted_paths_with_stated_words(stated.get(key), value):
                yield (key, *path), words


def stated_word_paths(change: Any) -> Iterator[str]:
    """The words that a change states; two changes that share one cannot both hold."""
    if not isinstance(change, Mapping):
        yield WHOLE
        return
    for key, value in change.items():
        if key == "whose":
            yield from (f"whose.{leaf}" for leaf in stated_word_paths(value))
        else:
            yield key


def word_stated_by_both_changes(one: Any, other: Any) -> str:
    """A word that both changes state, `*` for the whole effect, or nothing."""
    mine, theirs = set(stated_word_paths(one)), set(stated_word_paths(other))
    if WHOLE in mine | theirs:
        return WHOLE
    # A change of the whole group leaves nothing of it to another change.
    grouped = all(any(leaf.startswith("whose.") for leaf in side) for side in (mine, theirs))
    if grouped and f"whose.{WHOLE}" in mine | theirs:
        return "whose"
    return min(mine & theirs, default="")
