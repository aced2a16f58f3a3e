"""The labels of clauses as a sentence says them: `1.d/b` is part b of clause 1.d."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["fold_neighbouring_labels", "labels_in_words"]

_PART = re.compile(r"(?<=[0-9A-Za-z])/([a-z0-9]+)(?![\w/])")
_OPENING = re.compile(r"\bopening\b")
_PART_WORD = {"id": "bagian", "en": "part"}
_OPENING_WORD = {"id": "pembukaan", "en": "the opening"}
_UNTIL = {"id": "s.d.", "en": "to"}


def labels_in_words(text: str, lang: str) -> str:
    """A text of labels with every part of a clause said as such, in `id` or `en`."""
    return _OPENING.sub(_OPENING_WORD[lang], _PART.sub(rf" {_PART_WORD[lang]} \1", text))


def fold_neighbouring_labels(labels: Iterable[str], lang: str) -> str:
    """Labels in one line: three neighbours or more as a span, `1.i.a s.d. 1.i.c`."""
    spans: list[list[str]] = []
    for label in labels:
        if spans and _follows(spans[-1][-1], label):
            spans[-1].append(label)
        else:
            spans.append([label])
    return ", ".join(
        f"{span[0]} {_UNTIL[lang]} {span[-1]}" if len(span) > 2 else ", ".join(span)
        for span in spans
    )


def _follows(label: str, later: str) -> bool:
    """Whether a label is the next below the same clause: `1.i.b` after `1.i.a`, `4` after `3`."""
    (above, _, last), (above_later, _, next_one) = label.rpartition("."), later.rpartition(".")
    if above != above_later:
        return False
    if last.isdecimal() and next_one.isdecimal():
        return int(next_one) == int(last) + 1
    both_letters = len(last) == len(next_one) == 1 and (last + next_one).isalpha()
    return both_letters and ord(next_one) == ord(last) + 1
