"""Two copies of one text, word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = ["word_diff"]

_MOST_PAIRS = 1_000_000
"""Two texts with more pairs of words are compared from both ends: a clause has no
thousand words."""


def word_diff(
    old: str, new: str, compared_form: Callable[[str], str] = str
) -> tuple[tuple[str, str], ...]:
    """The words of both texts: `=` those that stayed, `-` those that went, `+` those that came.

    Words with the same `compared_form` are the same; they are shown as the old text has them.
    """
    before, after = normalised(old).split(), normalised(new).split()
    if before == after:
        return ()
    changes: list[tuple[str, str]] = []
    forms = (list(map(compared_form, words)) for words in (before, after))
    for alike, a, b, c, d in _stretches(*forms):
        if alike:
            changes.append(("=", " ".join(before[a:b])))
            continue
        changes += [("-", " ".join(before[a:b]))] if b > a else []
        changes += [("+", " ".join(after[c:d]))] if d > c else []
    return tuple(changes)


def _stretches(
    before: Sequence[str], after: Sequence[str]
) -> Iterator[tuple[bool, int, int, int, int]]:
    """Whether each stretch is alike, and where it stands in both; of long texts coarsely."""
    if len(before) * len(after) <= _MOST_PAIRS:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        yield from ((code == "equal", a, b, c, d) for code, a, b, c, d in matcher.get_opcodes())
        return
    begin = _length_of_same_beginning(before, after)
    end = _length_of_same_beginning(before[begin:][::-1], after[begin:][::-1])
    old_end, new_end = len(before) - end, len(after) - end
    yield from [(True, 0, begin, 0, begin)] if begin else []
    yield False, begin, old_end, begin, new_end
    yield from [(True, old_end, len(before), new_end, len(after))] if end else []


def _length_of_same_beginning(before: Sequence[str], after: Sequence[str]) -> int:
    pairs = enumerate(zip(before, after, strict=False))
    return next((at for at, (one, two) in pairs if one != two), min(len(before), len(after)))
