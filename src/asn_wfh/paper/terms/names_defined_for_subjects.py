"""The names that a paper defines for those whom it binds.

    Kepala Perangkat Daerah yang selanjutnya disebut Kepala PD adalah ...
    Pimpinan Unit adalah kepala perangkat daerah.

Where such a name is printed, whoever it stands for is the subject.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from asn_wfh.paper.terms.printed_forms_of_vocabulary import OFFICES, SUBJECTS
from asn_wfh.paper.terms.short_forms_of_home_and_office_work import defining_phrases
from asn_wfh.paper.tokens import Phrases, Token

__all__ = ["subject_by_defined_name"]

_IS = frozenset({"adalah", "ialah"})
_GOES_ON = frozenset({"di", "pada", "yang", "dalam"})
"""What may follow whoever a name is defined to be."""
_LONGEST_NAME = 4
_LONGEST_PLACE = 8


def subject_by_defined_name(text: str, parts: Iterable[Sequence[Token]]) -> Mapping[str, str]:
    """The names that parts of a text define, each with the listed subject or office it means.

    One that is defined twice for two of them, or is a listed one itself, is none.
    """
    meanings: dict[str, set[str]] = {}
    for words in parts:
        for name, meant in (
            *_names_behind_their_subject(text, words),
            *_names_before_their_subject(text, words),
        ):
            meanings.setdefault(name, set()).add(meant)
    listed = {form.casefold() for form in (*SUBJECTS, *OFFICES)}
    return {
        name: min(meant)
        for name, meant in meanings.items()
        if len(meant) == 1 and name not in listed
    }


def _names_behind_their_subject(text: str, words: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """`X yang selanjutnya disebut NAME`, also `X di lingkungan Y, selanjutnya disebut NAME`."""
    spans = list(_subject_and_office_phrases().payloads_and_spans(words))
    for _, begin, end in defining_phrases().payloads_and_spans(words):
        name = _capitalised_name_at(text, words, end)
        before = begin - (begin > 0 and words[begin - 1].text in "(,")
        for meant, _, stop in spans:
            between = [word.text for word in words[stop:before]]
            place = between[:2] == ["di", "lingkungan"] and len(between) <= _LONGEST_PLACE
            if name and (stop == before or (stop < before and place)):
                yield name, meant


def _names_before_their_subject(text: str, words: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """`NAME adalah X` at the beginning of a clause."""
    name = _capitalised_name_at(text, words, 0)
    place = len(name.split())
    if not name or place >= len(words) or words[place].text not in _IS or place + 1 == len(words):
        return
    for meant, end in _subject_and_office_phrases().payloads_and_ends_at(words, place + 1):
        if end == len(words) or words[end].is_sign or words[end].text in _GOES_ON:
            yield name, meant


def _capitalised_name_at(text: str, words: Sequence[Token], index: int) -> str:
    """The words at a place that are printed with capitals; empty where there are too many."""
    name: list[str] = []
    for word in words[index:]:
        if word.is_sign or not text[word.start].isupper():
            break
        name.append(word.text)
    return " ".join(name) if len(name) <= _LONGEST_NAME else ""


@lru_cache(maxsize=1)
def _subject_and_office_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in (*SUBJECTS, *OFFICES))
