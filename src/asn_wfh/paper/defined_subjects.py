"""The names that a paper defines for those whom it binds.

    Kepala Perangkat Daerah yang selanjutnya disebut Kepala PD adalah ...
    Pimpinan Unit adalah kepala perangkat daerah.

Where such a name is printed, whoever it stands for is the subject.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from asn_wfh.paper.printed_forms import OFFICES, SUBJECTS
from asn_wfh.paper.short_forms import defining_phrases
from asn_wfh.paper.tokens import Phrases, Token

__all__ = ["defined_subjects"]

_IS = frozenset({"adalah", "ialah"})
_GOES_ON = frozenset({"di", "pada", "yang", "dalam"})
"""What may follow whoever a name is defined to be."""
_LONGEST_NAME = 4
_LONGEST_PLACE = 8


def defined_subjects(text: str, parts: Iterable[Sequence[Token]]) -> Mapping[str, str]:
    """The names that parts of a text define, each with the listed subject or office it means.

    One that is defined twice for two of them, or is a listed one itself, is none.
    """
    meanings: dict[str, set[str]] = {}
    for words in parts:
        for name, meant in (*_named_behind(text, words), *_named_before(text, words)):
            meanings.setdefault(name, set()).add(meant)
    listed = {form.casefold() for form in (*SUBJECTS, *OFFICES)}
    return {
        name: min(meant)
        for name, meant in meanings.items()
        if len(meant) == 1 and name not in listed
    }


def _named_behind(text: str, words: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """`X yang selanjutnya disebut NAME`, also `X di lingkungan Y, selanjutnya disebut NAME`."""
    spans = list(_phrases().payloads_and_spans(words))
    for _, begin, end in defining_phrases().payloads_and_spans(words):
        name = _name_at(text, words, end)
        before = begin - (begin > 0 and words[begin - 1].text in "(,")
        for meant, _, stop in spans:
            between = [word.text for word in words[stop:before]]
            place = between[:2] == ["di", "lingkungan"] and len(between) <= _LONGEST_PLACE
            if name and (stop == before or (stop < before and place)):
                yield name, meant


def _named_before(text: str, words: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """`NAME adalah X` at the beginning of a clause."""
    name = _name_at(text, words, 0)
    place = len(name.split())
    if not name or place >= len(words) or words[place].text not in _IS or place + 1 == len(words):
        return
    for meant, end in _phrases().payloads_and_ends_at(words, place + 1):
        if end == len(words) or words[end].is_sign or words[end].text in _GOES_ON:
            yield name, meant


def _name_at(text: str, words: Sequence[Token], index: int) -> str:
    """The words at a place that are printed with capitals; empty where there are too many."""
    name: list[str] = []
    for word in words[index:]:
        if word.is_sign or not text[word.start].isupper():
            break
        name.append(word.text)
    return " ".join(name) if len(name) <= _LONGEST_NAME else ""


@lru_cache(maxsize=1)
def _phrases() -> Phrases[str]:
    return Phrases((form, form) for form in (*SUBJECTS, *OFFICES))
