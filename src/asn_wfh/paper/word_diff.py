"""Two copies of one text, word by word."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher

from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = ["word_diff"]


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
    old_forms, new_forms = (list(map(compared_form, words)) for words in (before, after))
    for tag, a, b, c, d in SequenceMatcher(
        None, old_forms, new_forms, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            changes.append(("=", " ".join(before[a:b])))
            continue
        changes += [("-", " ".join(before[a:b]))] if b > a else []
        changes += [("+", " ".join(after[c:d]))] if d > c else []
    return tuple(changes)
