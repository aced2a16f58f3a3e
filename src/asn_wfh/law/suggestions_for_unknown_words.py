"""What a fault about an unknown word suggests: the word meant, or the words there are.

People follow a suggestion: whoever reads "did you mean" writes that word.  So one is made only
for a slip of the hand, a letter or two in a word that stands for nothing else.  Where the law's
own word is missing (another unit, an opposite, a narrower or a wider word), the words are listed.
The sentences of the hints stand in `messages/sentences/unknown_word_hints.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypedDict

from asn_wfh.law.vocabulary import ABSENCE, DUTY, FACETS, LIMITED, WEEKDAYS
from asn_wfh.messages.sentences import Phrase

__all__ = [
    "Hint",
    "has_one_suggested_word",
    "hint_listing_sibling_or_all_clauses",
    "unknown_word_hint",
    "word_list_hint",
]

MAX_LISTED = 12
"""How many words a hint lists."""

_MAX_LENGTH = 80
"""How many characters of what was written are looked at."""
_FAR = 3
"""The distance from which on a text is no slip of a word."""

_JOINT = re.compile(r"[\s_-]+")
_ENDINGS = ("an", "kan", "nya")
_OTHER_WORDS = frozenset(
    {"administratif", "berlalu", "bulanan", "harian", "kenyamanan", "kependidikan", "mingguan"}
    | {"pelaksanaan", "pelayaran", "pemuda", "pendaftaran", "pendataan", "penelitian", "pengawal"}
    | {"penindakan", "penyedia", "penyidikan", "perikanan", "ppk", "presentasi", "tahunan"}
    | {"triwulanan", "utara"}
)
"""Words a letter or two from a listed one that stand for something else, beside the vocabulary."""


class Hint(TypedDict):
    """The hint of a fault, as the keyword argument of `Fault.of`."""

    hint: Phrase


def unknown_word_hint(word: object, words: Iterable[str]) -> Hint:
    """The hint of a fault about an unknown word: the one word meant, or the list of all words.

    A word is meant where what was written can only be a slip of it.  A word that is itself in
    the list (and wrong for another reason) means no other one.
    """
    # What is no text is not written wrongly, it is no word.
    written = str.__str__(word)[:_MAX_LENGTH] if isinstance(word, str) else ""
    return {"hint": _meant_word_or_list_phrase(written, tuple(sorted(set(words))))}


def has_one_suggested_word(hint: Hint) -> bool:
    """Whether a hint means one word, and does not only list what there is."""
    return hint["hint"].key == "hint.meant"


def hint_listing_sibling_or_all_clauses(label: object, labels: Iterable[str]) -> Hint:
    """The hint of a fault about a clause that is not there: the list of those beside it.

    It never means one clause: a neighbour says something else, however like their labels are.
    """
    clauses = list(dict.fromkeys(labels))
    steps = re.split(r"[./]", label[:_MAX_LENGTH] if isinstance(label, str) else "")
    for depth in range(len(steps) - 1, 0, -1):
        beside = [one for one in clauses if re.split(r"[./]", one)[:depth] == steps[:depth]]
        if beside:
            return word_list_hint(beside)
    return word_list_hint(clauses)


def word_list_hint(words: Iterable[str]) -> Hint:
    """The hint that lists the words there are, in the order given, and means none of them."""
    return {"hint": _word_list_phrase([*words])}


def _word_list_phrase(words: Sequence[str]) -> Phrase:
    """The sentence that lists the words, the first `MAX_LISTED` of them."""
    if not words:
        return Phrase.of("hint.none")
    if len(words) == 1:
        # Not "write it": the one word there is may say the contrary of what was written.
        return Phrase.of("hint.only", word=words[0])
    rest = ", ..." if len(words) > MAX_LISTED else ""
    return Phrase.of("hint.listed", words=", ".join(words[:MAX_LISTED]) + rest)


@lru_cache(maxsize=256)
def _meant_word_or_list_phrase(written: str, words: tuple[str, ...]) -> Phrase:
    """The sentence for one text among sorted words."""
    near = [] if written in words else [w for w in words if _is_typing_slip(written.strip(), w)]
    if len(near) == 1:
        # As near to two words it is a slip of neither.
        reach = _edit_distance(written.lower(), near[0].lower())
        near += [w for w in words if w not in near and _edit_distance(written.lower(), w) <= reach]
    if len(near) == 1:
        return Phrase.of("hint.meant", word=near[0])
    if len(words) <= MAX_LISTED:
        return _word_list_phrase(words)
    # A long list is cut, so what the text may be comes first, then what begins like it.
    begin = written[:1].lower()
    alike = [word for word in words if word not in near and begin and word.startswith(begin)]
    rest = [word for word in words if word not in near and word not in alike]
    return _word_list_phrase([*near, *alike, *rest])


def _is_typing_slip(written: str, word: str) -> bool:
    """Whether a text can only be a slip of the hand in a word."""
    lower = written.lower()
    if lower[:1] != word[:1].lower() or abs(len(lower) - len(word)) > _FAR:
        return False
    if _digits_and_signs(lower) != _digits_and_signs(word.lower()):
        return False
    mine, theirs = _JOINT.split(lower), _JOINT.split(word.lower())
    if len(mine) != len(theirs):
        # One space or line more or less is a slip, one word more or less is not.
        return "".join(mine) == "".join(theirs)
    slips = sum(_slip_count_or_far_if_other_word(*pair) for pair in zip(mine, theirs, strict=True))
    return slips < _FAR


def _digits_and_signs(text: str) -> list[str]:
    """What in a text is no letter and joins no words: a slip there gives another figure."""
    return [sign for sign in text if not (sign.isalpha() or sign == "_" or sign in " -")]


def _slip_count_or_far_if_other_word(mine: str, theirs: str) -> int:
    """How many slips of the hand make one word of the other; `_FAR` where it is another word."""
    if mine == theirs:
        return 0
    longer, shorter = sorted((mine, theirs), key=len, reverse=True)
    least = len(shorter)
    if least < 3 or mine[0] != theirs[0] or mine in _all_parts_of_vocabulary_words():
        return _FAR
    if any(longer == shorter + ending for ending in _ENDINGS):
        return _FAR
    slips = _edit_distance(mine, theirs)
    if least < 5:
        # So short a word is another one by a letter: only one left out, twice, or two swapped.
        left_out = slips == 1 and least == 4 and len(longer) == 5
        twice = re.sub(r"(.)\1", r"\1", longer) == shorter
        return 1 if left_out or twice or mine in _neighbour_letter_swaps(theirs) else _FAR
    return slips if slips <= (2 if least >= 8 else 1) else _FAR


def _neighbour_letter_swaps(word: str) -> Iterator[str]:
    """A word with two neighbouring letters swapped, each pair in turn."""
    for place in range(len(word) - 1):
        one, two = word[place], word[place + 1]
        yield word[:place] + two + one + word[place + 2 :]


def _edit_distance(mine: str, theirs: str) -> int:
    """Letters left out, added, changed, or swapped with a neighbour, at most `_FAR`."""
    if abs(len(mine) - len(theirs)) >= _FAR:
        return _FAR
    before: list[int] = []
    last = list(range(len(theirs) + 1))
    for row, one in enumerate(mine, 1):
        line = [row]
        for column, two in enumerate(theirs, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (one != two))
            swapped = row > 1 and column > 1 and one == theirs[column - 2] and mine[row - 2] == two
            line.append(min(cost, before[column - 2] + 1) if swapped else cost)
        if min(line) >= _FAR:
            return _FAR
        before, last = last, line
    return min(last[-1], _FAR)


@lru_cache(maxsize=1)
def _all_parts_of_vocabulary_words() -> frozenset[str]:
    """Every single word of the vocabulary, and those beside it."""
    words = [word for facet in FACETS.values() for word in facet.words]
    words += [*DUTY, *LIMITED, *ABSENCE, *WEEKDAYS]
    return frozenset(part for word in words for part in word.split("_")) | _OTHER_WORDS
