"""The acts that a text asks for before something holds: `setelah mendapat izin atasan langsung`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from asn_wfh.paper.terms.printed_forms_of_vocabulary import AUTHORITIES
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.paper_wording_shared_by_rules import (
    BY_ORDER,
    GIVEN_VERBS,
    GRANTED_FORMS,
    ONCE,
    SET_BY_FORMS,
)

__all__ = [
    "PrintedAct",
    "acts_named_and_not_denied",
    "acts_with_printed_giver",
    "phrases_asking_for_acts",
    "printed_acts",
    "required_acts_and_spans",
]

_BETWEEN = frozenset({"dari", "oleh", "yang", "ditandatangani", "diterbitkan", "tertulis", ","})

_PARTS_OR_DENIES = DENYING_WORDS | {".", ";"}
_FURTHEST = 4
_LIST = 8
"""So many words behind one act another of its list may end."""


class PrintedAct(NamedTuple):
    """An act as a paper prints it: its name, and whose it is, empty where it is not said."""

    noun: str
    author: str


def printed_acts(words: Sequence[Token]) -> Iterator[PrintedAct]:
    """Every act in the words, in order."""
    yield from (act for act, _ in required_acts_and_spans(words))
    for _, begin, end in _set_by_phrases().payloads_and_spans(words):
        author = _authority_named_behind(words, end)
        if author:
            yield PrintedAct(words[begin].text, author)


def required_acts_and_spans(words: Sequence[Token]) -> Iterator[tuple[PrintedAct, tuple[int, int]]]:
    """Every act that must come first, with the tokens of the words that ask for it."""
    for form, begin, end in phrases_asking_for_acts().payloads_and_spans(words):
        if form.startswith("sesuai"):
            yield PrintedAct("kebijakan", "kepala"), (begin, end)
        else:
            yield (
                PrintedAct(_noun_of_act_form(form), _authority_named_behind(words, end)),
                (begin, end),
            )
            yield from _acts_joined_behind(words, end)


def _acts_joined_behind(
    words: Sequence[Token], index: int
) -> Iterator[tuple[PrintedAct, tuple[int, int]]]:
    """Further acts of one list: `rekomendasi dokter serta persetujuan kepala dinas`."""
    near = words[index : index + _LIST]
    for noun, begin, end in _granted_noun_phrases().payloads_and_spans(near):
        joined = begin > 0 and near[begin - 1].text in ("dan", "serta")
        between = {word.text for word in near[:begin]}
        author = _authority_named_behind(words, index + end)
        if joined and author and not between & (_PARTS_OR_DENIES | {","}):
            yield PrintedAct(noun, author), (index + begin, index + end)


def acts_with_printed_giver(words: Sequence[Token]) -> Iterator[PrintedAct]:
    """Every act of which the words say who gives it: `izin bekerja dari rumah diberikan oleh`."""
    given_by = tuple(_given_by_phrases().payloads_and_spans(words))
    for noun, _, begin in _granted_noun_phrases().payloads_and_spans(words):
        first = bisect_left(given_by, begin, key=_begin_of_span)
        last = bisect_right(given_by, begin + 2 * _FURTHEST, key=_begin_of_span)
        for _, given, end in given_by[first:last]:
            between = {word.text for word in words[begin:given]}
            author = _authority_named_behind(words, end)
            if author and not between & _PARTS_OR_DENIES:
                yield PrintedAct(noun, author)


def acts_named_and_not_denied(words: Sequence[Token]) -> Iterator[PrintedAct]:
    """Every act that is named in any way: `penerima surat tugas`, `yang disetujui`."""
    for noun, begin, _ in _act_name_phrases().payloads_and_spans(words):
        before = {word.text for word in words[max(begin - _FURTHEST, 0) : begin]}
        if before.isdisjoint(DENYING_WORDS):
            yield PrintedAct(noun, "")


def _begin_of_span(span: tuple[str, int, int]) -> int:
    return span[1]


def _noun_of_act_form(form: str) -> str:
    """What an act is called, behind the words that ask for it."""
    words = form.split()
    verb = next((word for word in words if word in GIVEN_VERBS), None)
    if verb:
        return GIVEN_VERBS[verb]
    paired = words[-2] == "surat"
    return " ".join(words[-2:] if paired else words[-1:])


def _authority_named_behind(words: Sequence[Token], index: int) -> str:
    """The authority that is named at a place, or a few words behind it."""
    place = index
    while place < len(words) and place - index < _FURTHEST:
        match = next(_authority_phrases().payloads_and_ends_at(words, place), None)
        if match:
            return match[0]
        if words[place].text not in _BETWEEN:
            return ""
        place += 1
    return ""


@lru_cache(maxsize=1)
def phrases_asking_for_acts() -> Phrases[str]:
    """How a paper asks for an act before something holds: `setelah mendapat izin`."""
    return Phrases((form, form) for form in (*ONCE.forms, *BY_ORDER.forms))


@lru_cache(maxsize=1)
def _granted_noun_phrases() -> Phrases[str]:
    return Phrases((noun, noun) for noun in GRANTED_FORMS)


@lru_cache(maxsize=1)
def _act_name_phrases() -> Phrases[str]:
    return Phrases((*((noun, noun) for noun in GRANTED_FORMS), *GIVEN_VERBS.items()))


@lru_cache(maxsize=1)
def _given_by_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in ("diberikan oleh", "diterbitkan oleh"))


@lru_cache(maxsize=1)
def _set_by_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in SET_BY_FORMS)


@lru_cache(maxsize=1)
def _authority_phrases() -> Phrases[str]:
    return Phrases((form, word) for word, forms in AUTHORITIES.items() for form in forms)
